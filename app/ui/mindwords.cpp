// SPDX-License-Identifier: Apache-2.0
#include "ui/mindwords.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace evenpace::mindwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MindWords)
};

constexpr int kStepsOfOne = 100;

QString sentence(QString text)
{
    text = text.trimmed();
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u'!'))
        text += u'.';
    return text;
}

QString efficiencyText(const MindAnswers &answers)
{
    return nightsText(mindresults::nightsOf(answerAt(answers, u"diary"_s)));
}

QString firstQuotaText(const MindAnswers &answers)
{
    const std::vector<int> tried = mindresults::triedAmounts(answerAt(answers, u"m"_s));
    const std::optional<int> first = mindresults::firstQuota(tried);
    if (!first)
        return {};
    const QString amount = amountText(*first, answerAt(answers, u"act/unit"_s).toString());
    const auto count = static_cast<int>(tried.size());
    return Words::tr("From %n try(s), you begin with %1.", nullptr, count).arg(amount);
}

QString gapText(const MindExercise &exercise, const MindAnswers &answers)
{
    const auto gaps = mindresults::valueGaps(exercise, answers);
    const QString area = mindresults::widestGap(gaps);
    for (const mindresults::ValueGap &gap : gaps) {
        if (gap.area == area)
            return Words::tr("Widest by your numbers: %1. It matters %2, and had room %3.")
                .arg(optionText(exercise, u"area"_s, area), QLocale().toString(*gap.importance),
                     QLocale().toString(*gap.lived));
    }
    return {};
}

QString habitsText(const MindExercise &exercise, const MindAnswers &answers)
{
    QStringList lines;
    for (const QString &habit : mindresults::topHabits(exercise, answers))
        lines << Words::tr("%1: %2").arg(optionText(exercise, u"style"_s, habit), habitQuestion(habit));
    return lines.join(u'\n');
}

} // namespace

QString waitText(MindWait wait)
{
    switch (wait) {
    case MindWait::None:
        return Words::tr("Finish later");
    case MindWait::Later:
        return Words::tr("Come back later");
    case MindWait::Evening:
        return Words::tr("Come back this evening");
    case MindWait::Tomorrow:
        return Words::tr("Come back tomorrow");
    }
    return {};
}

QString amountText(int amount, const QString &unit)
{
    if (unit == u"minutes")
        return Words::tr("%n minute(s)", nullptr, amount);
    if (unit == u"reps")
        return Words::tr("%n time(s)", nullptr, amount);
    if (unit == u"steps")
        // The exercises count hundreds of them.
        return Words::tr("%n step(s)", nullptr, kStepsOfOne * amount);
    if (unit == u"pages")
        return Words::tr("%n page(s)", nullptr, amount);
    return QLocale().toString(amount);
}

QString nightsText(const std::array<std::optional<mindresults::Night>, mindresults::kNights> &nights)
{
    const auto week = mindresults::weekOf(nights);
    if (!week)
        return {};
    const auto told = static_cast<int>(
        std::count_if(nights.begin(), nights.end(), [](const auto &night) { return night.has_value(); }));
    return Words::tr("%n night(s) told.", nullptr, told) + u' '
        + Words::tr("In bed %1 a night, asleep %2 of it.")
              .arg(hoursText(week->inBed / told), hoursText(week->asleep / told))
        + u' ' + Words::tr("Of 100 minutes in bed, %1 were sleep.").arg(QLocale().toString(week->percent()));
}

QString hoursText(std::chrono::minutes time)
{
    const auto hours = static_cast<int>(time.count() / 60);
    const auto rest = static_cast<int>(time.count() % 60);
    const QLocale locale;
    if (hours == 0)
        return rest == 0 ? Words::tr("%1 h").arg(locale.toString(0)) : Words::tr("%1 min").arg(locale.toString(rest));
    if (rest == 0)
        return Words::tr("%1 h").arg(locale.toString(hours));
    return Words::tr("%1 h %2 min").arg(locale.toString(hours), locale.toString(rest));
}

QString optionText(const MindExercise &exercise, const QString &key, const QString &id)
{
    for (const MindStep &step : exercise.steps) {
        for (const MindInput &input : step.inputs) {
            if (input.key != key)
                continue;
            for (const MindOption &option : input.options) {
                if (option.id == id)
                    return wording::libraryText(option.text);
            }
        }
    }
    return id;
}

QString computedText(const MindExercise &exercise, const QString &computes, const MindAnswers &answers)
{
    if (computes == u"se")
        return efficiencyText(answers);
    if (computes == u"q0/amount")
        return firstQuotaText(answers);
    if (computes == u"gap")
        return gapText(exercise, answers);
    if (computes == u"habits")
        return habitsText(exercise, answers);
    if (computes == u"msg/text")
        return messageDraft(answers);
    return {};
}

QString quote(const MindExercise &exercise, const MindStep &step, const MindAnswers &answers)
{
    if (step.quotes.isEmpty())
        return {};
    QString text = textsAt(answers, step.quotes).join(u", "_s);
    const std::optional<int> goal = mindresults::goalAmount(answers);
    if (exercise.id == u"cbt-smart-goal" && goal) {
        const QString amount = amountText(*goal, answerAt(answers, u"target/unit"_s).toString());
        text = text.isEmpty() ? amount : Words::tr("%1: %2").arg(text, amount);
    }
    return text.isEmpty() ? QString() : Words::tr("“%1”").arg(text);
}

QString messageDraft(const MindAnswers &answers)
{
    const QString facts = sentence(answerAt(answers, u"f"_s).toString());
    const QString feeling = sentence(answerAt(answers, u"e"_s).toString());
    const QString request = sentence(answerAt(answers, u"r"_s).toString());
    const QString gain = sentence(answerAt(answers, u"g"_s).toString());
    QStringList parts;
    switch (mindresults::toneOf(answerAt(answers, u"msg/tone"_s))) {
    case mindresults::Tone::Soft:
        parts = {Words::tr("I would like to tell you something."), facts, feeling, request, gain,
                 Words::tr("What do you think?")};
        break;
    case mindresults::Tone::Plain:
        parts = {facts, feeling, request, gain};
        break;
    case mindresults::Tone::Firm:
        parts = {facts, feeling, request.isEmpty() ? QString() : Words::tr("This is what I need:"), request, gain,
                 Words::tr("It matters to me.")};
        break;
    }
    if (facts.isEmpty() && feeling.isEmpty() && request.isEmpty() && gain.isEmpty())
        return {};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString habitQuestion(const QString &habit)
{
    static const std::map<QString, const char *> questions{
        {u"all_or_nothing"_s, QT_TRANSLATE_NOOP("MindWords", "What lies between all and nothing?")},
        {u"catastrophising"_s, QT_TRANSLATE_NOOP("MindWords", "What is most likely, not worst?")},
        {u"mind_reading"_s, QT_TRANSLATE_NOOP("MindWords", "Did they say so, or is it a guess?")},
        {u"should"_s, QT_TRANSLATE_NOOP("MindWords", "Who says I must, and what if I may?")},
        {u"filtering"_s, QT_TRANSLATE_NOOP("MindWords", "What was all right today?")},
        {u"blaming"_s, QT_TRANSLATE_NOOP("MindWords", "What else played a part?")},
        {u"fortune_telling"_s, QT_TRANSLATE_NOOP("MindWords", "How often did I guess right before?")},
        {u"emotional_reasoning"_s, QT_TRANSLATE_NOOP("MindWords", "I feel it. What do I know?")},
    };
    const auto it = questions.find(habit);
    return it == questions.end() ? QString() : Words::tr(it->second);
}

QString energyText(int quotient)
{
    if (quotient > 100)
        return Words::tr("More was spent than was there. A rest is a good plan for tomorrow.");
    if (quotient == 100)
        return Words::tr("All of it was spent.");
    return Words::tr("You stayed inside what you had.");
}

QString insteadText()
{
    return Words::tr("You told us that effort can make you ill for a day or more. This exercise tries out effort, so it is "
                     "not for you now. The energy budget is.");
}

} // namespace evenpace::mindwords
