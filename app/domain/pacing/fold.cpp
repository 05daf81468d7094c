// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/fold.h"

#include "domain/pacing/constants.h"

#include <algorithm>

namespace evenpace::pacing {

namespace {

template <typename Value> std::optional<Value> lesser(std::optional<Value> one, std::optional<Value> other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

/** The engine knows one source of limits: the stricter is told. */
TherapistLimits engineLimits(const LimitState &state)
{
    const LimitsSet set = state.stricter();
    TherapistLimits limits;
    limits.growPercent = set.growPercent;
    limits.maxQuota = set.milliMinutesADay;
    limits.effortCeiling = set.effortCeiling;
    limits.frozen = set.isFrozen;
    return limits;
}

bool isRequest(const DiaryFact &fact)
{
    return std::holds_alternative<StepConfirmed>(fact) || std::holds_alternative<RiseAsked>(fact);
}

/** What an event tells the engine; false if it tells it nothing. */
bool fill(Entry &entry, const DiaryFact &fact, const LimitState &limits)
{
    if (std::holds_alternative<LimitsSet>(fact)) {
        entry.therapist = engineLimits(limits);
    } else if (const auto *kept = std::get_if<SizeKept>(&fact)) {
        entry.therapist = engineLimits(limits);
        entry.therapist->maxQuota = lesser<Milli>(limits.stricter().milliMinutesADay, kept->atMost);
    } else if (const auto *pem = std::get_if<PemScreened>(&fact)) {
        entry.screen = pem->screening;
    } else if (const auto *usual = std::get_if<UsualWeekTold>(&fact)) {
        entry.usual = Usual{2 * usual->pain, 2 * usual->fatigue};
    } else if (const auto *trial = std::get_if<TrialTold>(&fact)) {
        entry.trial = Trial{trial->amount, trial->worseNextMorning};
    } else if (const auto *smallest = std::get_if<SmallestTold>(&fact)) {
        entry.smallestOk = smallest->amount;
    } else if (const auto *check = std::get_if<SafetyChecked>(&fact)) {
        if (!stopsMovement(*check))
            return false;
        entry.checkIn = CheckIn{.rating = {}, .redFlag = true};
    } else if (std::holds_alternative<RedFlagTold>(fact)) {
        entry.checkIn = CheckIn{.rating = {}, .redFlag = true};
    } else if (std::holds_alternative<RedFlagCleared>(fact)) {
        entry.cleared = true;
    } else if (std::holds_alternative<StepConfirmed>(fact)) {
        entry.step = true;
    } else if (const auto *rise = std::get_if<RiseAsked>(&fact)) {
        entry.raisePercent = rise->percent;
    } else {
        return false;
    }
    return true;
}

CheckIn checkInOf(const MorningCheckIn &told)
{
    CheckIn checkIn;
    if (told.isRated())
        checkIn.rating = Rating{*told.pain, *told.fatigue};
    checkIn.stopsUsual = told.stopsUsual.value_or(false);
    checkIn.flare = told.isFlare.value_or(false);
    return checkIn;
}

/** Collects the answers of one day. */
class DayTelling
{
public:
    DayTelling(Engine &engine, const QDate &day)
        : m_engine(engine)
        , m_day(day)
    {
    }

    [[nodiscard]] Entry entry() const
    {
        Entry entry;
        entry.day = m_day;
        return entry;
    }

    void tell(const Entry &entry)
    {
        Answer answer = m_engine.add(entry);
        // Lights and verdicts follow from all that was told of the day: the last word counts.
        QStringList rules = m_result.answer.rules;
        rules.removeIf([](const QString &rule) { return rule.startsWith(u"light.") || rule.startsWith(u"session."); });
        answer.rules = joined(std::move(rules), answer.rules);
        answer.prompts = joined(m_result.answer.prompts, answer.prompts);
        if (!answer.session)
            answer.session = m_result.answer.session;
        if (!answer.weekly)
            answer.weekly = m_result.answer.weekly;
        answer.yesterdaySoftFail = answer.yesterdaySoftFail || m_result.answer.yesterdaySoftFail;
        m_result.answer = std::move(answer);
        m_result.entries.push_back(entry);
    }

    [[nodiscard]] const Answer &answer() const { return m_result.answer; }
    [[nodiscard]] bool isEmpty() const { return m_result.entries.empty(); }

    [[nodiscard]] DayAnswer take()
    {
        m_result.numbers = m_engine.numbers();
        return std::move(m_result);
    }

private:
    static QStringList joined(QStringList list, const QStringList &more)
    {
        for (const QString &word : more) {
            if (!list.contains(word))
                list << word;
        }
        return list;
    }

    Engine &m_engine;
    QDate m_day;
    DayAnswer m_result;
};

} // namespace

void LimitState::take(const DiaryFact &fact)
{
    if (const auto *limit = std::get_if<LimitsSet>(&fact))
        (limit->source == LimitsSet::Source::Therapist ? therapist : person) = *limit;
}

LimitsSet LimitState::stricter() const
{
    const LimitsSet mine = person.value_or(LimitsSet{});
    const LimitsSet theirs = therapist.value_or(LimitsSet{});
    LimitsSet set;
    set.source = isTherapistStricter() ? LimitsSet::Source::Therapist : LimitsSet::Source::Person;
    set.milliMinutesADay = lesser(mine.milliMinutesADay, theirs.milliMinutesADay);
    set.sessionsADay = lesser(mine.sessionsADay, theirs.sessionsADay);
    // Of rest, more is stricter.
    if (mine.gapMinutes || theirs.gapMinutes)
        set.gapMinutes = std::max(mine.gapMinutes.value_or(0), theirs.gapMinutes.value_or(0));
    set.effortCeiling = lesser(mine.effortCeiling, theirs.effortCeiling);
    set.growPercent = theirs.growPercent;
    set.isFrozen = mine.isFrozen || theirs.isFrozen;
    return set;
}

bool LimitState::isTherapistStricter() const
{
    if (!therapist || !therapist->milliMinutesADay)
        return false;
    return !person || !person->milliMinutesADay || *therapist->milliMinutesADay <= *person->milliMinutesADay;
}

Fold::Fold(Engine engine, const std::vector<DiaryEvent> &events)
    : m_engine(std::move(engine))
{
    for (const DiaryEvent &event : events) {
        if (event.day <= m_engine.day())
            m_limits.take(event.fact);
    }
}

DayAnswer Fold::tell(const DayFacts &facts, bool isPlanned)
{
    DayTelling day(m_engine, facts.day);
    for (const DiaryEvent &event : facts.events) {
        m_limits.take(event.fact);
        Entry entry = day.entry();
        if (!isRequest(event.fact) && fill(entry, event.fact, m_limits))
            day.tell(entry);
        if (std::holds_alternative<SizeKept>(event.fact)) {
            // A cut for once, not a limit: what is lifted is not given back.
            Entry lifted = day.entry();
            lifted.therapist = engineLimits(m_limits);
            day.tell(lifted);
        }
    }

    Entry main = day.entry();
    main.planned = isPlanned && !facts.choice.isBadDay;
    if (facts.checkIn && !facts.checkIn->isSkipped)
        main.checkIn = checkInOf(*facts.checkIn);
    if (main.planned || main.checkIn || day.isEmpty())
        day.tell(main);

    int pain = 0;
    if (facts.checkIn && facts.checkIn->pain)
        pain = *facts.checkIn->pain;
    else if (const std::optional<Usual> usual = m_engine.usual())
        pain = usual->pain / 2;
    const int ceiling = m_engine.effortCeiling();
    for (const SessionFact &session : facts.sessions) {
        pain = session.painBefore.value_or(pain);
        if (session.easyMilliMinutes > 0) {
            SessionDone done;
            done.done = session.easyMilliMinutes;
            done.before = pain;
            done.peak = std::max(pain, session.painAfter.value_or(pain));
            done.effort = session.effort.value_or(ceiling);
            done.pain2h = session.pain2h;
            Entry entry = day.entry();
            entry.session = done;
            day.tell(entry);
        }
        pain = session.painAfter.value_or(pain);
    }
    if (const std::optional<Milli> load = loadOf(facts, ceiling)) {
        Entry entry = day.entry();
        entry.load = load;
        day.tell(entry);
    }
    for (const DiaryEvent &event : facts.events) {
        Entry entry = day.entry();
        if (isRequest(event.fact) && fill(entry, event.fact, m_limits))
            day.tell(entry);
    }
    return day.take();
}

void Fold::tellAll(const std::vector<DayFacts> &facts, const IsPlanned &isPlanned,
                   const std::function<void(DayAnswer)> &onDay)
{
    for (const DayFacts &day : facts) {
        tellSilence(day.day, isPlanned, onDay);
        DayAnswer answer = tell(day, isPlanned(day.day));
        if (onDay)
            onDay(std::move(answer));
    }
}

void Fold::tellSilence(const QDate &end, const IsPlanned &isPlanned, const std::function<void(DayAnswer)> &onDay)
{
    const QDate last = m_engine.day();
    const qint64 length = last.isValid() ? last.daysTo(end) - 1 : 0;
    if (length > kGapFree)
        return;
    for (qint64 i = 1; i <= length; ++i) {
        DayFacts silent;
        silent.day = last.addDays(i);
        if (!isPlanned(silent.day))
            continue;
        DayAnswer answer = tell(silent, true);
        if (onDay)
            onDay(std::move(answer));
    }
}

} // namespace evenpace::pacing
