// SPDX-License-Identifier: Apache-2.0
#include "ui/draftwords.h"

#include "ui/itemwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenpace::draftwords {

using namespace Qt::StringLiterals;
using exchange::DraftFix;
using exchange::Finding;

namespace {

constexpr pacing::Milli kMinute = 1000;
constexpr Milliseconds kSecond{1000};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

QString nameOf(const Library &library, const QString &itemId)
{
    return wording::libraryText(library.name(itemId));
}

QString capital(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

int plannedMinutes(pacing::Milli amount)
{
    return static_cast<int>((amount + kMinute - 1) / kMinute);
}

QString dayName(int day)
{
    return capital(QLocale().standaloneDayName(day, QLocale::LongFormat));
}

QString shortDay(int day)
{
    return capital(QLocale().standaloneDayName(day, QLocale::ShortFormat));
}

exchange::DayTimeNames timeNames()
{
    return {sizewords::dayTime(DayTime::Morning), sizewords::dayTime(DayTime::Midday), sizewords::dayTime(DayTime::Evening)};
}

QString tempoText(const Tempo &tempo)
{
    //: out, pause and back of one repetition, in seconds: "3–1–3 s"
    return Words::tr("%1–%2–%3 s").arg(itemwords::secondsText(tempo.out), itemwords::secondsText(tempo.pause),
                                       itemwords::secondsText(tempo.back));
}

QString lengthText(Milliseconds length)
{
    const auto seconds = static_cast<int>(length / kSecond);
    //: seconds, short
    if (seconds < 60)
        return Words::tr("%1 s").arg(itemwords::secondsText(length));
    if (seconds % 60 == 0)
        return wording::minutesText(length);
    //: minutes and seconds, short
    return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString effortText(const Library &library, const QString &itemId)
{
    const Movement *movement = library.movement(itemId);
    const QString word = wording::loadWord(movement ? movement->load : 0);
    const int cost = easyCost(library, itemId);
    if (cost == 0)
        return Words::tr("%1, so it counts nothing").arg(word);
    return Words::tr("%1, so each minute counts %2").arg(word).arg(cost);
}

QString headline(const Finding &finding, const Library &library)
{
    const QString item = nameOf(library, finding.itemId);
    const QString day = dayName(finding.place.day);
    switch (finding.kind) {
    case Finding::Kind::OverCeiling:
        //: a day, its planned minutes, the most it may have
        return Words::tr("%1 plans %2, the ceiling is %3.")
            .arg(day)
            .arg(plannedMinutes(finding.easy))
            .arg(sizewords::easyMinutes(finding.ceiling));
    case Finding::Kind::ManyItems:
        //: a day, a time of the day
        return Words::tr("%1, %2: %n item(s) in one session.", nullptr, finding.count)
            .arg(day, timeNames()[static_cast<size_t>(finding.place.time)].toLower());
    case Finding::Kind::ManySessions:
        return Words::tr("%1 has %n session(s) that move.", nullptr, finding.count).arg(day);
    case Finding::Kind::StrengthNextDay:
        return Words::tr("%1 on %2 comes the day after %3.").arg(item, day, nameOf(library, finding.other));
    case Finding::Kind::Caution:
        //: an item, a condition
        return Words::tr("%1 and %2 do not go together.").arg(item, sizewords::cautionName(finding.caution));
    case Finding::Kind::TherapistOnly:
        return Words::tr("%1 is for use with a therapist beside.").arg(item);
    case Finding::Kind::ShortGap:
        return Words::tr("Rest between sessions is %n minute(s).", nullptr, finding.count);
    }
    return {};
}

QString advice(const Finding &finding, const Library &library)
{
    const QString item = nameOf(library, finding.itemId);
    QString move;
    QString smaller;
    for (const DraftFix &fix : finding.fixes) {
        if (fix.kind == DraftFix::Kind::MoveToDay)
            //: an item, a day, the minutes that day has already
            move = Words::tr("Move %1 to %2 (%3 planned)").arg(item, dayName(fix.day)).arg(plannedMinutes(fix.planned));
        else if (fix.kind == DraftFix::Kind::MakeSmaller)
            smaller = Words::tr("%n minute(s)", nullptr, fix.minutes);
    }
    switch (finding.kind) {
    case Finding::Kind::OverCeiling:
        if (!move.isEmpty() && !smaller.isEmpty())
            //: "Move Low bridge to Saturday (8 planned)", "2 minutes"
            return Words::tr("%1, or make it %2.").arg(move, smaller);
        if (!smaller.isEmpty())
            return Words::tr("Make %1 smaller: %2.").arg(item, smaller);
        return move.isEmpty() ? Words::tr("No other day has room. Take %1 out?").arg(item) : move + u'.';
    case Finding::Kind::ManyItems:
        return Words::tr("Up to %n are easier to keep in mind and to do.", nullptr, finding.most);
    case Finding::Kind::ManySessions:
        return Words::tr("The app offers %n a day at most.", nullptr, finding.most);
    case Finding::Kind::StrengthNextDay:
        return Words::tr("Strength for the same part needs about 48 hours.") + (move.isEmpty() ? QString() : u' ' + move + u'.');
    case Finding::Kind::Caution:
        return Words::tr("The app would leave it out or swap it for this patient.");
    case Finding::Kind::TherapistOnly:
        return Words::tr("At home the app would leave it out or swap it.");
    case Finding::Kind::ShortGap:
        return Words::tr("The app keeps %n at least after movement.", nullptr, finding.most);
    }
    return {};
}

QString button(const DraftFix &fix, const Library &library)
{
    switch (fix.kind) {
    case DraftFix::Kind::MoveToDay:
        return Words::tr("Move to %1").arg(dayName(fix.day));
    case DraftFix::Kind::MakeSmaller:
        return Words::tr("Make it %1 min").arg(fix.minutes);
    case DraftFix::Kind::MoveToTime:
        return Words::tr("Move to %1").arg(timeNames()[static_cast<size_t>(fix.time)].toLower());
    case DraftFix::Kind::UseEasier:
        return Words::tr("Use %1").arg(nameOf(library, fix.instead));
    case DraftFix::Kind::Remove:
        return Words::tr("Take it out");
    case DraftFix::Kind::SetGap:
        return Words::tr("Set %1 min").arg(fix.minutes);
    }
    return {};
}

} // namespace evenpace::draftwords
