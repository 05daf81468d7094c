// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "domain/plansrepository.h"
#include "stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** A sleep week, on a real database and with the real pages: told by a tap a day, one night corrected, one told later, a
 *  sentence once there are enough, the exercise that knows them all, and a night that is deleted for good. */
class SleepWeek : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_stage = std::make_unique<Stage>(StageLook{}, Stage::Past::Weeks);
        QVERIFY(m_stage->raise());
    }
    void cleanupTestCase() { m_stage.reset(); }

    void theFirstNightIsToldAndKeptAtEachTap()
    {
        open();
        QCOMPARE(page(), u"sleep"_s);
        QVERIFY(!sleep().isLastTold());
        sleep().openNight({});
        sleep().moveBed(2);
        sleep().moveToSleep(-2);
        // The battery is empty in the middle of it.
        QVERIFY(m_stage->restart());
        open();
        QVERIFY(sleep().isLastTold());
        QCOMPARE(sleep().bedText(), u"23:00"_s);
        QCOMPARE(sleep().toSleepText(), u"after 20 min"_s);
    }

    void aRuleAndAnEveningAreChosen()
    {
        sleep().moveWindDown(1);
        QCOMPARE(sleep().line(), u"Wind-down starts 22:00"_s);
        sleep().beginRule();
        QVERIFY(!sleep().ruleTitle().isEmpty());
    }

    void theNextOnesAreATapADay()
    {
        for (int day = 1; day <= 4; ++day) {
            wakeOn(day);
            if (day == 2)
                continue; // not told, and nothing says so
            sleep().sameAsLast();
            QVERIFY(sleep().isLastTold());
        }
        QVERIFY(sleep().weekText().contains(u"After five"_s));
    }

    void theOneLeftOutCanBeToldLater()
    {
        sleep().openNight(dayText(2));
        sleep().moveUp(4);
        QVERIFY(sleep().weekText().contains(u"Of 100 minutes in bed"_s));
        QVERIFY(sleep().isLastTold());
    }

    void theExerciseBeginsWithTheNightsThatWereTold()
    {
        m_stage->call("openItem", sleep().exerciseId());
        m_stage->app().item()->start();
        m_stage->settle();
        QCOMPARE(page(), u"player"_s);
        QCOMPARE(m_stage->player()->mindNumber(), 6);
        m_stage->player()->mindStep()->moveTime(0, 1);
        m_stage->player()->leaveForLater();
        m_stage->settle();
        m_stage->call("leaveSession");
        const auto record = m_stage->services().mind.latestRecord(u"cbt-sleep-reset"_s);
        QVERIFY(record);
        QVERIFY(!record->isFinished());
    }

    void theNextRuleComesAfterAWeek()
    {
        wakeOn(6);
        QVERIFY(sleep().nextRuleTitle().isEmpty());
        sleep().setRuleTried(true);
        wakeOn(7);
        QVERIFY(!sleep().nextRuleTitle().isEmpty());
        sleep().beginRule();
        QVERIFY(m_stage->restart());
        open();
        QCOMPARE(m_stage->services().plans.sleepRules().size(), size_t{2});
        QVERIFY(!sleep().isRuleTried());
    }

    void aNightIsDeletedForGood()
    {
        const QDate day = QDate(2026, 6, 11).addDays(3);
        sleep().openNight(dayText(3));
        QVERIFY(sleep().isTold());
        sleep().deleteNight();
        QVERIFY(m_stage->restart());
        open();
        QVERIFY(m_stage->services().plans.nights(day, day).empty());
        QCOMPARE(m_stage->services().plans.nights(day.addDays(-9), day.addDays(9)).size(), size_t{4});
    }

private:
    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }
    [[nodiscard]] SleepController &sleep() { return *m_stage->app().sleep(); }
    [[nodiscard]] static QString dayText(int day) { return QDate(2026, 6, 11).addDays(day).toString(Qt::ISODate); }
    void open() { m_stage->call("tools.openSleep"); }
    /** The morning so many days later, on the page about sleep. */
    void wakeOn(int day)
    {
        m_stage->call("goBack");
        m_stage->setWallClock(QDateTime(QDate(2026, 6, 11).addDays(day), QTime(8, 30)));
        open();
    }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(SleepWeek)
#include "tst_sleepweek.moc"
