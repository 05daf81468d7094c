// SPDX-License-Identifier: Apache-2.0
#include "ui/builderframecontroller.h"

#include "domain/dayplan.h"
#include "domain/exchange/limits.h"
#include "ui/buildercontroller.h"
#include "ui/sizewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr int kMilli = 1000;
/** What a limit begins with when it is first set. [DESIGN] */
constexpr int kFirstMinutes = 20;
constexpr int kMostMinutes = 240;
constexpr int kGapStep = 30;
constexpr int kMostGap = 480;
constexpr int kFirstEffort = 3;
constexpr int kMostEffort = 10;
constexpr int kMostGrowth = 120;

/** A number that may be left open: less than the least is open, more than open is the first. */
struct Range
{
    int least;
    int most;
    int step;
    int first;

    [[nodiscard]] std::optional<int> stepped(std::optional<int> now, int by) const
    {
        if (!now)
            return by > 0 ? std::optional(first) : std::nullopt;
        const int next = *now + by * step;
        return next < least ? std::nullopt : std::optional(std::min(next, most));
    }
};

constexpr Range kMinutes{1, kMostMinutes, 1, kFirstMinutes};
constexpr Range kGrow{100, kMostGrowth, 1, 110};
constexpr Range kGap{0, kMostGap, kGapStep, kGapMinutes};
constexpr Range kSessions{1, kDayTimes, 1, kDayTimes};
constexpr Range kEffort{1, kMostEffort, 1, kFirstEffort};

BuilderRowModel::Row row(const QString &key, const QString &title, const QString &value, bool canLess, bool canMore,
                         const QString &icon = {})
{
    BuilderRowModel::Row made;
    made.key = key;
    made.title = title;
    made.detail = icon;
    made.value = value;
    made.canLess = canLess;
    made.canMore = canMore;
    return made;
}

} // namespace

BuilderFrameController::BuilderFrameController(BuilderController &builder)
    : m_builder(builder)
{
}

template <typename Change> void BuilderFrameController::set(Change change)
{
    SetFrame edit{m_builder.draft().frame, m_builder.draft().person};
    change(edit.frame);
    m_builder.edit(edit);
}

const DraftPhase &BuilderFrameController::phase() const
{
    return m_builder.draft().phases[static_cast<size_t>(m_builder.phase())];
}

QString BuilderFrameController::name() const
{
    return m_builder.draft().frame.name;
}

QString BuilderFrameController::title() const
{
    return name().isEmpty() ? tr("New program") : name();
}

QString BuilderFrameController::detail() const
{
    const Draft &draft = m_builder.draft();
    int weeks = 0;
    for (const DraftPhase &one : draft.phases)
        weeks += one.weeks;
    QStringList parts;
    if (!draft.person.name.isEmpty())
        //: a patient's pseudonym
        parts << tr("For %1").arg(draft.person.name);
    parts << tr("%n week(s)", nullptr, weeks);
    if (!draft.origin.isEmpty())
        //: the name of the template or program it began with
        parts << tr("from “%1”").arg(draft.origin);
    return parts.join(u" · "_s);
}

QString BuilderFrameController::goal() const
{
    return m_builder.draft().frame.goal;
}

QString BuilderFrameController::notes() const
{
    return m_builder.draft().frame.notes;
}

QString BuilderFrameController::stopRules() const
{
    return m_builder.draft().frame.stopRules.join(u'\n');
}

int BuilderFrameController::mostName() const
{
    return kMostName;
}

QString BuilderFrameController::phaseName() const
{
    return phase().name;
}

int BuilderFrameController::weeks() const
{
    return phase().weeks;
}

int BuilderFrameController::mostWeeks() const
{
    int others = -phase().weeks;
    for (const DraftPhase &one : m_builder.draft().phases)
        others += one.weeks;
    return kMostWeeks - others;
}

bool BuilderFrameController::hasPhases() const
{
    return m_builder.draft().phases.size() > 1;
}

bool BuilderFrameController::grows() const
{
    return m_builder.draft().frame.progression.has_value();
}

bool BuilderFrameController::suitsPem() const
{
    return m_builder.draft().frame.tracks.contains(u"PEM"_s);
}

void BuilderFrameController::setDetails(const QString &name, const QString &goal, const QString &notes,
                                        const QString &stopRules)
{
    set([&](AssignedProgram &frame) {
        frame.name = name.simplified().left(kMostName);
        frame.goal = goal.simplified().left(kMostName);
        frame.notes = notes.trimmed().left(kMostNote);
        frame.stopRules.clear();
        const QStringList lines = stopRules.split(u'\n');
        for (const QString &line : lines) {
            if (const QString rule = line.simplified().left(kMostName); !rule.isEmpty() && frame.stopRules.size() < kMostStopRules)
                frame.stopRules << rule;
        }
    });
}

void BuilderFrameController::setPhaseName(const QString &name)
{
    m_builder.edit(SetPhase{m_builder.phase(), name.simplified(), weeks()});
}

void BuilderFrameController::setWeeks(int weeks)
{
    m_builder.edit(SetPhase{m_builder.phase(), phaseName(), std::clamp(weeks, 1, mostWeeks())});
}

void BuilderFrameController::change(const QString &limit, int by)
{
    set([&](AssignedProgram &frame) {
        LimitsSet &limits = frame.ceilings;
        if (limit == "minutes"_L1) {
            const auto now = limits.milliMinutesADay ? std::optional(sizewords::easyMinutes(*limits.milliMinutesADay)) : std::nullopt;
            const auto next = kMinutes.stepped(now, by);
            limits.milliMinutesADay = next ? std::optional(pacing::Milli{*next} * kMilli) : std::nullopt;
        } else if (limit == "grow"_L1) {
            limits.growPercent = kGrow.stepped(limits.growPercent, by);
        } else if (limit == "gap"_L1) {
            limits.gapMinutes = kGap.stepped(limits.gapMinutes, by);
        } else if (limit == "sessions"_L1) {
            limits.sessionsADay = kSessions.stepped(limits.sessionsADay, by);
        } else if (limit == "effort"_L1) {
            limits.effortCeiling = kEffort.stepped(limits.effortCeiling, by);
        }
    });
}

void BuilderFrameController::setGrows(bool grows)
{
    set([&](AssignedProgram &frame) {
        frame.progression = grows ? std::optional(frame.progression.value_or(Progression{})) : std::nullopt;
    });
}

void BuilderFrameController::changeGrowth(const QString &key, int by)
{
    set([&](AssignedProgram &frame) {
        if (!frame.progression)
            return;
        Progression &rise = *frame.progression;
        if (key == "after"_L1)
            rise.afterSessions = std::clamp(rise.afterSessions + by, 1, 60);
        else if (key == "percent"_L1)
            rise.percent = std::clamp(rise.percent + by, 1, 20);
        else if (key == "most"_L1)
            rise.mostPercent = std::clamp(rise.mostPercent + 10 * by, 100, 400);
        else if (key == "effort"_L1)
            rise.mostEffort = std::clamp(rise.mostEffort + by, 1, 10);
        else if (key == "pain"_L1)
            rise.mostPainRise = std::clamp(rise.mostPainRise + by, 0, 10);
    });
}

void BuilderFrameController::setSuitsPem(bool suits)
{
    set([&](AssignedProgram &frame) {
        frame.tracks.removeAll(u"PEM"_s);
        if (suits)
            frame.tracks << u"PEM"_s;
    });
}

void BuilderFrameController::show()
{
    const LimitsSet &limits = m_builder.draft().frame.ceilings;
    const QString open = tr("open");
    const auto number = [&](std::optional<int> value, const QString &text) { return value ? text : open; };
    const auto minutes = limits.milliMinutesADay ? std::optional(sizewords::easyMinutes(*limits.milliMinutesADay)) : std::nullopt;
    const auto &grow = limits.growPercent;
    const auto &gap = limits.gapMinutes;
    const auto &sessions = limits.sessionsADay;
    const auto &effort = limits.effortCeiling;
    const auto more = [](std::optional<int> value, const Range &range) { return !value || *value < range.most; };
    const QString gapText = gap.value_or(0) > 0 && *gap % 60 == 0 ? tr("%1 h").arg(*gap / 60) : tr("%1 min").arg(gap.value_or(0));
    m_limits.show({row(u"minutes"_s, tr("Daily ceiling"), number(minutes, tr("%1 min").arg(minutes.value_or(0))), minutes.has_value(),
                       more(minutes, kMinutes), u"gauge"_s),
                   row(u"grow"_s, tr("Growth a week, at most"), number(grow, tr("%1 %").arg(grow.value_or(100) - 100)), grow.has_value(),
                       more(grow, kGrow), u"trend-up"_s),
                   row(u"gap"_s, tr("Rest between sessions"), number(gap, gapText), gap.has_value(), more(gap, kGap),
                       u"hourglass-medium"_s),
                   row(u"sessions"_s, tr("Sessions a day"), number(sessions, QString::number(sessions.value_or(0))),
                       sessions.has_value(), more(sessions, kSessions), u"repeat"_s),
                   row(u"effort"_s, tr("Effort, at most"), number(effort, tr("%1 of 10").arg(effort.value_or(0))), effort.has_value(),
                       more(effort, kEffort), u"hand-palm"_s)});
    std::vector<BuilderRowModel::Row> rows;
    if (const auto &rise = m_builder.draft().frame.progression) {
        rows = {row(u"after"_s, tr("After good sessions"), QString::number(rise->afterSessions), rise->afterSessions > 1, rise->afterSessions < 60),
                row(u"percent"_s, tr("Rise by"), tr("%1 %").arg(rise->percent), rise->percent > 1, rise->percent < 20),
                row(u"most"_s, tr("Up to"), tr("%1 %").arg(rise->mostPercent), rise->mostPercent > 100, rise->mostPercent < 400),
                row(u"effort"_s, tr("Only if effort is at most"), QString::number(rise->mostEffort), rise->mostEffort > 1,
                    rise->mostEffort < 10),
                row(u"pain"_s, tr("Only if pain rises at most"), QString::number(rise->mostPainRise), rise->mostPainRise > 0,
                    rise->mostPainRise < 10)};
    }
    m_growth.show(std::move(rows));
    emit changed();
}
