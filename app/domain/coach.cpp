// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"

#include "domain/course.h"
#include "domain/exchange/progression.h"
#include "domain/exchange/therapyrepository.h"
#include "domain/pacing/pipe.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** Sessions that are looked through for the last one that moved, and how long ago it may lie. */
constexpr int kLatestSessions = 8;
constexpr int kPage = 100; ///< sessions read at once where all of a time are looked at
constexpr int kLatestDays = 14;
/** A review that was not looked at for so long is no news. */
constexpr int kReviewDays = 7;
constexpr int kMostBadDays = 30;

QJsonObject toldOf(const pacing::DayAnswer &answer)
{
    QJsonArray entries;
    for (const pacing::Entry &entry : answer.entries)
        entries << toJson(entry);
    return {{u"entries"_s, entries}};
}

bool isSame(const Decision &one, const Decision &other)
{
    return one.told == other.told && one.answer == other.answer;
}

/** A silent day with a plan is told to the engine. It is logged where something is to be said or was decided. */
bool isToLog(const pacing::DayAnswer &answer)
{
    if (!answer.answer.prompts.isEmpty() || answer.answer.weekly)
        return true;
    return std::any_of(answer.entries.begin(), answer.entries.end(), [](const pacing::Entry &entry) {
        pacing::Entry silent;
        silent.day = entry.day;
        silent.planned = entry.planned;
        return toJson(entry) != toJson(silent);
    });
}

std::optional<pacing::WeekVerdict> verdictNamed(const QString &name)
{
    using pacing::WeekVerdict;
    for (const WeekVerdict verdict : {WeekVerdict::Freeze, WeekVerdict::StepBack, WeekVerdict::Rebase, WeekVerdict::Hold,
                                      WeekVerdict::HoldManual, WeekVerdict::Consolidate, WeekVerdict::Progress}) {
        if (nameOf(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

std::optional<pacing::Milli> milliOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<pacing::Milli>(value.toInteger()) : std::nullopt;
}

SessionFact factOf(const SessionRecord &record)
{
    SessionFact fact;
    fact.id = record.id;
    fact.easyMilliMinutes = record.easyMilliMinutes;
    fact.activeLength = record.activeLength;
    fact.painBefore = record.painBefore;
    fact.painAfter = record.painAfter;
    fact.effort = record.effort;
    fact.endedAt = record.endedAt;
    return fact;
}

/** What was done of that program since the person began it, or more. */
std::vector<CourseSitting> sittingsOf(const Enrollment &enrollment, const SessionRepository &sessions)
{
    std::vector<CourseSitting> done;
    SessionId before = 0;
    for (bool isMore = true; isMore;) {
        const std::vector<SessionRecord> page = sessions.history(kPage, before);
        for (const SessionRecord &record : page) {
            const bool counts = record.status == SessionStatus::Finished || record.activeLength >= kCountsAsDone;
            if (record.programId == enrollment.programId && counts)
                done.push_back({record.day, record.sessionId});
        }
        isMore = page.size() == size_t{kPage} && page.back().day >= enrollment.startedOn;
        before = page.empty() ? 0 : page.back().id;
    }
    return done;
}

/** What was done of a program from that day to yesterday, oldest first, with its items and the mornings after. */
std::vector<exchange::LookedBack> lookedBack(const QString &programId, const QDate &since, const QDate &today,
                                             const SessionRepository &sessions, const DiaryRepository &diary)
{
    std::map<QDate, int> mornings;
    std::map<SessionId, MorningAfter> after;
    for (const DayFacts &facts : diary.facts(since, today)) {
        if (facts.checkIn && facts.checkIn->pain)
            mornings[facts.day] = *facts.checkIn->pain;
        for (const SessionFact &session : facts.sessions) {
            if (session.morning)
                after[session.id] = *session.morning;
        }
    }
    std::vector<exchange::LookedBack> found;
    SessionId before = 0;
    for (bool isMore = true; isMore;) {
        const std::vector<SessionRecord> page = sessions.history(kPage, before);
        for (const SessionRecord &record : page) {
            const bool isOfIt = record.programId == programId && record.day >= since && record.day < today;
            std::optional<SessionRecord> whole = isOfIt ? sessions.session(record.id) : std::nullopt;
            if (!whole)
                continue;
            exchange::LookedBack session{std::move(*whole), {}, {}};
            if (const auto pain = mornings.find(record.day.addDays(1)); pain != mornings.end())
                session.painNextMorning = pain->second;
            if (const auto morning = after.find(record.id); morning != after.end())
                session.morning = morning->second;
            found.push_back(std::move(session));
        }
        isMore = page.size() == size_t{kPage} && page.back().day >= since;
        before = page.empty() ? 0 : page.back().id;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace

Coach::Coach(Library &library, DiaryRepository &diary, SessionRepository &sessions, SettingsRepository &settings,
             ShelfRepository &shelf, const MeasureRepository &measures, TherapyRepository &therapy,
             WallClock wallClock)
    : m_library(library)
    , m_diary(diary)
    , m_sessions(sessions)
    , m_settings(settings)
    , m_shelf(shelf)
    , m_measures(measures)
    , m_therapy(therapy)
    , m_wallClock(std::move(wallClock))
{
}

void Coach::refresh()
{
    const QDateTime now = m_wallClock();
    const QDate today = dayOf(now);
    if (!m_isOwnRead) {
        putOwn(m_library, m_shelf.ownPatterns(), m_shelf.ownSessions());
        m_isOwnRead = true;
    }
    m_enrollments = m_settings.enrollments();
    // Begun and ended on one day it was never begun.
    std::erase_if(m_enrollments, [](const Enrollment &enrollment) { return !enrollment.isEverFollowed(); });
    const bool hasGiven = std::any_of(m_enrollments.begin(), m_enrollments.end(), [](const Enrollment &enrollment) {
        return enrollment.programId.startsWith(exchange::kAssigned);
    });
    if (hasGiven && !m_isGivenRead)
        readGiven();
    for (Enrollment &enrollment : m_enrollments) {
        const Program *program = m_library.program(enrollment.programId);
        if (program && isCourse(*program) && !enrollment.isStoppedOn(today))
            enrollment = waitedFor(m_library, *program, enrollment, sittingsOf(enrollment, m_sessions), today);
    }
    m_input.day = today;
    m_input.now = now.toUTC();
    m_input.timeOfDay = now.time();
    takeEnrollments();
    if (m_startReadOn != today) {
        m_input.startPermille = startPermilleOn(m_measures, firstDay(), today);
        m_startReadOn = today;
    }
    m_input.settings = m_settings.settings().timeline();
    m_input.suits = m_settings.settings().suits;
    m_input.events = m_diary.events();
    m_input.records = m_sessions.sessionsOn(today);
    std::vector<DayFacts> facts = m_diary.facts(today, today);
    const bool isAnythingTold = !facts.empty();
    m_input.facts = isAnythingTold ? std::move(facts.front()) : DayFacts{};
    m_input.facts.day = today;
    m_input.facts.choice.day = today;

    if (!m_fold || m_foldEnd != today)
        foldUpTo(today);
    pacing::Fold fold = *m_fold;
    const pacing::IsPlanned planned = [this](const QDate &day) { return isPlanned(day); };
    m_silence.clear();
    fold.tellSilence(today, planned, [this](pacing::DayAnswer answer) { m_silence.push_back(std::move(answer)); });
    // Today counts as planned from its first movement on, not by the plan alone.
    const bool hasMoved = std::any_of(m_input.facts.sessions.begin(), m_input.facts.sessions.end(),
                                      [](const SessionFact &session) { return session.easyMilliMinutes > 0; });
    m_input.pacing = fold.tell(m_input.facts, hasMoved);
    m_input.limits = fold.limits();
    m_input.badDaysRunning = badDaysRunning();

    m_input.lastMovement.reset();
    for (const SessionFact &session : m_input.facts.sessions) {
        if (session.easyMilliMinutes > 0)
            m_input.lastMovement = session;
    }
    if (!m_input.lastMovement) {
        for (const SessionRecord &record : m_sessions.history(kLatestSessions)) {
            if (record.easyMilliMinutes > 0 && record.day < today && record.day.daysTo(today) <= kLatestDays) {
                // "Keep as it was" of that day holds for the next session, whenever that is.
                if (!m_diary.choice(record.day).keepsAsItWas)
                    m_input.lastMovement = factOf(record);
                break;
            }
        }
    }
    if (isAnythingTold)
        log(decisionOf(m_input.pacing));
    findGrowth();
    findWaiting();
    m_plan = planDay(m_library, m_input);
    findNews();
    // What cannot be told now is told the next time.
    static_cast<void>(followCeilings());
}

void Coach::refreshAnew()
{
    m_fold.reset();
    m_growthDay = {};
    refresh();
}

void Coach::refreshMeasured()
{
    m_startReadOn = {};
    refresh();
}

bool Coach::isMoodVeryLow() const
{
    return recentMood(m_measures, m_input.day).value_or(0) >= kVeryLowMoodSum;
}

void Coach::takeEnrollments()
{
    const QDate &today = m_input.day;
    const Enrollment *main = mainOn(m_enrollments, today);
    m_input.enrollment = main ? *main : m_enrollments.empty() ? Enrollment{} : m_enrollments.back();
    m_input.beside.clear();
    for (auto other = m_enrollments.rbegin(); other != m_enrollments.rend(); ++other) {
        if (main && &*other != main && other->isFollowedOn(today) && other->startedOn <= today)
            m_input.beside.push_back(*other);
    }
    std::stable_sort(m_input.beside.begin(), m_input.beside.end(),
                     [](const Enrollment &one, const Enrollment &two) { return one.startedOn > two.startedOn; });
}

void Coach::findGrowth()
{
    if (m_growthDay != m_input.day)
        m_growth.clear();
    m_growthDay = m_input.day;
    m_input.growth.clear();
    for (const Enrollment &enrollment : m_enrollments) {
        const Program *program
            = enrollment.isFollowedOn(m_input.day) ? m_library.program(enrollment.programId) : nullptr;
        if (!program || !program->prescription || !program->prescription->progression)
            continue;
        const QDate since = std::max(enrollment.startedOn, program->prescription->since);
        Growth &growth = m_growth[program->id];
        if (growth.since != since)
            growth = {since, exchange::growthOf(
                                 *program, lookedBack(program->id, since, m_input.day, m_sessions, m_diary), m_library)};
        m_input.growth[program->id] = growth.percents;
    }
}

void Coach::findWaiting()
{
    m_input.notNow.clear();
    if (m_shelf.timesDone(kShortScan.toString(), kShortScansFirst) < kShortScansFirst)
        m_input.notNow.push_back({kLongScan.toString(), kShortScan.toString(), SizedChange::Why::ShorterFirst, {}});
    if (!isMoodVeryLow())
        return;
    for (const auto &[id, exercise] : m_library.minds) {
        if (exercise.waitsForMood && m_sessions.latestAnswers(id).empty())
            m_input.notNow.push_back({id, {}, SizedChange::Why::LowMood, {}});
    }
}

DaySession Coach::sized(const QString &programId, const QString &sessionId) const
{
    for (const DaySession &session : m_plan.sessions) {
        if (!session.done && session.programId == programId && session.sessionId == sessionId)
            return session;
    }
    return describeSession(m_library, m_input, m_plan, programId, sessionId);
}

StoreOutcome Coach::tell(const DiaryFact &fact)
{
    const QDateTime now = m_wallClock();
    DiaryEvent event{0, dayOf(now), now.toUTC(), fact};
    return told(m_diary.addEvent(event), event.day);
}

StoreOutcome Coach::takeBack(qint64 eventId)
{
    QDate day = m_input.day;
    for (const DiaryEvent &event : m_input.events) {
        if (event.id == eventId)
            day = event.day;
    }
    return told(m_diary.takeBackEvent(eventId, m_wallClock().toUTC()), day);
}

StoreOutcome Coach::saveCheckIn(const MorningCheckIn &checkIn)
{
    return told(m_diary.saveCheckIn(checkIn, m_wallClock().toUTC()), checkIn.day);
}

StoreOutcome Coach::saveChoice(const DayChoice &choice)
{
    return told(m_diary.saveChoice(choice, m_wallClock().toUTC()), choice.day);
}

StoreOutcome Coach::addActivity(Activity &activity)
{
    return told(m_diary.addActivity(activity), activity.day);
}

StoreOutcome Coach::correctActivity(const Activity &activity)
{
    return told(m_diary.correctActivity(activity, m_wallClock().toUTC()), activity.day);
}

StoreOutcome Coach::setActivityRemoved(qint64 id, bool removed)
{
    // Its day is not known here: fold anew from what was kept.
    return told(m_diary.setActivityRemoved(id, removed, m_wallClock().toUTC()), {});
}

StoreOutcome Coach::rateLater(qint64 sessionId, std::optional<int> pain2h, std::optional<MorningAfter> morning)
{
    return told(m_diary.rateLater(sessionId, pain2h, morning, m_wallClock().toUTC()), {});
}

DayAddition Coach::addition(const QString &programId, const QString &sessionId) const
{
    return describeAddition(m_library, m_input, m_plan, programId, sessionId);
}

StoreOutcome Coach::addToToday(const QString &programId, const QString &sessionId)
{
    return addToToday(programId, sessionId, {});
}

StoreOutcome Coach::addToToday(const QString &programId, const QString &sessionId, const DayAddition::Swap &insteadOf)
{
    if (!canBePlanned(programId, sessionId))
        return StoreOutcome::NotFound;
    if (m_plan.planned(programId, sessionId))
        return StoreOutcome::Ok;
    return tell(AddedToDay{programId, sessionId, insteadOf.programId, insteadOf.sessionId});
}

StoreOutcome Coach::takeFromToday(const QString &programId, const QString &sessionId)
{
    return takeBackAdded(addedEvent(m_input.day, programId, sessionId));
}

StoreOutcome Coach::keepForTomorrow(const QString &programId, const QString &sessionId)
{
    if (!canBePlanned(programId, sessionId))
        return StoreOutcome::NotFound;
    if (addedEvent(m_input.day.addDays(1), programId, sessionId) != 0)
        return StoreOutcome::Ok;
    return tell(KeptForNextDay{programId, sessionId});
}

StoreOutcome Coach::takeFromTomorrow(const QString &programId, const QString &sessionId)
{
    return takeBackAdded(addedEvent(m_input.day.addDays(1), programId, sessionId));
}

bool Coach::canBePlanned(const QString &programId, const QString &sessionId) const
{
    return !m_library.ownRemoved.contains(sessionId)
        && !planSession(m_library, programId, sessionId, 1000).items.empty();
}

qint64 Coach::addedEvent(const QDate &day, const QString &programId, const QString &sessionId) const
{
    const auto is = [&](const auto *fact) {
        return fact && fact->programId == programId && fact->sessionId == sessionId;
    };
    const auto &events = m_input.events;
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const DiaryEvent &event) {
        return (event.day == day && is(std::get_if<AddedToDay>(&event.fact)))
            || (event.day.addDays(1) == day && is(std::get_if<KeptForNextDay>(&event.fact)));
    });
    return found == events.rend() ? 0 : found->id;
}

StoreOutcome Coach::takeBackAdded(qint64 event)
{
    // Also what was told yesterday changes nothing of the days before today.
    return event == 0 ? StoreOutcome::NotFound
                      : told(m_diary.takeBackEvent(event, m_wallClock().toUTC()), m_input.day);
}

QDate Coach::firstDay() const
{
    QDate first;
    for (const Enrollment &enrollment : m_enrollments) {
        if (!first.isValid() || enrollment.startedOn < first)
            first = enrollment.startedOn;
    }
    return first;
}

const Enrollment *Coach::enrollment(const QString &programId) const
{
    const auto found = std::find_if(m_enrollments.rbegin(), m_enrollments.rend(), [&](const Enrollment &enrollment) {
        return enrollment.programId == programId && !enrollment.isStoppedOn(m_input.day);
    });
    return found == m_enrollments.rend() ? nullptr : &*found;
}

std::vector<ProgramDay> Coach::daysWith(const QString &programId, int days) const
{
    return programDays(m_library, m_input, m_plan, programId, days);
}

StoreOutcome Coach::startProgram(const QString &programId)
{
    if (const Enrollment *there = enrollment(programId))
        return there->isPausedOn(m_input.day) ? goOnWithProgram(programId) : StoreOutcome::Ok;
    return m_library.program(programId) ? save({programId, m_input.day}) : StoreOutcome::NotFound;
}

StoreOutcome Coach::pauseProgram(const QString &programId)
{
    const Enrollment *there = enrollment(programId);
    if (!there || there->isPausedOn(m_input.day))
        return StoreOutcome::NotFound;
    Enrollment paused = *there;
    // Gone on with today, and paused again: the same pause.
    if (!paused.pauses.empty() && paused.pauses.back().until == m_input.day)
        paused.pauses.back().until = {};
    else
        paused.pauses.push_back({m_input.day});
    return save(std::move(paused));
}

StoreOutcome Coach::goOnWithProgram(const QString &programId)
{
    const Enrollment *there = enrollment(programId);
    if (!there || !there->isPausedOn(m_input.day))
        return StoreOutcome::NotFound;
    Enrollment going = *there;
    if (going.pauses.back().from == m_input.day)
        going.pauses.pop_back();
    else
        going.pauses.back().until = m_input.day;
    return save(std::move(going));
}

StoreOutcome Coach::stopProgram(const QString &programId)
{
    const Enrollment *there = enrollment(programId);
    if (!there)
        return StoreOutcome::NotFound;
    Enrollment stopped = *there;
    stopped.stoppedOn = m_input.day;
    return save(std::move(stopped));
}

StoreOutcome Coach::save(Enrollment enrollment)
{
    // Days before today are as they were: the fold stands.
    return told(m_settings.saveEnrollment(enrollment), m_input.day);
}

StoreOutcome Coach::takeProgram(TakenProgram &taken, const std::vector<exchange::Attachment> &attachments)
{
    taken.takenAt = m_wallClock().toUTC();
    if (const StoreOutcome outcome = m_therapy.take(taken, attachments); outcome != StoreOutcome::Ok)
        return outcome;
    readGiven();
    const QString id = exchange::libraryId(taken.program);
    if (const Enrollment *there = enrollment(id); !there || there->isPausedOn(m_input.day))
        return startProgram(id);
    refresh();
    return StoreOutcome::Ok;
}

void Coach::readGiven()
{
    m_isGivenRead = true;
    m_library.assigned.clear();
    m_ceilings.clear();
    for (const TakenProgram &taken : newestOf(m_therapy.programs())) {
        Program program = exchange::toProgram(taken.program);
        program.prescription->since = dayOf(taken.takenAt.toLocalTime());
        m_ceilings[program.id] = taken.program.ceilings;
        m_library.assigned[program.id] = std::move(program);
    }
    // Its days may be others than they were.
    m_isPlanned.clear();
}

StoreOutcome Coach::followCeilings()
{
    if (!m_isGivenRead)
        return StoreOutcome::Ok;
    std::vector<LimitsSet> followed;
    for (const auto &[id, ceilings] : m_ceilings) {
        if (enrollment(id))
            followed.push_back(ceilings);
    }
    const LimitsSet wanted = ceilingsOf(followed);
    LimitsSet held = ceilingsOf({});
    for (const DiaryEvent &event : m_input.events) {
        if (const auto *set = std::get_if<LimitsSet>(&event.fact); set && set->source == LimitsSet::Source::Therapist)
            held = *set;
    }
    // Telling looks again, and then they are the same.
    return held == wanted ? StoreOutcome::Ok : tell(wanted);
}

StoreOutcome Coach::keep(OwnPattern &pattern)
{
    return kept(m_shelf.save(pattern, m_wallClock().toUTC()));
}

StoreOutcome Coach::keep(OwnSession &session)
{
    if (problemOf(m_library, session))
        return StoreOutcome::Failed;
    return kept(m_shelf.save(session, m_wallClock().toUTC()));
}

StoreOutcome Coach::setPatternRemoved(qint64 id, bool removed)
{
    return kept(m_shelf.setPatternRemoved(id, removed, m_wallClock().toUTC()));
}

StoreOutcome Coach::setSessionRemoved(qint64 id, bool removed)
{
    return kept(m_shelf.setSessionRemoved(id, removed, m_wallClock().toUTC()));
}

StoreOutcome Coach::kept(StoreOutcome outcome)
{
    if (outcome == StoreOutcome::Ok) {
        m_isOwnRead = false;
        refresh();
    }
    return outcome;
}

bool Coach::isPlanned(const QDate &day) const
{
    return std::any_of(m_enrollments.begin(), m_enrollments.end(), [&](const Enrollment &enrollment) {
        if (day < enrollment.startedOn || !enrollment.isFollowedOn(day))
            return false;
        const Program *program = m_library.program(enrollment.programId);
        const int length = program ? std::max(1, program->weeks * 7) : 1;
        const int dayOfProgram = (enrollment.dayOfPlan(day) - 1) % length + 1;
        const std::pair key{enrollment.programId, program ? program->scheduleDay(dayOfProgram, day) : dayOfProgram};
        const auto known = m_isPlanned.find(key);
        if (known != m_isPlanned.end())
            return known->second;
        return m_isPlanned.emplace(key, isMovementPlanned(m_library, enrollment, day)).first->second;
    });
}

void Coach::foldUpTo(const QDate &today)
{
    const pacing::IsPlanned planned = [this](const QDate &day) { return isPlanned(day); };
    const QDate yesterday = today.addDays(-1);
    const std::optional<DiaryRepository::Checkpoint> kept = m_diary.checkpoint();
    std::optional<pacing::Engine> engine;
    if (kept && kept->day <= today)
        engine = pacing::Engine::load(kept->state);
    m_foldEnd = today;
    if (engine) {
        m_fold.emplace(std::move(*engine), m_input.events);
        // A day that ended before it was looked at again is logged now.
        m_fold->tellAll(m_diary.facts(kept->day, yesterday), planned, [this](const pacing::DayAnswer &answer) {
            if (isToLog(answer))
                log(decisionOf(answer));
        });
    } else {
        // From the first day on. Days that come out otherwise than they were logged were corrected since.
        m_fold.emplace();
        std::map<QDate, Decision> logged;
        for (Decision &decision : m_diary.decisions({}, yesterday))
            logged[decision.day] = std::move(decision);
        std::vector<Decision> changed;
        m_fold->tellAll(m_diary.facts({}, yesterday), planned, [&](const pacing::DayAnswer &answer) {
            if (!isToLog(answer))
                return;
            const auto before = logged.find(answer.answer.day);
            Decision decision = decisionOf(answer);
            decision.isAfterCorrection = before != logged.end();
            if (before == logged.end() || !isSame(decision, before->second))
                changed.push_back(std::move(decision));
        });
        if (!changed.empty())
            static_cast<void>(m_diary.addDecisions(changed));
    }
    const QDate last = m_fold->engine().day();
    if (last.isValid() && (!kept || kept->day != last.addDays(1)))
        static_cast<void>(m_diary.saveCheckpoint({last.addDays(1), m_fold->engine().save()}));
}

void Coach::findNews()
{
    m_review.reset();
    m_openPrompts.clear();
    std::map<QString, QDate> answered;
    for (const DiaryEvent &event : m_input.events) {
        if (const auto *fact = std::get_if<PromptAnswered>(&event.fact))
            answered[fact->prompt] = event.day;
    }
    QDate seen;
    if (const ReviewSeen *review = latest<ReviewSeen>())
        seen = review->reviewDay;
    const auto take = [&](const QDate &day, const QJsonObject &answer, const QJsonObject &numbers) {
        const QJsonArray prompts = answer[u"prompts"].toArray();
        for (const QJsonValue &value : prompts) {
            const QString prompt = value.toString();
            const auto last = answered.find(prompt);
            if ((last == answered.end() || last->second < day) && !m_openPrompts.contains(prompt))
                m_openPrompts << prompt;
        }
        const std::optional<pacing::WeekVerdict> verdict = verdictNamed(answer[u"weekly"].toString());
        if (!verdict || (seen.isValid() && day <= seen))
            return;
        const QJsonObject week = numbers[u"week"].toObject();
        Review review{day, *verdict, {}, milliOf(numbers[u"quota_before"]), milliOf(answer[u"quota"])};
        review.week.planned = week[u"planned"].toInt();
        review.week.done = week[u"done"].toInt();
        review.week.hard = week[u"hard"].toInt();
        review.week.soft = week[u"soft"].toInt();
        review.week.mornings = week[u"mornings"].toInt();
        review.week.verified = week[u"verified"].toInt();
        review.week.frozenDays = week[u"frozen_days"].toInt();
        review.week.overDays = week[u"over_days"].toInt();
        review.week.boomBustEvents = week[u"boom_bust_events"].toInt();
        m_review = review;
    };
    for (const Decision &decision : m_diary.decisions(m_input.day.addDays(1 - kReviewDays), m_input.day.addDays(-1)))
        take(decision.day, decision.answer, decision.numbers);
    for (const pacing::DayAnswer &silent : m_silence)
        take(silent.answer.day, toJson(silent.answer), toJson(silent.numbers));
    take(m_input.day, toJson(m_input.pacing.answer), toJson(m_input.pacing.numbers));
}

int Coach::badDaysRunning() const
{
    int running = 1;
    while (running < kMostBadDays && m_diary.choice(m_input.day.addDays(-running)).isBadDay)
        ++running;
    return running;
}

Decision Coach::decisionOf(const pacing::DayAnswer &answer) const
{
    Decision decision;
    decision.day = answer.answer.day;
    decision.at = m_wallClock().toUTC();
    decision.told = toldOf(answer);
    decision.answer = toJson(answer.answer);
    decision.numbers = toJson(answer.numbers);
    return decision;
}

void Coach::log(Decision decision)
{
    const std::optional<Decision> before = m_diary.decision(decision.day);
    if (before && isSame(*before, decision))
        return;
    std::vector<Decision> decisions{std::move(decision)};
    // A log that cannot be written stands in nobody's way; it is written with the next telling.
    static_cast<void>(m_diary.addDecisions(decisions));
}

StoreOutcome Coach::told(StoreOutcome outcome, const QDate &day)
{
    if (outcome != StoreOutcome::Ok)
        return outcome;
    m_growthDay = {};
    if (!day.isValid() || day < m_foldEnd)
        refreshAnew();
    else
        refresh();
    return outcome;
}

} // namespace evenpace
