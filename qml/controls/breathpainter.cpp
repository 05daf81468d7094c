// SPDX-License-Identifier: Apache-2.0
#include "breathpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr qreal waveStep = 2; // dp between two points of the wave
constexpr qreal waveStroke = 4; // dp
constexpr qreal nowRadius = 9; // dp, without its rim
constexpr qreal nowRim = 4; // dp
constexpr qreal partDegrees = 22; // of the 30 that one of twelve parts has

} // namespace

BreathDisc::BreathDisc(QQuickItem *parent)
    : PaintedItem(parent)
{
}

void BreathDisc::paint(QPainter *painter)
{
    const QPointF center(width() / 2, m_lineY - m_centerAboveLine);
    const qreal fill = std::clamp(m_fill, qreal(0), qreal(1));
    const qreal radius = m_emptyRadius + (m_fullRadius - m_emptyRadius) * (m_still ? 0.5 : fill);
    painter->setClipRect(QRectF(0, 0, width(), m_lineY));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_discColor);
    painter->drawEllipse(center, radius, radius);

    painter->setBrush(Qt::NoBrush);
    if (!m_still) {
        QPen dots(m_dotsColor, 2, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({1.4, 3.6});
        painter->setPen(dots);
        painter->drawEllipse(center, m_fullRadius, m_fullRadius);
        return;
    }
    // The whole arc lies above the line, so that no part of it is ever hidden.
    const qreal reach = m_fullRadius - 8;
    const qreal hidden
        = m_centerAboveLine < reach ? std::acos(m_centerAboveLine / reach) * 180 / std::numbers::pi + 4 : 0;
    const qreal room = 360 - 2 * hidden;
    const qreal part = room / std::max(m_parts, 1);
    const int done = static_cast<int>(std::floor(fill * m_parts + 1e-6));
    const QRectF box(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach);
    for (int i = 0; i < m_parts; ++i) {
        painter->setPen(QPen(i < done ? m_arcColor : m_dotsColor, i < done ? 8 : 2, Qt::SolidLine, Qt::RoundCap));
        // From the lower left, over the top, to the lower right.
        const qreal from = 270 - hidden - i * part - part * (1 - partDegrees / 30) / 2;
        painter->drawArc(box, static_cast<int>(std::lround(from * 16)),
                         -static_cast<int>(std::lround(part * partDegrees / 30 * 16)));
    }
}

BreathWave::BreathWave(QQuickItem *parent)
    : PaintedItem(parent)
{
}

qreal BreathWave::levelAt(qreal seconds) const
{
    qreal level = m_startLevel;
    const qsizetype count = std::min(m_phaseSeconds.size(), m_phaseLevels.size());
    for (qsizetype i = 0; i < count && seconds > 0; ++i) {
        const qreal length = m_phaseSeconds.at(i);
        if (seconds < length) {
            const qreal eased = (1 - std::cos(seconds / length * std::numbers::pi)) / 2;
            return level + (m_phaseLevels.at(i) - level) * eased;
        }
        level = m_phaseLevels.at(i);
        seconds -= length;
    }
    return level;
}

qreal BreathWave::heightAt(qreal x) const
{
    return m_crest + m_amplitude * (1 - levelAt(m_position + (x - width() / 2) / m_pixelsPerSecond));
}

void BreathWave::paint(QPainter *painter)
{
    const qreal middle = width() / 2;
    QPainterPath past(QPointF(-waveStep, heightAt(-waveStep)));
    for (qreal x = 0; x < middle; x += waveStep) {
        past.lineTo(x, heightAt(x));
    }
    past.lineTo(middle, heightAt(middle));
    QPainterPath coming(QPointF(middle, heightAt(middle)));
    for (qreal x = middle + waveStep; x < width() + waveStep; x += waveStep) {
        coming.lineTo(x, heightAt(x));
    }
    QPainterPath water = past;
    water.connectPath(coming);
    water.lineTo(width() + waveStep, height());
    water.lineTo(-waveStep, height());
    water.closeSubpath();
    painter->fillPath(water, m_waterColor);

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_pastColor, waveStroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter->drawPath(past);
    QPen dots(m_comingColor, waveStroke, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
    dots.setDashPattern({0.01, 2.3});
    painter->setPen(dots);
    painter->drawPath(coming);

    const QPointF now(middle, heightAt(middle));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_rimColor);
    painter->drawEllipse(now, nowRadius + nowRim, nowRadius + nowRim);
    painter->setBrush(m_nowColor);
    painter->drawEllipse(now, nowRadius, nowRadius);
}
