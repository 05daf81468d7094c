// SPDX-License-Identifier: Apache-2.0
#include "ui/measurewords.h"

#include "ui/checkinwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace::measurewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
};

constexpr double kMilli = 1000.0;
constexpr QStringView kActivityPrefix = u"activity/";

QStringList often()
{
    //: published answer of PHQ-2 and GAD-2; do not reword
    return {Words::tr("Not at all"),
            //: published answer of PHQ-2 and GAD-2; do not reword
            Words::tr("Several days"),
            //: published answer of PHQ-2 and GAD-2; do not reword
            Words::tr("More than half the days"),
            //: published answer of PHQ-2 and GAD-2; do not reword
            Words::tr("Nearly every day")};
}

QStringList improvements()
{
    return {Words::tr("Very much improved"), Words::tr("Much improved"),  Words::tr("A little improved"),
            Words::tr("No change"),          Words::tr("A little worse"), Words::tr("Much worse"),
            Words::tr("Very much worse")};
}

QStringList howMuch()
{
    return {Words::tr("No problem"), Words::tr("Mild, it comes and goes"), Words::tr("Moderate, it is there often"),
            Words::tr("Severe, it is there all the time")};
}

QStringList noYes()
{
    return {Words::tr("No"), Words::tr("Yes")};
}

Asked askedPeg(const QString &key)
{
    if (key == "pain"_L1) {
        //: published question of the PEG; do not reword
        return {Words::tr("What number best describes your pain on average in the past week?"), {}, {},
                Words::tr("No pain"), Words::tr("Pain as bad as you can imagine")};
    }
    const QString title = key == "enjoyment"_L1
        //: published question of the PEG; do not reword
        ? Words::tr("What number best describes how, during the past week, pain has interfered with your enjoyment of "
                    "life?")
        //: published question of the PEG; do not reword
        : Words::tr("What number best describes how, during the past week, pain has interfered with your general "
                    "activity?");
    return {title, {}, {}, Words::tr("Does not interfere"), Words::tr("Completely interferes")};
}

Asked askedMood(const QString &title)
{
    //: published question of the PHQ-2; do not reword
    return {title, Words::tr("Over the last 2 weeks, how often have you been bothered by any of the following problems?"),
            often(), {}, {}};
}

Asked askedWorry(const QString &title)
{
    //: published question of the GAD-2; do not reword
    return {title, Words::tr("Over the last 2 weeks, how often have you been bothered by the following problems?"),
            often(), {}, {}};
}

Asked askedPain(const QString &key)
{
    if (key == kAreas)
        return {Words::tr("Where did it hurt in the last week?"),
                Words::tr("Mark each place that hurt or was sore. No place is an answer too."), {}, {}, {}};
    const QString severity = Words::tr("How much of a problem was it in the last week?");
    if (key == "fatigue"_L1)
        return {Words::tr("Being worn out"), severity, howMuch(), {}, {}};
    if (key == "waking"_L1)
        return {Words::tr("Waking up tired"), severity, howMuch(), {}, {}};
    if (key == "thinking"_L1)
        return {Words::tr("Hard to think or to remember"), severity, howMuch(), {}, {}};
    const QString halfYear = Words::tr("Did you have this in the last six months?");
    if (key == "headache"_L1)
        return {Words::tr("Headache"), halfYear, noYes(), {}, {}};
    if (key == "belly"_L1)
        return {Words::tr("Pain or cramps low in the belly"), halfYear, noYes(), {}, {}};
    if (key == "low_mood"_L1)
        return {Words::tr("Low mood that stays"), halfYear, noYes(), {}, {}};
    return {Words::tr("Has it been much like this for three months?"), {}, noYes(), {}, {}};
}

QString resultOfOften(Measure measure, int sum)
{
    const bool isMood = measure == Measure::Phq2;
    if (sum == 0)
        return isMood ? Words::tr("Low mood and little interest did not bother you in these two weeks.")
                      : Words::tr("Worry did not bother you in these two weeks.");
    if (sum < kPositiveSum)
        return isMood ? Words::tr("Low mood or little interest was there some of the time in these two weeks.")
                      : Words::tr("Worry was there some of the time in these two weeks.");
    return isMood ? Words::tr("Low mood or little interest was there a lot in these two weeks. Thank you for telling.")
                  : Words::tr("Worry was there a lot in these two weeks. Thank you for telling.");
}

QString resultOfPeg(MilliPoints peg)
{
    switch (bandOf(peg)) {
    case PegBand::Low:
        return Words::tr("Pain took a small part of your week.");
    case PegBand::Middle:
        return Words::tr("Pain took a fair part of your week.");
    case PegBand::High:
        break;
    }
    return Words::tr("Pain took a large part of your week.");
}

QString number(double value, const QLocale &locale)
{
    const bool isWhole = value == static_cast<int>(value);
    return locale.toString(value, 'f', isWhole ? 0 : 1);
}

/** "4 of 10" */
QString ofMost(MilliPoints value, int most, const QLocale &locale)
{
    //: a number on a scale, and the end of the scale
    return Words::tr("%1 of %2").arg(number(value / kMilli, locale), locale.toString(most));
}

QString answerText(const Question &question, const Asked &shown, const MeasureAnswers &answers)
{
    const QJsonValue told = answers.at(question.key);
    switch (question.kind) {
    case QuestionKind::Scale:
        return Words::tr("%1 of %2").arg(told.toInt()).arg(question.most);
    case QuestionKind::Choice:
        return shown.options.value(told.toInt() - question.least);
    case QuestionKind::Areas:
        return checkinwords::markedText(areasIn(answers));
    case QuestionKind::Activities:
        return activitiesIn(answers).join(u" \u00b7 "_s);
    }
    return {};
}

} // namespace

QString title(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
        return Words::tr("Pain and your week");
    case Measure::Psfs:
        return Words::tr("What matters to you");
    case Measure::Phq2:
        return Words::tr("Your mood");
    case Measure::Gad2:
        return Words::tr("Worry");
    case Measure::Wpi:
        return Words::tr("Where it hurts");
    case Measure::Pgic:
        return Words::tr("Since you began");
    }
    return {};
}

QString knownAs(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
        return u"PEG"_s;
    case Measure::Psfs:
        return u"PSFS"_s;
    case Measure::Phq2:
        return u"PHQ-2"_s;
    case Measure::Gad2:
        return u"GAD-2"_s;
    case Measure::Wpi:
        return u"WPI, SSS (2016)"_s;
    case Measure::Pgic:
        return u"PGIC"_s;
    }
    return {};
}

QString about(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
        return Words::tr("Three questions about pain and your week. They take less than a minute.");
    case Measure::Psfs:
        return Words::tr("You name a few things that are hard now, and tell how well each goes. About two minutes.");
    case Measure::Phq2:
        return Words::tr("Two questions about low mood. They take less than a minute.");
    case Measure::Gad2:
        return Words::tr("Two questions about worry. They take less than a minute.");
    case Measure::Wpi:
        return Words::tr("You mark where it hurts, then seven short questions. About three minutes.");
    case Measure::Pgic:
        return Words::tr("One question about how you are now. It takes a moment.");
    }
    return {};
}

QString offer(const MeasureOffer &offer)
{
    if (offer.goesOn)
        return Words::tr("You began some questions. Go on with them?");
    switch (offer.measure) {
    case Measure::Peg:
        return Words::tr("Three questions about your week, under a minute");
    case Measure::Psfs:
        return Words::tr("A few questions about what matters to you");
    case Measure::Phq2:
        return Words::tr("Two questions about your mood, under a minute");
    case Measure::Gad2:
        return Words::tr("Two questions about worry, under a minute");
    case Measure::Wpi:
        return Words::tr("Eight short questions about where it hurts");
    case Measure::Pgic:
        return Words::tr("One question: how are you now?");
    }
    return {};
}

QString offerDetail(const MeasureOffer &offer)
{
    return offer.goesOn ? Words::tr("What you told is kept either way.")
                        : Words::tr("They show you what changes over time. Leaving them out is fine.");
}

Asked asked(Measure measure, const Question &question)
{
    switch (measure) {
    case Measure::Peg:
        return askedPeg(question.key);
    case Measure::Psfs:
        if (question.kind == QuestionKind::Activities)
            return {Words::tr("What matters to you, and is hard now?"),
                    Words::tr("Name three to five things. They come again in four weeks, so that you see what changes."),
                    {}, {}, {}};
        return {question.key.mid(kActivityPrefix.size()), Words::tr("How well does this go today?"), {},
                Words::tr("Cannot do it"), Words::tr("As well as before")};
    case Measure::Phq2:
        return question.key == "interest"_L1
            //: published item of the PHQ-2; do not reword
            ? askedMood(Words::tr("Little interest or pleasure in doing things"))
            //: published item of the PHQ-2; do not reword
            : askedMood(Words::tr("Feeling down, depressed, or hopeless"));
    case Measure::Gad2:
        return question.key == "nervous"_L1
            //: published item of the GAD-2; do not reword
            ? askedWorry(Words::tr("Feeling nervous, anxious, or on edge"))
            //: published item of the GAD-2; do not reword
            : askedWorry(Words::tr("Not being able to stop or control worrying"));
    case Measure::Wpi:
        return askedPain(question.key);
    case Measure::Pgic:
        return {Words::tr("How are you now, all in all?"), Words::tr("Think back to when you began here."),
                improvements(), {}, {}};
    }
    return {};
}

QStringList activityIdeas()
{
    return {Words::tr("Climb stairs"),      Words::tr("Carry the shopping"), Words::tr("Cook a meal"),
            Words::tr("Walk to the shop"),  Words::tr("Sit for an hour"),    Words::tr("Stand in a line"),
            Words::tr("Hang out the washing"), Words::tr("Work at a desk"),     Words::tr("Play with a child"),
            Words::tr("Meet a friend"),     Words::tr("Look after plants"),  Words::tr("Sleep through")};
}

QString result(Measure measure, const MeasureAnswers &answers)
{
    const QString open = Words::tr("Some answers were left out, and that is fine. What you told is kept.");
    switch (measure) {
    case Measure::Peg: {
        const std::optional<MilliPoints> peg = pegOf(answers);
        return peg ? resultOfPeg(*peg) : open;
    }
    case Measure::Psfs: {
        const std::optional<MilliPoints> mean = psfsOf(answers);
        return mean ? Words::tr("This is how well the things that matter to you go now.") : open;
    }
    case Measure::Phq2: {
        const std::optional<int> sum = phq2Of(answers);
        return sum ? resultOfOften(measure, *sum) : open;
    }
    case Measure::Gad2: {
        const std::optional<int> sum = gad2Of(answers);
        return sum ? resultOfOften(measure, *sum) : open;
    }
    case Measure::Wpi: {
        const std::optional<WidespreadPain> pain = widespreadOf(answers);
        if (!pain)
            return open;
        if (pain->areas == 0)
            return Words::tr("It hurt in none of the places in that week.");
        //: %1 is 1 to 19
        return Words::tr("It hurt in %1 of 19 places.").arg(pain->areas);
    }
    case Measure::Pgic: {
        const std::optional<int> step = pgicOf(answers);
        //: %1 is one of the answers: "Much improved"
        return step ? Words::tr("Your answer: %1").arg(improvements().value(*step - 1)) : open;
    }
    }
    return open;
}

QString resultDetail(Measure measure, const MeasureAnswers &answers, const QLocale &locale)
{
    switch (measure) {
    case Measure::Peg: {
        const std::optional<MilliPoints> peg = pegOf(answers);
        //: %1 is a number from 0 to 10
        return peg ? Words::tr("The mean of the three is %1 of 10.").arg(pointsAlone(*peg, locale)) : QString();
    }
    case Measure::Psfs: {
        const std::optional<MilliPoints> mean = psfsOf(answers);
        //: %1 is a number from 0 to 10
        return mean ? Words::tr("The mean of all is %1 of 10.").arg(pointsAlone(*mean, locale)) : QString();
    }
    case Measure::Wpi: {
        const std::optional<WidespreadPain> pain = widespreadOf(answers);
        if (!pain)
            return {};
        return pain->severity
            //: %1 is a number up to 12
            ? Words::tr("The other signs add up to %1 of 12. You may show both to your doctor.").arg(*pain->severity)
            : Words::tr("Some other answers were left out, and that is fine.");
    }
    case Measure::Phq2:
    case Measure::Gad2:
    case Measure::Pgic:
        break;
    }
    return {};
}

QString change(Measure measure, const MeasureAnswers &before, const MeasureAnswers &now)
{
    const std::optional<ChangeKind> kind = changeOf(measure, before, now);
    if (!kind)
        return {};
    const bool isPeg = measure == Measure::Peg;
    switch (*kind) {
    case ChangeKind::Easier:
        return isPeg ? Words::tr("Lower than last time, by as much as often matters to people.")
                     : Words::tr("Easier than last time, by more than chance.");
    case ChangeKind::Same:
        return Words::tr("About the same as last time.");
    case ChangeKind::Harder:
        return isPeg ? Words::tr("Higher than last time, by as much as often matters to people.")
                     : Words::tr("Harder than last time, by more than chance.");
    }
    return {};
}

QString points(Measure measure, const MeasureAnswers &answers, const QLocale &locale)
{
    const std::optional<MilliPoints> points = pointsOf(measure, answers);
    if (!points)
        return Words::tr("not all told");
    switch (measure) {
    case Measure::Peg:
    case Measure::Psfs:
        return ofMost(*points, 10, locale);
    case Measure::Phq2:
    case Measure::Gad2:
        return ofMost(*points, 6, locale);
    case Measure::Wpi:
        return ofMost(*points, static_cast<int>(kBodyAreas), locale);
    case Measure::Pgic:
        return improvements().value(*points / 1000 - 1);
    }
    return {};
}

QString pointsAlone(MilliPoints points, const QLocale &locale)
{
    return number(points / kMilli, locale);
}

QStringList activityLines(const MeasureAnswers &now, const MeasureAnswers &before)
{
    QStringList lines;
    for (const QString &activity : activitiesIn(now)) {
        const std::optional<int> is = numberAt(now, activityKey(activity), 0, 10);
        if (!is)
            continue;
        const std::optional<int> was = numberAt(before, activityKey(activity), 0, 10);
        //: %1 is an activity, %2 a number from 0 to 10
        QString line = Words::tr("%1: %2 of 10").arg(activity).arg(*is);
        if (was && changeOfActivity(*was, *is) != ChangeKind::Same)
            line += u", "_s
                + (*is > *was ? Words::tr("easier than last time") : Words::tr("harder than last time"));
        lines << line;
    }
    return lines;
}

QString direction(Measure measure)
{
    switch (measure) {
    case Measure::Peg:
    case Measure::Phq2:
    case Measure::Gad2:
        return Words::tr("Lower is easier.");
    case Measure::Psfs:
        return Words::tr("Higher is easier.");
    case Measure::Wpi:
        return Words::tr("Fewer places are easier.");
    case Measure::Pgic:
        break;
    }
    return {};
}

QStringList answerLines(Measure measure, const MeasureAnswers &answers)
{
    QStringList lines;
    for (const Question &question : questionsOf(measure, answers)) {
        if (!answers.contains(question.key))
            continue;
        const Asked one = asked(measure, question);
        const QString answer = answerText(question, one, answers);
        //: %1 is a question or what was rated, %2 the answer
        lines << (one.title.endsWith(u'?') ? Words::tr("%1 %2") : Words::tr("%1: %2")).arg(one.title, answer);
    }
    return lines;
}

bool needsCare(Measure measure, const MeasureAnswers &answers)
{
    if (measure != Measure::Phq2 && measure != Measure::Gad2)
        return false;
    // Not the score, which is none where an answer was left out: what was answered may say enough.
    int sum = 0;
    for (const Question &question : questionsOf(measure, answers)) {
        if (const auto told = answers.find(question.key); told != answers.end())
            sum += told->second.toInt();
    }
    return sum >= kPositiveSum;
}

QString careText(Measure measure)
{
    return measure == Measure::Phq2
        ? Words::tr("You do not have to carry this alone. A doctor or therapist can ask more and help you find what "
                    "fits. You may show them this page.")
        : Words::tr("A doctor or therapist can help you with it. You may show them this page.");
}

} // namespace evenpace::measurewords
