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
    void segmentFinished(SessionId, const SegmentRecord &segment, const SessionItemRecord &, int nextSegment) override
    {
        segments.push_back(segment);
        next = nextSegment;
        calls << u"segment"_s;
    }
    void rewritten(SessionId, const QByteArray &bytes, int segment, Milliseconds elapsed,
                   const std::vector<SessionItemRecord> &) override
    {
        snapshot = bytes;
        at = {segment, elapsed};
        calls << u"rewritten"_s;
    }
    void heartbeat(SessionId, int segment, Milliseconds elapsed) override
    {
        at = {segment, elapsed};
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
    void onOutcomeChanged(std::function<void(StoreOutcome)>) override { }
    [[nodiscard]] StoreOutcome flush() override { return StoreOutcome::Ok; }

    std::vector<SegmentRecord> segments;
    int next = 0;
    QByteArray snapshot;
    std::pair<int, Milliseconds> at;
    std::optional<SessionRecord> ended;
    QStringList calls;
};

} // namespace

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
    void thePlaceIsWrittenTwiceASecondAndAtEveryChange();
    void aPauseIsWrittenAtOnce();
    void aRewriteCarriesWhatIsNeededToGoOn();
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
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 151s + 63s);
    QVERIFY(session.isFinished());
    QCOMPARE(m_journal.segments.size(), session.timeline().size() - 1);
    for (size_t n = 0; n < m_journal.segments.size(); ++n) {
        QCOMPARE(m_journal.segments[n].index, static_cast<int>(n));
        QCOMPARE(m_journal.segments[n].done, session.timeline()[n].length);
    }
    QCOMPARE(m_journal.next, static_cast<int>(m_journal.segments.size()));
    QCOMPARE(m_journal.calls.last(), u"end"_s);
}

void SessionRecorderTest::thePlaceIsWrittenTwiceASecondAndAtEveryChange()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s}), {});
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 10s);
    const auto beats = m_journal.calls.count(u"heartbeat"_s);
    QVERIFY(beats >= 20 && beats <= 22);
    m_journal.calls.clear();
    m_clock.time += 100ms;
    recorder.update();
    QVERIFY(m_journal.at.second <= 500ms);
}

void SessionRecorderTest::aPauseIsWrittenAtOnce()
{
    Session session(m_clock, m_library, plan(m_library, {u"hold"_s}), {});
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
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
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 17s);
    session.easeOff();
    recorder.update();
    QVERIFY(m_journal.calls.contains(u"rewritten"_s));
    pass(recorder, 4s);
    const auto restored
        = Session::restore(m_clock, m_library, m_journal.snapshot, m_journal.at.first, m_journal.at.second);
    QVERIFY(restored);
    QCOMPARE(restored->ease(), Ease::Gentler);
    QVERIFY(session.remaining() - restored->remaining() >= -1s && restored->remaining() >= session.remaining());
}

void SessionRecorderTest::theEndCarriesTheSums()
{
    Session session(m_clock, m_library, plan(m_library, {u"reps"_s, u"slow"_s}), {});
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
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
    SessionRecorder recorder(session, m_journal, [this] { return m_local.toUTC(); },
                             SessionRecorder::newRecord(session, m_local));
    session.start();
    pass(recorder, 52s);
    recorder.record().effort = 2;
    recorder.rate();
    QCOMPARE(m_journal.ended->effort, std::optional<int>(2));
    QCOMPARE(m_journal.calls.last(), u"rate"_s);
}

QTEST_GUILESS_MAIN(SessionRecorderTest)
#include "tst_sessionrecorder.moc"
