// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace std::chrono_literals;

/** What the exercise about sleep and the diary of sleep have of each other. */
class SleepExerciseTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_session = 0;
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void whatWasChosenInTheExerciseCountsUntilSomethingNewerIsChosen()
    {
        answer(u"rise"_s, u"06:45"_s);
        answer(u"wind"_s, QJsonArray{u"breath-4-8"_s, u"mind-body-scan-10"_s});
        sleep().open();
        QCOMPARE(sleep().riseText(), u"06:45"_s);
        QCOMPARE(sleep().chosenIds(), (QStringList{u"breath-4-8"_s, u"mind-body-scan-10"_s}));
        m_bench->wallClock().advance(1h);
        sleep().moveRise(1);
        sleep().setPicked(u"breath-4-8"_s, false);
        sleep().open();
        QCOMPARE(sleep().riseText(), u"07:00"_s);
        QCOMPARE(sleep().chosenIds(), QStringList{u"mind-body-scan-10"_s});
        sleep().setPicked(u"not-offered"_s, true);
        QCOMPARE(m_bench->plans().sleepPlan().picks, QStringList{u"mind-body-scan-10"_s});
    }

    void aRuleChosenInTheExerciseComesFirst()
    {
        answer(u"rules"_s, QJsonObject{{u"sleepy"_s, false}, {u"same_time"_s, true}});
        sleep().open();
        sleep().beginRule();
        QCOMPARE(m_bench->plans().sleepRules().front().rule, u"same_time"_s);
    }

    void theExerciseBeginsWithTheNightsToldHere()
    {
        tell(2, QTime(23, 0));
        tell(1, QTime(22, 45));
        tell(0, QTime(22, 30));
        m_bench->beginItems({u"cbt-sleep-reset"_s});
        QVERIFY(m_bench->advanceTo(PlayerController::Phase::Ask));
        QCOMPARE(m_bench->player()->mindNumber(), 4); // the first night that nobody told
        m_bench->player()->previousStep();
        QCOMPARE(m_bench->player()->mindStep()->index(0).data(static_cast<int>(MindStepModel::Role::ValueText)), u"22:30"_s);
        const QJsonObject diary = QJsonObject::fromVariantMap(m_bench->lastAnswers().value(u"diary"_s).toMap());
        QCOMPARE(diary.value(u"bed_1"_s).toString(), u"23:00"_s);
        QCOMPARE(diary.value(u"asleep_3"_s).toString(), u"23:00"_s);
    }

    void nightsOfTheExerciseAreOfferedAndTakenOver()
    {
        QCOMPARE(sleep().offerText(), QString());
        answer(u"diary"_s, QJsonObject{{u"bed_1"_s, u"23:15"_s},
                                       {u"asleep_1"_s, u"23:45"_s},
                                       {u"wake_1"_s, u"06:00"_s},
                                       {u"up_1"_s, u"06:30"_s}});
        sleep().open();
        QVERIFY(!sleep().offerText().isEmpty());
        sleep().takeNights();
        QCOMPARE(stored(0), (SleepNight{day(0), QTime(23, 15), 30min, QTime(6, 0), QTime(6, 30)}));
        QCOMPARE(sleep().offerText(), QString());
        // Deleted here, it stays in the exercise, and is not offered at once.
        sleep().openNight({});
        QVERIFY(sleep().deleteText().contains(u"Sleep reset"_s));
        sleep().deleteNight();
        QVERIFY(!sleep().isLastTold());
        QCOMPARE(sleep().offerText(), QString());
    }

    void nightsThatAreLeftAreNotOfferedAgain()
    {
        answer(u"diary"_s, QJsonObject{{u"bed_1"_s, u"23:15"_s},
                                       {u"asleep_1"_s, u"23:45"_s},
                                       {u"wake_1"_s, u"06:00"_s},
                                       {u"up_1"_s, u"06:30"_s}});
        sleep().open();
        QVERIFY(!sleep().deleteText().isEmpty());
        sleep().leaveNights();
        QCOMPARE(sleep().offerText(), QString());
        sleep().open();
        QCOMPARE(sleep().offerText(), QString());
        QVERIFY(m_bench->plans().nights(day(9), day(0)).empty());
    }

private:
    [[nodiscard]] static QDate day(int ago) { return QDate(2026, 6, 11).addDays(-ago); }
    [[nodiscard]] SleepController &sleep() { return *m_bench->app()->sleep(); }
    void tell(int ago, const QTime &bed)
    {
        QCOMPARE(m_bench->plans().saveNight({day(ago), bed, 30min, QTime(6, 30), QTime(7, 0)},
                                            m_bench->wallClock().now().toUTC()),
                 StoreOutcome::Ok);
    }
    [[nodiscard]] SleepNight stored(int ago) const
    {
        const auto found = m_bench->plans().nights(day(ago), day(ago));
        return found.empty() ? SleepNight() : found.front();
    }
    /** As the player keeps it, this morning. */
    void answer(const QString &key, const QJsonValue &value)
    {
        if (m_session == 0) {
            SessionRecord record;
            record.startedAt = m_bench->wallClock().now().toUTC();
            record.endedAt = record.startedAt.addSecs(600);
            record.day = day(0);
            record.status = SessionStatus::Finished;
            m_session = m_bench->sessions().add(record);
        }
        QCOMPARE(m_bench->sessions().saveAnswer(
                     {m_session, u"cbt-sleep-reset"_s, key, value, m_bench->wallClock().now().toUTC()}),
                 StoreOutcome::Ok);
    }

    std::unique_ptr<TestBench> m_bench;
    SessionId m_session = 0;
};

QTEST_MAIN(SleepExerciseTest)
#include "tst_sleepexercise.moc"
