// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/sqlitesessionrepository.h"

#include "samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

class SessionRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBegunSessionReadsBackAsItWas();
    void aBegunSessionIsOfferedAgain();
    void aFinishedSegmentMovesTheResumePoint();
    void theSameSegmentTwiceIsStoredOnce();
    void aRewrittenTimelineReplacesTheSnapshot();
    void aHeartbeatSaysWhereInTheSegment();
    void anOldHeartbeatNeverWins();
    void aHeartbeatOfTheNextSegmentCounts();
    void anEndedSessionReadsBackAndIsNoLongerOffered();
    void endingTwiceIsFine();
    void whatIsWrittenTogetherIsStoredAsAWhole();
    void aPartThatDidNotSucceedLeavesTheRest();
    void segmentsAreKeptWhileRunningOnly();
    void aStoppedSessionKeepsItsReason();
    void ratingIsNoCorrection();
    void ratingKeepsTheReasonsOfItems();
    void correctingLogsEachChange();
    void correctingWithoutAChangeLogsNothing();
    void aWrongCorrectionLeavesNothing();
    void correctionsCannotBeChangedOrTakenAway();
    void aRemovedSessionIsGoneFromTheHistoryAndComesBack();
    void answersOfEveryKindReadBack();
    void anAnswerChangedAfterTheEndIsLogged();
    void theLatestAnswersOfAnExerciseComeFromWhicheverSessionHasThem();
    void answersTakenBackOrRemovedAreNotTheLatest();
    void anUnknownSessionIsNotFound();
    void valuesOutsideTheirRangeAreRefusedWhole();
    void allWordsOfTheDomainReadBack();
    void anUnknownWordOfALaterVersionIsReadAsTheSafeOne();
    void historyComesInPagesNewestFirst();
    void sessionsOfADayComeInTheOrderTheyWereBegun();
    void theLatestPainIsTheNewestOneTold();
    void textsOfAllLanguagesAndQuotesReadBack();
    void everyStatementUsesAnIndex();
    void tenYearsStaySmall();

private:
    /** A session that was begun and ended. */
    SessionRecord stored(int minute, const QDate &day = QDate(2025, 3, 14));

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
};

void SessionRepositoryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_dir->filePath(u"data"_s));
    QCOMPARE(m_database->open(), OpenOutcome::Upgraded);
    m_sessions = std::make_unique<SqliteSessionRepository>(*m_database);
}

void SessionRepositoryTest::cleanup()
{
    m_sessions.reset();
    m_database.reset();
}

SessionRecord SessionRepositoryTest::stored(int minute, const QDate &day)
{
    SessionRecord record = samples::session(minute);
    record.day = day;
    if (m_sessions->begin(record, "snapshot") != StoreOutcome::Ok) {
        return {};
    }
    record = samples::ended(record);
    return m_sessions->end(record) == StoreOutcome::Ok ? record : SessionRecord();
}

void SessionRepositoryTest::aBegunSessionReadsBackAsItWas()
{
    SessionRecord record = samples::session();
    record.painAfter = 0;
    record.effort = 10;
    record.notes = {u"felt_fine"_s, u"sore_spot"_s};
    record.text = u"slept badly"_s;
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QVERIFY(record.id > 0);
    const std::optional<SessionRecord> read = m_sessions->session(record.id);
    QVERIFY(read);
    QVERIFY(*read == record);
    QVERIFY(!read->endedAt.isValid());
    QCOMPARE(read->startedAt.timeSpec(), Qt::UTC);
}

void SessionRepositoryTest::aBegunSessionIsOfferedAgain()
{
    QVERIFY(!m_sessions->resumePoint());
    SessionRecord record = samples::session();
    const QByteArray snapshot("\0any \xff bytes\0", 13);
    QCOMPARE(m_sessions->begin(record, snapshot), StoreOutcome::Ok);
    const std::optional<ResumePoint> point = m_sessions->resumePoint();
    QVERIFY(point);
    QCOMPARE(point->id, record.id);
    QCOMPARE(point->snapshot, snapshot);
    QCOMPARE(point->segment, 0);
    QCOMPARE(point->elapsed, Milliseconds{0});
}

void SessionRepositoryTest::aFinishedSegmentMovesTheResumePoint()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    SessionItemRecord item = record.items[0];
    item.doneLength = Milliseconds{4321};
    item.doneReps = 2;
    item.outcome = ItemOutcome::Partial;
    item.reason = Reason::TooTired;
    item.ease = Ease::RestOnly;
    QCOMPARE(m_sessions->advance(record.id, samples::finished(samples::segment(0), item)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->segments(record.id), std::vector{samples::segment(0)});
    QVERIFY(m_sessions->session(record.id)->items[0] == item);
    QVERIFY(m_sessions->session(record.id)->items[1] == record.items[1]);
    QCOMPARE(m_sessions->resumePoint()->segment, 1);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{0});
}

void SessionRepositoryTest::theSameSegmentTwiceIsStoredOnce()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    SegmentRecord segment = samples::segment(0);
    QCOMPARE(m_sessions->advance(record.id, samples::finished(segment, record.items[0])), StoreOutcome::Ok);
    segment.done = Milliseconds{77};
    QCOMPARE(m_sessions->advance(record.id, samples::finished(segment, record.items[0])), StoreOutcome::Ok);
    QCOMPARE(m_sessions->segments(record.id), std::vector{segment});
    QCOMPARE(m_sessions->session(record.id)->items.size(), record.items.size());
}

void SessionRepositoryTest::aRewrittenTimelineReplacesTheSnapshot()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "first"), StoreOutcome::Ok);
    QCOMPARE(m_sessions->advance(record.id, samples::finished(samples::segment(4), record.items[0])), StoreOutcome::Ok);
    m_sessions->heartbeat(record.id, 5, Milliseconds{9000});
    std::vector<SessionItemRecord> items = record.items;
    items[1].ease = Ease::Gentler;
    items.push_back(samples::item(3));
    QCOMPARE(m_sessions->advance(record.id, {{}, items, 5, Milliseconds{2500}, "second"}), StoreOutcome::Ok);
    const std::optional<ResumePoint> point = m_sessions->resumePoint();
    QCOMPARE(point->snapshot, QByteArray("second"));
    QCOMPARE(point->segment, 5);
    QCOMPARE(point->elapsed, Milliseconds{2500}); // the heartbeat told of the old timeline
    QVERIFY(m_sessions->session(record.id)->items == items);
}

void SessionRepositoryTest::aHeartbeatSaysWhereInTheSegment()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    m_sessions->heartbeat(record.id, 0, Milliseconds{1000});
    m_sessions->heartbeat(record.id, 0, Milliseconds{2000});
    QCOMPARE(m_sessions->resumePoint()->segment, 0);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{2000});
}

void SessionRepositoryTest::anOldHeartbeatNeverWins()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    m_sessions->heartbeat(record.id, 0, Milliseconds{4000});
    QCOMPARE(m_sessions->advance(record.id, samples::finished(samples::segment(0), record.items[0])), StoreOutcome::Ok);
    QCOMPARE(m_sessions->resumePoint()->segment, 1);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{0});
    m_sessions->heartbeat(record.id, 0, Milliseconds{4500});
    QCOMPARE(m_sessions->resumePoint()->segment, 1);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{0});
}

void SessionRepositoryTest::aHeartbeatOfTheNextSegmentCounts()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    m_sessions->heartbeat(record.id, 2, Milliseconds{300});
    QCOMPARE(m_sessions->resumePoint()->segment, 2);
    QCOMPARE(m_sessions->resumePoint()->elapsed, Milliseconds{300});
}

void SessionRepositoryTest::anEndedSessionReadsBackAndIsNoLongerOffered()
{
    const SessionRecord record = stored(0);
    QVERIFY(record.id > 0);
    QVERIFY(*m_sessions->session(record.id) == record);
    QVERIFY(!m_sessions->resumePoint());
    m_sessions->heartbeat(record.id, 9, Milliseconds{300});
    QVERIFY(!m_sessions->resumePoint());
}

void SessionRepositoryTest::whatIsWrittenTogetherIsStoredAsAWhole()
{
    SessionRecord first = samples::session(0);
    SessionRecord second = samples::session(1);
    SessionRecord impossible = samples::session(2);
    impossible.effort = 11;
    const auto addAll = [this, &first](SessionRecord &last) {
        return m_database->together([&] {
            const StoreOutcome done = m_sessions->begin(first, "snapshot");
            return done == StoreOutcome::Ok ? m_sessions->begin(last, "snapshot") : done;
        });
    };
    QVERIFY(addAll(impossible) != StoreOutcome::Ok);
    QVERIFY(!m_sessions->resumePoint());
    QCOMPARE(addAll(second), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(first.id) == first);
    QVERIFY(*m_sessions->session(second.id) == second);
}

void SessionRepositoryTest::aPartThatDidNotSucceedLeavesTheRest()
{
    SessionRecord record = samples::session(0);
    SessionRecord impossible = samples::session(1);
    impossible.items[2].doneReps = -1;
    QCOMPARE(m_database->together([&] {
        const StoreOutcome done = m_sessions->begin(record, "snapshot");
        (void)m_sessions->begin(impossible, "snapshot");
        return done;
    }),
             StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM session"_s).toInt(), 1);
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM session_item"_s).toInt(), 3);
}

void SessionRepositoryTest::endingTwiceIsFine()
{
    const SessionRecord record = stored(0);
    QCOMPARE(m_sessions->end(record), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
}

void SessionRepositoryTest::segmentsAreKeptWhileRunningOnly()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    for (int index = 0; index < 5; ++index) {
        QCOMPARE(m_sessions->advance(record.id, samples::finished(samples::segment(index), record.items[0])),
                 StoreOutcome::Ok);
    }
    QCOMPARE(m_sessions->segments(record.id).size(), size_t{5});
    QCOMPARE(m_sessions->end(samples::ended(record)), StoreOutcome::Ok);
    QVERIFY(m_sessions->segments(record.id).empty());
    for (const QString &table : {u"session_segment"_s, u"session_run"_s, u"session_snapshot"_s}) {
        QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    }
}

void SessionRepositoryTest::aStoppedSessionKeepsItsReason()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    record = samples::ended(record, SessionStatus::Stopped);
    record.stopReason = Reason::NoTime;
    QCOMPARE(m_sessions->end(record), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
}

void SessionRepositoryTest::ratingIsNoCorrection()
{
    SessionRecord record = stored(0);
    record.painBefore = std::nullopt;
    record.painAfter = 3;
    record.effort = 0;
    record.notes = {u"a_bit_much"_s};
    record.text = u"knee"_s;
    record.stopReason = Reason::Hurts;
    QCOMPARE(m_sessions->rate(record), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
    QVERIFY(m_sessions->corrections(record.id).empty());
}

void SessionRepositoryTest::ratingKeepsTheReasonsOfItems()
{
    SessionRecord record = stored(0);
    record.items[1].reason = Reason::Unclear;
    QCOMPARE(m_sessions->rate(record), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
}

void SessionRepositoryTest::correctingLogsEachChange()
{
    SessionRecord record = stored(0);
    record.painAfter = 3;
    record.effort = 5;
    QCOMPARE(m_sessions->rate(record), StoreOutcome::Ok);

    SessionRecord corrected = record;
    corrected.painAfter = 6;
    corrected.effort = std::nullopt;
    corrected.notes = {u"dizzy"_s};
    corrected.text = u"it was the other knee"_s;
    corrected.stopReason = Reason::Hurts;
    corrected.items[2].outcome = ItemOutcome::Skipped;
    corrected.items[2].reason = Reason::NoPlace;
    const QDateTime at = samples::moment(90);
    QCOMPARE(m_sessions->correct(corrected, at), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == corrected);

    const std::vector<Correction> log = m_sessions->corrections(record.id);
    QCOMPARE(log.size(), size_t{7});
    const auto check
        = [&log, &record, &at](size_t place, const QString &field, const QJsonValue &before, const QJsonValue &after) {
              QCOMPARE(log[place].session, record.id);
              QCOMPARE(log[place].field, field);
              QCOMPARE(log[place].before, before);
              QCOMPARE(log[place].after, after);
              QCOMPARE(log[place].at, at);
          };
    check(0, u"pain_after"_s, 3, 6);
    check(1, u"effort"_s, 5, QJsonValue());
    check(2, u"notes"_s, QJsonArray(), QJsonArray{u"dizzy"_s});
    check(3, u"text"_s, u""_s, u"it was the other knee"_s);
    check(4, u"stop_reason"_s, u"none"_s, u"hurts"_s);
    check(5, u"item.2.outcome"_s, u"done"_s, u"skipped"_s);
    check(6, u"item.2.reason"_s, u"none"_s, u"no_place"_s);

    // Undone: the log grows, it does not shrink.
    QCOMPARE(m_sessions->correct(record, samples::moment(91)), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
    QCOMPARE(m_sessions->corrections(record.id).size(), size_t{14});
}

void SessionRepositoryTest::correctingWithoutAChangeLogsNothing()
{
    SessionRecord record = stored(0);
    record.items.clear(); // as the history list has it
    QCOMPARE(m_sessions->correct(record, samples::moment(90)), StoreOutcome::Ok);
    QVERIFY(m_sessions->corrections(record.id).empty());
    QCOMPARE(m_sessions->session(record.id)->items.size(), size_t{3});
}

void SessionRepositoryTest::aWrongCorrectionLeavesNothing()
{
    const SessionRecord record = stored(0);
    SessionRecord wrong = record;
    wrong.effort = 4;
    wrong.painAfter = 11;
    QCOMPARE(m_sessions->correct(wrong, samples::moment(90)), StoreOutcome::Failed);
    QVERIFY(*m_sessions->session(record.id) == record);
    QVERIFY(m_sessions->corrections(record.id).empty());
}

void SessionRepositoryTest::correctionsCannotBeChangedOrTakenAway()
{
    SessionRecord record = stored(0);
    record.effort = 4;
    QCOMPARE(m_sessions->correct(record, samples::moment(90)), StoreOutcome::Ok);
    Connection &connection = m_database->connection();
    for (
        const QString &sql :
        {u"UPDATE correction SET before = '9'"_s, u"DELETE FROM correction"_s, u"DELETE FROM session"_s,
         u"INSERT OR REPLACE INTO correction SELECT id, session_id, field, '9', after, corrected_at FROM correction"_s}) {
        QCOMPARE(connection.run(sql), StoreOutcome::Failed);
    }
    QCOMPARE(m_sessions->corrections(record.id).size(), size_t{1});
    QCOMPARE(m_sessions->corrections(record.id).front().before, QJsonValue());
}

void SessionRepositoryTest::aRemovedSessionIsGoneFromTheHistoryAndComesBack()
{
    const SessionRecord first = stored(0);
    const SessionRecord second = stored(60);
    QCOMPARE(m_sessions->setRemoved(second.id, true, samples::moment(90)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->setRemoved(second.id, true, samples::moment(91)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->history(10).size(), size_t{1});
    QCOMPARE(m_sessions->sessionsOn(first.day).size(), size_t{1});
    QVERIFY(m_sessions->session(second.id));
    // A page may begin at an entry that was just removed.
    QCOMPARE(m_sessions->history(10, second.id).size(), size_t{1});
    QCOMPARE(m_sessions->setRemoved(second.id, false, samples::moment(92)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->history(10).size(), size_t{2});
    QVERIFY(*m_sessions->session(second.id) == second);
    const std::vector<Correction> log = m_sessions->corrections(second.id);
    QCOMPARE(log.size(), size_t{2});
    QCOMPARE(log[0].field, u"removed"_s);
    QCOMPARE(log[0].before, QJsonValue(false));
    QCOMPARE(log[0].after, QJsonValue(true));
    QCOMPARE(log[1].field, u"restored"_s);
    QCOMPARE(log[1].at, samples::moment(92));
}

void SessionRepositoryTest::answersOfEveryKindReadBack()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    const std::vector<std::pair<QString, QJsonValue>> values{
        {u"a"_s, 7},
        {u"b"_s, 2.5},
        {u"c"_s, u"words, \"quoted\" and [brackets]"_s},
        {u"d"_s, QJsonArray{u"one"_s, 2, QJsonArray{3}}},
        {u"e"_s, QJsonObject{{u"part"_s, u"whole"_s}, {u"n"_s, 1}}},
        {u"f"_s, true},
        {u"g"_s, QJsonValue()},
    };
    for (const auto &[key, value] : values) {
        QCOMPARE(m_sessions->saveAnswer({record.id, u"cbt-pain-basics"_s, key, value, samples::moment(1)}),
                 StoreOutcome::Ok);
    }
    QCOMPARE(m_sessions->saveAnswer({record.id, u"cbt-pain-basics"_s, u"a"_s, 8, samples::moment(2)}),
             StoreOutcome::Ok);
    const std::vector<MindAnswer> answers = m_sessions->answers(record.id);
    QCOMPARE(answers.size(), values.size());
    for (size_t place = 0; place < values.size(); ++place) {
        QCOMPARE(answers[place].session, record.id);
        QCOMPARE(answers[place].exerciseId, u"cbt-pain-basics"_s);
        QCOMPARE(answers[place].key, values[place].first);
        QCOMPARE(answers[place].value, place == 0 ? QJsonValue(8) : values[place].second);
    }
    QCOMPARE(answers[0].changedAt, samples::moment(2));
    QVERIFY(m_sessions->corrections(record.id).empty());
}

void SessionRepositoryTest::anAnswerChangedAfterTheEndIsLogged()
{
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    MindAnswer answer{record.id, u"cbt-energy-budget"_s, u"budget"_s, 3, samples::moment(1)};
    QCOMPARE(m_sessions->saveAnswer(answer), StoreOutcome::Ok);
    QCOMPARE(m_sessions->end(samples::ended(record)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->saveAnswer(answer), StoreOutcome::Ok);
    QVERIFY(m_sessions->corrections(record.id).empty());
    answer.value = 4;
    answer.changedAt = samples::moment(90);
    QCOMPARE(m_sessions->saveAnswer(answer), StoreOutcome::Ok);
    const std::vector<Correction> log = m_sessions->corrections(record.id);
    QCOMPARE(log.size(), size_t{1});
    QCOMPARE(log[0].field, u"answer.cbt-energy-budget.budget"_s);
    QCOMPARE(log[0].before, QJsonValue(3));
    QCOMPARE(log[0].after, QJsonValue(4));
    QCOMPARE(log[0].at, samples::moment(90));
}

void SessionRepositoryTest::theLatestAnswersOfAnExerciseComeFromWhicheverSessionHasThem()
{
    const QString plan = u"cbt-flare-plan"_s;
    QVERIFY(m_sessions->latestAnswers(plan).empty());
    const SessionId first = stored(0).id;
    const SessionId second = stored(30).id;
    const std::vector<MindAnswer> told{
        {second, plan, u"call"_s, u"My doctor"_s, samples::moment(50)},
        {second, plan, u"words"_s, u"Small is right"_s, samples::moment(51)},
        {second, u"cbt-values"_s, u"trig"_s, u"another exercise"_s, samples::moment(99)},
        {first, plan, u"trig"_s, QJsonArray{u"stress"_s}, samples::moment(20)},
        // Corrected later than the second session was: it is what the person said last.
        {first, plan, u"words"_s, u"I may rest"_s, samples::moment(80)},
        {first, plan, u"call"_s, u"My partner"_s, samples::moment(21)},
    };
    for (const MindAnswer &answer : told)
        QCOMPARE(m_sessions->saveAnswer(answer), StoreOutcome::Ok);

    const std::vector<MindAnswer> latest = m_sessions->latestAnswers(plan);
    QCOMPARE(latest.size(), size_t{3});
    const std::vector<MindAnswer> expected{told[0], told[3], told[4]};
    for (size_t place = 0; place < expected.size(); ++place) {
        QCOMPARE(latest[place].session, expected[place].session);
        QCOMPARE(latest[place].exerciseId, plan);
        QCOMPARE(latest[place].key, expected[place].key);
        QCOMPARE(latest[place].value, expected[place].value);
        QCOMPARE(latest[place].changedAt, expected[place].changedAt);
    }
}

void SessionRepositoryTest::answersTakenBackOrRemovedAreNotTheLatest()
{
    const QString plan = u"cbt-flare-plan"_s;
    const SessionId first = stored(0).id;
    const SessionId second = stored(30).id;
    QCOMPARE(m_sessions->saveAnswer({first, plan, u"words"_s, u"I may rest"_s, samples::moment(1)}), StoreOutcome::Ok);
    QCOMPARE(m_sessions->saveAnswer({second, plan, u"words"_s, u"Small"_s, samples::moment(31)}), StoreOutcome::Ok);
    QCOMPARE(m_sessions->setRemoved(second, true, samples::moment(60)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestAnswers(plan).size(), size_t{1});
    QCOMPARE(m_sessions->latestAnswers(plan)[0].value, QJsonValue(u"I may rest"_s));
    QCOMPARE(m_sessions->setRemoved(second, false, samples::moment(61)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestAnswers(plan)[0].value, QJsonValue(u"Small"_s));
    QCOMPARE(m_sessions->saveAnswer({second, plan, u"words"_s, QJsonValue(), samples::moment(62)}), StoreOutcome::Ok);
    QVERIFY(m_sessions->latestAnswers(plan).empty());
}

void SessionRepositoryTest::anUnknownSessionIsNotFound()
{
    SessionRecord nobody = samples::session();
    nobody.id = 12345;
    const QDateTime at = samples::moment(0);
    QCOMPARE(m_sessions->advance(nobody.id, samples::finished(samples::segment(0), nobody.items[0])),
             StoreOutcome::NotFound);
    QCOMPARE(m_sessions->advance(nobody.id, {{}, nobody.items, 0, Milliseconds{0}, "x"}), StoreOutcome::NotFound);
    QCOMPARE(m_sessions->end(nobody), StoreOutcome::NotFound);
    QCOMPARE(m_sessions->rate(nobody), StoreOutcome::NotFound);
    QCOMPARE(m_sessions->correct(nobody, at), StoreOutcome::NotFound);
    QCOMPARE(m_sessions->setRemoved(nobody.id, true, at), StoreOutcome::NotFound);
    QCOMPARE(m_sessions->saveAnswer({nobody.id, u"x"_s, u"y"_s, 1, at}), StoreOutcome::NotFound);
    QVERIFY(!m_sessions->session(nobody.id));
    QVERIFY(m_sessions->answers(nobody.id).empty());
    QVERIFY(m_sessions->corrections(nobody.id).empty());
    QVERIFY(m_sessions->history(10, nobody.id).empty());
    m_sessions->heartbeat(nobody.id, 0, Milliseconds{1});
    for (const QString &table : {u"session"_s, u"session_item"_s, u"session_segment"_s, u"session_run"_s}) {
        QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    }
}

void SessionRepositoryTest::valuesOutsideTheirRangeAreRefusedWhole()
{
    SessionRecord record = samples::session();
    record.painBefore = 11;
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Failed);
    QCOMPARE(record.id, SessionId{0});
    record = samples::session();
    record.items[2].doneReps = -1;
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Failed);
    QVERIFY(!m_sessions->resumePoint());
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM session"_s).toInt(), 0);
    QCOMPARE(m_database->connection().value(u"SELECT count(*) FROM session_item"_s).toInt(), 0);
    record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
}

void SessionRepositoryTest::allWordsOfTheDomainReadBack()
{
    SessionRecord record = samples::session(0, 6);
    for (int place = 0; place < 6; ++place) {
        SessionItemRecord &item = record.items[static_cast<size_t>(place)];
        item.reason = static_cast<Reason>(place);
        item.outcome = static_cast<ItemOutcome>(place % 4);
        item.ease = static_cast<Ease>(place % 3);
        item.planned.mode = static_cast<DoseMode>(place % 3);
    }
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
    std::vector<SegmentRecord> segments;
    for (int place = 0; place <= static_cast<int>(SegmentKind::Done); ++place) {
        SegmentRecord segment = samples::segment(place);
        segment.kind = static_cast<SegmentKind>(place);
        segment.side = static_cast<Side>(place % 4);
        segments.push_back(segment);
        QCOMPARE(m_sessions->advance(record.id, samples::finished(segment, record.items[0])), StoreOutcome::Ok);
    }
    QCOMPARE(m_sessions->segments(record.id), segments);
}

void SessionRepositoryTest::anUnknownWordOfALaterVersionIsReadAsTheSafeOne()
{
    const SessionRecord record = stored(0);
    Connection &connection = m_database->connection();
    QCOMPARE(connection.run(u"UPDATE session SET status = 'handed_over', stop_reason = 'weather'"_s), StoreOutcome::Ok);
    QCOMPARE(connection.run(u"UPDATE session_item SET outcome = 'dreamed', dose_mode = 'wave'"_s), StoreOutcome::Ok);
    const std::optional<SessionRecord> read = m_sessions->session(record.id);
    QCOMPARE(read->status, SessionStatus::Stopped);
    QCOMPARE(read->stopReason, Reason::None);
    QCOMPARE(read->items[0].outcome, ItemOutcome::Pending);
    QCOMPARE(read->items[0].planned.mode, DoseMode::Reps);
}

void SessionRepositoryTest::historyComesInPagesNewestFirst()
{
    QVERIFY(m_sessions->history(10).empty());
    // Stored out of order, two at the same moment, and one that still runs.
    std::vector<SessionId> expected;
    std::vector<SessionRecord> records;
    for (const int minute : {50, 10, 30, 30, 20, 40, 0}) {
        records.push_back(stored(minute));
    }
    SessionRecord running = samples::session(60);
    QCOMPARE(m_sessions->begin(running, "snapshot"), StoreOutcome::Ok);
    std::sort(records.begin(), records.end(), [](const SessionRecord &a, const SessionRecord &b) {
        return std::tie(a.startedAt, a.id) > std::tie(b.startedAt, b.id);
    });
    for (SessionRecord &record : records) {
        record.items.clear();
    }
    std::vector<SessionRecord> paged;
    SessionId before = 0;
    for (;;) {
        const std::vector<SessionRecord> page = m_sessions->history(3, before);
        if (page.empty()) {
            break;
        }
        QVERIFY(page.size() <= 3);
        paged.insert(paged.end(), page.begin(), page.end());
        before = page.back().id;
    }
    QVERIFY(paged == records);
}

void SessionRepositoryTest::sessionsOfADayComeInTheOrderTheyWereBegun()
{
    const QDate day(2025, 3, 14);
    const SessionRecord late = stored(50, day);
    const SessionRecord early = stored(10, day);
    (void)stored(20, day.addDays(1));
    SessionRecord running = samples::session(60);
    QCOMPARE(m_sessions->begin(running, "snapshot"), StoreOutcome::Ok);
    const std::vector<SessionRecord> sessions = m_sessions->sessionsOn(day);
    QCOMPARE(sessions.size(), size_t{3});
    QVERIFY(sessions[0] == early);
    QVERIFY(sessions[1] == late);
    QVERIFY(sessions[2] == running);
    QVERIFY(m_sessions->sessionsOn(day.addDays(-1)).empty());
}

void SessionRepositoryTest::theLatestPainIsTheNewestOneTold()
{
    const QDate day(2025, 3, 14);
    QVERIFY(!m_sessions->latestPain(day));
    SessionRecord first = stored(0);
    QCOMPARE(m_sessions->latestPain(day), std::optional<int>(4)); // before it
    first.painAfter = 2;
    QCOMPARE(m_sessions->rate(first), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestPain(day), std::optional<int>(2));
    SessionRecord second = stored(60);
    second.painBefore = std::nullopt;
    QCOMPARE(m_sessions->rate(second), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestPain(day), std::optional<int>(2)); // the newest told nothing
    second.painAfter = 0;
    QCOMPARE(m_sessions->rate(second), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestPain(day), std::optional<int>(0));
    QCOMPARE(m_sessions->setRemoved(second.id, true, samples::moment(90)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->latestPain(day), std::optional<int>(2));
    QVERIFY(!m_sessions->latestPain(day.addDays(1)));
}

void SessionRepositoryTest::textsOfAllLanguagesAndQuotesReadBack()
{
    SessionRecord record = stored(0);
    record.text = u"'; DROP TABLE session; -- \"quoted\" \u00e9\u4f60\u0627\n\U0001f642"_s;
    record.notes = {u"a,b"_s, u"\"c\""_s};
    QCOMPARE(m_sessions->rate(record), StoreOutcome::Ok);
    QVERIFY(*m_sessions->session(record.id) == record);
}

void SessionRepositoryTest::everyStatementUsesAnIndex()
{
    // Every call once, so that every statement is there to be looked at.
    SessionRecord record = samples::session();
    QCOMPARE(m_sessions->begin(record, "snapshot"), StoreOutcome::Ok);
    QCOMPARE(m_sessions->advance(record.id, samples::finished(samples::segment(0), record.items[0])), StoreOutcome::Ok);
    QCOMPARE(m_sessions->advance(record.id, {{}, record.items, 1, Milliseconds{0}, "snapshot"}), StoreOutcome::Ok);
    (void)m_sessions->segments(record.id);
    (void)m_sessions->resumePoint();
    QCOMPARE(m_sessions->saveAnswer({record.id, u"x"_s, u"y"_s, 1, samples::moment(1)}), StoreOutcome::Ok);
    record = samples::ended(record);
    QCOMPARE(m_sessions->end(record), StoreOutcome::Ok);
    QCOMPARE(m_sessions->rate(record), StoreOutcome::Ok);
    record.effort = 9;
    record.items[0].outcome = ItemOutcome::Skipped;
    QCOMPARE(m_sessions->correct(record, samples::moment(2)), StoreOutcome::Ok);
    QCOMPARE(m_sessions->setRemoved(record.id, true, samples::moment(3)), StoreOutcome::Ok);
    (void)m_sessions->answers(record.id);
    (void)m_sessions->latestAnswers(u"x"_s);
    (void)m_sessions->history(50);
    (void)m_sessions->history(50, record.id);
    (void)m_sessions->sessionsOn(record.day);
    (void)m_sessions->corrections(record.id);
    (void)m_sessions->latestPain(record.day);

    Connection &connection = m_database->connection();
    const QStringList statements = connection.preparedStatements();
    QVERIFY(statements.size() >= 20);
    QStringList unlimited;
    for (const QString &sql : statements) {
        Statement plan(connection, u"EXPLAIN QUERY PLAN "_s + sql);
        // The values do not matter to the plan, but each question mark wants one.
        const qsizetype values = sql.count(u'?');
        for (qsizetype value = 0; value < values; ++value) {
            plan.bind(1);
        }
        while (plan.next()) {
            const QString step = plan.text(3);
            QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(sql + u": "_s + step));
            if (step.startsWith(u"SCAN"_s)) {
                unlimited.append(sql + u": "_s + step);
            }
        }
    }
    // These two walk an index from its newest end and stop at the limit.
    unlimited.sort();
    QCOMPARE(unlimited.size(), 2);
    QVERIFY2(unlimited[0].contains(u"SCAN session USING INDEX session_history"_s)
                 && unlimited[0].contains(u"LIMIT ?"_s),
             qPrintable(unlimited[0]));
    QVERIFY2(unlimited[1].contains(u"SCAN session_run"_s) && unlimited[1].contains(u"LIMIT 1"_s),
             qPrintable(unlimited[1]));
}

void SessionRepositoryTest::tenYearsStaySmall()
{
    // Three sessions a day of twelve items, written by SQL for speed; what counts here is the size and the pages.
    Connection &connection = m_database->connection();
    const SessionRecord pattern = [this] {
        SessionRecord record = samples::session(0, 12);
        (void)m_sessions->begin(record, "snapshot");
        record = samples::ended(record);
        (void)m_sessions->end(record);
        return record;
    }();
    QVERIFY(pattern.id > 0);
    constexpr int kSessions = 11000;
    QCOMPARE(connection.inTransaction([&connection] {
        StoreOutcome outcome = connection.run(
            u"INSERT INTO session (id, program_id, plan_id, name, day, started_at, ended_at, status, active_ms, "
            "easy_milli_minutes, ease_offs, pain_before, pain_after, effort, notes, own_words, stop_reason, removed) "
            "SELECT n + 1, program_id, plan_id, name, day + n / 3, started_at + n * 28800000, "
            "ended_at + n * 28800000, status, active_ms, easy_milli_minutes, ease_offs, pain_before, n % 11, n % 10, "
            "notes, own_words, stop_reason, 0 FROM session JOIN (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL "
            "SELECT n + 1 FROM c WHERE n < 10999) SELECT n FROM c) WHERE id = 1"_s);
        if (outcome == StoreOutcome::Ok) {
            outcome = connection.run(
                u"INSERT INTO session_item SELECT s.id, position, item_id, dose_mode, dose_reps, dose_sets, "
                u"dose_hold_ms, "
                "dose_work_ms, dose_rest_ms, planned_ms, done_ms, planned_reps, done_reps, ease, outcome, reason, "
                "done_side "
                "FROM session AS s, session_item AS i WHERE i.session_id = 1 AND s.id > 1"_s);
        }
        return outcome;
    }),
             StoreOutcome::Ok);
    QCOMPARE(connection.value(u"SELECT count(*) FROM session"_s).toInt(), kSessions);
    const double bytes = connection.value(u"PRAGMA page_count"_s).toDouble() * 4096;
    QVERIFY2(bytes < 25e6, qPrintable(QString::number(bytes)));

    const std::vector<SessionRecord> newest = m_sessions->history(50);
    QCOMPARE(newest.size(), size_t{50});
    QCOMPARE(newest.front().id, SessionId{kSessions});
    const std::vector<SessionRecord> next = m_sessions->history(50, newest.back().id);
    QCOMPARE(next.front().id, newest.back().id - 1);
    QCOMPARE(m_sessions->sessionsOn(newest.front().day).back().items.size(), size_t{12});
    QVERIFY(m_sessions->latestPain(newest.front().day));
    QCOMPARE(m_database->backUp(), StoreOutcome::Ok);
}

QTEST_GUILESS_MAIN(SessionRepositoryTest)
#include "tst_sessionrepository.moc"
