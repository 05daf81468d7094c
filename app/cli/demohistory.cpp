// SPDX-License-Identifier: Apache-2.0
#include "cli/demohistory.h"

#include "domain/session.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** std::mt19937 gives the same numbers everywhere; the standard distributions do not, so they are made by hand. */
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }
    /** From 0 to just below 1. */
    double unit() { return static_cast<double>(m_engine()) / 4294967296.0; }
    bool happens(double probability) { return unit() < probability; }
    int between(int low, int high) { return low + static_cast<int>(unit() * (high - low + 1)); }
    /** About normal, mean 0, deviation 1. */
    double wobble() { return (unit() + unit() + unit() + unit() - 2.0) * std::sqrt(3.0); }
    template <typename List> const auto &oneOf(const List &list)
    {
        return list[static_cast<size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

private:
    std::mt19937 m_engine;
};

constexpr std::array kGoodWords = {u"Slept well last night.", u"Neck was looser afterwards.",
                                   u"Did this after a short walk.", u"Easier than last week."};
constexpr std::array kBadWords = {u"A long night, so I kept it small.", u"Shoulders sore since yesterday.",
                                  u"Tired before I began.", u"Rain and stiff hands."};

/** How the days of this person go: pain between 0 and 10 that drifts, with flares now and then. */
class Days
{
public:
    explicit Days(Chance &chance)
        : m_chance(chance)
    {
    }
    void nextDay()
    {
        m_drift = 0.9 * m_drift + 0.45 * m_chance.wobble();
        if (m_flareLeft > 0)
            --m_flareLeft;
        else if (m_chance.happens(0.02))
            m_flareLeft = m_chance.between(2, 6);
    }
    [[nodiscard]] bool isFlare() const { return m_flareLeft > 0; }
    [[nodiscard]] double pain() const { return std::clamp(4.2 + m_drift + (isFlare() ? 2.6 : 0.0), 0.0, 10.0); }

private:
    Chance &m_chance;
    double m_drift = 0;
    int m_flareLeft = 0;
};

int rating(double value)
{
    return std::clamp(static_cast<int>(std::lround(value)), 0, 10);
}

struct Planned
{
    SessionPlan plan;
    std::vector<SessionItemRecord> items;
};

/** A session as it would be begun, with the lengths and repetitions that its timeline has. */
Planned plannedSession(const Library &library, const QString &programId, const QString &sessionId)
{
    struct Standing : Clock
    {
        [[nodiscard]] Milliseconds now() const override { return 0ms; }
    };
    const Standing clock;
    Planned planned{planSession(library, programId, sessionId, kStartFactorUnknown), {}};
    planned.items = Session(clock, library, planned.plan, TimelineSettings{}).items();
    return planned;
}

class Person
{
public:
    Person(const Library &library, const Program &program, Chance &chance)
        : m_library(library)
        , m_chance(chance)
    {
        for (const ProgramSession &session : program.sessions)
            m_planned.insert(session.id, plannedSession(library, program.id, session.id));
    }

    SessionRecord does(const QString &sessionId, const QDateTime &start, const Days &days)
    {
        const Planned &planned = *m_planned.constFind(sessionId);
        SessionRecord record;
        record.programId = planned.plan.programId;
        record.sessionId = planned.plan.sessionId;
        record.name = planned.plan.name;
        record.day = dayOf(start);
        record.startedAt = start.toUTC();
        record.items = planned.items;
        const double pain = days.pain();
        const bool isEased = m_chance.happens(days.isFlare() ? 0.55 : 0.08);
        const bool isStopped = m_chance.happens(days.isFlare() ? 0.15 : 0.04);
        doItems(record, isEased, isStopped, pain);
        record.easeOffs = isEased ? 1 : 0;
        record.status = isStopped ? SessionStatus::Stopped : SessionStatus::Finished;
        if (isStopped && m_chance.happens(0.7))
            record.stopReason = pain > 5 ? m_chance.oneOf(std::array{Reason::Hurts, Reason::TooTired})
                                         : m_chance.oneOf(std::array{Reason::NoTime, Reason::NoPlace});
        rate(record, pain, isEased);
        const Milliseconds breaks = std::chrono::seconds(m_chance.between(5, 90));
        record.endedAt = record.startedAt.addMSecs(toCount(record.activeLength + breaks));
        return record;
    }

private:
    void doItems(SessionRecord &record, bool isEased, bool isStopped, double pain)
    {
        const auto count = static_cast<int>(record.items.size());
        const int easedFrom = isEased ? m_chance.between(0, count - 1) : count;
        const int stoppedAt = isStopped ? m_chance.between(0, count - 1) : count;
        Milliseconds easy{0};
        for (SessionItemRecord &item : record.items) {
            const bool isGentle = item.position >= easedFrom;
            const bool isLeftOut = item.position > stoppedAt || m_chance.happens(0.02);
            const double share = isLeftOut   ? 0.0
                : item.position == stoppedAt ? m_chance.between(10, 80) / 100.0
                                             : (isGentle && m_library.movement(item.itemId) ? 0.65 : 1.0);
            item.ease = isGentle ? Ease::Gentler : Ease::None;
            item.outcome = isLeftOut         ? ItemOutcome::Skipped
                : item.position == stoppedAt ? ItemOutcome::Partial
                                             : ItemOutcome::Done;
            item.doneLength = Milliseconds(std::llround(static_cast<double>(item.plannedLength.count()) * share));
            item.doneReps = static_cast<int>(item.plannedReps * share);
            if (isLeftOut && item.position <= stoppedAt && m_chance.happens(0.6))
                item.reason = pain > 5 ? Reason::Hurts : Reason::NoTime;
            record.activeLength += item.doneLength;
            easy += item.doneLength * easyCost(m_library, item.itemId);
        }
        record.easyMilliMinutes = static_cast<int>(easy / 60ms);
    }

    void rate(SessionRecord &record, double pain, bool isEased)
    {
        if (m_chance.happens(0.9))
            record.painBefore = rating(pain + 0.4 * m_chance.wobble());
        if (m_chance.happens(0.85)) {
            record.painAfter = rating(pain - 0.5 + 0.8 * m_chance.wobble());
            record.effort = rating(1.5 + 0.25 * pain - (isEased ? 0.8 : 0.0) + 0.7 * m_chance.wobble());
        }
        if (record.status == SessionStatus::Stopped)
            record.notes << u"stopped_early"_s;
        else if (record.effort && *record.effort <= 3 && m_chance.happens(0.5))
            record.notes << u"felt_fine"_s;
        else if (record.effort && *record.effort >= 4 && m_chance.happens(0.3))
            record.notes << u"a_bit_much"_s;
        if (pain > 5 && m_chance.happens(0.2))
            record.notes << u"sore_spot"_s;
        if (m_chance.happens(0.04))
            record.text = QStringView(pain > 5 ? m_chance.oneOf(kBadWords) : m_chance.oneOf(kGoodWords)).toString();
    }

    const Library &m_library;
    Chance &m_chance;
    QHash<QString, Planned> m_planned;
};

} // namespace

std::vector<SessionRecord> demoHistory(const Library &library, const Program &program, const DemoRequest &request)
{
    Chance chance(request.seed);
    Days days(chance);
    Person person(library, program, chance);
    std::vector<SessionRecord> history;
    const QDate first = request.lastDay.addDays(1 - request.days);
    const int programDays = program.weeks * 7;
    for (int day = 0; day < request.days; ++day) {
        days.nextDay();
        int hour = chance.between(8, 10);
        const bool restsAllDay = chance.happens(days.isFlare() ? 0.45 : 0.13);
        for (const QString &sessionId : program.sessionsOn(day % programDays + 1)) {
            const QTime time(hour, chance.between(0, 59));
            hour += chance.between(3, 7);
            if (restsAllDay || chance.happens(0.08))
                continue;
            history.push_back(person.does(sessionId, QDateTime(first.addDays(day), time), days));
        }
    }
    return history;
}

} // namespace evenpace::cli
