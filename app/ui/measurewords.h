// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/measureschedule.h"

#include <QLocale>
#include <QString>
#include <QStringList>

/**
 * The words of the questionnaires. PEG, PHQ-2 and GAD-2 are asked as they were published and may not be reworded, also
 * not in a translation: the published one of the language takes their place. The others are asked in words of our own.
 * A result is said in words, is never a diagnosis and never a verdict.
 */
namespace evenpace::measurewords {

/** "Your mood". */
[[nodiscard]] QString title(Measure measure);
/** What doctors know it by: "PHQ-2". */
[[nodiscard]] QString knownAs(Measure measure);
/** What it asks, and how long that takes. */
[[nodiscard]] QString about(Measure measure);
/** Of the offer on Today. */
[[nodiscard]] QString offer(const MeasureOffer &offer);
[[nodiscard]] QString offerDetail(const MeasureOffer &offer);

/** A question as it stands on the screen. */
struct Asked {
    QString title;
    QString text;
    QStringList options; ///< of a Choice, from its least value up
    QString low; ///< ends of a Scale
    QString high;
};
[[nodiscard]] Asked asked(Measure measure, const Question &question);
/** Activities to tap, so that nothing has to be typed. */
[[nodiscard]] QStringList activityIdeas();

/** One or two sentences; also where too much was left out for a score. */
[[nodiscard]] QString result(Measure measure, const MeasureAnswers &answers);
/** The number behind it, where one helps; else empty. */
[[nodiscard]] QString resultDetail(Measure measure, const MeasureAnswers &answers, const QLocale &locale);
/** Compared with the time before; empty where nothing can be said. */
[[nodiscard]] QString change(Measure measure, const MeasureAnswers &before, const MeasureAnswers &now);
/** The number as a history shows it: "5.3 of 10", "2 of 6", "much improved", "9 of 19 places". */
[[nodiscard]] QString points(Measure measure, const MeasureAnswers &answers, const QLocale &locale);
/** The same number alone, for the end of a bar: "5.3". */
[[nodiscard]] QString pointsAlone(MilliPoints points, const QLocale &locale);
/** Each activity with its number, and what changed since the time before: "Climb stairs: 4, easier than last time". */
[[nodiscard]] QStringList activityLines(const MeasureAnswers &now, const MeasureAnswers &before);
/** Which end is the easier one; empty where it needs no word. */
[[nodiscard]] QString direction(Measure measure);
/** Every answer as "question: answer", in the order asked; what was left out is left out. */
[[nodiscard]] QStringList answerLines(Measure measure, const MeasureAnswers &answers);

/** Mood or worry was there so often that more is offered. */
[[nodiscard]] bool needsCare(Measure measure, const MeasureAnswers &answers);
/** What is offered then, in words. */
[[nodiscard]] QString careText(Measure measure);

} // namespace evenpace::measurewords
