// SPDX-License-Identifier: Apache-2.0
#include "domain/records.h"

#include <QTime>

namespace evenpace {

QDate dayOf(const QDateTime &local)
{
    // Read off the clock on the wall, not counted in hours: a night in which the clock changes is 3 or 5 hours long
    // here.
    const QDate date = local.date();
    return local.time().hour() < kDayBeginsHour ? date.addDays(-1) : date;
}

} // namespace evenpace
