// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figure/figurepainter.h"

namespace evenpace {

/** Both hands from the palm side, fingers up, rising from the lower edge of `target`. */
void paintHandCloseUp(QPainter &painter, const FigureFrame &frame, const FigureStyle &style, const QRectF &target);

} // namespace evenpace
