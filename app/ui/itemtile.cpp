// SPDX-License-Identifier: Apache-2.0
#include "ui/itemtile.h"

#include "domain/library.h"
#include "figure/figuresheet.h"
#include "ui/guidefigure.h"

#include <QCache>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Of all pictures together, in bytes: a hundred tiles of 84 x 72 at three pixels a dp. */
constexpr qsizetype kMostBytes = 24 * 1024 * 1024;

FigureTheme themeOf(const QString &world)
{
    if (world == "ember"_L1)
        return FigureTheme::Ember;
    return world == "dusk"_L1 ? FigureTheme::Dusk : FigureTheme::Day;
}

/** The tile without anything on it, and everything that is drawn from now on kept within its corners. */
void beginTile(QPainter &painter, const TileStyle &style, const QRectF &tile)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(tile, style.radius, style.radius);
    painter.setClipPath(round);
    painter.fillRect(tile, style.sky);
}

void paintDisc(QPainter &painter, const TileStyle &style, QPointF center, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.disc);
    painter.drawEllipse(center, radius, radius);
}

/** How full the lungs are over one breath, 0-1, as a line of (share of the breath, fullness). */
std::vector<QPointF> breathOf(const BreathPattern &pattern)
{
    const std::vector<Milliseconds> quiet{Milliseconds{4000}, Milliseconds{0}, Milliseconds{5000}, Milliseconds{0}};
    const std::vector<Milliseconds> &phases = !pattern.phases.empty() ? pattern.phases
        : !pattern.paces.empty()                                      ? pattern.paces.front()
                                                                      : quiet;
    double whole = 0;
    for (const Milliseconds phase : phases)
        whole += static_cast<double>(phase.count());
    std::vector<QPointF> line;
    double gone = 0;
    constexpr int kSteps = 12;
    for (size_t i = 0; i < phases.size() && whole > 0; ++i) {
        const auto length = static_cast<double>(phases[i].count());
        const double from = i == 0 || i == 3 ? 0 : 1;
        const double to = i < 2 ? 1 : 0;
        for (int step = 0; step <= kSteps && length > 0; ++step) {
            const double share = static_cast<double>(step) / kSteps;
            line.emplace_back((gone + share * length) / whole, from + (to - from) * easeInOutSine(share));
        }
        gone += length;
    }
    return line;
}

void paintBreath(QPainter &painter, const TileStyle &style, const QRectF &tile, const BreathPattern &pattern)
{
    paintDisc(painter, style, tile.center(), tile.height() * 0.36);
    // Two breaths from edge to edge.
    const double top = tile.center().y() - tile.height() * 0.2;
    const double height = tile.height() * 0.4;
    QPainterPath curve;
    for (int breath = 0; breath < 2; ++breath) {
        for (const QPointF &point : breathOf(pattern)) {
            const QPointF at(tile.left() + tile.width() * (breath + point.x()) / 2, top + height * (1 - point.y()));
            if (curve.elementCount() == 0)
                curve.moveTo(at);
            else
                curve.lineTo(at);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.line, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(curve);
}

/** The low sun on the line, and its light below. */
void paintRest(QPainter &painter, const TileStyle &style, const QRectF &tile)
{
    const double line = tile.bottom() - tile.height() * 0.36;
    const double radius = tile.height() * 0.34;
    QColor faint = style.line;
    faint.setAlphaF(0.5F);
    painter.save();
    painter.setClipRect(QRectF(tile.topLeft(), QPointF(tile.right(), line)), Qt::IntersectClip);
    paintDisc(painter, style, {tile.center().x(), line}, radius);
    painter.setPen(QPen(faint, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(tile.center().x(), line), radius, radius);
    painter.restore();
    painter.fillRect(QRectF(QPointF(tile.left(), line), tile.bottomRight()), style.ground);
    painter.fillRect(QRectF(tile.left(), line - 1, tile.width(), 2), style.line);
    painter.setPen(QPen(faint, 2, Qt::SolidLine, Qt::RoundCap));
    for (const int wave : {1, 2, 3}) {
        const double y = line + 1 + 5.5 * wave;
        const double half = radius * (1 - 0.25 * wave);
        painter.drawLine(QPointF(tile.center().x() - half, y), QPointF(tile.center().x() + half, y));
    }
}

/** Rings on still water around one point. */
void paintMind(QPainter &painter, const TileStyle &style, const QRectF &tile)
{
    const QPointF center(tile.center().x(), tile.center().y() + tile.height() * 0.06);
    paintDisc(painter, style, center - QPointF(0, tile.height() * 0.1), tile.height() * 0.3);
    painter.setBrush(Qt::NoBrush);
    for (const int ring : {1, 2, 3}) {
        QColor color = style.line;
        color.setAlphaF(1.0F - 0.25F * static_cast<float>(ring - 1));
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(center, 10.0 * ring, 4.5 * ring);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.line);
    painter.drawEllipse(center, 3, 3);
}

} // namespace

ItemTile::ItemTile(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ItemTile::paint(QPainter *painter)
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    static QCache<QString, QImage> kept(kMostBytes);
    const QString key = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(m_itemId, m_world)
                            .arg(m_skin)
                            .arg(m_hair)
                            .arg(width())
                            .arg(height())
                            .arg(ratio);
    if (const QImage *image = kept.object(key)) {
        painter->drawImage(QPointF(0, 0), *image);
        return;
    }
    auto image = std::make_unique<QImage>(picture(ratio));
    painter->drawImage(QPointF(0, 0), *image);
    const qsizetype bytes = image->sizeInBytes();
    kept.insert(key, image.release(), bytes);
}

QImage ItemTile::picture(double ratio) const
{
    const QSize pixels(static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRectF tile(0, 0, width(), height());
    TileStyle style = TileStyle::of(themeOf(m_world));
    const Library *const library = GuideFigure::library();
    if (const Movement *movement = library ? library->movement(m_itemId) : nullptr) {
        style.figure.palette
            = FigurePalette::of(themeOf(m_world), static_cast<SkinTone>(std::clamp(m_skin, 0, 3)),
                                static_cast<HairTone>(std::clamp(m_hair, 0, 1)));
        style.figure.palette.seam = style.sky;
        style.disc = QColor();
        paintFigureTile(painter, Figure(FigureScene::of(*movement)).at(1), style, tile);
        return image;
    }
    beginTile(painter, style, tile);
    if (const BreathPattern *pattern = library ? library->pattern(m_itemId) : nullptr) {
        paintBreath(painter, style, tile, *pattern);
    } else if (const Script *script = library ? library->script(m_itemId) : nullptr) {
        if (script->type == "mindfulness"_L1 || script->type == "imagery"_L1)
            paintMind(painter, style, tile);
        else
            paintRest(painter, style, tile);
    }
    return image;
}
