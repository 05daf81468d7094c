// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/reportsource.h"

#include "domain/exchange/limits.h"

#include <algorithm>

namespace evenpace::exchange {

namespace {

constexpr int kPage = 100; ///< sessions read at once

/** Ended sessions of these days, with their items. */
std::vector<SessionRecord> sessionsOf(const SessionRepository &sessions, const QDate &first, const QDate &last)
{
    std::vector<SessionRecord> records;
    SessionId before = 0;
    for (;;) {
        const std::vector<SessionRecord> page = sessions.history(kPage, before);
        for (const SessionRecord &row : page) {
            if (row.day >= first && row.day <= last)
                records.push_back(sessions.session(row.id).value_or(row));
        }
        if (page.size() < size_t{kPage} || page.back().day < first)
            return records;
        before = page.back().id;
    }
}

std::vector<ReportedMeasure> measuresOf(const MeasureRepository &measures)
{
    std::vector<ReportedMeasure> list;
    for (const Measure measure : kMeasures) {
        for (const Measurement &told : measures.latest(measure, kMostMeasures)) {
            const std::optional<MilliPoints> points = pointsOf(measure, told.answers);
            if (told.outcome != Measurement::Outcome::Done || !points)
                continue;
            ReportedMeasure reported{nameOf(measure), told.day, (*points + 50) / 100, {}};
            // Numbers only: what a person wrote stays here.
            for (const Question &question : questionsOf(measure, told.answers)) {
                const auto answer = told.answers.find(question.key);
                if (answer != told.answers.end() && answer->second.isDouble())
                    reported.answers.push_back(answer->second.toInt());
            }
            list.push_back(std::move(reported));
        }
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const ReportedMeasure &a, const ReportedMeasure &b) { return a.day < b.day; });
    return list;
}

} // namespace

std::optional<TakenProgram> programOf(const ReportStores &stores, const QByteArray &signKey)
{
    std::optional<TakenProgram> found;
    for (const TakenProgram &taken : newestOf(stores.therapy.programs())) {
        if (signKey.isEmpty() || taken.signKey == signKey)
            found = taken;
    }
    return found;
}

Report reportOf(const ReportStores &stores, const QByteArray &signKey, const QDate &first, const QDate &last,
                const QDate &today)
{
    Report report;
    QString libraryProgram;
    if (const std::optional<TakenProgram> taken = programOf(stores, signKey)) {
        report.programId = taken->program.id;
        report.programVersion = taken->program.version;
        libraryProgram = libraryId(taken->program);
    }
    report.first = first;
    report.last = last;
    report.madeOn = today;
    ReportSource source;
    source.days = stores.diary.facts(first, last);
    source.decisions = stores.diary.decisions(first, last);
    source.sessions = sessionsOf(stores.sessions, first, last);
    source.measures = measuresOf(stores.measures);
    source.enrollments = stores.settings.enrollments();
    fill(report, source, libraryProgram);
    return report;
}

} // namespace evenpace::exchange
