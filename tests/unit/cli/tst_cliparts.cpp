// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "cli/demohistory.h"
#include "cli/options.h"
#include "cli/scaledclock.h"
#include "cli/timelinejson.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HandClock : Clock
{
    [[nodiscard]] Milliseconds now() const override { return time; }
    Milliseconds time{5000};
};

} // namespace

class CliPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void optionsTakeTheirValueEitherWay();
    void afterTwoDashesEverythingIsAFile();
    void aScaledClockRunsFaster();
    void aLateLookMovesAScaledClockInSteps();
    void aRealSilenceIsPassedOnWhole();
    void phrasesAndSoundsOfASegmentStayInOrder();
    void tenYearsOfDemoDataAreEndedAndInOrder();
};

void CliPartsTest::optionsTakeTheirValueEitherWay()
{
    const std::vector<OptionRule> rules{{u"days"_s}, {u"seed"_s}};
    const Options options = Options::read({u"--days"_s, u"3"_s, u"--seed=4"_s}, rules);
    QCOMPARE(options.error(), QString());
    QCOMPARE(options.number(u"days"_s, 1, 5, 0), std::optional(3));
    QCOMPARE(options.number(u"seed"_s, 1, 5, 0), std::optional(4));
    QCOMPARE(options.number(u"seed"_s, 1, 3, 0), std::optional<int>());
    QCOMPARE(options.number(u"more"_s, 1, 3, 9), std::optional(9));
}

void CliPartsTest::afterTwoDashesEverythingIsAFile()
{
    const Options options = Options::read({u"--"_s, u"--odd.json"_s}, {}, true);
    QCOMPARE(options.error(), QString());
    QCOMPARE(options.files(), QStringList{u"--odd.json"_s});
}

void CliPartsTest::aScaledClockRunsFaster()
{
    HandClock hand;
    ScaledClock clock(hand, 10);
    hand.time += 50ms;
    QVERIFY(clock.advance());
    QCOMPARE(clock.now() - 5000ms, 500ms);
    QCOMPARE(clock.realTime(500ms), 50ms);
}

void CliPartsTest::aLateLookMovesAScaledClockInSteps()
{
    HandClock hand;
    ScaledClock clock(hand, 1000);
    hand.time += 3ms;
    QVERIFY(!clock.advance());
    QCOMPARE(clock.now() - 5000ms, 1000ms);
    QVERIFY(!clock.advance());
    QVERIFY(clock.advance());
    QCOMPARE(clock.now() - 5000ms, 3000ms);
}

void CliPartsTest::aRealSilenceIsPassedOnWhole()
{
    HandClock hand;
    ScaledClock clock(hand, 1);
    hand.time += 30s;
    QVERIFY(clock.advance());
    QCOMPARE(clock.now() - 5000ms, 30000ms);
}

void CliPartsTest::phrasesAndSoundsOfASegmentStayInOrder()
{
    Segment segment;
    segment.length = 4s;
    segment.kind = SegmentKind::Move;
    segment.itemId = u"x"_s;
    segment.side = Side::Left;
    segment.set = 2;
    segment.rep = 3;
    segment.cues = {{.at = 0s, .say = {u"One."_s, u"Two."_s}, .sound = Sound::Start},
                    {.at = 2s, .say = {u"Three."_s}},
                    {.at = 3s, .sound = Sound::Tick}};
    const QJsonObject object = timelineJson({u"p"_s, u"s"_s, {}, {}}, {segment});
    const QJsonValue row = object[u"segments"][0];
    QCOMPARE(row[u"say"].toArray(), (QJsonArray{u"One."_s, u"Two."_s, u"Three."_s}));
    QCOMPARE(row[u"sound"].toArray(), (QJsonArray{u"start"_s, u"tick"_s}));
    QCOMPARE(row[u"side"].toString(), u"left"_s);
    QCOMPARE(row[u"set"].toInt(), 2);
    QCOMPARE(row[u"rep"].toInt(), 3);
    QCOMPARE(object[u"total_ms"].toInt(), 4000);
}

void CliPartsTest::tenYearsOfDemoDataAreEndedAndInOrder()
{
    const Library library = loadBuiltInLibrary().library;
    const Program *program = library.program(u"prog-first-gentle-week"_s);
    QVERIFY(program);
    const QDate last(2026, 3, 1);
    const std::vector<SessionRecord> records = demoHistory(library, *program, {3650, 3, last});
    QVERIFY(records.size() > 2500);
    for (size_t i = 0; i < records.size(); ++i) {
        const SessionRecord &record = records[i];
        QVERIFY(record.status != SessionStatus::Running);
        QVERIFY(record.endedAt > record.startedAt);
        QVERIFY(i == 0 || records[i - 1].endedAt < record.startedAt);
        QVERIFY(!record.items.empty());
        QCOMPARE(record.notes.contains(u"stopped_early"_s), record.status == SessionStatus::Stopped);
    }
    QVERIFY(records.front().day < last.addDays(-3600));
    QVERIFY(records.back().day > last.addDays(-10));
}

QTEST_GUILESS_MAIN(CliPartsTest)
#include "tst_cliparts.moc"
