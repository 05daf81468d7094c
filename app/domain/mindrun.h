// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/mindrecords.h"

#include <QDate>
#include <QStringList>

#include <vector>

/** How a thinking exercise goes for one person: what is offered, which steps are shown, and where a record goes on. Pure
 *  functions over the exercise, what was answered, and who answers. */
namespace evenpace {

/** What about a person decides over exercises and steps. */
struct MindPerson {
    bool isPem = false; ///< on the track for those who get worse after effort
    /** The last mood measure was very low (kVeryLowMoodSum). False while nothing was measured. */
    bool isMoodVeryLow = false;
    int dayMinutes = 0; ///< easy minutes of today's size, whole ones
    QStringList cautions; ///< caution codes of content specification 0.5 that apply
    bool isUnlocked = false; ///< a therapist has unlocked the locked steps
};

enum class MindOffer {
    Open,
    Instead, ///< another exercise takes its place: MindExercise::insteadForPem
    NotYet ///< something else first: the mood is very low, and it was never done before
};
/** `hasRecords`: the person has done it before. */
[[nodiscard]] MindOffer offerOf(const MindExercise &exercise, const MindPerson &person, bool hasRecords);

/** What is stored at "key" or "key/part"; null where nothing is. */
[[nodiscard]] QJsonValue answerAt(const MindAnswers &answers, const QString &path);
/** True for anything but null, false, an empty text, an empty list and an object of those. */
[[nodiscard]] bool isTold(const QJsonValue &answer);
/** Texts of a List, ids of a Multi, a Text or Choice by itself. */
[[nodiscard]] QStringList textsAt(const MindAnswers &answers, const QString &path);

/** Steps in order, with the locked ones behind if they are open to that person. */
[[nodiscard]] std::vector<const MindStep *> stepsFor(const MindExercise &exercise, const MindPerson &person);
[[nodiscard]] bool isShown(const MindStep &step, const MindAnswers &answers, const MindPerson &person);
/** Those of stepsFor() that the answers so far lead to. */
[[nodiscard]] std::vector<const MindStep *> shownSteps(const MindExercise &exercise, const MindAnswers &answers,
                                                       const MindPerson &person);
/** True if one of the inputs of the step holds an answer. */
[[nodiscard]] bool isAnswered(const MindStep &step, const MindAnswers &answers);

/** Whether an unfinished record is gone on with on that day: while the exercise keeps it open. */
[[nodiscard]] bool isGoneOnWith(const MindRecord &record, const MindExercise &exercise, const QDate &today);
/** Number of the step at which a record goes on: where it was left, or the next one that is shown. */
[[nodiscard]] int openStep(const MindExercise &exercise, const MindRecord &record, const MindPerson &person);

} // namespace evenpace
