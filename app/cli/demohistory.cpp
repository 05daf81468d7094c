// SPDX-License-Identifier: Apache-2.0
#include "cli/demohistory.h"

#include "domain/measureschedule.h"
#include "domain/session.h"

#include <QJsonArray>

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

/** Onboarding, mornings, daily life and later ratings. Has chances of its own, so that sessions do not depend on it. */
class Telling
{
public:
    Telling(quint32 seed, DemoLife &life)
        : m_chance(seed ^ 0x9e3779b9U)
        , m_life(life)
    {
    }

    void firstDay(const QDate &day)
    {
        addEvent(day, 0, SafetyChecked{});
        addEvent(day, 1, PemScreened{PemScreened::First::HardlyEver, {}});
        addEvent(day, 2, UsualWeekTold{4, 5});
        addEvent(day, 3, ComfortTold{});
    }

    void morning(const QDate &day, const Days &days)
    {
        tellTrial(day);
        MorningCheckIn checkIn;
        checkIn.day = day;
        const double pain = days.pain() + 0.5 * m_chance.wobble();
        if (m_chance.happens(0.12)) {
            checkIn.isSkipped = true;
            if (m_chance.happens(0.3))
                m_life.checkIns.push_back(checkIn);
            return;
        }
        checkIn.pain = rating(pain);
        checkIn.fatigue = rating(1.8 + 0.7 * pain + 0.8 * m_chance.wobble());
        if (m_chance.happens(0.8))
            checkIn.sleep = std::clamp(static_cast<int>(std::lround(3.6 - 0.4 * pain + 0.8 * m_chance.wobble())), 0, 4);
        if (m_chance.happens(0.35))
            checkIn.fog = rating(0.6 * pain + m_chance.wobble());
        if (m_chance.happens(0.35))
            checkIn.mood = rating(8.0 - 0.6 * pain + m_chance.wobble());
        if (m_chance.happens(0.25))
            checkIn.headache = rating(0.4 * pain + 1.5 * m_chance.wobble());
        if (m_chance.happens(0.6))
            tellAreas(checkIn, pain);
        if (*checkIn.pain >= kHighMorning) {
            checkIn.stopsUsual = m_chance.happens(0.4);
            checkIn.isFlare = days.isFlare() && m_chance.happens(0.7);
        }
        m_life.checkIns.push_back(checkIn);
        if (days.isFlare() && m_chance.happens(0.3))
            m_life.choices.push_back({.day = day, .isBadDay = true});
    }

    /** After the day's sessions, which begin at `firstSession`. */
    void evening(const QDate &day, const Days &days, size_t firstSession, bool isLast)
    {
        int hour = m_chance.between(9, 12);
        while (hour < 21 && m_chance.happens(days.isFlare() ? 0.3 : 0.55)) {
            Activity activity;
            activity.day = day;
            activity.kind = m_chance.oneOf(kActivities);
            activity.effort = m_chance.happens(0.5) ? ActivityEffort::Light
                : m_chance.happens(0.8)             ? ActivityEffort::Medium
                                                    : ActivityEffort::Heavy;
            activity.minutes = 5 * m_chance.between(3, 16);
            activity.at = QDateTime(day, QTime(hour, m_chance.between(0, 59))).toUTC();
            m_life.activities.push_back(activity);
            hour += m_chance.between(2, 5);
        }
        for (size_t i = firstSession; i < m_life.sessions.size(); ++i) {
            const SessionRecord &session = m_life.sessions[i];
            const double worse
                = 0.25 * session.effort.value_or(2) + 0.2 * (days.pain() - 4.0) + 0.4 * m_chance.wobble();
            if (m_chance.happens(0.35))
                m_life.later.push_back({i, rating(days.pain() + 0.6 * worse), {}, session.endedAt.addSecs(7200)});
            if (!isLast && m_chance.happens(0.5)) {
                const MorningAfter after = worse > 1.9 ? MorningAfter::ClearlyWorse
                    : worse > 1.2                      ? MorningAfter::ABitWorse
                                                       : MorningAfter::AsUsual;
                m_life.later.push_back({i, {}, after, demoMorning(day.addDays(1))});
            }
        }
        m_easyYesterday = 0;
        for (size_t i = firstSession; i < m_life.sessions.size(); ++i)
            m_easyYesterday += m_life.sessions[i].easyMilliMinutes;
    }

private:
    static constexpr int kHighMorning = 6;
    static constexpr int kTrials = 5;
    static constexpr std::array kActivities
        = {ActivityKind::Housework, ActivityKind::Housework, ActivityKind::Cooking, ActivityKind::Cooking,
           ActivityKind::Shopping,  ActivityKind::Work,      ActivityKind::Visit,   ActivityKind::Appointment,
           ActivityKind::Travel,    ActivityKind::Caring,    ActivityKind::Other};

    void addEvent(const QDate &day, int minute, DiaryFact fact)
    {
        m_life.events.push_back({0, day, demoMorning(day).addSecs(60 * minute), std::move(fact)});
    }

    /** "How many easy minutes felt fine yesterday?", on the first days. */
    void tellTrial(const QDate &day)
    {
        if (m_trials == kTrials || m_easyYesterday == 0)
            return;
        ++m_trials;
        addEvent(day, 1,
                 TrialTold{std::max<pacing::Milli>(1000, m_easyYesterday / 1000 * 1000), m_chance.happens(0.1)});
    }

    /** Mostly the same places, more of them on a bad day. */
    void tellAreas(MorningCheckIn &checkIn, double pain)
    {
        struct Place
        {
            BodyArea area;
            double often;
        };
        for (const Place place :
             {Place{BodyArea::Neck, 0.8}, Place{BodyArea::ShoulderRight, 0.6}, Place{BodyArea::ShoulderLeft, 0.35},
              Place{BodyArea::LowerBack, 0.5}, Place{BodyArea::HipLeft, 0.3}, Place{BodyArea::JawRight, 0.15},
              Place{BodyArea::UpperLegLeft, 0.15}, Place{BodyArea::UpperBack, 0.2}}) {
            if (m_chance.happens(place.often * (0.5 + pain / 10.0)))
                checkIn.areas.set(static_cast<size_t>(place.area));
        }
    }

    Chance m_chance;
    DemoLife &m_life;
    pacing::Milli m_easyYesterday = 0;
    int m_trials = 0;
};

/** Nights as they are told: most of them, and longer awake in bad weeks. They have chances of their own, so that the rest
 *  of a life is the same with them. */
class Nights
{
public:
    explicit Nights(quint32 seed)
        : m_chance(seed + 7919)
    {
    }
    void morning(const QDate &day, const Days &days, std::vector<SleepNight> &told)
    {
        const int quarters = m_chance.between(-3, 3);
        const int late = m_chance.between(0, 3);
        const int toSleep = 5 * m_chance.between(2, days.isFlare() ? 12 : 7);
        if (m_chance.happens(0.2))
            return;
        const QTime bed = sleep::moved(QTime(22, 45), quarters * sleep::kTimeStep);
        const QTime wake = sleep::moved(QTime(6, 15), late * sleep::kTimeStep);
        told.push_back({day, bed, std::chrono::minutes{toSleep}, wake, sleep::moved(wake, 30min)});
    }

private:
    Chance m_chance;
};

Goal demoGoal(const QString &what, int amount, const QDate &begunOn, int stepsDone)
{
    Goal goal;
    goal.what = what;
    goal.amount = amount;
    goal.sure = 8;
    goal.begunOn = begunOn;
    goal.due = begunOn.addDays(14);
    for (int step = 0; step < stepsDone; ++step)
        goal.steps[static_cast<size_t>(step)].doneAt = QDateTime(begunOn.addDays(step + 1), QTime(18, 0)).toUTC();
    return goal;
}

/** What is planned ahead at the end of a life. */
void planAhead(const QDate &lastDay, DemoLife &life)
{
    Goal done = demoGoal(u"Cook a simple meal"_s, 20, lastDay.addDays(-30), static_cast<int>(kGoalSteps));
    done.state = GoalState::Done;
    done.doneAt = done.steps.back().doneAt;
    Goal now = demoGoal(u"Walk to the shop"_s, 12, lastDay.addDays(-4), 2);
    now.state = GoalState::Active;
    life.goals = {done, now};
    PlannedTask task;
    task.day = lastDay.addDays(1);
    task.kind = ActivityKind::Shopping;
    task.effort = ActivityEffort::Heavy;
    life.tasks.push_back(task);
    task.block = DayBlock::Afternoon;
    task.kind = ActivityKind::Cooking;
    task.effort = ActivityEffort::Medium;
    life.tasks.push_back(task);
}

/** Answers what is offered, or puts it off; with chances of its own. The numbers go with the days, and slowly get easier. */
class Asking
{
public:
    Asking(quint32 seed, DemoLife &life)
        : m_chance(seed ^ 0x7f4a7c15U)
        , m_life(life)
    {
    }

    void ask(const QDate &day, const QDate &firstDay, const Days &days)
    {
        const std::optional<MeasureOffer> offer = offerOn(day, firstDay, m_turns, days.isFlare());
        // Some days the app is not looked at.
        if (!offer || m_chance.happens(0.2))
            return;
        Measurement told;
        told.measure = offer->measure;
        told.day = day;
        told.begunAt = demoMorning(day).addSecs(3600);
        told.endedAt = told.begunAt.addSecs(m_chance.between(20, 200));
        told.outcome = m_chance.happens(0.15) ? Measurement::Outcome::Skipped : Measurement::Outcome::Done;
        const double weeks = static_cast<double>(firstDay.daysTo(day)) / 7.0;
        m_level = days.pain() + 1.5 - std::min(2.0, 0.06 * weeks);
        if (told.outcome == Measurement::Outcome::Done)
            answer(told);
        MeasureTurns &turns = m_turns[told.measure];
        turns.insert(turns.begin(), {day, told.outcome});
        m_life.measurements.push_back(std::move(told));
    }

private:
    void answer(Measurement &told)
    {
        if (told.measure == Measure::Psfs)
            told.answers[kActivities.toString()] = QJsonArray{u"Climb stairs"_s, u"Carry the shopping"_s, u"Sit for an hour"_s};
        for (const Question &question : questionsOf(told.measure, told.answers)) {
            if (question.kind == QuestionKind::Areas)
                told.answers[question.key] = areas();
            else if (question.kind != QuestionKind::Activities)
                told.answers[question.key] = number(told.measure, question);
        }
    }

    int number(Measure measure, const Question &question)
    {
        // 0 easy to 1 hard, on the scale of the question.
        const double hard = std::clamp(m_level / 10.0 + 0.1 * m_chance.wobble(), 0.0, 1.0);
        const double share = measure == Measure::Psfs ? 1.0 - hard : measure == Measure::Peg ? hard : 0.8 * hard;
        const int span = question.most - question.least;
        return question.least + std::clamp(static_cast<int>(std::lround(share * span)), 0, span);
    }

    QJsonArray areas()
    {
        QJsonArray names;
        for (size_t i = 0; i < kBodyAreas; ++i) {
            if (m_chance.happens(0.06 * m_level))
                names << nameOf(static_cast<BodyArea>(i));
        }
        return names;
    }

    Chance m_chance;
    DemoLife &m_life;
    std::map<Measure, MeasureTurns> m_turns;
    double m_level = 5;
};

} // namespace

QDateTime demoMorning(const QDate &day)
{
    return QDateTime(day, QTime(7, 40)).toUTC();
}

DemoLife demoLife(const Library &library, const Program &program, const DemoRequest &request)
{
    Chance chance(request.seed);
    Days days(chance);
    Person person(library, program, chance);
    DemoLife life;
    Telling telling(request.seed, life);
    Nights nights(request.seed);
    Asking asking(request.seed, life);
    const QDate first = request.lastDay.addDays(1 - request.days);
    telling.firstDay(first);
    const int programDays = program.weeks * 7;
    for (int day = 0; day < request.days; ++day) {
        const QDate date = first.addDays(day);
        const size_t before = life.sessions.size();
        days.nextDay();
        telling.morning(date, days);
        nights.morning(date, days, life.nights);
        asking.ask(date, first, days);
        int hour = chance.between(8, 10);
        const bool restsAllDay = chance.happens(days.isFlare() ? 0.45 : 0.13);
        for (const QString &sessionId : program.sessionsOn(day % programDays + 1)) {
            const QTime time(hour, chance.between(0, 59));
            hour += chance.between(3, 7);
            if (restsAllDay || chance.happens(0.08))
                continue;
            life.sessions.push_back(person.does(sessionId, QDateTime(date, time), days));
        }
        telling.evening(date, days, before, day == request.days - 1);
    }
    planAhead(request.lastDay, life);
    return life;
}

} // namespace evenpace::cli
