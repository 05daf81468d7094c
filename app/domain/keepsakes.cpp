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

/** Worries of today that were not looked at yet, and how long ago their window opened last. */
struct Waiting
{
    MindRecord record;
    int count = 0;
    std::chrono::seconds since{0}; ///< less than a day
};

std::optional<Waiting> waitingWorries(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    std::optional<MindRecord> record = latest(recordsOf, u"cbt-worry-time");
    if (!record || record->isFinished() || record->begunOn != moment.day)
        return std::nullopt;
    const QTime slot = QTime::fromString(answerAt(record->answers, u"slot"_s).toString(), u"HH:mm"_s);
    const QStringList notes = textsAt(record->answers, u"note"_s);
    if (!slot.isValid() || notes.isEmpty() || isTold(answerAt(record->answers, u"sort"_s)))
        return std::nullopt;
    // A window may go on past midnight.
    const std::chrono::seconds since{(slot.secsTo(moment.now.time()) + kDay.count()) % kDay.count()};
    return Waiting{std::move(*record), static_cast<int>(notes.size()), since};
}

std::optional<Keepsake> worries(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    const std::optional<Waiting> waiting = waitingWorries(moment, recordsOf);
    if (!waiting || waiting->since >= kWindow)
        return std::nullopt;
    return Keepsake{Keepsake::Kind::WorryWindow, waiting->record.exerciseId, waiting->record.id, {}, waiting->count};
}

std::optional<Keepsake> result(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    const std::optional<MindRecord> record = latest(recordsOf, u"cbt-experiment");
    if (!record || record->isFinished())
        return std::nullopt;
    const qint64 days = dayOf(record->changedAt.toLocalTime()).daysTo(moment.day);
    const bool isPlanned = isTold(answerAt(record->answers, u"plan"_s));
    if (!isPlanned || isTold(answerAt(record->answers, u"res"_s)) || days < 1 || days > kResultDays)
        return std::nullopt;
    return Keepsake{Keepsake::Kind::Result, record->exerciseId, record->id, first(record->answers, "pick")};
}

/** Of what was planned yesterday, once. */
std::optional<Keepsake> lookBack(const KeepsakeMoment &moment, const RecordsOf &recordsOf)
{
    for (const auto &[exerciseId, path] : {std::pair(u"cbt-willingness", "a"), std::pair(u"cbt-activity-schedule", "picks")}) {
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
std::optional<Keepsake> lowDay(const KeepsakeMoment &moment, const RecordsOf &recordsOf,
                               const std::function<bool(Keepsake::Kind)> &isAway)
{
    std::vector<Keepsake> all;
    for (const Source &source : kLowDaySources) {
        if (isAway(source.kind))
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

std::optional<Keepsake> keepsakeFor(const KeepsakeMoment &moment, const RecordsOf &recordsOf,
                                    const std::function<bool(Keepsake::Kind)> &isAway)
{
    if (!isAway(Keepsake::Kind::WorryWindow)) {
        if (std::optional<Keepsake> found = worries(moment, recordsOf))
            return found;
    }
    if (moment.isLow) {
        if (std::optional<Keepsake> found = lowDay(moment, recordsOf, isAway))
            return found;
    }
    if (!isAway(Keepsake::Kind::Result)) {
        if (std::optional<Keepsake> found = result(moment, recordsOf))
            return found;
    }
    return isAway(Keepsake::Kind::LookBack) ? std::nullopt : lookBack(moment, recordsOf);
}

} // namespace evenpace
