// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "domain/mindrun.h"
#include "domain/pacing/constants.h"

/** What thinking exercises need to know of the person, from what the coach knows. */
namespace evenpace {

/** Nothing is unlocked by a therapist yet. */
[[nodiscard]] inline MindPerson mindPersonOf(const Coach &coach)
{
    MindPerson person;
    person.isPem = coach.pacing().answer.track == pacing::Track::Pem;
    person.isMoodVeryLow = coach.isMoodVeryLow();
    person.dayMinutes = static_cast<int>(coach.plan().envelope.dose / 1000);
    person.cautions = coach.plan().cautions;
    return person;
}

/** By how much a quota grows in a good week; not screened counts as CAUTION. */
[[nodiscard]] inline int growPercentOf(const Coach &coach)
{
    const auto track = static_cast<size_t>(coach.pacing().answer.track.value_or(pacing::Track::Caution));
    return pacing::kGrowPercent[track];
}

} // namespace evenpace
