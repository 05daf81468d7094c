// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** A picture that a therapist put to an item: PNG or JPEG as it came, as wide as there is room and never cut off. */
class GivenPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray bytes READ bytes WRITE setBytes NOTIFY bytesChanged)
    Q_PROPERTY(bool isThere READ isThere NOTIFY bytesChanged)
public:
    explicit GivenPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    void setBytes(const QByteArray &bytes);
    /** The bytes are a picture that can be shown. */
    [[nodiscard]] bool isThere() const { return !m_picture.isNull(); }

    void paint(QPainter *painter) override;

signals:
    void bytesChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void fitHeight();

    QByteArray m_bytes;
    QImage m_picture;
};
