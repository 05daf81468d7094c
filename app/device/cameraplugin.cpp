// SPDX-License-Identifier: Apache-2.0
#include "device/cameraloader.h"
#include "device/qtcamera.h"

/** The camera module. */
class EvenpaceCameraPlugin : public QObject, public evenpace::CameraFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID EVENPACE_CAMERA_FACTORY)
    Q_INTERFACES(evenpace::CameraFactory)
public:
    [[nodiscard]] std::unique_ptr<evenpace::CodeCamera> makeCamera() override
    {
        return std::make_unique<evenpace::QtCamera>();
    }
};

#include "cameraplugin.moc"
