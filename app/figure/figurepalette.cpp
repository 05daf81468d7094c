// SPDX-License-Identifier: Apache-2.0
#include "figure/figurepalette.h"

#include <array>

namespace evenpace {
namespace {

/** Skin, near and far, of one theme in the order of SkinTone. Tan is the tone of design/figure.json. */
struct SkinPair
{
    QRgb near;
    QRgb far;
};
using SkinTones = std::array<SkinPair, 4>;

constexpr SkinTones daySkin{
    {{0xffe3b596, 0xfff0d8c6}, {0xffc48a66, 0xffddbba3}, {0xff96603f, 0xffc4a48e}, {0xff623c29, 0xffa58f82}}};
constexpr SkinTones duskSkin{
    {{0xffdcb494, 0xff88705e}, {0xffc99873, 0xff7c6250}, {0xffa3714f, 0xff664c3b}, {0xff85583e, 0xff553d30}}};
constexpr SkinTones emberSkin{
    {{0xffb98a62, 0xff644a34}, {0xffa87a55, 0xff5a422f}, {0xff926644, 0xff4e3827}, {0xff7c5538, 0xff432f20}}};

FigurePalette dayColors()
{
    FigurePalette p;
    p.hair = QColor(0x2a, 0x24, 0x22);
    p.shirt = QColor(0x1e, 0x67, 0x62);
    p.shirtFar = QColor(0x8d, 0xb5, 0xae);
    p.pants = QColor(0x17, 0x32, 0x3a);
    p.pantsFar = QColor(0x74, 0x8f, 0x91);
    p.seam = QColor(0xee, 0xf2, 0xe8);
    p.glow = QColor(0xf4, 0xa6, 0x5a);
    p.arrow = QColor(0x6c, 0x35, 0x08);
    p.prop = QColor(0x7f, 0x98, 0x8f);
    p.propFill = QColor(0xb7, 0xca, 0xbf);
    p.mat = QColor(0x9d, 0xbd, 0xb0);
    p.wall = QColor(0xcd, 0xdb, 0xd0);
    return p;
}

FigurePalette duskColors()
{
    FigurePalette p;
    p.hair = QColor(0x05, 0x0a, 0x0b);
    p.shirt = QColor(0x2f, 0x75, 0x6f);
    p.shirtFar = QColor(0x23, 0x4f, 0x4d);
    p.pants = QColor(0xa8, 0xc3, 0xbf);
    p.pantsFar = QColor(0x56, 0x72, 0x71);
    p.seam = QColor(0x12, 0x1e, 0x20);
    p.glow = QColor(0xf9, 0xb8, 0x7a);
    p.arrow = QColor(0xf8, 0xc7, 0x9c);
    p.prop = QColor(0x6f, 0x89, 0x84);
    p.propFill = QColor(0x2d, 0x44, 0x46);
    p.mat = QColor(0x35, 0x56, 0x5a);
    p.wall = QColor(0x22, 0x38, 0x3b);
    return p;
}

FigurePalette emberColors()
{
    FigurePalette p;
    p.hair = QColor(0x06, 0x04, 0x02);
    p.shirt = QColor(0x6a, 0x4b, 0x2f);
    p.shirtFar = QColor(0x41, 0x2e, 0x1e);
    p.pants = QColor(0x8b, 0x6a, 0x49);
    p.pantsFar = QColor(0x4a, 0x37, 0x26);
    p.seam = QColor(0x11, 0x0d, 0x09);
    p.glow = QColor(0xe0, 0xa0, 0x5f);
    p.arrow = QColor(0xd9, 0xa2, 0x69);
    p.prop = QColor(0x6a, 0x52, 0x39);
    p.propFill = QColor(0x2c, 0x22, 0x19);
    p.mat = QColor(0x3a, 0x2d, 0x20);
    p.wall = QColor(0x21, 0x1a, 0x13);
    return p;
}

} // namespace

FigurePalette FigurePalette::of(FigureTheme theme, SkinTone skin, HairTone hair)
{
    FigurePalette palette = theme == FigureTheme::Day ? dayColors()
        : theme == FigureTheme::Dusk                  ? duskColors()
                                                      : emberColors();
    const SkinTones &tones = theme == FigureTheme::Day ? daySkin : theme == FigureTheme::Dusk ? duskSkin : emberSkin;
    const SkinPair &pair = tones[static_cast<std::size_t>(skin)];
    palette.skin = QColor(pair.near);
    palette.skinFar = QColor(pair.far);
    if (hair == HairTone::Gray) {
        palette.hair = theme == FigureTheme::Day ? QColor(0x8b, 0x86, 0x80)
            : theme == FigureTheme::Dusk         ? QColor(0x8f, 0x92, 0x8f)
                                                 : QColor(0x5a, 0x4c, 0x3d);
    }
    return palette;
}

} // namespace evenpace
