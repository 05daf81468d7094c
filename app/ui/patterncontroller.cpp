// SPDX-License-Identifier: Apache-2.0
#include "ui/patterncontroller.h"

#include "domain/sizing.h"
#include "ui/itemwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr Milliseconds kMinute{60000};

QString phaseText(Milliseconds length)
{
    //: seconds, short
    return PatternController::tr("%1 s").arg(itemwords::secondsText(length));
}

QString holdText(Milliseconds length)
{
    //: a pause in the breath that is not made
    return length > 0ms ? phaseText(length) : PatternController::tr("Off");
}

QString sentence(OwnProblem problem)
{
    switch (problem) {
    case OwnProblem::NoName:
        return PatternController::tr("Give it a name, so that you find it again.");
    case OwnProblem::NameTooLong:
        return PatternController::tr("The name is too long.");
    default:
        return PatternController::tr("This breath cannot be kept as it is.");
    }
}

} // namespace

PatternController::PatternController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void PatternController::begin()
{
    m_pattern = {};
    m_stored = m_pattern;
    emit changed();
}

bool PatternController::open(const QString &itemId)
{
    const std::vector<OwnPattern> patterns = services().shelf.ownPatterns();
    const auto found = std::find_if(patterns.begin(), patterns.end(),
                                    [&](const OwnPattern &pattern) { return pattern.itemId() == itemId; });
    if (found == patterns.end())
        return false;
    m_pattern = *found;
    m_stored = m_pattern;
    emit changed();
    return true;
}

void PatternController::setName(const QString &name)
{
    if (m_pattern.name == name)
        return;
    m_pattern.name = name;
    emit changed();
}

QString PatternController::inText() const
{
    return phaseText(m_pattern.in);
}

QString PatternController::holdFullText() const
{
    return holdText(m_pattern.holdFull);
}

QString PatternController::outText() const
{
    return phaseText(m_pattern.out);
}

QString PatternController::holdEmptyText() const
{
    return holdText(m_pattern.holdEmpty);
}

QString PatternController::holdsText() const
{
    const QString always = tr("Leave holds out if they feel bad.");
    if (!hasHolds())
        return always;
    // The library's own rule for patterns that hold the breath.
    Library asked;
    BreathPattern pattern = breathPatternOf(m_pattern);
    pattern.id = u"asked"_s;
    asked.patterns.emplace(pattern.id, pattern);
    const QString caution = hidingCaution(asked, pattern.id, coach().plan().cautions);
    if (caution.isEmpty())
        return always;
    //: %1 is a condition that the person told
    return tr("With holds it is left out for you, because of what you told us: %1.").arg(sizewords::cautionName(caution));
}

int PatternController::minutes() const
{
    return static_cast<int>(m_pattern.length / kMinute);
}

int PatternController::mostMinutes() const
{
    return static_cast<int>((hasHolds() ? kMostHeldBreathing : kMostBreathing) / kMinute);
}

QString PatternController::minutesText() const
{
    return wording::minutesText(m_pattern.length);
}

QString PatternController::summary() const
{
    const BreathPattern pattern = breathPatternOf(m_pattern);
    //: %1 is "In 4, out 6", %2 "6 breaths a minute"
    return tr("%1. That is %2.").arg(itemwords::phasesText(pattern), itemwords::breathsText(pattern));
}

QList<qreal> PatternController::phaseSeconds() const
{
    QList<qreal> seconds;
    for (const Milliseconds phase : {m_pattern.in, m_pattern.holdFull, m_pattern.out, m_pattern.holdEmpty}) {
        if (phase > 0ms)
            seconds << static_cast<qreal>(phase.count()) / 1000;
    }
    return seconds;
}

QList<qreal> PatternController::phaseLevels() const
{
    QList<qreal> levels{1};
    if (m_pattern.holdFull > 0ms)
        levels << 1;
    levels << 0;
    if (m_pattern.holdEmpty > 0ms)
        levels << 0;
    return levels;
}

QString PatternController::problem() const
{
    const std::optional<OwnProblem> problem = problemOf(m_pattern);
    return problem ? sentence(*problem) : QString();
}

void PatternController::set(Milliseconds OwnPattern::*phase, int steps, Milliseconds least, Milliseconds most)
{
    const Milliseconds wanted = std::clamp<Milliseconds>(steps * kBreathStep, least, most);
    if (m_pattern.*phase == wanted)
        return;
    m_pattern.*phase = wanted;
    boundLength();
    emit changed();
}

void PatternController::boundLength()
{
    m_pattern.length = std::min<Milliseconds>(m_pattern.length, mostMinutes() * kMinute);
}

void PatternController::setIn(int steps)
{
    set(&OwnPattern::in, steps, kLeastBreath, kMostBreath);
}

void PatternController::setHoldFull(int steps)
{
    set(&OwnPattern::holdFull, steps, 0ms, kMostBreathHold);
}

void PatternController::setOut(int steps)
{
    set(&OwnPattern::out, steps, kLeastBreath, kMostBreath);
}

void PatternController::setHoldEmpty(int steps)
{
    set(&OwnPattern::holdEmpty, steps, 0ms, kMostBreathHold);
}

void PatternController::setMinutes(int minutes)
{
    const Milliseconds wanted = std::clamp(minutes, 1, mostMinutes()) * kMinute;
    if (m_pattern.length == wanted)
        return;
    m_pattern.length = wanted;
    emit changed();
}

void PatternController::save()
{
    OwnPattern pattern = m_pattern;
    pattern.name = pattern.name.trimmed();
    if (problemOf(pattern) || !keep(coach().keep(pattern)))
        return;
    m_pattern = pattern;
    m_stored = pattern;
    emit changed();
    emit saved(pattern.itemId());
}

void PatternController::remove()
{
    if (isNew() || !keep(coach().setPatternRemoved(m_pattern.id, true)))
        return;
    m_pattern.isRemoved = true;
    m_stored.isRemoved = true;
    emit changed();
    emit removed();
}

void PatternController::undoRemove()
{
    if (!isRemoved() || !keep(coach().setPatternRemoved(m_pattern.id, false)))
        return;
    m_pattern.isRemoved = false;
    m_stored.isRemoved = false;
    emit changed();
}
