// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scancontroller.h"

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** What the camera of a ScanController sees, without colors. Fills itself, so that the edges may be cut off. */
class CameraView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ScanController *scan READ scan WRITE setScan NOTIFY scanChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] ScanController *scan() const { return m_scan; }
    void setScan(ScanController *scan);

    void paint(QPainter *painter) override;

signals:
    void scanChanged();

private:
    QPointer<ScanController> m_scan;
};
