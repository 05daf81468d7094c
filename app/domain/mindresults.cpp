// SPDX-License-Identifier: Apache-2.0
#include "domain/mindresults.h"

#include "domain/pacing/constants.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenpace::mindresults {
namespace {

constexpr std::chrono::minutes kDay = 24h;
constexpr std::chrono::minutes kMostInBed = 18h;
constexpr int kPlainFrom = 4;
constexpr int kFirmFrom = 7;
constexpr int kSure = 7;

/** Time from one clock time to the next. */
std::chrono::minutes between(const QTime &from, const QTime &to)
{
    const std::chrono::minutes span{(to.msecsSinceStartOfDay() - from.msecsSinceStartOfDay()) / 60'000};
    return span < 0min ? span + kDay : span;
}

int percentOf(qint64 part, qint64 whole)
{
    return static_cast<int>((200 * part + whole) / (2 * whole));
}

std::optional<int> numberAt(const MindAnswers &answers, const QString &path)
{
    const QJsonValue value = answerAt(answers, path);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QTime timeIn(const QJsonObject &diary, QLatin1StringView name, int night)
{
    return QTime::fromString(diary.value(u"%1_%2"_s.arg(name).arg(night)).toString(), u"HH:mm"_s);
}

const MindInput *inputOf(const MindExercise &exercise, QStringView key)
{
    for (const MindStep &step : exercise.steps) {
        for (const MindInput &input : step.inputs) {
            if (input.key == key)
                return &input;
        }
    }
    return nullptr;
}

} // namespace

int Night::percent() const
{
    return inBed.count() > 0 ? percentOf(asleep.count(), inBed.count()) : 0;
}

std::optional<Night> nightOf(const QTime &bed, const QTime &asleep, const QTime &wake, const QTime &up)
{
    if (!bed.isValid() || !asleep.isValid() || !wake.isValid() || !up.isValid())
        return std::nullopt;
    const Night night{between(bed, asleep) + between(asleep, wake) + between(wake, up), between(asleep, wake)};
    if (night.inBed > kMostInBed || night.inBed == 0min)
        return std::nullopt;
    return night;
}

std::array<std::optional<Night>, kNights> nightsOf(const QJsonValue &diary)
{
    const QJsonObject told = diary.toObject();
    std::array<std::optional<Night>, kNights> nights;
    for (int night = 1; night <= kNights; ++night)
        nights[static_cast<size_t>(night - 1)] = nightOf(timeIn(told, "bed"_L1, night), timeIn(told, "asleep"_L1, night),
                                                         timeIn(told, "wake"_L1, night), timeIn(told, "up"_L1, night));
    return nights;
}

std::optional<Night> weekOf(const std::array<std::optional<Night>, kNights> &nights)
{
    Night all;
    for (const std::optional<Night> &night : nights) {
        if (night) {
            all.inBed += night->inBed;
            all.asleep += night->asleep;
        }
    }
    return all.inBed > 0min ? std::optional(all) : std::nullopt;
}

std::optional<int> firstQuota(std::vector<int> amounts)
{
    if (amounts.empty())
        return std::nullopt;
    std::sort(amounts.begin(), amounts.end());
    const size_t count = amounts.size();
    const int twiceMedian = amounts[(count - 1) / 2] + amounts[count / 2];
    return std::max(1, twiceMedian * pacing::kBaselinePercent[0] / 200);
}

std::vector<int> triedAmounts(const QJsonValue &tries)
{
    std::vector<int> amounts;
    for (int day = 1; day <= pacing::kBaselineTrials; ++day) {
        const QJsonValue amount = tries.toObject().value(u"amount_%1"_s.arg(day));
        if (amount.isDouble())
            amounts.push_back(amount.toInt());
    }
    return amounts;
}

std::vector<Rung> quotaLadder(int first, const QDate &from, int growPercent, int weeks)
{
    std::vector<Rung> ladder;
    qint64 milli = qint64{1000} * first;
    int rises = 0;
    for (int week = 0; week < weeks; ++week) {
        ladder.push_back({from.addDays(week * pacing::kWeek), static_cast<int>(milli / 1000)});
        if (rises == pacing::kConsolidateAfter) {
            rises = 0;
        } else {
            milli = milli * growPercent / 100;
            ++rises;
        }
    }
    return ladder;
}

std::optional<int> energyQuotient(const MindAnswers &answers)
{
    const std::optional<int> available = numberAt(answers, u"av"_s);
    const std::optional<int> spent = numberAt(answers, u"ex"_s);
    if (!available || !spent || *available <= 0)
        return std::nullopt;
    return percentOf(*spent, *available);
}

std::array<std::optional<int>, kEnergyDays> energyLine(const std::vector<MindRecord> &records, const QDate &today)
{
    std::array<std::optional<int>, kEnergyDays> line;
    for (const MindRecord &record : records) {
        const qint64 ago = record.begunOn.daysTo(today);
        if (ago < 0 || ago >= kEnergyDays)
            continue;
        std::optional<int> &day = line[static_cast<size_t>(kEnergyDays - 1 - ago)];
        if (!day)
            day = energyQuotient(record.answers);
    }
    return line;
}

int ValueGap::gap() const
{
    return importance && lived ? std::max(0, *importance - *lived) : 0;
}

std::vector<ValueGap> valueGaps(const MindExercise &exercise, const MindAnswers &answers)
{
    std::vector<ValueGap> gaps;
    if (const MindInput *const areas = inputOf(exercise, u"area")) {
        for (const MindOption &area : areas->options)
            gaps.push_back({area.id, numberAt(answers, u"imp/"_s + area.id), numberAt(answers, u"lived/"_s + area.id)});
    }
    return gaps;
}

QString widestGap(const std::vector<ValueGap> &gaps)
{
    const ValueGap *widest = nullptr;
    for (const ValueGap &gap : gaps) {
        if (gap.gap() == 0)
            continue;
        if (!widest || std::pair(gap.gap(), *gap.importance) > std::pair(widest->gap(), *widest->importance))
            widest = &gap;
    }
    return widest ? widest->area : QString();
}

std::optional<int> goalAmount(const MindAnswers &answers)
{
    const std::optional<int> smaller = numberAt(answers, u"target2"_s);
    return smaller ? smaller : numberAt(answers, u"target/amount"_s);
}

std::optional<Change> changeOf(const MindAnswers &answers, const QString &before, const QString &after)
{
    const std::optional<int> first = numberAt(answers, before);
    const std::optional<int> then = numberAt(answers, after);
    return first && then ? std::optional(Change{{}, *first, *then}) : std::nullopt;
}

std::vector<Change> feelingChanges(const MindAnswers &answers)
{
    std::vector<Change> changes;
    const QJsonObject before = answerAt(answers, u"emo1/strength"_s).toObject();
    const QJsonObject after = answerAt(answers, u"emo2/strength"_s).toObject();
    for (const QString &feeling : textsAt(answers, u"emo1/which"_s)) {
        if (before.value(feeling).isDouble() && after.value(feeling).isDouble())
            changes.push_back({feeling, before.value(feeling).toInt(), after.value(feeling).toInt()});
    }
    return changes;
}

QStringList topHabits(const MindExercise &exercise, const MindAnswers &answers)
{
    QStringList top;
    if (const QString own = answerAt(answers, u"style"_s).toString(); !own.isEmpty())
        top << own;
    std::map<QString, int> seen;
    const QJsonObject examples = answerAt(answers, u"ans"_s).toObject();
    for (const QJsonValue &habit : examples)
        ++seen[habit.toString()];
    if (const MindInput *const habits = inputOf(exercise, u"style")) {
        while (top.size() < 2) {
            const MindOption *most = nullptr;
            for (const MindOption &habit : habits->options) {
                const int times = seen.contains(habit.id) && !top.contains(habit.id) ? seen[habit.id] : 0;
                if (times > (most ? seen[most->id] : 0))
                    most = &habit;
            }
            if (!most)
                break;
            top << most->id;
        }
    }
    return top;
}

Worries worriesOf(const MindAnswers &answers)
{
    Worries worries;
    worries.parked = static_cast<int>(answerAt(answers, u"note"_s).toArray().size());
    const QJsonObject sorted = answerAt(answers, u"sort"_s).toObject();
    for (const QString &note : textsAt(answers, u"note"_s)) {
        worries.toActOn += sorted.value(note).toString() == u"can_act" ? 1 : 0;
        worries.toLetGo += sorted.value(note).toString() == u"cannot_act" ? 1 : 0;
    }
    return worries;
}

QString nextRung(const MindAnswers &answers)
{
    const QJsonObject worry = answerAt(answers, u"ladder/worry"_s).toObject();
    const QString tried = answerAt(answers, u"pick"_s).toString();
    if (!isTold(answerAt(answers, u"res"_s)) || !worry.value(tried).isDouble())
        return {};
    QString next;
    for (const QString &entry : textsAt(answers, u"ladder/what"_s)) {
        const bool isHarder = worry.value(entry).isDouble() && worry.value(entry).toInt() > worry.value(tried).toInt();
        if (isHarder && (next.isEmpty() || worry.value(entry).toInt() < worry.value(next).toInt()))
            next = entry;
    }
    return next;
}

Tone toneOf(const QJsonValue &rating)
{
    if (!rating.isDouble())
        return Tone::Plain;
    return rating.toInt() >= kFirmFrom ? Tone::Firm : rating.toInt() >= kPlainFrom ? Tone::Plain : Tone::Soft;
}

MindAnswers settledAt(const MindExercise &exercise, const MindAnswers &answers)
{
    MindAnswers added;
    if (exercise.id == u"cbt-smart-goal") {
        const std::optional<int> sure = numberAt(answers, u"conf"_s);
        const std::optional<int> amount = numberAt(answers, u"target/amount"_s);
        if (sure && *sure >= kSure && amount && !numberAt(answers, u"target2"_s))
            added[u"target2"_s] = *amount;
    }
    return added;
}

QJsonValue computed(const QString &computes, const MindAnswers &answers)
{
    if (computes == u"se") {
        const std::optional<Night> week = weekOf(nightsOf(answerAt(answers, u"diary"_s)));
        return week ? QJsonValue(week->percent()) : QJsonValue();
    }
    if (computes == u"q0/amount") {
        const std::optional<int> first = firstQuota(triedAmounts(answerAt(answers, u"m"_s)));
        return first ? QJsonValue(*first) : QJsonValue();
    }
    return {};
}

} // namespace evenpace::mindresults
