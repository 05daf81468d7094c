// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace evenpace {

enum class FigureTheme { Day, Dusk, Ember };
enum class SkinTone { Light, Tan, Brown, Deep };
enum class HairTone { Dark, Gray };

/** Colors of the guide figure and its props. Far parts are one step nearer to the sky. */
struct FigurePalette
{
    QColor skin;
    QColor skinFar;
    QColor hair;
    QColor shirt;
    QColor shirtFar;
    QColor pants;
    QColor pantsFar;
    QColor seam; ///< the color behind the figure: thin gaps where a near limb crosses the body
    QColor glow; ///< "feel it here"
    QColor arrow;
    QColor prop;
    QColor propFill;
    QColor mat;
    QColor wall;

    [[nodiscard]] static FigurePalette of(FigureTheme theme, SkinTone skin = SkinTone::Tan,
                                          HairTone hair = HairTone::Dark);
};

} // namespace evenpace
