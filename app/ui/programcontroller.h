// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"
#include "ui/linelistmodel.h"
#include "ui/programlistmodel.h"

#include <QLocale>
#include <QtQml/qqmlregistration.h>

/**
 * The programs of the library, and one of them to read, to start, to pause and to stop; lengths are those of today's
 * size. Empty until openList() or open().
 */
class ProgramController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(ProgramListModel *list READ list CONSTANT)
    // The one that is open.
    Q_PROPERTY(QString programId READ programId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString suits READ suits NOTIFY changed)
    Q_PROPERTY(QStringList therapistNotes READ therapistNotes NOTIFY changed)
    Q_PROPERTY(QStringList stopRules READ stopRules NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(QString weekTitle READ weekTitle NOTIFY changed)
    Q_PROPERTY(LineListModel *week READ week CONSTANT)
    Q_PROPERTY(LineListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(QString weeksTitle READ weeksTitle NOTIFY changed)
    Q_PROPERTY(LineListModel *weeks READ weeks CONSTANT)
    // Started beside what is followed.
    Q_PROPERTY(QString warning READ warning NOTIFY asked)
    Q_PROPERTY(QStringList insteadTexts READ insteadTexts NOTIFY asked)
public:
    enum class State {
        NotFollowed,
        Followed,
        Paused,
        ByItself ///< the day's plan brings it and takes it away again
    };
    Q_ENUM(State)

    ProgramController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    [[nodiscard]] ProgramListModel *list() { return &m_list; }
    [[nodiscard]] QString programId() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString goal() const;
    /** Short remarks: "2 weeks", "6 to 12 min a day", "5 days a week". */
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] State state() const { return m_id.isEmpty() ? State::NotFollowed : stateOf(m_id); }
    /** "You follow this, day 3 of 14", "Paused since 8 June". */
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString suits() const;
    /** Of a therapist's program, in their own words: notes, and when to stop. */
    [[nodiscard]] QStringList therapistNotes() const;
    [[nodiscard]] QStringList stopRules() const;
    [[nodiscard]] bool canStart() const { return program() && state() == State::NotFollowed && whyNot().isEmpty(); }
    /** Why it cannot be started by hand; empty where it can. */
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString weekTitle() const;
    /** The days of a week: which, their sessions, their minutes. Today is marked as the sum. */
    [[nodiscard]] LineListModel *week() { return &m_week; }
    /** Its sessions: name, items, minutes. */
    [[nodiscard]] LineListModel *sessions() { return &m_sessions; }
    /** "All 12 weeks"; empty where they are all alike. */
    [[nodiscard]] QString weeksTitle() const;
    /** What each week brings, of a course its exercises, and how long its days are. The one that the person is in is marked as the sum. */
    [[nodiscard]] LineListModel *weeks() { return &m_weeks; }
    /** What the coming days would be with it, after asked(). */
    [[nodiscard]] QString warning() const { return m_warning; }
    /** "Instead of First gentle week", for each that is followed. */
    [[nodiscard]] QStringList insteadTexts() const;

    /** Fills the list, and keeps it up to date until it is closed. */
    Q_INVOKABLE void openList();
    Q_INVOKABLE void closeList();
    /** False for an unknown program: nothing changes then. */
    Q_INVOKABLE bool open(const QString &id);
    /** asked() comes first where the days with it would be larger than the person's size. */
    Q_INVOKABLE void start();
    Q_INVOKABLE void startAnyway();
    /** Stops the followed one of that place in insteadTexts(), and starts this. */
    Q_INVOKABLE void startInstead(int index);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void goOn();
    /** What was done of it stays in the history. */
    Q_INVOKABLE void stop();

signals:
    void changed();
    void asked();

private:
    [[nodiscard]] const evenpace::Library &library() const { return services().library; }
    [[nodiscard]] const evenpace::Program *program() const { return library().program(m_id); }
    [[nodiscard]] bool isPem() const;
    /** The day's plan takes the plan of small efforts in place of the program that the person began with. */
    [[nodiscard]] bool isPemByItself() const;
    [[nodiscard]] bool fits(const evenpace::Program &program) const;
    [[nodiscard]] State stateOf(const QString &id) const;
    [[nodiscard]] QString stateTextOf(const evenpace::Program &program) const;
    [[nodiscard]] QStringList factsOf(const evenpace::Program &program) const;
    /** Clock time of a day of the program, in today's size. */
    [[nodiscard]] evenpace::Milliseconds lengthOn(const evenpace::Program &program, int day) const;
    [[nodiscard]] QString lengthText(evenpace::Milliseconds length) const;
    [[nodiscard]] QString sessionName(const evenpace::Program &program, const QString &sessionId) const;
    [[nodiscard]] std::vector<const evenpace::Enrollment *> followed() const;
    [[nodiscard]] QString loadText() const;
    void fillList();
    void fillDetail();
    void fillWeeks(const evenpace::Program &program, int now);
    /** One for thinking. */
    [[nodiscard]] bool hasExercise(const evenpace::Program &program, const QString &sessionId) const;
    /** "6 to 12 min a day"; empty where no day takes time. */
    [[nodiscard]] QString dayLengthText(const evenpace::Program &program, int firstDay, int days) const;
    /** Before a change of this program: remembers what is there. Where it leads the day before or after, the plan of
     *  small efforts that came by itself in its place is followed in its own right first, so that it stays. */
    bool prepare(bool leads);
    bool begin();
    void remember(const QString &programId);
    /** Puts back what the last change changed. */
    void putBack();
    void sayDone(const QString &text);

    QLocale m_locale;
    bool m_isListOpen = false;
    QString m_id;
    QString m_warning;
    QStringList m_instead; ///< ids, in the order of insteadTexts()
    ProgramListModel m_list;
    LineListModel m_week;
    LineListModel m_sessions;
    LineListModel m_weeks;
    std::vector<evenpace::Enrollment> m_before; ///< as they were before the last change
    QStringList m_begun; ///< ids of those that the last change began
};
