// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrun.h"

#include <QDate>
#include <QTime>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/**
 * What follows from the answers of the thinking exercises, as numbers and ids; the words are made in app/ui. Pure
 * functions. What was not answered is left out: nothing is ever filled in.
 */
namespace evenpace::mindresults {

// Sleep (evidence 6.4) ------------------------------------------------------------------------------------------------

inline constexpr int kNights = 7;

/** One night: from going to bed to getting up, and of that from falling asleep to waking for good. */
struct Night {
    std::chrono::minutes inBed{0};
    std::chrono::minutes asleep{0};
    [[nodiscard]] int percent() const; ///< of the time in bed, rounded
    friend bool operator==(const Night &, const Night &) = default;
};
/** The four times follow each other, across midnight where one is earlier than the one before. Nothing if one is missing,
 *  or if they would make more than 18 hours in bed: then they were told in another order. */
[[nodiscard]] std::optional<Night> nightOf(const QTime &bed, const QTime &asleep, const QTime &wake, const QTime &up);
/** The nights of cbt-sleep-reset's diary, from `bed_1` to `up_7`. */
[[nodiscard]] std::array<std::optional<Night>, kNights> nightsOf(const QJsonValue &diary);
/** All known nights together: whole time asleep of the whole time in bed. Nothing without a known night. */
[[nodiscard]] std::optional<Night> weekOf(const std::array<std::optional<Night>, kNights> &nights);

// A quota (evidence 2.2, 2.3, 2.9) ------------------------------------------------------------------------------------

/** 80 % of the middle one of the amounts that were tried, rounded down, at least 1. Nothing without any. */
[[nodiscard]] std::optional<int> firstQuota(std::vector<int> amounts);
/** The amounts of cbt-pacing-plan's tries. */
[[nodiscard]] std::vector<int> triedAmounts(const QJsonValue &tries);

struct Rung {
    QDate from;
    int amount = 0;
    friend bool operator==(const Rung &, const Rung &) = default;
};
/** A week each, if all goes well: the engine's growth (STD 110 %, CAUTION 105 %) and its week to settle after three
 *  rises. Thousandths are kept and rounded down for show. */
[[nodiscard]] std::vector<Rung> quotaLadder(int first, const QDate &from, int growPercent, int weeks);

// Energy (evidence 2.7) -----------------------------------------------------------------------------------------------

/** 100 x spent / available, rounded; nothing if one is missing or nothing was available. */
[[nodiscard]] std::optional<int> energyQuotient(const MindAnswers &answers);
inline constexpr int kEnergyDays = 7;
/** The seven days up to `today`, by the day on which a record was begun; the newest record of a day counts. `records`
 *  come newest first. */
[[nodiscard]] std::array<std::optional<int>, kEnergyDays> energyLine(const std::vector<MindRecord> &records,
                                                                     const QDate &today);

// Values, goals, thoughts ---------------------------------------------------------------------------------------------

struct ValueGap {
    QString area; ///< option id
    std::optional<int> importance;
    std::optional<int> lived;
    /** How much more it matters than it had room; not below 0. */
    [[nodiscard]] int gap() const;
};
/** In the order of the options of the step "area". */
[[nodiscard]] std::vector<ValueGap> valueGaps(const MindExercise &exercise, const MindAnswers &answers);
/** The widest one above 0; of two as wide, the more important. Empty if there is none. */
[[nodiscard]] QString widestGap(const std::vector<ValueGap> &gaps);

/** How much of a goal: the smaller amount if there is one, else the first. */
[[nodiscard]] std::optional<int> goalAmount(const MindAnswers &answers);

/** One number before and after. */
struct Change {
    QString entry; ///< id of the feeling; empty where there is only one
    int before = 0;
    int after = 0;
    friend bool operator==(const Change &, const Change &) = default;
};
/** Both numbers, where both are known. */
[[nodiscard]] std::optional<Change> changeOf(const MindAnswers &answers, const QString &before, const QString &after);
/** Feelings of a thought record that were rated twice, in the order in which they were chosen. */
[[nodiscard]] std::vector<Change> feelingChanges(const MindAnswers &answers);

/** At most two: the habit in the own example, then the one that was seen most often. */
[[nodiscard]] QStringList topHabits(const MindExercise &exercise, const MindAnswers &answers);

struct Worries {
    int parked = 0;
    int toActOn = 0;
    int toLetGo = 0;
};
[[nodiscard]] Worries worriesOf(const MindAnswers &answers);

/** What to try next after an experiment: of what worries more than the one that was tried, the least; of several, the one
 *  listed first. Empty while no result was told, or if there is none. */
[[nodiscard]] QString nextRung(const MindAnswers &answers);

enum class Tone { Soft, Plain, Firm };
/** 0-3 soft, 4-6 or nothing plain, 7-10 firm. */
[[nodiscard]] Tone toneOf(const QJsonValue &rating);

/** What a finished record keeps besides what was answered: a goal that was sure at once has its first amount as the one
 *  to go by. Empty if nothing is to be added. */
[[nodiscard]] MindAnswers settledAt(const MindExercise &exercise, const MindAnswers &answers);
/** What a step with `computes` keeps under that key and part; null if nothing follows yet, or nothing is to be kept. */
[[nodiscard]] QJsonValue computed(const QString &computes, const MindAnswers &answers);

} // namespace evenpace::mindresults
