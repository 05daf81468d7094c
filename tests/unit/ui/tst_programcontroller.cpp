// SPDX-License-Identifier: Apache-2.0
#include "domain/course.h"
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

const QString kFirst = AppController::kFirstProgram.toString();
const QString kDesk = u"prog-desk-neck-shoulders"_s;
const QString kSleep = u"prog-better-sleep"_s;

QString text(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

} // namespace

/** The programs to choose from, to start, to pause and to stop, on the shipped library. */
class ProgramControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theListIsEmptyUntilItIsOpened();
    void everyProgramIsListedOnce();
    void whatIsFollowedComesFirst();
    void everyProgramCanBeRead();
    void anUnknownProgramOpensNothing();
    void aWeekHasSevenDaysAndTodayIsMarked();
    void aFlareDayIsNotStartedByHand();
    void thePlanOfSmallEffortsIsNotStartedByHandWhileItComesByItself();
    void aPersonWhoGetsWorseIsNotOfferedTheOthers();
    void thePlanOfSmallEffortsStaysBesideAnother();
    void nothingIsAskedBeforeTheOnlyOne();
    void fullDaysAreAskedAboutBeforeTheSecond();
    void anotherCanBeReplacedAndTakenBack();
    void aPauseKeepsThePlace();
    void aStopCanBeTakenBack();
    void aStartCanBeTakenBack();
    void aFullDiskIsTold();

private:
    ProgramController &programs() { return *m_bench->app()->programs(); }
    [[nodiscard]] int rowOf(const QString &id);
    [[nodiscard]] QString entry(const QString &id, ProgramListModel::Role role);
    [[nodiscard]] QString stateOf(const QString &id) { return entry(id, ProgramListModel::Role::StateText); }
    void getWorseAfterSmallEfforts();

    std::unique_ptr<TestBench> m_bench;
};

void ProgramControllerTest::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->passSafetyCheck();
}

void ProgramControllerTest::cleanup()
{
    m_bench.reset();
}

int ProgramControllerTest::rowOf(const QString &id)
{
    const ProgramListModel &list = *programs().list();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (text(list, row, static_cast<int>(ProgramListModel::Role::Key)) == id)
            return row;
    }
    return -1;
}

QString ProgramControllerTest::entry(const QString &id, ProgramListModel::Role role)
{
    return text(*programs().list(), rowOf(id), static_cast<int>(role));
}

void ProgramControllerTest::getWorseAfterSmallEfforts()
{
    PemScreened told;
    told.first = PemScreened::First::MostTimes;
    told.screening.items[0] = {3, 2};
    told.screening.worsePhysical = true;
    told.screening.hours = 24;
    DiaryEvent event{0, dayOf(m_bench->services().wallClock()), m_bench->services().wallClock().toUTC(), told};
    QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
    m_bench->app()->lookAgain();
}

void ProgramControllerTest::theListIsEmptyUntilItIsOpened()
{
    QCOMPARE(programs().list()->rowCount(), 0);
    const QAbstractItemModelTester tester(programs().list());
    programs().openList();
    QVERIFY(programs().list()->rowCount() > 0);
}

void ProgramControllerTest::everyProgramIsListedOnce()
{
    programs().openList();
    QCOMPARE(programs().list()->rowCount(), static_cast<int>(m_bench->library().programs.size()));
    for (const auto &[id, program] : m_bench->library().programs) {
        QVERIFY2(!stateOf(id).isEmpty(), qPrintable(id));
        QVERIFY2(!entry(id, ProgramListModel::Role::Facts).isEmpty(), qPrintable(id));
    }
}

void ProgramControllerTest::whatIsFollowedComesFirst()
{
    programs().openList();
    QCOMPARE(rowOf(kFirst), 0);
    QCOMPARE(stateOf(kFirst), u"You follow this, day 1 of 7"_s);
    QCOMPARE(stateOf(kDesk), u"Not started"_s);
    QCOMPARE(stateOf(kFlareProgram.toString()), u"Comes by itself"_s);
    QVERIFY(rowOf(kDesk) < rowOf(kPemProgram.toString()));
}

void ProgramControllerTest::everyProgramCanBeRead()
{
    for (const auto &[id, program] : m_bench->library().programs) {
        QVERIFY(programs().open(id));
        QVERIFY2(!programs().title().isEmpty() && !programs().goal().isEmpty() && !programs().suits().isEmpty(),
                 qPrintable(id));
        QVERIFY2(programs().facts().size() >= 2, qPrintable(id));
        QCOMPARE(programs().week()->rowCount(), std::min(7, program.cycleDays));
        QVERIFY(programs().sessions()->rowCount() == static_cast<int>(program.sessions.size()) || isCourse(program));
        for (int row = 0; row < programs().sessions()->rowCount(); ++row)
            QVERIFY(!text(*programs().sessions(), row, static_cast<int>(LineListModel::Role::Text)).isEmpty());
    }
}

void ProgramControllerTest::anUnknownProgramOpensNothing()
{
    QVERIFY(!programs().open(u"prog-of-somebody"_s));
    QVERIFY(programs().programId().isEmpty());
    QVERIFY(!programs().canStart());
}

void ProgramControllerTest::aWeekHasSevenDaysAndTodayIsMarked()
{
    QVERIFY(programs().open(kFirst));
    const LineListModel &week = *programs().week();
    QCOMPARE(week.rowCount(), 7);
    QCOMPARE(text(week, 0, static_cast<int>(LineListModel::Role::Text)), u"Today"_s);
    QVERIFY(week.data(week.index(0), static_cast<int>(LineListModel::Role::IsSum)).toBool());
    QVERIFY(!text(week, 0, static_cast<int>(LineListModel::Role::Amount)).isEmpty());

    QVERIFY(programs().open(kDesk));
    QCOMPARE(text(week, 0, static_cast<int>(LineListModel::Role::Text)), u"Day 1"_s);
    QCOMPARE(text(week, 6, static_cast<int>(LineListModel::Role::Detail)), u"Nothing planned"_s);
}

void ProgramControllerTest::aFlareDayIsNotStartedByHand()
{
    QVERIFY(programs().open(kFlareProgram.toString()));
    QCOMPARE(programs().state(), ProgramController::State::ByItself);
    QVERIFY(!programs().canStart());
    QVERIFY(!programs().whyNot().isEmpty());
    programs().start();
    programs().startAnyway();
    QCOMPARE(m_bench->settings().enrollments().size(), size_t{1});
}

void ProgramControllerTest::thePlanOfSmallEffortsIsNotStartedByHandWhileItComesByItself()
{
    const QString small = kPemProgram.toString();
    QVERIFY(programs().open(small));
    QCOMPARE(programs().state(), ProgramController::State::NotFollowed);
    QVERIFY(!programs().canStart());

    getWorseAfterSmallEfforts();
    QCOMPARE(programs().state(), ProgramController::State::ByItself);
    QCOMPARE(programs().stateText(), u"Your plan today"_s);
    QVERIFY(!programs().canStart());
}

void ProgramControllerTest::aPersonWhoGetsWorseIsNotOfferedTheOthers()
{
    getWorseAfterSmallEfforts();
    QVERIFY(programs().open(kDesk));
    QVERIFY(!programs().canStart());
    QVERIFY(!programs().whyNot().isEmpty());
    QVERIFY(programs().open(kSleep));
    QVERIFY(programs().canStart());
}

void ProgramControllerTest::thePlanOfSmallEffortsStaysBesideAnother()
{
    getWorseAfterSmallEfforts();
    QVERIFY(programs().open(kSleep));
    programs().startAnyway();
    QCOMPARE(programs().state(), ProgramController::State::Followed);
    programs().openList();
    QVERIFY(stateOf(kPemProgram.toString()).startsWith(u"You follow this"));
    programs().undo();
    QCOMPARE(programs().state(), ProgramController::State::NotFollowed);
    QCOMPARE(stateOf(kPemProgram.toString()), u"Your plan today"_s);
    // What it stands in for may end, too.
    QVERIFY(programs().open(kFirst));
    QCOMPARE(programs().stateText(), u"Waits while small efforts make you worse"_s);
    programs().stop();
    QVERIFY(stateOf(kPemProgram.toString()).startsWith(u"You follow this"));
}

void ProgramControllerTest::nothingIsAskedBeforeTheOnlyOne()
{
    QVERIFY(programs().open(kFirst));
    programs().stop();
    QSignalSpy asked(&programs(), &ProgramController::asked);
    QVERIFY(programs().open(kDesk));
    programs().start();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(programs().state(), ProgramController::State::Followed);
}

void ProgramControllerTest::fullDaysAreAskedAboutBeforeTheSecond()
{
    QSignalSpy asked(&programs(), &ProgramController::asked);
    QVERIFY(programs().open(kDesk));
    programs().start();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(programs().state(), ProgramController::State::NotFollowed);
    QVERIFY2(programs().warning().contains(u"more than your size of"), qPrintable(programs().warning()));
    QCOMPARE(programs().insteadTexts(), QStringList{u"Instead of First gentle week"_s});

    programs().startAnyway();
    QCOMPARE(programs().state(), ProgramController::State::Followed);
    programs().openList();
    QVERIFY(stateOf(kFirst).startsWith(u"You follow this"));
}

void ProgramControllerTest::anotherCanBeReplacedAndTakenBack()
{
    QVERIFY(programs().open(kDesk));
    programs().start();
    programs().startInstead(0);
    QCOMPARE(programs().state(), ProgramController::State::Followed);
    programs().openList();
    QCOMPARE(stateOf(kFirst), u"Not started"_s);
    programs().undo();
    QCOMPARE(programs().state(), ProgramController::State::NotFollowed);
    QVERIFY(programs().open(kFirst));
    QCOMPARE(programs().stateText(), u"You follow this, day 1 of 7"_s);
}

void ProgramControllerTest::aPauseKeepsThePlace()
{
    QVERIFY(programs().open(kFirst));
    programs().pause();
    QCOMPARE(programs().state(), ProgramController::State::Paused);
    QCOMPARE(programs().stateText(), u"Paused since today"_s);
    programs().goOn();
    QCOMPARE(programs().stateText(), u"You follow this, day 1 of 7"_s);
    programs().pause();
    programs().undo();
    QCOMPARE(programs().state(), ProgramController::State::Followed);
}

void ProgramControllerTest::aStopCanBeTakenBack()
{
    QVERIFY(programs().open(kFirst));
    QSignalSpy said(&programs(), &ProgramController::said);
    programs().stop();
    QCOMPARE(programs().state(), ProgramController::State::NotFollowed);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"history"));
    programs().undo();
    QCOMPARE(programs().stateText(), u"You follow this, day 1 of 7"_s);
}

void ProgramControllerTest::aStartCanBeTakenBack()
{
    QVERIFY(programs().open(kDesk));
    programs().startAnyway();
    programs().undo();
    QCOMPARE(programs().stateText(), u"Not started"_s);
}

void ProgramControllerTest::aFullDiskIsTold()
{
    QVERIFY(programs().open(kFirst));
    QSignalSpy said(&programs(), &ProgramController::said);
    m_bench->settings().setOutcome(StoreOutcome::DiskFull);
    programs().pause();
    QCOMPARE(said.count(), 0);
    QCOMPARE(programs().state(), ProgramController::State::Followed);
    QVERIFY(!m_bench->app()->notice().isEmpty());
}

QTEST_MAIN(ProgramControllerTest)
#include "tst_programcontroller.moc"
