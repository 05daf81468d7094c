// SPDX-License-Identifier: Apache-2.0
#include "domain/phrases.h"

#include <algorithm>
#include <array>

namespace evenpace::phrases {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSmall = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                               "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                               "eighteen", "nineteen"};
constexpr std::array kTens = {"", "", "twenty", "thirty", "forty", "fifty", "sixty"};

QString words(int n)
{
    n = std::clamp(n, 0, kMostNumber);
    if (n < 20)
        return QString::fromLatin1(kSmall.at(static_cast<size_t>(n)));
    QString text = QString::fromLatin1(kTens.at(static_cast<size_t>(n / 10)));
    if (n % 10)
        text += u'-' + QString::fromLatin1(kSmall.at(static_cast<size_t>(n % 10)));
    return text;
}

QString sentence(QString text)
{
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

/** What the first questions ask and offer, word for word as it stands on the screen in English. */
constexpr std::array<QStringView, 142> kQuestions{
    u"Who is it for?",
    u"No account. Nothing leaves this device unless you send it.",
    u"For me",
    u"I live with pain or fatigue",
    u"I am a therapist",
    u"I want to look around",
    u"What this is",
    u"Evenpace helps you move a little, rest enough and keep an even pace. It does not find out what is wrong, "
    u"and it does not replace your doctor or therapist.",
    u"Stop whenever you like. Stopping is never wrong.",
    u"Pain that is new needs a person to look at it.",
    u"What you enter stays on this device. You can change it or take it back.",
    u"A safety check first",
    u"Is any of this new, or getting worse?",
    u"Numb between the legs, or new trouble with bladder or bowel",
    u"An arm or leg is getting weaker",
    u"Chest pain, fainting, or out of breath at rest",
    u"Fever, or losing weight without trying",
    u"A bad fall or accident, not yet checked",
    u"Steady pain at night that nothing eases",
    u"None of these",
    u"One or more",
    u"Not sure",
    u"Talk to someone first",
    u"A person has to look at this before you move with Evenpace. Most of the time it turns out well.",
    u"Call for help now, if it is",
    u"numb between the legs, or new trouble with bladder or bowel",
    u"chest pain, fainting, or out of breath at rest",
    u"an arm or leg that is suddenly weak",
    u"See a doctor soon, if it is",
    u"fever with back or neck pain: today",
    u"a bad fall or accident, not yet checked: today",
    u"an arm or leg that slowly gets weaker",
    u"losing weight without trying",
    u"steady pain at night that nothing eases",
    u"Sessions that move wait until then. Rest, breathing and thinking stay open.",
    u"Does any of this apply to you?",
    u"Tap all that fit. Evenpace then leaves out what would not be good for you.",
    u"A heart condition",
    u"Chest pain, at rest or with effort",
    u"Fainting, or dizzy spells",
    u"High blood pressure, or medicine for heart or blood pressure",
    u"Thin bones, a broken bone in the back, or steroids for a long time",
    u"Joints that bend further than most",
    u"A neck injury, or dizzy or double sight when the neck moves",
    u"Pain in an arm or leg with numb or weak spots",
    u"Falls, or unsteady on your feet",
    u"A shoulder that slipped out, is frozen or had surgery",
    u"A new hip, or a badly worn one",
    u"A new knee, or a badly worn one",
    u"Carpal tunnel, or arthritis in the hands",
    u"A jaw that locks or slips, or new dental surgery",
    u"An operation not long ago, or a hernia",
    u"Glaucoma, a retina problem, reflux, or dizzy on standing up (POTS)",
    u"Pregnant",
    u"Epilepsy",
    u"A lung disease",
    u"Panic attacks",
    u"Cancer, now or in the past",
    u"70 or older, and not active for a long time",
    u"A bone or joint that effort makes worse, or another reason to take care",
    u"The ticked ones",
    u"Ask a doctor first",
    u"With your heart, your chest or fainting, a doctor has to say yes before you move with Evenpace. Rest, "
    u"breathing and thinking stay open.",
    u"What this changes",
    u"Thank you. Your sessions follow it from now on.",
    u"After you do a little more than usual …",
    u"do you feel much worse later that day, or the next day or two? More pain, more fatigue, foggier, as if the "
    u"flu is coming?",
    u"Hardly ever",
    u"Active days are fine the day after",
    u"Sometimes",
    u"After a busy day I need a slower one",
    u"Most times",
    u"Small things can cost me a day or more",
    u"I do not know yet",
    u"We will start low and watch together",
    u"Does thinking tire you in the same way?",
    u"No",
    u"Yes",
    u"A dead, heavy feeling after you start to exercise",
    u"Sore or tired the day after easy, everyday things",
    u"Tired in the head after the slightest effort",
    u"Tired in the body after very little exercise",
    u"Drained or sick after mild activity",
    u"Think of the last six months.",
    u"How often?",
    u"Never",
    u"A little of the time",
    u"About half of the time",
    u"Most of the time",
    u"All of the time",
    u"How much does it bother you?",
    u"Not at all",
    u"Mildly",
    u"Clearly",
    u"Severely",
    u"Very severely",
    u"Does even a very small effort make you worse?",
    u"For example getting dressed, a shower, or a few steps.",
    u"When you feel worse, how long does it last?",
    u"Less than 1 hour, or not at all",
    u"2 to 3 hours",
    u"4 to 10 hours",
    u"11 to 13 hours",
    u"14 to 23 hours",
    u"A day or longer",
    u"Has a doctor told you that you have ME/CFS?",
    u"An illness of deep fatigue that gets worse after effort.",
    u"Your plan is the usual one",
    u"Your plan is the careful one",
    u"Your plan begins with rest",
    u"It starts small. It grows a little after easy weeks, and never on a bad one.",
    u"It starts lower, rests longer and grows more slowly. A worse morning makes it wait.",
    u"Thank you. Then your plan starts with rest and breathing, and it never grows on its own. You decide.",
    u"This is not a diagnosis. It only sets how careful the plan is. You can answer again in the settings.",
    u"Your even pace",
    u"How many minutes of gentle movement feel fine, and still feel fine the next day? A guess is good enough.",
    u"Good day",
    u"Ordinary day",
    u"Bad day",
    u"In a normal week",
    u"How is it on most days? A harder morning is then seen as harder than your usual, not as a number.",
    u"Your usual pain",
    u"Your usual fatigue",
    u"What suits you?",
    u"Tap what fits, or nothing. All of it can be changed later.",
    u"Positions",
    u"Lying",
    u"Seated",
    u"Standing",
    u"The floor is hard for me",
    u"Time of day",
    u"Morning",
    u"Midday",
    u"Evening",
    u"Voice",
    u"Only tones",
    u"Silent",
    u"Light",
    u"As the device",
    u"Day",
    u"Dusk",
    u"Ember",
};

} // namespace

QString number(int n)
{
    return sentence(words(n));
}

QString times(int n)
{
    if (n == 1)
        return u"Once."_s;
    if (n == 2)
        return u"Twice."_s;
    return sentence(words(n) + u" times"_s);
}

QString sets(int n)
{
    return sentence(words(n) + (n == 1 ? u" set"_s : u" sets"_s));
}

QString length(Milliseconds length)
{
    const auto seconds = static_cast<int>((length.count() + 500) / 1000);
    if (seconds < 1)
        return number(0);
    if (seconds == 1)
        return u"One second."_s;
    if (seconds <= 60 && seconds != 60)
        return sentence(words(seconds) + u" seconds"_s);
    const int halves = std::clamp((seconds + 15) / 30, 2, kMostMinutes * 2);
    const int whole = halves / 2;
    if (halves % 2)
        return sentence(words(whole) + u" and a half minutes"_s);
    return sentence(words(whole) + (whole == 1 ? u" minute"_s : u" minutes"_s));
}

QString posture(PosePreset preset)
{
    switch (preset) {
    case PosePreset::Supine:
        return u"Lying on your back, legs long."_s;
    case PosePreset::Hook:
        return u"Lying on your back, knees bent."_s;
    case PosePreset::SideLying:
        return u"Lying on your side."_s;
    case PosePreset::Quadruped:
        return u"On your hands and knees."_s;
    case PosePreset::Sit:
        return u"Sitting on a chair."_s;
    case PosePreset::Perch:
        return u"Sitting near the front of a chair."_s;
    case PosePreset::Stand:
        return u"Standing."_s;
    case PosePreset::SupportStand:
        return u"Standing, holding on to something firm."_s;
    case PosePreset::WallStand:
        return u"Standing, facing a wall."_s;
    }
    return {};
}

QString sideFirst(Side side)
{
    return side == Side::Left ? u"Left side first."_s : u"Right side first."_s;
}

QString changingSides(Side first)
{
    return first == Side::Left ? u"Changing sides, left first."_s : u"Changing sides, right first."_s;
}

QString sideNow(Side side)
{
    return side == Side::Left ? u"Now the left side."_s : u"Now the right side."_s;
}

QString anyPosture()
{
    return u"Sit or lie as you like."_s;
}
QString slowly()
{
    return u"Slowly."_s;
}
QString next()
{
    return u"Next."_s;
}
QString lastOne()
{
    return u"Last one."_s;
}
QString onceMore()
{
    return u"Once more."_s;
}
QString halfWay()
{
    return u"Half way."_s;
}
QString andRest()
{
    return u"And rest."_s;
}
QString rest()
{
    return u"Rest. Let it settle."_s;
}
QString letGo()
{
    return u"And let go."_s;
}
QString breatheIn()
{
    return u"Breathe in."_s;
}
QString breatheOut()
{
    return u"Breathe out."_s;
}
QString hold()
{
    return u"Hold."_s;
}
QString in()
{
    return u"In."_s;
}
QString out()
{
    return u"Out."_s;
}
QString sip()
{
    return u"A little more in."_s;
}
QString breatheFreely()
{
    return u"Now let the breath move by itself."_s;
}
QString easingOff()
{
    return u"Easing off. Smaller and slower from here."_s;
}
QString restOnly()
{
    return u"Only rest and breathing from here."_s;
}
QString easeUndone()
{
    return u"Back to where you were."_s;
}
QString paused()
{
    return u"Paused."_s;
}
QString goingOn()
{
    return u"Going on."_s;
}
QString enoughForNow()
{
    return u"That is enough for now."_s;
}
QString takeYourTime()
{
    return u"Take the time you need."_s;
}

QStringList all()
{
    QStringList list;
    for (int n = 1; n <= kMostNumber; ++n)
        list << number(n) << times(n);
    for (int n = 2; n <= 10; ++n)
        list << sets(n);
    for (int s = 1; s < 60; ++s)
        list << length(Milliseconds{s * 1000});
    for (int half = 2; half <= kMostMinutes * 2; ++half)
        list << length(Milliseconds{half * 30000});
    for (const auto preset : {PosePreset::Supine, PosePreset::Hook, PosePreset::SideLying, PosePreset::Quadruped,
                              PosePreset::Sit, PosePreset::Perch, PosePreset::Stand, PosePreset::SupportStand,
                              PosePreset::WallStand})
        list << posture(preset);
    for (const Side side : {Side::Right, Side::Left})
        list << sideFirst(side) << changingSides(side) << sideNow(side);
    list << anyPosture() << slowly() << next() << lastOne() << onceMore() << halfWay() << andRest() << rest()
         << letGo() << breatheIn() << breatheOut() << hold() << in() << out()
         << sip() << breatheFreely() << easingOff() << restOnly() << easeUndone() << paused() << goingOn()
         << enoughForNow() << takeYourTime();
    list.removeDuplicates();
    return list;
}

QStringList questions()
{
    QStringList list;
    for (const QStringView text : kQuestions)
        list << text.toString();
    return list;
}

} // namespace evenpace::phrases
