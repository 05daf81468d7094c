// SPDX-License-Identifier: Apache-2.0
#include "ui/appcontroller.h"

#include "domain/sessionrecorder.h"
#include "ui/cliniccontroller.h"
#include "ui/crisiswords.h"
#include "ui/keepsakenotes.h"
#include "ui/mindperson.h"
#include "ui/sessionendcontroller.h"
#include "ui/therapistcontroller.h"

#include <QCoreApplication>
#include <QQmlEngine>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** The one question of the check-in that Today answers at once. */
constexpr QStringView kAskFlare = u"ask.flare";
/** The mood was very low: who helps. */
constexpr QStringView kLowMoodNote = u"low_mood";
constexpr QStringView kGoodMoments = u"cbt-three-good";

} // namespace

AppController::AppController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_coach(services.library, services.diary, services.sessions, services.settings, services.shelf,
              services.measures, services.therapy, services.wallClock)
    , m_settings(services)
    , m_today(services, m_coach)
    , m_checkIn(services, m_coach)
    , m_activities(services, m_coach)
    , m_onboarding(services, m_coach)
    , m_help(services, m_coach)
    , m_review(services, m_coach)
    , m_pacingLog(services, m_coach)
    , m_limits(services, m_coach)
    , m_item(services, m_coach)
    , m_pattern(services, m_coach)
    , m_programs(services, m_coach)
    , m_ownSessions(services, m_coach)
    , m_practice(services, m_coach)
    , m_history(services)
    , m_detail(services)
{
    if (m_services.settings.enrollments().empty()) {
        const StoreOutcome outcome
            = m_services.settings.enroll({kFirstProgram.toString(), dayOf(m_services.wallClock())});
        if (outcome != StoreOutcome::Ok)
            tellOutcome(outcome);
    }

    connect(&m_today, &TodayController::startRequested, this, &AppController::startSession);
    connect(&m_item, &ItemController::startRequested, this, [this](const QString &itemId, Milliseconds length) {
        start({kOwnProgram.toString(), itemId, length});
    });
    connect(&m_ownSessions, &OwnSessionController::startRequested, this, [this](const QString &sessionId) {
        start({kOwnProgram.toString(), sessionId});
    });
    connect(&m_settings, &SettingsController::notKept, this, &AppController::tellOutcome);
    // Lengths on Today follow the settings.
    connect(&m_settings, &SettingsController::changed, this, &AppController::refreshDay);
    connect(&m_onboarding, &OnboardingController::settingsChanged, &m_settings, &SettingsController::reload);
    connect(&m_help, &HelpController::settingsChanged, &m_settings, &SettingsController::reload);
    m_today.addNotes([this](std::vector<TodayNote> &notes) { addNotes(notes); });
    connect(&m_today, &TodayController::noteChosen, this, &AppController::answerNote);
    connect(&m_checkIn, &CheckInController::changed, this, [this, wasOpen = false]() mutable {
        // Its questions are offered on Today while it is closed.
        if (std::exchange(wasOpen, m_checkIn.isOpen()) && !m_checkIn.isOpen())
            m_today.refresh();
    });
    for (const CoachClient *client : clients())
        listenTo(*client);
    connect(&m_detail, &SessionDetailController::notKept, this, &AppController::tellOutcome);
    connect(&m_detail, &SessionDetailController::corrected, &m_history, &HistoryListModel::refreshRow);
    for (const auto corrected : {&SessionDetailController::removed, &SessionDetailController::restored}) {
        connect(&m_detail, corrected, this, [this] { m_coach.refreshAnew(); });
    }
    connect(&m_detail, &SessionDetailController::corrected, this, [this] {
        m_coach.refreshAnew();
        showDay();
    });
    connect(&m_detail, &SessionDetailController::removed, this, &AppController::refreshLists);
    connect(&m_detail, &SessionDetailController::restored, this, &AppController::refreshLists);
    connect(&m_detail, &SessionDetailController::wordsTold, this, &AppController::heed);
    m_window.setObjectName(u"window"_s);
    m_window.setSingleShot(true);
    connect(&m_window, &QTimer::timeout, this, [this] {
        findKeepsake();
        if (!m_player)
            m_today.refresh();
    });
    connect(&m_services.cues, &CuePlayer::deviceLost, this, [this] {
        if (!m_player && m_settings.values().soundMode != SoundMode::Quiet)
            show(wording::Notice::NoSound);
    });
    connect(&m_services.cues, &CuePlayer::deviceFound, this, [this] {
        if (m_notice == wording::sentence(wording::Notice::NoSound))
            dismissNotice();
    });

    m_activities.setPlanner([this] { return planner(); });

    listenToJournal();
    findResume();
    refreshLists();
}

AppController::~AppController()
{
    // What the journal still holds is written by its owner; nobody is left to be told.
    m_services.journal.onOutcomeChanged({});
}

FlarePlanController *AppController::flarePlan()
{
    if (!m_flarePlan)
        m_flarePlan = std::make_unique<FlarePlanController>(m_services);
    return m_flarePlan.get();
}

MindRecordController *AppController::records()
{
    if (!m_records) {
        m_records = std::make_unique<MindRecordController>(m_services, m_coach);
        connect(m_records.get(), &MindRecordController::notKept, this, &AppController::tellOutcome);
        connect(m_records.get(), &MindRecordController::removed, this, [this] {
            showDay();
            if (m_toolkit)
                m_toolkit->refresh();
        });
        connect(m_records.get(), &MindRecordController::startRequested, this,
                [this](const QString &exerciseId, MindRecordId record, bool beginsAnew) {
                    start({.programId = kOwnProgram.toString(),
                           .sessionId = exerciseId,
                           .record = record,
                           .beginsAnew = beginsAnew});
                });
    }
    return m_records.get();
}

CardsController *AppController::cards()
{
    if (!m_cards)
        m_cards = std::make_unique<CardsController>(m_services);
    return m_cards.get();
}

GoalsController *AppController::goals()
{
    return made(m_goals);
}

PlannerController *AppController::planner()
{
    return made(m_planner);
}

SleepController *AppController::sleep()
{
    return made(m_sleep);
}

ToolkitController *AppController::toolkit()
{
    if (!m_toolkit) {
        m_toolkit = std::make_unique<ToolkitController>(m_services, m_coach, *flarePlan(), *cards());
        connect(m_toolkit.get(), &ToolkitController::breathRequested, this,
                [this](const QString &patternId, qint64 milliseconds) {
                    start({kOwnProgram.toString(), patternId, Milliseconds{milliseconds}});
                });
        connect(m_toolkit.get(), &ToolkitController::startRequested, this,
                [this](const QString &exerciseId, MindRecordId record, bool beginsAnew) {
                    start({.programId = kOwnProgram.toString(),
                           .sessionId = exerciseId,
                           .record = record,
                           .beginsAnew = beginsAnew});
                });
    }
    return m_toolkit.get();
}

CrisisController *AppController::crisis()
{
    if (!m_crisis) {
        m_crisis = std::make_unique<CrisisController>(m_services, m_help);
        connect(m_crisis.get(), &CrisisController::notKept, this, &AppController::tellOutcome);
    }
    return m_crisis.get();
}

MeasuresController *AppController::measures()
{
    return made(m_measures);
}

TherapistController *AppController::therapist()
{
    return made(m_therapist);
}

ClinicController *AppController::clinic()
{
    return made(m_clinic);
}

QString AppController::resumeDetail() const
{
    return tr("%1 left").arg(wording::minutesText(m_resumeLeft));
}

QString AppController::version() const
{
    return QCoreApplication::applicationVersion();
}

void AppController::startSession(const QString &programId, const QString &sessionId)
{
    start({programId, sessionId});
}

void AppController::start(const Wish &wish)
{
    if (m_player)
        return;
    const DaySession session = m_coach.sized(wish.programId, wish.sessionId);
    if (m_coach.plan().needsSafetyCheck && (session.easyMilliMinutes > 0 || session.isOver)) {
        m_waitingStart = wish;
        emit safetyCheckNeeded();
        return;
    }
    m_waitingStart.reset();
    const bool isHelpWanted = hasResume() && isUnheard(m_resumeId);
    if (hasResume())
        endResume();
    SessionPlan plan = m_coach.sized(wish.programId, wish.sessionId).plan;
    if (wish.breathing > Milliseconds{0}) {
        for (PlannedItem &item : plan.items)
            item.length = m_services.library.pattern(item.id) ? wish.breathing : item.length;
    }
    // What is not for this person is never begun, whoever planned it.
    const MindPerson person = mindPersonOf(m_coach);
    for (PlannedItem &item : plan.items) {
        const MindExercise *const asked = m_services.library.mind(item.id);
        if (asked && offerOf(*asked, person, false) == MindOffer::Instead)
            item = {.id = asked->insteadForPem};
    }
    SessionPace pace = this->pace();
    pace.record = wish.record;
    pace.beginsAnew = wish.beginsAnew;
    m_player = PlayerController::begin(m_services, std::move(plan), pace);
    if (m_player) {
        showPlayer();
        m_player->start();
    }
    if (isHelpWanted)
        offerHelp();
}

void AppController::continueAfterSafety()
{
    const std::optional<Wish> wish = std::exchange(m_waitingStart, std::nullopt);
    if (!wish || m_coach.plan().needsSafetyCheck || m_coach.plan().mood == DayMood::Stopped)
        return;
    start(*wish);
}

void AppController::forgetWaitingStart()
{
    m_waitingStart.reset();
}

void AppController::resumeSession()
{
    if (m_player || !hasResume())
        return;
    const std::optional<ResumePoint> point = m_services.sessions.resumePoint();
    m_resumeId = 0;
    m_today.setWaiting({}, {});
    emit resumeChanged();
    if (!point)
        return;
    m_player = PlayerController::resume(m_services, *point, pace());
    if (!m_player)
        return;
    showPlayer();
    m_player->resume();
    if (isUnheard(point->id))
        offerHelp();
}

void AppController::declineResume()
{
    const bool isHelpWanted = hasResume() && isUnheard(m_resumeId);
    endResume();
    if (isHelpWanted)
        offerHelp();
}

void AppController::endResume()
{
    const std::optional<ResumePoint> point = m_services.sessions.resumePoint();
    m_resumeId = 0;
    m_today.setWaiting({}, {});
    if (point) {
        std::optional<SessionRecord> record = m_services.sessions.session(point->id);
        std::optional<Session> session = Session::restore(m_services.bootClock, m_services.library, point->snapshot,
                                                          point->segment, point->elapsed);
        if (record && session) {
            SessionRecorder recorder(
                *session, m_services.journal, [this] { return m_services.wallClock().toUTC(); }, *record);
            session->stop();
            recorder.update();
        } else if (record) {
            record->status = SessionStatus::Stopped;
            record->endedAt = m_services.wallClock().toUTC();
            m_services.journal.end(*record);
        }
        tellOutcome(m_services.journal.flush());
    }
    emit resumeChanged();
    refreshLists();
}

void AppController::closeSession()
{
    if (!m_player)
        return;
    const bool isHelpWanted = m_player->ending() && crisiswords::isIn(m_player->ending()->ownWords());
    m_ended = std::move(m_player);
    emit playerChanged();
    tellOutcome(m_services.journal.flush());
    listenToJournal();
    // The player may have changed the kind of sound.
    m_settings.reload();
    refreshLists();
    if (m_records)
        m_records->refresh();
    if (m_toolkit)
        m_toolkit->refresh();
    if (isHelpWanted)
        offerHelp();
}

void AppController::dismissNotice()
{
    setNotice({});
}

void AppController::lookAgain()
{
    if (m_player)
        return;
    refreshLists();
    offerCheckIn();
}

void AppController::offerMore()
{
    if (!m_player && measures()->note())
        m_today.refresh();
}

void AppController::offerCheckIn()
{
    if (!m_player && !hasResume() && m_checkIn.shouldOpen())
        emit checkInWanted();
}

void AppController::lookForKeepsakes()
{
    m_looksForKeepsakes = true;
    findKeepsake();
    if (m_keepsake)
        m_today.refresh();
    if (const std::vector<SessionRecord> newest = m_services.sessions.history(1);
        !m_player && !newest.empty() && isUnheard(newest.front().id))
        offerHelp();
}

bool AppController::isUnheard(SessionId id) const
{
    const std::optional<SessionRecord> session = m_services.sessions.session(id);
    if (!session)
        return false;
    const std::vector<MindAnswer> answers = m_services.sessions.answers(id);
    const bool isHeavy = crisiswords::isIn(session->text)
        || std::any_of(answers.begin(), answers.end(), [](const MindAnswer &answer) { return crisiswords::isIn(answer.value); });
    if (!isHeavy)
        return false;
    const std::vector<QDateTime> shown = m_services.safety.helpShown();
    return shown.empty() || shown.back() < session->startedAt;
}

void AppController::findKeepsake()
{
    m_keepsake.reset();
    if (!m_looksForKeepsakes)
        return;
    const QStringList known = m_services.mind.exercisesWithRecords();
    const std::optional<MorningCheckIn> &told = m_coach.input().facts.checkIn;
    const DayMood mood = m_coach.plan().mood;
    const bool isLow = mood == DayMood::BadDay || mood == DayMood::Flare || (told && told->mood && *told->mood <= kLowMood);
    const KeepsakeMoment moment{m_services.wallClock(), m_coach.day(), isLow};
    const RecordsOf recordsOf = [&](const QString &exerciseId, int limit) {
        const MindExercise *const exercise = known.contains(exerciseId) ? m_services.library.mind(exerciseId) : nullptr;
        // What another one stands in for is not gone on with.
        const bool isOpen = exercise && offerOf(*exercise, mindPersonOf(m_coach), true) == MindOffer::Open;
        return isOpen ? m_services.mind.records(exerciseId, limit) : std::vector<MindRecord>();
    };
    m_keepsake = keepsakeFor(moment, recordsOf, [this](Keepsake::Kind kind, const QDate &since) {
        return isAnsweredSince(keepsakenotes::idOf(kind), since);
    });
    // The window may open or close while Today is looked at.
    if (const std::optional<std::chrono::seconds> turn = worriesTurnIn(moment, recordsOf))
        m_window.start(*turn);
    else
        m_window.stop();
    // What is heavy is not said again.
    if (m_keepsake && crisiswords::isIn(m_keepsake->text))
        m_keepsake.reset();
}

bool AppController::isAnsweredSince(const QString &note, const QDate &since) const
{
    return std::any_of(m_coach.input().events.begin(), m_coach.input().events.end(), [&](const DiaryEvent &event) {
        const auto *answered = std::get_if<PromptAnswered>(&event.fact);
        return answered && event.day >= since && answered->prompt == note;
    });
}

void AppController::listenTo(const CoachClient &client)
{
    connect(&client, &CoachClient::told, this, &AppController::showDay);
    connect(&client, &CoachClient::notKept, this, &AppController::tellOutcome);
    connect(&client, &CoachClient::wordsTold, this, &AppController::heed);
}

void AppController::heed(const QString &text)
{
    if (crisiswords::isIn(text))
        offerHelp();
}

bool AppController::isMoodVeryLowToday() const
{
    const std::optional<MorningCheckIn> &told = m_coach.input().facts.checkIn;
    if (told && told->mood && *told->mood <= kVeryLowMood)
        return true;
    if (!m_looksForKeepsakes)
        return false;
    const std::optional<MindRecord> moments = m_services.mind.latestRecord(kGoodMoments.toString());
    const QJsonValue mood = moments ? answerAt(moments->answers, u"m"_s) : QJsonValue();
    return moments && moments->begunOn == m_coach.day() && mood.isDouble() && mood.toInt() <= kVeryLowMood;
}

void AppController::offerHelp()
{
    // That it could not be noted is no reason not to show it.
    tellOutcome(m_services.safety.noteHelpShown(m_services.wallClock().toUTC()));
    // Nothing goes on behind it.
    if (m_player)
        m_player->pause();
    emit helpOffered();
}

void AppController::show(wording::Notice notice)
{
    setNotice(wording::sentence(notice));
}

void AppController::showPlayer()
{
    // It has no parent, and QML must never think that it is its own.
    QQmlEngine::setObjectOwnership(m_player.get(), QQmlEngine::CppOwnership);
    connect(m_player.get(), &PlayerController::ended, this, [this] {
        const SessionEndController *ending = m_player->ending();
        connect(ending, &SessionEndController::nextSizeChosen, this,
                [this, day = ending->day()](bool keepsAsItWas) { keepNextSize(day, keepsAsItWas); });
    });
    connect(m_player.get(), &PlayerController::helpWanted, this, &AppController::offerHelp);
    emit playerChanged();
}

SessionPace AppController::pace() const
{
    const DayPlan &plan = m_coach.plan();
    return {plan.effortCeiling, plan.gap, latestPain(m_coach.input().facts), mindPersonOf(m_coach),
            growPercentOf(m_coach)};
}

void AppController::keepNextSize(const QDate &day, bool keepsAsItWas)
{
    DayChoice choice = m_services.diary.choice(day);
    if (choice.keepsAsItWas == keepsAsItWas)
        return;
    choice.keepsAsItWas = keepsAsItWas;
    tellOutcome(m_coach.saveChoice(choice));
}

void AppController::findResume()
{
    const std::optional<ResumePoint> point = m_services.sessions.resumePoint();
    if (!point)
        return;
    const std::optional<Session> session
        = Session::restore(m_services.bootClock, m_services.library, point->snapshot, point->segment, point->elapsed);
    if (!session) {
        // Of a library that has changed since: what was done is kept, there is nothing to go on with.
        endResume();
        return;
    }
    m_resumeId = point->id;
    m_today.setWaiting(session->plan().programId, session->plan().sessionId);
    m_resumeName = wording::libraryText(session->plan().name);
    m_resumeLeft = session->remaining();
    emit resumeChanged();
}

void AppController::refreshLists()
{
    refreshDay();
    m_history.refresh();
}

void AppController::refreshDay()
{
    m_coach.refresh();
    showDay();
}

void AppController::showDay()
{
    findKeepsake();
    if (m_measures)
        m_measures->refresh();
    for (CoachClient *client : clients())
        client->refresh();
}

std::vector<CoachClient *> AppController::clients()
{
    std::vector<CoachClient *> all{&m_checkIn, &m_activities, &m_onboarding, &m_help,        &m_review,  &m_pacingLog,
                                   &m_limits,  &m_item,       &m_pattern,    &m_programs,    &m_ownSessions, &m_practice};
    // Those that were made by now.
    for (CoachClient *const client : std::initializer_list<CoachClient *>{
             m_goals.get(), m_planner.get(), m_sleep.get(), m_therapist.get(), m_clinic.get()}) {
        if (client)
            all.push_back(client);
    }
    // Today comes last: it shows what the others have to ask.
    all.push_back(&m_today);
    return all;
}

void AppController::addNotes(std::vector<TodayNote> &notes) const
{
    for (const QString &key : m_checkIn.questions()) {
        const bool isFlare = key == kAskFlare;
        notes.push_back({key, TodayNote::Rank::Morning, u"ok"_s, m_checkIn.questionText(key),
                         isFlare ? tr("A flare plan keeps the days small until it is over, then goes up in steps.") : QString(),
                         isFlare ? tr("Yes") : tr("Answer"), isFlare ? tr("No") : tr("Not now")});
    }
    if (isMoodVeryLowToday() && !isAnsweredSince(kLowMoodNote.toString(), m_coach.day())) {
        notes.push_back({kLowMoodNote.toString(), TodayNote::Rank::Safety, u"rest"_s, tr("Your mood is very low today."),
                         tr("You do not have to carry that alone. Here is who listens."), tr("Show me who helps"),
                         tr("Not now")});
    }
    if (m_keepsake)
        notes.push_back(keepsakenotes::noteOf(*m_keepsake, m_services.library));
    if (m_review.hasReview()) {
        notes.push_back({u"review"_s, TodayNote::Rank::Week, u"ok"_s, tr("Your week is ready."),
                         tr("What it was like, and what comes next."), tr("Look at it"), {}});
    }
    if (m_review.canConfirmStep()) {
        notes.push_back({u"way_back"_s, TodayNote::Rank::Flare, u"rest"_s, tr("The way back"), m_review.wayBackText(),
                         tr("Look at it"), {}});
    }
    if (m_measures) {
        if (std::optional<TodayNote> note = m_measures->note())
            notes.push_back(std::move(*note));
    }
}

void AppController::answerNote(const QString &id, bool isAction)
{
    if (id == kAskFlare)
        m_checkIn.tellFlare(isAction);
    else if (keepsakenotes::isOne(id))
        answerKeepsake(isAction);
    else if (!isAction && id.startsWith(MeasuresController::kNotePrefix))
        measures()->putOff(id);
    else if (!isAction)
        tellOutcome(m_coach.tell(PromptAnswered{id}));
    else
        emit noteOpened(id);
    showDay();
}

void AppController::answerKeepsake(bool isAction)
{
    const std::optional<Keepsake> shown = m_keepsake;
    if (!shown)
        return;
    tellOutcome(m_coach.tell(PromptAnswered{keepsakenotes::idOf(shown->kind)}));
    if (!isAction)
        return;
    const bool goesOn = shown->kind == Keepsake::Kind::WorryWindow || shown->kind == Keepsake::Kind::Result;
    if (goesOn)
        start({.programId = kOwnProgram.toString(), .sessionId = shown->exerciseId, .record = shown->record});
    else
        emit keepsakeOpened(QString::number(shown->record));
}

void AppController::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

void AppController::listenToJournal()
{
    m_services.journal.onOutcomeChanged([this](StoreOutcome outcome) { tellOutcome(outcome); });
}

void AppController::tellOutcome(StoreOutcome outcome)
{
    const bool isAboutSound = m_notice == wording::sentence(wording::Notice::NoSound);
    if (outcome != StoreOutcome::Ok || !isAboutSound)
        setNotice(wording::sentence(outcome));
}
