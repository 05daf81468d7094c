// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "domain/sessionrecorder.h"

#include <QTimeZone>
#include <QtTest>

using namespace evenpace;
using namespace evenpace::fixture;

namespace {

class TestClock : public Clock
{
public:
    [[nodiscard]] Milliseconds now() const override { return time; }
    Milliseconds time{0};
};

/** Remembers what it was given, in order. */
class ListJournal : public SessionJournal
{
public:
    void advance(SessionId, const SessionProgress &progress) override
    {
        segments.insert(segments.end(), progress.finished.begin(), progress.finished.end());
        if (progress.snapshot)
            snapshot = *progress.snapshot;
        at = {progress.segment, progress.elapsed};
        items.push_back(progress.items);
        points.push_back({1, snapshot, progress.segment, progress.elapsed});
        calls << u"advance"_s;
    }
    void heartbeat(SessionId, int segment, Milliseconds elapsed) override
    {
        at = {segment, elapsed};
        points.push_back({1, snapshot, segment, elapsed});
        calls << u"heartbeat"_s;
    }
    void end(const SessionRecord &record) override
    {
        ended = record;
        calls << u"end"_s;
    }
    void rate(const SessionRecord &record) override
    {
        ended = record;
        calls << u"rate"_s;
    }
    void saveAnswer(const MindAnswer &) override { calls << u"answer"_s; }
    void sit(const MindSitting &) override { calls << u"sit"_s; }
    void savePlace(const MindPlace &) override { calls << u"place"_s; }
    void onOutcomeChanged(std::function<void(StoreOutcome)>) override { }
    [[nodiscard]] StoreOutcome flush() override { return StoreOutcome::Ok; }

    std::vector<SegmentRecord> segments;
    std::vector<std::vector<SessionItemRecord>> items;
    std::vector<ResumePoint> points; ///< where a kill right after each write would go on
    QByteArray snapshot;
    std::pair<int, Milliseconds> at;
    std::optional<SessionRecord> ended;
    QStringList calls;
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(Session &)>)

class SessionRecorderTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_local{QDate(2026, 3, 9), QTime(2, 30), QTimeZone("Europe/Berlin")};
    const Library m_library = library();
    TestClock m_clock;
    ListJournal m_journal;

    void pass(SessionRecorder &recorder, Milliseconds time)
    {
        for (Milliseconds left = time; left > 0ms; left -= 100ms) {
            m_clock.time += 100ms;
            recorder.update();
        }
    }

private slots:
    void init() { m_journal = {}; }
    void aNightSessionBelongsToTheDayBefore();
    void everyFinishedSegmentIsWrittenOnceInOrder();
    void thePlaceIsWrittenEverySecondAndAtEveryChange();
    void aPauseIsWrittenAtOnce();
    void aRewriteCarriesWhatIsNeededToGoOn();
    void onlyItemsThatChangedAreWritten();
    void aKillAfterAnyWriteGoesOnBeforeOrAfterACommand_data();
    void aKillAfterAnyWriteGoesOnBeforeOrAfterACommand();
    void theEndCarriesTheSums();
    void ratingsAreWrittenAgain();
};

void SessionRecorderTest::aNightSessionBelongsToTheDayBefore()
{
    const Session session(m_clock, m_library, plan(m_library, {u"reps"_s}), {});
    const SessionRecord record = SessionRecorder::newRecord(session, m_local);
    QCOMPARE(record.day, QDate(2026, 3, 8));
    QCOMPARE(record.startedAt, m_local.toUTC());
    QCOMPARE(record.items.size(), size_t{1});
}

void SessionRecorderTest::everyFinishedSegmentIsWrittenOnceInOrder()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s, u"slow"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 151s + 63s);
    QVERIFY(session.isFinished());
    QCOMPARE(m_journal.segments.size(), session.timeline().size() - 2); // the last one is part of the end
    for (size_t n = 0; n < m_journal.segments.size(); ++n) {
        QCOMPARE(m_journal.segments[n].index, static_cast<int>(n));
        QCOMPARE(m_journal.segments[n].done, session.timeline()[n].length);
    }
    QCOMPARE(m_journal.at.first, static_cast<int>(m_journal.segments.size()));
    QCOMPARE(m_journal.calls.last(), u"end"_s);
}

void SessionRecorderTest::thePlaceIsWrittenEverySecondAndAtEveryChange()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 10s);
    const auto beats = m_journal.calls.count(u"heartbeat"_s);
    QVERIFY(beats >= 10 && beats <= 13);
    // However the looks fall, a kill never costs a second, and the number on screen is the same after it.
    for (const Milliseconds step : {33ms, 400ms, 99ms, 66ms, 1ms, 700ms, 333ms}) {
        m_clock.time += step;
        recorder.update();
        QCOMPARE(m_journal.at.first, session.segmentIndex());
        const Milliseconds length = session.segment().length;
        QVERIFY(session.elapsed() - m_journal.at.second < 1000ms);
        QCOMPARE((length - m_journal.at.second + 999ms) / 1000ms, (length - session.elapsed() + 999ms) / 1000ms);
    }
}

void SessionRecorderTest::aPauseIsWrittenAtOnce()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 3s + 300ms);
    session.pause();
    recorder.update();
    QCOMPARE(m_journal.at.second, 3300ms);
    m_journal.calls.clear();
    pass(recorder, 5s);
    QVERIFY(m_journal.calls.isEmpty()); // nothing is written while nothing happens
}

void SessionRecorderTest::aRewriteCarriesWhatIsNeededToGoOn()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s, u"slow"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 17s);
    session.easeOff();
    recorder.update();
    QVERIFY(!m_journal.snapshot.isEmpty());
    pass(recorder, 4s);
    const auto restored
        = Session::restore(m_clock, m_library, m_journal.snapshot, m_journal.at.first, m_journal.at.second);
    QVERIFY(restored);
    QCOMPARE(restored->ease(), Ease::Gentler);
    QVERIFY(session.remaining() - restored->remaining() >= -1s && restored->remaining() >= session.remaining());
}

void SessionRecorderTest::onlyItemsThatChangedAreWritten()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s, u"slow"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 100s);
    QVERIFY(m_journal.items.size() > 2);
    for (const std::vector<SessionItemRecord> &written : m_journal.items) {
        QCOMPARE(written.size(), size_t{1});
        QCOMPARE(written.front().position, 0);
    }
    session.easeOff();
    recorder.update();
    QCOMPARE(m_journal.items.back().size(), size_t{2});
}

void SessionRecorderTest::aKillAfterAnyWriteGoesOnBeforeOrAfterACommand_data()
{
    QTest::addColumn<std::function<void(Session &)>>("command");
    const auto add = [](const char *name, void (Session::*command)()) {
        QTest::newRow(name) << std::function<void(Session &)>([command](Session &session) { (session.*command)(); });
    };
    add("skip", &Session::skip);
    add("back", &Session::back);
    add("ease off", &Session::easeOff);
    add("longer", &Session::extend);
    add("again", &Session::repeat);
}

void SessionRecorderTest::aKillAfterAnyWriteGoesOnBeforeOrAfterACommand()
{
    QFETCH(std::function<void(Session &)>, command);
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s, u"reps"_s, u"slow"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    m_journal.snapshot = session.snapshot();
    session.start();
    pass(recorder, 25s);
    const std::pair before{session.segmentIndex(), session.remaining()};
    m_journal.points.clear();
    command(session);
    recorder.update();
    const std::pair after{session.segmentIndex(), session.remaining()};
    QVERIFY(before != after);
    QVERIFY(!m_journal.points.empty());
    for (const ResumePoint &point : m_journal.points) {
        const auto restored = Session::restore(m_clock, m_library, point.snapshot, point.segment, point.elapsed);
        QVERIFY(restored);
        const std::pair place{restored->segmentIndex(), restored->remaining()};
        QVERIFY(place == before || place == after);
    }
}

void SessionRecorderTest::theEndCarriesTheSums()
{
    Session session(m_clock, m_library, plan(m_library, {u"reps"_s, u"slow"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 30s);
    session.setStopReason(Reason::TooTired);
    session.stop();
    recorder.update();
    QVERIFY(m_journal.ended);
    QCOMPARE(m_journal.ended->status, SessionStatus::Stopped);
    QCOMPARE(m_journal.ended->activeLength, 30s);
    QCOMPARE(m_journal.ended->easyMilliMinutes, 500);
    QCOMPARE(m_journal.ended->stopReason, Reason::TooTired);
    QCOMPARE(m_journal.ended->items[0].outcome, ItemOutcome::Partial);
    QCOMPARE(m_journal.ended->items[1].outcome, ItemOutcome::Skipped);
}

void SessionRecorderTest::ratingsAreWrittenAgain()
{
    Session session(m_clock, m_library, plan(m_library, {u"reps"_s}), {});
    SessionRecorder recorder(
        session, m_journal, [this] { return m_local.toUTC(); }, SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 52s);
    recorder.record().effort = 2;
    recorder.rate();
    QCOMPARE(m_journal.ended->effort, std::optional<int>(2));
    QCOMPARE(m_journal.calls.last(), u"rate"_s);
}

QTEST_GUILESS_MAIN(SessionRecorderTest)
#include "tst_sessionrecorder.moc"
