// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitemindrepository.h"
#include "storage/sqlitesessionrepository.h"
#include "support/memorystore.h"

#include "bothkinds.h"
#include "killing.h"
#include "mindsteps.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>


using namespace evenpace;
using namespace Qt::StringLiterals;

/** What a MindRepository promises, shown on the one in SQLite and on the one in memory that stands in for it. */
class MindRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingAnsweredIsNoRecord_data() { bothKinds(); }
    void nothingAnsweredIsNoRecord();
    void theFirstAnswerMakesARecord_data() { bothKinds(); }
    void theFirstAnswerMakesARecord();
    void aRecordGoesOnInAnotherSession_data() { bothKinds(); }
    void aRecordGoesOnInAnotherSession();
    void anotherRunIsAnotherRecord_data() { bothKinds(); }
    void anotherRunIsAnotherRecord();
    void whatWasCorrectedLaterCounts_data() { bothKinds(); }
    void whatWasCorrectedLaterCounts();
    void aSessionTakenOutTakesItsAnswersAlong_data() { bothKinds(); }
    void aSessionTakenOutTakesItsAnswersAlong();
    void aDeletedRecordIsGone_data() { bothKinds(); }
    void aDeletedRecordIsGone();
    void aRecordOfAnotherExerciseCannotBeGoneOnWith_data() { bothKinds(); }
    void aRecordOfAnotherExerciseCannotBeGoneOnWith();

    void whatWasDeletedStandsInNoFile();
    void otherCorrectionsStayUndeletable();
    void answersOfAnOlderVersionAreRecordsOfTheirSessions();
    void everyStatementUsesAnIndex();
    void aKillAtAnyMomentLosesNothing();

private:
    [[nodiscard]] SessionRepository &sessions();
    [[nodiscard]] MindRepository &mind();
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }
    void open();
    [[nodiscard]] SessionId begun(int minute);
    void answer(SessionId session, const QString &key, const QJsonValue &value, int minute,
                const QString &exercise = u"cbt-thought-record"_s);

    const QString m_exercise = u"cbt-thought-record"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SqliteMindRepository> m_mind;
    std::unique_ptr<MemorySessionRepository> m_memory;
    std::unique_ptr<MemoryMind> m_memoryMind;
};

void MindRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_memory = std::make_unique<MemorySessionRepository>();
    m_memoryMind = std::make_unique<MemoryMind>(*m_memory);
    open();
}

void MindRepositoryTest::cleanup()
{
    m_mind.reset();
    m_sessions.reset();
    m_database.reset();
}

void MindRepositoryTest::open()
{
    m_database = std::make_unique<Database>(folder());
    const OpenOutcome outcome = m_database->open();
    QVERIFY(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current);
    m_sessions = std::make_unique<SqliteSessionRepository>(*m_database);
    m_mind = std::make_unique<SqliteMindRepository>(*m_database);
}

SessionRepository &MindRepositoryTest::sessions()
{
    return isInMemory() ? static_cast<SessionRepository &>(*m_memory) : *m_sessions;
}

MindRepository &MindRepositoryTest::mind()
{
    return isInMemory() ? static_cast<MindRepository &>(*m_memoryMind) : *m_mind;
}

SessionId MindRepositoryTest::begun(int minute)
{
    SessionRecord record = samples::session(minute);
    return sessions().begin(record, "snapshot") == StoreOutcome::Ok ? record.id : 0;
}

void MindRepositoryTest::answer(SessionId session, const QString &key, const QJsonValue &value, int minute,
                                const QString &exercise)
{
    QCOMPARE(sessions().saveAnswer({session, exercise, key, value, samples::moment(minute)}), StoreOutcome::Ok);
}

void MindRepositoryTest::nothingAnsweredIsNoRecord()
{
    const SessionId session = begun(0);
    QVERIFY(!mind().latestRecord(m_exercise));
    QVERIFY(!mind().record(1));
    QVERIFY(mind().exercisesWithRecords().isEmpty());
    QCOMPARE(mind().recordOf(session, m_exercise), MindRecordId{0});
    QCOMPARE(sessions().savePlace({session, m_exercise, 3, {}}), StoreOutcome::Ok);
    QVERIFY(!mind().latestRecord(m_exercise));
    QCOMPARE(mind().deleteRecord(1), StoreOutcome::NotFound);
}

void MindRepositoryTest::theFirstAnswerMakesARecord()
{
    const SessionId session = begun(0);
    answer(session, u"sit"_s, QJsonObject{{u"what"_s, u"A call"_s}}, 2);
    answer(session, u"bel1"_s, 70, 3);
    const auto record = mind().latestRecord(m_exercise);
    QVERIFY(record);
    QCOMPARE(record->exerciseId, m_exercise);
    QCOMPARE(record->begunOn, QDate(2025, 3, 14));
    QCOMPARE(record->begunAt, samples::moment(2));
    QCOMPARE(record->changedAt, samples::moment(3));
    QCOMPARE(record->place, 1);
    QVERIFY(!record->isFinished());
    QCOMPARE(record->answers.size(), size_t{2});
    QCOMPARE(record->answers.at(u"bel1"_s), QJsonValue(70));
    QCOMPARE(mind().recordOf(session, m_exercise), record->id);
    QCOMPARE(mind().exercisesWithRecords(), QStringList{m_exercise});

    // All taken back: nothing to be shown.
    answer(session, u"sit"_s, QJsonValue(), 4);
    answer(session, u"bel1"_s, QJsonValue(), 4);
    QVERIFY(!mind().latestRecord(m_exercise));
    QVERIFY(mind().exercisesWithRecords().isEmpty());
}

void MindRepositoryTest::aRecordGoesOnInAnotherSession()
{
    const SessionId first = begun(0);
    answer(first, u"bel1"_s, 70, 2);
    QCOMPARE(sessions().savePlace({first, m_exercise, 7, {}}), StoreOutcome::Ok);
    const MindRecordId id = mind().recordOf(first, m_exercise);
    QCOMPARE(mind().record(id)->place, 7);

    const SessionId second = begun(600);
    QCOMPARE(sessions().sit({second, m_exercise, id}), StoreOutcome::Ok);
    QCOMPARE(mind().recordOf(second, m_exercise), id);
    answer(second, u"bal"_s, u"I can rest"_s, 601);
    answer(second, u"bel1"_s, 40, 602);
    QCOMPARE(sessions().savePlace({second, m_exercise, 11, samples::moment(603)}), StoreOutcome::Ok);

    QCOMPARE(mind().records(m_exercise, 9).size(), size_t{1});
    const MindRecord record = *mind().latestRecord(m_exercise);
    QCOMPARE(record.answers, (MindAnswers{{u"bal"_s, u"I can rest"_s}, {u"bel1"_s, 40}}));
    QCOMPARE(record.begunAt, samples::moment(2));
    QCOMPARE(record.changedAt, samples::moment(602));
    QCOMPARE(record.finishedAt, samples::moment(603));
    // The first session still tells what was answered in it.
    QCOMPARE(sessions().answers(first).size(), size_t{1});
    QCOMPARE(sessions().answers(first)[0].value, QJsonValue(70));
}

void MindRepositoryTest::anotherRunIsAnotherRecord()
{
    answer(begun(0), u"bel1"_s, 70, 2);
    answer(begun(100), u"bel1"_s, 30, 102);
    answer(begun(200), u"bel1"_s, 50, 202, u"cbt-defusion"_s);
    const auto records = mind().records(m_exercise, 9);
    QCOMPARE(records.size(), size_t{2});
    QCOMPARE(records[0].answers.at(u"bel1"_s), QJsonValue(30));
    QCOMPARE(records[1].answers.at(u"bel1"_s), QJsonValue(70));
    QCOMPARE(mind().records(m_exercise, 1).size(), size_t{1});
    QCOMPARE(mind().exercisesWithRecords(), (QStringList{u"cbt-defusion"_s, m_exercise}));
}

void MindRepositoryTest::whatWasCorrectedLaterCounts()
{
    const SessionId first = begun(0);
    answer(first, u"bel1"_s, 70, 2);
    SessionRecord ended = samples::ended(samples::session());
    ended.id = first;
    QCOMPARE(sessions().end(ended), StoreOutcome::Ok);
    const SessionId second = begun(600);
    QCOMPARE(sessions().sit({second, m_exercise, mind().recordOf(first, m_exercise)}), StoreOutcome::Ok);
    answer(second, u"bel1"_s, 40, 602);
    answer(first, u"bel1"_s, 60, 900);
    QCOMPARE(mind().latestRecord(m_exercise)->answers.at(u"bel1"_s), QJsonValue(60));
}

void MindRepositoryTest::aSessionTakenOutTakesItsAnswersAlong()
{
    const SessionId session = begun(0);
    answer(session, u"bel1"_s, 70, 2);
    QCOMPARE(sessions().setRemoved(session, true, samples::moment(5)), StoreOutcome::Ok);
    QVERIFY(!mind().latestRecord(m_exercise));
    QCOMPARE(sessions().setRemoved(session, false, samples::moment(6)), StoreOutcome::Ok);
    QVERIFY(mind().latestRecord(m_exercise));
}

void MindRepositoryTest::aDeletedRecordIsGone()
{
    const SessionId first = begun(0);
    answer(first, u"bel1"_s, 70, 2);
    answer(first, u"t"_s, 10, 3, u"cbt-defusion"_s);
    const MindRecordId id = mind().recordOf(first, m_exercise);
    SessionRecord ended = samples::ended(samples::session());
    ended.id = first;
    QCOMPARE(sessions().end(ended), StoreOutcome::Ok);
    answer(first, u"bel1"_s, 60, 90);
    answer(first, u"t"_s, 20, 90, u"cbt-defusion"_s);
    const SessionId second = begun(600);
    QCOMPARE(sessions().sit({second, m_exercise, id}), StoreOutcome::Ok);
    answer(second, u"bal"_s, u"I can rest"_s, 601);
    QCOMPARE(sessions().corrections(first).size(), size_t{2});

    QCOMPARE(mind().deleteRecord(id), StoreOutcome::Ok);
    QVERIFY(!mind().record(id));
    QVERIFY(!mind().latestRecord(m_exercise));
    QCOMPARE(mind().recordOf(first, m_exercise), MindRecordId{0});
    QVERIFY(sessions().latestAnswers(m_exercise).empty());
    QVERIFY(sessions().answers(second).empty());
    // What belongs to another exercise of that session stays.
    QCOMPARE(sessions().answers(first).size(), size_t{1});
    QCOMPARE(sessions().corrections(first).size(), size_t{1});
    QCOMPARE(mind().deleteRecord(id), StoreOutcome::NotFound);
}

void MindRepositoryTest::aRecordOfAnotherExerciseCannotBeGoneOnWith()
{
    const SessionId first = begun(0);
    answer(first, u"bel1"_s, 70, 2);
    const SessionId second = begun(600);
    const MindRecordId id = mind().recordOf(first, m_exercise);
    QCOMPARE(sessions().sit({second, u"cbt-defusion"_s, id}), StoreOutcome::NotFound);
    QCOMPARE(sessions().sit({second, m_exercise, id + 1}), StoreOutcome::NotFound);
    QCOMPARE(sessions().sit({second + 1, m_exercise, id}), StoreOutcome::NotFound);
}

void MindRepositoryTest::whatWasDeletedStandsInNoFile()
{
    const QByteArray secret = "a private sentence that nobody else is to read";
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    const auto save = [&](const QString &text, int minute) {
        return m_sessions->saveAnswer({record.id, m_exercise, u"sit"_s, text, samples::moment(minute)});
    };
    QCOMPARE(save(QString::fromLatin1(secret), 1), StoreOutcome::Ok);
    QCOMPARE(m_sessions->end(samples::ended(record)), StoreOutcome::Ok);
    QCOMPARE(save(u"something else"_s, 2), StoreOutcome::Ok);
    QCOMPARE(save(QString::fromLatin1(secret) + u" again"_s, 3), StoreOutcome::Ok);
    QCOMPARE(m_database->backUp(), StoreOutcome::Ok);
    const auto isAnywhere = [&] {
        const QStringList names = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            QFile file(folder() + u'/' + name);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(secret);
        });
    };
    QVERIFY(isAnywhere());
    QCOMPARE(m_mind->deleteRecord(m_mind->recordOf(record.id, m_exercise)), StoreOutcome::Ok);
    QVERIFY(!isAnywhere());
    QVERIFY(m_database->backupMadeAt().isValid());
}

void MindRepositoryTest::otherCorrectionsStayUndeletable()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(m_sessions->setRemoved(record.id, true, samples::moment(1)), StoreOutcome::Ok);
    QVERIFY(m_database->connection().run(u"DELETE FROM correction"_s) != StoreOutcome::Ok);
    QCOMPARE(m_sessions->corrections(record.id).size(), size_t{1});
}

void MindRepositoryTest::answersOfAnOlderVersionAreRecordsOfTheirSessions()
{
    const auto &all = migrations();
    const QString place = m_dir->filePath(u"old"_s);
    constexpr int kBefore = 3; // the version that knew no records yet
    {
        Database old(place, std::vector<Migration>(all.begin(), all.begin() + kBefore));
        QCOMPARE(old.open(), OpenOutcome::Upgraded);
        for (const QString &sql :
             {u"INSERT INTO session VALUES (1,'p','A','n',2460000,1000,5000,'finished',1,0,0,NULL,NULL,NULL,'[]','',"
              "NULL,0,NULL,NULL), (2,'p','A','n',2460001,9000,9500,'stopped',1,0,0,NULL,NULL,NULL,'[]','',NULL,0,"
              "NULL,NULL)"_s,
              u"INSERT INTO mind_answer VALUES (1,'cbt-values','imp','7',2000), (1,'cbt-values','area','\"work\"',3000),"
              "(1,'cbt-defusion','t','5',2500), (2,'cbt-values','imp','4',9100)"_s})
            QCOMPARE(old.connection().run(sql), StoreOutcome::Ok);
    }
    Database now(place);
    QCOMPARE(now.open(), OpenOutcome::Upgraded);
    const SqliteMindRepository mind(now);
    const auto values = mind.records(u"cbt-values"_s, 9);
    QCOMPARE(values.size(), size_t{2});
    QVERIFY(!values[0].isFinished());
    QCOMPARE(values[0].answers, (MindAnswers{{u"imp"_s, 4}}));
    QCOMPARE(values[1].finishedAt.toMSecsSinceEpoch(), 5000);
    QCOMPARE(values[1].begunOn, QDate::fromJulianDay(2460000));
    QCOMPARE(values[1].answers, (MindAnswers{{u"area"_s, u"work"_s}, {u"imp"_s, 7}}));
    QCOMPARE(mind.recordOf(1, u"cbt-values"_s), values[1].id);
    QCOMPARE(mind.records(u"cbt-defusion"_s, 9).size(), size_t{1});
}

void MindRepositoryTest::everyStatementUsesAnIndex()
{
    for (int step = 0; step < 3 * mindsteps::kKinds; ++step)
        QCOMPARE(mindsteps::run(step, *m_sessions, *m_mind), StoreOutcome::Ok);
    (void)mindsteps::contentsOf(*m_mind);
    (void)m_mind->record(1);
    Connection &connection = m_database->connection();
    for (const QString &sql : connection.preparedStatements()) {
        if (!sql.contains(u"mind_"_s))
            continue;
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        for (qsizetype value = 0; value < sql.count(u'?'); ++value)
            plan.bind(1);
        while (plan.next()) {
            const QString step = plan.text(3);
            const bool isWalked = step.startsWith(u"SCAN"_s) && !step.contains(u"USING"_s) && !step.contains(u"CONSTANT"_s);
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s) && !isWalked, qPrintable(sql + u": "_s + step));
        }
    }
}

void MindRepositoryTest::aKillAtAnyMomentLosesNothing()
{
    const KilledStore store{
        .writer = QStringLiteral(EVENPACE_MIND_WRITER),
        .folder = folder(),
        .run = [&](int step) { return mindsteps::run(step, *m_memory, *m_memoryMind); },
        .expected = [&] { return mindsteps::contentsOf(*m_memoryMind); },
        .open = [&]() -> Connection & {
            open();
            return m_database->connection();
        },
        .stored = [&] { return mindsteps::contentsOf(*m_mind); },
        .isFurther =
            [&] {
                const SessionId last = m_memory->count();
                Connection &connection = m_database->connection();
                const auto kept = m_sessions->session(last);
                return connection.value(u"SELECT max(id) FROM session"_s).toLongLong() > last
                    || (kept && kept->status != m_memory->session(last)->status)
                    || connection.value(u"SELECT count(*) FROM mind_sitting"_s).toInt() != m_memory->sittings();
            },
        .close = [&] { cleanup(); },
    };
    killAgainAndAgain(store, 40, 5);
}

QTEST_GUILESS_MAIN(MindRepositoryTest)
#include "tst_mindrepository.moc"
