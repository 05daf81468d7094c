// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measures.h"
#include "storage/jsontext.h"

#include "samples.h"

#include <QJsonArray>
#include <QStringList>

/** The same steps for whoever keeps questionnaires: begun, answered one by one, ended, corrected, put off, deleted. Each
 *  step is one call of a repository. */
namespace evenpace::measuresteps {

inline constexpr int kKinds = 8; ///< steps of one round: one that is answered and one that is put off

inline Measure measure(int round)
{
    return kMeasures[static_cast<size_t>(round) % kMeasures.size()];
}

/** Ids are given in order, two a round, by every repository. */
inline StoreOutcome run(int step, MeasureRepository &measures)
{
    const int round = step / kKinds;
    const MeasurementId id = 2 * round + 1;
    const QDateTime at = samples::moment(step);
    switch (step % kKinds) {
    case 0: {
        Measurement begun;
        begun.measure = measure(round);
        begun.day = QDate(2025, 3, 14).addDays(round);
        begun.begunAt = at;
        return measures.begin(begun);
    }
    case 1:
        return measures.saveAnswer(id, QStringLiteral("pain"), round % 11, at);
    case 2:
        return measures.saveAnswer(id, QStringLiteral("activities"), QJsonArray{QStringLiteral("Stairs")}, at);
    case 3:
        return measures.saveAnswer(id, QStringLiteral("pain"), round % 11 + 1, at);
    case 4:
        return measures.end(id, Measurement::Outcome::Done, at);
    case 5:
        return measures.saveAnswer(id, QStringLiteral("pain"), round % 11 + 2, at);
    case 6: {
        Measurement skipped;
        skipped.measure = measure(round);
        skipped.day = QDate(2025, 3, 14).addDays(round);
        skipped.begunAt = at;
        skipped.endedAt = at;
        skipped.outcome = Measurement::Outcome::Skipped;
        return measures.begin(skipped);
    }
    default:
        // Every fourth one is deleted. Never the newest: its number would be given anew.
        return round % 4 == 3 ? measures.remove(id) : StoreOutcome::Ok;
    }
}

/** Everything that is kept, as text. */
inline QString contentsOf(const MeasureRepository &measures)
{
    QStringList lines;
    for (const Measure one : kMeasures) {
        for (const Measurement &measurement : measures.latest(one, 1000)) {
            QString line = QStringLiteral("%1 %2 %3 begun %4 ended %5 as %6")
                               .arg(measurement.id)
                               .arg(nameOf(one), measurement.day.toString(Qt::ISODate),
                                    measurement.begunAt.toUTC().toString(Qt::ISODate),
                                    measurement.endedAt.toUTC().toString(Qt::ISODate))
                               .arg(static_cast<int>(measurement.outcome));
            for (const auto &[key, value] : measurement.answers)
                line += QStringLiteral(" %1=%2").arg(key, jsonText(value));
            for (const MeasureChange &change : measures.changes(measurement.id))
                line += QStringLiteral(" %1:%2>%3").arg(change.key, jsonText(change.before), jsonText(change.after));
            lines << line;
        }
    }
    return lines.join(u'\n');
}

} // namespace evenpace::measuresteps
