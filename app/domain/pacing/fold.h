// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/pacing/pacing.h"

#include <functional>
#include <vector>

/** From what was told of the days to what the engine says of them. Pure: the same facts give the same answers. */
namespace evenpace::pacing {

/** One day as it was answered. */
struct DayAnswer {
    Answer answer; ///< the last of the day; rules, prompts and verdicts of all its entries together, each once
    Numbers numbers;
    std::vector<Entry> entries; ///< what was told, in order
};

/** Limits as they hold after a number of events. */
struct LimitState {
    std::optional<LimitsSet> person;
    std::optional<LimitsSet> therapist;

    void take(const DiaryFact &fact);
    /** Of minutes, sessions, gap and effort the stricter of the two; growth is the therapist's alone. */
    [[nodiscard]] LimitsSet stricter() const;
    /** The therapist's minutes a day are the ones that hold. */
    [[nodiscard]] bool isTherapistStricter() const;
};

/** Movement is planned by the program on that day. */
using IsPlanned = std::function<bool(const QDate &)>;

/** A person's pacing as a fold over days. A value: copy it to look ahead. */
class Fold
{
public:
    Fold() = default;
    /** Goes on from a kept engine; `events` are all those of days up to the engine's. */
    Fold(Engine engine, const std::vector<DiaryEvent> &events);

    /**
     * Tells one day. Events come first in the order told, then check-in, sessions and load, then requests (step, rise).
     * A day of which nothing was told tells only its date, which is what a look at today before the first word does.
     */
    DayAnswer tell(const DayFacts &facts, bool isPlanned);

    /**
     * Tells `facts`, days in order, all after the engine's day. A day with movement planned counts as planned unless it
     * was a bad day. Silent days between them count only in a silence of three days at most: a longer gap has a rule of
     * its own, and missed days vanish. `onDay` may be empty.
     */
    void tellAll(const std::vector<DayFacts> &facts, const IsPlanned &isPlanned,
                 const std::function<void(DayAnswer)> &onDay = {});
    /** The silent days between the engine's day and `end`, neither of them included, by the same rule. */
    void tellSilence(const QDate &end, const IsPlanned &isPlanned, const std::function<void(DayAnswer)> &onDay = {});

    [[nodiscard]] const Engine &engine() const { return m_engine; }
    [[nodiscard]] const LimitState &limits() const { return m_limits; }

private:
    Engine m_engine;
    LimitState m_limits;
};

} // namespace evenpace::pacing
