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

} // namespace evenpace::phrases
