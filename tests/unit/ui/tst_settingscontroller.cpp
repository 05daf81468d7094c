// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

class SettingsControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup() { m_bench.reset(); }

    void aChangeIsKeptAtOnce()
    {
        settings().setWorld(SettingsController::World::Ember);
        settings().setGetReadySeconds(20);
        settings().setBreathGuide(SettingsController::BreathGuide::Silent);
        settings().setFirstSide(SettingsController::FirstSide::LeftFirst);
        const Settings kept = m_bench->settings().settings();
        QCOMPARE(kept.world, World::Ember);
        QCOMPARE(kept.getReadySeconds, 20);
        QCOMPARE(kept.breathGuide, BreathGuide::Silent);
        QCOMPARE(kept.firstSide, Side::Left);
    }

    void whatIsOutOfRangeIsBroughtIn()
    {
        settings().setGetReadySeconds(0);
        QCOMPARE(settings().getReadySeconds(), 3);
        settings().setSpeechSpeed(500);
        QCOMPARE(settings().speechSpeed(), 120);
        settings().setVoiceVolume(-4);
        QCOMPARE(settings().voiceVolume(), 0);
        settings().setBreathSpeed(10);
        QCOMPARE(settings().breathSpeed(), 70);
        settings().setGuideSkin(9);
        QCOMPARE(settings().guideSkin(), 3);
    }

    void textHasSixSizes()
    {
        QCOMPARE(settings().textSizeCount(), 6);
        settings().setTextSizeIndex(5);
        QCOMPARE(settings().textPercent(), 200);
        settings().setTextPercent(117);
        QCOMPARE(settings().textPercent(), 115);
    }

    void asTheDeviceFollowsTheDevice()
    {
        settings().setWorld(SettingsController::World::System);
        QCOMPARE(settings().shownWorld(), u"day"_s);
        QSignalSpy changed(&settings(), &SettingsController::changed);
        settings().setSystemDark(true);
        QCOMPARE(settings().shownWorld(), u"dusk"_s);
        QCOMPARE(changed.count(), 1);
    }

    void whatIsShownForOnceIsNotKept()
    {
        settings().showWorld(u"ember"_s);
        settings().showTextPercent(200);
        QCOMPARE(settings().shownWorld(), u"ember"_s);
        QCOMPARE(settings().textPercent(), 200);
        QCOMPARE(m_bench->settings().settings(), Settings{});
        settings().setWorld(SettingsController::World::Day);
        QCOMPARE(settings().shownWorld(), u"day"_s);
    }

    void theSampleIsSaid()
    {
        settings().hearSample();
        QVERIFY(!m_bench->said().isEmpty());
    }

    void aSettingThatCannotBeKeptHoldsAndIsTold()
    {
        QVERIFY(m_bench->app()->notice().isEmpty());
        m_bench->settings().setOutcome(StoreOutcome::ReadOnly);
        settings().setLessMotion(true);
        QVERIFY(settings().isLessMotion());
        QCOMPARE(m_bench->app()->notice(), wording::sentence(StoreOutcome::ReadOnly));
    }

private:
    SettingsController &settings() { return *m_bench->app()->settings(); }
    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(SettingsControllerTest)
#include "tst_settingscontroller.moc"
