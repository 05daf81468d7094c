// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"
#include "device/moduleloader.h"

#include <QtPlugin>

#include <memory>

namespace evenpace {

/** What the camera module offers: the module that brings Qt Multimedia for looking. */
class CameraFactory
{
public:
    virtual ~CameraFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<CodeCamera> makeCamera() = 0;
};

/** Loads the camera module, unless it is linked in, and makes its camera. Null, and logged, if there is none. */
[[nodiscard]] std::unique_ptr<CodeCamera> loadCamera(const QStringList &folders = moduleFolders());

} // namespace evenpace

#define EVENPACE_CAMERA_FACTORY "evenpace.CameraFactory/1"
Q_DECLARE_INTERFACE(evenpace::CameraFactory, EVENPACE_CAMERA_FACTORY)
