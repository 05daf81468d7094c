// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"
#include "ui/todaylistmodel.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** The day: what was done, what comes next, and the one button that starts it. */
class TodayController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_MOC_INCLUDE("ui/todaylistmodel.h")
    Q_PROPERTY(QString dayName READ dayName NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString heroNumber READ heroNumber NOTIFY changed)
    Q_PROPERTY(QString heroText READ heroText NOTIFY changed)
    Q_PROPERTY(QString heroDetail READ heroDetail NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString startDetail READ startDetail NOTIFY changed)
    Q_PROPERTY(bool isStartQuiet READ isStartQuiet NOTIFY changed)
    Q_PROPERTY(QString pictureItem READ pictureItem NOTIFY changed)
    Q_PROPERTY(QString restingPose READ restingPose NOTIFY changed)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed)
    Q_PROPERTY(QString doneSummary READ doneSummary NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
    Q_PROPERTY(TodayListModel *list READ list CONSTANT)
public:
    TodayController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** A session that waits to be gone on with has no card of its own; empty: none waits. */
    void setWaiting(const QString &sessionId);

    [[nodiscard]] QString dayName() const;
    /** One line below the day: where in the program this is. */
    [[nodiscard]] QString greeting() const;
    /** Whole minutes left of today's plan, or done once nothing is left. */
    [[nodiscard]] QString heroNumber() const;
    [[nodiscard]] QString heroText() const;
    [[nodiscard]] QString heroDetail() const;
    /** A sentence about a day that is special: the first one, one after a break, one that is done. Often empty. */
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString startText() const;
    /** "9 min, seated". */
    [[nodiscard]] QString startDetail() const;
    /** Nothing is left that was planned: the button offers breathing, and asks for nothing. */
    [[nodiscard]] bool isStartQuiet() const { return plan().next() == nullptr; }
    /** Movement to show in the scene; if empty, `restingPose` is shown. */
    [[nodiscard]] QString pictureItem() const;
    [[nodiscard]] QString restingPose() const;
    [[nodiscard]] int doneCount() const { return plan().doneCount(); }
    /** "1 done", for small screens that fold the done rows. */
    [[nodiscard]] QString doneSummary() const;
    [[nodiscard]] bool isEmpty() const { return plan().sessions.empty(); }
    /** What a screen reader says on entry. */
    [[nodiscard]] QString spokenSummary() const;
    [[nodiscard]] TodayListModel *list() { return &m_list; }
    [[nodiscard]] const evenpace::DayPlan &plan() const { return coach().plan(); }

    /** Starts the next session, or breathing when nothing is left. */
    Q_INVOKABLE void start();
    /** Starts the planned session of that key; other keys do nothing. */
    Q_INVOKABLE void startSession(const QString &key);

signals:
    void changed();
    void startRequested(const QString &programId, const QString &sessionId);

private:
    [[nodiscard]] evenpace::DaySession startable() const;

    QLocale m_locale;
    QString m_waiting;
    bool m_isBackAfterDays = false;
    TodayListModel m_list;
};
