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
            return keepsakeFor({QDateTime(m_today.addDays(1), time), m_today, false}, recordsOf(), [](Keepsake::Kind) { return false; });
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

    void worriesThatAreSortedOrOfYesterdayDoNotComeBack()
    {
        keep(u"cbt-worry-time"_s, 1, {{u"slot"_s, u"17:00"_s}, {u"note"_s, list({u"The rent"_s})}}, false);
        QVERIFY(!at(u"17:10"_s));
        m_records.clear();
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

    void aSmallPlanIsLookedBackOnOnce()
    {
        keep(u"cbt-willingness"_s, 1, {{u"a"_s, u"See my friend"_s}}, true);
        QCOMPARE(at(u"10:00"_s)->kind, Keepsake::Kind::LookBack);
        QCOMPARE(at(u"10:00"_s)->text, u"See my friend"_s);
        m_records.clear();
        keep(u"cbt-willingness"_s, 2, {{u"a"_s, u"See my friend"_s}}, true);
        QVERIFY(!at(u"10:00"_s));
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
            recordsOf(), [this](Keepsake::Kind kind) { return m_away.contains(kind); });
    }

    const QDate m_today{2026, 6, 11};
    std::map<QString, std::vector<MindRecord>> m_records;
    std::set<Keepsake::Kind> m_away;
    bool m_isLow = false;
};

QTEST_GUILESS_MAIN(KeepsakesTest)
#include "tst_keepsakes.moc"
