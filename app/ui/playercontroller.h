// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrun.h"
#include "domain/sessionrecorder.h"
#include "ui/mindpartlistmodel.h"
#include "ui/mindstepmodel.h"
#include "ui/playermoment.h"
#include "ui/services.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>
#include <set>

class SessionEndController;

/** What the day says about one session. */
struct SessionPace
{
    int effortCeiling = 3; ///< felt effort that is in the person's range, 0-10
    evenpace::Milliseconds gap{3600000}; ///< least rest after it, if anything in it moved
    std::optional<int> painBefore; ///< the latest told today, 0-10
    evenpace::MindPerson person{}; ///< who decides over the steps of thinking exercises
    int growPercent = 100; ///< by how much a quota of the person's track grows in a good week
    evenpace::MindRecordId record = 0; ///< of the one thinking exercise: gone on with, or changed
    bool beginsAnew = false; ///< thinking exercises go on with no record
};

/**
 * One running session on screen: walks it, keeps it, sounds it, and tells what is to be seen now. Made when a session
 * begins and kept until its end page is left.
 *
 * Position always comes from the session clock; the timer here only decides when to look at it, about 30 times a second
 * while something moves on screen, else when the next thing changes and at most a second apart. While paused it does not
 * run, save for one look after two minutes.
 */
class PlayerController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made when a session begins")
    Q_MOC_INCLUDE("ui/sessionendcontroller.h")

    // What is being done. Changes with the step, a command or a pause.
    Q_PROPERTY(Phase phase READ phase NOTIFY stepChanged)
    Q_PROPERTY(ItemKind itemKind READ itemKind NOTIFY stepChanged)
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY stepChanged)
    Q_PROPERTY(bool isDone READ isDone NOTIFY stepChanged)
    Q_PROPERTY(QString itemId READ itemId NOTIFY stepChanged)
    Q_PROPERTY(QString name READ name NOTIFY stepChanged)
    Q_PROPERTY(QString sideLine READ sideLine NOTIFY stepChanged)
    Q_PROPERTY(QString caption READ caption NOTIFY stepChanged)
    Q_PROPERTY(QString word READ word NOTIFY stepChanged)
    Q_PROPERTY(QString round READ round NOTIFY stepChanged)
    Q_PROPERTY(QString nextLine READ nextLine NOTIFY stepChanged)
    Q_PROPERTY(QString therapistNote READ therapistNote NOTIFY stepChanged)
    Q_PROPERTY(QString therapistStop READ therapistStop NOTIFY stepChanged)
    Q_PROPERTY(QStringList stopRules READ stopRules NOTIFY stepChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY stepChanged)
    Q_PROPERTY(int itemIndex READ itemIndex NOTIFY stepChanged)
    Q_PROPERTY(bool isLeftSide READ isLeftSide NOTIFY stepChanged)
    Q_PROPERTY(bool isFrontView READ isFrontView NOTIFY stepChanged)
    Q_PROPERTY(QString restingPose READ restingPose NOTIFY stepChanged)
    Q_PROPERTY(int easeLevel READ easeLevel NOTIFY stepChanged)
    Q_PROPERTY(QString pauseTitle READ pauseTitle NOTIFY stepChanged)
    Q_PROPERTY(QString pauseText READ pauseText NOTIFY stepChanged)
    Q_PROPERTY(bool asksToEnd READ asksToEnd NOTIFY stepChanged)
    Q_PROPERTY(QString stopText READ stopText NOTIFY stepChanged)
    Q_PROPERTY(bool canExtend READ canExtend NOTIFY stepChanged)

    // What counts and moves.
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged)
    Q_PROPERTY(QString countDetail READ countDetail NOTIFY countChanged)
    Q_PROPERTY(QString countSpoken READ countSpoken NOTIFY countChanged)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY countChanged)
    Q_PROPERTY(double ring READ ring NOTIFY ringChanged)
    Q_PROPERTY(int ringParts READ ringParts NOTIFY ringChanged)
    Q_PROPERTY(double poseBlend READ poseBlend NOTIFY poseChanged)
    Q_PROPERTY(double poseReach READ poseReach NOTIFY poseChanged)
    Q_PROPERTY(double breathFill READ breathFill NOTIFY breathChanged)
    Q_PROPERTY(double breathTime READ breathTime NOTIFY breathChanged)
    Q_PROPERTY(QList<qreal> breathSeconds READ breathSeconds NOTIFY waveChanged)
    Q_PROPERTY(QList<qreal> breathLevels READ breathLevels NOTIFY waveChanged)
    Q_PROPERTY(double breathStartLevel READ breathStartLevel NOTIFY waveChanged)
    Q_PROPERTY(QString patternText READ patternText NOTIFY stepChanged)

    // A step that asks.
    Q_PROPERTY(MindStepModel *mindStep READ mindStep CONSTANT)
    Q_PROPERTY(QString mindTitle READ mindTitle NOTIFY stepChanged)
    Q_PROPERTY(QString mindText READ mindText NOTIFY stepChanged)
    Q_PROPERTY(int mindNumber READ mindNumber NOTIFY stepChanged)
    Q_PROPERTY(int mindCount READ mindCount NOTIFY stepChanged)
    Q_PROPERTY(bool isOutcome READ isOutcome NOTIFY stepChanged)
    Q_PROPERTY(MindPartListModel *outcomeParts READ outcomeParts CONSTANT)
    Q_PROPERTY(QString mindQuote READ mindQuote NOTIFY stepChanged)
    Q_PROPERTY(QString mindComputed READ mindComputed NOTIFY mindComputedChanged)
    Q_PROPERTY(QString leaveText READ leaveText NOTIFY stepChanged)
    Q_PROPERTY(bool waitsForAnotherTime READ waitsForAnotherTime NOTIFY stepChanged)
    Q_PROPERTY(bool isQuiet READ isQuiet NOTIFY stepChanged)

    // Comfort and notices.
    Q_PROPERTY(SoundMode soundMode READ soundMode NOTIFY comfortChanged)
    Q_PROPERTY(QString soundModeText READ soundModeText NOTIFY comfortChanged)
    Q_PROPERTY(bool isDimmed READ isDimmed NOTIFY comfortChanged)
    Q_PROPERTY(bool isStill READ isStill NOTIFY comfortChanged)
    Q_PROPERTY(bool isCalm READ isCalm NOTIFY comfortChanged)
    Q_PROPERTY(int guideSkin READ guideSkin CONSTANT)
    Q_PROPERTY(int guideHair READ guideHair CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(Toast toast READ toast NOTIFY toastChanged)
    Q_PROPERTY(QString toastText READ toastText NOTIFY toastChanged)
    Q_PROPERTY(QStringList reasonTexts READ reasonTexts CONSTANT)
    Q_PROPERTY(bool isStopAsked READ isStopAsked NOTIFY sheetChanged)
    Q_PROPERTY(bool isHelpShown READ isHelpShown NOTIFY sheetChanged)
    Q_PROPERTY(bool isSwapAsked READ isSwapAsked NOTIFY sheetChanged)
    Q_PROPERTY(QString swapText READ swapText NOTIFY sheetChanged)
    Q_PROPERTY(SessionEndController *ending READ ending NOTIFY stepChanged)

public:
    enum class Phase { GetReady, Move, Hold, Release, SwitchSides, Rest, Breathe, Attend, Ask, Done };
    Q_ENUM(Phase)
    enum class ItemKind { Movement, Breath, Script, Mind };
    Q_ENUM(ItemKind)
    enum class SoundMode { Voice, Tones, Quiet };
    Q_ENUM(SoundMode)
    enum class Toast {
        None,
        EasedOff, ///< this one and the next two offer reasons
        RestOnly,
        Skipped,
        LeftOut ///< the reason was told before
    };
    Q_ENUM(Toast)
    /** In the order of evenpace::Reason, without None. */
    enum class SkipReason { Hurts = 1, TooTired, Unclear, NoTime, NoPlace };
    Q_ENUM(SkipReason)

    /**
     * Begins the session that the person chose, in the size it was given, and stores it as running. Nothing
     * for a session without items. A session that cannot be stored is begun all the same; its notice says so, and it
     * is stored at its end if that works by then.
     */
    [[nodiscard]] static std::unique_ptr<PlayerController> begin(const evenpace::Services &services,
                                                                 evenpace::SessionPlan plan,
                                                                 const SessionPace &pace = {});
    /** Goes on, paused, where the app was ended. Nothing if that cannot be read any more. */
    [[nodiscard]] static std::unique_ptr<PlayerController> resume(const evenpace::Services &services,
                                                                  const evenpace::ResumePoint &point,
                                                                  const SessionPace &pace = {});
    ~PlayerController() override;

    /** Runs the session. A resumed one waits for resume(). */
    Q_INVOKABLE void start();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void back();
    /** To the next item. Where the therapist wrote what stands in for this one it waits and asks why first. */
    Q_INVOKABLE void skip();
    /** Why, while that is asked: what stands in for it then is shown; without one the item is left out. */
    Q_INVOKABLE void tellSwapReason(SkipReason reason);
    /** Goes on with what stands in for the item. */
    Q_INVOKABLE void takeSwap();
    /** Leaves the item out after all, for the reason told if one was. The last one of a session waits, paused, until the
     *  toast that can undo it is gone. */
    Q_INVOKABLE void leaveOut();
    Q_INVOKABLE void undoSkip();
    /** 15 s more. */
    Q_INVOKABLE void extend();
    /** 30 s more of a rest. */
    Q_INVOKABLE void restLonger();
    /** This item once more after it. */
    Q_INVOKABLE void repeat();
    Q_INVOKABLE void easeOff();
    Q_INVOKABLE void undoEaseOff();
    /** Next within a mind exercise; after its last step what came of it, and then the next item. */
    Q_INVOKABLE void completeStep();
    Q_INVOKABLE void previousStep();
    /** Puts a draft where it can be pasted from. */
    Q_INVOKABLE void copy(const QString &text);
    /** The thinking exercise is gone on with another time, at this step; then the next item. */
    Q_INVOKABLE void leaveForLater();
    /** Why the item that was last skipped was left out, or why it was eased off. */
    Q_INVOKABLE void setReason(SkipReason reason);
    Q_INVOKABLE void dismissToast();
    /** Voice, sounds only, silent; kept as the setting too. */
    Q_INVOKABLE void cycleSoundMode();
    /** The ember world, for this session; again to leave it. */
    Q_INVOKABLE void dim();
    Q_INVOKABLE void dismissNotice();
    /** Pauses and asks. */
    Q_INVOKABLE void askToStop();
    Q_INVOKABLE void stop();
    /** "Something is wrong": pauses and shows what to do. */
    Q_INVOKABLE void showHelp();
    /** Closes whichever sheet is open; goes on if the session ran before it was opened. */
    Q_INVOKABLE void closeSheet();
    /** Off screen nothing has to move. In silent mode it pauses too, as nobody could follow. */
    Q_INVOKABLE void setShown(bool shown);
    /** Brings everything up to the clock's now. The timer calls it; a test may. */
    Q_INVOKABLE void wake();

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] ItemKind itemKind() const;
    [[nodiscard]] bool isPaused() const { return m_session.isPaused(); }
    [[nodiscard]] bool isDone() const { return m_session.isFinished(); }
    [[nodiscard]] QString itemId() const { return m_session.segment().itemId; }
    [[nodiscard]] QString name() const { return m_name; }
    /** What the side that works does, else the position; a script's topic. */
    [[nodiscard]] QString sideLine() const { return m_sideLine; }
    [[nodiscard]] QString caption() const { return m_caption; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString round() const { return m_round; }
    [[nodiscard]] QString nextLine() const { return m_nextLine; }
    /** The therapist's own words to this item, and when it is to be stopped. */
    [[nodiscard]] QString therapistNote() const;
    [[nodiscard]] QString therapistStop() const;
    /** When to stop, as the therapist says it of this item and of the whole program. */
    [[nodiscard]] QStringList stopRules() const;
    /** For screen readers: changes at the start of a step, half-way, five seconds before its end, and at the end. */
    [[nodiscard]] QString statusText() const { return m_statusText; }
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_session.plan().items.size()); }
    [[nodiscard]] int itemIndex() const { return m_session.segment().item; }
    [[nodiscard]] bool isLeftSide() const { return m_session.segment().side == evenpace::Side::Left; }
    [[nodiscard]] bool isFrontView() const;
    /** Name of the pose in which the guide rests. */
    [[nodiscard]] QString restingPose() const;
    [[nodiscard]] int easeLevel() const { return static_cast<int>(m_session.ease()); }
    [[nodiscard]] QString pauseTitle() const;
    [[nodiscard]] QString pauseText() const;
    /** Two minutes of pause are over. */
    [[nodiscard]] bool asksToEnd() const { return m_asksToEnd; }
    [[nodiscard]] QString stopText() const;
    [[nodiscard]] bool canExtend() const { return !isDone() && !m_session.segment().isUntimed(); }

    /** "24", "7:05"; the repetition that is being done; or nothing. */
    [[nodiscard]] QString countText() const { return m_countText; }
    /** "of 6" beside a repetition, else nothing. */
    [[nodiscard]] QString countDetail() const { return m_countDetail; }
    [[nodiscard]] QString countSpoken() const { return m_countSpoken; }
    /** Of this item. */
    [[nodiscard]] QString timeLeft() const { return m_timeLeft; }
    [[nodiscard]] double ring() const { return m_moment.ring; }
    [[nodiscard]] int ringParts() const { return m_moment.ringParts; }
    [[nodiscard]] double poseBlend() const { return m_moment.poseBlend; }
    [[nodiscard]] double poseReach() const { return m_moment.poseReach; }
    [[nodiscard]] double breathFill() const { return m_moment.breathFill; }
    /** s since the start of the first of breathSeconds(). */
    [[nodiscard]] double breathTime() const { return m_moment.breathTime - m_wave.startsAt; }
    [[nodiscard]] QList<qreal> breathSeconds() const { return m_wave.seconds; }
    [[nodiscard]] QList<qreal> breathLevels() const { return m_wave.levels; }
    [[nodiscard]] double breathStartLevel() const { return m_wave.startLevel; }
    [[nodiscard]] QString patternText() const;

    [[nodiscard]] MindStepModel *mindStep() { return &m_mindStep; }
    [[nodiscard]] QString mindTitle() const;
    [[nodiscard]] QString mindText() const;
    [[nodiscard]] int mindNumber() const; ///< from 1
    [[nodiscard]] int mindCount() const;
    /** The last step is done and what came of the exercise is shown. */
    [[nodiscard]] bool isOutcome() const { return m_isOutcome; }
    [[nodiscard]] MindPartListModel *outcomeParts() { return &m_outcomeParts; }
    [[nodiscard]] QString mindQuote() const; ///< what the person said before, or nothing
    [[nodiscard]] QString mindComputed() const { return m_mindComputed; } ///< what the app worked out, or nothing
    [[nodiscard]] QString leaveText() const; ///< "Come back tomorrow"
    /** The step is for another time than the steps before it, and nothing is answered in it yet. */
    [[nodiscard]] bool waitsForAnotherTime() const;
    /** A quiet time of a thinking exercise, which passes by itself. */
    [[nodiscard]] bool isQuiet() const;

    [[nodiscard]] SoundMode soundMode() const { return static_cast<SoundMode>(m_settings.soundMode); }
    [[nodiscard]] QString soundModeText() const;
    [[nodiscard]] bool isDimmed() const { return m_isDimmed; }
    /** The figure steps and the breath stands still. */
    [[nodiscard]] bool isStill() const;
    /** No ghost and no arrow. */
    [[nodiscard]] bool isCalm() const { return m_settings.lowStimulus || m_isDimmed; }
    [[nodiscard]] int guideSkin() const { return m_settings.guide.skin; }
    [[nodiscard]] int guideHair() const { return m_settings.guide.hair; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] Toast toast() const { return m_toast; }
    [[nodiscard]] QString toastText() const;
    [[nodiscard]] QStringList reasonTexts() const; ///< in the order of SkipReason
    [[nodiscard]] bool isStopAsked() const { return m_sheet == Sheet::Stop; }
    [[nodiscard]] bool isHelpShown() const { return m_sheet == Sheet::Help; }
    [[nodiscard]] bool isSwapAsked() const { return m_sheet == Sheet::Swap; }
    /** "Your therapist suggests: Shoulder rolls instead, 6 times."; empty until a reason is told. */
    [[nodiscard]] QString swapText() const;
    /** The end page's state, once the session is over. */
    [[nodiscard]] SessionEndController *ending() const { return m_ending.get(); }

    [[nodiscard]] const evenpace::Session &session() const { return m_session; }
    /** How long until the timer looks again; nothing if it does not run. */
    [[nodiscard]] std::optional<evenpace::Milliseconds> untilWake() const;

signals:
    void stepChanged();
    void mindComputedChanged();
    void countChanged();
    void ringChanged();
    void poseChanged();
    void breathChanged();
    void waveChanged();
    void statusChanged();
    void comfortChanged();
    void noticeChanged();
    void toastChanged();
    void sheetChanged();
    /** The session is over, by itself or stopped; ending() is there. */
    void ended();
    /** What was written in a thinking exercise asks for help to be shown: once for each exercise. */
    void helpWanted();

private:
    enum class Sheet { None, Stop, Help, Swap };
    class Journal;

    PlayerController(const evenpace::Services &services, evenpace::Session session, evenpace::SessionRecord record,
                     const SessionPace &pace);

    void handle(const std::vector<evenpace::SessionEvent> &events);
    void feel(int segmentBefore);
    void describe();
    void measure();
    void announce();
    void showMindStep();
    /** The first look at a thinking exercise in this session: with which record it goes on. */
    void enterExercise(const evenpace::MindExercise &asked);
    /** The nights of the sleep diary, put into an exercise that asks for them. */
    void bringNights(const evenpace::MindExercise &asked, evenpace::MindRecord record);
    /** Leaves out steps that are not for this person, or were done in an earlier session. True if it left any out. */
    bool passSteps();
    void work();
    void keepPlace();
    void showOutcome();
    /** Leads back to the step that comes again after this one. True if it did. */
    bool askAgain(const evenpace::MindStep &step);
    [[nodiscard]] std::vector<const evenpace::MindStep *> steps() const;
    [[nodiscard]] bool isStepShown() const;
    /** Something is written to stand in for this item, and may be done now. */
    [[nodiscard]] bool hasStandIn() const;
    /** The sheet is done with; the session goes on as it did before. */
    void goOnFromSheet();
    /** The last item is not left out after all. */
    void keepLast();
    /** A step is left: looks at what was written in it. */
    void heedWords();
    void finish();
    void openSheet(Sheet sheet);
    void showToast(Toast toast);
    void setNotice(const QString &notice);
    void tellNoSound();
    void schedule();
    [[nodiscard]] const evenpace::MindExercise *exercise() const;
    [[nodiscard]] const evenpace::MindStep *askedStep() const;
    [[nodiscard]] bool movesOnScreen() const;
    /** The ring goes by seconds, and nothing else moves. */
    [[nodiscard]] bool ringFollowsNumber() const;
    void loadAnswers();
    [[nodiscard]] evenpace::MindRecord recordNow() const;
    void keepAnswer(const QString &key, const QJsonValue &value);

    evenpace::Services m_services;
    evenpace::Settings m_settings;
    SessionPace m_pace;
    evenpace::Session m_session;
    std::unique_ptr<Journal> m_journal;
    evenpace::SessionRecorder m_recorder;
    MindStepModel m_mindStep;
    std::unique_ptr<SessionEndController> m_ending;
    QTimer m_timer;

    evenpace::PlayerMoment m_moment;
    QString m_name;
    QString m_sideLine;
    QString m_caption;
    QString m_word;
    QString m_round;
    QString m_nextLine;
    QString m_countText;
    QString m_countDetail;
    QString m_countSpoken;
    QString m_timeLeft;
    QString m_statusText;
    QString m_statusStep;
    evenpace::BreathWaveform m_wave;
    QString m_notice;
    QString m_mindExerciseId;
    std::map<QString, evenpace::MindAnswers> m_answers; ///< by exercise and key
    std::set<QString> m_heeded; ///< exercises in which help was shown
    std::set<QString> m_entered; ///< exercises whose record was looked for
    std::map<QString, QDateTime> m_finishedAt; ///< by exercise, UTC
    MindPartListModel m_outcomeParts;
    QString m_mindComputed;
    int m_firstStep = 0; ///< number of the step at which a record goes on; 0 once it is reached
    int m_begunStep = 0; ///< number of the step at which this sitting began
    int m_placeStep = 0; ///< number of the step whose place was kept last
    bool m_isAnsweredHere = false; ///< something was answered since the step was shown

    int m_segment = -1;
    int m_measuredSegment = -1;
    Toast m_toast = Toast::None;
    int m_reasonItem = -1; ///< which setReason() is about
    int m_easedItem = -1;
    bool m_isLastLeftOut = false; ///< the session ends when the toast goes
    bool m_ranBeforeLast = false;
    std::optional<evenpace::PlannedItem> m_standIn;
    evenpace::Reason m_swapReason = evenpace::Reason::None;
    Sheet m_sheet = Sheet::None;
    bool m_ranBeforeSheet = false;
    bool m_isShown = true;
    bool m_isDimmed = false;
    bool m_isOutcome = false;
    bool m_asksToEnd = false;
    bool m_toldNoSound = false;
    evenpace::Milliseconds m_pausedAt{0}; ///< boot clock
};
