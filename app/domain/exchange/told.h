// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/report.h"

#include <map>

/** All that the reports of one person tell together. Pure values. */
namespace evenpace::exchange {

struct ToldDay
{
    ReportedDay facts; ///< only its day where nothing but sessions was told
    std::vector<ReportedSession> sessions; ///< in the order done
    QUuid program; ///< that the report which tells it is about; null: none was given
    /** Easy minutes done, in thousandths: of all sessions, of other programs too. */
    [[nodiscard]] pacing::Milli done() const;
    /** More than `percent` above what the pacing gave. Without a dose nothing is said. */
    [[nodiscard]] bool isOver(int percent) const;
    /** The pacing found the morning after a session clearly worse. */
    [[nodiscard]] bool isWorseMorning() const;
    friend bool operator==(const ToldDay &, const ToldDay &) = default;
};

struct Told
{
    QDate first; ///< invalid: there is no report
    QDate last; ///< the last day that any report covers
    QDate lastMadeOn;
    int lastNumber = 0; ///< the one that a receipt names
    std::vector<std::pair<QDate, QDate>> covered; ///< first and last day of each report
    std::map<QDate, ToldDay> days; ///< those of which something was told
    std::vector<ReportedMeasure> measures; ///< in the order of their days
    std::map<QUuid, Enrollment> followed; ///< since when, and with which pauses: of each program as it was told last

    [[nodiscard]] const ToldDay *day(const QDate &day) const;
    /** A report speaks for that day, even if it tells nothing of it. */
    [[nodiscard]] bool covers(const QDate &day) const;
    /** The first day on which something of that assigned program was done; invalid: none yet. */
    [[nodiscard]] QDate firstSession(const QUuid &program) const;
    /** Day 1 of it, as the person tells that; else the same. */
    [[nodiscard]] QDate begunOn(const QUuid &program) const;
    friend bool operator==(const Told &, const Told &) = default;
};

/** In any order. A report with a higher number replaces the days that it covers: what was corrected or taken back since
 * then is not told twice. Measures stay, for a report may leave them out; of one day the latest counts. */
[[nodiscard]] Told merged(std::vector<Report> reports);

} // namespace evenpace::exchange
