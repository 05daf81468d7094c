// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindresults.h"

#include <QString>

/** The words around thinking exercises: what is worked out, put together or quoted. Pure functions. */
namespace evenpace::mindwords {

/** "Come back tomorrow"; "Finish later" for a step that has no time of its own. */
[[nodiscard]] QString waitText(MindWait wait);
/** "8 minutes", "1 page"; the unit is an option id of the library. A bare number for another one. */
[[nodiscard]] QString amountText(int amount, const QString &unit);
/** "6 h 30 min". */
[[nodiscard]] QString hoursText(std::chrono::minutes time);
/** "5 nights told. In bed 8 h a night, asleep 6 h 30 min of it. That is 81 of 100." Empty while none is known. */
[[nodiscard]] QString nightsText(const std::array<std::optional<mindresults::Night>, mindresults::kNights> &nights);
/** An option of an input of the exercise, in the person's language; the id itself if it is not there. */
[[nodiscard]] QString optionText(const MindExercise &exercise, const QString &key, const QString &id);

/** What a step with `computes` tells, in one to three sentences. Empty while nothing follows yet. */
[[nodiscard]] QString computedText(const MindExercise &exercise, const QString &computes, const MindAnswers &answers);
/** What the person said earlier, above the question of a step. Empty if there is nothing to quote. */
[[nodiscard]] QString quote(const MindExercise &exercise, const MindStep &step, const MindAnswers &answers);

/** Facts, feeling, request and gain as one message, in its tone. Empty while none of them was told. */
[[nodiscard]] QString messageDraft(const MindAnswers &answers);
/** The question that loosens a habit of thought. Empty for an unknown id. */
[[nodiscard]] QString habitQuestion(const QString &habit);
/** What an energy quotient says; above 100 as calmly as below. */
[[nodiscard]] QString energyText(int quotient);

/** Why the energy budget is offered to those who get worse after effort. */
[[nodiscard]] QString insteadText();

} // namespace evenpace::mindwords
