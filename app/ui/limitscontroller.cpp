// SPDX-License-Identifier: Apache-2.0
#include "ui/limitscontroller.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

constexpr int kMostMinutes = 60; // of a person's own limit; more is no limit
constexpr int kMostGap = 240;
constexpr int kMostEffort = 4; // the pacing asks for no more
constexpr pacing::Milli kMilli = 1000;

int minutesOf(pacing::Milli amount)
{
    return static_cast<int>(amount / kMilli);
}

} // namespace

LimitsController::LimitsController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void LimitsController::refresh()
{
    emit changed();
}

LimitsSet LimitsController::own() const
{
    return coach().input().limits.person.value_or(LimitsSet{});
}

LimitsSet LimitsController::therapists() const
{
    LimitsSet none;
    none.source = LimitsSet::Source::Therapist;
    return coach().input().limits.therapist.value_or(none);
}

int LimitsController::minutes() const
{
    const int usual = std::max(1, minutesOf(coach().plan().envelope.usual));
    return std::min(mostMinutes(), own().milliMinutesADay ? minutesOf(*own().milliMinutesADay) : usual);
}

int LimitsController::sessions() const
{
    return std::min(mostSessions(), own().sessionsADay.value_or(kSessionsADay));
}

int LimitsController::gap() const
{
    return std::max(leastGap(), own().gapMinutes.value_or(0));
}

int LimitsController::effort() const
{
    return std::min(mostEffort(), own().effortCeiling.value_or(coach().plan().effortCeiling));
}

bool LimitsController::isFrozen() const
{
    return own().isFrozen || isFrozenByTherapist();
}

int LimitsController::mostMinutes() const
{
    const auto limit = therapists().milliMinutesADay;
    return limit ? std::min(kMostMinutes, minutesOf(*limit)) : kMostMinutes;
}

int LimitsController::mostSessions() const
{
    return std::min(kSessionsADay, therapists().sessionsADay.value_or(kSessionsADay));
}

int LimitsController::leastGap() const
{
    const bool isStandard = coach().pacing().answer.track == pacing::Track::Std;
    return std::max(isStandard ? kGapMinutes : kLongGapMinutes, therapists().gapMinutes.value_or(0));
}

int LimitsController::mostEffort() const
{
    return std::min(kMostEffort, therapists().effortCeiling.value_or(kMostEffort));
}

QString LimitsController::detail(const QString &value, bool isOwn, bool isTherapists) const
{
    if (isTherapists)
        return tr("%1, set by your therapist").arg(value);
    return isOwn ? tr("%1, set by you").arg(value) : value;
}

QString LimitsController::minutesDetail() const
{
    const LimitsSet limits = coach().input().limits.stricter();
    if (!limits.milliMinutesADay)
        return tr("As the plan says");
    const bool isTheirs = coach().input().limits.isTherapistStricter();
    return detail(minutesText(minutesOf(*limits.milliMinutesADay)), !isTheirs, isTheirs);
}

QString LimitsController::sessionsDetail() const
{
    const auto theirs = therapists().sessionsADay;
    const auto mine = own().sessionsADay;
    const bool isTheirs = theirs && (!mine || *theirs <= *mine);
    return detail(sessionsText(coach().plan().sessionsADay), mine && !isTheirs, isTheirs);
}

QString LimitsController::gapDetail() const
{
    const auto theirs = therapists().gapMinutes;
    const auto mine = own().gapMinutes;
    const int shown = std::max(gap(), wording::minutes(coach().plan().gap));
    const bool isTheirs = theirs && *theirs == shown;
    return detail(gapText(shown), mine && *mine == shown && !isTheirs, isTheirs);
}

QString LimitsController::effortDetail() const
{
    const auto theirs = therapists().effortCeiling;
    const auto mine = own().effortCeiling;
    const bool isTheirs = theirs && (!mine || *theirs <= *mine);
    return detail(effortText(coach().plan().effortCeiling), mine && !isTheirs, isTheirs);
}

QString LimitsController::frozenDetail() const
{
    if (isFrozenByTherapist())
        return tr("Set by your therapist");
    return own().isFrozen ? tr("Your size stays, also after easy weeks") : tr("Easy weeks may make it a little larger");
}

bool LimitsController::isFrozenByTherapist() const
{
    return therapists().isFrozen;
}

QString LimitsController::therapistText() const
{
    const LimitsSet limits = therapists();
    QStringList parts;
    if (limits.milliMinutesADay)
        parts << minutesText(minutesOf(*limits.milliMinutesADay));
    if (limits.sessionsADay)
        parts << sessionsText(*limits.sessionsADay);
    if (limits.gapMinutes)
        parts << gapText(*limits.gapMinutes);
    if (limits.effortCeiling)
        parts << effortText(*limits.effortCeiling);
    if (limits.isFrozen)
        parts << tr("no growth for now");
    if (parts.isEmpty())
        return {};
    //: %1 is a list of limits
    return tr("Your therapist set: %1. You can make it smaller, not larger.").arg(parts.join(u", "_s));
}

QString LimitsController::comfortDetail() const
{
    const auto *comfort = coach().latest<ComfortTold>();
    if (!comfort)
        return tr("Not said yet");
    //: minutes on a good, an ordinary and a bad day
    return tr("Good day %1, ordinary %2, bad %3 min").arg(comfort->good).arg(comfort->ordinary).arg(comfort->bad);
}

QString LimitsController::effortPlanDetail() const
{
    if (!coach().latest<PemScreened>())
        return tr("Not said yet. The careful plan holds until then");
    switch (coach().pacing().answer.track.value_or(pacing::Track::Caution)) {
    case pacing::Track::Std:
        return tr("The usual plan");
    case pacing::Track::Caution:
        return tr("The careful plan");
    case pacing::Track::Pem:
        return tr("Rest and breathing first");
    }
    return {};
}

QString LimitsController::sizeText() const
{
    const DayPlan &plan = coach().plan();
    const QString minutes = tr("%n easy minute(s)", nullptr, minutesOf(plan.envelope.usual));
    if (!plan.isMeasured)
        //: %1 is a number of easy minutes
        return tr("For now your day is %1: a first guess, on the small side.").arg(minutes);
    //: %1 is a number of easy minutes
    return tr("Your usual day is %1.").arg(minutes);
}

void LimitsController::setMinutes(int minutes)
{
    LimitsSet limits = own();
    limits.milliMinutesADay.reset();
    if (minutes >= 0)
        limits.milliMinutesADay = kMilli * std::clamp(minutes, std::min(1, mostMinutes()), mostMinutes());
    tell(limits);
}

void LimitsController::setSessions(int sessions)
{
    LimitsSet limits = own();
    limits.sessionsADay.reset();
    if (sessions >= 0)
        limits.sessionsADay = std::clamp(sessions, 1, std::max(1, mostSessions()));
    tell(limits);
}

void LimitsController::setGap(int minutes)
{
    LimitsSet limits = own();
    limits.gapMinutes.reset();
    if (minutes >= 0)
        limits.gapMinutes = std::clamp(minutes, leastGap(), std::max(leastGap(), kMostGap));
    tell(limits);
}

void LimitsController::setEffort(int effort)
{
    LimitsSet limits = own();
    limits.effortCeiling.reset();
    if (effort >= 0)
        limits.effortCeiling = std::clamp(effort, 1, mostEffort());
    tell(limits);
}

void LimitsController::setFrozen(bool frozen)
{
    LimitsSet limits = own();
    limits.isFrozen = frozen;
    tell(limits);
}

void LimitsController::tell(const LimitsSet &limits)
{
    if (limits != own())
        keep(coach().tell(limits));
}

QString LimitsController::minutesText(int minutes) const
{
    return tr("%n easy minute(s) a day", nullptr, minutes);
}

QString LimitsController::sessionsText(int sessions) const
{
    return tr("%n session(s) a day", nullptr, sessions);
}

QString LimitsController::gapText(int minutes) const
{
    return tr("%n minute(s) of rest", nullptr, minutes);
}

QString LimitsController::effortText(int effort) const
{
    //: %1 a number from 0 to 10, %2 what it feels like
    return tr("effort %1, %2").arg(effort).arg(wording::effortWord(effort));
}
