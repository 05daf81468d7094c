// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/programchanges.h"
#include "domain/exchange/report.h"

#include <QLocale>
#include <QString>
#include <QStringList>

/** What a therapist's program says, and what a report tells, in words for the person. */
namespace evenpace::therapywords {

/** "Chin tuck". */
[[nodiscard]] QString itemName(const Library &library, const QString &itemId);
/** "2 sets of 6 times", "4 min"; empty for what has no size of its own. */
[[nodiscard]] QString doseText(const Library &library, const ProgramItem &item);
/** Side, tempo, note, when to stop and what comes in its place, a sentence each. */
[[nodiscard]] QStringList itemLines(const Library &library, const ProgramItem &item);

/** "At most 24 easy minutes a day", each that is set. */
[[nodiscard]] QStringList ceilingLines(const LimitsSet &ceilings);
/** "Loosen: Mon, Wed, Fri", for each session and its weeks. */
[[nodiscard]] QStringList weekLines(const exchange::AssignedProgram &program, const QLocale &locale);
/** "Mon, Wed, Fri", "every day". Days of the week, 1 is Monday. */
[[nodiscard]] QString weekdaysText(const std::vector<int> &days, const QLocale &locale);
/** How it grows by itself, or that it does not. */
[[nodiscard]] QString growthText(const std::optional<exchange::Progression> &progression);

/** A line for each difference. */
[[nodiscard]] QStringList changeLines(const Library &library, const std::vector<exchange::ProgramChange> &changes);

/** "4 June to 11 June". */
[[nodiscard]] QString daysText(const QDate &first, const QDate &last, const QLocale &locale);
[[nodiscard]] QString dayText(const QDate &day, const QLocale &locale); ///< "11 June"

// What a report tells, each value of it.
/** Since when the program is followed, and each time that it waited. Empty: it was not begun. */
[[nodiscard]] QStringList followedLines(const exchange::Report &report, const QLocale &locale);
[[nodiscard]] QString dayLine(const exchange::ReportedDay &day);
/** The rules that fired, in words. */
[[nodiscard]] QStringList ruleLines(const exchange::ReportedDay &day);
/** "Loosen, 9 min". */
[[nodiscard]] QString sessionTitle(const Library &library, const exchange::ReportedSession &session,
                                   const QString &programId);
[[nodiscard]] QString sessionLine(const exchange::ReportedSession &session);
/** Its exercises: what was done of each. */
[[nodiscard]] QStringList sessionItems(const Library &library, const exchange::ReportedSession &session);
[[nodiscard]] QString measureTitle(const exchange::ReportedMeasure &measure);
[[nodiscard]] QString measureLine(const exchange::ReportedMeasure &measure, const QLocale &locale);

} // namespace evenpace::therapywords
