// SPDX-License-Identifier: Apache-2.0
#include "domain/keepsakes.h"

#include "domain/clock.h"
#include "domain/mindrun.h"

#include <QTime>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** Of the worries of one day that were noted under another slot there is one record more. */
constexpr int kWorryRecords = 3;
/** After so many days nobody is asked any more how a try went. */
constexpr qint64 kResultDays = 7;
/** Of one exercise so many records are looked through for words that help on a low day. */
constexpr int kLookedThrough = 20;
constexpr std::chrono::seconds kDay = std::chrono::hours{24};
constexpr std::chrono::seconds kWindow = std::chrono::minutes{kWorryMinutes};

struct Source
{
    QStringView exerciseId;
    const char *path;
    Keepsake::Kind kind;
};
/** What is shown on low days. */
constexpr std::array kLowDaySources{
    Source{u"cbt-self-compassion", "k", Keepsake::Kind::CopingCard},
    Source{u"cbt-thought-record", "bal/text", Keepsake::Kind::CopingCard},
    Source{u"cbt-three-good", "g", Keepsake::Kind::GoodMoment},
    Source{u"cbt-thinking-styles", "q", Keepsake::Kind::CopingCard},
};

std::optional<MindRecord> latest(const RecordsOf &recordsOf, QStringView exerciseId)
{
    std::vector<MindRecord> records = recordsOf(exerciseId.toString(), 1);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

QString first(const MindAnswers &answers, const char *path)
{
    return textsAt(answers, QString::fromLatin1(path)).value(0).trimmed();
}

/** Worries of today or yesterday that were not looked at yet, and how long ago their window opened last. */
struct Waiting
{
    MindRecord record;
    int count = 0;
    std::chrono::seconds since{0}; ///< less than a day
};

/** What was noted after a window had closed waits for the next one: the oldest first. */
std::optional<Waiting> waitingWorries(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    std::optional<Waiting> waiting;
    for (MindRecord &record : recordsOf(u"cbt-worry-time"_s, kWorryRecords)) {
        if (record.isFinished() || record.begunOn < moment.day.addDays(-1) || record.begunOn > moment.day)
            continue;
        const QTime slot = QTime::fromString(answerAt(record.answers, u"slot"_s).toString(), u"HH:mm"_s);
        const QStringList notes = textsAt(record.answers, u"note"_s);
        if (!slot.isValid() || notes.isEmpty() || isTold(answerAt(record.answers, u"sort"_s)))
            continue;
        // A window may go on past midnight.
        const std::chrono::seconds since{(slot.secsTo(moment.now.time()) + kDay.count()) % kDay.count()};
        waiting = Waiting{std::move(record), static_cast<int>(notes.size()), since};
    }
    return waiting;
}

std::optional<Keepsake> worries(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    const std::optional<Waiting> waiting = waitingWorries(moment, recordsOf);
    if (!waiting || waiting->since >= kWindow)
        return std::nullopt;
    return Keepsake{Keepsake::Kind::WorryWindow, waiting->record.exerciseId, waiting->record.id, {}, waiting->count};
}

/** Days since the day on which a record was changed last. */
qint64 daysSinceChanged(const MindRecord &record, const KeepsakeMoment &moment)
{
    return dayOf(record.changedAt.toLocalTime()).daysTo(moment.day);
}

/** What was to be tried or said, from the day after it was planned on. */
struct Try
{
    QStringView exerciseId;
    const char *planned; ///< it is planned once this is told
    const char *told; ///< and done with once this is
    const char *text;
};
constexpr std::array kTries{
    Try{u"cbt-experiment", "plan", "res", "pick"},
    Try{u"cbt-communicate", "msg", "after", "who/about"},
    Try{u"cbt-pacing-plan", "m/amount_1", "m/amount_2", "act/what"},
    Try{u"cbt-pacing-plan", "m/amount_2", "m/amount_3", "act/what"},
};

std::optional<Keepsake> result(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    const auto isAt = [](const MindRecord &record, const char *path) {
        return isTold(answerAt(record.answers, QString::fromLatin1(path)));
    };
    for (const Try &one : kTries) {
        const std::optional<MindRecord> record = latest(recordsOf, one.exerciseId);
        if (!record || record->isFinished() || !isAt(*record, one.planned) || isAt(*record, one.told))
            continue;
        if (const qint64 days = daysSinceChanged(*record, moment); days >= 1 && days <= kResultDays)
            return Keepsake{Keepsake::Kind::Result, record->exerciseId, record->id, first(record->answers, one.text)};
    }
    // A plan has a day of its own to be looked back on.
    const std::optional<MindRecord> plan = latest(recordsOf, u"cbt-problem-solve");
    if (!plan || plan->isFinished() || isAt(*plan, "rev/result"))
        return std::nullopt;
    const QDate due = QDate::fromString(answerAt(plan->answers, u"rev/date"_s).toString(), Qt::ISODate);
    if (!due.isValid() || due > moment.day || due.daysTo(moment.day) > kResultDays)
        return std::nullopt;
    return Keepsake{Keepsake::Kind::Result, plan->exerciseId, plan->id, first(plan->answers, "pick")};
}

/** The plan to keep going, on the days that were set for it, until it was looked at. */
std::optional<Keepsake> review(const KeepsakeMoment &moment, const RecordsOf &recordsOf, const IsAway &isAway)
{
    const std::optional<MindRecord> record = latest(recordsOf, u"cbt-relapse-plan");
    if (!record)
        return std::nullopt;
    for (const char *const path : {"rev/month_1", "rev/month_3", "rev/month_6"}) {
        const QDate due = QDate::fromString(answerAt(record->answers, QString::fromLatin1(path)).toString(), Qt::ISODate);
        const bool isNow = due.isValid() && due > record->begunOn && due <= moment.day && due.daysTo(moment.day) <= kResultDays;
        if (isNow && !isAway(Keepsake::Kind::Review, due))
            return Keepsake{Keepsake::Kind::Review, record->exerciseId, record->id, first(record->answers, "min")};
    }
    return std::nullopt;
}

/** Of what was planned yesterday, once. */
std::optional<Keepsake> lookBack(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    for (const auto &[exerciseId, path] : {std::pair(u"cbt-willingness", "a"), std::pair(u"cbt-values", "action"),
                                           std::pair(u"cbt-activity-schedule", "picks")}) {
        const std::optional<MindRecord> record = latest(recordsOf, exerciseId);
        if (!record || !record->isFinished())
            continue;
        const QString text = first(record->answers, path);
        if (!text.isEmpty() && dayOf(record->finishedAt.toLocalTime()).daysTo(moment.day) == 1)
            return Keepsake{Keepsake::Kind::LookBack, record->exerciseId, record->id, text};
    }
    return std::nullopt;
}

/** Another one each day, so that none wears out. */
std::optional<Keepsake> lowDay(const KeepsakeMoment &moment, const RecordsOf &recordsOf, const IsAway &isAway)
{
    std::vector<Keepsake> all;
    for (const Source &source : kLowDaySources) {
        if (isAway(source.kind, moment.day))
            return std::nullopt;
        // The newest with words: one that was begun and left empty hides none.
        for (const MindRecord &record : recordsOf(source.exerciseId.toString(), kLookedThrough)) {
            const size_t before = all.size();
            for (const QString &text : textsAt(record.answers, QString::fromLatin1(source.path))) {
                if (!text.trimmed().isEmpty())
                    all.push_back({source.kind, record.exerciseId, record.id, text.trimmed()});
            }
            if (all.size() > before)
                break;
        }
    }
    if (all.empty())
        return std::nullopt;
    return all[static_cast<size_t>(moment.day.toJulianDay()) % all.size()];
}

} // namespace

std::optional<std::chrono::seconds> worriesTurnIn(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    const std::optional<Waiting> waiting = waitingWorries(moment, recordsOf);
    if (!waiting)
        return std::nullopt;
    return (waiting->since < kWindow ? kWindow : kDay) - waiting->since;
}

std::optional<Keepsake> keepsakeFor(const KeepsakeMoment &moment, const RecordsOf &recordsOf, const IsAway &isAway)
{
    const auto isAwayToday = [&](Keepsake::Kind kind) { return isAway(kind, moment.day); };
    if (!isAwayToday(Keepsake::Kind::WorryWindow)) {
        if (std::optional<Keepsake> found = worries(moment, recordsOf))
            return found;
    }
    if (moment.isLow) {
        if (std::optional<Keepsake> found = lowDay(moment, recordsOf, isAway))
            return found;
    }
    if (!isAwayToday(Keepsake::Kind::Result)) {
        if (std::optional<Keepsake> found = result(moment, recordsOf))
            return found;
    }
    if (std::optional<Keepsake> found = review(moment, recordsOf, isAway))
        return found;
    return isAwayToday(Keepsake::Kind::LookBack) ? std::nullopt : lookBack(moment, recordsOf);
}

} // namespace evenpace
