// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/camera.h"

#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

#include <memory>

class QCamera;

namespace evenpace {

/** The device's own camera, the one that looks away from the person if there are several. */
class QtCamera : public CodeCamera
{
    Q_OBJECT
public:
    explicit QtCamera(QObject *parent = nullptr);
    ~QtCamera() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool hasLight() const override;
    void setLight(bool on) override;

private:
    void look();
    void show(const QVideoFrame &frame);

    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    bool m_isWanted = false;
};

/** How light each point of a picture of a camera is; empty for one that cannot be read. */
[[nodiscard]] exchange::GrayPicture grayOf(const QVideoFrame &frame);

} // namespace evenpace
