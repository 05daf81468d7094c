// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "ui/sessionendcontroller.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

/** Days as they come, on a real database, through the controllers that the pages use. */
class PacedDays : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }
    void cleanup() { m_stage.reset(); }

    void aFirstDayWithNothingToldIsSmallAndOpen()
    {
        begin(Stage::Past::None);
        QVERIFY(plan().next());
        QCOMPARE(plan().mood, DayMood::Usual);
        QVERIFY(plan().envelope.dose > 0);
        QVERIFY(plan().envelope.planned <= plan().envelope.dose);
        QVERIFY(!app().checkIn()->shouldOpen());
    }

    void theMorningsCheckInOpensOverTodayByItself()
    {
        begin(Stage::Past::Morning);
        m_stage->setWallClock(now().addDays(1));
        QTRY_VERIFY(app().checkIn()->isOpen());

        // Not twice a day, and not before it was closed.
        app().checkIn()->close();
        app().lookAgain();
        m_stage->settle();
        QVERIFY(!app().checkIn()->isOpen());

        // After a start, too: as soon as Today was seen.
        m_stage->setWallClock(now().addDays(1));
        QTRY_VERIFY(app().checkIn()->isOpen());
        QVERIFY(m_stage->restart());
        app().offerCheckIn();
        QTRY_VERIFY(app().checkIn()->isOpen());
    }

    void aBadDayIsOneTapAndOneTapBack()
    {
        begin(Stage::Past::Morning);
        const pacing::Milli before = plan().envelope.dose;
        const QString program = plan().programId;
        app().today()->setBadDay(true);
        QCOMPARE(plan().mood, DayMood::BadDay);
        QCOMPARE(plan().programId, kFlareProgram.toString());
        QVERIFY(plan().envelope.dose <= plan().envelope.usual / 2);

        // Still so after the process ended.
        QVERIFY(m_stage->restart());
        QCOMPARE(plan().mood, DayMood::BadDay);
        app().today()->setBadDay(false);
        QCOMPARE(plan().programId, program);
        QCOMPARE(plan().envelope.dose, before);

        // That day only.
        app().today()->setBadDay(true);
        m_stage->setWallClock(now().addDays(1));
        QCOMPARE(plan().mood, DayMood::Usual);
    }

    void atTheCeilingGoingOnIsADeliberateStepAndIsLogged()
    {
        begin(Stage::Past::Morning);
        // Three small sessions a day.
        QCOMPARE(m_stage->services().settings.enroll({u"prog-desk-neck-shoulders"_s, today()}), StoreOutcome::Ok);
        app().lookAgain();
        app().today()->start();
        QVERIFY(m_stage->player());
        m_stage->playToTheEnd();
        m_stage->call("leaveSession");
        const int used = static_cast<int>(plan().envelope.used / 1000);
        QVERIFY(used >= 1);

        // A long rest later, so that only the ceiling is left.
        m_stage->setWallClock(now().addSecs(4 * 3600));
        app().today()->chooseSize(used);
        QVERIFY(plan().next() == nullptr || plan().ceiling == Ceiling::Minutes);
        QVERIFY(app().today()->isEnough());
        app().today()->start();
        QVERIFY(!m_stage->player() || m_stage->player()->itemKind() != PlayerController::ItemKind::Movement);
        if (m_stage->player()) {
            m_stage->player()->stop();
            m_stage->call("leaveSession");
        }
        const auto told = [&] {
            const std::vector<DiaryEvent> events = m_stage->services().diary.events();
            return std::count_if(events.begin(), events.end(),
                                 [](const DiaryEvent &event) { return std::holds_alternative<WentOn>(event.fact); });
        };
        QCOMPARE(told(), 0);
        app().today()->goOn({});
        QCOMPARE(told(), 1);
        QVERIFY(m_stage->player());
        QVERIFY(m_stage->restart());
        QCOMPARE(told(), 1);
    }

    void anEndInTheMiddleOfTheCheckInLosesNothing()
    {
        begin(Stage::Past::Morning);
        CheckInController *sheet = app().checkIn();
        QVERIFY(sheet->open());
        QCOMPARE(sheet->page(), CheckInController::Page::Pain);
        sheet->answer(7);
        QVERIFY(m_stage->restart());
        sheet = app().checkIn();
        QCOMPARE(m_stage->services().diary.checkIn(today())->pain, 7);
        QVERIFY(sheet->open());
        QCOMPARE(sheet->page(), CheckInController::Page::Fatigue);
        sheet->answer(8);
        QVERIFY(plan().envelope.dose < plan().envelope.usual);
    }

    void aHardMorningMakesTheDaySmallerAndSaysWhy()
    {
        begin(Stage::Past::Morning);
        CheckInController *sheet = app().checkIn();
        QVERIFY(sheet->open());
        sheet->answer(9);
        sheet->next();
        sheet->answer(9);
        sheet->close();
        QCOMPARE(plan().proposedGrade, Grade::Flare);
        QCOMPARE(plan().envelope.dose, plan().envelope.usual / 2);
        QCOMPARE(plan().mood, DayMood::Usual); // the bad day comes only by tap
        QVERIFY(!app().today()->reason().isEmpty());
    }

    void aWarningSignStopsMovementUntilItIsChecked()
    {
        begin(Stage::Past::Morning);
        app().help()->tellSign(HelpController::Level::Emergency);
        QCOMPARE(plan().mood, DayMood::Stopped);
        QCOMPARE(plan().envelope.dose, 0);
        QVERIFY(m_stage->restart());
        QCOMPARE(plan().mood, DayMood::Stopped);
        app().help()->clearStop(0);
        QCOMPARE(plan().mood, DayMood::Usual);
        QVERIFY(plan().envelope.dose > 0);
    }

    void aClockSetBackLosesNothing()
    {
        begin(Stage::Past::Morning);
        app().today()->setBadDay(true);
        const QDateTime then = now();
        const pacing::Milli dose = plan().envelope.dose;
        m_stage->setWallClock(then.addDays(-2));
        QVERIFY(plan().envelope.dose > 0);
        m_stage->setWallClock(then);
        QCOMPARE(plan().mood, DayMood::BadDay);
        QCOMPARE(plan().envelope.dose, dose);
        QVERIFY(m_stage->restart());
        QCOMPARE(plan().mood, DayMood::BadDay);
    }

    void aNightOfDaylightSavingIsOneDay()
    {
        begin(Stage::Past::None);
        // In October clocks go back from two to one: 03:59 still belongs to the day before.
        m_stage->setWallClock(QDateTime(QDate(2026, 10, 25), QTime(3, 59)));
        QCOMPARE(m_stage->app().today()->dayName(), u"Saturday"_s);
        app().today()->setBadDay(true);
        m_stage->setWallClock(QDateTime(QDate(2026, 10, 25), QTime(4, 0)));
        QCOMPARE(plan().mood, DayMood::Usual);
        QCOMPARE(m_stage->app().today()->dayName(), u"Sunday"_s);
    }

    void aCorrectedMorningShowsBothDecisions()
    {
        begin(Stage::Past::Morning);
        CheckInController *sheet = app().checkIn();
        QVERIFY(sheet->open());
        sheet->answer(5);
        sheet->next();
        sheet->answer(5);
        sheet->close();
        const QDate corrected = today();
        m_stage->setWallClock(now().addDays(1));
        QVERIFY(app().checkIn()->open(corrected.toString(Qt::ISODate)));
        app().checkIn()->answer(10);
        app().checkIn()->close();
        app().pacingLog()->open();
        const PacingLogModel &log = *app().pacingLog()->list();
        int anew = 0;
        int ofThatDay = 0;
        for (const Decision &decision : log.decisions()) {
            ofThatDay += decision.day == corrected ? 1 : 0;
            anew += decision.day == corrected && decision.isAfterCorrection ? 1 : 0;
        }
        QVERIFY(anew >= 1);
        QVERIFY(ofThatDay > anew);
    }

private:
    void begin(Stage::Past past)
    {
        m_stage = std::make_unique<Stage>(StageLook{}, past);
        QVERIFY(m_stage->raise());
    }
    [[nodiscard]] AppController &app() { return m_stage->app(); }
    [[nodiscard]] const DayPlan &plan() { return app().today()->plan(); }
    [[nodiscard]] QDateTime now() const { return m_stage->services().wallClock(); }
    [[nodiscard]] QDate today() const { return dayOf(now()); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(PacedDays)
#include "tst_paceddays.moc"
