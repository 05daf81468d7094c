// SPDX-License-Identifier: Apache-2.0
#include "domain/measures.h"

#include <QJsonArray>

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

constexpr std::array kNames = {"peg"_L1, "psfs"_L1, "phq2"_L1, "gad2"_L1, "wpi"_L1, "pgic"_L1};
static_assert(kNames.size() == kMeasures.size());

constexpr MilliPoints kPoint = 1000;
constexpr int kMostFelt = 10;
constexpr int kMostOften = 3; ///< of PHQ-2, GAD-2 and the three severities
constexpr int kPgicSteps = 7;

constexpr std::array kPegKeys = {"pain"_L1, "enjoyment"_L1, "activity"_L1};
constexpr std::array kPhq2Keys = {"interest"_L1, "mood"_L1};
constexpr std::array kGad2Keys = {"nervous"_L1, "worry"_L1};
constexpr std::array kSeverityKeys = {"fatigue"_L1, "waking"_L1, "thinking"_L1};
constexpr std::array kSymptomKeys = {"headache"_L1, "belly"_L1, "low_mood"_L1};
constexpr auto kLasting = "three_months"_L1;
constexpr auto kPgicKey = "change"_L1;

/** Below 4, below 7, from 7 on (evidence 7; content specification 0.2). */
constexpr MilliPoints kPegMiddle = 4 * kPoint;
constexpr MilliPoints kPegHigh = 7 * kPoint;
constexpr MilliPoints kPegMatters = kPoint;
constexpr MilliPoints kPsfsMatters = 2 * kPoint;
constexpr int kActivityMatters = 3;

/** How many PEGs are looked through for the first one without a gap. */
constexpr int kFirstPegs = 4;
/** PHQ-2 comes every four weeks, and may be answered more often by hand. */
constexpr int kLatestMoods = 4;

template <typename Keys>
std::optional<int> sumOf(const Keys &keys, const MeasureAnswers &answers, int most)
{
    int sum = 0;
    for (const QLatin1StringView key : keys) {
        const std::optional<int> answer = numberAt(answers, key, 0, most);
        if (!answer)
            return std::nullopt;
        sum += *answer;
    }
    return sum;
}

MilliPoints meanOf(int sum, int count)
{
    return (2 * sum * kPoint + count) / (2 * count);
}

template <typename Keys> void ask(std::vector<Question> &questions, const Keys &keys, QuestionKind kind, int most)
{
    for (const QLatin1StringView key : keys)
        questions.push_back({key, kind, 0, most});
}

QStringList textsIn(const QJsonValue &answer)
{
    QStringList texts;
    const QJsonArray list = answer.toArray();
    for (const QJsonValue &text : list)
        texts << text.toString();
    return texts;
}

ChangeKind kindOf(MilliPoints rise, MilliPoints matters, bool isMoreEasier)
{
    if (rise > -matters && rise < matters)
        return ChangeKind::Same;
    return (rise > 0) == isMoreEasier ? ChangeKind::Easier : ChangeKind::Harder;
}

/** Over the activities that both have. */
std::optional<ChangeKind> psfsChange(const MeasureAnswers &before, const MeasureAnswers &now)
{
    const QStringList then = activitiesIn(before);
    const QStringList today = activitiesIn(now);
    int count = 0;
    int rise = 0;
    for (const QString &activity : today) {
        const auto was = numberAt(before, activityKey(activity), 0, kMostFelt);
        const auto is = numberAt(now, activityKey(activity), 0, kMostFelt);
        if (!then.contains(activity) || !was || !is)
            continue;
        ++count;
        rise += *is - *was;
    }
    if (count < kFewestActivities)
        return std::nullopt;
    // Compared as sums, so that no rounding decides.
    return kindOf(rise * kPoint, kPsfsMatters * count, true);
}

} // namespace

QString nameOf(Measure measure)
{
    return kNames[static_cast<size_t>(measure)];
}

std::optional<Measure> measureNamed(const QString &name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<Measure>(found - kNames.begin()));
}

// Questions -----------------------------------------------------------------------------------------------------------

QString activityKey(const QString &activity)
{
    return u"activity/"_s + activity;
}

std::vector<Question> questionsOf(Measure measure, const MeasureAnswers &answers)
{
    std::vector<Question> questions;
    switch (measure) {
    case Measure::Peg:
        ask(questions, kPegKeys, QuestionKind::Scale, kMostFelt);
        break;
    case Measure::Psfs: {
        questions.push_back({kActivities.toString(), QuestionKind::Activities, kFewestActivities, kMostActivities});
        for (const QString &activity : activitiesIn(answers))
            questions.push_back({activityKey(activity), QuestionKind::Scale, 0, kMostFelt});
        break;
    }
    case Measure::Phq2:
        ask(questions, kPhq2Keys, QuestionKind::Choice, kMostOften);
        break;
    case Measure::Gad2:
        ask(questions, kGad2Keys, QuestionKind::Choice, kMostOften);
        break;
    case Measure::Wpi:
        questions.push_back({kAreas.toString(), QuestionKind::Areas, 0, static_cast<int>(kBodyAreas)});
        ask(questions, kSeverityKeys, QuestionKind::Choice, kMostOften);
        ask(questions, kSymptomKeys, QuestionKind::Choice, 1);
        questions.push_back({kLasting, QuestionKind::Choice, 0, 1});
        break;
    case Measure::Pgic:
        questions.push_back({kPgicKey, QuestionKind::Choice, 1, kPgicSteps});
        break;
    }
    return questions;
}

bool fits(const Question &question, const QJsonValue &answer)
{
    switch (question.kind) {
    case QuestionKind::Scale:
    case QuestionKind::Choice:
        return numberAt({{question.key, answer}}, question.key, question.least, question.most).has_value();
    case QuestionKind::Areas: {
        const QStringList names = textsIn(answer);
        return answer.isArray() && std::all_of(names.begin(), names.end(), [](const QString &name) {
            return bodyAreaNamed(name).has_value();
        });
    }
    case QuestionKind::Activities: {
        const qsizetype count = activitiesIn({{question.key, answer}}).size();
        return count > 0 && count <= kMostActivities && count == answer.toArray().size();
    }
    }
    return false;
}

std::optional<int> numberAt(const MeasureAnswers &answers, const QString &key, int least, int most)
{
    const auto found = answers.find(key);
    if (found == answers.end() || !found->second.isDouble())
        return std::nullopt;
    const double told = found->second.toDouble();
    const int number = found->second.toInt(least - 1);
    return number == told && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QStringList activitiesIn(const MeasureAnswers &answers)
{
    QStringList activities;
    const auto found = answers.find(kActivities.toString());
    if (found == answers.end())
        return activities;
    for (const QString &text : textsIn(found->second)) {
        const QString activity = text.simplified().left(kLongestActivity);
        if (!activity.isEmpty() && !activities.contains(activity, Qt::CaseInsensitive))
            activities << activity;
    }
    return activities;
}

BodyAreas areasIn(const MeasureAnswers &answers)
{
    BodyAreas areas;
    const auto found = answers.find(kAreas.toString());
    if (found == answers.end())
        return areas;
    for (const QString &name : textsIn(found->second)) {
        if (const std::optional<BodyArea> area = bodyAreaNamed(name))
            areas.set(static_cast<size_t>(*area));
    }
    return areas;
}

size_t openQuestion(const std::vector<Question> &questions, const MeasureAnswers &answers)
{
    size_t open = 0;
    for (size_t i = 0; i < questions.size(); ++i) {
        if (answers.contains(questions[i].key))
            open = i + 1;
    }
    return std::min(open, questions.size() - 1);
}

// Scores --------------------------------------------------------------------------------------------------------------

std::optional<MilliPoints> pegOf(const MeasureAnswers &answers)
{
    const std::optional<int> sum = sumOf(kPegKeys, answers, kMostFelt);
    return sum ? std::optional(meanOf(*sum, static_cast<int>(kPegKeys.size()))) : std::nullopt;
}

PegBand bandOf(MilliPoints peg)
{
    return peg < kPegMiddle ? PegBand::Low : peg < kPegHigh ? PegBand::Middle : PegBand::High;
}

int startPermilleOf(MilliPoints peg)
{
    switch (bandOf(peg)) {
    case PegBand::Low:
        return 1000;
    case PegBand::Middle:
        return 750;
    case PegBand::High:
        break;
    }
    return 500;
}

std::optional<int> phq2Of(const MeasureAnswers &answers)
{
    return sumOf(kPhq2Keys, answers, kMostOften);
}

std::optional<int> gad2Of(const MeasureAnswers &answers)
{
    return sumOf(kGad2Keys, answers, kMostOften);
}

std::optional<MilliPoints> psfsOf(const MeasureAnswers &answers)
{
    const QStringList activities = activitiesIn(answers);
    if (activities.size() < kFewestActivities || activities.size() > kMostActivities)
        return std::nullopt;
    int sum = 0;
    for (const QString &activity : activities) {
        const std::optional<int> rating = numberAt(answers, activityKey(activity), 0, kMostFelt);
        if (!rating)
            return std::nullopt;
        sum += *rating;
    }
    return meanOf(sum, static_cast<int>(activities.size()));
}

std::optional<int> pgicOf(const MeasureAnswers &answers)
{
    return numberAt(answers, kPgicKey, 1, kPgicSteps);
}

bool isResponder(int pgic)
{
    return pgic <= 2;
}

std::optional<PainRegion> painRegionOf(BodyArea area)
{
    switch (area) {
    case BodyArea::ShoulderLeft:
    case BodyArea::UpperArmLeft:
    case BodyArea::LowerArmLeft:
        return PainRegion::LeftUpper;
    case BodyArea::ShoulderRight:
    case BodyArea::UpperArmRight:
    case BodyArea::LowerArmRight:
        return PainRegion::RightUpper;
    case BodyArea::HipLeft:
    case BodyArea::UpperLegLeft:
    case BodyArea::LowerLegLeft:
        return PainRegion::LeftLower;
    case BodyArea::HipRight:
    case BodyArea::UpperLegRight:
    case BodyArea::LowerLegRight:
        return PainRegion::RightLower;
    case BodyArea::Neck:
    case BodyArea::UpperBack:
    case BodyArea::LowerBack:
        return PainRegion::Axial;
    case BodyArea::JawLeft:
    case BodyArea::JawRight:
    case BodyArea::Chest:
    case BodyArea::Abdomen:
        break;
    }
    return std::nullopt;
}

std::optional<WidespreadPain> widespreadOf(const MeasureAnswers &answers)
{
    if (!answers.contains(kAreas.toString()))
        return std::nullopt;
    WidespreadPain pain;
    const BodyAreas areas = areasIn(answers);
    std::bitset<5> regions;
    for (size_t i = 0; i < kBodyAreas; ++i) {
        if (!areas.test(i))
            continue;
        ++pain.areas;
        if (const std::optional<PainRegion> region = painRegionOf(static_cast<BodyArea>(i)))
            regions.set(static_cast<size_t>(*region));
    }
    pain.regions = static_cast<int>(regions.count());
    const std::optional<int> severities = sumOf(kSeverityKeys, answers, kMostOften);
    const std::optional<int> symptoms = sumOf(kSymptomKeys, answers, 1);
    if (severities && symptoms)
        pain.severity = *severities + *symptoms;
    const std::optional<int> isLasting = numberAt(answers, kLasting, 0, 1);
    if (pain.severity && isLasting) {
        const bool isMany = pain.areas >= 7 && *pain.severity >= 5;
        const bool isSevere = pain.areas >= 4 && pain.areas <= 6 && *pain.severity >= 9;
        pain.countsAs2016 = (isMany || isSevere) && pain.regions >= 4 && *isLasting == 1;
    }
    return pain;
}

std::optional<MilliPoints> pointsOf(Measure measure, const MeasureAnswers &answers)
{
    const auto whole = [](std::optional<int> points) -> std::optional<MilliPoints> {
        return points ? std::optional(*points * kPoint) : std::nullopt;
    };
    switch (measure) {
    case Measure::Peg:
        return pegOf(answers);
    case Measure::Psfs:
        return psfsOf(answers);
    case Measure::Phq2:
        return whole(phq2Of(answers));
    case Measure::Gad2:
        return whole(gad2Of(answers));
    case Measure::Wpi: {
        const std::optional<WidespreadPain> pain = widespreadOf(answers);
        return whole(pain ? std::optional(pain->areas) : std::nullopt);
    }
    case Measure::Pgic:
        return whole(pgicOf(answers));
    }
    return std::nullopt;
}

// Change --------------------------------------------------------------------------------------------------------------

std::optional<ChangeKind> changeOf(Measure measure, const MeasureAnswers &before, const MeasureAnswers &now)
{
    if (measure == Measure::Psfs)
        return psfsChange(before, now);
    if (measure != Measure::Peg)
        return std::nullopt;
    const std::optional<int> was = sumOf(kPegKeys, before, kMostFelt);
    const std::optional<int> is = sumOf(kPegKeys, now, kMostFelt);
    if (!was || !is)
        return std::nullopt;
    constexpr auto kCount = static_cast<int>(kPegKeys.size());
    return kindOf((*is - *was) * kPoint, kPegMatters * kCount, false);
}

ChangeKind changeOfActivity(int before, int now)
{
    return kindOf(now - before, kActivityMatters, true);
}

std::vector<MonthMean> monthMeans(const std::vector<Measurement> &newestFirst)
{
    std::vector<MonthMean> means;
    int count = 0;
    int sum = 0;
    for (const Measurement &one : newestFirst) {
        const std::optional<MilliPoints> points = pointsOf(one.measure, one.answers);
        if (!points)
            continue;
        const QDate month(one.day.year(), one.day.month(), 1);
        if (means.empty() || means.back().month != month) {
            means.push_back({month, 0});
            count = 0;
            sum = 0;
        }
        ++count;
        sum += *points;
        means.back().mean = (2 * sum + count) / (2 * count);
    }
    return means;
}

int startPermilleOn(const MeasureRepository &measures, const QDate &firstDay, const QDate &today)
{
    for (const Measurement &measurement : measures.first(Measure::Peg, kFirstPegs)) {
        const qint64 days = firstDay.daysTo(measurement.day);
        const std::optional<MilliPoints> peg = pegOf(measurement.answers);
        if (!peg || days < 0 || days >= kStartDays || measurement.day > today)
            continue;
        const int permille = startPermilleOf(*peg);
        return measurement.day == today ? std::min(permille, kStartFactorUnknown) : permille;
    }
    return kStartFactorUnknown;
}

std::optional<int> recentMood(const MeasureRepository &measures, const QDate &today)
{
    for (const Measurement &measurement : measures.latest(Measure::Phq2, kLatestMoods)) {
        // One of a day to come was told while the clock was wrong.
        if (measurement.day > today)
            continue;
        if (measurement.day.daysTo(today) > kMoodDays)
            break;
        if (const std::optional<int> sum = phq2Of(measurement.answers))
            return sum;
    }
    return std::nullopt;
}

} // namespace evenpace
