// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/rulewords.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

/** The week review, the log of decisions, and the rules in words. */
class PacingLogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-01T09:00"_s);
        static_cast<void>(m_bench->app());
    }
    void cleanup() { m_bench.reset(); }

    void everyRuleAndPromptHasWords()
    {
        for (const QString &id :
             {u"therapist.set"_s,      u"screen.std"_s,        u"screen.caution"_s,   u"screen.pem"_s,
              u"red_flag.stop"_s,      u"red_flag.cleared"_s,  u"cleared.ignored"_s,  u"trial.refused"_s,
              u"smallest_ok.refused"_s, u"baseline.need_more"_s, u"baseline.need_5"_s, u"baseline.set"_s,
              u"baseline.again"_s,     u"gap.90"_s,            u"gap.80"_s,           u"gap.50"_s,
              u"gap.baseline"_s,       u"usual.capped"_s,      u"usual.slow_worsening"_s, u"week.freeze"_s,
              u"week.step_back"_s,     u"week.rebase"_s,       u"week.hold"_s,        u"week.hold_manual"_s,
              u"week.consolidate"_s,   u"week.progress"_s,     u"track.tighten"_s,    u"flare.on"_s,
              u"flare.off"_s,          u"flare.setback"_s,     u"recovery.step"_s,    u"recovery.done"_s,
              u"step.refused"_s,       u"raise.done"_s,        u"raise.refused"_s,    u"session.pass"_s,
              u"session.tolerated"_s,  u"session.partial"_s,   u"session.missed"_s,   u"session.hard_fail"_s,
              u"session.overshoot"_s,  u"morning.soft_fail"_s, u"light.green"_s,      u"light.amber"_s,
              u"light.red"_s,          u"light.stop"_s}) {
            QVERIFY2(rulewords::rule(id) != id, qPrintable(id));
            QVERIFY2(!rulewords::rule(id).contains(u'!'), qPrintable(id));
        }
        for (const QString &prompt : {u"therapist_day_7"_s, u"doctor_day_14"_s, u"rescreen"_s, u"new_baseline"_s,
                                      u"rest_plan"_s, u"under_activity"_s, u"slow_worsening"_s})
            QVERIFY2(!rulewords::prompt(prompt).isEmpty(), qPrintable(prompt));
    }

    void aRuleOfTheFutureShowsItsId() { QCOMPARE(rulewords::rule(u"moon.full"_s), u"moon.full"_s); }

    void theLogIsReadOnlyWhileItsPageIsOpen()
    {
        becomeActive();
        QVERIFY(log().isEmpty());
        log().open();
        const QAbstractItemModelTester tester(log().list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(log().list()->rowCount() >= 4);
        const QVariant rules = at(0, PacingLogModel::Role::Rules);
        QVERIFY(!rules.toStringList().isEmpty());
        QCOMPARE(at(0, PacingLogModel::Role::Heading).toString(), u"Today"_s);
        QCOMPARE(at(0, PacingLogModel::Role::Summary).toString(), u"9 of 9 easy minutes"_s);
        log().close();
        QVERIFY(log().isEmpty());
    }

    void whatIsToldStandsInTheOpenLogAtOnce()
    {
        becomeActive();
        nextDay();
        log().open();
        const int before = log().list()->rowCount();
        m_bench->app()->today()->setBadDay(true);
        QCOMPARE(log().list()->rowCount(), before + 1);
    }

    void aFlareBeforeTheFirstSizeIsSaidOnTodayAndInTheLog()
    {
        m_bench->app()->checkIn()->tellFlare(true);
        const QString reason = m_bench->app()->today()->reason();
        QVERIFY2(reason.contains(u"flare"_s), qPrintable(reason));
        const auto hasNote = [this] {
            const std::vector<TodayNote> &notes = m_bench->app()->today()->notes()->notes();
            return std::any_of(notes.begin(), notes.end(),
                               [](const TodayNote &note) { return note.id == TodayNoteModel::kEarlyFlare; });
        };
        QVERIFY(hasNote());
        log().open();
        const QStringList rules = at(0, PacingLogModel::Role::Rules).toStringList();
        QVERIFY2(!rules.isEmpty() && rules.first().contains(u"before a size was measured"_s),
                 qPrintable(rules.join(u'\n')));
        m_bench->app()->today()->answerNote(TodayNoteModel::kEarlyFlare.toString(), false);
        QVERIFY(!hasNote());
    }

    void aFlareWithASizeNeedsNoSuchWord()
    {
        becomeActive();
        nextDay();
        m_bench->app()->checkIn()->tellFlare(true);
        QVERIFY(m_bench->app()->today()->isGentle());
        log().open();
        const QStringList rules = at(0, PacingLogModel::Role::Rules).toStringList();
        QVERIFY2(!rules.join(u' ').contains(u"before a size was measured"_s), qPrintable(rules.join(u'\n')));
        for (const TodayNote &note : m_bench->app()->today()->notes()->notes())
            QVERIFY(note.id != TodayNoteModel::kEarlyFlare);
    }

    void olderDaysComeByWish()
    {
        becomeActive();
        for (int day = 0; day < 40; ++day) {
            nextDay();
            morning();
        }
        log().open();
        QVERIFY(log().hasOlder());
        const int before = log().list()->rowCount();
        log().showOlder();
        QVERIFY(log().list()->rowCount() > before);
        QVERIFY(!log().hasOlder());
    }

    void bothFilesHoldEveryDecision()
    {
        becomeActive();
        const QTemporaryDir folder;
        log().setFolder(folder.path());
        log().open();
        const qsizetype count = log().list()->rowCount();
        log().exportAs(u"json"_s);
        QVERIFY2(log().exported().contains(folder.path()), qPrintable(log().exported()));
        QFile json(folder.filePath(u"evenpace-pacing-2026-06-04.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray array = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(array.size(), count);
        QCOMPARE(array.last()[u"answer"][u"quota"].toInteger(), 9600);
        QVERIFY(!array.last()[u"told"].toArray().isEmpty());

        log().exportAs(u"csv"_s);
        QFile csv(folder.filePath(u"evenpace-pacing-2026-06-04.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), count + 1);
        QCOMPARE(lines.first().count(','), lines.last().count(','));
        QVERIFY(lines.last().contains("9600"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        becomeActive();
        log().setFolder(u"/proc/nowhere"_s);
        log().exportAs(u"json"_s);
        QVERIFY(log().exported().contains(u"could not be saved"_s));
    }

    void aSteadyWeekOffersAStepThatMayBeLeftOut()
    {
        becomeActive();
        steadyWeek();
        QVERIFY(review().hasReview());
        QVERIFY(review().canKeep());
        QCOMPARE(review().change(), u"Your usual size goes from 9.6 to 10.5 easy minutes."_s);
        const QSignalSpy answered(&review(), &ReviewController::reviewAnswered);
        review().keepSize();
        QCOMPARE(answered.count(), 1);
        QVERIFY(!review().hasReview());
        QCOMPARE(quota(), 9600);
    }

    void takingTheStepIsOneTap()
    {
        becomeActive();
        steadyWeek();
        review().accept();
        QVERIFY(!review().hasReview());
        QCOMPARE(quota(), 10560);
        // It does not come back.
        nextDay();
        QVERIFY(!review().hasReview());
    }

    void aFullDiskKeepsTheQuestion()
    {
        becomeActive();
        steadyWeek();
        m_bench->diary().setOutcome(StoreOutcome::DiskFull);
        review().accept();
        QVERIFY(review().hasReview());
        QVERIFY(!m_bench->app()->notice().isEmpty());
    }

    void aWeekWithoutARiseHasNothingToLeaveOut()
    {
        becomeActive();
        for (int day = 0; day < 7; ++day) {
            nextDay();
            morning();
        }
        QVERIFY(review().hasReview());
        QVERIFY(!review().canKeep());
        QVERIFY(!review().verdict().isEmpty());
        QVERIFY(!review().why().isEmpty());
        QCOMPARE(review().change(), u"Your usual size stays as it is."_s);
    }

    void aFlareAndItsWayBackAreCounted()
    {
        becomeActive();
        nextDay();
        morning(9, 9, true);
        QVERIFY(review().isInFlare());
        QVERIFY(review().flareText().contains(u"Day 1"_s));
        nextDay();
        morning();
        nextDay();
        morning();
        QVERIFY(!review().isInFlare());
        QCOMPARE(review().wayBackStep(), 1);
        QVERIFY(!review().canConfirmStep()); // it goes by itself but on the PEM track
    }

    void onThePemTrackEachStepBackWaitsForThePerson()
    {
        PemScreened pem;
        pem.first = PemScreened::First::MostTimes;
        pem.screening.items[0] = {3, 2};
        pem.screening.worsePhysical = true;
        pem.screening.hours = 24;
        tell(pem);
        tell(UsualWeekTold{5, 5});
        nextDay();
        tell(SmallestTold{12000});
        QCOMPARE(quota(), 6000);
        nextDay();
        morning(9, 9, true);
        for (int day = 0; day < 10; ++day) {
            nextDay();
            morning();
        }
        QVERIFY(review().canConfirmStep());
        const auto &notes = m_bench->app()->today()->notes()->notes();
        QVERIFY(std::any_of(notes.begin(), notes.end(),
                            [](const TodayNote &note) { return note.id == "way_back"_L1; }));
        QCOMPARE(review().wayBackStep(), 1);
        review().confirmStep();
        QCOMPARE(review().wayBackStep(), 2);
        // The next one at once would be too soon, and says so.
        review().confirmStep();
        QCOMPARE(review().wayBackStep(), 2);
        QCOMPARE(review().stepAnswer(), rulewords::rule(u"step.refused"_s));
    }

private:
    [[nodiscard]] PacingLogController &log() { return *m_bench->app()->pacingLog(); }
    [[nodiscard]] ReviewController &review() { return *m_bench->app()->review(); }
    [[nodiscard]] QVariant at(int row, PacingLogModel::Role role)
    {
        return log().list()->data(log().list()->index(row), static_cast<int>(role));
    }
    [[nodiscard]] pacing::Milli quota()
    {
        return m_bench->app()->today()->plan().envelope.usual;
    }
    void tell(const DiaryFact &fact)
    {
        const QDateTime now = m_bench->services().wallClock();
        DiaryEvent event{0, dayOf(now), now.toUTC(), fact};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
    }
    void nextDay()
    {
        m_bench->setWallClock(m_bench->services().wallClock().addDays(1).toString(Qt::ISODate));
        m_bench->app()->lookAgain();
    }
    void morning(int pain = 5, int fatigue = 5, bool isFlare = false)
    {
        MorningCheckIn checkIn;
        checkIn.day = dayOf(m_bench->services().wallClock());
        checkIn.pain = pain;
        checkIn.fatigue = fatigue;
        if (isFlare)
            checkIn.isFlare = true;
        QCOMPARE(m_bench->diary().saveCheckIn(checkIn, m_bench->services().wallClock().toUTC()), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
    }
    void session()
    {
        SessionRecord record;
        record.programId = AppController::kFirstProgram.toString();
        record.sessionId = u"A"_s;
        record.name = u"Sit and loosen"_s;
        record.day = dayOf(m_bench->services().wallClock());
        record.startedAt = m_bench->services().wallClock().toUTC();
        record.endedAt = record.startedAt.addSecs(600);
        record.status = SessionStatus::Finished;
        record.activeLength = 10min;
        record.easyMilliMinutes = 9600;
        record.effort = 3;
        m_bench->sessions().add(record);
        m_bench->app()->lookAgain();
    }
    void steadyWeek()
    {
        for (int day = 0; day < 7; ++day) {
            nextDay();
            morning();
            session();
        }
    }
    /** Screened, and a baseline of 9.6 easy minutes on the fourth day. */
    void becomeActive()
    {
        PemScreened pem;
        pem.first = PemScreened::First::HardlyEver;
        tell(pem);
        tell(UsualWeekTold{5, 5});
        for (const pacing::Milli amount : {10000, 12000, 14000}) {
            nextDay();
            tell(TrialTold{amount, false});
        }
        QCOMPARE(quota(), 9600);
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(PacingLogTest)
#include "tst_pacinglog.moc"
