// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/told.h"

/** What reports told of six weeks, put together by hand. */
namespace evenpace::exchange::samples {

inline const QDate kLast(2026, 6, 12); ///< the last day that the reports cover
inline const QDate kToday(2026, 6, 13);

inline ToldDay &on(Told &told, int daysBefore)
{
    const QDate date = kLast.addDays(-daysBefore);
    ToldDay &day = told.days[date];
    day.facts.day = date;
    return day;
}

/** Six weeks that end on kLast and say nothing. */
inline Told quiet()
{
    Told told;
    told.first = kLast.addDays(-41);
    told.last = kLast;
    told.lastMadeOn = kLast;
    told.covered = {{told.first, told.last}};
    told.lastNumber = 6;
    return told;
}

/** So many thousandths of easy minutes on a day that had 10 minutes. */
inline void move(Told &told, int daysBefore, int done, pacing::Milli dose = 10'000)
{
    ToldDay &day = on(told, daysBefore);
    day.facts.dose = dose;
    ReportedSession session;
    session.day = day.facts.day;
    session.easyMilliMinutes = done;
    day.sessions.push_back(session);
}

inline void rate(Told &told, int firstBefore, std::initializer_list<int> pains)
{
    for (const int pain : pains)
        on(told, firstBefore--).facts.pain = pain;
}

} // namespace evenpace::exchange::samples
