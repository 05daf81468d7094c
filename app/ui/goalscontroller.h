// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/goals.h"
#include "domain/library.h"
#include "ui/coachclient.h"
#include "ui/goallistmodel.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

/**
 * One goal at a time, in five steps that can be ticked and unticked, and the goals that wait or are done. A goal is open to be
 * changed: the one for now at first, and each change of it is kept as it is made.
 */
class GoalsController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(GoalListModel *others READ others CONSTANT)
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed)
    // The one for now.
    Q_PROPERTY(bool hasActive READ hasActive NOTIFY changed)
    Q_PROPERTY(bool isLookDue READ isLookDue NOTIFY changed)
    // The one that is open.
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(QString target READ target NOTIFY changed)
    Q_PROPERTY(QString ifThen READ ifThen NOTIFY changed)
    Q_PROPERTY(int amount READ amount NOTIFY changed)
    Q_PROPERTY(int mostAmount READ mostAmount CONSTANT)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QList<QString> unitTexts READ unitTexts CONSTANT)
    Q_PROPERTY(int unit READ unit NOTIFY changed)
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(int sure READ sure NOTIFY changed)
    Q_PROPERTY(bool isTooLarge READ isTooLarge NOTIFY changed)
    Q_PROPERTY(QString smallerText READ smallerText NOTIFY changed)
    Q_PROPERTY(QList<QString> stepTexts READ stepTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> ownStepTexts READ ownStepTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> shareTexts READ shareTexts NOTIFY changed)
    Q_PROPERTY(QList<bool> stepsDone READ stepsDone NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QString stepText READ stepText NOTIFY changed)
    Q_PROPERTY(QString stepNote READ stepNote NOTIFY changed)
    Q_PROPERTY(QString removeText READ removeText NOTIFY changed)
    Q_PROPERTY(QList<QString> whatStarters READ whatStarters CONSTANT)
    Q_PROPERTY(QList<QString> ifThenStarters READ ifThenStarters CONSTANT)
    Q_PROPERTY(QString exerciseId READ exerciseId CONSTANT)
public:
    GoalsController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** Looks at all goals anew; the one for now is open. */
    Q_INVOKABLE void show();
    /** Opens one of them. False if it is not there. */
    Q_INVOKABLE bool open(const QString &key);
    /** Opens a new one. It is kept as soon as it has a name, and is for now if there is none yet. */
    Q_INVOKABLE void begin();

    [[nodiscard]] QString line() const; ///< "Sit through a film · step 2 of 5"
    [[nodiscard]] GoalListModel *others() { return &m_others; }
    /** The goal of the exercise that is neither here nor left; empty: there is none. */
    [[nodiscard]] QString offerText() const;
    Q_INVOKABLE void takeGoal();
    /** It is not offered again. */
    Q_INVOKABLE void leaveGoal();

    [[nodiscard]] bool hasActive() const { return evenpace::goals::active(m_goals) != nullptr; }
    [[nodiscard]] bool isLookDue() const;
    /** The weekly look at the one for now: it goes on as it is. */
    Q_INVOKABLE void lookAndKeep();
    /** Or it waits for its turn. */
    Q_INVOKABLE void letWait();

    [[nodiscard]] bool isNew() const { return m_goal.id == 0; }
    [[nodiscard]] bool isActive() const { return m_goal.state == evenpace::GoalState::Active; }
    [[nodiscard]] bool isDone() const { return m_goal.state == evenpace::GoalState::Done; }
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString ifThen() const;
    [[nodiscard]] int amount() const { return m_goal.amount; } ///< 0: not said
    [[nodiscard]] int mostAmount() const { return evenpace::goals::kMostAmount; }
    [[nodiscard]] QString amountText() const; ///< "20 minutes"; empty: not said
    [[nodiscard]] QStringList unitTexts() const;
    [[nodiscard]] int unit() const; ///< of unitTexts()
    [[nodiscard]] QString dueText() const; ///< "Thursday, 25 June 2026"; empty: no day
    [[nodiscard]] int sure() const { return m_goal.sure.value_or(-1); } ///< 0-10; -1: not said
    [[nodiscard]] bool isTooLarge() const { return evenpace::goals::isTooLarge(m_goal); }
    [[nodiscard]] QString smallerText() const; ///< what makeSmaller() leads to; empty: it is as small as it gets
    [[nodiscard]] QStringList stepTexts() const; ///< the five of them
    [[nodiscard]] QStringList ownStepTexts() const; ///< the person's words for them, where there are any
    [[nodiscard]] QStringList shareTexts() const; ///< what stands for them elsewhere: "8 minutes"
    [[nodiscard]] QList<bool> stepsDone() const;
    [[nodiscard]] int step() const { return static_cast<int>(evenpace::goals::currentStep(m_goal)); } ///< 5: all are done
    [[nodiscard]] QString stepText() const; ///< "Step 2 of 5: 8 minutes"
    [[nodiscard]] QString stepNote() const; ///< what holds for each step
    [[nodiscard]] QString removeText() const; ///< what remove() erases, and what stays
    [[nodiscard]] QStringList whatStarters() const { return starters(u"activity"); }
    [[nodiscard]] QStringList ifThenStarters() const { return starters(u"ifthen"); }
    [[nodiscard]] QString exerciseId() const { return evenpace::goals::kExercise.toString(); }

    // Each is kept at once. An empty name changes nothing.
    Q_INVOKABLE void setWhat(const QString &text);
    Q_INVOKABLE void setTarget(const QString &text);
    Q_INVOKABLE void setIfThen(const QString &text);
    Q_INVOKABLE void setAmount(int amount);
    Q_INVOKABLE void setUnit(int unit);
    /** Days later or earlier, never before today; begins two weeks ahead. */
    Q_INVOKABLE void moveDue(int days);
    Q_INVOKABLE void setSure(int sure);
    /** A smaller amount, and how sure is asked again. */
    Q_INVOKABLE void makeSmaller();
    /** Own words for a step, 0-4; none: its share of the amount. */
    Q_INVOKABLE void setStepText(int step, const QString &text);
    Q_INVOKABLE void setStepDone(int step, bool done);
    /** Done is done, and can be unticked: then it is for now again, or waits if another one is. */
    Q_INVOKABLE void setDone(bool done);
    /** It is the one for now; the one before waits. */
    Q_INVOKABLE void makeActive();
    /** For good. */
    Q_INVOKABLE void remove();

signals:
    void changed();
    void removed();

private:
    [[nodiscard]] QStringList starters(QStringView key) const;
    [[nodiscard]] std::vector<evenpace::MindOption> units() const;
    [[nodiscard]] QString stepText(size_t step) const;
    [[nodiscard]] QString shareText(size_t step) const;
    [[nodiscard]] std::optional<evenpace::pacing::Track> track() const { return coach().pacing().answer.track; }
    void change(const std::function<void(evenpace::Goal &)> &change);
    void read();

    QLocale m_locale;
    QDate m_today;
    std::vector<evenpace::Goal> m_goals; ///< in the order made
    evenpace::Goal m_goal; ///< the one that is open
    GoalListModel m_others;
    std::optional<evenpace::Goal> m_offer;
};
