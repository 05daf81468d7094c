// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QQmlEngine>

#include <algorithm>
#include <cmath>

/** One entry of the type scale. Theme has the entries of the design; what is as large as its own circle makes its own. */
class TypeToken : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** Size and line height in dp at 100 %. */
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(qreal line READ line WRITE setLine NOTIFY changed FINAL)
    /** 1 to 1000, as for a font. */
    Q_PROPERTY(int weight READ weight WRITE setWeight NOTIFY changed FINAL)
    /** It never grows beyond this. */
    Q_PROPERTY(qreal maxScale READ maxScale WRITE setMaxScale NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)

    // What texts read: all of them in dp, with the text scale.
    Q_PROPERTY(qreal pixelSize READ pixelSize NOTIFY changed FINAL)
    Q_PROPERTY(qreal lineHeight READ lineHeight NOTIFY changed FINAL)
    Q_PROPERTY(QFont font READ font NOTIFY changed FINAL)
    Q_PROPERTY(QFont underlinedFont READ underlinedFont NOTIFY changed FINAL)
    /** Moves the glyphs to the middle of their line: the font's own line is 1.3 of its size. */
    Q_PROPERTY(qreal rise READ rise NOTIFY changed FINAL)
public:
    explicit TypeToken(QObject *parent = nullptr);
    TypeToken(qreal size, qreal line, int weight, qreal maxScale, QObject *parent);

    [[nodiscard]] qreal size() const { return m_size; }
    [[nodiscard]] qreal line() const { return m_line; }
    [[nodiscard]] int weight() const { return m_weight; }
    [[nodiscard]] qreal maxScale() const { return m_maxScale; }
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setSize(qreal size);
    void setLine(qreal line) { assign(m_line, line); }
    void setWeight(int weight) { assign(m_weight, weight); }
    void setMaxScale(qreal maxScale) { assign(m_maxScale, maxScale); }
    void setTextScale(qreal textScale) { assign(m_textScale, textScale); }

    [[nodiscard]] qreal pixelSize() const { return std::floor(m_size * factor() + 0.5); }
    [[nodiscard]] qreal lineHeight() const { return std::floor(m_line * factor() + 0.5); }
    [[nodiscard]] QFont font() const { return m_font; }
    [[nodiscard]] QFont underlinedFont() const;
    [[nodiscard]] qreal rise() const { return std::floor((lineHeight() - pixelSize() * 1.3) / 2 + 0.5); }

signals:
    void sizeChanged(); ///< by itself, so that a line can depend on it
    void changed();

private:
    template<typename T>
    void assign(T &member, T value)
    {
        if (member == value)
            return;
        member = value;
        makeFont();
        emit changed();
    }
    [[nodiscard]] qreal factor() const { return std::min(m_textScale, m_maxScale); }
    void makeFont();

    qreal m_size = 17;
    qreal m_line = 24;
    int m_weight = QFont::Normal;
    qreal m_maxScale = 2;
    qreal m_textScale = 1;
    QFont m_font;
};
