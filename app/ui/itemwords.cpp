// SPDX-License-Identifier: Apache-2.0
#include "ui/itemwords.h"

#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenpace::itemwords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

struct RegionWord
{
    QStringView id;
    const char *text;
};

constexpr std::array kRegions{
    RegionWord{u"neck", QT_TRANSLATE_NOOP("ItemWords", "neck")},
    RegionWord{u"jaw", QT_TRANSLATE_NOOP("ItemWords", "jaw")},
    RegionWord{u"shoulders", QT_TRANSLATE_NOOP("ItemWords", "shoulders")},
    RegionWord{u"chest", QT_TRANSLATE_NOOP("ItemWords", "chest")},
    RegionWord{u"upper_back", QT_TRANSLATE_NOOP("ItemWords", "upper back")},
    RegionWord{u"low_back", QT_TRANSLATE_NOOP("ItemWords", "lower back")},
    RegionWord{u"hips", QT_TRANSLATE_NOOP("ItemWords", "hips")},
    RegionWord{u"legs", QT_TRANSLATE_NOOP("ItemWords", "legs")},
    RegionWord{u"ankles", QT_TRANSLATE_NOOP("ItemWords", "feet and ankles")},
    RegionWord{u"wrists_hands", QT_TRANSLATE_NOOP("ItemWords", "hands and wrists")},
    RegionWord{u"whole_body", QT_TRANSLATE_NOOP("ItemWords", "the whole body")},
};

/** "a, b and c". */
QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    //: the last two things of a list
    return Words::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(u", "_s), parts.last());
}

QString shortSeconds(Milliseconds length)
{
    const int whole = static_cast<int>((length.count() + 500) / 1000);
    if (whole < 120)
        //: seconds, short
        return Words::tr("%1 s").arg(whole);
    return wording::minutesText(length);
}

QString spokenSeconds(Milliseconds length)
{
    const int whole = static_cast<int>((length.count() + 500) / 1000);
    return whole < 120 ? Words::tr("%n second(s)", nullptr, whole) : wording::minutesSpoken(length);
}

QString times(int reps)
{
    return Words::tr("%n time(s)", nullptr, reps);
}

} // namespace

QString doseText(const Movement &movement, const Dose &dose, SideWish side)
{
    QString text;
    switch (dose.mode) {
    case DoseMode::Hold:
        //: how often, how long: 2 × 20 s
        text = dose.reps > 1 ? Words::tr("%1 × %2").arg(dose.reps).arg(shortSeconds(dose.hold)) : shortSeconds(dose.hold);
        break;
    case DoseMode::Reps:
        text = times(dose.reps);
        break;
    case DoseMode::Time:
        text = shortSeconds(dose.work);
        break;
    }
    if (dose.sets > 1)
        //: %1 is how much one set holds, like "6 times"
        text = Words::tr("%n set(s) of %1", nullptr, dose.sets).arg(text);
    if (roundsOfSides(movement, side) == 2)
        //: %1 is a dose, like "2 × 20 s"
        text = Words::tr("%1 a side").arg(text);
    return text;
}

QString doseSpoken(const Movement &movement, const Dose &dose)
{
    QString text;
    switch (dose.mode) {
    case DoseMode::Hold:
        //: %1 is "2 times", %2 is "20 seconds"
        text = dose.reps > 1 ? Words::tr("%1 %2").arg(times(dose.reps), spokenSeconds(dose.hold)) : spokenSeconds(dose.hold);
        break;
    case DoseMode::Reps:
        text = times(dose.reps);
        break;
    case DoseMode::Time:
        text = spokenSeconds(dose.work);
        break;
    }
    if (dose.sets > 1)
        text = Words::tr("%n set(s) of %1", nullptr, dose.sets).arg(text);
    if (movement.side == SideMode::LeftRight)
        text = Words::tr("%1 on each side").arg(text);
    return text;
}

QString costText(const Library &library, const QString &itemId)
{
    const int cost = easyCost(library, itemId);
    //: easy minutes for each minute
    return cost > 1 ? Words::tr("costs %1 per minute").arg(cost) : QString();
}

QString equipmentText(const QStringList &equipment)
{
    QStringList words;
    for (const QString &thing : equipment)
        words << wording::libraryText(thing);
    //: %1 is a list of things: "chair and light band"
    return words.isEmpty() ? QString() : Words::tr("You need: %1").arg(listed(words));
}

QString regionsText(const QStringList &regions)
{
    QStringList words;
    for (const QString &region : regions) {
        const auto found = std::find_if(kRegions.begin(), kRegions.end(),
                                        [&](const RegionWord &word) { return word.id == region; });
        words << (found == kRegions.end() ? region : Words::tr(found->text));
    }
    return listed(words);
}

QString askFirstText(const QStringList &cautions)
{
    QStringList words;
    for (const QString &code : cautions)
        words << sizewords::cautionName(code);
    //: %1 is a list of conditions
    return words.isEmpty() ? QString() : Words::tr("Ask your therapist first if one of these is yours: %1.").arg(words.join(u", "_s));
}

QString sourceText(const QString &source)
{
    QString sections = source;
    sections.remove(u"Evidence "_s);
    const QStringList parts = sections.split(u", "_s, Qt::SkipEmptyParts);
    //: %1 is one or more numbers of sections
    return parts.isEmpty() ? QString() : Words::tr("Our collection of studies, section %1.").arg(listed(parts));
}

QString phasesText(const BreathPattern &pattern)
{
    if (!pattern.paces.empty())
        return Words::tr("%n pace(s)", nullptr, static_cast<int>(pattern.paces.size()));
    if (pattern.phases.size() < 3)
        return Words::tr("Your own pace");
    const auto lasts = [&](size_t phase) { return phase < pattern.phases.size() && pattern.phases[phase].count() > 0; };
    QStringList parts{Words::tr("In %1").arg(secondsText(pattern.phases[0] + pattern.secondIn))};
    if (lasts(1))
        parts << Words::tr("hold %1").arg(secondsText(pattern.phases[1]));
    parts << Words::tr("out %1").arg(secondsText(pattern.phases[2]));
    if (lasts(3))
        parts << Words::tr("hold %1").arg(secondsText(pattern.phases[3]));
    return parts.join(u", "_s);
}

QString breathsText(const BreathPattern &pattern)
{
    Milliseconds cycle = pattern.secondIn;
    for (const Milliseconds phase : pattern.phases)
        cycle += phase;
    if (pattern.phases.empty() || cycle.count() <= 0)
        return {};
    // To half a breath: nobody counts finer than that.
    const int halves = static_cast<int>(std::lround(2 * 60000.0 / static_cast<double>(cycle.count())));
    const bool isExact = halves * cycle.count() == 120000;
    const QString text = halves % 2 == 0 ? Words::tr("%n breath(s) a minute", nullptr, halves / 2)
                                         : Words::tr("%1 breaths a minute").arg(QLocale().toString(halves / 2.0, 'f', 1));
    //: %1 is "6 breaths a minute"
    return isExact ? text : Words::tr("about %1").arg(text);
}

QString secondsText(Milliseconds length)
{
    return QLocale().toString(static_cast<double>(length.count()) / 1000.0, 'g', 3);
}

} // namespace evenpace::itemwords
