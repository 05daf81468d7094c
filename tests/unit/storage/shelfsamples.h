// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shelf.h"

#include "samples.h"

/** Things of a person's own with another value in every field, and a shelf as text. */
namespace evenpace::samples {

inline OwnPattern pattern(const QString &name = QStringLiteral("My slow one"))
{
    OwnPattern own;
    own.name = name;
    own.in = Milliseconds{3500};
    own.holdFull = Milliseconds{1000};
    own.out = Milliseconds{6500};
    own.holdEmpty = Milliseconds{500};
    own.length = Milliseconds{180000};
    return own;
}

inline OwnSession ownSession(const QString &name = QStringLiteral("Before bed"))
{
    OwnSession own;
    own.name = name;
    ProgramItem held;
    held.id = QStringLiteral("item-held");
    held.dose = Dose{DoseMode::Hold, 3, 2, Milliseconds{20000}, Milliseconds{0}, Milliseconds{15000}};
    ProgramItem timed;
    timed.id = QStringLiteral("item-timed");
    timed.dose = Dose{DoseMode::Time, 1, 1, Milliseconds{0}, Milliseconds{90000}, Milliseconds{0}};
    ProgramItem breathing;
    breathing.id = QStringLiteral("own-breath-1");
    breathing.length = Milliseconds{150000};
    ProgramItem plain;
    plain.id = QStringLiteral("item-plain");
    own.items = {held, timed, breathing, plain, held};
    return own;
}

/** Everything that a shelf answers, for comparing. */
inline QString contentsOf(const ShelfRepository &shelf)
{
    QStringList lines;
    for (const Favorite &favorite : shelf.favorites())
        lines << QStringLiteral("favorite %1 %2").arg(favorite.id, favorite.since.toString(Qt::ISODate));
    for (const OwnPattern &own : shelf.ownPatterns()) {
        lines << QStringLiteral("pattern %1 %2 %3/%4/%5/%6 %7 %8")
                     .arg(own.id)
                     .arg(own.name)
                     .arg(own.in.count())
                     .arg(own.holdFull.count())
                     .arg(own.out.count())
                     .arg(own.holdEmpty.count())
                     .arg(own.length.count())
                     .arg(own.isRemoved);
    }
    for (const OwnSession &own : shelf.ownSessions()) {
        lines << QStringLiteral("session %1 %2 %3").arg(own.id).arg(own.name).arg(own.isRemoved);
        for (const ProgramItem &item : own.items) {
            const Dose dose = item.dose.value_or(Dose{});
            lines << QStringLiteral("  %1 %2 %3x%4 %5 %6 %7 %8")
                         .arg(item.id)
                         .arg(item.dose ? static_cast<int>(dose.mode) : -1)
                         .arg(dose.reps)
                         .arg(dose.sets)
                         .arg(dose.hold.count())
                         .arg(dose.work.count())
                         .arg(dose.rest.count())
                         .arg(item.length.value_or(Milliseconds{-1}).count());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace evenpace::samples
