// SPDX-License-Identifier: Apache-2.0
#include "support/shippedlibrary.h"
#include "support/testbench.h"
#include "ui/mindrecordcontroller.h"
#include "ui/mindwords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

using Kind = MindStepModel::Kind;
using Role = MindStepModel::Role;
using State = MindRecordController::State;

const QString kThought = u"cbt-thought-record"_s;

QVariant at(const MindStepModel &step, int row, Role role)
{
    return step.index(row).data(static_cast<int>(role));
}

/** Answers every question of the step that is shown. */
void answerAll(MindStepModel &step)
{
    for (int row = 0; row < step.rowCount(); ++row) {
        const QStringList options = at(step, row, Role::OptionIds).toStringList();
        switch (at(step, row, Role::Kind).value<Kind>()) {
        case Kind::Rating:
            step.setValue(row, std::min(7, at(step, row, Role::High).toInt()));
            break;
        case Kind::Number:
            step.setValue(row, at(step, row, Role::Low).toInt() + 3);
            break;
        case Kind::Choice:
            step.setValue(row, options.constLast());
            break;
        case Kind::Multi:
            step.toggleOption(row, options.constFirst());
            step.toggleOption(row, options.at(1));
            break;
        case Kind::Text:
            step.useStarter(row, at(step, row, Role::Starters).toStringList().constFirst());
            break;
        case Kind::List:
            step.useStarter(row, at(step, row, Role::Starters).toStringList().constFirst());
            step.addEntry(row, u"Something of my own"_s);
            if (!options.isEmpty())
                step.setEntryOption(row, 0, options.constFirst());
            break;
        case Kind::Time:
            step.moveTime(row, 1);
            break;
        case Kind::Date:
            step.moveDate(row, 1);
            break;
        case Kind::Toggle:
            step.setValue(row, true);
            break;
        }
    }
}

QString wordsOf(const MindPartListModel &model)
{
    QString words;
    for (int row = 0; row < model.rowCount(); ++row)
        words += model.index(row).data(static_cast<int>(MindPartListModel::Role::Spoken)).toString() + u'\n'
            + model.index(row).data(static_cast<int>(MindPartListModel::Role::Title)).toString();
    return words;
}

} // namespace

/** Records of thinking exercises as the player makes them and the page of a record shows them. */
class MindRecordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup() { m_bench.reset(); }

    void everyStoredKeyIsProducedShownAndDeleted_data();
    void everyStoredKeyIsProducedShownAndDeleted();
    void eachFieldIsKeptAsItChanges();
    void aThoughtRecordGoesOnTheNextDay();
    void aFinishedRecordIsChangedInItsPlace();
    void beginningAnewMakesAnotherRecord();
    void anEnergyBudgetOfYesterdayIsNotGoneOnWith();
    void whatIsForTomorrowIsLeftWithOneTap();
    void aStepThatNothingLeadsToIsNeitherShownNorCounted();
    void aGoalIsAskedAboutUntilOneIsSure();
    void aQuietTimePassesByItselfOrIsLeft();
    void whatIsWorkedOutIsToldInItsStep();
    void aMessageIsPutTogetherInItsTone();
    void aRestartKeepsTheRecordOpen();
    void aSessionThatCouldNotBeBegunStillMakesARecord();
    void triesOfEffortAreNotBegunOnTheStrictTrack();

private:
    void begin(const QString &id)
    {
        m_bench->app()->startSession(kOwnProgram.toString(), id);
        QVERIFY(m_bench->app()->player());
    }
    void leave()
    {
        if (!player().isDone())
            player().stop();
        m_bench->app()->closeSession();
    }
    [[nodiscard]] PlayerController &player() { return *m_bench->app()->player(); }
    [[nodiscard]] MindStepModel &step() { return *player().mindStep(); }
    [[nodiscard]] int number() { return player().session().segment().set; }
    [[nodiscard]] MindRecordController &records(const QString &id)
    {
        MindRecordController &controller = *m_bench->app()->records();
        (void)controller.show(id);
        return controller;
    }
    void goTo(int step)
    {
        for (int tries = 0; tries < 40 && number() < step && !player().isOutcome(); ++tries)
            player().completeStep();
        QCOMPARE(number(), step);
    }
    std::unique_ptr<TestBench> m_bench;
};

void MindRecordsTest::everyStoredKeyIsProducedShownAndDeleted_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &[id, exercise] : shippedLibrary().minds)
        QTest::newRow(qPrintable(id)) << id;
}

void MindRecordsTest::everyStoredKeyIsProducedShownAndDeleted()
{
    QFETCH(QString, id);
    const MindExercise &exercise = *m_bench->library().mind(id);
    begin(id);
    for (int tries = 0; tries < 40 && !player().isOutcome(); ++tries) {
        answerAll(step());
        player().completeStep();
    }
    QVERIFY(player().isOutcome());
    QVERIFY(player().outcomeParts()->count() > 0);
    player().completeStep();
    QVERIFY(player().isDone());
    m_bench->app()->closeSession();

    const MindRecord record = *m_bench->mind().latestRecord(id);
    QVERIFY(record.isFinished());
    MindRecordController &shown = records(id);
    QCOMPARE(shown.state(), State::Finished);
    const QString all = wordsOf(*shown.parts()) + wordsOf(*shown.answers());
    QStringList locked;
    for (const MindStep &one : exercise.lockedSteps) {
        for (const MindInput &input : one.inputs)
            locked << input.key;
    }
    // Without its answer the page says something else: so it was shown.
    const SessionRecord session = m_bench->sessions().history(1, 0).front();
    for (const QString &key : exercise.store) {
        if (locked.contains(key))
            continue;
        if (key == u"se") {
            // Worked out from the nights anew, so that it always fits them.
            // 22:30, 23:00, 06:30, 07:00 each night: 450 of 510 minutes.
            QCOMPARE(record.answers.at(key), QJsonValue(88));
            QVERIFY(all.contains(u"88 were sleep"_s));
            continue;
        }
        QVERIFY2(record.answers.contains(key) && isTold(record.answers.at(key)), qPrintable(key));
        QCOMPARE(m_bench->sessions().saveAnswer({session.id, id, key, QJsonValue(), m_bench->wallClock().now().toUTC().addSecs(1)}),
                 StoreOutcome::Ok);
        shown.refresh();
        QVERIFY2(wordsOf(*shown.parts()) + wordsOf(*shown.answers()) != all, qPrintable(key));
        QCOMPARE(m_bench->sessions().saveAnswer(
                     {session.id, id, key, record.answers.at(key), m_bench->wallClock().now().toUTC().addSecs(2)}),
                 StoreOutcome::Ok);
        shown.refresh();
        QCOMPARE(wordsOf(*shown.parts()) + wordsOf(*shown.answers()), all);
    }

    shown.remove();
    QCOMPARE(shown.state(), State::None);
    QVERIFY(!m_bench->mind().latestRecord(id));
    QVERIFY(m_bench->sessions().answers(session.id).empty());
    QVERIFY(m_bench->sessions().corrections(session.id).empty());
    QCOMPARE(shown.parts()->count() + shown.answers()->count(), 0);
}

void MindRecordsTest::eachFieldIsKeptAsItChanges()
{
    begin(kThought);
    step().setValue(0, u"A"_s);
    QCOMPARE(m_bench->mind().latestRecord(kThought)->answers.at(u"sit"_s)[u"what"].toString(), u"A"_s);
    step().setValue(0, u"A call"_s);
    step().moveTime(1, 1);
    const QJsonValue kept = m_bench->mind().latestRecord(kThought)->answers.at(u"sit"_s);
    QCOMPARE(kept[u"what"].toString(), u"A call"_s);
    QVERIFY(!kept[u"when"].toString().isEmpty());
    player().completeStep();
    QCOMPARE(m_bench->mind().latestRecord(kThought)->place, 2);
    step().toggleOption(0, u"sad"_s);
    QCOMPARE(m_bench->mind().latestRecord(kThought)->answers.at(u"emo1"_s)[u"which"].toArray().size(), 1);
}

void MindRecordsTest::aThoughtRecordGoesOnTheNextDay()
{
    begin(kThought);
    step().setValue(0, u"A call"_s);
    player().completeStep();
    step().toggleOption(0, u"worried"_s);
    player().completeStep();
    QCOMPARE(number(), 3);
    step().setValue(0, 8);
    player().completeStep();
    QCOMPARE(player().leaveText(), u"Finish later"_s);
    player().leaveForLater();
    QVERIFY(player().isDone());
    m_bench->app()->closeSession();
    QCOMPARE(records(kThought).state(), State::Open);
    QCOMPARE(records(kThought).stateText(), u"You are at step 4 of 10"_s);

    m_bench->wallClock().set(m_bench->wallClock().now().addDays(1));
    m_bench->app()->lookAgain();
    QVERIFY(m_bench->app()->item()->open(kThought));
    QCOMPARE(m_bench->app()->item()->startText(), u"Go on"_s);
    records(kThought).goOn();
    QCOMPARE(number(), 4);
    QCOMPARE(player().mindNumber(), 4);
    player().previousStep();
    QCOMPARE(at(step(), 0, Role::Value).toInt(), 8);
    player().completeStep();
    step().addEntry(0, u"I can't do anything"_s);
    player().completeStep();
    step().setValue(0, u"I can't do anything"_s);
    player().completeStep();
    QCOMPARE(player().mindQuote(), u"“I can't do anything”"_s);
    step().setValue(0, 9);
    goTo(10);
    step().setValue(0, 5);
    player().completeStep();
    step().setValue(0, 4);
    player().completeStep();
    QVERIFY(player().isOutcome());
    const MindPart &bars = player().outcomeParts()->parts().front();
    QCOMPARE(bars.kind, MindPart::Kind::Bars);
    QCOMPARE(bars.before, (QList<int>{80, 90}));
    QCOMPARE(bars.after, (QList<int>{50, 40}));
    player().completeStep();
    m_bench->app()->closeSession();

    QCOMPARE(m_bench->mind().records(kThought, 9).size(), size_t{1});
    QVERIFY(m_bench->mind().latestRecord(kThought)->isFinished());
    QCOMPARE(records(kThought).state(), State::Finished);
    QCOMPARE(records(kThought).heading(), u"Yesterday"_s);
}

void MindRecordsTest::aFinishedRecordIsChangedInItsPlace()
{
    begin(u"cbt-three-good"_s);
    step().addEntry(0, u"Tea"_s);
    goTo(3);
    step().setValue(0, 4);
    player().completeStep();
    player().completeStep();
    m_bench->app()->closeSession();
    const MindRecordId id = m_bench->mind().latestRecord(u"cbt-three-good"_s)->id;

    m_bench->wallClock().set(m_bench->wallClock().now().addDays(5));
    records(u"cbt-three-good"_s).goOn();
    QCOMPARE(number(), 1);
    QCOMPARE(at(step(), 0, Role::Entries).toStringList(), QStringList{u"Tea"_s});
    step().addEntry(0, u"Sun"_s);
    leave();
    const MindRecord changed = *m_bench->mind().latestRecord(u"cbt-three-good"_s);
    QCOMPARE(changed.id, id);
    QVERIFY(changed.isFinished());
    QCOMPARE(textsAt(changed.answers, u"g"_s), (QStringList{u"Tea"_s, u"Sun"_s}));
    QCOMPARE(changed.answers.at(u"m"_s), QJsonValue(4));
}

void MindRecordsTest::beginningAnewMakesAnotherRecord()
{
    begin(kThought);
    step().setValue(0, u"First"_s);
    leave();
    m_bench->wallClock().set(m_bench->wallClock().now().addSecs(60));
    records(kThought).beginAnew();
    QVERIFY(!at(step(), 0, Role::Value).isValid());
    step().setValue(0, u"Second"_s);
    leave();
    QCOMPARE(m_bench->mind().records(kThought, 9).size(), size_t{2});
    MindRecordController &shown = records(kThought);
    QCOMPARE(shown.placeText(), u"1 of 2"_s);
    QVERIFY(wordsOf(*shown.answers()).contains(u"Second"_s));
    shown.showOlder();
    QVERIFY(wordsOf(*shown.answers()).contains(u"First"_s));
    QVERIFY(!shown.hasOlder() && shown.hasNewer());
}

void MindRecordsTest::anEnergyBudgetOfYesterdayIsNotGoneOnWith()
{
    const QString id = u"cbt-energy-budget"_s;
    begin(id);
    step().setValue(0, 6);
    leave();
    m_bench->wallClock().set(m_bench->wallClock().now().addDays(1));
    QCOMPARE(records(id).state(), State::Finished);
    begin(id);
    QCOMPARE(number(), 1);
    QVERIFY(!at(step(), 0, Role::Value).isValid());
}

void MindRecordsTest::whatIsForTomorrowIsLeftWithOneTap()
{
    const QString id = u"cbt-pacing-plan"_s;
    begin(id);
    answerAll(step());
    goTo(2);
    QVERIFY(!player().waitsForAnotherTime());
    answerAll(step());
    player().completeStep();
    QVERIFY(player().waitsForAnotherTime());
    QCOMPARE(player().leaveText(), u"Come back later"_s);
    answerAll(step());
    QVERIFY(!player().waitsForAnotherTime());
    player().completeStep();
    QCOMPARE(player().leaveText(), u"Come back tomorrow"_s);
    player().leaveForLater();
    QVERIFY(player().isDone());
    m_bench->app()->closeSession();
    const SessionRecord session = m_bench->sessions().history(1, 0).front();
    QCOMPARE(m_bench->sessions().session(session.id)->items.front().outcome, ItemOutcome::Done);

    m_bench->wallClock().set(m_bench->wallClock().now().addDays(1));
    begin(id);
    QCOMPARE(number(), 4);
    QVERIFY2(!player().waitsForAnotherTime(), "tomorrow has come");
}

void MindRecordsTest::aStepThatNothingLeadsToIsNeitherShownNorCounted()
{
    begin(kThought);
    QCOMPARE(player().mindCount(), 8);
    player().completeStep();
    QCOMPARE(number(), 2);
    player().completeStep();
    QCOMPARE(number(), 4);
    QCOMPARE(player().mindNumber(), 3);
    player().previousStep();
    QCOMPARE(number(), 2);
    step().toggleOption(0, u"sad"_s);
    QCOMPARE(player().mindCount(), 10);
    player().completeStep();
    QCOMPARE(number(), 3);
}

void MindRecordsTest::aGoalIsAskedAboutUntilOneIsSure()
{
    begin(u"cbt-smart-goal"_s);
    goTo(4);
    step().setValue(0, 20);
    step().setValue(1, u"minutes"_s);
    goTo(5);
    QCOMPARE(player().mindQuote(), u"“20 minute(s)”"_s);
    step().setValue(0, 4);
    player().completeStep();
    QCOMPARE(number(), 6);
    QCOMPARE(at(step(), 0, Role::High).toInt(), 20);
    step().setValue(0, 15);
    player().completeStep();
    QCOMPARE(number(), 5);
    QCOMPARE(player().mindQuote(), u"“15 minute(s)”"_s);
    QVERIFY(!at(step(), 0, Role::Value).isValid());
    step().setValue(0, 6);
    player().completeStep();
    QCOMPARE(number(), 6);
    step().setValue(0, 10);
    player().completeStep();
    step().setValue(0, 7);
    player().completeStep();
    QCOMPARE(number(), 7);
    QCOMPARE(m_bench->mind().latestRecord(u"cbt-smart-goal"_s)->answers.at(u"target2"_s), QJsonValue(10));
    // Who leaves the smaller amount open is not held back.
    player().previousStep();
    step().setValue(0, 3);
    player().completeStep();
    QCOMPARE(number(), 6);
    player().completeStep();
    QCOMPARE(number(), 7);
}

void MindRecordsTest::aQuietTimePassesByItselfOrIsLeft()
{
    begin(u"cbt-defusion"_s);
    step().setValue(0, u"I am no use"_s);
    goTo(4);
    QVERIFY(player().isQuiet());
    QCOMPARE(player().countText(), u"90"_s);
    QCOMPARE(player().mindQuote(), u"“I am no use”"_s);
    m_bench->advance(89);
    QCOMPARE(number(), 4);
    m_bench->advance(2);
    QCOMPARE(number(), 5);
    QVERIFY(!player().isQuiet());
    player().previousStep();
    QVERIFY(player().isQuiet());
    player().completeStep();
    QCOMPARE(number(), 5);
    goTo(5);
    player().completeStep();
    player().completeStep();
    m_bench->app()->closeSession();
    QCOMPARE(m_bench->sessions().session(m_bench->sessions().history(1, 0).front().id)->items.front().outcome,
             ItemOutcome::Done);
}

void MindRecordsTest::whatIsWorkedOutIsToldInItsStep()
{
    begin(u"cbt-pacing-plan"_s);
    step().setValue(1, u"minutes"_s);
    goTo(2);
    step().setValue(0, 10);
    goTo(4);
    step().setValue(0, 14);
    goTo(8);
    QCOMPARE(player().mindComputed(), u"From 2 try(s), you begin with 9 minute(s)."_s);
    QCOMPARE(m_bench->mind().latestRecord(u"cbt-pacing-plan"_s)->answers.at(u"q0"_s)[u"amount"].toInt(), 9);
    step().setValue(0, true);
    const QJsonValue kept = m_bench->mind().latestRecord(u"cbt-pacing-plan"_s)->answers.at(u"q0"_s);
    QCOMPARE(kept[u"amount"].toInt(), 9);
    QCOMPARE(kept[u"accept"].toBool(), true);
    goTo(9);
    QCOMPARE(player().mindComputed(), QString());
}

void MindRecordsTest::aMessageIsPutTogetherInItsTone()
{
    begin(u"cbt-communicate"_s);
    goTo(2);
    step().setValue(0, u"I had pain on five days"_s);
    goTo(3);
    step().setValue(0, u"I feel worn out"_s);
    goTo(4);
    step().setValue(0, u"Can you shop on Friday?"_s);
    goTo(6);
    QCOMPARE(player().mindComputed(), u"I had pain on five days. I feel worn out. Can you shop on Friday?"_s);
    step().setValue(0, 0);
    QVERIFY(player().mindComputed().startsWith(u"I would like to tell you something."_s));
    QVERIFY(player().mindComputed().endsWith(u"What do you think?"_s));
    step().setValue(0, 10);
    QVERIFY(player().mindComputed().contains(u"This is what I need: Can you shop on Friday?"_s));
    const QJsonValue kept = m_bench->mind().latestRecord(u"cbt-communicate"_s)->answers.at(u"msg"_s);
    QCOMPARE(kept[u"text"].toString(), player().mindComputed());
    QCOMPARE(kept[u"tone"].toInt(), 10);
}

void MindRecordsTest::aRestartKeepsTheRecordOpen()
{
    m_bench->beginItems({kThought});
    PlayerController &first = *m_bench->player();
    first.mindStep()->setValue(0, u"A call"_s);
    first.completeStep();
    m_bench->restart();
    PlayerController &again = *m_bench->player();
    again.resume();
    QCOMPARE(again.session().segment().set, 2);
    again.mindStep()->toggleOption(0, u"sad"_s);
    QCOMPARE(m_bench->mind().records(kThought, 9).size(), size_t{1});
    QCOMPARE(m_bench->mind().latestRecord(kThought)->answers.size(), size_t{2});
}

void MindRecordsTest::aSessionThatCouldNotBeBegunStillMakesARecord()
{
    m_bench->setIsDiskFull(true);
    m_bench->beginItems({u"cbt-three-good"_s});
    m_bench->player()->mindStep()->addEntry(0, u"Tea"_s);
    m_bench->setIsDiskFull(false);
    for (int step = 0; step < 4; ++step)
        m_bench->player()->completeStep();
    QVERIFY(m_bench->player()->isDone());
    const auto record = m_bench->mind().latestRecord(u"cbt-three-good"_s);
    QVERIFY(record);
    QVERIFY(record->isFinished());
}

void MindRecordsTest::triesOfEffortAreNotBegunOnTheStrictTrack()
{
    QVERIFY(records(u"cbt-pacing-plan"_s).canStart());
    PemScreened answers;
    answers.first = PemScreened::First::MostTimes;
    answers.screening.items[0] = {3, 2};
    answers.screening.worsePhysical = true;
    answers.screening.hours = 24;
    DiaryEvent screened{0, dayOf(m_bench->wallClock().now()), m_bench->wallClock().now().toUTC(), answers};
    QCOMPARE(m_bench->diary().addEvent(screened), StoreOutcome::Ok);
    m_bench->app()->lookAgain();
    MindRecordController &shown = records(u"cbt-pacing-plan"_s);
    QVERIFY(!shown.canStart());
    ItemController &item = *m_bench->app()->item();
    QVERIFY(item.open(u"cbt-pacing-plan"_s));
    QCOMPARE(item.lock(), ItemController::Lock::Instead);
    QCOMPARE(item.insteadId(), u"cbt-energy-budget"_s);
    QCOMPARE(item.lockAction(), u"Energy budget"_s);
    QVERIFY(!item.canStart());
    // Planned by somebody all the same, it is not begun.
    begin(u"cbt-pacing-plan"_s);
    QCOMPARE(player().itemId(), u"cbt-energy-budget"_s);
}

QTEST_MAIN(MindRecordsTest)
#include "tst_mindrecords.moc"
