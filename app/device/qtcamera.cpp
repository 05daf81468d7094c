// SPDX-License-Identifier: Apache-2.0
#include "device/qtcamera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QCoreApplication>
#include <QImage>
#include <QMediaDevices>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

#include <algorithm>
#include <optional>

namespace evenpace {

namespace {

/** Enough for the largest code, and few enough to be read several times a second. */
constexpr int kMostPoints = 1280 * 720;
constexpr float kLeastRate = 10;

QCameraDevice bestDevice()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto back = std::find_if(devices.begin(), devices.end(), [](const QCameraDevice &device) {
        return device.position() == QCameraDevice::BackFace;
    });
    return back == devices.end() ? QMediaDevices::defaultVideoInput() : *back;
}

/** The largest that is not too large; nothing: as the camera likes. */
std::optional<QCameraFormat> bestFormat(const QCameraDevice &device)
{
    std::optional<QCameraFormat> best;
    const auto points = [](const QCameraFormat &format) {
        return format.resolution().width() * format.resolution().height();
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat &format : formats) {
        const bool fits = points(format) <= kMostPoints && format.maxFrameRate() >= kLeastRate;
        if (fits && (!best || points(format) > points(*best)))
            best = format;
    }
    return best;
}

/** Of a picture in which each point has its brightness `first` bytes into its `step` bytes. */
exchange::GrayPicture grayOfBytes(const QVideoFrame &frame, int first, int step)
{
    exchange::GrayPicture gray{frame.width(), frame.height(), {}};
    gray.light.resize(qsizetype(gray.width) * gray.height);
    for (int y = 0; y < gray.height; ++y) {
        const uchar *from = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0) + first;
        char *to = gray.light.data() + qsizetype(y) * gray.width;
        for (int x = 0; x < gray.width; ++x)
            to[x] = static_cast<char>(from[qsizetype(x) * step]);
    }
    return gray;
}

exchange::GrayPicture grayOf(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_Grayscale8);
    exchange::GrayPicture gray{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        gray.light.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return gray;
}

} // namespace

exchange::GrayPicture grayOf(const QVideoFrame &frame)
{
    QVideoFrame copy = frame;
    const QVideoFrameFormat::PixelFormat format = copy.pixelFormat();
    int first = 0;
    int step = 1;
    switch (format) {
    case QVideoFrameFormat::Format_Y8:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
        break;
    case QVideoFrameFormat::Format_YUYV:
        step = 2;
        break;
    case QVideoFrameFormat::Format_UYVY:
        first = 1;
        step = 2;
        break;
    default: {
        const QImage::Format colors = QVideoFrameFormat::imageFormatFromPixelFormat(format);
        if (colors == QImage::Format_Invalid || !copy.map(QVideoFrame::ReadOnly))
            return {};
        const QImage image(copy.bits(0), copy.width(), copy.height(), copy.bytesPerLine(0), colors);
        exchange::GrayPicture gray = grayOf(image);
        copy.unmap();
        return gray;
    }
    }
    if (!copy.map(QVideoFrame::ReadOnly))
        return {};
    exchange::GrayPicture gray = grayOfBytes(copy, first, step);
    copy.unmap();
    return gray;
}

QtCamera::QtCamera(QObject *parent)
    : CodeCamera(parent)
{
    m_session.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &QtCamera::show);
}

QtCamera::~QtCamera()
{
    m_session.setCamera(nullptr);
}

void QtCamera::start()
{
    if (m_isWanted)
        return;
    m_isWanted = true;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qApp->requestPermission(QCameraPermission{}, this, [this](const QPermission &answer) {
        if (!m_isWanted)
            return;
        if (answer.status() == Qt::PermissionStatus::Granted)
            look();
        else
            emit failed(Problem::NotAllowed);
    });
#else
    look();
#endif
}

void QtCamera::look()
{
    const QCameraDevice device = bestDevice();
    if (device.isNull()) {
        emit failed(Problem::NoCamera);
        return;
    }
    m_camera = std::make_unique<QCamera>(device);
    if (const std::optional<QCameraFormat> format = bestFormat(device))
        m_camera->setCameraFormat(*format);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this] { emit failed(Problem::Busy); });
    m_session.setCamera(m_camera.get());
    m_camera->start();
}

void QtCamera::stop()
{
    m_isWanted = false;
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.reset();
}

bool QtCamera::hasLight() const
{
    return m_camera && m_camera->isTorchModeSupported(QCamera::TorchOn);
}

void QtCamera::setLight(bool on)
{
    if (hasLight())
        m_camera->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

void QtCamera::show(const QVideoFrame &frame)
{
    // Pictures that are on their way when it stops are not shown.
    if (!m_isWanted || !frame.isValid())
        return;
    const exchange::GrayPicture gray = grayOf(frame);
    if (!gray.light.isEmpty())
        emit seen(gray);
}

} // namespace evenpace
