// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrecords.h"
#include "storage/jsontext.h"

#include "samples.h"

#include <QStringList>

/** The same steps for whoever keeps records of thinking exercises: answers, days later more of them, the end, and what is
 *  deleted. Each step is one call of a repository. */
namespace evenpace::mindsteps {

inline constexpr int kKinds = 11; ///< steps of one round: two sessions and one record

inline QString exercise(int round)
{
    return round % 2 == 0 ? QStringLiteral("cbt-thought-record") : QStringLiteral("cbt-pacing-plan");
}

/** Session ids are given in order, two a round, by every repository. */
inline StoreOutcome run(int step, SessionRepository &sessions, MindRepository &mind)
{
    const int round = step / kKinds;
    const int minute = step;
    const QString id = exercise(round);
    const SessionId first = 2 * round + 1;
    const auto answer = [&](SessionId session, const QString &key, const QJsonValue &value) {
        return sessions.saveAnswer({session, id, key, value, samples::moment(minute)});
    };
    switch (step % kKinds) {
    case 0:
    case 5: {
        SessionRecord record = samples::session(minute, 1);
        return sessions.begin(record, "snapshot");
    }
    case 1:
        return answer(first, QStringLiteral("sit"), QStringLiteral("What happened in round %1").arg(round));
    case 2:
        return answer(first, QStringLiteral("bel1"), step % 101);
    case 3:
        return sessions.savePlace({first, id, 4, {}});
    case 4: {
        SessionRecord record = samples::ended(samples::session(minute, 1), SessionStatus::Stopped);
        record.id = first;
        return sessions.end(record);
    }
    case 6:
        return sessions.sit({first + 1, id, mind.recordOf(first, id)});
    case 7:
        return answer(first + 1, QStringLiteral("bel1"), (step + 50) % 101);
    case 8:
        return sessions.savePlace({first + 1, id, 9, samples::moment(minute)});
    case 9: {
        SessionRecord record = samples::ended(samples::session(minute, 1));
        record.id = first + 1;
        return sessions.end(record);
    }
    default: {
        // Every third record is deleted.
        const MindRecordId record = mind.recordOf(first, id);
        return round % 3 == 0 && record != 0 ? mind.deleteRecord(record) : StoreOutcome::Ok;
    }
    }
}

/** Everything that is kept of records, as text. */
inline QString contentsOf(const MindRepository &mind)
{
    QStringList lines;
    for (const QString &id : mind.exercisesWithRecords()) {
        for (const MindRecord &record : mind.records(id, 1000)) {
            QString line = QStringLiteral("%1 begun %2 %3 place %4 finished %5")
                               .arg(id, record.begunOn.toString(Qt::ISODate),
                                    record.begunAt.toUTC().toString(Qt::ISODate))
                               .arg(record.place)
                               .arg(record.finishedAt.toUTC().toString(Qt::ISODate));
            for (const auto &[key, value] : record.answers)
                line += QStringLiteral(" %1=%2").arg(key, jsonText(value));
            lines << line;
        }
    }
    return lines.join(u'\n');
}

} // namespace evenpace::mindsteps
