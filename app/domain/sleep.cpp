// SPDX-License-Identifier: Apache-2.0
#include "domain/sleep.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenpace::sleep {
namespace {

constexpr int kMinutesADay = 24 * 60;
constexpr auto kShortStep = 5min;
constexpr auto kLongStep = 15min;
constexpr auto kLongFrom = 30min;
constexpr std::array kParts{QStringView(u"bed"), QStringView(u"asleep"), QStringView(u"wake"), QStringView(u"up")};

int minuteOf(const QTime &time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

QString partName(QStringView part, int night)
{
    return u"%1_%2"_s.arg(part).arg(night);
}

QString written(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

/** Night `number` of a diary; nothing unless all of it was told and makes sense. */
std::optional<SleepNight> nightIn(const QJsonObject &diary, int number)
{
    std::array<QTime, kParts.size()> times;
    for (size_t part = 0; part < kParts.size(); ++part)
        times[part] = QTime::fromString(diary.value(partName(kParts[part], number)).toString(), u"HH:mm"_s);
    const auto &[bed, asleep, wake, up] = times;
    if (!mindresults::nightOf(bed, asleep, wake, up))
        return std::nullopt;
    const int toSleep = (minuteOf(asleep) - minuteOf(bed) + kMinutesADay) % kMinutesADay;
    return SleepNight{{}, bed, std::chrono::minutes{toSleep}, wake, up};
}

} // namespace

const SleepNight *nightOn(const std::vector<SleepNight> &nights, const QDate &day)
{
    const auto found
        = std::find_if(nights.begin(), nights.end(), [&](const SleepNight &night) { return night.day == day; });
    return found == nights.end() ? nullptr : &*found;
}

SleepNight usualNight()
{
    return {{}, QTime(22, 30), 30min, QTime(6, 30), QTime(7, 0)};
}

QTime moved(const QTime &time, std::chrono::minutes by)
{
    // A time of day ends at midnight and begins anew there.
    return time.addSecs(static_cast<int>(std::chrono::seconds(by).count()));
}

std::chrono::minutes movedToSleep(std::chrono::minutes time, int steps)
{
    for (; steps > 0; --steps)
        time += time < kLongFrom ? kShortStep : kLongStep;
    for (; steps < 0; ++steps)
        time -= time <= kLongFrom ? kShortStep : kLongStep;
    return std::clamp(time, std::chrono::minutes{0}, kMostToSleep);
}

std::optional<mindresults::Night> lengthOf(const SleepNight &night)
{
    return mindresults::nightOf(night.bed, moved(night.bed, night.toSleep), night.wake, night.up);
}

Week weekOf(const std::vector<SleepNight> &nights, const QDate &today)
{
    Week week;
    for (size_t place = 0; place < week.size(); ++place) {
        const QDate day = today.addDays(static_cast<qint64>(place) - mindresults::kNights + 1);
        if (const SleepNight *const night = nightOn(nights, day))
            week[place] = lengthOf(*night);
    }
    return week;
}

int toldIn(const Week &week)
{
    return static_cast<int>(std::count_if(week.begin(), week.end(), [](const auto &night) { return night.has_value(); }));
}

std::optional<int> efficiencyOf(const Week &week)
{
    if (toldIn(week) < kEnoughNights)
        return std::nullopt;
    const std::optional<mindresults::Night> all = mindresults::weekOf(week);
    return all ? std::optional(all->percent()) : std::nullopt;
}

const SleepRule *currentRule(const std::vector<SleepRule> &begun)
{
    return begun.empty() ? nullptr : &begun.back();
}

QString nextRule(const QStringList &offered, const QStringList &chosen, const std::vector<SleepRule> &begun,
                 const QDate &today)
{
    const SleepRule *const current = currentRule(begun);
    if (current && current->begunOn.daysTo(today) < kRuleDays)
        return {};
    const auto isOpen = [&](const QString &rule) {
        return std::none_of(begun.begin(), begun.end(), [&](const SleepRule &one) { return one.rule == rule; });
    };
    for (const QString &rule : offered) {
        if (chosen.contains(rule) && isOpen(rule))
            return rule;
    }
    for (const QString &rule : offered) {
        if (isOpen(rule))
            return rule;
    }
    return {};
}

WindowLock windowLock(const MindExercise &exercise, const MindPerson &person)
{
    for (const MindStep &step : exercise.lockedSteps) {
        for (const QString &code : step.neverWith) {
            if (person.cautions.contains(code))
                return WindowLock::Condition;
        }
    }
    return person.isUnlocked ? WindowLock::Open : WindowLock::Therapist;
}

bool isWindowWorthATalk(const Week &week, WindowLock lock)
{
    const std::optional<int> efficiency = efficiencyOf(week);
    return lock == WindowLock::Therapist && efficiency && *efficiency < kSleepsWell;
}

LastNight lastNightOf(const MindRecord &record, const QDate &changedOn)
{
    const QJsonObject diary = answerAt(record.answers, u"diary"_s).toObject();
    for (int number = mindresults::kNights; number > 0; --number) {
        if (nightIn(diary, number))
            return {number, std::min(changedOn, record.begunOn.addDays(number - 1))};
    }
    return {};
}

QJsonValue diaryWith(const MindRecord &record, const QDate &changedOn, const std::vector<SleepNight> &nights,
                     const QDate &today)
{
    const QJsonValue before = answerAt(record.answers, u"diary"_s);
    LastNight last = lastNightOf(record, changedOn);
    if (last.number == 0) {
        if (isTold(before))
            return before;
        QDate first = nightOn(nights, today) ? today : today.addDays(-1);
        for (int count = 1; count < mindresults::kNights && nightOn(nights, first.addDays(-1)); ++count)
            first = first.addDays(-1);
        last.day = first.addDays(-1);
    }
    QJsonObject diary = before.toObject();
    for (int number = last.number + 1; number <= mindresults::kNights; ++number) {
        const SleepNight *const night = nightOn(nights, last.day.addDays(number - last.number));
        if (!night)
            continue;
        diary[partName(u"bed", number)] = written(night->bed);
        diary[partName(u"asleep", number)] = written(moved(night->bed, night->toSleep));
        diary[partName(u"wake", number)] = written(night->wake);
        diary[partName(u"up", number)] = written(night->up);
    }
    return diary.isEmpty() ? before : QJsonValue(diary);
}

std::vector<SleepNight> nightsToTake(const MindRecord &record, const QDate &changedOn,
                                     const std::vector<SleepNight> &nights)
{
    const QJsonObject diary = answerAt(record.answers, u"diary"_s).toObject();
    const LastNight last = lastNightOf(record, changedOn);
    if (last.number == 0 || record.begunOn.addDays(last.number - 1) != changedOn)
        return {};
    std::vector<SleepNight> missing;
    for (int number = 1; number <= last.number; ++number) {
        std::optional<SleepNight> night = nightIn(diary, number);
        if (!night)
            continue;
        night->day = last.day.addDays(number - last.number);
        if (!nightOn(nights, night->day))
            missing.push_back(*night);
    }
    return missing;
}

} // namespace evenpace::sleep
