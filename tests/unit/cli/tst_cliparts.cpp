// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "cli/demohistory.h"
#include "cli/options.h"
#include "cli/scaledclock.h"
#include "cli/timelinejson.h"
#include "domain/measureschedule.h"
#include "domain/pacing/fold.h"

#include <QTest>

#include <algorithm>
#include <map>

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
    void aDemoLifeFindsItsSize();
    void aDemoLifeAnswersWhatIsOffered();
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
    const DemoLife life = demoLife(library, *program, {3650, 3, last});
    const std::vector<SessionRecord> &records = life.sessions;
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
    const auto isEarlier = [](const auto &one, const auto &other) { return one.day < other.day; };
    QVERIFY(std::is_sorted(life.checkIns.begin(), life.checkIns.end(), isEarlier));
    QVERIFY(std::is_sorted(life.activities.begin(), life.activities.end(), isEarlier));
    QVERIFY(std::is_sorted(life.events.begin(), life.events.end(), isEarlier));
    QVERIFY(life.checkIns.size() > 3000 && life.checkIns.size() < 3650);
    QVERIFY(life.activities.size() > 2000);
    QVERIFY(life.nights.size() > 2500 && life.nights.size() < 3300);
    for (const SleepNight &night : life.nights)
        QVERIFY(sleep::lengthOf(night));
    QVERIFY(goals::active(life.goals));
    QVERIFY(!life.tasks.empty() && !planner::heavyPair(life.tasks));
    for (const DemoLife::Later &later : life.later)
        QVERIFY(later.at > records[later.session].endedAt);
}

void CliPartsTest::aDemoLifeAnswersWhatIsOffered()
{
    const Library library = loadBuiltInLibrary().library;
    const Program *program = library.program(u"prog-first-gentle-week"_s);
    QVERIFY(program);
    const QDate last(2026, 3, 1);
    const DemoLife life = demoLife(library, *program, {200, 7, last});
    std::map<Measure, int> scored;
    int skipped = 0;
    QDate before;
    for (const Measurement &told : life.measurements) {
        QVERIFY(told.day > last.addDays(-200) && told.day <= last);
        QVERIFY(!before.isValid() || before.daysTo(told.day) >= kDaysBetweenSets);
        before = told.day;
        QVERIFY(told.endedAt > told.begunAt);
        const bool isDone = told.outcome == Measurement::Outcome::Done;
        QCOMPARE(pointsOf(told.measure, told.answers).has_value(), isDone);
        scored[told.measure] += isDone;
        skipped += !isDone;
        for (const Question &question : questionsOf(told.measure, told.answers))
            QVERIFY(!isDone || fits(question, told.answers.at(question.key)));
    }
    QVERIFY(scored[Measure::Peg] >= 15);
    for (const Measure measure : kMeasures)
        QVERIFY2(scored[measure] > 0, qPrintable(nameOf(measure)));
    QVERIFY(skipped > 0);
    QVERIFY(life.measurements == demoLife(library, *program, {200, 7, last}).measurements);
}

void CliPartsTest::aDemoLifeFindsItsSize()
{
    const Library library = loadBuiltInLibrary().library;
    const Program *program = library.program(u"prog-first-gentle-week"_s);
    QVERIFY(program);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const DemoLife life = demoLife(library, *program, {84, seed, QDate(2026, 3, 1)});
        std::map<QDate, DayFacts> days;
        for (const DiaryEvent &event : life.events)
            days[event.day].events.push_back(event);
        for (const MorningCheckIn &checkIn : life.checkIns)
            days[checkIn.day].checkIn = checkIn;
        for (const SessionRecord &record : life.sessions)
            days[record.day].sessions.push_back({.id = 1,
                                                 .easyMilliMinutes = record.easyMilliMinutes,
                                                 .activeLength = record.activeLength,
                                                 .painBefore = record.painBefore,
                                                 .painAfter = record.painAfter,
                                                 .effort = record.effort,
                                                 .endedAt = record.endedAt});
        pacing::Fold fold;
        pacing::DayAnswer last;
        for (auto &[day, facts] : days) {
            facts.day = day;
            last = fold.tell(facts, true);
        }
        // Begun on the usual track; flares after full days may have made it the careful one.
        QVERIFY(last.answer.track == pacing::Track::Std || last.answer.track == pacing::Track::Caution);
        QVERIFY2(last.answer.quota, qPrintable(QString::number(seed)));
        QVERIFY(last.answer.state != pacing::State::Screen && last.answer.state != pacing::State::Stopped);
    }
}

QTEST_GUILESS_MAIN(CliPartsTest)
#include "tst_cliparts.moc"
