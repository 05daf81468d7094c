// SPDX-License-Identifier: Apache-2.0
#include "typetoken.h"

using namespace Qt::StringLiterals;

TypeToken::TypeToken(QObject *parent)
    : QObject(parent)
{
    makeFont();
}

TypeToken::TypeToken(qreal size, qreal line, int weight, qreal maxScale, QObject *parent)
    : QObject(parent)
    , m_size(size)
    , m_line(line)
    , m_weight(weight)
    , m_maxScale(maxScale)
{
    makeFont();
}

void TypeToken::setSize(qreal size)
{
    if (m_size == size)
        return;
    assign(m_size, size);
    emit sizeChanged();
}

QFont TypeToken::underlinedFont() const
{
    QFont font = m_font;
    font.setUnderline(true);
    return font;
}

void TypeToken::makeFont()
{
    static const QString family = u"Atkinson Hyperlegible Next"_s;
    m_font = QFont(family);
    m_font.setPixelSize(std::max(1, static_cast<int>(pixelSize())));
    m_font.setWeight(static_cast<QFont::Weight>(m_weight));
}
