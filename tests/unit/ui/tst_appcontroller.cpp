// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

const QString kProgram = u"prog-first-gentle-week"_s;

} // namespace

class AppControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void theFirstStartEnrollsWithoutAQuestion()
    {
        QVERIFY(m_bench->settings().enrollments().empty());
        app();
        QCOMPARE(m_bench->settings().enrollments().size(), 1U);
        QCOMPARE(m_bench->settings().enrollments().back().programId, kProgram);
        QCOMPARE(m_bench->settings().enrollments().back().startedOn, QDate(2026, 6, 4));
        QVERIFY(!app().hasResume());
        QVERIFY(app().notice().isEmpty());
    }

    void oneTapFromTodaySoundsTheFirstCue()
    {
        app().today()->start();
        QVERIFY(app().player());
        QVERIFY(m_bench->cues().isSounding());
    }

    void aSecondStartWhileOneRunsDoesNothing()
    {
        app().today()->start();
        PlayerController *const first = app().player();
        app().startSession(kProgram, u"B"_s);
        QCOMPARE(app().player(), first);
    }

    void aClosedSessionIsPartOfTheDay()
    {
        app().today()->start();
        m_bench->advance(90);
        app().player()->stop();
        QVERIFY(app().player()->ending());
        app().closeSession();
        QVERIFY(!app().player());
        QCOMPARE(app().today()->doneCount(), 1);
        QCOMPARE(app().history()->rowCount(), 1);
    }

    void anInterruptedSessionIsOfferedWithWhatIsLeft()
    {
        interrupt();
        AppController again(m_bench->services());
        QVERIFY(again.hasResume());
        QCOMPARE(again.resumeName(), u"Sit and loosen"_s);
        QVERIFY(again.resumeDetail().endsWith(u"left"_s));
    }

    void goingOnRunsAtOnce()
    {
        interrupt();
        AppController again(m_bench->services());
        again.resumeSession();
        QVERIFY(again.player());
        QVERIFY(!again.player()->isPaused());
        QVERIFY(!again.hasResume());
    }

    void notNowKeepsWhatWasDone()
    {
        interrupt();
        AppController again(m_bench->services());
        again.declineResume();
        QVERIFY(!again.hasResume());
        QVERIFY(!m_bench->sessions().resumePoint());
        const std::vector<SessionRecord> sessions = m_bench->sessions().history(1, 0);
        QCOMPARE(sessions.size(), 1U);
        QCOMPARE(sessions.front().status, SessionStatus::Stopped);
        QVERIFY(sessions.front().activeLength.count() > 0);
    }

    void startingAnotherOneEndsTheOneThatWaits()
    {
        interrupt();
        AppController again(m_bench->services());
        again.startSession(kProgram, u"B"_s);
        QVERIFY(again.player());
        QCOMPARE(m_bench->sessions().history(5, 0).size(), 1U);
    }

private:
    AppController &app() { return *m_bench->app(); }

    /** The app ends two minutes into its first session. */
    void interrupt()
    {
        m_bench->begin(kProgram, u"A"_s);
        m_bench->advance(120);
        m_bench->restart();
        m_bench->close();
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(AppControllerTest)
#include "tst_appcontroller.moc"
