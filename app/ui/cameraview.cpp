// SPDX-License-Identifier: Apache-2.0
#include "ui/cameraview.h"

#include <QPainter>

using namespace evenpace;

void CameraView::setScan(ScanController *scan)
{
    if (m_scan == scan)
        return;
    if (m_scan)
        m_scan->disconnect(this);
    m_scan = scan;
    if (m_scan)
        connect(m_scan, &ScanController::pictureChanged, this, [this] { update(); });
    update();
    emit scanChanged();
}

void CameraView::paint(QPainter *painter)
{
    const exchange::GrayPicture seen = m_scan ? m_scan->picture() : exchange::GrayPicture();
    if (seen.light.isEmpty())
        return;
    const auto *light = reinterpret_cast<const uchar *>(seen.light.constData());
    const QImage image(light, seen.width, seen.height, seen.width, QImage::Format_Grayscale8);
    const QSizeF shown = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), image);
}
