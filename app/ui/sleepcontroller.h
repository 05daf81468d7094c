// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/mindrun.h"
#include "domain/sleep.h"
#include "ui/coachclient.h"
#include "ui/nightlistmodel.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>

/**
 * Sleep: a diary of seconds a day, what a week of it says, a calm evening, and one rule at a time. What the thinking
 * exercise about sleep holds counts here too; of two answers the newer one does.
 */
class SleepController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool isLastTold READ isLastTold NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString usualText READ usualText NOTIFY changed)
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed)
    // The night that is open to be told or corrected.
    Q_PROPERTY(QString nightKey READ nightKey NOTIFY nightChanged)
    Q_PROPERTY(QString nightTitle READ nightTitle NOTIFY nightChanged)
    Q_PROPERTY(bool isTold READ isTold NOTIFY nightChanged)
    Q_PROPERTY(QString bedText READ bedText NOTIFY nightChanged)
    Q_PROPERTY(QString toSleepText READ toSleepText NOTIFY nightChanged)
    Q_PROPERTY(QString wakeText READ wakeText NOTIFY nightChanged)
    Q_PROPERTY(QString upText READ upText NOTIFY nightChanged)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY nightChanged)
    Q_PROPERTY(int quality READ quality NOTIFY nightChanged)
    Q_PROPERTY(QString deleteText READ deleteText NOTIFY nightChanged)
    Q_PROPERTY(QList<QString> qualityWords READ qualityWords CONSTANT)
    // The week.
    Q_PROPERTY(NightListModel *week READ week CONSTANT)
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)
    Q_PROPERTY(bool hasWeek READ hasWeek NOTIFY changed)
    // The evening and the morning.
    Q_PROPERTY(QString windDownText READ windDownText NOTIFY changed)
    Q_PROPERTY(QString riseText READ riseText NOTIFY changed)
    Q_PROPERTY(QList<QString> pickIds READ pickIds NOTIFY changed)
    Q_PROPERTY(QList<QString> pickTexts READ pickTexts NOTIFY changed)
    Q_PROPERTY(QList<QString> chosenIds READ chosenIds NOTIFY changed)
    // The rule of the week.
    Q_PROPERTY(QString ruleTitle READ ruleTitle NOTIFY changed)
    Q_PROPERTY(QString ruleText READ ruleText NOTIFY changed)
    Q_PROPERTY(QString ruleStateText READ ruleStateText NOTIFY changed)
    Q_PROPERTY(bool isRuleTried READ isRuleTried NOTIFY changed)
    Q_PROPERTY(QString nextRuleTitle READ nextRuleTitle NOTIFY changed)
    Q_PROPERTY(QString rulesText READ rulesText NOTIFY changed)
    // A set time in bed.
    Q_PROPERTY(bool isWindowOpen READ isWindowOpen NOTIFY changed)
    Q_PROPERTY(QString windowText READ windowText NOTIFY changed)
    Q_PROPERTY(QString talkText READ talkText NOTIFY changed)
    Q_PROPERTY(QStringList talkPoints READ talkPoints NOTIFY changed)
    Q_PROPERTY(QString exerciseId READ exerciseId CONSTANT)
public:
    SleepController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** Looks at everything anew, with last night as the one to be told. */
    Q_INVOKABLE void open();

    /** "Wind-down starts 21:30", or what is told. */
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isLastTold() const { return evenpace::sleep::nightOn(m_nights, m_today) != nullptr; }
    [[nodiscard]] QString lastText() const; ///< last night in one sentence; empty while it is not told
    [[nodiscard]] QString usualText() const; ///< "22:45 to 07:00": the night told last; empty: none was
    /** The exercise holds nights that are neither here nor left; empty: it does not. */
    [[nodiscard]] QString offerText() const;
    /** Takes them over, each on its day. */
    Q_INVOKABLE void takeNights();
    /** They are not offered again. */
    Q_INVOKABLE void leaveNights();

    /** Last night was as the one told before; nothing happens where none was. undo() erases it. */
    Q_INVOKABLE void sameAsLast();
    /** Opens the night of a row of the week, "2026-06-11"; empty: last night. */
    Q_INVOKABLE void openNight(const QString &key);
    [[nodiscard]] QString nightKey() const { return m_night.day.toString(Qt::ISODate); }
    [[nodiscard]] QString nightTitle() const; ///< "Last night", "Night to Tuesday"
    [[nodiscard]] bool isTold() const { return m_isTold; }
    [[nodiscard]] QString bedText() const { return timeText(m_night.bed); }
    [[nodiscard]] QString toSleepText() const; ///< "after 30 min", "at once"
    [[nodiscard]] QString wakeText() const { return timeText(m_night.wake); }
    [[nodiscard]] QString upText() const { return timeText(m_night.up); }
    [[nodiscard]] QString lengthText() const; ///< "In bed 8 h, asleep 7 h.", or that the times do not fit together
    /** How it felt, of qualityWords(), as the check-in has it; -1: it was not told there. */
    [[nodiscard]] int quality() const;
    [[nodiscard]] QString deleteText() const; ///< what deleteNight() erases, and what stays
    [[nodiscard]] QStringList qualityWords() const;
    // Each keeps the night as it is shown then. Steps are quarters of an hour, for falling asleep smaller ones.
    Q_INVOKABLE void moveBed(int steps);
    Q_INVOKABLE void moveToSleep(int steps);
    Q_INVOKABLE void moveWake(int steps);
    Q_INVOKABLE void moveUp(int steps);
    /** Keeps the night as it is shown. */
    Q_INVOKABLE void keepNight();
    /** How it felt, of qualityWords(): told to the check-in of that day. */
    Q_INVOKABLE void setQuality(int quality);
    /** For good. */
    Q_INVOKABLE void deleteNight();

    [[nodiscard]] NightListModel *week() { return &m_week; }
    [[nodiscard]] QString weekText() const;
    [[nodiscard]] bool hasWeek() const { return evenpace::sleep::toldIn(evenpace::sleep::weekOf(m_nights, m_today)) > 0; }

    [[nodiscard]] QString windDownText() const { return m_plan.windDown.isValid() ? timeText(m_plan.windDown) : QString(); }
    [[nodiscard]] QString riseText() const { return m_plan.rise.isValid() ? timeText(m_plan.rise) : QString(); }
    /** Quarters of an hour; the first time it begins an hour before the usual time of going to bed. */
    Q_INVOKABLE void moveWindDown(int steps);
    /** The same; begins with the time of getting up told last. */
    Q_INVOKABLE void moveRise(int steps);
    [[nodiscard]] QStringList pickIds() const; ///< all that is on offer, in the order of the exercise
    [[nodiscard]] QStringList pickTexts() const;
    [[nodiscard]] QStringList chosenIds() const; ///< in that order
    Q_INVOKABLE void setPicked(const QString &id, bool on);

    [[nodiscard]] QString ruleTitle() const; ///< of the rule begun last; empty while none was
    [[nodiscard]] QString ruleText() const;
    [[nodiscard]] QString ruleStateText() const; ///< "Until Wednesday. Then comes the next one."
    [[nodiscard]] bool isRuleTried() const;
    Q_INVOKABLE void setRuleTried(bool tried);
    [[nodiscard]] QString nextRuleTitle() const; ///< the one that may be begun now; empty: none
    Q_INVOKABLE void beginRule();
    [[nodiscard]] QString rulesText() const; ///< "2 of 5 rules tried"

    [[nodiscard]] bool isWindowOpen() const;
    [[nodiscard]] QString windowText() const;
    /** What to take to a professional about the time in bed; empty while there is no reason to. */
    [[nodiscard]] QString talkText() const;
    /** What to tell them first. */
    [[nodiscard]] QStringList talkPoints() const;
    [[nodiscard]] QString exerciseId() const { return evenpace::sleep::kExercise.toString(); }

signals:
    void changed();
    void nightChanged();
    void deleted();

private:
    /** A rule in the words of the library. */
    struct RuleWords {
        QString id;
        QString title;
        QString text;
        QString note;
    };
    /** The night told last before that of `day`, or the one that everybody begins from; for `day`. */
    [[nodiscard]] evenpace::SleepNight presetOf(const QDate &day) const;
    [[nodiscard]] QString timeText(const QTime &time) const;
    [[nodiscard]] QString spanText(const evenpace::SleepNight &night) const;
    [[nodiscard]] const RuleWords *words(const QString &rule) const;
    [[nodiscard]] QStringList offeredRules() const;
    [[nodiscard]] QString nextRule() const;
    void keepNight(const evenpace::SleepNight &night);
    void move(QTime evenpace::SleepNight::*time, int steps);
    [[nodiscard]] QString offerOf(const evenpace::SleepNight &night) const;
    void savePlan(const evenpace::SleepPlan &plan);
    void readExercise();
    void readNights();
    /** False if it could not be kept, and that is told. */

    QLocale m_locale;
    QDate m_today;
    std::vector<evenpace::SleepNight> m_nights; ///< of the last weeks, in order
    evenpace::SleepNight m_night; ///< as it is shown
    bool m_isTold = false;
    NightListModel m_week;
    evenpace::SleepPlan m_plan; ///< with what the exercise holds, where that is newer
    std::vector<evenpace::SleepRule> m_begun;
    std::vector<RuleWords> m_rules; ///< those for this person
    QStringList m_chosenRules; ///< "I will try this one"
    std::vector<evenpace::MindOption> m_picks;
    evenpace::MindRecordId m_record = 0; ///< of the exercise, the newest one; 0: there is none
    std::vector<evenpace::SleepNight> m_inExercise; ///< the nights that it holds
    std::vector<evenpace::SleepNight> m_toTake; ///< those of them that are offered
};
