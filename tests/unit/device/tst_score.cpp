// SPDX-License-Identifier: Apache-2.0
#include "timelines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenpace;
using namespace evenpace::hand;

class ScoreTest : public QObject
{
    Q_OBJECT
private slots:
    void aCueIsAtItsSample();
    void phrasesOfACueFollowEachOtherAfterABreath();
    void anExactCueThatComesTooLateIsLeftOut();
    void aLoosePhraseMakesRoomForAnExactOne();
    void aLoosePhraseWaitsWithinItsWindow();
    void aPhraseIsNeverSaidLate();
    void laterPhrasesOfACueStopBeforeTheNextCount();
    void laterPhrasesOfAnExactCueWaitForWhatIsBeingSaid();
    void aPhraseThatThePackLacksLeavesNoHole();
    void theVoiceWaitsForTheChime();
    void tonesKeepTheChimesAndDropTheWords();
    void quietIsQuiet();
    void theBreathGuideSpeaksSoundsOrIsSilent();
    void withoutWordsTheBreathGuideIsATone();
    void aHoldKeepsThePitchOfTheBreathBeforeIt();
    void theEndOfABreathingItemFades();
    void aRunEndsWithTheStepThatWaits();
    void aPauseInMidSegmentFindsTheSameScore();
    void aJumpLeavesEarlierWordsBehind();
    void speechIsOnePhraseAfterTheOther();
    void wordsNeverOverlapWhateverTheTimeline();
};

void ScoreTest::aCueIsAtItsSample()
{
    const Score score = scored(joined({segment(1234ms, {}), segment(5s, {exact(777ms, {u"one 300"_s}, Sound::Tick)})}));
    QCOMPARE(score.clips.size(), 2U);
    for (const ScoreClip &clip : score.clips)
        QCOMPARE(clip.start, frames(2011ms));
    QCOMPARE(score.length, frames(6234ms));
}

void ScoreTest::phrasesOfACueFollowEachOtherAfterABreath()
{
    const Score score = scored(joined({segment(9s, {loose(0ms, {u"a 1000"_s, u"b 500"_s, u"c 700"_s}, 500ms)})}));
    QCOMPARE(told(score), (QStringList{u"a 1000@0"_s, u"b 500@1180"_s, u"c 700@1860"_s}));
}

void ScoreTest::anExactCueThatComesTooLateIsLeftOut()
{
    const Score score = scored(
        joined({segment(9s, {exact(1000ms, {u"a 600"_s}), exact(1500ms, {u"b 600"_s}), exact(1700ms, {u"c 300"_s})})}));
    QCOMPARE(told(score), (QStringList{u"a 600@1000"_s, u"b 600@1600"_s}));
}

void ScoreTest::aLoosePhraseMakesRoomForAnExactOne()
{
    const Score score
        = scored(joined({segment(9s, {loose(0ms, {u"long 3000"_s}, 500ms), exact(2000ms, {u"two 400"_s})})}));
    QCOMPARE(told(score), (QStringList{u"two 400@2000"_s}));
}

void ScoreTest::aLoosePhraseWaitsWithinItsWindow()
{
    const Score score = scored(joined({segment(9s,
                                               {loose(1000ms, {u"long 3000"_s}, 4000ms), exact(2000ms, {u"two 400"_s}),
                                                loose(2500ms, {u"more 500"_s}, 4000ms)})}));
    QCOMPARE(told(score), (QStringList{u"two 400@2000"_s, u"long 3000@2580"_s, u"more 500@5760"_s}));
}

void ScoreTest::aPhraseIsNeverSaidLate()
{
    const Score score = scored(joined(
        {segment(9s, {loose(0ms, {u"long 3000"_s}, 0ms), loose(1000ms, {u"late 500"_s, u"rest 100"_s}, 2000ms)})}));
    QCOMPARE(told(score), (QStringList{u"long 3000@0"_s}));
}

void ScoreTest::laterPhrasesOfACueStopBeforeTheNextCount()
{
    const Score score = scored(
        joined({segment(4s, {loose(0ms, {u"name 1000"_s, u"posture 1000"_s, u"dose 2000"_s, u"more 100"_s}, 500ms)}),
                segment(4s, {exact(0ms, {u"go 300"_s})})}));
    QCOMPARE(told(score), (QStringList{u"name 1000@0"_s, u"posture 1000@1180"_s, u"go 300@4000"_s}));
}

void ScoreTest::laterPhrasesOfAnExactCueWaitForWhatIsBeingSaid()
{
    const Score score
        = scored(joined({segment(9s, {loose(0ms, {u"early 900"_s}, 3000ms), exact(500ms, {u"a 400"_s, u"b 400"_s})})}));
    QCOMPARE(told(score), (QStringList{u"a 400@500"_s, u"early 900@1080"_s, u"b 400@2160"_s}));
}

void ScoreTest::aPhraseThatThePackLacksLeavesNoHole()
{
    const Score score = scored(joined({segment(9s, {loose(0ms, {u"a 1000"_s, u"unknown"_s, u"c 700"_s}, 500ms)})}));
    QCOMPARE(told(score), (QStringList{u"a 1000@0"_s, u"c 700@1180"_s}));
}

void ScoreTest::theVoiceWaitsForTheChime()
{
    const Score score = scored(joined({segment(5s, {loose(0ms, {u"a 500"_s}, 500ms, Sound::Start)}),
                                       segment(5s, {loose(0ms, {u"b 500"_s}, 300ms, Sound::ChangeSide)}),
                                       segment(5s, {loose(0ms, {u"c 500"_s}, 500ms, Sound::Tick)})}));
    QCOMPARE(told(score),
             (QStringList{u"start@0"_s, u"a 500@400"_s, u"changeSide@5000"_s, u"b 500@5300"_s, u"tick@10000"_s,
                          u"c 500@10000"_s}));
}

void ScoreTest::tonesKeepTheChimesAndDropTheWords()
{
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    const Score score = scored(joined({segment(5s, {loose(0ms, {u"a 500"_s}, 500ms, Sound::Start)})}), settings);
    QCOMPARE(told(score), (QStringList{u"start@0"_s}));
}

void ScoreTest::quietIsQuiet()
{
    SoundSettings settings;
    settings.mode = SoundMode::Quiet;
    const Score score = scored(joined({segment(5s, {loose(0ms, {u"a 500"_s}, 500ms, Sound::Start)}),
                                       breath(4s, Sound::BreathIn, u"in 400"_s)}),
                               settings);
    QVERIFY(score.clips.empty());
    QVERIFY(score.tones.empty());
}

void ScoreTest::theBreathGuideSpeaksSoundsOrIsSilent()
{
    const Timeline timeline
        = joined({breath(4s, Sound::BreathIn, u"in 400"_s), breath(6s, Sound::BreathOut, u"out 400"_s),
                  segment(60s, {exact(0ms, {u"other 400"_s})})});
    SoundSettings settings;
    settings.breathGuide = BreathGuide::Voice;
    QCOMPARE(told(scored(timeline, settings)), (QStringList{u"in 400@0"_s, u"out 400@4000"_s, u"other 400@10000"_s}));
    QVERIFY(scored(timeline, settings).tones.empty());

    settings.breathGuide = BreathGuide::Tone;
    const Score toned = scored(timeline, settings);
    QCOMPARE(told(toned), (QStringList{u"other 400@10000"_s}));
    QCOMPARE(toned.tones.size(), 2U);
    QCOMPARE(toned.tones[0].start, 0);
    QCOMPARE(toned.tones[0].length, frames(4s));
    QVERIFY(toned.tones[0].pitchTo > toned.tones[0].pitchFrom);
    QCOMPARE(toned.tones[1].start, frames(4s));
    QVERIFY(toned.tones[1].pitchTo < toned.tones[1].pitchFrom);

    settings.breathGuide = BreathGuide::Silent;
    QCOMPARE(told(scored(timeline, settings)), (QStringList{u"other 400@10000"_s}));
    QVERIFY(scored(timeline, settings).tones.empty());
}

void ScoreTest::withoutWordsTheBreathGuideIsATone()
{
    SoundSettings settings;
    settings.mode = SoundMode::Tones;
    QCOMPARE(scored(joined({breath(4s, Sound::BreathIn, u"in 400"_s)}), settings).tones.size(), 1U);
}

void ScoreTest::aHoldKeepsThePitchOfTheBreathBeforeIt()
{
    SoundSettings settings;
    settings.breathGuide = BreathGuide::Tone;
    const Score score = scored(joined({breath(4s, Sound::BreathIn, {}), breath(2s, Sound::BreathHold, {}),
                                       breath(4s, Sound::BreathOut, {}), breath(2s, Sound::BreathHold, {})}),
                               settings);
    QCOMPARE(score.tones.size(), 4U);
    QCOMPARE(score.tones[1].pitchFrom, score.tones[0].pitchTo);
    QCOMPARE(score.tones[1].pitchTo, score.tones[0].pitchTo);
    QCOMPARE(score.tones[3].pitchFrom, score.tones[2].pitchTo);
}

void ScoreTest::theEndOfABreathingItemFades()
{
    Timeline timeline;
    for (int i = 0; i < 20; ++i)
        timeline.push_back(breath(5s, i % 2 ? Sound::BreathOut : Sound::BreathIn, u"word 400"_s));
    timeline.push_back(segment(5s, {exact(0ms, {u"after 400"_s})}));
    const Score score = scored(joined(timeline));
    QCOMPARE(score.clips.size(), 21U);
    for (size_t i = 0; i <= 16; ++i)
        QCOMPARE(score.clips[i].gain, 1.0F);
    QVERIFY(score.clips[17].gain < 1);
    QVERIFY(score.clips[18].gain < score.clips[17].gain);
    QVERIFY(score.clips[19].gain > 0);
    QCOMPARE(score.clips[20].gain, 1.0F);
}

void ScoreTest::aRunEndsWithTheStepThatWaits()
{
    const Timeline timeline
        = joined({segment(5s, {}), segment(5s, {}), segment(5s, {}, SegmentKind::Ask),
                  segment(5s, {}, SegmentKind::Ask), segment(5s, {}), segment(0ms, {}, SegmentKind::Done)});
    const auto is = [](const Run &run, int first, int last) { return run.first == first && run.last == last; };
    QVERIFY(is(runAt(timeline, 0, 0ms), 0, 2));
    QVERIFY(is(runAt(timeline, 2, 1s), 2, 2));
    QVERIFY(is(runAt(timeline, 3, 0ms), 3, 3));
    QVERIFY(is(runAt(timeline, 4, 2s), 4, 5));
    QVERIFY(is(runAt(timeline, 6, 0ms), 0, -1));
}

void ScoreTest::aPauseInMidSegmentFindsTheSameScore()
{
    const Timeline timeline = joined({segment(5s, {loose(4s, {u"long 3000"_s}, 500ms)}), segment(9s, {})});
    const Run run = runAt(timeline, 1, 700ms);
    QCOMPARE(run.first, 0);
    QCOMPARE(frameAt(timeline, run, 1, 700ms), frames(5700ms));
}

void ScoreTest::aJumpLeavesEarlierWordsBehind()
{
    const Timeline timeline = joined(
        {segment(5s, {loose(4s, {u"long 3000"_s}, 500ms)}), segment(9s, {loose(0ms, {u"next 500"_s}, 100ms)})});
    const Run run = runAt(timeline, 1, 0ms);
    QCOMPARE(run.first, 1);
    QCOMPARE(told(compileScore(timeline, run, {}, toldLength)), (QStringList{u"next 500@0"_s}));
}

void ScoreTest::speechIsOnePhraseAfterTheOther()
{
    QCOMPARE(told(compileSpeech({u"a 500"_s, u"unknown"_s, u"b 300"_s}, toldLength)),
             (QStringList{u"a 500@60"_s, u"b 300@740"_s}));
}

void ScoreTest::wordsNeverOverlapWhateverTheTimeline()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        Timeline timeline;
        for (int i = 0; i < 12; ++i) {
            const Milliseconds length{500 + random.bounded(6000)};
            std::vector<Cue> cues;
            for (Milliseconds at{random.bounded(800)}; at < length; at += Milliseconds{random.bounded(2500)}) {
                QStringList say;
                for (int n = random.bounded(4); n > 0; --n)
                    say << u"p "_s + QString::number(random.bounded(3000));
                cues.push_back(
                    {at, say, {}, Sound::None, Milliseconds{random.bounded(2) ? 150 : random.bounded(8000)}});
            }
            timeline.push_back(segment(length, cues));
        }
        const Score score = scored(joined(timeline));
        for (size_t i = 1; i < score.clips.size(); ++i)
            QVERIFY(score.clips[i].start >= score.clips[i - 1].end());
    }
}

QTEST_APPLESS_MAIN(ScoreTest)
#include "tst_score.moc"
