// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"
#include "domain/repositories.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

/**
 * The questionnaires (evidence 7), as data, and their scoring as it was published. Only what may be used freely is here.
 * What is kept is the raw answers with the version of wording and scoring; a score is made from them whenever it is
 * wanted, and none is ever a diagnosis. The screening for malaise after effort (DSQ-PEM) is no part of this: it is asked
 * and kept as screening.h says. Pure functions.
 */
namespace evenpace {

enum class Measure {
    Peg, ///< pain, enjoyment of life, general activity, past week: mean of three 0-10
    Psfs, ///< three to five activities of one's own, 0 unable - 10 as before: their mean
    Phq2, ///< low mood, past two weeks: sum 0-6
    Gad2, ///< worry, past two weeks: sum 0-6
    Wpi, ///< widespread pain index 0-19 and symptom severity 0-12, criteria of 2016
    Pgic ///< how one is overall since the beginning, seven steps
};
inline constexpr std::array kMeasures
    = {Measure::Peg, Measure::Psfs, Measure::Phq2, Measure::Gad2, Measure::Wpi, Measure::Pgic};

[[nodiscard]] QString nameOf(Measure measure); ///< peg, psfs, phq2, gad2, wpi, pgic
[[nodiscard]] std::optional<Measure> measureNamed(const QString &name);
/** Of wording and scoring; kept with the answers. */
inline constexpr int kMeasureVersion = 1;

// Questions -----------------------------------------------------------------------------------------------------------

enum class QuestionKind {
    Scale, ///< a whole number, 0-10
    Choice, ///< a whole number from `least` to `most`
    Areas, ///< names of body areas
    Activities ///< texts, three to five
};

struct Question {
    QString key; ///< of its answer
    QuestionKind kind = QuestionKind::Choice;
    int least = 0;
    int most = 10;
    friend bool operator==(const Question &, const Question &) = default;
};

/** By key. A number, or an array of texts for Areas and Activities. A question that was left out has none. */
using MeasureAnswers = std::map<QString, QJsonValue>;

inline constexpr int kFewestActivities = 3;
inline constexpr int kMostActivities = 5;
inline constexpr int kLongestActivity = 60; ///< characters
inline constexpr QStringView kActivities = u"activities";
inline constexpr QStringView kAreas = u"areas";

/** In the order asked. The ratings of PSFS follow from the activities that were named. */
[[nodiscard]] std::vector<Question> questionsOf(Measure measure, const MeasureAnswers &answers);
/** Key of the rating of an activity: by its text, so that taking another one out moves nothing. */
[[nodiscard]] QString activityKey(const QString &activity);
/** Whether it answers the question as it is asked. */
[[nodiscard]] bool fits(const Question &question, const QJsonValue &answer);
/** The number told, if it fits. */
[[nodiscard]] std::optional<int> numberAt(const MeasureAnswers &answers, const QString &key, int least, int most);
/** Of PSFS: what the person named, without empty and repeated ones. */
[[nodiscard]] QStringList activitiesIn(const MeasureAnswers &answers);
[[nodiscard]] BodyAreas areasIn(const MeasureAnswers &answers);
/** Where a set that was left is gone on with: after the last question that was answered, or at the last one. */
[[nodiscard]] size_t openQuestion(const std::vector<Question> &questions, const MeasureAnswers &answers);

// Scores. Nothing is filled in: without all that the published score needs there is none. -----------------------------

/** Thousandths, rounded: 5333 is 5 1/3. */
using MilliPoints = int;

[[nodiscard]] std::optional<MilliPoints> pegOf(const MeasureAnswers &answers);
/** How strong pain, enjoyment and activity are hit together: below 4, below 7, from 7 on. */
enum class PegBand { Low, Middle, High };
[[nodiscard]] PegBand bandOf(MilliPoints peg);
/** First-week dose of programs in thousandths: 1000, 750, 500 (content specification 0.2). */
[[nodiscard]] int startPermilleOf(MilliPoints peg);

/** Sum 0-6. */
[[nodiscard]] std::optional<int> phq2Of(const MeasureAnswers &answers);
[[nodiscard]] std::optional<int> gad2Of(const MeasureAnswers &answers);
/** From this sum on PHQ-2 and GAD-2 are taken as a reason to offer more. */
inline constexpr int kPositiveSum = 3;
/** From this PHQ-2 on hard thoughts are not what a person begins with (content specification 4). */
inline constexpr int kVeryLowMoodSum = 5;
/** A mood measure says something about today until the next one, or for so long: two of its intervals, for one may be put
 *  off. [DESIGN] */
inline constexpr int kMoodDays = 56;
/** So many days from the first one on are the first week. */
inline constexpr int kStartDays = 7;

/** Mean of all activities, of which there are three at least and each is rated. */
[[nodiscard]] std::optional<MilliPoints> psfsOf(const MeasureAnswers &answers);

/** 1 very much improved, 4 no change, 7 very much worse. */
[[nodiscard]] std::optional<int> pgicOf(const MeasureAnswers &answers);
/** Much or very much improved. */
[[nodiscard]] bool isResponder(int pgic);

enum class PainRegion { LeftUpper, RightUpper, LeftLower, RightLower, Axial };
/** Nothing for jaw, chest and abdomen, which do not count for generalized pain. */
[[nodiscard]] std::optional<PainRegion> painRegionOf(BodyArea area);

struct WidespreadPain {
    int areas = 0; ///< WPI, 0-19
    int regions = 0; ///< of the five
    std::optional<int> severity; ///< SSS, 0-12
    /** The numbers and the duration are as the criteria of 2016 ask. Counted for whoever may use it; never said to a
     *  person, for it is no diagnosis. Nothing while the severity or the duration is not known. */
    std::optional<bool> countsAs2016;
    friend bool operator==(const WidespreadPain &, const WidespreadPain &) = default;
};
/** Nothing while the areas were not answered; none of them is an answer. */
[[nodiscard]] std::optional<WidespreadPain> widespreadOf(const MeasureAnswers &answers);

/** The number that a history shows, in thousandths: mean, sum, step, or areas. */
[[nodiscard]] std::optional<MilliPoints> pointsOf(Measure measure, const MeasureAnswers &answers);

// Change --------------------------------------------------------------------------------------------------------------

enum class ChangeKind {
    Easier, ///< by at least what matters
    Same,
    Harder
};
/** PEG: 1 point of the mean matters to people (MID). PSFS: 2 points of the mean of the activities that both have, at least
 *  three, are more than chance (MDC90). Others have no published limit, and give nothing. */
[[nodiscard]] std::optional<ChangeKind> changeOf(Measure measure, const MeasureAnswers &before,
                                                 const MeasureAnswers &now);
/** One activity alone: 3 points. */
[[nodiscard]] ChangeKind changeOfActivity(int before, int now);

// What is kept --------------------------------------------------------------------------------------------------------

using MeasurementId = qint64; ///< 0: not stored yet

/** One time that a set of questions was answered, begun, or put off. */
struct Measurement {
    enum class Outcome { Open, Done, Skipped };
    MeasurementId id = 0;
    Measure measure = Measure::Peg;
    int version = kMeasureVersion;
    QDate day; ///< local day on which it was begun
    QDateTime begunAt; ///< UTC
    QDateTime endedAt; ///< UTC, invalid while it is open
    Outcome outcome = Outcome::Open;
    MeasureAnswers answers;
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/** The mean of all scores of a calendar month. */
struct MonthMean {
    QDate month; ///< its first day
    MilliPoints mean = 0;
    friend bool operator==(const MonthMean &, const MonthMean &) = default;
};
/** Months with a score, the newest first. `newestFirst`: of one measure. */
[[nodiscard]] std::vector<MonthMean> monthMeans(const std::vector<Measurement> &newestFirst);

/** An answer that was corrected after the end. */
struct MeasureChange {
    QString key;
    QJsonValue before; ///< null: there was none
    QJsonValue after;
    QDateTime at; ///< UTC
    friend bool operator==(const MeasureChange &, const MeasureChange &) = default;
};

/** One call is one transaction; when it returns Ok it is on disk. */
class MeasureRepository
{
public:
    virtual ~MeasureRepository() = default;

    /** Stores a new one with its outcome and answers; sets `measurement.id`. */
    [[nodiscard]] virtual StoreOutcome begin(Measurement &measurement) = 0;
    /** One answer; null takes it back. After the end it is logged as a change. */
    [[nodiscard]] virtual StoreOutcome saveAnswer(MeasurementId id, const QString &key, const QJsonValue &answer,
                                                  const QDateTime &at) = 0;
    [[nodiscard]] virtual StoreOutcome end(MeasurementId id, Measurement::Outcome outcome, const QDateTime &at) = 0;
    /** Deletes it with all its answers and their changes, for good. */
    [[nodiscard]] virtual StoreOutcome remove(MeasurementId id) = 0;

    [[nodiscard]] virtual std::optional<Measurement> measurement(MeasurementId id) const = 0;
    /** Those of a measure with any outcome, the newest first. */
    [[nodiscard]] virtual std::vector<Measurement> latest(Measure measure, int limit) const = 0;
    /** Those that were answered to their end, the oldest first. */
    [[nodiscard]] virtual std::vector<Measurement> first(Measure measure, int limit) const = 0;
    /** In the order made. */
    [[nodiscard]] virtual std::vector<MeasureChange> changes(MeasurementId id) const = 0;
};

/**
 * First-week dose of programs in thousandths, by the first PEG of the first kStartDays days that can be scored; without
 * one, kStartFactorUnknown. A PEG that is told later changes no dose. One that was told today may make it smaller at once,
 * and makes it larger from tomorrow on only.
 */
[[nodiscard]] int startPermilleOn(const MeasureRepository &measures, const QDate &firstDay, const QDate &today);
/** The latest PHQ-2 of the kMoodDays days up to `today`, if any is scored. */
[[nodiscard]] std::optional<int> recentMood(const MeasureRepository &measures, const QDate &today);

} // namespace evenpace
