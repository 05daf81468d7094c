// SPDX-License-Identifier: Apache-2.0
#include "exchange/words.h"

#include <QLocale>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

QString times(int count)
{
    return count == 1 ? u"once"_s : u"%1 times"_s.arg(count);
}

/** For which reason a swap is. */
QString conditionWords(Reason reason)
{
    switch (reason) {
    case Reason::Hurts:
        return u"If it hurts"_s;
    case Reason::TooTired:
        return u"If you are too tired"_s;
    case Reason::Unclear:
        return u"If it is not clear how"_s;
    case Reason::NoPlace:
        return u"If there is no place for it"_s;
    case Reason::None:
    case Reason::NoTime:
        return {};
    }
    return {};
}

} // namespace

QString dateWords(const QDate &date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMMM yyyy"_s);
}

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::Hurts:
        return u"it hurt"_s;
    case Reason::TooTired:
        return u"too tired"_s;
    case Reason::Unclear:
        return u"not clear how"_s;
    case Reason::NoTime:
        return u"no time"_s;
    case Reason::NoPlace:
        return u"no place"_s;
    case Reason::None:
        return u"no reason told"_s;
    }
    return {};
}

QString timeWords(Milliseconds time)
{
    const auto tenths = toCount(time) / 100;
    if (tenths < 600)
        return tenths % 10 == 0 ? u"%1 s"_s.arg(tenths / 10) : u"%1.%2 s"_s.arg(tenths / 10).arg(tenths % 10);
    const auto seconds = tenths / 10;
    if (seconds % 3600 == 0)
        return u"%1 h"_s.arg(seconds / 3600);
    return seconds % 60 == 0 ? u"%1 min"_s.arg(seconds / 60) : u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

QString weekdayWords(const std::vector<int> &days)
{
    static const QStringList kNames{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    if (days.size() == static_cast<size_t>(kNames.size()))
        return u"every day"_s;
    QStringList names;
    for (const int day : days)
        names << kNames.value(day - 1);
    return names.join(u", "_s);
}

QString doseWords(const Dose &dose)
{
    QString once;
    switch (dose.mode) {
    case DoseMode::Reps:
        once = dose.sets > 1 ? QString::number(dose.reps) : times(dose.reps);
        break;
    case DoseMode::Hold:
        once
            = u"%1, hold %2"_s.arg(dose.sets > 1 ? QString::number(dose.reps) : times(dose.reps), timeWords(dose.hold));
        break;
    case DoseMode::Time:
        once = timeWords(dose.work);
        break;
    }
    if (dose.sets == 1)
        return once;
    const QString all = u"%1 sets of %2"_s.arg(dose.sets).arg(once);
    return dose.rest.count() > 0 ? u"%1, rest %2 between sets"_s.arg(all, timeWords(dose.rest)) : all;
}

std::optional<Dose> doseOf(const ProgramItem &entry, const Library &library)
{
    if (entry.dose)
        return entry.dose;
    const Movement *movement = library.movement(entry.id);
    return movement ? std::optional(movement->dose) : std::nullopt;
}

QString sideWords(const ProgramItem &entry, const Library &library)
{
    const Movement *movement = library.movement(entry.id);
    if (!movement || movement->side == SideMode::Both)
        return {};
    switch (entry.side) {
    case SideWish::Right:
        return u"right side"_s;
    case SideWish::Left:
        return u"left side"_s;
    case SideWish::Both:
        return u"both sides"_s;
    case SideWish::AsWritten:
        return movement->side == SideMode::Alternate ? u"sides in turn"_s : u"each side"_s;
    }
    return {};
}

QString amountWords(const ProgramItem &entry, const Library &library)
{
    QStringList parts;
    if (const std::optional<Dose> dose = doseOf(entry, library)) {
        parts << doseWords(*dose);
    } else if (const BreathPattern *pattern = library.pattern(entry.id)) {
        parts << timeWords(entry.length.value_or(pattern->defaultLength));
    } else if (const Script *script = library.script(entry.id)) {
        parts << u"about %1 min"_s.arg((script->length().count() + 59'999) / 60'000);
    } else if (const MindExercise *mind = library.mind(entry.id)) {
        parts << u"about %1 min"_s.arg((mind->length.count() + 59'999) / 60'000);
    }
    if (const QString side = sideWords(entry, library); !side.isEmpty())
        parts << side;
    return parts.join(u", "_s);
}

QString gradeWords(const ProgramItem &entry, Grade grade, const Library &library)
{
    const std::optional<GradeForm> &form = grade == Grade::Flare ? entry.flare : entry.good;
    if (grade == Grade::Usual || !form)
        return {};
    const QString day = grade == Grade::Flare ? u"On a flare day"_s : u"On a good day"_s;
    if (form->id.isEmpty())
        return u"%1: leave it out."_s.arg(day);
    QStringList parts;
    if (form->id != entry.id)
        parts << library.name(form->id);
    if (form->dose)
        parts << doseWords(*form->dose);
    return parts.isEmpty() ? u"%1: the same."_s.arg(day) : u"%1: %2."_s.arg(day, parts.join(u", "_s));
}

QStringList swapWords(const ProgramItem &entry, const Library &library)
{
    QStringList sentences;
    for (const Swap &swap : entry.swaps) {
        const QString reason = conditionWords(swap.reason);
        if (swap.instead.isEmpty())
            sentences << u"%1: leave it out."_s.arg(reason);
        else if (swap.dose)
            sentences << u"%1: %2 instead, %3."_s.arg(reason, library.name(swap.instead), doseWords(*swap.dose));
        else
            sentences << u"%1: %2 instead."_s.arg(reason, library.name(swap.instead));
    }
    return sentences;
}

} // namespace evenpace::exchange
