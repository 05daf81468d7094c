// SPDX-License-Identifier: Apache-2.0
#include "pacingsimulation.h"

#include "domain/pacing/pacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace evenpace::pacing;

namespace evenpace::bench {

namespace {

constexpr int kDays = 24 * 7;
constexpr int kLastWeeks = 28;
const QDate kDayOne(2026, 1, 5);

/** Same numbers everywhere; the standard distributions are not. */
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    double unit() { return static_cast<double>(m_engine()) / 4294967296.0; }
    bool happens(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + unit() * (high - low); }
    /** About normal, mean 0, deviation 1. */
    double wobble() { return (unit() + unit() + unit() + unit() - 2.0) * std::sqrt(3.0); }

private:
    std::mt19937 m_engine;
};

class Body
{
public:
    explicit Body(Chance &chance)
        : m_chance(chance)
        , m_capacity(chance.between(8, 30))
        , m_first(m_capacity)
        , m_ownSpread(chance.between(0.6, 1.4))
        , m_hasMalaise(chance.happens(0.2))
    {
    }

    void wake()
    {
        m_symptoms *= m_hasMalaise ? 0.75 : 0.6;
        m_symptoms += m_debt;
        m_debt = 0;
        // Something besides effort: a bad night, the weather, a cold.
        if (m_chance.happens(0.015))
            m_symptoms += 2.5;
        m_tolerance = m_capacity * (1 - 0.12 * m_symptoms + 0.12 * m_chance.wobble());
        m_tolerance = std::max(1.0, m_tolerance);
        const double felt = 5 + m_symptoms + 0.5 * m_ownSpread * m_chance.wobble();
        m_pain = std::clamp(static_cast<int>(std::lround(felt + 0.5 * m_chance.wobble())), 0, 10);
        m_fatigue = std::clamp(static_cast<int>(std::lround(felt + 0.5 * m_chance.wobble())), 0, 10);
        if (isFlare()) {
            ++flareDays;
            m_capacity *= 0.995;
        }
    }

    void moves(double minutes)
    {
        m_last = minutes;
        const double share = minutes / m_tolerance;
        if (share > 1) {
            ++overloadDays;
            m_debt = std::min(3.5, (0.5 + 2.0 * (share - 1)) * (m_hasMalaise ? 2 : 1));
        } else if (share > 0.6 && !isFlare()) {
            m_capacity *= 1.002;
        }
    }

    [[nodiscard]] bool isFlare() const { return m_symptoms >= 2.5; }
    [[nodiscard]] bool hasMalaise() const { return m_hasMalaise; }
    [[nodiscard]] int pain() const { return m_pain; }
    [[nodiscard]] int fatigue() const { return m_fatigue; }
    [[nodiscard]] double symptoms() const { return m_symptoms; }
    [[nodiscard]] double tolerance() const { return m_tolerance; }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double share() const { return m_capacity / m_first; }
    /** Felt effort of the last movement, 0-10. */
    [[nodiscard]] int effort() const
    {
        return std::clamp(static_cast<int>(std::lround(3 * m_last / m_tolerance)), 0, 10);
    }

    int overloadDays = 0;
    int flareDays = 0;

private:
    Chance &m_chance;
    double m_capacity;
    double m_first;
    double m_ownSpread;
    bool m_hasMalaise;
    double m_symptoms = 0;
    double m_debt = 0; ///< felt from the next morning on
    double m_tolerance = 1;
    double m_last = 0;
    int m_pain = 5;
    int m_fatigue = 5;
};

/** How many minutes a day gets. */
class Way
{
public:
    virtual ~Way() = default;
    virtual double minutes(int day, const Body &body, Chance &chance) = 0;
    virtual void moved(const Body &, double) { }
};

/** A good day is used up, a bad one is spent in bed. */
class AsItFeels : public Way
{
public:
    double minutes(int, const Body &body, Chance &chance) override
    {
        const double mood = 1.25 - 0.35 * body.symptoms() + 0.25 * chance.wobble();
        return body.first() * std::clamp(mood, 0.1, 1.8);
    }
};

/** What felt fine in the first days, and a tenth more each week. */
class TenPercentAWeek : public Way
{
public:
    double minutes(int day, const Body &body, Chance &) override
    {
        return 0.7 * body.first() * std::pow(1.1, day / 7);
    }
};

class ByTheEngine : public Way
{
public:
    ByTheEngine(const Body &body, Chance &chance)
        : m_malaise(body.hasMalaise() && chance.happens(0.8)) // the screening finds most, not all
    {
    }

    double minutes(int day, const Body &body, Chance &chance) override
    {
        Entry entry;
        entry.day = kDayOne.addDays(day);
        if (day == 0) {
            entry.screen.emplace();
            if (m_malaise) {
                entry.screen->items[0] = {3, 3};
                entry.screen->worsePhysical = true;
                entry.screen->hours = 24;
            }
            entry.usual = Usual{10, 10};
        }
        if (chance.happens(0.85)) {
            CheckIn checkIn;
            checkIn.rating = Rating{body.pain(), body.fatigue()};
            checkIn.stopsUsual = body.isFlare();
            entry.checkIn = checkIn;
        }
        // Trials stop before symptoms climb: about what is tolerated, told the next morning.
        Answer answer = m_engine.add(entry);
        if (answer.state == State::Baseline && m_yesterday > 0) {
            Entry told;
            told.day = entry.day;
            if (m_malaise)
                told.smallestOk = static_cast<Milli>(m_yesterday * 1000);
            else
                told.trial = Trial{static_cast<Milli>(m_yesterday * 1000), m_wasTooMuch};
            answer = m_engine.add(told);
        }
        if (answer.prompts.contains(u"new_baseline"_s))
            m_yesterday = 0;
        if (!answer.dose)
            return std::min(0.66 * body.first(), body.tolerance());
        const bool isPlanned = day % 7 < 5;
        if (!isPlanned && answer.state != State::Baseline)
            return 0;
        Entry planned;
        planned.day = entry.day;
        planned.planned = true;
        answer = m_engine.add(planned);
        return static_cast<double>(*answer.dose) / 1000.0 * chance.between(0.85, 1.05);
    }

    void moved(const Body &body, double done) override
    {
        m_yesterday = done;
        m_wasTooMuch = done > body.tolerance();
        if (done <= 0)
            return;
        Entry entry;
        entry.day = m_engine.day();
        SessionDone session;
        session.done = static_cast<Milli>(done * 1000);
        session.before = body.pain();
        session.peak = std::min(10, body.pain() + (m_wasTooMuch ? 2 : 0));
        session.effort = body.effort();
        entry.session = session;
        static_cast<void>(m_engine.add(entry));
    }

private:
    Engine m_engine;
    bool m_malaise;
    double m_yesterday = 0;
    bool m_wasTooMuch = false;
};

void live(Body &body, Way &way, Chance &chance, SimulationRow &row)
{
    double minutes = 0;
    for (int day = 0; day < kDays; ++day) {
        body.wake();
        // In a flare nobody goes on as before, whatever was planned.
        const double done = std::min(way.minutes(day, body, chance), body.tolerance() * (body.isFlare() ? 1.1 : 2.0));
        body.moves(done);
        way.moved(body, done);
        if (day >= kDays - kLastWeeks)
            minutes += done;
    }
    row.overloadDays += body.overloadDays;
    row.flareDays += body.flareDays;
    row.minutesADay += minutes / kLastWeeks / body.first();
    row.capacity += body.share();
}

} // namespace

std::vector<SimulationRow> simulatePacing(int people, unsigned seed)
{
    std::vector<SimulationRow> rows;
    for (const bool isMalaiseOnly : {false, true}) {
        for (int way = 0; way < 3; ++way) {
            SimulationRow row;
            row.group = isMalaiseOnly ? u"with malaise"_s : u"everybody"_s;
            int count = 0;
            for (int person = 0; person < people; ++person) {
                // The same body for each way.
                Chance chance(seed + static_cast<unsigned>(person));
                Body body(chance);
                if (isMalaiseOnly && !body.hasMalaise())
                    continue;
                ++count;
                AsItFeels feeling;
                TenPercentAWeek rising;
                ByTheEngine engine(body, chance);
                const std::array<Way *, 3> ways{&feeling, &rising, &engine};
                live(body, *ways[static_cast<size_t>(way)], chance, row);
            }
            row.way = std::array{u"as it feels"_s, u"+10 % a week"_s, u"the engine"_s}[static_cast<size_t>(way)];
            row.overloadDays /= count;
            row.flareDays /= count;
            row.minutesADay /= count;
            row.capacity /= count;
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace evenpace::bench
