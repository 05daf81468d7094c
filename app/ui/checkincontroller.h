// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <set>

/**
 * The morning check-in, and the few questions that a day may bring: one question at a time, each answer kept at once, none
 * needed. What was not reached when the app ended is asked when it is opened again; what was passed over is not.
 */
class CheckInController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool shouldOpen READ shouldOpen NOTIFY changed)
    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString overline READ overline NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(int value READ value NOTIFY changed)
    Q_PROPERTY(bool isNotSure READ isNotSure NOTIFY changed)
    Q_PROPERTY(int lastValue READ lastValue NOTIFY changed)
    Q_PROPERTY(QString lastWord READ lastWord NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString lowLabel READ lowLabel NOTIFY changed)
    Q_PROPERTY(QString highLabel READ highLabel NOTIFY changed)
    Q_PROPERTY(QStringList areas READ areas NOTIFY changed)
    Q_PROPERTY(QString areasText READ areasText NOTIFY changed)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed)
    Q_PROPERTY(int mostMinutes READ mostMinutes CONSTANT)
    Q_PROPERTY(QString noneText READ noneText NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString skipText READ skipText NOTIFY changed)
    Q_PROPERTY(bool hasSame READ hasSame NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool movesOn READ movesOn NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(bool asksFlare READ asksFlare NOTIFY changed)
    Q_PROPERTY(QStringList areaIds READ areaIds CONSTANT)
    Q_PROPERTY(QStringList areaNames READ areaNames CONSTANT)
public:
    enum class Page {
        None, ///< closed
        Pain,
        Fatigue,
        Sleep,
        Fog,
        Mood,
        Headache,
        Areas,
        StopsUsual, ///< "Does it keep you from your usual things?", on a high morning
        Flare, ///< "Is this a flare?"
        Morning, ///< how yesterday's session left the person
        Trial, ///< easy minutes that felt fine yesterday, before the first baseline
        Smallest, ///< the smallest day that did no harm, PEM track
        TwoHours ///< pain two hours after a session
    };
    Q_ENUM(Page)
    enum class Kind {
        Scale, ///< 0-10
        Choice, ///< one of `words`
        Minutes, ///< easy minutes, nothing preset
        Map ///< areas of the body
    };
    Q_ENUM(Kind)

    CheckInController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /**
     * Opens the check-in of a day, "2026-06-11"; empty: today's. Today's goes on at the first question that was not
     * reached. False, and nothing happens, for a day to come or a text that is no day.
     */
    Q_INVOKABLE bool open(const QString &day = {});
    /** Opens one of questions() alone. */
    Q_INVOKABLE void ask(const QString &key);
    /** Opens fog, mood, headache and the body map of today alone. */
    Q_INVOKABLE void openMore();
    /** What a question of questions() asks. */
    Q_INVOKABLE [[nodiscard]] QString questionText(const QString &key) const;

    /** 0-10 or the index into words(), kept at once; -1: not sure, which stores nothing. */
    Q_INVOKABLE void answer(int value);
    Q_INVOKABLE void toggleArea(const QString &id);
    /** 0: nothing told. Kept by next(). */
    Q_INVOKABLE void setMinutes(int minutes);
    /** "I know of none", where noneText() offers it. Goes on. */
    Q_INVOKABLE void tellNone();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /** Yesterday's pain, fatigue and sleep, and on to what else is to be asked. */
    Q_INVOKABLE void sameAsYesterday();
    /** "Skip today" closes; any other question that is passed over is not asked again today. */
    Q_INVOKABLE void skip();
    /** From the third question to fog, mood, headache and the body map. */
    Q_INVOKABLE void more();
    /** The sheet was closed: what was entered stays. */
    Q_INVOKABLE void close();
    /** An answer to "Is this a flare?" from outside the sheet. */
    Q_INVOKABLE void tellFlare(bool isFlare);

    [[nodiscard]] bool isOpen() const { return m_page != Page::None; }
    /** Not answered and not skipped today, and not opened yet by this process today. Never on the very first day before
     *  the first session. */
    [[nodiscard]] bool shouldOpen() const;
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] Kind kind() const;
    /** "Check-in, 1 of 3". */
    [[nodiscard]] QString overline() const;
    [[nodiscard]] QString question() const { return textOf(m_page); }
    [[nodiscard]] QString hint() const;
    /** What was told, or the minutes that are set; -1: nothing. */
    [[nodiscard]] int value() const;
    [[nodiscard]] bool isNotSure() const;
    /** The answer of the time before, or -1. */
    [[nodiscard]] int lastValue() const;
    /** "yesterday", "last time". */
    [[nodiscard]] QString lastWord() const;
    [[nodiscard]] QStringList words() const;
    /** Of the answer, to stand alone: with a capital. Empty without an answer. */
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString lowLabel() const;
    [[nodiscard]] QString highLabel() const;
    /** Names of the areas that hurt. */
    [[nodiscard]] QStringList areas() const;
    /** "Neck · Lower back", or that none is marked. */
    [[nodiscard]] QString areasText() const;
    [[nodiscard]] QString minutesText() const;
    [[nodiscard]] int mostMinutes() const { return 240; }
    [[nodiscard]] QString noneText() const;
    [[nodiscard]] QString nextText() const;
    /** Empty where nothing can be skipped. */
    [[nodiscard]] QString skipText() const;
    [[nodiscard]] bool hasSame() const;
    [[nodiscard]] bool hasMore() const { return m_page == Page::Sleep; }
    [[nodiscard]] bool canGoBack() const;
    /** A tap on an answer goes on by itself. Off with a screen reader. */
    [[nodiscard]] bool movesOn() const;
    /** Why the last answer could not be kept, or empty. It is tried again with the next one. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** Questions of today that wait, for Today to offer once the check-in is over: keys for ask(). */
    [[nodiscard]] QStringList questions() const;
    /** "Is this a flare?" waits for an answer. */
    [[nodiscard]] bool asksFlare() const { return isPending(Page::Flare); }
    /** The 19 areas in the order of the list, and their names. */
    [[nodiscard]] QStringList areaIds() const;
    [[nodiscard]] QStringList areaNames() const;

signals:
    void changed();
    /** The next page is shown. */
    void turned();
    /** The sheet has nothing more to ask. `thanks` may be empty; `hasMore`: openMore() may be offered. */
    void finished(const QString &thanks, bool hasMore);

private:
    /** A session that a question is about. */
    struct Asked
    {
        evenpace::SessionFact fact;
        QString name;
    };

    void start(Page page, const QDate &day);
    void show(Page page);
    void leaveCore();
    void toFollowUp();
    void finish();
    void keepMinutes();
    void passOver(Page page);
    void saveCheckIn();
    void write(evenpace::StoreOutcome outcome);
    void lookForSessions();
    [[nodiscard]] bool isToday() const { return m_day == coach().day(); }
    [[nodiscard]] bool isCore() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isPending(Page page) const;
    [[nodiscard]] bool isAnswered(Page page) const;
    [[nodiscard]] bool wasPassedOver(const QString &key, int days = 1) const;
    [[nodiscard]] QString keyOf(Page page) const;
    [[nodiscard]] QString textOf(Page page) const;
    [[nodiscard]] Page firstUnreached() const;
    [[nodiscard]] Page nextFollowUp() const;
    [[nodiscard]] std::optional<evenpace::MorningCheckIn> lastToldBefore(const QDate &day) const;
    [[nodiscard]] QString thanks() const;

    QLocale m_locale;
    Page m_page = Page::None;
    QDate m_day; ///< whose check-in is open
    QDate m_openedOn; ///< the last day on which it was opened
    evenpace::MorningCheckIn m_told; ///< of m_day
    std::optional<evenpace::MorningCheckIn> m_before;
    std::optional<Asked> m_yesterday; ///< the session that asked most of the person yesterday
    std::optional<Asked> m_recent; ///< ended two to six hours ago, without a rating since
    evenpace::pacing::Milli m_easyYesterday = 0;
    std::set<Page> m_seen; ///< since the sheet was opened
    std::set<Page> m_notSure;
    int m_minutes = 0;
    bool m_isEdit = false; ///< all three were told before, or it is another day's
    bool m_isAlone = false; ///< one question or the further ones, without the three
    QString m_problem;
};
