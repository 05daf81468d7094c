// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/flags.h"

#include <QDate>
#include <QString>

#include <vector>

/** What the list of patients says of each of them, without opening a report. */
namespace evenpace::exchange {

/** Written anew whenever a report comes in, a program is handed over, or a rule is changed. */
struct ClinicSummary
{
    QString program; ///< its name; empty: none was handed over
    int weeks = 0;
    QDate assignedOn; ///< the first version; invalid without a program
    QDate begunOn; ///< the first day on which something of it was done; invalid: nothing yet
    QDate reportedOn; ///< when the last report was made; invalid: none came
    QDate lastDay; ///< up to which day it tells
    int reportNumber = 0;
    std::vector<Flag> flags; ///< flagsOfReports(): what only time raises is not among them
    friend bool operator==(const ClinicSummary &, const ClinicSummary &) = default;
};

/** All flags of that day, in the order of their weight. */
[[nodiscard]] std::vector<Flag> flagsOn(const QDate &today, const ClinicSummary &summary, const FlagRules &rules);
/** The week of the program that `today` is in, from 1 to the last one; 0 before it began and without a program. */
[[nodiscard]] int weekOn(const QDate &today, const ClinicSummary &summary);
/** The last day of the program; invalid without one. */
[[nodiscard]] QDate lastDayOf(const ClinicSummary &summary);
/** Sorts by need: a smaller number comes first. The gravest flag decides; of equals, whoever has more of them. */
[[nodiscard]] int needOf(const std::vector<Flag> &flags);

} // namespace evenpace::exchange
