// SPDX-License-Identifier: Apache-2.0
#include "assets.h"

#include <QFont>
#include <QFontDatabase>
#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcAssets, "evenpace.assets")
}

namespace evenpace {

void loadFonts()
{
    const QString folder = u":/evenpace/fonts/"_s;
    const std::array files {
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_500Medium.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_600SemiBold.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf"_s,
        u"inter/Inter_400Regular.ttf"_s,
        u"inter/Inter_600SemiBold.ttf"_s,
    };
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(folder + file) < 0) {
            qCWarning(lcAssets) << "cannot read the font" << file;
        }
    }
    // Greek, Cyrillic and Vietnamese are looked up here before the system's fonts.
    QFont::insertSubstitution(u"Atkinson Hyperlegible Next"_s, u"Inter"_s);
}

} // namespace evenpace
