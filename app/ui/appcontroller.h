// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "domain/keepsakes.h"
#include "ui/activitycontroller.h"
#include "ui/cardscontroller.h"
#include "ui/checkincontroller.h"
#include "ui/crisiscontroller.h"
#include "ui/flareplancontroller.h"
#include "ui/goalscontroller.h"
#include "ui/helpcontroller.h"
#include "ui/historylistmodel.h"
#include "ui/itemcontroller.h"
#include "ui/limitscontroller.h"
#include "ui/measurescontroller.h"
#include "ui/mindrecordcontroller.h"
#include "ui/onboardingcontroller.h"
#include "ui/ownsessioncontroller.h"
#include "ui/pacinglogcontroller.h"
#include "ui/patterncontroller.h"
#include "ui/plannercontroller.h"
#include "ui/playercontroller.h"
#include "ui/practicecontroller.h"
#include "ui/programcontroller.h"
#include "ui/reviewcontroller.h"
#include "ui/services.h"
#include "ui/sessiondetailcontroller.h"
#include "ui/settingscontroller.h"
#include "ui/sleepcontroller.h"
#include "ui/todaycontroller.h"
#include "ui/toolkitcontroller.h"
#include "ui/wording.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

class ClinicController;
class TherapistController;

/** The root of what the pages see: the day, the history, the settings, and the session that is running, if any. */
class AppController : public QObject
{
    Q_OBJECT
    // Of these the rest of the app knows nothing.
    Q_MOC_INCLUDE("ui/cliniccontroller.h")
    Q_MOC_INCLUDE("ui/therapistcontroller.h")
    QML_ELEMENT
    QML_UNCREATABLE("Built by main()")
    Q_PROPERTY(TodayController *today READ today CONSTANT)
    Q_PROPERTY(CheckInController *checkIn READ checkIn CONSTANT)
    Q_PROPERTY(ActivityController *activities READ activities CONSTANT)
    Q_PROPERTY(OnboardingController *onboarding READ onboarding CONSTANT)
    Q_PROPERTY(HelpController *help READ help CONSTANT)
    Q_PROPERTY(FlarePlanController *flarePlan READ flarePlan CONSTANT)
    Q_PROPERTY(ReviewController *review READ review CONSTANT)
    Q_PROPERTY(PacingLogController *pacingLog READ pacingLog CONSTANT)
    Q_PROPERTY(LimitsController *limits READ limits CONSTANT)
    Q_PROPERTY(MindRecordController *records READ records CONSTANT)
    Q_PROPERTY(ItemController *item READ item CONSTANT)
    Q_PROPERTY(PatternController *pattern READ pattern CONSTANT)
    Q_PROPERTY(ProgramController *programs READ programs CONSTANT)
    Q_PROPERTY(OwnSessionController *ownSessions READ ownSessions CONSTANT)
    Q_PROPERTY(PracticeController *practice READ practice CONSTANT)
    Q_PROPERTY(CardsController *cards READ cards CONSTANT)
    Q_PROPERTY(GoalsController *goals READ goals CONSTANT)
    Q_PROPERTY(PlannerController *planner READ planner CONSTANT)
    Q_PROPERTY(SleepController *sleep READ sleep CONSTANT)
    Q_PROPERTY(ToolkitController *toolkit READ toolkit CONSTANT)
    Q_PROPERTY(CrisisController *crisis READ crisis CONSTANT)
    Q_PROPERTY(MeasuresController *measures READ measures CONSTANT)
    Q_PROPERTY(TherapistController *therapist READ therapist CONSTANT)
    Q_PROPERTY(ClinicController *clinic READ clinic CONSTANT)
    Q_PROPERTY(HistoryListModel *history READ history CONSTANT)
    Q_PROPERTY(SessionDetailController *detail READ detail CONSTANT)
    Q_PROPERTY(SettingsController *settings READ settings CONSTANT)
    Q_PROPERTY(PlayerController *player READ player NOTIFY playerChanged)
    Q_PROPERTY(bool hasResume READ hasResume NOTIFY resumeChanged)
    Q_PROPERTY(QString resumeName READ resumeName NOTIFY resumeChanged)
    Q_PROPERTY(QString resumeDetail READ resumeDetail NOTIFY resumeChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
public:
    /** The program that everyone begins with. */
    static constexpr QStringView kFirstProgram = u"prog-first-gentle-week";

    /**
     * Enrolls into the first program if there is none yet, with today as day 1, and looks for a session that was not
     * ended. `services` must outlive this object.
     */
    explicit AppController(const evenpace::Services &services, QObject *parent = nullptr);
    ~AppController() override;

    [[nodiscard]] TodayController *today() { return &m_today; }
    [[nodiscard]] CheckInController *checkIn() { return &m_checkIn; }
    [[nodiscard]] ActivityController *activities() { return &m_activities; }
    [[nodiscard]] OnboardingController *onboarding() { return &m_onboarding; }
    [[nodiscard]] HelpController *help() { return &m_help; }
    /** Made when it is first asked for. */
    [[nodiscard]] FlarePlanController *flarePlan();
    [[nodiscard]] ReviewController *review() { return &m_review; }
    [[nodiscard]] PacingLogController *pacingLog() { return &m_pacingLog; }
    [[nodiscard]] LimitsController *limits() { return &m_limits; }
    [[nodiscard]] ItemController *item() { return &m_item; }
    [[nodiscard]] PatternController *pattern() { return &m_pattern; }
    [[nodiscard]] ProgramController *programs() { return &m_programs; }
    [[nodiscard]] OwnSessionController *ownSessions() { return &m_ownSessions; }
    [[nodiscard]] PracticeController *practice() { return &m_practice; }
    /** Made when it is first asked for. */
    [[nodiscard]] CardsController *cards();
    // Made when they are first asked for.
    [[nodiscard]] GoalsController *goals();
    [[nodiscard]] PlannerController *planner();
    [[nodiscard]] SleepController *sleep();
    /** Made when it is first asked for, as the next one. */
    [[nodiscard]] ToolkitController *toolkit();
    [[nodiscard]] CrisisController *crisis();
    [[nodiscard]] MeasuresController *measures();
    [[nodiscard]] TherapistController *therapist();
    [[nodiscard]] ClinicController *clinic();
    [[nodiscard]] HistoryListModel *history() { return &m_history; }
    [[nodiscard]] SessionDetailController *detail() { return &m_detail; }
    [[nodiscard]] SettingsController *settings() { return &m_settings; }
    /** Null unless a session runs or its end page is open. */
    [[nodiscard]] PlayerController *player() const { return m_player.get(); }
    /** A session was going on when the app last ended. */
    [[nodiscard]] bool hasResume() const { return m_resumeId != 0; }
    [[nodiscard]] QString resumeName() const { return m_resumeName; }
    /** Made when it is first asked for. */
    [[nodiscard]] MindRecordController *records();
    /** "4 min left". */
    [[nodiscard]] QString resumeDetail() const;
    /** A sentence the person has to know, or empty. */
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString version() const;

    /**
     * Begins that session; one that waits to be resumed is ended first. Nothing happens while another one runs. Before the
     * first movement the safety check comes: the wish is kept, and safetyCheckNeeded() tells.
     */
    Q_INVOKABLE void startSession(const QString &programId, const QString &sessionId);
    /** The safety check was answered: starts what waited for it, unless movement has to wait now. */
    Q_INVOKABLE void continueAfterSafety();
    /** The safety check was left: nothing waits for it any more. */
    Q_INVOKABLE void forgetWaitingStart();
    /** Goes on where the person stopped, at once. */
    Q_INVOKABLE void resumeSession();
    /** Ends the session that waits, as stopped early; what was done is kept. */
    Q_INVOKABLE void declineResume();
    /** The end page was left: the session is part of the history now. */
    Q_INVOKABLE void closeSession();
    Q_INVOKABLE void dismissNotice();
    /** Brings the day up to date, and offers the check-in; to be called when the app comes to the front again. */
    Q_INVOKABLE void lookAgain();
    /** Looks for what Today may offer besides: once its first picture is out, for it needs more of what is kept. */
    Q_INVOKABLE void offerMore();
    /** Tells checkInWanted() if this is the time for it. */
    Q_INVOKABLE void offerCheckIn();

    /** What the exercises left to keep is looked for from now on, for Today to show: not before Today was seen. */
    Q_INVOKABLE void lookForKeepsakes();

    void show(evenpace::wording::Notice notice);

signals:
    /** What was written just now asks for help to be shown. It blocks nothing. */
    void helpOffered();
    /** The app came to the front on a day that has no check-in yet, and nothing else waits. */
    void checkInWanted();
    void playerChanged();
    void resumeChanged();
    void noticeChanged();
    /** A session that moves was to be started, and the safety check was never answered. */
    void safetyCheckNeeded();
    /** A note of Today leads to a page or a question: "review", "rescreen", "low_mood", "measure.peg" or a key of
     *  CheckInController::questions(). */
    void noteOpened(const QString &id);
    /** A record is to be looked at, by its id. */
    void keepsakeOpened(const QString &record);

private:
    struct Wish {
        QString programId;
        QString sessionId;
        evenpace::Milliseconds breathing{0}; ///< how long a single pattern is breathed; 0: as the library has it
        evenpace::MindRecordId record = 0; ///< of a thinking exercise, to be gone on with
        bool beginsAnew = false; ///< a thinking exercise goes on with no record
    };
    void start(const Wish &wish);
    void showPlayer();
    [[nodiscard]] SessionPace pace() const;
    /** After a session that was more than planned: whether the next one stays as it was. */
    void keepNextSize(const QDate &day, bool keepsAsItWas);
    void findResume();
    void refreshLists();
    /** Reads the day anew, then shows it. */
    void refreshDay();
    void showDay();
    [[nodiscard]] std::vector<CoachClient *> clients();
    /** What others have for the notes of Today. */
    void addNotes(std::vector<TodayNote> &notes) const;
    void answerNote(const QString &id, bool isAction);
    void findKeepsake();
    void answerKeepsake(bool isAction);
    /** Told in the morning, or with the good moments of the day. */
    [[nodiscard]] bool isMoodVeryLowToday() const;
    [[nodiscard]] bool isAnsweredSince(const QString &note, const QDate &since) const;
    /** What was running when the app ended ends now. */
    void endResume();
    /** Words of that session ask for help, and none was shown since it began: the app ended before it could. */
    [[nodiscard]] bool isUnheard(evenpace::SessionId id) const;
    void listenTo(const CoachClient &client);
    /** Offers help if it asks for it. */
    void heed(const QString &text);
    /** Keeps that help was shown, and when; of what was written nothing. */
    void offerHelp();
    void setNotice(const QString &notice);
    void listenToJournal();
    void tellOutcome(evenpace::StoreOutcome outcome);
    /** A client that is made when it is first asked for: what it tells is heard like that of the others. */
    template <typename Client> Client *made(std::unique_ptr<Client> &client)
    {
        if (!client) {
            client = std::make_unique<Client>(m_services, m_coach);
            listenTo(*client);
        }
        return client.get();
    }

    const evenpace::Services &m_services;
    evenpace::Coach m_coach;
    SettingsController m_settings;
    TodayController m_today;
    CheckInController m_checkIn;
    ActivityController m_activities;
    OnboardingController m_onboarding;
    HelpController m_help;
    ReviewController m_review;
    PacingLogController m_pacingLog;
    LimitsController m_limits;
    ItemController m_item;
    PatternController m_pattern;
    ProgramController m_programs;
    OwnSessionController m_ownSessions;
    PracticeController m_practice;
    std::unique_ptr<CardsController> m_cards;
    std::unique_ptr<MeasuresController> m_measures;
    std::unique_ptr<TherapistController> m_therapist;
    std::unique_ptr<ClinicController> m_clinic;
    std::unique_ptr<FlarePlanController> m_flarePlan;
    std::unique_ptr<GoalsController> m_goals;
    std::unique_ptr<PlannerController> m_planner;
    std::unique_ptr<SleepController> m_sleep;
    std::unique_ptr<ToolkitController> m_toolkit;
    std::unique_ptr<CrisisController> m_crisis;
    bool m_looksForKeepsakes = false;
    QTimer m_window{this}; ///< until the worry window opens or closes
    std::optional<evenpace::Keepsake> m_keepsake;
    HistoryListModel m_history;
    SessionDetailController m_detail;
    std::unique_ptr<MindRecordController> m_records;
    std::unique_ptr<PlayerController> m_player;
    std::unique_ptr<PlayerController> m_ended; ///< until the next one: its page may still be fading
    evenpace::SessionId m_resumeId = 0;
    QString m_resumeName;
    evenpace::Milliseconds m_resumeLeft{0};
    QString m_notice;
    std::optional<Wish> m_waitingStart; ///< until the safety check is answered
};
