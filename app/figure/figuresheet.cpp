// SPDX-License-Identifier: Apache-2.0
#include "figure/figuresheet.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace evenpace {

TileStyle TileStyle::of(FigureTheme theme)
{
    TileStyle style;
    style.figure.palette = FigurePalette::of(theme);
    switch (theme) {
    case FigureTheme::Day:
        style.sky = QColor(0xee, 0xf2, 0xe8);
        style.ground = QColor(0xdf, 0xe8, 0xdd);
        style.disc = QColor(0xf5, 0xdd, 0xb0);
        style.line = QColor(0x0a, 0x52, 0x4f);
        style.text = QColor(0x15, 0x2e, 0x2c);
        break;
    case FigureTheme::Dusk:
        style.sky = QColor(0x12, 0x1e, 0x20);
        style.ground = QColor(0x18, 0x28, 0x2a);
        style.disc = QColor(0x2b, 0x43, 0x46);
        style.line = QColor(0x8f, 0xd3, 0xc3);
        style.text = QColor(0xe4, 0xeb, 0xe3);
        break;
    case FigureTheme::Ember:
        style.sky = QColor(0x11, 0x0d, 0x09);
        style.ground = QColor(0x17, 0x12, 0x0d);
        style.disc = QColor(0x20, 0x18, 0x0f);
        style.line = QColor(0xc9, 0x95, 0x5c);
        style.text = QColor(0xd6, 0xb3, 0x8c);
        break;
    }
    return style;
}

void paintFigureTile(QPainter &painter, const FigureFrame &frame, const TileStyle &style, const QRectF &tile)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(tile, style.radius, style.radius);
    painter.setClipPath(round, Qt::IntersectClip);
    painter.fillRect(tile, style.sky);
    const bool crops = style.figure.framing.value_or(frame.framing) != Framing::Full;
    const bool small = tile.height() < 100;
    const double line = tile.bottom() - (crops && small ? 0 : style.lineAbove);
    if (style.disc.isValid()) {
        const double radius = (line - tile.top()) * 0.47;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.disc);
        painter.save();
        painter.setClipRect(QRectF(tile.left(), tile.top(), tile.width(), line - tile.top()), Qt::IntersectClip);
        painter.drawEllipse(QPointF(tile.center().x(), line - radius * 0.55), radius, radius);
        painter.restore();
    }
    if (line < tile.bottom()) {
        painter.fillRect(QRectF(tile.left(), line, tile.width(), tile.bottom() - line), style.ground);
    }
    const double room = small ? 5 : 14;
    paintFigure(painter, frame, style.figure,
                QRectF(tile.left() + room, tile.top() + room, tile.width() - 2 * room, line - tile.top() - room));
    if (line < tile.bottom()) {
        const double thick = small ? 2 : 3;
        painter.fillRect(QRectF(tile.left(), line - thick / 2, tile.width(), thick), style.line);
    }
    painter.restore();
}

QList<FigureSheetEntry> sheetEntries(const Library &library, FigureTheme theme)
{
    const TileStyle startStyle = TileStyle::of(theme);
    TileStyle endStyle = startStyle;
    endStyle.figure.showArrow = true;
    QList<FigureSheetEntry> entries;
    for (const auto &[id, movement] : library.movements) {
        for (const Camera camera : {Camera::Side, Camera::Front}) {
            if (movement.view == (camera == Camera::Side ? View::Front : View::Side)) {
                continue;
            }
            const Figure figure(FigureScene::of(movement, camera));
            entries.append({id, figure.at(0), startStyle});
            entries.append({QString(), figure.at(0.5), endStyle});
            entries.append({QString(), figure.at(1), endStyle});
        }
    }
    return entries;
}

QImage figureSheet(const QList<FigureSheetEntry> &entries, int columns, QSizeF tile, double pixelRatio)
{
    constexpr double gap = 12;
    constexpr double caption = 24;
    const int rows = (int(entries.size()) + columns - 1) / columns;
    const QSizeF size(columns * (tile.width() + gap) + gap, rows * (tile.height() + caption + gap) + gap);
    QImage image((size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(entries.isEmpty() ? Qt::white : entries.first().style.ground);
    QPainter painter(&image);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const FigureSheetEntry &entry = entries.at(i);
        const QPointF corner(gap + double(i % columns) * (tile.width() + gap),
                             gap + double(i / columns) * (tile.height() + caption + gap));
        paintFigureTile(painter, entry.frame, entry.style, QRectF(corner, tile));
        painter.setPen(entries.first().style.text);
        painter.drawText(QRectF(corner.x(), corner.y() + tile.height() + 2, tile.width(), caption - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.caption);
    }
    return image;
}

} // namespace evenpace
