// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "builtinlibrary.h"
#include "cli/demohistory.h"
#include "cli/options.h"
#include "cli/store.h"

#include <QDateTime>

#include <limits>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProgram = "prog-first-gentle-week"_L1;
constexpr int kMostDays = 36525; // a hundred years

/** Stores one after the other until one does not succeed. */
template <typename List, typename Save> StoreOutcome saveAll(StoreOutcome outcome, List &list, const Save &save)
{
    for (auto &entry : list) {
        if (outcome == StoreOutcome::Ok)
            outcome = save(entry);
    }
    return outcome;
}

StoreOutcome saveLife(Store &store, DemoLife &life)
{
    SqliteSessionRepository &sessions = *store.sessions;
    SqliteDiaryRepository &diary = *store.diary;
    StoreOutcome outcome = saveAll(StoreOutcome::Ok, life.events, [&](auto &event) { return diary.addEvent(event); });
    outcome = saveAll(outcome, life.sessions, [&](SessionRecord &record) {
        const SessionStatus status = record.status;
        const StoreOutcome begun = sessions.begin(record, {});
        record.status = status;
        return begun == StoreOutcome::Ok ? sessions.end(record) : begun;
    });
    outcome = saveAll(outcome, life.checkIns,
                      [&](auto &checkIn) { return diary.saveCheckIn(checkIn, demoMorning(checkIn.day)); });
    outcome = saveAll(outcome, life.choices,
                      [&](auto &choice) { return diary.saveChoice(choice, demoMorning(choice.day)); });
    outcome = saveAll(outcome, life.activities, [&](auto &activity) { return diary.addActivity(activity); });
    outcome = saveAll(outcome, life.nights,
                      [&](auto &night) { return store.plans->saveNight(night, demoMorning(night.day)); });
    outcome = saveAll(outcome, life.goals,
                      [&](auto &goal) { return store.plans->saveGoal(goal, demoMorning(goal.begunOn)); });
    outcome = saveAll(outcome, life.tasks,
                      [&](auto &task) { return store.plans->saveTask(task, demoMorning(task.day)); });
    outcome = saveAll(outcome, life.measurements,
                      [&](Measurement &measurement) { return store.measures->begin(measurement); });
    return saveAll(outcome, life.later, [&](auto &later) {
        return diary.rateLater(life.sessions[later.session].id, later.pain2h, later.morning, later.at);
    });
}

} // namespace

int demo(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(
        arguments, {{u"data"_s, true, true}, {u"days"_s, true, true}, {u"seed"_s, true}, {u"until"_s, true}});
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const auto days = options.number(u"days"_s, 1, kMostDays, 1);
    if (!days)
        return console.misunderstood(u"--days is a whole number from 1 to 36525."_s);
    const auto seed = options.number(u"seed"_s, 0, std::numeric_limits<int>::max(), 1);
    if (!seed)
        return console.misunderstood(u"--seed is a whole number from 0 to 2147483647."_s);
    QDate lastDay = dayOf(QDateTime::currentDateTime()).addDays(-1);
    if (options.has(u"until"_s))
        lastDay = QDate::fromString(options.value(u"until"_s), u"yyyy-MM-dd"_s);
    if (!lastDay.isValid() || lastDay.year() < 1970 || lastDay.year() > 2999)
        return console.misunderstood(u"--until is a date such as 2026-03-09."_s);

    const QString folder = options.value(u"data"_s);
    const OpenedStore opened = openStore(folder, true);
    if (!opened.store)
        return console.problem(opened.problem);
    SqliteSessionRepository &sessions = *opened.store->sessions;
    // Made-up days must never end up among somebody's real ones.
    if (!sessions.history(1).empty() || sessions.resumePoint() || !opened.store->settings->enrollments().empty()
        || !opened.store->diary->facts({}, {}).empty())
        return console.problem(u"%1 holds somebody's days already; please name an empty folder."_s.arg(folder));

    const Library library = builtInLibrary();
    const Program *program = library.program(kProgram);
    if (!program)
        return console.problem(u"The library has no program to make a history of."_s);
    DemoLife life = demoLife(library, *program, {*days, static_cast<quint32>(*seed), lastDay});
    const StoreOutcome outcome = opened.store->database.together([&] {
        const StoreOutcome done = opened.store->settings->enroll({program->id, lastDay.addDays(1 - *days)});
        return done == StoreOutcome::Ok ? saveLife(*opened.store, life) : done;
    });
    if (outcome != StoreOutcome::Ok)
        return console.problem(sentence(outcome, folder));
    console.out << u"%1 sessions on %2 days."_s.arg(life.sessions.size()).arg(*days) << '\n';
    return Ok;
}

} // namespace evenpace::cli
