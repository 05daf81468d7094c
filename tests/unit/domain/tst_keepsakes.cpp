// SPDX-License-Identifier: Apache-2.0
#include "domain/keepsakes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** What was kept is shown back at the moment it was kept for, and one thing at a time. */
class KeepsakesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_records.clear();
        m_away.clear();
        m_isLow = false;
    }

    void nothingKeptShowsNothing() { QVERIFY(!at(u"10:00"_s)); }

    void worriesAreShownInTheirWindowOnly()
    {
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s, u"The lift"_s})}}, false);
        QVERIFY(!at(u"16:59"_s));
        QCOMPARE(at(u"17:00"_s)->kind, Keepsake::Kind::WorryWindow);
        QCOMPARE(at(u"17:00"_s)->count, 2);
        QVERIFY(at(u"17:59"_s));
        QVERIFY(!at(u"18:00"_s));
    }

    void aWindowBeforeMidnightGoesOnAfterIt()
    {
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"23:40"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QVERIFY(at(u"23:59"_s));
        // Until 04:00 the day is the one before.
        const auto past = [&](const QTime &time) {
            return keepsakeFor({QDateTime(m_today.addDays(1), time), m_today, false}, recordsOf(), [](Keepsake::Kind, const QDate &) { return false; });
        };
        QVERIFY(past(QTime(0, 39)));
        QVERIFY(!past(QTime(0, 40)));
    }

    void itIsKnownWhenTheWindowOpensAndCloses()
    {
        using namespace std::chrono_literals;
        const auto turnIn = [&](const QTime &time) { return worriesTurnIn({QDateTime(m_today, time), m_today, false}, recordsOf()); };
        QVERIFY(!turnIn(QTime(16, 0)));
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QCOMPARE(turnIn(QTime(16, 0)), 1h);
        QCOMPARE(turnIn(QTime(16, 59, 30)), 30s);
        QCOMPARE(turnIn(QTime(17, 10)), 50min);
        QCOMPARE(turnIn(QTime(18, 0)), 23h);
    }

    void aRecordLeftEmptyHidesNoOlderWords()
    {
        m_isLow = true;
        keep(u"cbt-self-compassion"_s, 9, {{u"k"_s, u"You do what you can"_s}}, true);
        keep(u"cbt-self-compassion"_s, 1, {{u"e"_s, 4}, {u"k"_s, u" "_s}}, false);
        QCOMPARE(at(u"10:00"_s)->text, u"You do what you can"_s);
        keep(u"cbt-self-compassion"_s, 0, {{u"k"_s, u"Rest is allowed"_s}}, true);
        QCOMPARE(at(u"10:00"_s)->text, u"Rest is allowed"_s);
    }

    void worriesOfYesterdayWaitForTheWindowOfToday()
    {
        keep(u"cbt-worry-time"_s, 1, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QVERIFY(!at(u"16:00"_s));
        QCOMPARE(at(u"17:10"_s)->record, MindRecordId{1});
        // Another slot today changes nothing for them, and they come before those of today.
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The lift"_s, u"Money"_s})}}, false);
        QCOMPARE(at(u"17:10"_s)->count, 1);
        m_records.clear();
        keep(u"cbt-worry-time"_s, 2, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QVERIFY(!at(u"17:10"_s));
    }

    void worriesThatAreSortedDoNotComeBack()
    {
        keep(u"cbt-worry-time"_s, 0,
             {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}, {u"sort"_s, QJsonObject{{u"The rent"_s, u"act"_s}}}},
             false);
        QVERIFY(!at(u"17:10"_s));
        m_records.clear();
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"17:00"_s}}, false);
        QVERIFY(!at(u"17:10"_s));
    }

    void aTryIsAskedAboutFromTheNextDayOn()
    {
        const MindAnswers planned{{u"pick"_s, u"Walk to the shop"_s}, {u"plan"_s, QJsonObject{{u"amount"_s, 5}}}};
        keep(u"cbt-experiment"_s, 0, planned, false);
        QVERIFY(!at(u"10:00"_s));
        m_records.clear();
        keep(u"cbt-experiment"_s, 1, planned, false);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::Result);
        QCOMPARE(at(u"10:00"_s)->text, u"Walk to the shop"_s);
        m_records.clear();
        keep(u"cbt-experiment"_s, 8, planned, false);
        QVERIFY(!at(u"10:00"_s));
        m_records.clear();
        MindAnswers told = planned;
        told[u"res"_s] = QJsonObject{{u"what"_s, u"It went well"_s}};
        keep(u"cbt-experiment"_s, 1, told, false);
        QVERIFY(!at(u"10:00"_s));
        m_records.clear();
        keep(u"cbt-experiment"_s, 1, {{u"pick"_s, u"Walk to the shop"_s}}, false);
        QVERIFY(!at(u"10:00"_s));
    }

    void whatWasToBeSaidIsAskedAboutAfterwards()
    {
        const MindAnswers said{{u"who"_s, QJsonObject{{u"about"_s, u"Help at home"_s}}}, {u"msg"_s, QJsonObject{{u"tone"_s, 4}}}};
        keep(u"cbt-communicate"_s, 0, said, false);
        QVERIFY(!at(u"10:00"_s));
        m_records.clear();
        keep(u"cbt-communicate"_s, 1, said, false);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::Result);
        QCOMPARE(at(u"10:00"_s)->text, u"Help at home"_s);
        m_records.clear();
        MindAnswers told = said;
        told[u"after"_s] = QJsonObject{{u"rating"_s, 6}};
        keep(u"cbt-communicate"_s, 1, told, false);
        QVERIFY(!at(u"10:00"_s));
    }

    void theTriesOfAPacingPlanComeBackUntilThereAreThree()
    {
        QJsonObject tries{{u"amount_1"_s, 10}};
        const auto isAsked = [&] {
            m_records.clear();
            keep(u"cbt-pacing-plan"_s, 1, {{u"act"_s, QJsonObject{{u"what"_s, u"Walk"_s}}}, {u"m"_s, tries}}, false);
            return at(u"10:00"_s).has_value();
        };
        QVERIFY(isAsked());
        QCOMPARE(at(u"10:00"_s)->text, u"Walk"_s);
        tries[u"amount_2"_s] = 12;
        QVERIFY(isAsked());
        tries[u"amount_3"_s] = 8;
        QVERIFY(!isAsked());
    }

    void aPlanIsLookedBackOnOnItsDay()
    {
        const auto solve = [this](int daysUntil, bool isTold) {
            m_records.clear();
            QJsonObject review{{u"date"_s, m_today.addDays(daysUntil).toString(Qt::ISODate)}};
            if (isTold)
                review[u"result"_s] = 6;
            keep(u"cbt-problem-solve"_s, 9, {{u"pick"_s, u"Ask for help"_s}, {u"rev"_s, review}}, false);
        };
        solve(1, false);
        QVERIFY(!at(u"10:00"_s));
        solve(0, false);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::Result);
        QCOMPARE(at(u"10:00"_s)->text, u"Ask for help"_s);
        solve(-7, false);
        QVERIFY(at(u"10:00"_s));
        solve(-8, false);
        QVERIFY(!at(u"10:00"_s));
        solve(0, true);
        QVERIFY(!at(u"10:00"_s));
    }

    void thePlanToKeepGoingComesBackInItsMonths()
    {
        const auto on = [this](int day) { return m_today.addDays(day).toString(Qt::ISODate); };
        keep(u"cbt-relapse-plan"_s, 60,
             {{u"min"_s, list({u"Three slow breaths a day"_s})},
              {u"rev"_s, QJsonObject{{u"month_1"_s, on(-30)}, {u"month_3"_s, on(0)}, {u"month_6"_s, on(91)}}}},
             true);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::Review);
        QCOMPARE(at(u"10:00"_s)->text, u"Three slow breaths a day"_s);
        QVERIFY(at(u"10:00"_s, 5));
        QVERIFY(!at(u"10:00"_s, 8));
        QVERIFY(at(u"10:00"_s, 91));
        m_away.insert(Keepsake::Kind::Review);
        QVERIFY(!at(u"10:00"_s));
    }

    void aSmallPlanIsLookedBackOnOnce()
    {
        keep(u"cbt-willingness"_s, 1, {{u"a"_s, u"See my friend"_s}}, true);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::LookBack);
        QCOMPARE(at(u"10:00"_s)->text, u"See my friend"_s);
        m_records.clear();
        keep(u"cbt-willingness"_s, 2, {{u"a"_s, u"See my friend"_s}}, true);
        QVERIFY(!at(u"10:00"_s));
        keep(u"cbt-values"_s, 1, {{u"action"_s, u"Send one kind message"_s}}, true);
        QCOMPARE(at(u"10:00"_s)->text, u"Send one kind message"_s);
        m_records.clear();
        keep(u"cbt-activity-schedule"_s, 1, {{u"picks"_s, list({u"Sit in the sun"_s})}}, true);
        QCOMPARE(at(u"10:00"_s)->text, u"Sit in the sun"_s);
    }

    void kindLinesAreForLowDays()
    {
        keep(u"cbt-self-compassion"_s, 9, {{u"k"_s, u"You do what you can"_s}}, true);
        QVERIFY(!at(u"10:00"_s));
        m_isLow = true;
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::CopingCard);
        QCOMPARE(at(u"10:00"_s)->text, u"You do what you can"_s);
    }

    void eachLowDayHasAnotherOne()
    {
        m_isLow = true;
        keep(u"cbt-self-compassion"_s, 9, {{u"k"_s, u"You do what you can"_s}}, true);
        keep(u"cbt-thought-record"_s, 8, {{u"bal"_s, QJsonObject{{u"text"_s, u"They like to see me"_s}}}}, true);
        keep(u"cbt-three-good"_s, 7, {{u"g"_s, list({u"Tea in the sun"_s})}}, true);
        keep(u"cbt-thinking-styles"_s, 6, {{u"q"_s, u"friend"_s}}, true);
        std::set<QString> texts;
        for (int day = 0; day < 4; ++day)
            texts.insert(at(u"10:00"_s, day)->text);
        QCOMPARE(texts.size(), size_t{4});
        QCOMPARE(at(u"10:00"_s, 0)->text, at(u"22:00"_s, 0)->text);
        QCOMPARE(at(u"10:00"_s, 0)->text, at(u"10:00"_s, 4)->text);
    }

    void goodMomentsAreShownBackAsSuch()
    {
        m_isLow = true;
        keep(u"cbt-three-good"_s, 7, {{u"g"_s, list({u"Tea in the sun"_s})}}, true);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::GoodMoment);
    }

    void whatWasPutAwayStaysAwayAndTheNextOneComes()
    {
        m_isLow = true;
        keep(u"cbt-self-compassion"_s, 9, {{u"k"_s, u"You do what you can"_s}}, true);
        keep(u"cbt-experiment"_s, 1, {{u"pick"_s, u"Walk"_s}, {u"plan"_s, QJsonObject{{u"amount"_s, 5}}}}, false);
        keep(u"cbt-worry-time"_s, 0, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QCOMPARE(at(u"17:10"_s)->kind, Keepsake::Kind::WorryWindow);
        m_away.insert(Keepsake::Kind::WorryWindow);
        QCOMPARE(at(u"17:10"_s)->kind, Keepsake::Kind::CopingCard);
        m_away.insert(Keepsake::Kind::CopingCard);
        QCOMPARE(at(u"17:10"_s)->kind, Keepsake::Kind::Result);
        m_away.insert(Keepsake::Kind::Result);
        QVERIFY(!at(u"17:10"_s));
    }

private:
    static QJsonValue list(const QStringList &texts)
    {
        QJsonArray entries;
        for (const QString &text : texts)
            entries.append(QJsonObject{{u"text"_s, text}});
        return entries;
    }

    void keep(const QString &exerciseId, int daysAgo, const MindAnswers &answers, bool isFinished)
    {
        MindRecord record;
        record.id = static_cast<MindRecordId>(m_records.size()) + 1;
        record.exerciseId = exerciseId;
        record.begunOn = m_today.addDays(-daysAgo);
        record.begunAt = QDateTime(record.begunOn, QTime(12, 0)).toUTC();
        record.changedAt = record.begunAt;
        record.finishedAt = isFinished ? record.begunAt : QDateTime();
        record.answers = answers;
        m_records[exerciseId].insert(m_records[exerciseId].begin(), record);
    }

    [[nodiscard]] RecordsOf recordsOf() const
    {
        return [this](const QString &exerciseId, int) {
            const auto it = m_records.find(exerciseId);
            return it == m_records.end() ? std::vector<MindRecord>() : it->second;
        };
    }

    [[nodiscard]] std::optional<Keepsake> at(const QString &time, int daysLater = 0) const
    {
        const QDate day = m_today.addDays(daysLater);
        return keepsakeFor(
            {QDateTime(day, QTime::fromString(time, u"HH:mm"_s)), day, m_isLow},
            recordsOf(), [this](Keepsake::Kind kind, const QDate &) { return m_away.contains(kind); });
    }

    const QDate m_today{2026, 6, 11};
    std::map<QString, std::vector<MindRecord>> m_records;
    std::set<Keepsake::Kind> m_away;
    bool m_isLow = false;
};

QTEST_GUILESS_MAIN(KeepsakesTest)
#include "tst_keepsakes.moc"
