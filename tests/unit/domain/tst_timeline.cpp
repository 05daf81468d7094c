// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include "domain/phrases.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace evenpace;
using namespace evenpace::fixture;

namespace {

void verifySound(const Timeline &timeline)
{
    QVERIFY(!timeline.empty());
    Milliseconds end{0};
    for (const Segment &segment : timeline) {
        QCOMPARE(segment.start, end); // no gap, no overlap
        QVERIFY(segment.length >= 0ms);
        QVERIFY(segment.length > 0ms || segment.kind == SegmentKind::Done);
        Milliseconds last{0};
        for (const Cue &cue : segment.cues) {
            QVERIFY(cue.at >= last);
            QVERIFY(cue.at < segment.length || segment.kind == SegmentKind::Done);
            last = cue.at;
        }
        end = segment.end();
    }
    QCOMPARE(timeline.back().kind, SegmentKind::Done);
}

QStringList spoken(const Timeline &timeline)
{
    QStringList list;
    for (const Segment &segment : timeline) {
        for (const Cue &cue : segment.cues)
            list << cue.say;
    }
    return list;
}

std::vector<Segment> ofKind(const Timeline &timeline, SegmentKind kind)
{
    std::vector<Segment> list;
    std::copy_if(timeline.begin(), timeline.end(), std::back_inserter(list),
                 [kind](const Segment &segment) { return segment.kind == kind; });
    return list;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthsFollowTheFormulas_data();
    void lengthsFollowTheFormulas();
    void everyMixHasNoGapAndNoOverlap();
    void aHoldIsEnteredKeptAndLeft();
    void bothSidesGetTheirFullHold();
    void theEasierSideGoesFirst();
    void alternatingRepetitionsChangeSides();
    void timeIsCutAtItsEnd();
    void aRestFollowsModerateWorkOnlyBeforeTheNextItem();
    void getReadyIsTheSettingAndBelongsToMovements();
    void breathingIsWholeCyclesAndThenFree();
    void severalPacesHaveEqualSharesEachWithItsRest();
    void breathingSpeedStretchesPhasesInTenths();
    void theRampBeginsFasterAndArrives();
    void aSecondSipFollowsTheInBreath();
    void scriptLinesKeepTheirTimes();
    void thinkingStepsWaitForThePerson();
    void everyItemIsAnnouncedAndTheNextOneIsNamed();
    void aLongAnnouncementKeepsTheFirstRepetitionsQuiet();
    void aShortHoldIsTaughtBeforeItBegins();
    void theLastThreeSecondsOfAHoldAreCounted();
    void easingOffMakesSmaller();
    void easingOffSwapsModerateItems();
    void restOnlyKeepsBreathingAndScripts();
    void restOnlyOfNothingIsARest();
    void startFactorRoundsDownAndKeepsOne();
    void easyMinutesCountMovementsOnly();
    void captionsChangeWithTheirCues();
    void jsonKeepsEverything();
    void damagedJsonIsNothing();
};

void TimelineTest::lengthsFollowTheFormulas_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("seconds");
    // 10 s set-up + sides x (sets x set + (sets - 1) x rest) + 5 s to change sides
    QTest::newRow("reps: 10 + 6 x 7") << u"reps"_s << 52;
    QTest::newRow("alternate counts both sides: 10 + 4 x 7") << u"alternate"_s << 38;
    QTest::newRow("two sets a side: 10 + 2 x (2 x 12 + 20) + 5") << u"sides"_s << 103;
    QTest::newRow("hold: 10 + 2 x 2 x 34 + 5") << u"hold"_s << 151;
    QTest::newRow("time: 10 + 25") << u"time"_s << 35;
    QTest::newRow("sets: 10 + 2 x 25 + 60") << u"strong"_s << 120;
    QTest::newRow("breathing: 3 + 60") << u"slow"_s << 63;
    QTest::newRow("script: 30 + 20") << u"script"_s << 50;
    QTest::newRow("mind: its length") << u"mind"_s << 100;
}

void TimelineTest::lengthsFollowTheFormulas()
{
    QFETCH(QString, id);
    QFETCH(int, seconds);
    const Library items = library();
    const PlannedItem item = planned(items, id);
    QCOMPARE(itemLength(items, item, {}), Milliseconds{seconds * 1000});
    const Timeline timeline = compile(items, {item}, {});
    verifySound(timeline);
    QCOMPARE(timeline.back().end(), Milliseconds{seconds * 1000});
}

void TimelineTest::everyMixHasNoGapAndNoOverlap()
{
    const Library items = library();
    QStringList ids;
    for (const auto &[id, movement] : items.movements)
        ids << id;
    for (const auto &[id, pattern] : items.patterns)
        ids << id;
    ids << u"script"_s << u"mind"_s;
    QRandomGenerator random(20);
    for (int round = 0; round < 500; ++round) {
        std::vector<PlannedItem> mix;
        const int count = 1 + random.bounded(7);
        for (int n = 0; n < count; ++n)
            mix.push_back(planned(items, ids.at(random.bounded(ids.size()))));
        const TimelineSettings settings{Milliseconds{(3 + random.bounded(28)) * 1000},
                                        random.bounded(2) ? Side::Left : Side::Right, 0.7 + random.bounded(7) / 10.0,
                                        random.bounded(2) == 1};
        const auto ease = static_cast<Ease>(random.bounded(3));
        const Timeline timeline = compile(items, mix, settings, ease);
        verifySound(timeline);
        QCOMPARE(timeline, compile(items, mix, settings, ease));
        if (ease != Ease::None)
            continue;
        Milliseconds sum{0};
        for (size_t n = 0; n < mix.size(); ++n) {
            sum += itemLength(items, mix[n], settings);
            const Movement *movement = items.movement(mix[n].id);
            if (movement && movement->load >= 3 && n + 1 < mix.size())
                sum += movement->dose.rest;
        }
        QCOMPARE(timeline.back().end(), sum);
    }
}

void TimelineTest::aHoldIsEnteredKeptAndLeft()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"hold"_s)}, {});
    QCOMPARE(timeline[1].kind, SegmentKind::Move);
    QCOMPARE(timeline[1].length, 2s);
    QCOMPARE(timeline[1].poseTo, 1.0);
    QCOMPARE(timeline[2].kind, SegmentKind::Hold);
    QCOMPARE(timeline[2].length, 30s);
    QCOMPARE(timeline[3].kind, SegmentKind::Release);
    QCOMPARE(timeline[3].length, 2s);
    QCOMPARE(timeline[3].poseTo, 0.0);
    QCOMPARE(timeline[2].rep, 1);
    QCOMPARE(timeline[2].reps, 2);
}

void TimelineTest::bothSidesGetTheirFullHold()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"hold"_s)}, {});
    const auto holds = ofKind(timeline, SegmentKind::Hold);
    QCOMPARE(holds.size(), size_t{4});
    QCOMPARE(holds[0].side, Side::Right);
    QCOMPARE(holds[1].side, Side::Right);
    QCOMPARE(holds[2].side, Side::Left);
    QCOMPARE(holds[3].side, Side::Left);
    for (const Segment &hold : holds)
        QCOMPARE(hold.length, 30s);
    const auto changes = ofKind(timeline, SegmentKind::SwitchSides);
    QCOMPARE(changes.size(), size_t{1});
    QCOMPARE(changes[0].length, 5s);
    QCOMPARE(changes[0].cues[0].say, QStringList{phrases::sideNow(Side::Left)});
    QCOMPARE(changes[0].cues[0].sound, Sound::ChangeSide);
}

void TimelineTest::theEasierSideGoesFirst()
{
    const Library items = library();
    const TimelineSettings left{10s, Side::Left, 1.0, false};
    QCOMPARE(ofKind(compile(items, {planned(items, u"hold"_s)}, left), SegmentKind::Hold).front().side, Side::Left);
    QCOMPARE(ofKind(compile(items, {planned(items, u"alternate"_s)}, left), SegmentKind::Move).front().side,
             Side::Left);
}

void TimelineTest::alternatingRepetitionsChangeSides()
{
    const Library items = library();
    const auto moves = ofKind(compile(items, {planned(items, u"alternate"_s)}, {}), SegmentKind::Move);
    QCOMPARE(moves.size(), size_t{4});
    QCOMPARE(moves[0].side, Side::Right);
    QCOMPARE(moves[1].side, Side::Left);
    QCOMPARE(moves[2].side, Side::Right);
    QCOMPARE(moves[3].side, Side::Left);
}

void TimelineTest::timeIsCutAtItsEnd()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"time"_s)}, {});
    const Segment &last = timeline[timeline.size() - 2];
    QCOMPARE(last.end(), 35s);
    QCOMPARE(last.length, 1s); // 25 s of 4 s cycles: the seventh has one second
    QCOMPARE(last.rep, 7);
}

void TimelineTest::aRestFollowsModerateWorkOnlyBeforeTheNextItem()
{
    const Library items = library();
    const PlannedItem strong = planned(items, u"strong"_s);
    QCOMPARE(ofKind(compile(items, {strong}, {}), SegmentKind::Rest).size(), size_t{1}); // between its two sets
    const auto rests = ofKind(compile(items, {strong, planned(items, u"reps"_s)}, {}), SegmentKind::Rest);
    QCOMPARE(rests.size(), size_t{2});
    QCOMPARE(rests[1].length, 60s);
    QCOMPARE(ofKind(compile(items, {planned(items, u"hold"_s), strong}, {}), SegmentKind::Rest).size(), size_t{1});
}

void TimelineTest::getReadyIsTheSettingAndBelongsToMovements()
{
    const Library items = library();
    const Timeline timeline
        = compile(items, {planned(items, u"reps"_s), planned(items, u"slow"_s), planned(items, u"script"_s)},
                  {3s, Side::Right, 1.0, false});
    const auto ready = ofKind(timeline, SegmentKind::GetReady);
    QCOMPARE(ready.size(), size_t{2});
    QCOMPARE(ready[0].length, 3s);
    QCOMPARE(ready[1].length, kCountIn);
    QCOMPARE(ready[1].itemId, u"slow"_s);
}

void TimelineTest::breathingIsWholeCyclesAndThenFree()
{
    const Library items = library();
    const Timeline whole = compile(items, {planned(items, u"slow"_s)}, {});
    QCOMPARE(ofKind(whole, SegmentKind::BreathePhase).size(), size_t{12}); // six breaths of in and out
    QVERIFY(ofKind(whole, SegmentKind::Attend).empty());

    const Timeline rest = compile(items, {{u"slow"_s, {}, 67s}}, {});
    QCOMPARE(ofKind(rest, SegmentKind::BreathePhase).size(), size_t{12});
    const auto free = ofKind(rest, SegmentKind::Attend);
    QCOMPARE(free.size(), size_t{1});
    QCOMPARE(free[0].length, 7s);
    QCOMPARE(free[0].cues[0].say, QStringList{phrases::breatheFreely()});
}

void TimelineTest::severalPacesHaveEqualSharesEachWithItsRest()
{
    Library items = library();
    BreathPattern finder = *items.pattern(u"slow"_s);
    finder.id = u"finder"_s;
    finder.phases.clear();
    finder.paces = {{4s, 0s, 6s, 0s}, {5s, 0s, 8s, 0s}};
    finder.rest = 20s;
    finder.cues = {u"Stay."_s, u"How was it?"_s, u"Soon the next."_s, u"Keep one."_s};
    items.patterns.emplace(finder.id, finder);
    const Timeline timeline = compile(items, {{finder.id, {}, 120s}}, {});
    QCOMPARE(timeline.back().end(), kCountIn + 120s);

    // Sixty seconds each: four breaths of 10 s and three of 13 s, then the rest, with what is left of the pace.
    const auto phases = ofKind(timeline, SegmentKind::BreathePhase);
    QCOMPARE(phases.size(), size_t{14});
    QCOMPARE(phases[7].end(), kCountIn + 40s);
    QCOMPARE(phases[7].set, 1);
    QCOMPARE(phases[8].start, kCountIn + 60s);
    QCOMPARE(phases[8].length, 5s);
    QCOMPARE(phases[8].set, 2);
    QCOMPARE(phases[8].rep, 5);
    const auto rests = ofKind(timeline, SegmentKind::Attend);
    QCOMPARE(rests.size(), size_t{2});
    QCOMPARE(rests[0].length, 20s);
    QCOMPARE(rests[1].length, 21s);
    const auto said = [](const Segment &segment) {
        QStringList list;
        for (const Cue &cue : segment.cues)
            list << cue.say;
        return list;
    };
    QCOMPARE(said(rests[0]), (QStringList{phrases::breatheFreely(), u"How was it?"_s, u"Soon the next."_s}));
    QCOMPARE(said(rests[1]), (QStringList{phrases::breatheFreely(), u"How was it?"_s, u"Keep one."_s}));
}

void TimelineTest::breathingSpeedStretchesPhasesInTenths()
{
    const Library items = library();
    const auto phases
        = ofKind(compile(items, {planned(items, u"slow"_s)}, {10s, Side::Right, 0.7, false}), SegmentKind::BreathePhase);
    QCOMPARE(phases[0].length, 5700ms);
    QCOMPARE(phases[1].length, 8600ms);
    for (const Segment &phase : phases)
        QCOMPARE(phase.length.count() % 100, 0);
}

void TimelineTest::theRampBeginsFasterAndArrives()
{
    const Library items = library();
    const auto phases
        = ofKind(compile(items, {{u"slow"_s, {}, 300s}}, {10s, Side::Right, 1.0, true}), SegmentKind::BreathePhase);
    QVERIFY(phases.front().length < 4s);
    QVERIFY(phases.front().length >= 3s);
    QCOMPARE(phases[phases.size() - 2].length, 4s);
    QCOMPARE(phases.back().length, 6s);
    Milliseconds before{0};
    for (const Segment &phase : phases) {
        if (phase.breath != BreathPhaseKind::In)
            continue;
        QVERIFY(phase.length >= before); // never faster again
        before = phase.length;
    }
}

void TimelineTest::aSecondSipFollowsTheInBreath()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"sigh"_s)}, {});
    const auto phases = ofKind(timeline, SegmentKind::BreathePhase);
    QCOMPARE(phases.size(), size_t{15}); // five cycles of 12 s in 65 s
    QCOMPARE(phases[1].breath, BreathPhaseKind::In);
    QCOMPARE(phases[1].length, 1s);
    QCOMPARE(phases[1].cues[0].say, QStringList{phrases::sip()});
    QCOMPARE(phases[2].breath, BreathPhaseKind::Out);
    QCOMPARE(timeline.back().end(), 68s);
}

void TimelineTest::scriptLinesKeepTheirTimes()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"script"_s)}, {});
    QCOMPARE(timeline[0].kind, SegmentKind::Attend);
    QCOMPARE(timeline[0].length, 30s);
    QCOMPARE(timeline[0].caption, u"Settle"_s);
    QCOMPARE(timeline[0].cues.back().at, 10s);
    QCOMPARE(timeline[0].cues.back().say, QStringList{u"Let go."_s});
    QCOMPARE(timeline[1].start, 30s);
    QCOMPARE(timeline[1].set, 2);
}

void TimelineTest::thinkingStepsWaitForThePerson()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"mind"_s)}, {});
    const auto steps = ofKind(timeline, SegmentKind::Ask);
    QCOMPARE(steps.size(), size_t{3});
    for (const Segment &step : steps)
        QVERIFY(step.isUntimed());
    QCOMPARE(steps[2].set, 3);
    QCOMPARE(steps[0].length + steps[1].length + steps[2].length, 100s);
}

void TimelineTest::everyItemIsAnnouncedAndTheNextOneIsNamed()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"hold"_s), planned(items, u"reps"_s)}, {});
    const auto ready = ofKind(timeline, SegmentKind::GetReady);
    const auto said = [](const Segment &segment) {
        QStringList list;
        for (const Cue &cue : segment.cues)
            list << cue.say;
        return list;
    };
    QCOMPARE(said(ready[0]),
             (QStringList{u"hold."_s, phrases::posture(PosePreset::Sit), phrases::sideFirst(Side::Right),
                          u"First cue."_s, phrases::length(30s), phrases::times(2)}));
    QCOMPARE(said(ready[1]),
             (QStringList{phrases::next(), u"reps."_s, phrases::posture(PosePreset::Sit), u"First cue."_s,
                          phrases::times(6)}));
    // What to do comes in its own time, and rather late than never.
    QCOMPARE(ready[0].cues[1].at, 4s);
    QVERIFY(ready[0].cues[1].at + ready[0].cues[1].window > ready[0].length);
}

void TimelineTest::aLongAnnouncementKeepsTheFirstRepetitionsQuiet()
{
    Library items = library();
    items.movements[u"reps"_s].name
        = u"A movement with a name of so many words that no one could say all of them in the few seconds "
          "there are before it begins"_s;
    const auto leads = [&items](const QString &id) {
        QStringList list;
        for (const Segment &segment : ofKind(compile(items, {planned(items, id)}, {}), SegmentKind::Move))
            list << segment.cues.front().say.value(0);
        return list;
    };
    QCOMPARE(leads(u"alternate"_s),
             (QStringList{u"Out."_s, phrases::number(2), phrases::number(3), phrases::lastOne()}));
    QCOMPARE(leads(u"reps"_s),
             (QStringList{u"Out."_s, u"Out."_s, phrases::number(3), phrases::number(4), phrases::number(5),
                          phrases::lastOne()}));
    // The words of the other phases wait for the repetition that has room for them.
    const auto back = ofKind(compile(items, {planned(items, u"reps"_s)}, {}), SegmentKind::Release);
    QVERIFY(back[0].cues.front().say.isEmpty());
    QCOMPARE(back[1].cues.front().say, QStringList{u"Back."_s});
}

void TimelineTest::aShortHoldIsTaughtBeforeItBegins()
{
    Library items = library();
    items.movements[u"hold"_s].dose = {DoseMode::Hold, 3, 1, 6s, 0s, 15s};
    const Timeline timeline = compile(items, {planned(items, u"hold"_s)}, {});
    const auto holds = ofKind(timeline, SegmentKind::Hold);
    QCOMPARE(holds[0].cues.size(), size_t{3}); // the count alone
    const auto releases = ofKind(timeline, SegmentKind::Release);
    QCOMPARE(releases[0].cues.back().say, QStringList{u"Second cue."_s});
    QCOMPARE(releases[1].cues.back().say, QStringList{u"Third cue."_s});
    QCOMPARE(releases[2].cues.back().say, QStringList{phrases::andRest()});
}

void TimelineTest::theLastThreeSecondsOfAHoldAreCounted()
{
    const Library items = library();
    const Segment hold = ofKind(compile(items, {planned(items, u"hold"_s)}, {}), SegmentKind::Hold).front();
    for (int n = 3; n > 0; --n) {
        const auto cue = std::find_if(hold.cues.begin(), hold.cues.end(),
                                      [n](const Cue &c) { return c.say == QStringList{phrases::number(n)}; });
        QVERIFY(cue != hold.cues.end());
        QCOMPARE(cue->at, 30s - n * 1s);
        QVERIFY(cue->window <= 150ms);
    }
    const auto half = std::find_if(hold.cues.begin(), hold.cues.end(),
                                   [](const Cue &c) { return c.say == QStringList{phrases::halfWay()}; });
    QVERIFY(half != hold.cues.end());
    QCOMPARE(half->at, 15s);
}

void TimelineTest::easingOffMakesSmaller()
{
    const Library items = library();
    const Timeline timeline
        = compile(items, {planned(items, u"hold"_s), planned(items, u"reps"_s)}, {}, Ease::Gentler);
    const auto holds = ofKind(timeline, SegmentKind::Hold);
    QCOMPARE(holds[0].length, 18s); // 60 % of 30
    QCOMPARE(holds[0].poseTo, 0.6);
    QCOMPARE(holds[0].reps, 1); // 60 % of 2, rounded down
    QCOMPARE(ofKind(timeline, SegmentKind::Rest).at(0).length, 30s);
    QCOMPARE(ofKind(timeline, SegmentKind::Move).back().reps, 3); // 60 % of 6
}

void TimelineTest::easingOffSwapsModerateItems()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"strong"_s)}, {}, Ease::Gentler);
    QCOMPARE(timeline.front().itemId, u"reps"_s);
    QCOMPARE(ofKind(timeline, SegmentKind::Move).size(), size_t{3});
}

void TimelineTest::restOnlyKeepsBreathingAndScripts()
{
    const Library items = library();
    const Timeline timeline = compile(items,
                                      {planned(items, u"reps"_s), planned(items, u"slow"_s), planned(items, u"mind"_s),
                                       planned(items, u"script"_s)},
                                      {}, Ease::RestOnly);
    verifySound(timeline);
    for (const Segment &segment : timeline)
        QVERIFY(segment.itemId == u"slow" || segment.itemId == u"script" || segment.kind == SegmentKind::Done);
}

void TimelineTest::restOnlyOfNothingIsARest()
{
    const Library items = library();
    const Timeline timeline = compile(items, {planned(items, u"reps"_s)}, {}, Ease::RestOnly);
    QCOMPARE(timeline.front().kind, SegmentKind::Rest);
    QCOMPARE(timeline.front().length, 60s);
}

void TimelineTest::startFactorRoundsDownAndKeepsOne()
{
    QCOMPARE(scaledDose({DoseMode::Reps, 6, 1, 0s, 0s, 20s}, 750).reps, 4);
    QCOMPARE(scaledDose({DoseMode::Reps, 1, 1, 0s, 0s, 20s}, 500).reps, 1);
    QCOMPARE(scaledDose({DoseMode::Hold, 2, 1, 15s, 0s, 10s}, 750).hold, 11s);
    QCOMPARE(scaledDose({DoseMode::Hold, 2, 1, 15s, 0s, 10s}, 750).reps, 2); // only the first variable moves
    QCOMPARE(scaledDose({DoseMode::Hold, 2, 1, 8s, 0s, 10s}, 500).hold, 5s);
    QCOMPARE(scaledDose({DoseMode::Time, 1, 1, 0s, 60s, 0s}, 500).work, 30s);
    QCOMPARE(scaledDose({DoseMode::Reps, 6, 1, 0s, 0s, 20s}, 1000).reps, 6);
}

void TimelineTest::easyMinutesCountMovementsOnly()
{
    const Library items = library();
    QCOMPARE(easyMilliMinutes(items, u"reps"_s, 60s), 1000);
    QCOMPARE(easyMilliMinutes(items, u"strong"_s, 60s), 2000);
    QCOMPARE(easyMilliMinutes(items, u"slow"_s, 60s), 0);
    QCOMPARE(easyMilliMinutes(items, u"script"_s, 60s), 0);
    QCOMPARE(easyMilliMinutes(items, u"mind"_s, 60s), 0);
}

void TimelineTest::captionsChangeWithTheirCues()
{
    const Library items = library();
    const Segment part = compile(items, {planned(items, u"script"_s)}, {}).front();
    QCOMPARE(part.captionAt(0ms), u"Lie down."_s);
    QCOMPARE(part.captionAt(9999ms), u"Lie down."_s);
    QCOMPARE(part.captionAt(10s), u"Let go."_s);
}

void TimelineTest::jsonKeepsEverything()
{
    const Library items = library();
    std::vector<PlannedItem> all;
    for (const QString &id : {u"hold"_s, u"alternate"_s, u"slow"_s, u"script"_s, u"mind"_s})
        all.push_back(planned(items, id));
    const Timeline timeline = compile(items, all, {});
    QCOMPARE(timelineFromJson(toJson(timeline)), timeline);
    QVERIFY(spoken(timeline).contains(phrases::enoughForNow()));
}

void TimelineTest::damagedJsonIsNothing()
{
    QVERIFY(timelineFromJson({QJsonArray{1, 2, 3}}).empty());
    const Library items = library();
    QJsonArray array = toJson(compile(items, {planned(items, u"reps"_s)}, {}));
    QJsonArray row = array[0].toArray();
    row.removeLast();
    array[0] = row;
    QVERIFY(timelineFromJson(array).empty());
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
