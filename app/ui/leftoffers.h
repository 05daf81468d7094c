// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"

#include <algorithm>

namespace evenpace {

/** Whether the person has left that offer: it was told as PromptAnswered, on whatever day. */
[[nodiscard]] inline bool isLeft(const Coach &coach, const QString &offer)
{
    const std::vector<DiaryEvent> &events = coach.input().events;
    return std::any_of(events.begin(), events.end(), [&](const DiaryEvent &event) {
        const auto *const answered = std::get_if<PromptAnswered>(&event.fact);
        return answered && answered->prompt == offer;
    });
}

} // namespace evenpace
