// SPDX-License-Identifier: Apache-2.0
#include "device/cameraloader.h"

namespace evenpace {

using namespace Qt::StringLiterals;

std::unique_ptr<CodeCamera> loadCamera(const QStringList &folders)
{
    auto *factory = loadModule<CameraFactory>(u"" EVENPACE_CAMERA_FILE ""_s, folders);
    return factory ? factory->makeCamera() : nullptr;
}

} // namespace evenpace
