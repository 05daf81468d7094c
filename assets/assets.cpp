// SPDX-License-Identifier: Apache-2.0
#include "assets.h"

#include <QFont>
#include <QFontDatabase>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcAssets, "evenpace.assets")
}

namespace evenpace {

void loadFonts(const QLocale &locale)
{
    const QString folder = u":/evenpace/fonts/"_s;
    QStringList files {
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_500Medium.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_600SemiBold.ttf"_s,
        u"atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf"_s,
    };
    // Inter is seven times as large, and is only read where its letters are needed.
    const bool needsInter = locale.script() == QLocale::GreekScript || locale.script() == QLocale::CyrillicScript
        || locale.language() == QLocale::Vietnamese;
    if (needsInter)
        files << u"inter/Inter_400Regular.ttf"_s << u"inter/Inter_600SemiBold.ttf"_s;
    for (const QString &file : std::as_const(files)) {
        if (QFontDatabase::addApplicationFont(folder + file) < 0) {
            qCWarning(lcAssets) << "cannot read the font" << file;
        }
    }
    if (needsInter)
        QFont::insertSubstitution(u"Atkinson Hyperlegible Next"_s, u"Inter"_s);
}

} // namespace evenpace
