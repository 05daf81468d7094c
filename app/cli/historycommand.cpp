// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;

/** Ended sessions with their items, newest first. */
std::vector<SessionRecord> wholeHistory(const SessionRepository &sessions)
{
    std::vector<SessionRecord> records;
    SessionId before = 0;
    for (;;) {
        const std::vector<SessionRecord> page = sessions.history(kPage, before);
        for (const SessionRecord &row : page)
            records.push_back(sessions.session(row.id).value_or(row));
        if (page.size() < kPage)
            return records;
        before = page.back().id;
    }
}

void printTable(const std::vector<SessionRecord> &records, QTextStream &out)
{
    for (const SessionRecord &record : records) {
        const auto done = std::count_if(record.items.begin(), record.items.end(), [](const SessionItemRecord &item) {
            return item.outcome == ItemOutcome::Done;
        });
        out << record.day.toString(Qt::ISODate) << "  " << nameOf(record.status).leftJustified(8) << "  "
            << u"%1 min"_s.arg(static_cast<double>(toCount(record.activeLength)) / 60000.0, 5, 'f', 1) << "  "
            << u"%1 of %2"_s.arg(done).arg(record.items.size()) << "  " << record.name << '\n';
    }
}

} // namespace

int history(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments, {{u"data"_s, true, true}, {u"json"_s, false}});
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const QString folder = options.value(u"data"_s);
    const OpenedStore opened = openStore(folder, false);
    if (!opened.store)
        return console.problem(opened.problem);

    const std::vector<SessionRecord> records = wholeHistory(*opened.store->sessions);
    std::optional<SessionRecord> running;
    if (const auto point = opened.store->sessions->resumePoint())
        running = opened.store->sessions->session(point->id);
    const std::vector<DayFacts> days = opened.store->diary->facts({}, {});
    // A damaged page reads like an empty one; half a history must not look like a whole one.
    if (const StoreOutcome health = opened.store->database.health(); health != StoreOutcome::Ok)
        return console.problem(sentence(health, folder));

    if (!options.has(u"json"_s)) {
        printTable(records, console.out);
        return Ok;
    }
    QJsonArray sessions;
    for (const SessionRecord &record : records)
        sessions << recordJson(record, opened.store->sessions->answers(record.id));
    QJsonArray checkIns;
    QJsonArray activities;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        if (day->checkIn)
            checkIns << checkInJson(*day->checkIn);
        for (auto activity = day->activities.rbegin(); activity != day->activities.rend(); ++activity)
            activities << activityJson(*activity);
    }
    QJsonValue runningJson;
    if (running)
        runningJson = recordJson(*running, opened.store->sessions->answers(running->id));
    const QJsonObject answer{{u"sessions"_s, sessions},
                             {u"check_ins"_s, checkIns},
                             {u"activities"_s, activities},
                             {u"running"_s, runningJson}};
    console.out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << '\n';
    return Ok;
}

} // namespace evenpace::cli
