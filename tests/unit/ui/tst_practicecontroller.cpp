// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using Role = PracticeListModel::Role;

class PracticeControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_bench->passSafetyCheck();
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void itIsEmptyUntilItIsOpened()
    {
        m_bench->app()->lookAgain();
        QCOMPARE(list().rowCount(), 0);
        QVERIFY(practice().emptyTitle().isEmpty());
        practice().open();
        QVERIFY(list().rowCount() > 80);
        QCOMPARE(practice().regionTitle(), u"Anywhere"_s);
        QCOMPARE(practice().regionNames().size(), practice().regionIds().size());
        QCOMPARE(practice().regionCounts().size(), practice().regionIds().size());
        QCOMPARE(practice().chosenChips().size(), practice().chipNames().size());
    }

    void everyRowSaysWhatItIs()
    {
        practice().open();
        for (int row = 0; row < list().rowCount(); ++row) {
            QVERIFY(!text(row, Role::Title).isEmpty());
            QCOMPARE(text(row, Role::Detail).count(u" · "_s), 2);
            QVERIFY(text(row, Role::SpokenName).startsWith(text(row, Role::Title)));
        }
    }

    void aTapOnTheBodyOpensItsRegionAndTheNextOneClosesIt()
    {
        practice().open();
        const int all = list().rowCount();
        practice().tapArea(u"shoulder_left"_s);
        QCOMPARE(practice().region(), u"neck_shoulders"_s);
        QCOMPARE(practice().regionTitle(), u"Neck and shoulders"_s);
        QVERIFY(practice().regionDetail().startsWith(QString::number(list().rowCount()) + u' '));
        QVERIFY(list().rowCount() < all);
        QVERIFY(practice().markedAreas().contains(u"neck"_s));
        QVERIFY(practice().markedAreas().contains(u"shoulder_right"_s));
        practice().tapArea(u"neck"_s);
        QVERIFY(practice().region().isEmpty());
        QCOMPARE(list().rowCount(), all);
        for (const QString &area : {u"head"_s, u"pelvis"_s, u"hand_left"_s, u"foot_right"_s}) {
            practice().tapArea(area);
            QVERIFY(practice().markedAreas().contains(area));
        }
        practice().tapArea(u"tail"_s);
        QCOMPARE(practice().region(), u"feet"_s);
    }

    void chipsNarrowTheListAndClearBringsItBack()
    {
        practice().open();
        const int all = list().rowCount();
        practice().toggleRegion(u"neck_shoulders"_s);
        practice().toggleChip(placeOf(u"Seated"_s));
        QVERIFY(practice().isFiltered());
        QVERIFY(list().rowCount() > 0);
        for (int row = 0; row < list().rowCount(); ++row)
            QVERIFY(text(row, Role::Detail).endsWith(u"seated"_s) || text(row, Role::Detail).endsWith(u"any"_s));
        QCOMPARE(practice().spokenSummary(),
                 u"Region: Neck and shoulders, %1. Filters: Seated. %2"_s.arg(practice().regionCounts().at(1),
                                                                           practice().matchSpoken()));
        practice().clear();
        QVERIFY(!practice().isFiltered());
        QCOMPARE(list().rowCount(), all);
        practice().toggleChip(-1);
        practice().toggleChip(99);
        QCOMPARE(list().rowCount(), all);
    }

    void rowsThatStayAreNotBuiltAnew()
    {
        practice().open();
        practice().toggleRegion(u"hips"_s);
        QSignalSpy resets(&list(), &QAbstractItemModel::modelReset);
        practice().toggleChip(placeOf(u"Lying"_s));
        practice().toggleChip(placeOf(u"Lying"_s));
        QCOMPARE(resets.count(), 0);
    }

    void whereNothingFitsOneThingIsOfferedToGiveUp()
    {
        practice().open();
        practice().toggleRegion(u"head_jaw"_s);
        practice().toggleChip(placeOf(u"Standing"_s));
        practice().toggleChip(placeOf(u"Mind"_s));
        QCOMPARE(list().rowCount(), 0);
        QCOMPARE(practice().emptyTitle(), u"Nothing fits all of that."_s);
        for (int steps = 0; steps < 3 && list().rowCount() == 0; ++steps) {
            QVERIFY(!practice().emptyAction().isEmpty());
            practice().helpOut();
        }
        QVERIFY(list().rowCount() > 0);
        QVERIFY(practice().emptyTitle().isEmpty());
        QVERIFY(practice().emptyAction().isEmpty());
    }

    void theQuestionNamesTheChip()
    {
        practice().open();
        practice().toggleRegion(u"hands"_s);
        practice().toggleChip(placeOf(u"Favorites"_s));
        QCOMPARE(practice().emptyDetail(), u"Try without Favorites?"_s);
        QCOMPARE(practice().emptyAction(), u"Remove it"_s);
        practice().helpOut();
        QCOMPARE(practice().region(), u"hands"_s);
        QVERIFY(list().rowCount() > 0);
    }

    void aSearchForgivesSlipsAndHeedsChips()
    {
        practice().open();
        practice().toggleRegion(u"feet"_s);
        practice().beginSearch();
        practice().search(u"stif nek"_s);
        const int all = list().rowCount();
        QVERIFY(all > 2);
        QVERIFY(text(0, Role::Title).contains(u"neck"_s, Qt::CaseInsensitive)
                || text(0, Role::Title).contains(u"head"_s, Qt::CaseInsensitive)
                || text(0, Role::Title).contains(u"chin"_s, Qt::CaseInsensitive));
        practice().toggleChip(placeOf(u"Seated"_s));
        QVERIFY(list().rowCount() > 0);
        QVERIFY(list().rowCount() < all);
        practice().endSearch();
        QVERIFY(practice().query().isEmpty());
        // Where the person was.
        QCOMPARE(practice().region(), u"feet"_s);
    }

    void plainWordsFindWhatTheyMean_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::newRow("sleep") << u"sleep"_s << u"sleep-winddown-15"_s;
        QTest::newRow("box") << u"box breathing"_s << u"breath-box-4"_s;
        QTest::newRow("bodyscan") << u"bodyscan"_s << u"mind-body-scan-10"_s;
        QTest::newRow("anxious") << u"anxious"_s << u"breath-slow-4-6"_s;
        QTest::newRow("my neck hurts") << u"my neck hurts"_s << QString();
    }
    void plainWordsFindWhatTheyMean()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        practice().open();
        practice().beginSearch();
        practice().search(query);
        QVERIFY(list().rowCount() > 0);
        bool isFound = id.isEmpty();
        for (int row = 0; row < std::min(12, list().rowCount()); ++row)
            isFound = isFound || text(row, Role::Key) == id;
        QVERIFY(isFound);
    }

    void nonsenseSaysSo()
    {
        practice().open();
        practice().beginSearch();
        practice().search(u"xqzzkw"_s);
        QCOMPARE(list().rowCount(), 0);
        QCOMPARE(practice().emptyTitle(), u"Nothing was found for that."_s);
        QCOMPARE(practice().emptyDetail(), u"Try another word, such as neck, sleep or calm."_s);
        practice().helpOut();
        QVERIFY(list().rowCount() > 80);
    }

    void favoritesAndWhatWasDoneLatelyAreFound()
    {
        practice().open();
        const QString id = text(3, Role::Key);
        QCOMPARE(m_bench->shelf().setFavorite(id, true, m_bench->wallClock().now().toUTC()), StoreOutcome::Ok);
        practice().refresh();
        practice().toggleChip(placeOf(u"Favorites"_s));
        QCOMPARE(list().rowCount(), 1);
        QCOMPARE(text(0, Role::Key), id);
        QVERIFY(text(0, Role::SpokenName).contains(u"Favorite"_s));
    }

    void whatACautionRulesOutStaysAndSaysWhy()
    {
        SafetyChecked check;
        check.conditions = safetyConditions().mid(0, 12);
        DiaryEvent event{0, m_bench->wallClock().now().date(), m_bench->wallClock().now().toUTC(), check};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        practice().open();
        int locked = 0;
        for (int row = 0; row < list().rowCount(); ++row) {
            if (text(row, Role::Badge).isEmpty())
                continue;
            ++locked;
            QVERIFY(!text(row, Role::Reason).isEmpty());
            QVERIFY(text(row, Role::SpokenName).contains(text(row, Role::Reason)));
        }
        QVERIFY(locked > 0);
        QVERIFY(list().rowCount() > 80);
    }

    void whatIsDoneInPositionsThatDoNotSuitIsMarkedAndStaysOpen()
    {
        practice().open();
        const int all = list().rowCount();
        Settings settings = m_bench->settings().settings();
        settings.suits.isFloorHard = true;
        QCOMPARE(m_bench->settings().save(settings), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QCOMPARE(list().rowCount(), all);
        int marked = 0;
        for (int row = 0; row < list().rowCount(); ++row) {
            if (!list().data(list().index(row), static_cast<int>(Role::IsMild)).toBool())
                continue;
            ++marked;
            QCOMPARE(text(row, Role::Badge), u"On the floor"_s);
            QCOMPARE(text(row, Role::Reason), u"You told us that the floor is hard for you."_s);
            QVERIFY(text(row, Role::Detail).contains(u"hands and knees"_s));
            QVERIFY(text(row, Role::SpokenName).contains(u"On the floor"_s));
        }
        QVERIFY(marked > 0 && marked < 20);
    }

    void whatIsAddedIsInTodaysPlanAndCanBeTakenBack()
    {
        practice().open();
        practice().toggleChip(placeOf(u"Breathing"_s));
        const QString id = text(0, Role::Key);
        QSignalSpy answers(&practice(), &PracticeController::answered);
        practice().add(id);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(answers.last().at(1).toString(), u"Undo"_s);
        QVERIFY(list().data(list().index(0), static_cast<int>(Role::IsToday)).toBool());
        practice().add(id);
        QVERIFY(answers.last().at(0).toString().contains(u"already"_s));
        practice().undoAdd();
        QVERIFY(!list().data(list().index(0), static_cast<int>(Role::IsToday)).toBool());
        practice().add(u"no-such-item"_s);
        QCOMPARE(answers.count(), 2);
    }

private:
    [[nodiscard]] PracticeController &practice() { return *m_bench->app()->practice(); }
    [[nodiscard]] PracticeListModel &list() { return *practice().list(); }
    [[nodiscard]] QString text(int row, Role role)
    {
        return list().data(list().index(row), static_cast<int>(role)).toString();
    }
    [[nodiscard]] int placeOf(const QString &chip) { return static_cast<int>(practice().chipNames().indexOf(chip)); }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PracticeControllerTest)
#include "tst_practicecontroller.moc"
