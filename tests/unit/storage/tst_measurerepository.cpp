// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitemeasurerepository.h"
#include "support/memorymeasures.h"

#include "bothkinds.h"
#include "killing.h"
#include "measuresteps.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using Outcome = Measurement::Outcome;

/** What a MeasureRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class MeasureRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsAnsweredIsThereAtOnce_data() { bothKinds(); }
    void whatIsAnsweredIsThereAtOnce();
    void anAnswerCanBeTakenBack_data() { bothKinds(); }
    void anAnswerCanBeTakenBack();
    void onlyCorrectionsAfterTheEndAreLogged_data() { bothKinds(); }
    void onlyCorrectionsAfterTheEndAreLogged();
    void theNewestComeFirstAndTheFirstAnsweredOnesToo_data() { bothKinds(); }
    void theNewestComeFirstAndTheFirstAnsweredOnesToo();
    void aDeletedOneIsGone_data() { bothKinds(); }
    void aDeletedOneIsGone();
    void whatIsNotThereIsNotFound_data() { bothKinds(); }
    void whatIsNotThereIsNotFound();
    void theFirstPegWithoutAGapSaysHowToStart_data() { bothKinds(); }
    void theFirstPegWithoutAGapSaysHowToStart();
    void aMoodCountsForEightWeeks_data() { bothKinds(); }
    void aMoodCountsForEightWeeks();

    void whatWasDeletedStandsInNoFile();
    void whatOnlyALaterVersionAsksStaysWhereItIs();
    void changesAreOnlyAdded();
    void everyStatementUsesAnIndex();
    void aKillAtAnyMomentLosesNothing();

private:
    [[nodiscard]] MeasureRepository &measures();
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();
    [[nodiscard]] MeasurementId begun(Measure measure, const QDate &day, const MeasureAnswers &answers = {},
                                      Outcome outcome = Outcome::Open);

    const QDate m_day{2025, 3, 14};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteMeasureRepository> m_measures;
    std::unique_ptr<MemoryMeasures> m_memory;
};

void MeasureRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemoryMeasures>();
    open();
}

void MeasureRepositoryTest::cleanup()
{
    m_measures.reset();
    m_database.reset();
}

MeasureRepository &MeasureRepositoryTest::measures()
{
    return isInMemory() ? static_cast<MeasureRepository &>(*m_memory) : *m_measures;
}

void MeasureRepositoryTest::open()
{
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_measures = std::make_unique<SqliteMeasureRepository>(*m_database);
}

MeasurementId MeasureRepositoryTest::begun(Measure measure, const QDate &day, const MeasureAnswers &answers,
                                           Outcome outcome)
{
    Measurement measurement;
    measurement.measure = measure;
    measurement.day = day;
    measurement.begunAt = samples::moment(0);
    measurement.outcome = outcome;
    if (outcome != Outcome::Open)
        measurement.endedAt = samples::moment(1);
    measurement.answers = answers;
    return measures().begin(measurement) == StoreOutcome::Ok ? measurement.id : 0;
}

void MeasureRepositoryTest::whatIsAnsweredIsThereAtOnce()
{
    const MeasurementId id = begun(Measure::Wpi, m_day);
    QVERIFY(id != 0);
    QCOMPARE(measures().saveAnswer(id, u"areas"_s, QJsonArray{u"neck"_s, u"chest"_s}, samples::moment(1)),
             StoreOutcome::Ok);
    QCOMPARE(measures().saveAnswer(id, u"fatigue"_s, 2, samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(measures().saveAnswer(id, u"fatigue"_s, 0, samples::moment(2)), StoreOutcome::Ok);
    Measurement expected;
    expected.id = id;
    expected.measure = Measure::Wpi;
    expected.day = m_day;
    expected.begunAt = samples::moment(0);
    expected.answers = {{u"areas"_s, QJsonArray{u"neck"_s, u"chest"_s}}, {u"fatigue"_s, 0}};
    QVERIFY(measures().measurement(id) == expected);
    QCOMPARE(measures().end(id, Outcome::Done, samples::moment(5)), StoreOutcome::Ok);
    expected.outcome = Outcome::Done;
    expected.endedAt = samples::moment(5);
    QVERIFY(measures().measurement(id) == expected);
}

void MeasureRepositoryTest::anAnswerCanBeTakenBack()
{
    const MeasurementId id = begun(Measure::Peg, m_day, {{u"pain"_s, 4}, {u"enjoyment"_s, 5}});
    QCOMPARE(measures().saveAnswer(id, u"pain"_s, {}, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(measures().saveAnswer(id, u"activity"_s, {}, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(measures().measurement(id)->answers, (MeasureAnswers{{u"enjoyment"_s, 5}}));
}

void MeasureRepositoryTest::onlyCorrectionsAfterTheEndAreLogged()
{
    const MeasurementId id = begun(Measure::Peg, m_day, {{u"pain"_s, 4}});
    QCOMPARE(measures().saveAnswer(id, u"pain"_s, 5, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(measures().end(id, Outcome::Done, samples::moment(2)), StoreOutcome::Ok);
    QVERIFY(measures().changes(id).empty());
    QCOMPARE(measures().saveAnswer(id, u"pain"_s, 5, samples::moment(3)), StoreOutcome::Ok);
    QCOMPARE(measures().saveAnswer(id, u"pain"_s, 7, samples::moment(4)), StoreOutcome::Ok);
    QCOMPARE(measures().saveAnswer(id, u"activity"_s, 1, samples::moment(5)), StoreOutcome::Ok);
    const std::vector<MeasureChange> expected{{u"pain"_s, 5, 7, samples::moment(4)},
                                              {u"activity"_s, QJsonValue(), 1, samples::moment(5)}};
    QVERIFY(measures().changes(id) == expected);
}

void MeasureRepositoryTest::theNewestComeFirstAndTheFirstAnsweredOnesToo()
{
    const MeasurementId late = begun(Measure::Peg, m_day.addDays(14), {}, Outcome::Done);
    const MeasurementId early = begun(Measure::Peg, m_day, {}, Outcome::Skipped);
    const MeasurementId middle = begun(Measure::Peg, m_day.addDays(7), {}, Outcome::Done);
    const MeasurementId again = begun(Measure::Peg, m_day.addDays(7));
    (void)begun(Measure::Gad2, m_day.addDays(20), {}, Outcome::Done);
    const auto ids = [](const std::vector<Measurement> &list) {
        std::vector<MeasurementId> all;
        for (const Measurement &one : list)
            all.push_back(one.id);
        return all;
    };
    QVERIFY(ids(measures().latest(Measure::Peg, 9)) == (std::vector{late, again, middle, early}));
    QVERIFY(ids(measures().latest(Measure::Peg, 2)) == (std::vector{late, again}));
    QVERIFY(ids(measures().first(Measure::Peg, 9)) == (std::vector{middle, late}));
    QVERIFY(ids(measures().first(Measure::Peg, 1)) == (std::vector{middle}));
}

void MeasureRepositoryTest::aDeletedOneIsGone()
{
    const MeasurementId id = begun(Measure::Peg, m_day, {{u"pain"_s, 4}}, Outcome::Done);
    const MeasurementId other = begun(Measure::Peg, m_day, {{u"pain"_s, 6}}, Outcome::Done);
    QCOMPARE(measures().saveAnswer(id, u"pain"_s, 5, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(measures().remove(id), StoreOutcome::Ok);
    QVERIFY(!measures().measurement(id));
    QVERIFY(measures().changes(id).empty());
    QCOMPARE(measures().latest(Measure::Peg, 9).size(), size_t{1});
    QCOMPARE(measures().measurement(other)->answers, (MeasureAnswers{{u"pain"_s, 6}}));
    QCOMPARE(measures().remove(id), StoreOutcome::NotFound);
}

void MeasureRepositoryTest::whatIsNotThereIsNotFound()
{
    QVERIFY(!measures().measurement(7));
    QCOMPARE(measures().saveAnswer(7, u"pain"_s, 5, samples::moment(1)), StoreOutcome::NotFound);
    QCOMPARE(measures().end(7, Outcome::Done, samples::moment(1)), StoreOutcome::NotFound);
    QVERIFY(measures().latest(Measure::Peg, 9).empty());
    QVERIFY(measures().first(Measure::Peg, 9).empty());
}

void MeasureRepositoryTest::theFirstPegWithoutAGapSaysHowToStart()
{
    const auto on = [this](int day) { return startPermilleOn(measures(), m_day, m_day.addDays(day)); };
    QCOMPARE(on(0), kStartFactorUnknown);
    (void)begun(Measure::Peg, m_day, {{u"pain"_s, 9}}, Outcome::Done);
    QCOMPARE(on(1), kStartFactorUnknown);
    const auto all = [](int points) {
        return MeasureAnswers{{u"pain"_s, points}, {u"enjoyment"_s, points}, {u"activity"_s, points}};
    };
    const MeasurementId mild = begun(Measure::Peg, m_day.addDays(2), all(2), Outcome::Done);
    // More comes tomorrow, less at once.
    QCOMPARE(on(2), kStartFactorUnknown);
    QCOMPARE(on(3), 1000);
    (void)begun(Measure::Peg, m_day.addDays(kStartDays), all(9), Outcome::Done);
    QCOMPARE(on(60), 1000);
    // What is told after the first week changes nothing.
    QCOMPARE(measures().remove(mild), StoreOutcome::Ok);
    QCOMPARE(on(60), kStartFactorUnknown);
    (void)begun(Measure::Peg, m_day.addDays(4), all(9), Outcome::Done);
    QCOMPARE(on(4), 500);
}

void MeasureRepositoryTest::aMoodCountsForEightWeeks()
{
    (void)begun(Measure::Phq2, m_day, {{u"interest"_s, 3}, {u"mood"_s, 2}}, Outcome::Done);
    QCOMPARE(recentMood(measures(), m_day), std::optional(5));
    QCOMPARE(recentMood(measures(), m_day.addDays(kMoodDays)), std::optional(5));
    QVERIFY(!recentMood(measures(), m_day.addDays(kMoodDays + 1)));
    // One that was put off says nothing, and takes nothing back.
    (void)begun(Measure::Phq2, m_day.addDays(28), {}, Outcome::Skipped);
    // Nor does one of a day to come.
    (void)begun(Measure::Phq2, m_day.addDays(400), {{u"interest"_s, 0}, {u"mood"_s, 0}}, Outcome::Done);
    QCOMPARE(recentMood(measures(), m_day.addDays(28)), std::optional(5));
    (void)begun(Measure::Phq2, m_day.addDays(28), {{u"interest"_s, 0}, {u"mood"_s, 0}}, Outcome::Done);
    QCOMPARE(recentMood(measures(), m_day.addDays(28)), std::optional(0));
}

void MeasureRepositoryTest::whatWasDeletedStandsInNoFile()
{
    const QByteArray secret = "carry my grandchild";
    Measurement measurement;
    measurement.measure = Measure::Psfs;
    measurement.day = m_day;
    measurement.begunAt = samples::moment(0);
    QCOMPARE(m_measures->begin(measurement), StoreOutcome::Ok);
    const QJsonArray told{QString::fromLatin1(secret)};
    QCOMPARE(m_measures->saveAnswer(measurement.id, kActivities.toString(), told, samples::moment(1)),
             StoreOutcome::Ok);
    QCOMPARE(m_measures->end(measurement.id, Outcome::Done, samples::moment(1)), StoreOutcome::Ok);
    QCOMPARE(m_measures->saveAnswer(measurement.id, kActivities.toString(), QJsonArray{u"Stairs"_s}, samples::moment(2)),
             StoreOutcome::Ok);
    QCOMPARE(m_database->backUp(), StoreOutcome::Ok);
    const auto isAnywhere = [&] {
        const QStringList names = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            QFile file(folder() + u'/' + name);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(secret);
        });
    };
    QVERIFY(isAnywhere());
    QCOMPARE(m_measures->remove(measurement.id), StoreOutcome::Ok);
    QVERIFY(!isAnywhere());
    QVERIFY(m_database->backupMadeAt().isValid());
}

void MeasureRepositoryTest::whatOnlyALaterVersionAsksStaysWhereItIs()
{
    Connection &connection = m_database->connection();
    QCOMPARE(connection.run(u"INSERT INTO measurement VALUES (1, 'later', 3, 2460000, 1000, 2000, 'half')"_s),
             StoreOutcome::Ok);
    QVERIFY(!m_measures->measurement(1));
    QCOMPARE(connection.run(u"UPDATE measurement SET measure = 'peg'"_s), StoreOutcome::Ok);
    QCOMPARE(m_measures->measurement(1)->version, 3);
    QVERIFY(m_measures->measurement(1)->outcome == Outcome::Done);
}

void MeasureRepositoryTest::changesAreOnlyAdded()
{
    for (int step = 0; step < measuresteps::kKinds; ++step)
        QCOMPARE(measuresteps::run(step, *m_measures), StoreOutcome::Ok);
    QVERIFY(!m_measures->changes(1).empty());
    QVERIFY(m_database->connection().run(u"UPDATE measure_change SET before = '9'"_s) != StoreOutcome::Ok);
}

void MeasureRepositoryTest::everyStatementUsesAnIndex()
{
    for (int step = 0; step < 5 * measuresteps::kKinds; ++step)
        QCOMPARE(measuresteps::run(step, *m_measures), StoreOutcome::Ok);
    (void)measuresteps::contentsOf(*m_measures);
    (void)m_measures->measurement(1);
    (void)m_measures->first(Measure::Peg, 3);
    Connection &connection = m_database->connection();
    int looked = 0;
    for (const QString &sql : connection.preparedStatements()) {
        if (!sql.contains(u"measure"_s))
            continue;
        ++looked;
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        for (qsizetype value = 0; value < sql.count(u'?'); ++value)
            plan.bind(1);
        while (plan.next()) {
            const QString step = plan.text(3);
            const bool isWalked = step.startsWith(u"SCAN"_s) && !step.contains(u"USING"_s) && !step.contains(u"CONSTANT"_s);
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s) && !isWalked, qPrintable(sql + u": "_s + step));
        }
    }
    QVERIFY(looked >= 10);
}

void MeasureRepositoryTest::aKillAtAnyMomentLosesNothing()
{
    const KilledStore store{
        .writer = QStringLiteral(EVENPACE_MEASURE_WRITER),
        .folder = folder(),
        .run = [&](int step) { return measuresteps::run(step, *m_memory); },
        .expected = [&] { return measuresteps::contentsOf(*m_memory); },
        .open = [&]() -> Connection & {
            open();
            return m_database->connection();
        },
        .stored = [&] { return measuresteps::contentsOf(*m_measures); },
        .isFurther = {},
        .close = [&] { cleanup(); },
    };
    killAgainAndAgain(store, 40, 11);
}

QTEST_GUILESS_MAIN(MeasureRepositoryTest)
#include "tst_measurerepository.moc"
