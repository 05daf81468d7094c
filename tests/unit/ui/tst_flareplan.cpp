// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** The card for a flare: what was written in whichever session, by its names, with what can be ticked off. */
class FlarePlanTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void nothingIsWrittenAtFirst();
    void theCardHoldsWhatWasAnswered();
    void calmThingsGoByTheNamesOfTheLibrary();
    void whatTheLibraryNoLongerHasIsLeftOut();
    void aSecondSessionChangesOnlyWhatItAnswered();
    void aLineOfTheSameWordsStandsOnce();
    void anAnswerTakenBackIsGone();
    void onlyTheWayBackIsNoPlan();
    void ticksLastForTheDay();

private:
    SessionId heldAt(const QString &utc);
    void answer(SessionId session, const QString &key, const QJsonValue &value, int minute = 0);
    [[nodiscard]] FlarePlanController &opened()
    {
        m_bench->app()->flarePlan()->open();
        return *m_bench->app()->flarePlan();
    }

    std::unique_ptr<TestBench> m_bench;
};

void FlarePlanTest::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->setWallClock(u"2026-06-11T10:40"_s);
}

void FlarePlanTest::cleanup()
{
    m_bench.reset();
}

SessionId FlarePlanTest::heldAt(const QString &utc)
{
    SessionRecord record;
    record.startedAt = QDateTime::fromString(utc + u'Z', Qt::ISODate);
    record.endedAt = record.startedAt.addSecs(600);
    record.day = record.startedAt.date();
    record.status = SessionStatus::Finished;
    return m_bench->sessions().add(record);
}

void FlarePlanTest::answer(SessionId session, const QString &key, const QJsonValue &value, int minute)
{
    const QDateTime at = m_bench->sessions().session(session)->startedAt.addSecs(60 * minute);
    QCOMPARE(m_bench->sessions().saveAnswer({session, FlarePlanController::kExercise.toString(), key, value, at}),
             StoreOutcome::Ok);
}

void FlarePlanTest::nothingIsWrittenAtFirst()
{
    const FlarePlanController &plan = opened();
    QVERIFY(!plan.isWritten());
    QCOMPARE(plan.writtenText(), QString());
    QVERIFY(m_bench->library().mind(plan.exerciseId()));
}

void FlarePlanTest::theCardHoldsWhatWasAnswered()
{
    const SessionId session = heldAt(u"2026-06-02T15:00:00"_s);
    answer(session, u"signs"_s, QJsonObject{{u"known"_s, QJsonArray{u"foggy"_s, u"stiff"_s}}, {u"own"_s, u" My jaw "_s}});
    answer(session, u"d2"_s,
           QJsonObject{{u"shrinks"_s, QJsonArray{QJsonObject{{u"text"_s, u"Shorter visits"_s}}}},
                       {u"stays"_s, QJsonArray{QJsonObject{{u"text"_s, u"Wash and get dressed"_s}}}},
                       {u"helps"_s, QJsonArray{QJsonObject{{u"text"_s, u"Warmth"_s}}}}});
    answer(session, u"words"_s, u"I may rest"_s);
    answer(session, u"ret"_s, true);
    answer(session, u"call"_s, QJsonObject{{u"when"_s, u"I have a fever"_s}, {u"whom"_s, u"My doctor"_s}});

    const FlarePlanController &plan = opened();
    QVERIFY(plan.isWritten());
    QCOMPARE(plan.signs(), (QStringList{u"Stiffer than usual"_s, u"A foggy head"_s, u"My jaw"_s}));
    QCOMPARE(plan.smaller(), QStringList{u"Shorter visits"_s});
    QCOMPARE(plan.kept(), QStringList{u"Wash and get dressed"_s});
    QCOMPARE(plan.helpers(), QStringList{u"Warmth"_s});
    QCOMPARE(plan.words(), u"I may rest"_s);
    QVERIFY(plan.wayBack().contains(u"four fifths"_s));
    QCOMPARE(plan.callWhen(), u"I have a fever"_s);
    QCOMPARE(plan.callWhom(), u"My doctor"_s);
    QVERIFY2(plan.writtenText().contains(u"June"_s), qPrintable(plan.writtenText()));
}

void FlarePlanTest::calmThingsGoByTheNamesOfTheLibrary()
{
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"h1"_s,
           QJsonArray{u"neck-rotation-supine"_s, u"breath-slow-4-6"_s, u"relax-passive"_s});
    const FlarePlanController &plan = opened();
    QCOMPARE(plan.calmIds(), (QStringList{u"breath-slow-4-6"_s, u"relax-passive"_s, u"neck-rotation-supine"_s}));
    QCOMPARE(plan.calmTexts(),
             (QStringList{u"Slow breathing"_s, u"Let go from head to toe"_s, u"Turn the head, lying down"_s}));
    QCOMPARE(plan.calmNames(), (QStringList{QString(), u"Release without tensing"_s, u"Lying neck turn"_s}));
}

void FlarePlanTest::whatTheLibraryNoLongerHasIsLeftOut()
{
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"h1"_s, QJsonArray{u"an-exercise-of-long-ago"_s});
    QVERIFY(!opened().isWritten());
    // What can be chosen can be opened, today and after any change of the library.
    const MindExercise *exercise = m_bench->library().mind(FlarePlanController::kExercise.toString());
    for (const MindStep &step : exercise->steps) {
        for (const MindInput &input : step.inputs) {
            for (const MindOption &option : input.options)
                QVERIFY2(input.key != "h1"_L1 || m_bench->library().kind(option.id), qPrintable(option.id));
        }
    }
}

void FlarePlanTest::aSecondSessionChangesOnlyWhatItAnswered()
{
    const SessionId first = heldAt(u"2026-05-02T15:00:00"_s);
    answer(first, u"words"_s, u"I may rest"_s);
    answer(first, u"call"_s, QJsonObject{{u"whom"_s, u"My doctor"_s}});
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"words"_s, u"Small is right for now"_s);
    QCOMPARE(opened().words(), u"Small is right for now"_s);
    QCOMPARE(opened().callWhom(), u"My doctor"_s);
}

void FlarePlanTest::aLineOfTheSameWordsStandsOnce()
{
    const QJsonObject warmth{{u"text"_s, u"Warmth"_s}};
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"d2"_s, QJsonObject{{u"helps"_s, QJsonArray{warmth, warmth}}});
    QCOMPARE(opened().helpers(), QStringList{u"Warmth"_s});
}

void FlarePlanTest::anAnswerTakenBackIsGone()
{
    const SessionId session = heldAt(u"2026-06-02T15:00:00"_s);
    answer(session, u"words"_s, u"I may rest"_s, 1);
    answer(session, u"words"_s, QJsonValue(), 2);
    QVERIFY(!opened().isWritten());
}

void FlarePlanTest::onlyTheWayBackIsNoPlan()
{
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"ret"_s, true);
    QVERIFY(!opened().isWritten());
}

void FlarePlanTest::ticksLastForTheDay()
{
    answer(heldAt(u"2026-06-02T15:00:00"_s), u"words"_s, u"I may rest"_s);
    FlarePlanController &plan = opened();
    plan.setTicked(u"calm/Slow breathing"_s, true);
    plan.setTicked(u"kept/Wash"_s, true);
    plan.setTicked(u"kept/Wash"_s, false);
    QCOMPARE(plan.ticked(), QStringList{u"calm/Slow breathing"_s});
    m_bench->setWallClock(u"2026-06-12T03:30"_s); // the day ends at four
    QCOMPARE(opened().ticked(), QStringList{u"calm/Slow breathing"_s});
    m_bench->setWallClock(u"2026-06-12T07:30"_s);
    QVERIFY(opened().ticked().isEmpty());
}

QTEST_MAIN(FlarePlanTest)
#include "tst_flareplan.moc"
