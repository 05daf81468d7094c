// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"
#include "ui/linelistmodel.h"
#include "ui/sizewords.h"
#include "ui/todaylistmodel.h"
#include "ui/todaynotemodel.h"

#include <QLocale>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <utility>
#include <vector>

/** The day: how much fits and why, what was done, what comes next, and the one button that starts it. */
class TodayController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString dayName READ dayName NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString checkInText READ checkInText NOTIFY changed)
    Q_PROPERTY(bool hasCheckIn READ hasCheckIn NOTIFY changed)

    Q_PROPERTY(QString heroTitle READ heroTitle NOTIFY changed)
    Q_PROPERTY(QString heroNumber READ heroNumber NOTIFY changed)
    Q_PROPERTY(QString heroText READ heroText NOTIFY changed)
    Q_PROPERTY(QString heroDetail READ heroDetail NOTIFY changed)
    Q_PROPERTY(bool isBadDay READ isBadDay NOTIFY changed)
    Q_PROPERTY(bool isGentle READ isGentle NOTIFY changed)
    Q_PROPERTY(bool isStopped READ isStopped NOTIFY changed)
    Q_PROPERTY(bool hasBadDayButton READ hasBadDayButton NOTIFY changed)

    Q_PROPERTY(bool hasBand READ hasBand NOTIFY changed)
    Q_PROPERTY(int size READ size NOTIFY changed)
    Q_PROPERTY(int used READ used NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(int usual READ usual NOTIFY changed)
    Q_PROPERTY(QString usedText READ usedText NOTIFY changed)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY changed)
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed)
    Q_PROPERTY(QString overText READ overText NOTIFY changed)
    Q_PROPERTY(QString bandText READ bandText NOTIFY changed)
    Q_PROPERTY(QString usualText READ usualText NOTIFY changed)
    Q_PROPERTY(QString spokenBand READ spokenBand NOTIFY changed)

    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(LineListModel *additions READ additions CONSTANT)
    Q_PROPERTY(LineListModel *grounds READ grounds CONSTANT)
    Q_PROPERTY(bool canChangeSize READ canChangeSize NOTIFY changed)
    Q_PROPERTY(int mostSize READ mostSize NOTIFY changed)
    Q_PROPERTY(bool hasOwnSize READ hasOwnSize NOTIFY changed)

    Q_PROPERTY(bool canChooseForm READ canChooseForm NOTIFY changed)
    Q_PROPERTY(bool mayBeGood READ mayBeGood NOTIFY changed)
    Q_PROPERTY(Form form READ form NOTIFY changed)
    Q_PROPERTY(Form proposedForm READ proposedForm NOTIFY changed)

    Q_PROPERTY(bool isResting READ isResting NOTIFY changed)
    Q_PROPERTY(QString restText READ restText NOTIFY restChanged)
    Q_PROPERTY(QString restDetail READ restDetail NOTIFY changed)
    Q_PROPERTY(double restShare READ restShare NOTIFY restChanged)
    Q_PROPERTY(bool isEnough READ isEnough NOTIFY changed)
    Q_PROPERTY(QString enoughText READ enoughText NOTIFY changed)
    Q_PROPERTY(QString heldTitle READ heldTitle NOTIFY restChanged)
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    Q_PROPERTY(QString goOnText READ goOnText NOTIFY changed)

    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString startDetail READ startDetail NOTIFY changed)
    Q_PROPERTY(bool isStartQuiet READ isStartQuiet NOTIFY changed)
    Q_PROPERTY(QString pictureItem READ pictureItem NOTIFY changed)
    Q_PROPERTY(QString restingPose READ restingPose NOTIFY changed)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
    Q_PROPERTY(QString changesTitle READ changesTitle NOTIFY changesChanged)
    Q_PROPERTY(LineListModel *changes READ changes CONSTANT)
    Q_PROPERTY(TodayListModel *list READ list CONSTANT)
    Q_PROPERTY(TodayNoteModel *notes READ notes CONSTANT)
    Q_PROPERTY(bool hasNotes READ hasNotes NOTIFY changed)

    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(bool foldsDone READ foldsDone WRITE setFoldsDone NOTIFY foldsDoneChanged)
public:
    /** As Grade: what of a program's three forms is done. */
    enum Form { SmallForm, UsualForm, GoodForm };
    Q_ENUM(Form)

    TodayController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** A session that waits to be gone on with has no card of its own; empty: none waits. */
    void setWaiting(const QString &programId, const QString &sessionId);
    /** Others add notes of their own here; their answers come as noteChosen(). Called at each refresh. */
    using NoteSource = std::function<void(std::vector<TodayNote> &)>;
    void addNotes(NoteSource source);

    [[nodiscard]] QString dayName() const;
    /** Where in the program this is. */
    [[nodiscard]] QString greeting() const;
    /** "Pain 5 · Fatigue 6 · Slept badly", or an invitation to tell. */
    [[nodiscard]] QString checkInText() const;
    [[nodiscard]] bool hasCheckIn() const;

    /** Stands in place of the number on a day that is not about minutes: "Bad day plan". */
    [[nodiscard]] QString heroTitle() const;
    /** Whole easy minutes that are left; used ones once all is done. */
    [[nodiscard]] QString heroNumber() const;
    [[nodiscard]] QString heroText() const;
    [[nodiscard]] QString heroDetail() const;
    [[nodiscard]] bool isBadDay() const { return plan().mood == evenpace::DayMood::BadDay; }
    /** In the colors of rest: a bad day or a flare. */
    [[nodiscard]] bool isGentle() const { return isBadDay() || plan().mood == evenpace::DayMood::Flare; }
    [[nodiscard]] bool isStopped() const { return plan().mood == evenpace::DayMood::Stopped; }
    /** A day that is smaller than a bad day anyway needs no button for one. */
    [[nodiscard]] bool hasBadDayButton() const { return isBadDay() || plan().mood == evenpace::DayMood::Usual; }

    [[nodiscard]] bool hasBand() const { return m_whole.usual > 0 && !isStopped(); }
    [[nodiscard]] int size() const { return m_whole.size; } ///< easy minutes, as the four below
    [[nodiscard]] int used() const { return m_whole.used; }
    [[nodiscard]] int planned() const { return m_whole.planned; }
    [[nodiscard]] int usual() const { return m_whole.usual; }
    [[nodiscard]] QString usedText() const; ///< "8 used", empty for none
    [[nodiscard]] QString plannedText() const;
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] QString overText() const;
    /** "8 easy minutes, only if they help": on a gentle day in place of the legend. */
    [[nodiscard]] QString bandText() const;
    [[nodiscard]] QString usualText() const;
    [[nodiscard]] QString spokenBand() const;

    [[nodiscard]] QString reason() const { return evenpace::sizewords::sentence(plan()); }
    [[nodiscard]] LineListModel *additions() { return &m_additions; }
    [[nodiscard]] LineListModel *grounds() { return &m_grounds; }
    [[nodiscard]] bool canChangeSize() const;
    /** The most easy minutes a person may choose for today. */
    [[nodiscard]] int mostSize() const;
    [[nodiscard]] bool hasOwnSize() const { return coach().input().facts.choice.size.has_value(); }

    [[nodiscard]] bool canChooseForm() const;
    [[nodiscard]] bool mayBeGood() const { return plan().mayBeGood; }
    [[nodiscard]] Form form() const { return static_cast<Form>(plan().grade); }
    [[nodiscard]] Form proposedForm() const { return static_cast<Form>(plan().proposedGrade); }

    /** A rest is due before the next session that moves. */
    [[nodiscard]] bool isResting() const;
    [[nodiscard]] QString restText() const; ///< "Rest first, 40 minutes left"
    [[nodiscard]] QString restDetail() const; ///< "until 12:30"
    [[nodiscard]] double restShare() const; ///< of the rest that has passed, 0-1
    /** The day's minutes or sessions are used, and something that moves is still planned. */
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] QString enoughText() const; ///< what was done
    // A ceiling of the day stands in the way: what it is, and what it means to go on.
    [[nodiscard]] QString heldTitle() const;
    [[nodiscard]] QString heldText() const;
    [[nodiscard]] QString waitText() const;
    [[nodiscard]] QString goOnText() const;

    /** A sentence about a day that is special: the first one, one after a break, one that is done. Often empty. */
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString startText() const;
    [[nodiscard]] QString startDetail() const; ///< "9 min, seated"
    /** The button asks for nothing: what was planned is done, or a rest comes first. */
    [[nodiscard]] bool isStartQuiet() const;
    /** Movement to show in the scene; if empty, `restingPose` is shown. */
    [[nodiscard]] QString pictureItem() const;
    [[nodiscard]] QString restingPose() const;
    [[nodiscard]] int doneCount() const { return plan().doneCount(); }
    [[nodiscard]] bool isEmpty() const { return plan().sessions.empty(); }
    /** What a screen reader says on entry. */
    [[nodiscard]] QString spokenSummary() const;
    /** What is different in the session of showChanges(). */
    [[nodiscard]] QString changesTitle() const { return m_changesTitle; }
    [[nodiscard]] LineListModel *changes() { return &m_changes; }
    [[nodiscard]] TodayListModel *list() { return &m_list; }
    [[nodiscard]] TodayNoteModel *notes() { return &m_notes; }
    [[nodiscard]] bool hasNotes() const { return !m_notes.notes().empty(); }
    [[nodiscard]] const evenpace::DayPlan &plan() const { return coach().plan(); }

    /** Somebody looks at the page: only then does the rest count down. */
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    /** On a small screen the done rows are one. */
    [[nodiscard]] bool foldsDone() const { return m_foldsDone; }
    void setFoldsDone(bool folds);

    /** Starts what the button names. "Start anyway" tells that the rest was not waited for. */
    Q_INVOKABLE void start();
    /** Starts the planned session of that key, or says why it waits (heldBack). Other keys do nothing. */
    Q_INVOKABLE void startSession(const QString &key);
    /** The deliberate second step past a ceiling: told, then started. An empty key stands for the next one. */
    Q_INVOKABLE void goOn(const QString &key);
    Q_INVOKABLE void setBadDay(bool bad);
    Q_INVOKABLE void chooseForm(TodayController::Form form);
    /** Easy minutes for today. */
    Q_INVOKABLE void chooseSize(int minutes);
    Q_INVOKABLE void dropSize();
    /** Fills additions and grounds. */
    Q_INVOKABLE void explain();
    /** Fills changes with those of the planned session of that key ("changes-A" or "A"). */
    Q_INVOKABLE void showChanges(const QString &key);
    /** Takes the session of that key ("added-A" or "A") out of today, where the person added it. */
    Q_INVOKABLE void takeOffToday(const QString &key);
    /** The action of a note, or the answer that puts it away. */
    Q_INVOKABLE void answerNote(const QString &id, bool isAction);

signals:
    void changed();
    void restChanged();
    void changesChanged();
    void shownChanged();
    void foldsDoneChanged();
    void startRequested(const QString &programId, const QString &sessionId);
    /** A knowledge card about what Today shows is wished. */
    void cardRequested(const QString &id);
    /** The session waits: for room on another day, or because today was enough. */
    void heldBack(const QString &key, bool mayGoOn);
    /** "When to get help" or "A professional has checked this". */
    void helpRequested();
    /** "My flare plan". */
    void flarePlanRequested();
    /** A note says more about itself. */
    void explained(const QString &title, const QString &text);
    /** A note was answered that is not Today's own: of a note source, or one that leads elsewhere. */
    void noteChosen(const QString &id, bool isAction);

private:
    /** Held back by a ceiling, as long as nobody goes on on purpose. */
    [[nodiscard]] bool isHeld(const evenpace::DaySession &session) const;
    /** What comes next by the plan and may be started, or nothing. */
    [[nodiscard]] const evenpace::DaySession *next() const;
    /** By its key, or by that of a row below it. */
    [[nodiscard]] const evenpace::DaySession *planned(const QString &key) const;
    [[nodiscard]] bool hasHeldMovement() const;
    [[nodiscard]] evenpace::DaySession startable() const;
    [[nodiscard]] evenpace::Milliseconds restLeft() const;
    [[nodiscard]] evenpace::DayChoice choice() const { return coach().input().facts.choice; }
    void wakeAtNextMinute();
    void onMinute();

    QLocale m_locale;
    std::pair<QString, QString> m_waiting; ///< program and session
    bool m_isBackAfterDays = false;
    bool m_isShown = false;
    bool m_foldsDone = false;
    evenpace::sizewords::WholeMinutes m_whole;
    QString m_changesTitle;
    LineListModel m_additions;
    LineListModel m_grounds;
    LineListModel m_changes;
    TodayListModel m_list;
    TodayNoteModel m_notes;
    std::vector<NoteSource> m_noteSources;
    QTimer m_minute; ///< runs while a rest is shown, and never else
};
