// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pacing.h"

#include "domain/pacing/constants.h"

#include <algorithm>
#include <numeric>

namespace evenpace::pacing {

using namespace Qt::StringLiterals;

namespace {

constexpr Milli percentOf(Milli amount, Milli percent)
{
    return amount * percent / 100;
}

/** Twice the median, so that it stays a whole number. */
template<typename T>
T twiceMedian(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? 2 * values[middle] : values[middle - 1] + values[middle];
}

/** The smallest k half points that 1.5 times the standard deviation does not pass (point 1). */
Half smallestThreshold(const std::vector<int> &halves)
{
    const auto n = static_cast<qint64>(halves.size());
    qint64 sum = 0;
    qint64 squares = 0;
    for (const qint64 x : halves) {
        sum += x;
        squares += x * x;
    }
    for (Half k = kLeastThreshold; k < kMostThreshold; ++k) {
        if (4 * k * k * n * (n - 1) >= 9 * (n * squares - sum * sum))
            return k;
    }
    return kMostThreshold;
}

} // namespace

Track trackOf(const Screening &screening)
{
    const bool step1 = std::any_of(screening.items.begin(), screening.items.end(), [](const Screening::Item &item) {
        return item.frequency >= kPemItem && item.severity >= kPemItem;
    });
    const bool step2 = (screening.worsePhysical || screening.worseMental) && screening.hours >= kPemHours;
    if (screening.meCfs || (step1 && step2))
        return Track::Pem;
    return step1 || step2 ? Track::Caution : Track::Std;
}

BaselineResult baselineOf(const std::vector<Trial> &trials, Track track)
{
    using Kind = BaselineResult::Kind;
    const auto n = static_cast<Milli>(trials.size());
    if (n < kBaselineTrials)
        return {Kind::NeedMore, 0};
    std::vector<Milli> amounts;
    bool anyFail = false;
    for (const Trial &trial : trials) {
        amounts.push_back(trial.amount);
        anyFail = anyFail || trial.fail24;
    }
    const auto [least, most] = std::minmax_element(amounts.begin(), amounts.end());
    if (n < kBaselineExtraTrials && *most > kBaselineSpread * *least)
        return {Kind::NeedFive, 0};
    const int percent = kBaselinePercent[static_cast<size_t>(track)];
    if (anyFail)
        return {Kind::Set, percentOf(*least, percent)};
    if (n >= kBaselineExtraTrials)
        return {Kind::Set, twiceMedian(amounts) * percent / 200};
    const Milli sum = std::accumulate(amounts.begin(), amounts.end(), Milli{0});
    return {Kind::Set, sum * percent / (100 * n)};
}

Half thresholdOf(const std::vector<Rating> &ordinaryDays, Track track)
{
    if (track != Track::Std)
        return kLeastThreshold;
    const size_t count = std::min(ordinaryDays.size(), kThresholdDays);
    if (count < kThresholdLeastDays)
        return kLeastThreshold;
    std::vector<int> pain;
    std::vector<int> fatigue;
    for (size_t index = ordinaryDays.size() - count; index < ordinaryDays.size(); ++index) {
        pain.push_back(2 * ordinaryDays[index].pain);
        fatigue.push_back(2 * ordinaryDays[index].fatigue);
    }
    return std::max(smallestThreshold(pain), smallestThreshold(fatigue));
}

WeekVerdict reviewWeek(const Week &week, WeekCounters &counters)
{
    const auto notGood = [&] { counters.perfect = 0; };
    const auto neither = [&] { counters.backs = counters.low = 0; };
    if (week.frozenDays > 0) {
        notGood();
        counters.rises = 0;
        return WeekVerdict::Freeze;
    }
    const bool isBad = week.mornings > 0 && week.riseSum >= 3 * week.mornings;
    if (week.hard >= 2 || (week.hard + week.soft >= 2 && isBad)) {
        notGood();
        counters.rises = 0;
        counters.low = 0;
        if (++counters.backs < 2)
            return WeekVerdict::StepBack;
        counters = {};
        return WeekVerdict::Rebase;
    }
    const bool isLow = week.planned == 0 ? week.done == 0 : week.done * 2 < week.planned;
    if (isLow) {
        notGood();
        counters.backs = 0;
        if (++counters.low < 2)
            return WeekVerdict::Hold;
        counters = {};
        return WeekVerdict::Rebase;
    }
    neither();
    const bool isStrict = week.track != Track::Std;
    const bool isCalm = week.riseSum < 2 * week.mornings;
    const bool isGood = week.done * 5 >= week.planned * 4 && week.hard == 0
        && (week.soft == 0 || (week.soft == 1 && !isStrict && isCalm))
        && week.verified >= std::min(kVerifyLeast, week.planned) && week.overDays <= 1 && week.boomBustEvents < 2;
    if (!isGood) {
        notGood();
        return WeekVerdict::Hold;
    }
    if (week.track == Track::Pem)
        return WeekVerdict::HoldManual;
    if (counters.rises >= kConsolidateAfter) {
        counters.rises = 0;
        ++counters.perfect;
        return WeekVerdict::Consolidate;
    }
    if (!week.mayRise || (week.track == Track::Caution && counters.perfect == 0)) {
        ++counters.perfect;
        return WeekVerdict::Hold;
    }
    ++counters.rises;
    counters.perfect = 0;
    return WeekVerdict::Progress;
}

BoomBustResult boomBustOf(const std::vector<std::optional<Milli>> &loads, const std::vector<bool> &high)
{
    std::vector<Milli> valid;
    for (const auto &load : loads) {
        if (load)
            valid.push_back(*load);
    }
    if (valid.size() < kBoomBustValid)
        return {};
    const Milli median2 = twiceMedian(valid);
    const auto isBust = [&](size_t day) {
        return day < loads.size() && ((loads[day] && 4 * *loads[day] < median2) || high[day]);
    };
    BoomBustResult result;
    for (size_t day = 0; day < loads.size(); ++day) {
        if (!loads[day] || 20 * *loads[day] <= 13 * median2)
            continue;
        for (size_t later = day + 1; later <= day + kBoomBustLag; ++later) {
            if (isBust(later)) {
                ++result.events;
                day = later; // the next boom begins after the bust
                break;
            }
        }
    }
    const auto n = static_cast<Milli>(valid.size());
    const Milli sum = std::accumulate(valid.begin(), valid.end(), Milli{0});
    const Milli squares = std::accumulate(valid.begin(), valid.end(), Milli{0}, [](Milli s, Milli x) { return s + x * x; });
    const bool isVaried = 4 * n * (n * squares - sum * sum) > (n - 1) * sum * sum;
    result.kind = result.events >= 2 ? BoomBust::Pattern
        : result.events == 1 || isVaried ? BoomBust::Watch
                                         : BoomBust::Steady;
    return result;
}

Numbers Engine::numbers() const
{
    const Today today = evaluate();
    const ClosedDay *yesterday = closed(m_day - 1);
    Numbers numbers;
    numbers.usual = usual();
    if (m_record.rating && numbers.usual) {
        numbers.painDelta = 2 * m_record.rating->pain - numbers.usual->pain;
        numbers.fatigueDelta = 2 * m_record.rating->fatigue - numbers.usual->fatigue;
    }
    numbers.isHigh = today.high;
    numbers.overshotYesterday = yesterday && yesterday->overshoot;
    numbers.isFirstAfterRed = m_base.afterRed && !today.delta;
    numbers.gapDays = m_gapDays;
    if (today.base.lower == State::Flare)
        numbers.flareDay = static_cast<int>(m_day - today.base.flareSince + 1);
    if (today.base.lower == State::Recovery) {
        numbers.recoveryStep = today.base.recoveryStep + 1;
        numbers.calmMornings = today.base.calm;
    }
    numbers.done = m_record.done();
    numbers.quotaBefore = m_quotaBefore;
    numbers.measured = m_base.measured;
    numbers.trials = static_cast<int>(m_base.trials.size());
    numbers.dayOfActive = m_base.activeSince ? static_cast<int>(m_day - m_base.activeSince + 1) : 0;
    numbers.week = m_week;
    return numbers;
}

Milli Engine::Record::done() const
{
    return std::accumulate(sessions.begin(), sessions.end(), Milli{0},
                           [](Milli sum, const SessionDone &session) { return sum + session.done; });
}

Answer Engine::add(const Entry &entry)
{
    Answer answer;
    answer.day = entry.day;
    const Day day = entry.day.toJulianDay();
    if (day != m_day) {
        if (m_day)
            closeDay(answer);
        m_day = day;
        m_record = {};
        openDay(day, answer);
    }
    applyEvents(entry, answer);
    const Today today = evaluate();
    answer.rules += today.rules;
    answer.state = today.state();
    answer.track = today.base.track;
    answer.light = today.light;
    answer.quota = today.base.quota;
    answer.dose = today.dose;
    answer.threshold = threshold();
    answer.effortCeiling = effortCeiling(day);
    if (entry.session)
        answer.session = today.verdict;
    answer.yesterdaySoftFail = entry.checkIn && today.softFail;
    answer.boomBust = m_boomBust;
    addPrompts(today, answer);
    return answer;
}

void Engine::closeDay(Answer &answer)
{
    const Today today = evaluate();
    ClosedDay closedDay;
    closedDay.day = m_day;
    closedDay.rating = m_record.rating;
    closedDay.delta = today.delta;
    closedDay.high = today.high;
    closedDay.stopsUsual = m_record.stopsUsual;
    closedDay.calm = today.calm;
    closedDay.state = today.state();
    closedDay.redFlag = m_record.redFlag;
    closedDay.red = today.red;
    closedDay.planned = m_record.planned;
    closedDay.done = m_record.done();
    closedDay.verdict = today.verdict;
    closedDay.countsDone = today.verdict && closedDay.done * 100 >= *today.dose * kDonePercent;
    closedDay.overshoot = today.overshoot;
    closedDay.load = m_record.load;
    closedDay.usual = usual();
    closedDay.softFailMorning = today.softFail;
    const bool isOrdinary = m_record.rating && !closedDay.isFrozen();
    closedDay.ordinary = isOrdinary;
    if (isOrdinary) {
        m_cappedRun = m_isCapped ? m_cappedRun + 1 : 0;
        m_runCompleted = m_cappedRun == kSlowDays;
    }
    m_base = today.base;
    if (today.red)
        m_base.afterRed = true;
    else if (today.delta)
        m_base.afterRed = false;
    if ((m_record.rating || closedDay.done > 0 || m_record.measured) && closedDay.state != State::Stopped) {
        m_lastContact = m_day;
        m_gapApplied = 100;
    }
    const bool isDelayedCrash = today.flareBegan && std::any_of(m_closed.rbegin(), m_closed.rend(), [&](const ClosedDay &d) {
        return m_day - d.day <= kCrashLag && d.done > 0;
    });
    m_closed.push_back(closedDay);
    forgetOldDays();
    if (isDelayedCrash) {
        m_base.crashes.push_back(m_day);
        std::erase_if(m_base.crashes, [&](Day crash) { return m_day - crash >= kCrashDays; });
        if (m_base.crashes.size() >= 2) {
            m_secondCrash = true;
            if (m_base.track == Track::Std) {
                m_base.track = Track::Caution;
                answer.rules << u"track.tighten"_s;
            }
        }
    }
}

void Engine::openDay(Day day, Answer &answer)
{
    m_gapDays = m_lastContact ? static_cast<int>(day - m_lastContact - 1) : 0;
    m_longGap = m_gapDays > kGapFree;
    m_quotaBefore = m_base.quota;
    m_week.reset();
    applyGap(day, answer);
    reviewLastBlock(day, answer);
    updateUsual(day, answer);
    m_boomBust = boomBust(day - kBoomBustDays, day - 1).kind;
    if (m_secondCrash && !answer.prompts.contains(u"rescreen"_s))
        answer.prompts << u"rescreen"_s;
    m_secondCrash = false;
}

int Engine::gapPercent(Day gap)
{
    for (const GapStep &step : kGapSteps) {
        if (gap <= step.days)
            return step.percent;
    }
    return 0;
}

void Engine::applyGap(Day day, Answer &answer)
{
    if (!m_base.quota || !m_lastContact)
        return;
    const int percent = gapPercent(day - m_lastContact - 1);
    if (percent >= m_gapApplied)
        return;
    const Milli before = m_gapApplied > 0 ? *m_base.quota * 100 / m_gapApplied : *m_base.quota;
    if (percent > 0) {
        m_base.quota = *m_base.quota * percent / m_gapApplied;
        answer.rules << u"gap.%1"_s.arg(percent);
    } else {
        const auto cap = m_base.lower == State::Baseline ? m_base.oldQuota : std::optional<Milli>(before);
        m_base.quota = before;
        beginBaselineAgain(m_base);
        m_base.oldQuota = cap;
        answer.rules << u"gap.baseline"_s << u"baseline.again"_s;
        answer.prompts << u"new_baseline"_s;
    }
    m_gapApplied = percent;
}

void Engine::reviewLastBlock(Day day, Answer &answer)
{
    if (!m_base.activeSince || m_closed.empty() || m_base.lower == State::Baseline || m_base.lower == State::Screen)
        return;
    const Day last = m_closed.back().day;
    const Day block = (last - m_base.activeSince) / kWeek;
    if (last < m_base.activeSince || (day - m_base.activeSince) / kWeek <= block)
        return;
    const Day first = m_base.activeSince + block * kWeek;
    m_week = weekOf(first, day);
    const WeekVerdict verdict = reviewWeek(*m_week, m_base.counters);
    answer.weekly = verdict;
    m_base.lastVerdict = verdict;
    answer.rules << u"week."_s + nameOf(verdict).toLower();
    const bool underActive = isUnderActive(first);
    switch (verdict) {
    case WeekVerdict::StepBack:
        m_base.quota = percentOf(*m_base.quota, kStepBackPercent);
        break;
    case WeekVerdict::Rebase:
        beginBaselineAgain(m_base);
        answer.rules << u"baseline.again"_s;
        answer.prompts << u"new_baseline"_s;
        break;
    case WeekVerdict::Progress: {
        const int grow = m_base.growPercent.value_or(kGrowPercent[static_cast<size_t>(*m_base.track)]);
        m_base.quota = percentOf(*m_base.quota, grow);
        if (m_base.maxQuota)
            m_base.quota = std::min(*m_base.quota, *m_base.maxQuota);
        m_base.lastRise = day;
        break;
    }
    case WeekVerdict::Freeze:
    case WeekVerdict::Hold:
    case WeekVerdict::HoldManual:
    case WeekVerdict::Consolidate:
        break;
    }
    if (m_base.screenedOn && day - m_base.screenedOn >= kRescreenDays)
        answer.prompts << u"rescreen"_s;
    if (underActive)
        answer.prompts << u"under_activity"_s;
}

void Engine::updateUsual(Day day, Answer &answer)
{
    std::vector<int> pain;
    std::vector<int> fatigue;
    std::vector<Rating> ordinary;
    m_lowest.reset();
    for (auto it = m_closed.rbegin(); it != m_closed.rend(); ++it) {
        const bool isWanted = day - it->day <= kUsualDays || ordinary.size() < kThresholdDays;
        if (!isWanted)
            break;
        if (!it->ordinary)
            continue;
        if (ordinary.size() < kThresholdDays)
            ordinary.push_back(*it->rating);
        if (day - it->day <= kReferenceDays) {
            pain.push_back(it->rating->pain);
            fatigue.push_back(it->rating->fatigue);
        }
        if (day - it->day <= kUsualDays && it->usual) {
            if (!m_lowest)
                m_lowest = it->usual;
            m_lowest->pain = std::min(m_lowest->pain, it->usual->pain);
            m_lowest->fatigue = std::min(m_lowest->fatigue, it->usual->fatigue);
        }
    }
    if (pain.size() >= kReferenceLeastDays)
        m_lastMedian = Usual{twiceMedian(pain), twiceMedian(fatigue)};
    std::reverse(ordinary.begin(), ordinary.end());
    m_stdThreshold = thresholdOf(ordinary, Track::Std);
    m_isCapped = m_lastMedian && usual() != m_lastMedian;
    if (m_isCapped)
        answer.rules << u"usual.capped"_s;
    if (m_runCompleted) {
        answer.rules << u"usual.slow_worsening"_s;
        answer.prompts << u"slow_worsening"_s;
        m_runCompleted = false;
    }
}

std::optional<Usual> Engine::usual() const
{
    if (!m_lastMedian)
        return m_base.told;
    if (!m_lowest)
        return m_lastMedian;
    return Usual{std::min(m_lastMedian->pain, m_lowest->pain + kUsualRise),
                 std::min(m_lastMedian->fatigue, m_lowest->fatigue + kUsualRise)};
}

void Engine::applyEvents(const Entry &entry, Answer &answer)
{
    if (entry.therapist) {
        const TherapistLimits &limits = *entry.therapist;
        if (limits.growPercent)
            m_base.growPercent = *limits.growPercent;
        if (limits.maxQuota)
            m_base.maxQuota = *limits.maxQuota;
        if (limits.effortCeiling)
            m_base.effortCeiling = *limits.effortCeiling;
        if (limits.frozen)
            m_base.frozen = *limits.frozen;
        if (m_base.quota && m_base.maxQuota)
            m_base.quota = std::min(*m_base.quota, *m_base.maxQuota);
        answer.rules << u"therapist.set"_s;
    }
    if (entry.screen) {
        const Track track = trackOf(*entry.screen);
        answer.rules << u"screen."_s + nameOf(track).toLower();
        const bool tightensToPem = track == Track::Pem && m_base.track != Track::Pem;
        m_base.track = track;
        m_base.screenedOn = m_day;
        m_base.crashes.clear();
        if (tightensToPem)
            m_base.trials.clear();
        if (m_base.lower == State::Screen) {
            m_base.lower = State::Baseline;
        } else if (tightensToPem && m_base.lower != State::Baseline) {
            beginBaselineAgain(m_base);
            answer.rules << u"baseline.again"_s;
            answer.prompts << u"new_baseline"_s;
        }
    }
    if (entry.usual)
        m_base.told = entry.usual;
    if (entry.cleared) {
        answer.rules << (m_base.stopped ? u"red_flag.cleared"_s : u"cleared.ignored"_s);
        m_base.stopped = false;
    }
    if (entry.trial)
        addTrial(*entry.trial, answer);
    if (entry.smallestOk)
        addSmallestOk(*entry.smallestOk, answer);
    merge(entry);
    if (entry.checkIn && entry.checkIn->redFlag) {
        m_base.stopped = true;
        answer.rules << u"red_flag.stop"_s;
    }
    if (entry.step)
        requestStep(answer);
    if (entry.raisePercent)
        requestRaise(*entry.raisePercent, answer);
}

void Engine::addTrial(const Trial &trial, Answer &answer)
{
    m_record.measured = true;
    if (m_base.stopped || m_base.lower != State::Baseline || m_base.track == Track::Pem) {
        answer.rules << u"trial.refused"_s;
        return;
    }
    auto same = std::find_if(m_base.trials.begin(), m_base.trials.end(),
                             [&](const DatedTrial &dated) { return dated.day == m_day; });
    if (same == m_base.trials.end())
        m_base.trials.push_back({m_day, trial});
    else
        same->trial = {std::min(same->trial.amount, trial.amount), same->trial.fail24 || trial.fail24};
    std::erase_if(m_base.trials, [&](const DatedTrial &dated) { return m_day - dated.day >= kTrialDays; });
    std::vector<Trial> trials;
    for (const DatedTrial &dated : m_base.trials)
        trials.push_back(dated.trial);
    const BaselineResult result = baselineOf(trials, *m_base.track);
    switch (result.kind) {
    case BaselineResult::Kind::NeedMore:
        answer.rules << u"baseline.need_more"_s;
        break;
    case BaselineResult::Kind::NeedFive:
        answer.rules << u"baseline.need_5"_s;
        break;
    case BaselineResult::Kind::Set:
        setBaseline(result.quota, answer);
        break;
    }
}

void Engine::addSmallestOk(Milli amount, Answer &answer)
{
    m_record.measured = true;
    if (m_base.stopped || m_base.lower != State::Baseline || m_base.track != Track::Pem) {
        answer.rules << u"smallest_ok.refused"_s;
        return;
    }
    if (amount == 0) {
        answer.rules << u"baseline.need_more"_s;
        return;
    }
    setBaseline(percentOf(amount, kBaselinePercent[static_cast<size_t>(Track::Pem)]), answer);
}

void Engine::setBaseline(Milli quota, Answer &answer)
{
    if (m_base.oldQuota) {
        const bool measuredCounts = m_base.measured && m_base.measuredOn >= *m_base.track;
        quota = std::min(quota, std::max(*m_base.oldQuota, measuredCounts ? *m_base.measured : Milli{0}));
    }
    if (m_base.maxQuota)
        quota = std::min(quota, *m_base.maxQuota);
    m_base.quota = m_base.measured = quota;
    m_base.measuredOn = *m_base.track;
    m_base.oldQuota.reset();
    m_base.trials.clear();
    m_base.lower = State::Active;
    m_base.activeSince = m_day;
    m_base.lastRise = 0;
    m_base.lastVerdict.reset();
    m_base.counters = {};
    answer.rules << u"baseline.set"_s;
}

/** Point 10: half of the quota there was, until it is measured anew. */
void Engine::beginBaselineAgain(Base &base)
{
    base.lower = State::Baseline;
    base.oldQuota = base.quota;
    if (base.quota)
        base.quota = percentOf(*base.quota, kProvisionalPercent);
    base.trials.clear();
    base.activeSince = 0;
    base.counters = {};
    base.lastVerdict.reset();
}

void Engine::merge(const Entry &entry)
{
    m_record.planned = m_record.planned || entry.planned;
    if (entry.checkIn) {
        const CheckIn &checkIn = *entry.checkIn;
        if (checkIn.rating) {
            const Rating told = *checkIn.rating;
            const Rating before = m_record.rating.value_or(told);
            m_record.rating = Rating{std::max(before.pain, told.pain), std::max(before.fatigue, told.fatigue)};
        }
        m_record.stopsUsual = m_record.stopsUsual || checkIn.stopsUsual;
        m_record.flareSaid = m_record.flareSaid || checkIn.flare;
        m_record.redFlag = m_record.redFlag || checkIn.redFlag;
    }
    if (entry.session)
        m_record.sessions.push_back(*entry.session);
    if (entry.load)
        m_record.load = std::max(m_record.load.value_or(*entry.load), *entry.load);
}

void Engine::requestStep(Answer &answer)
{
    const int needed = m_base.recoveryStep == 0 ? kPemFirstStepDays : kCalmMornings;
    const bool mayStep = !m_base.stopped && m_base.lower == State::Recovery && m_base.track == Track::Pem
        && m_base.calm >= needed && !evaluate().high;
    if (!mayStep) {
        answer.rules << u"step.refused"_s;
        return;
    }
    m_base.stepSince = m_day;
    m_base.calm = 0;
    if (++m_base.recoveryStep < static_cast<int>(kRecoveryPercent.size())) {
        answer.rules << u"recovery.step"_s;
        return;
    }
    m_base.lower = State::Active;
    m_base.quota = percentOf(*m_base.quota, kAfterFlarePercent);
    answer.rules << u"recovery.done"_s;
}

void Engine::requestRaise(int percent, Answer &answer)
{
    const Today today = evaluate();
    const Day since = std::max(m_base.lastRise, m_base.activeSince);
    const bool mayRaise = m_base.track == Track::Pem && today.state() == State::Active && today.delta
        && today.light == Light::Green && m_base.lastVerdict == WeekVerdict::HoldManual && !m_base.frozen
        && m_day - since >= kWeek && calmDays().size() >= kPemRaiseDays;
    if (!mayRaise) {
        answer.rules << u"raise.refused"_s;
        return;
    }
    m_base.quota = percentOf(*m_base.quota, 100 + percent);
    if (m_base.maxQuota)
        m_base.quota = std::min(*m_base.quota, *m_base.maxQuota);
    m_base.lastRise = m_day;
    answer.rules << u"raise.done"_s;
}

Engine::Today Engine::evaluate() const
{
    Today today;
    today.base = m_base;
    const auto known = usual();
    if (m_record.rating && known)
        today.delta = std::max(2 * m_record.rating->pain - known->pain, 2 * m_record.rating->fatigue - known->fatigue);
    today.high = today.delta && *today.delta >= threshold();
    today.calm = today.delta && !today.high && !m_record.flareSaid && !m_base.stopped;
    evaluateState(today);
    evaluateLight(today);
    evaluateSession(today);
    return today;
}

void Engine::evaluateState(Today &today) const
{
    Base &base = today.base;
    const State before = base.lower;
    if (before == State::Active || before == State::Recovery) {
        const ClosedDay *last = lastRatedBefore(m_day);
        const bool twoRunning = today.high && last && last->high && m_day - last->day <= kRunningDays;
        const bool oneStrong = today.delta && *today.delta >= threshold() + kRedAbove && m_record.stopsUsual;
        const bool twoStopped = twoRunning && (m_record.stopsUsual || last->stopsUsual);
        if (m_record.flareSaid || oneStrong || twoStopped || (before == State::Recovery && twoRunning)) {
            base.lower = State::Flare;
            base.flareSince = m_day;
            today.flareBegan = true;
            today.rules << u"flare.on"_s;
            return;
        }
    }
    if (before == State::Flare) {
        const ClosedDay *yesterday = closed(m_day - 1);
        if (!today.calm || !yesterday || !yesterday->calm)
            return;
        if (m_day - base.flareSince + 1 > kSetbackDays) {
            beginBaselineAgain(base);
            today.newBaseline = true;
            today.rules << u"flare.setback"_s << u"baseline.again"_s;
            return;
        }
        base.lower = State::Recovery;
        base.recoveryStep = 0;
        base.stepSince = m_day;
        base.calm = 0;
        today.rules << u"flare.off"_s;
        return;
    }
    if (before == State::Recovery && m_day > base.stepSince) {
        if (today.high)
            base.calm = 0;
        else if (today.calm)
            ++base.calm;
        if (base.track == Track::Pem || base.calm < kCalmMornings)
            return;
        base.stepSince = m_day;
        base.calm = 0;
        if (++base.recoveryStep < static_cast<int>(kRecoveryPercent.size())) {
            today.rules << u"recovery.step"_s;
            return;
        }
        base.lower = State::Active;
        base.quota = percentOf(*base.quota, kAfterFlarePercent);
        today.rules << u"recovery.done"_s;
    }
}

void Engine::evaluateLight(Today &today) const
{
    const Base &base = today.base;
    const bool isRedMorning = today.delta && *today.delta >= threshold() + kRedAbove;
    today.red = isRedMorning || m_record.flareSaid || base.lower == State::Flare;
    if (base.stopped) {
        today.light = Light::Stop;
        today.dose = 0;
    } else if (base.quota) {
        Light light = Light::Green;
        int percent = 100;
        const auto atLeast = [&](Light stricter, int most) {
            light = std::max(light, stricter);
            percent = std::min(percent, most);
        };
        const ClosedDay *yesterday = closed(m_day - 1);
        if (today.high || (yesterday && yesterday->overshoot))
            atLeast(Light::Amber, kAmberPercent);
        if (!today.delta && base.track == Track::Pem)
            atLeast(Light::Amber, kPemUnratedPercent);
        if (!today.delta && base.track != Track::Pem && base.afterRed)
            atLeast(Light::Amber, kAmberPercent);
        if (base.lower == State::Recovery)
            atLeast(Light::Amber, kRecoveryPercent[static_cast<size_t>(base.recoveryStep)]);
        if (today.red)
            atLeast(Light::Red, kRedPercent);
        today.light = light;
        today.dose = std::min(*base.quota, std::max(Milli{1}, percentOf(*base.quota, percent)));
    }
}

void Engine::evaluateSession(Today &today) const
{
    const State lower = today.base.lower;
    const bool isPaced = lower == State::Active || lower == State::Flare || lower == State::Recovery;
    if (isPaced && !m_record.sessions.empty() && today.dose) {
        const Milli done = m_record.done();
        const Milli dose = *today.dose;
        const auto known = usual();
        Light zone = Light::Green;
        int effort = 0;
        bool lingers = false;
        for (const SessionDone &session : m_record.sessions) {
            const bool isAbsolute = known && known->pain <= kAbsoluteUsual;
            const int measure = isAbsolute ? session.peak : session.peak - session.before;
            const int green = isAbsolute ? kAbsoluteGreen : kRelativeGreen;
            const int amber = isAbsolute ? kAbsoluteAmber : kRelativeAmber;
            zone = std::max(zone, measure > amber ? Light::Red : measure > green ? Light::Amber : Light::Green);
            effort = std::max(effort, session.effort);
            lingers = lingers || (session.pain2h && *session.pain2h - session.before >= kTwoHourDelta);
        }
        today.overshoot = done * 100 > dose * kOverPercent;
        if (dose > 0) {
            const int ceiling = effortCeiling(m_day);
            if (zone == Light::Red || effort >= ceiling + 2)
                today.verdict = SessionVerdict::HardFail;
            else if (done * 2 < dose || done == 0)
                today.verdict = SessionVerdict::Missed;
            else if (done * 100 < dose * kDonePercent)
                today.verdict = SessionVerdict::Partial;
            else if (zone == Light::Amber || effort == ceiling + 1 || lingers)
                today.verdict = SessionVerdict::Tolerated;
            else
                today.verdict = SessionVerdict::Pass;
            today.rules << u"session."_s + nameOf(*today.verdict).toLower();
        }
        if (today.overshoot)
            today.rules << u"session.overshoot"_s;
    }
    const ClosedDay *yesterday = closed(m_day - 1);
    const ClosedDay *dayBefore = closed(m_day - 2);
    const bool wasHigh = yesterday && yesterday->high; // then the session before it is a soft fail already
    today.softFail = today.high
        && ((yesterday && yesterday->mayTurnOut())
            || (today.base.track == Track::Pem && dayBefore && dayBefore->mayTurnOut() && !wasHigh));
    if (today.softFail)
        today.rules << u"morning.soft_fail"_s;
    if (today.light)
        today.rules << u"light."_s + nameOf(*today.light).toLower();
}

void Engine::addPrompts(const Today &today, Answer &answer)
{
    if (today.newBaseline)
        answer.prompts << u"new_baseline"_s;
    if (today.base.lower == State::Flare) {
        const Day length = m_day - today.base.flareSince + 1;
        if (length >= kTherapistDay && m_therapistPromptFor != today.base.flareSince) {
            m_therapistPromptFor = today.base.flareSince;
            answer.prompts << u"therapist_day_7"_s;
        }
        if (length >= kDoctorDay && m_doctorPromptFor != today.base.flareSince) {
            m_doctorPromptFor = today.base.flareSince;
            answer.prompts << u"doctor_day_14"_s;
        }
    }
    if (today.base.track == Track::Pem && today.light == Light::Red)
        answer.prompts << u"rest_plan"_s;
}

std::vector<Engine::Day> Engine::calmDays() const
{
    const Day since = std::max(m_base.lastRise, m_base.activeSince);
    std::vector<Day> days;
    for (auto it = m_closed.rbegin(); it != m_closed.rend() && it->day > since; ++it) {
        if (it->red || it->isFrozen() || days.size() == kPemRaiseDays)
            break;
        if (it->delta && it->state == State::Active)
            days.push_back(it->day);
    }
    return days;
}

void Engine::forgetOldDays()
{
    // The usual looks back furthest: 90 days, or 28 ordinary ones however long ago they were. A raise looks at its calm
    // days, and a week at the last day before it. An earlier baseline's days are calm for no later one.
    Day needed = m_closed.back().day - kRememberedDays;
    std::size_t ordinary = 0;
    std::size_t kept = 0;
    for (auto it = m_closed.rbegin(); it != m_closed.rend() && ordinary < kThresholdDays; ++it, ++kept) {
        ordinary += it->ordinary ? 1 : 0;
        if (it->ordinary || kept < kThresholdDays)
            needed = std::min(needed, it->day);
    }
    if (m_base.lower == State::Active) {
        for (const Day day : calmDays())
            needed = std::min(needed, day);
    }
    std::erase_if(m_closed, [needed](const ClosedDay &day) { return day.day < needed; });
}

const Engine::ClosedDay *Engine::closed(Day day) const
{
    for (auto it = m_closed.rbegin(); it != m_closed.rend() && it->day >= day; ++it) {
        if (it->day == day)
            return &*it;
    }
    return nullptr;
}

const Engine::ClosedDay *Engine::lastRatedBefore(Day day) const
{
    const auto it = std::find_if(m_closed.rbegin(), m_closed.rend(),
                                 [day](const ClosedDay &d) { return d.day < day && d.delta; });
    return it == m_closed.rend() ? nullptr : &*it;
}

Half Engine::threshold() const
{
    return m_base.track == Track::Std ? m_stdThreshold : kLeastThreshold;
}

int Engine::effortCeiling(Day day) const
{
    int ceiling = kEffortCeiling;
    const bool mayRise = m_base.track == Track::Std || m_base.track == Track::Caution;
    if (mayRise && m_base.activeSince && day - m_base.activeSince >= kEffortCeilingDays)
        ceiling = kLaterEffortCeiling;
    return m_base.effortCeiling ? std::min(ceiling, *m_base.effortCeiling) : ceiling;
}

BoomBustResult Engine::boomBust(Day first, Day last) const
{
    std::vector<std::optional<Milli>> loads;
    std::vector<bool> high;
    for (Day day = first; day <= last; ++day) {
        const ClosedDay *d = closed(day);
        loads.push_back(d ? d->load : std::nullopt);
        high.push_back(d && d->high);
    }
    return boomBustOf(loads, high);
}

bool Engine::isUnderActive(Day first) const
{
    std::vector<Milli> block;
    std::vector<Milli> before;
    for (Day day = first - kBoomBustDays; day < first + kWeek; ++day) {
        const ClosedDay *d = closed(day);
        if (!d)
            continue;
        if (day >= first && (d->isFrozen() || d->high))
            return false;
        if (d->load)
            (day >= first ? block : before).push_back(*d->load);
    }
    return block.size() >= kUnderActiveBlock && before.size() >= kUnderActiveBefore
        && 2 * twiceMedian(block) < twiceMedian(before);
}

Week Engine::weekOf(Day first, Day day) const
{
    const Day last = first + kWeek - 1;
    const bool isPem = m_base.track == Track::Pem;
    Week week;
    week.track = *m_base.track;
    week.boomBustEvents = boomBust(last - kBoomBustDays + 1, last).events;
    const Day since = std::max(m_base.lastRise, m_base.activeSince);
    week.mayRise = day - since >= kWeek && !m_longGap && !m_base.frozen;
    int plannedDays = 0;
    int sessionDays = 0;
    bool wasFrozen = false; // silent days keep the state before them
    for (const ClosedDay &d : m_closed) {
        if (d.day < first)
            wasFrozen = d.state == State::Flare || d.state == State::Recovery || d.state == State::Stopped;
    }
    for (Day date = first; date <= last; ++date) {
        const ClosedDay *d = closed(date);
        if (!d) {
            week.frozenDays += wasFrozen ? 1 : 0;
            continue;
        }
        wasFrozen = d->state == State::Flare || d->state == State::Recovery || d->state == State::Stopped;
        week.frozenDays += d->isFrozen() ? 1 : 0;
        plannedDays += d->planned ? 1 : 0;
        sessionDays += d->isJudged() ? 1 : 0;
        week.done += d->countsDone ? 1 : 0;
        week.hard += d->verdict == SessionVerdict::HardFail ? 1 : 0;
        week.overDays += d->overshoot ? 1 : 0;
        const ClosedDay *before = closed(date - 1);
        const ClosedDay *twoBefore = closed(date - 2);
        const bool followsOne = before && before->mayTurnOut();
        const bool followsTwo = isPem && twoBefore && twoBefore->mayTurnOut();
        if (d->delta && (followsOne || followsTwo)) {
            ++week.mornings;
            week.riseSum += *d->delta;
        }
        if (d->softFailMorning) {
            const bool wasHigh = before && before->high;
            week.soft += (followsOne ? 1 : 0) + (followsTwo && !wasHigh ? 1 : 0);
        }
        if (isPem ? followsTwo && before && before->delta && d->delta : followsOne && d->delta)
            ++week.verified;
    }
    week.planned = std::max(plannedDays, sessionDays);
    return week;
}

QString nameOf(State state)
{
    constexpr std::array names = {"SCREEN", "BASELINE", "ACTIVE", "FLARE", "RECOVERY", "STOPPED"};
    return QString::fromLatin1(names.at(static_cast<size_t>(state)));
}

QString nameOf(Track track)
{
    constexpr std::array names = {"STD", "CAUTION", "PEM"};
    return QString::fromLatin1(names.at(static_cast<size_t>(track)));
}

QString nameOf(Light light)
{
    constexpr std::array names = {"GREEN", "AMBER", "RED", "STOP"};
    return QString::fromLatin1(names.at(static_cast<size_t>(light)));
}

QString nameOf(SessionVerdict verdict)
{
    constexpr std::array names = {"PASS", "TOLERATED", "PARTIAL", "MISSED", "HARD_FAIL"};
    return QString::fromLatin1(names.at(static_cast<size_t>(verdict)));
}

QString nameOf(WeekVerdict verdict)
{
    constexpr std::array names = {"FREEZE", "STEP_BACK", "REBASE", "HOLD", "HOLD_MANUAL", "CONSOLIDATE", "PROGRESS"};
    return QString::fromLatin1(names.at(static_cast<size_t>(verdict)));
}

QString nameOf(BoomBust kind)
{
    constexpr std::array names = {"UNKNOWN", "STEADY", "WATCH", "PATTERN"};
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

} // namespace evenpace::pacing
