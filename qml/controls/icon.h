// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

/**
 * One icon of `assets/icons`, by its plain name, in one color: "play-fill". It is painted from the SVG at the screen's
 * resolution, the same with and without a graphics card. An empty name paints nothing; an unknown one is logged.
 */
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /** Width and height in dp that the icon asks for. */
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    /** Flips left and right: only for arrows and carets that show a reading direction. */
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal size() const { return m_size; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setName(const QString &name);
    void setColor(const QColor &color);
    void setSize(qreal size);
    void setMirrored(bool mirrored);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 28;
    bool m_mirrored = false;
};
