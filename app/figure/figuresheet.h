// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "figure/figurepainter.h"

#include <QImage>
#include <QList>
#include <QString>

namespace evenpace {

/** What lies behind a figure on a tile. */
struct TileStyle
{
    FigureStyle figure;
    QColor sky;
    QColor ground;
    QColor disc; ///< invalid: no disc
    QColor line;
    QColor text;
    double radius = 16;
    double lineAbove = 14; ///< the level line's height above the lower edge

    [[nodiscard]] static TileStyle of(FigureTheme theme);
};

/** A thumbnail: a rounded sky tile, the level line, the figure at its closest framing. 84 x 72 in design units. */
void paintFigureTile(QPainter &painter, const FigureFrame &frame, const TileStyle &style, const QRectF &tile);

struct FigureSheetEntry
{
    QString caption;
    FigureFrame frame;
    TileStyle style;
};

/** Start and end of every movement of a library, from every side it is shown from, by id. Captions are the ids. */
[[nodiscard]] QList<FigureSheetEntry> sheetEntries(const Library &library, FigureTheme theme);

/** A contact sheet: one tile an entry, row by row. `tile` is the size of a picture without its caption. */
[[nodiscard]] QImage figureSheet(const QList<FigureSheetEntry> &entries, int columns, QSizeF tile = {240, 170},
                                 double pixelRatio = 1);

} // namespace evenpace
