// SPDX-License-Identifier: Apache-2.0
#include "domain/mindrun.h"

#include "builtinlibrary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

const Library &library()
{
    static const Library built = loadBuiltInLibrary().library;
    return built;
}

const MindExercise &exercise(const QString &id)
{
    return *library().mind(id);
}

QList<int> numbers(const MindExercise &exercise, const MindAnswers &answers, const MindPerson &person = {})
{
    QList<int> list;
    for (const MindStep *step : shownSteps(exercise, answers, person))
        list << step->number;
    return list;
}

} // namespace

/** Which exercises and steps there are for whom, and where a record goes on. */
class MindRunTest : public QObject
{
    Q_OBJECT

private slots:
    void trialsAndExperimentsAreNotForThoseWhoGetWorseAfterEffort();
    void aThoughtRecordIsNotTheFirstTaskWhenTheMoodIsVeryLow();
    void aGoalIsMadeSmallerOnlyWhileOneIsNotSure();
    void whatWasNotListedIsNotAskedAbout();
    void whoGetsWorseAfterEffortMayRestAsLongAsNeeded();
    void theSleepWindowIsForThoseItWasUnlockedForAndIsSafeFor();
    void aRecordGoesOnWhereItWasLeft();
    void aRecordGoesOnOnlyForAWhile();
    void whatHoldsNothingIsNotTold();
};

void MindRunTest::trialsAndExperimentsAreNotForThoseWhoGetWorseAfterEffort()
{
    MindPerson person;
    person.isPem = true;
    QStringList closed;
    for (const auto &[id, one] : library().minds) {
        QCOMPARE(offerOf(one, {}, false), MindOffer::Open);
        if (offerOf(one, person, true) == MindOffer::Instead) {
            closed << id;
            QCOMPARE(one.insteadForPem, u"cbt-energy-budget"_s);
        }
    }
    QCOMPARE(closed, (QStringList{u"cbt-experiment"_s, u"cbt-pacing-plan"_s}));
}

void MindRunTest::aThoughtRecordIsNotTheFirstTaskWhenTheMoodIsVeryLow()
{
    MindPerson person;
    person.isMoodVeryLow = true;
    QCOMPARE(offerOf(exercise(u"cbt-thought-record"_s), person, false), MindOffer::NotYet);
    QCOMPARE(offerOf(exercise(u"cbt-thought-record"_s), person, true), MindOffer::Open);
    QCOMPARE(offerOf(exercise(u"cbt-three-good"_s), person, false), MindOffer::Open);
}

void MindRunTest::aGoalIsMadeSmallerOnlyWhileOneIsNotSure()
{
    const MindExercise &goal = exercise(u"cbt-smart-goal"_s);
    QCOMPARE(numbers(goal, {}), (QList<int>{1, 2, 3, 4, 5, 7, 8}));
    QCOMPARE(numbers(goal, {{u"conf"_s, 7}}), (QList<int>{1, 2, 3, 4, 5, 7, 8}));
    QCOMPARE(numbers(goal, {{u"conf"_s, 6}}), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(goal.steps[5].again, 5);
}

void MindRunTest::whatWasNotListedIsNotAskedAbout()
{
    const MindExercise &thought = exercise(u"cbt-thought-record"_s);
    QCOMPARE(numbers(thought, {}), (QList<int>{1, 2, 4, 6, 7, 8, 9, 11}));
    const MindAnswers felt{{u"emo1"_s, QJsonObject{{u"which"_s, QJsonArray{u"sad"_s}}}},
                           {u"hot"_s, QJsonObject{{u"thoughts"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}}}}};
    QCOMPARE(numbers(thought, felt).size(), 11);
}

void MindRunTest::whoGetsWorseAfterEffortMayRestAsLongAsNeeded()
{
    MindPerson person;
    person.isPem = true;
    const MindExercise &sleep = exercise(u"cbt-sleep-reset"_s);
    QVERIFY(numbers(sleep, {}).contains(13));
    QVERIFY(!numbers(sleep, {}, person).contains(13));
}

void MindRunTest::theSleepWindowIsForThoseItWasUnlockedForAndIsSafeFor()
{
    const MindExercise &sleep = exercise(u"cbt-sleep-reset"_s);
    QCOMPARE(sleep.lockedSteps.size(), size_t{1});
    MindPerson person;
    QVERIFY(!numbers(sleep, {}, person).contains(17));
    person.isUnlocked = true;
    QVERIFY(numbers(sleep, {}, person).contains(17));
    person.cautions = {u"KNEE"_s};
    QVERIFY(numbers(sleep, {}, person).contains(17));
    for (const char *code : {"BIPOLAR", "PSYCHOSIS", "EPI", "APNEA", "SLEEPWALK", "PREG", "SAFETYJOB"}) {
        person.cautions = {u"KNEE"_s, QString::fromLatin1(code)};
        QVERIFY2(!numbers(sleep, {}, person).contains(17), code);
    }
}

void MindRunTest::aRecordGoesOnWhereItWasLeft()
{
    const MindExercise &thought = exercise(u"cbt-thought-record"_s);
    MindRecord record;
    QCOMPARE(openStep(thought, record, {}), 1);
    record.place = 5; // is not shown while no thought was noted
    QCOMPARE(openStep(thought, record, {}), 6);
    record.place = 9;
    QCOMPARE(openStep(thought, record, {}), 9);
    record.place = 40;
    QCOMPARE(openStep(thought, record, {}), 11);
}

void MindRunTest::aRecordGoesOnOnlyForAWhile()
{
    MindRecord record;
    record.begunOn = QDate(2026, 6, 1);
    const MindExercise &energy = exercise(u"cbt-energy-budget"_s);
    QVERIFY(isGoneOnWith(record, energy, QDate(2026, 6, 1)));
    QVERIFY(!isGoneOnWith(record, energy, QDate(2026, 6, 2)));
    const MindExercise &sleep = exercise(u"cbt-sleep-reset"_s);
    QVERIFY(isGoneOnWith(record, sleep, QDate(2026, 6, 30)));
    QVERIFY(!isGoneOnWith(record, sleep, QDate(2026, 7, 1)));
    QVERIFY(!isGoneOnWith(record, sleep, QDate(2026, 5, 31)));
    record.finishedAt = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC);
    QVERIFY(!isGoneOnWith(record, sleep, QDate(2026, 6, 1)));
}

void MindRunTest::whatHoldsNothingIsNotTold()
{
    for (const QJsonValue &nothing :
         {QJsonValue(), QJsonValue(u" "_s), QJsonValue(QJsonArray()), QJsonValue(false), QJsonValue(QJsonObject()),
          QJsonValue(QJsonObject{{u"part"_s, QJsonArray()}})})
        QVERIFY(!isTold(nothing));
    for (const QJsonValue &something :
         {QJsonValue(0), QJsonValue(u"a"_s), QJsonValue(true), QJsonValue(QJsonObject{{u"a"_s, QJsonValue()}, {u"b"_s, 1}})})
        QVERIFY(isTold(something));
    QCOMPARE(textsAt({{u"k"_s, u"one"_s}}, u"k"_s), QStringList{u"one"_s});
    QCOMPARE(textsAt({{u"k"_s, QJsonArray{u"a"_s, QJsonObject{{u"text"_s, u"b"_s}}}}}, u"k"_s),
             (QStringList{u"a"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(MindRunTest)
#include "tst_mindrun.moc"
