// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

QStringList keys(const OwnRowModel &model)
{
    QStringList list;
    for (const OwnRowModel::Row &row : model.rows())
        list << row.key;
    return list;
}

const QString kCalf = u"calf-stretch-wall"_s;
const QString kBreath = u"breath-slow-4-6"_s;
const QString kScript = u"mind-space-3"_s;

} // namespace

/** Sessions of the person's own, on the shipped library. */
class OwnSessionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void nothingIsReadBeforeItIsOpened();
    void aDraftIsKeptOnceItHasANameAndSomethingInIt();
    void aDraftSurvivesLeavingThePage();
    void itemsMoveUpAndDown();
    void whatIsTakenOutComesBack();
    void dosesStayWithinTheirLimits();
    void aBreathHasALengthOfItsOwn();
    void minutesAndEffortFollowWhatIsInIt();
    void theLibraryIsSearched();
    void formsAndThinkingExercisesCanBeChosen();
    void aReadyNameIsEnough();
    void itIsStartedInTheSizeOfToday();
    void aRestIsAskedAboutBeforeItIsSkipped();
    void addingToTodayCanBeTakenBack();
    void aRemovedSessionComesBack();
    void aFullDiskLeavesTheDraft();

private:
    OwnSessionController &own() { return *m_bench->app()->ownSessions(); }
    void make(const QStringList &ids, const QString &name = u"Mine"_s);

    std::unique_ptr<TestBench> m_bench;
};

void OwnSessionsTest::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->passSafetyCheck();
}

void OwnSessionsTest::cleanup()
{
    m_bench.reset();
}

void OwnSessionsTest::make(const QStringList &ids, const QString &name)
{
    own().begin();
    own().setName(name);
    for (const QString &id : ids)
        own().add(id);
    QCOMPARE(keys(*own().items()), ids);
}

void OwnSessionsTest::nothingIsReadBeforeItIsOpened()
{
    OwnSession stored{0, u"Evening"_s, {{kCalf, {}, {}, {}}}};
    QCOMPARE(m_bench->shelf().save(stored, m_bench->services().wallClock().toUTC()), StoreOutcome::Ok);
    own().refresh();
    QCOMPARE(own().sessionCount(), 0);
    own().show();
    QCOMPARE(own().sessionCount(), 1);
    QVERIFY(own().sessions()->rows().front().detail.startsWith(u"1 item"_s));
}

void OwnSessionsTest::aDraftIsKeptOnceItHasANameAndSomethingInIt()
{
    own().begin();
    QCOMPARE(own().lockText(), u"There is nothing in it yet."_s);
    own().add(kCalf);
    QCOMPARE(own().lockText(), u"It still needs a name."_s);
    QVERIFY(own().isNew());
    QVERIFY(m_bench->shelf().ownSessions().empty());
    own().setName(u"  Evening "_s);
    QVERIFY(!own().isNew());
    QCOMPARE(m_bench->shelf().ownSessions().size(), 1U);
    QCOMPARE(m_bench->shelf().ownSessions().front().name, u"Evening"_s);
    own().setName(u"Renamed"_s);
    QCOMPARE(m_bench->shelf().ownSessions().front().name, u"Renamed"_s);
    QCOMPARE(own().sessionCount(), 1);
}

void OwnSessionsTest::aDraftSurvivesLeavingThePage()
{
    own().begin();
    own().add(kCalf);
    own().show();
    own().begin();
    QCOMPARE(own().itemCount(), 1);
    own().setName(u"Evening"_s);
    const QString id = own().sessionId();
    own().begin();
    QVERIFY(own().isBlank());
    QVERIFY(own().open(id));
    QCOMPARE(keys(*own().items()), QStringList{kCalf});
    QVERIFY(!own().open(u"own-session-99"_s));
}

void OwnSessionsTest::itemsMoveUpAndDown()
{
    QAbstractItemModelTester tester(own().items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    make({kCalf, kBreath, kScript});
    own().move(2, -1);
    QCOMPARE(keys(*own().items()), (QStringList{kCalf, kScript, kBreath}));
    own().move(0, 1);
    QCOMPARE(keys(*own().items()), (QStringList{kScript, kCalf, kBreath}));
    own().move(0, -1);
    own().move(2, 1);
    QCOMPARE(keys(*own().items()), (QStringList{kScript, kCalf, kBreath}));
    QCOMPARE(m_bench->shelf().ownSessions().front().items.front().id, kScript);
}

void OwnSessionsTest::whatIsTakenOutComesBack()
{
    QAbstractItemModelTester tester(own().items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    make({kCalf, kBreath, kScript});
    QSignalSpy said(&own(), &OwnSessionController::said);
    own().removeItem(1);
    QCOMPARE(keys(*own().items()), (QStringList{kCalf, kScript}));
    QVERIFY(said.last().at(1).toBool());
    own().undo();
    QCOMPARE(keys(*own().items()), (QStringList{kCalf, kBreath, kScript}));
    own().undo();
    QCOMPARE(own().itemCount(), 3);
}

void OwnSessionsTest::dosesStayWithinTheirLimits()
{
    make({});
    for (const auto &[id, movement] : m_bench->library().movements) {
        if (movement.load > 4)
            continue;
        own().add(id);
        own().choose(0);
        for (const int value : {10000, -1}) {
            own().setSets(value);
            own().setReps(value);
            own().setSeconds(value);
            QVERIFY2(own().problem().isEmpty(), qPrintable(id + u": "_s + own().problem()));
        }
        QCOMPARE(own().sets(), own().leastSets());
        own().removeItem(0);
    }
}

void OwnSessionsTest::aBreathHasALengthOfItsOwn()
{
    make({kBreath});
    own().choose(0);
    QVERIFY(own().hasDose());
    own().setSeconds(own().seconds() + own().secondsStep());
    QCOMPARE(m_bench->shelf().ownSessions().front().items.front().length, std::optional(Milliseconds(360000)));
    QCOMPARE(own().secondsText(), u"6 min"_s);
    own().setSeconds(300);
    QVERIFY(!m_bench->shelf().ownSessions().front().items.front().length);
    own().add(kScript);
    own().choose(1);
    QVERIFY(!own().hasDose());
}

void OwnSessionsTest::minutesAndEffortFollowWhatIsInIt()
{
    make({kBreath});
    QCOMPARE(own().minutesText(), u"5 min"_s);
    QCOMPARE(own().easyText(), u"It costs no easy minutes."_s);
    QCOMPARE(own().effortText(), u"Most effort: no effort"_s);
    own().add(kCalf);
    QVERIFY(own().easyText().contains(u"Today has"_s));
    QCOMPARE(own().effortText(), u"Most effort: light"_s);
    QVERIFY(own().minutesText() != u"5 min"_s);
}

void OwnSessionsTest::theLibraryIsSearched()
{
    QAbstractItemModelTester tester(own().choices(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    own().begin();
    own().openChoices();
    const int all = own().choices()->rowCount();
    QVERIFY(all > 80);
    own().search(u"calf stretch"_s);
    QVERIFY(keys(*own().choices()).contains(kCalf));
    QVERIFY(own().choices()->rowCount() < all);
    own().add(kCalf);
    QCOMPARE(own().choices()->rows().at(static_cast<size_t>(keys(*own().choices()).indexOf(kCalf))).count, 1);
    own().search(u"qqqqqq"_s);
    QVERIFY(!own().hasChoices());
    own().openChoices();
    QCOMPARE(own().choices()->rowCount(), all);
}

void OwnSessionsTest::formsAndThinkingExercisesCanBeChosen()
{
    own().begin();
    own().openChoices();
    const Library &library = m_bench->library();
    const QString easier = library.movement(kCalf)->easier;
    const QString mind = library.minds.begin()->first;
    own().search(library.name(easier));
    QVERIFY(keys(*own().choices()).contains(easier));
    own().search(library.name(mind));
    QVERIFY(keys(*own().choices()).contains(mind));
    make({easier, mind});
    QVERIFY(own().canStart());
    own().start();
    QVERIFY(m_bench->app()->player());
}

void OwnSessionsTest::aReadyNameIsEnough()
{
    own().begin();
    QCOMPARE(own().nameIdeas().size(), 4);
    own().setName(own().nameIdeas().front());
    QVERIFY(own().nameIdeas().isEmpty());
    own().add(kCalf);
    own().begin();
    QCOMPARE(own().nameIdeas().size(), 3);
}

void OwnSessionsTest::itIsStartedInTheSizeOfToday()
{
    make({kCalf, kBreath});
    QVERIFY(own().startText().startsWith(u"Start, "_s));
    own().start();
    QVERIFY(m_bench->app()->player());
    QCOMPARE(m_bench->app()->player()->itemId(), kCalf);
}

void OwnSessionsTest::aRestIsAskedAboutBeforeItIsSkipped()
{
    own().begin();
    make({kCalf});
    own().start();
    m_bench->advance(600);
    m_bench->app()->closeSession();
    QSignalSpy held(&own(), &OwnSessionController::heldBack);
    own().start();
    QCOMPARE(held.size(), 1);
    QVERIFY(!own().heldTitle().isEmpty() && !own().heldText().isEmpty());
    QVERIFY(!m_bench->app()->player());
    own().goOn();
    QVERIFY(m_bench->app()->player());
}

void OwnSessionsTest::addingToTodayCanBeTakenBack()
{
    make({kBreath});
    own().addToToday();
    QVERIFY(own().isAdded());
    own().undo();
    QVERIFY(!own().isAdded());
    own().addToToday();
    own().takeFromToday();
    QVERIFY(!own().isAdded());
    own().undo();
    QVERIFY(own().isAdded());
}

void OwnSessionsTest::aRemovedSessionComesBack()
{
    make({kCalf});
    const QString id = own().sessionId();
    own().remove();
    QCOMPARE(own().sessionCount(), 0);
    QVERIFY(!own().canStart());
    QVERIFY(!own().open(id));
    own().undo();
    QCOMPARE(own().sessionCount(), 1);
    QVERIFY(own().canStart());
    // A draft, too.
    own().begin();
    own().add(kCalf);
    own().remove();
    QVERIFY(own().isBlank());
    own().undo();
    QCOMPARE(own().itemCount(), 1);
}

void OwnSessionsTest::aFullDiskLeavesTheDraft()
{
    own().begin();
    own().add(kCalf);
    m_bench->shelf().setOutcome(StoreOutcome::DiskFull);
    own().setName(u"Mine"_s);
    QVERIFY(own().isNew());
    QVERIFY(!own().canStart());
    QVERIFY(!m_bench->app()->notice().isEmpty());
    m_bench->shelf().setOutcome(StoreOutcome::Ok);
    own().setName(u"Mine too"_s);
    QVERIFY(own().canStart());
}

QTEST_MAIN(OwnSessionsTest)
#include "tst_ownsessions.moc"
