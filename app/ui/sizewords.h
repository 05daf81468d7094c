// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dayplan.h"

#include <QString>

#include <vector>

/** Why today has its size, in words: one sentence, plain additions, and how sure anybody can be of them. */
namespace evenpace::sizewords {

/** Whole easy minutes, rounded down: nothing is promised that is not there. */
[[nodiscard]] int easyMinutes(pacing::Milli amount);

/** The day's minutes as whole numbers that add up: used + planned + free is the day's size, unless more was used. */
struct WholeMinutes {
    int usual = 0;
    int size = 0;
    int used = 0;
    int planned = 0;
    int free = 0;
    int left = 0; ///< planned and free together
    int over = 0; ///< used past the size
};
[[nodiscard]] WholeMinutes wholeMinutes(const Envelope &envelope);

/** "fatigue is high": to stand after a colon, or between others. */
[[nodiscard]] QString clause(SizeReason reason);
/** "Smaller than your usual 30: fatigue is high, and yesterday ran over." Two reasons at most, in their order. */
[[nodiscard]] QString sentence(const DayPlan &plan);

/** One line of the sum: "Fatigue is high", "four fifths", "-6". */
struct Addition {
    QString text;
    QString detail; ///< may be empty
    QString amount; ///< with its sign, but for the first and the last line
    bool isSum = false;
    friend bool operator==(const Addition &, const Addition &) = default;
};
/** From the usual size to today's, line by line; the amounts add up. */
[[nodiscard]] std::vector<Addition> additions(const DayInput &input, const DayPlan &plan);

/** Where a rule comes from, and how sure it is. The sources are those of the evidence document, 2.3-2.9. */
struct Ground {
    QString text;
    QString sureness; ///< empty where a person decided
    friend bool operator==(const Ground &, const Ground &) = default;
};
/** Those of the reasons that fired, each once; then why something is more than it was written. */
[[nodiscard]] std::vector<Ground> grounds(const DayPlan &plan);

/** Whole hours as hours, else minutes: "2 hours", "90 minutes". */
[[nodiscard]] QString restText(Milliseconds length);

/** Why an item is not done as the program has it: "It needs more effort than today has." */
[[nodiscard]] QString whyChanged(const SizedChange &change);
/** The caution codes of content specification 0.5, in its order. */
[[nodiscard]] QStringList cautionCodes();
/** A caution code of content specification 0.5 as a person would say it; the code itself if it is unknown. */
[[nodiscard]] QString cautionName(const QString &code);
/** Why an item is marked that is done in a position that does not suit, in one sentence. */
[[nodiscard]] QString whyUnsuited(PosePreset position);
/** "Morning". */
[[nodiscard]] QString dayTime(DayTime time);
/** "Then rest for 60 minutes"; with "or longer, until the evening" where what is next is for a later time of the day. */
[[nodiscard]] QString restText(Milliseconds gap, std::optional<DayTime> next);
/** "One in its easier form, one in another position, 2 left out, 1 a little more", or empty. */
[[nodiscard]] QString changesText(const std::vector<SizedChange> &changes);

} // namespace evenpace::sizewords
