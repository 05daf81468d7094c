// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindresults.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/**
 * Sleep, as somebody tells it: a diary of seconds a day, and what follows from a week of it (evidence 6.4). How a night
 * felt is the check-in's. Pure functions; nothing is filled in, and nothing is scored.
 */
namespace evenpace {

/** One night as it was told. Whole minutes. */
struct SleepNight {
    QDate day; ///< local day on which it ended
    QTime bed;
    std::chrono::minutes toSleep{30}; ///< from going to bed to falling asleep, 0-720
    QTime wake; ///< for good
    QTime up;
    friend bool operator==(const SleepNight &, const SleepNight &) = default;
};

/** What is to hold for all nights. Each with the moment at which it was chosen, UTC; invalid: nothing was. */
struct SleepPlan {
    QTime rise; ///< the time to get up
    QDateTime riseAt;
    QTime windDown; ///< when the evening becomes quiet
    QDateTime windDownAt;
    QStringList picks; ///< ids of the library that help to wind down
    QDateTime picksAt;
    friend bool operator==(const SleepPlan &, const SleepPlan &) = default;
};

/** A rule of stimulus control, from the day on which it was begun with. */
struct SleepRule {
    qint64 id = 0; ///< 0: not stored yet; later ones have larger ids
    QString rule; ///< part of "rules" in the exercise: sleepy, bed, get_up, same_time, rest
    QDate begunOn;
    bool isTried = false;
    friend bool operator==(const SleepRule &, const SleepRule &) = default;
};

namespace sleep {

inline constexpr QStringView kExercise = u"cbt-sleep-reset";
/** So many nights of seven make a sentence about sleep and time in bed. [DESIGN] */
inline constexpr int kEnoughNights = 5;
inline constexpr int kRuleDays = 7; ///< one rule at a time, a week each
inline constexpr std::chrono::minutes kTimeStep{15};
inline constexpr std::chrono::minutes kMostToSleep{720};
/** The quiet part of the evening: the last hour, as the exercise says. */
inline constexpr std::chrono::minutes kWindDown{60};

/** Of `nights`; nullptr where that one was not told. */
[[nodiscard]] const SleepNight *nightOn(const std::vector<SleepNight> &nights, const QDate &day);
/** A night to begin from where none was told yet; the first taps of the exercise. */
[[nodiscard]] SleepNight usualNight();
/** Before or past midnight. */
[[nodiscard]] QTime moved(const QTime &time, std::chrono::minutes by);
/** One step more or less: of 5 minutes up to half an hour, of 15 above. */
[[nodiscard]] std::chrono::minutes movedToSleep(std::chrono::minutes time, int steps);

/** Nothing if the times do not follow each other. */
[[nodiscard]] std::optional<mindresults::Night> lengthOf(const SleepNight &night);
using Week = std::array<std::optional<mindresults::Night>, mindresults::kNights>;
/** The seven nights up to that of `today`, the oldest first. */
[[nodiscard]] Week weekOf(const std::vector<SleepNight> &nights, const QDate &today);
[[nodiscard]] int toldIn(const Week &week);
/** Minutes asleep of 100 in bed. Nothing before there are enough nights. */
[[nodiscard]] std::optional<int> efficiencyOf(const Week &week);

/** The rule to begin with now: of `offered` the first that was not begun yet, those the person chose first. Empty if all
 *  were, or while a week with one runs. */
[[nodiscard]] QString nextRule(const QStringList &offered, const QStringList &chosen, const std::vector<SleepRule> &begun,
                               const QDate &today);
/** The one that was begun last, or nullptr. */
[[nodiscard]] const SleepRule *currentRule(const std::vector<SleepRule> &begun);

/** Who opens a set time in bed to a person. */
enum class WindowLock {
    Open,
    Therapist, ///< nobody has opened it
    Condition ///< one of the conditions with which it is never opened
};
[[nodiscard]] WindowLock windowLock(const MindExercise &exercise, const MindPerson &person);
/** From so much sleep of 100 minutes in bed on, time in bed and sleep fit together (evidence 6.4). */
inline constexpr int kSleepsWell = 85;
/** A professional may want to set a time in bed: enough nights are told, much of their time was not sleep, and nothing the
 *  person told closes it. More than the talk is never offered. */
[[nodiscard]] bool isWindowWorthATalk(const Week &week, WindowLock lock);

// The same nights in the exercise, which asks for seven of them by number.

/** The last night that a record tells of: its number, and the day on which it ended, which is that of the record's last
 *  change, or the one that the number leads to if that is earlier. Number 0: none is told. */
struct LastNight {
    int number = 0;
    QDate day;
};
[[nodiscard]] LastNight lastNightOf(const MindRecord &record, const QDate &changedOn);
/** The record's diary, and after its last night those that were told here since. An empty one begins with the nights that
 *  were told day after day up to `today` or the day before. */
[[nodiscard]] QJsonValue diaryWith(const MindRecord &record, const QDate &changedOn,
                                   const std::vector<SleepNight> &nights, const QDate &today);
/** The nights that a record holds and the diary of sleep does not. None if it cannot be known on which days they ended:
 *  only a record whose last night was told on the day that its number leads to has one night for each day. */
[[nodiscard]] std::vector<SleepNight> nightsToTake(const MindRecord &record, const QDate &changedOn,
                                                   const std::vector<SleepNight> &nights);

} // namespace sleep
} // namespace evenpace
