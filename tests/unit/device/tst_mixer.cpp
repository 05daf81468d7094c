// SPDX-License-Identifier: Apache-2.0
#include "timelines.h"

#include "device/mixer.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenpace;
using namespace evenpace::hand;

namespace {

/** A change is over after this. */
constexpr int kRamp = kMixRate / 50 + 1;

/** A clip that is one number from its first frame to its last: its place in the sound is seen exactly. */
std::shared_ptr<Clip> flat(int64_t length, int16_t value)
{
    auto clip = std::make_shared<Clip>(kMixRate, length);
    clip->fill(std::vector<int16_t>(static_cast<size_t>(length), value));
    return clip;
}

ScoreClip voice(int64_t start, int64_t length, int16_t value)
{
    return {start, length, u"phrase"_s, Sound::None, 1, flat(length, value)};
}

ScoreClip chimed(int64_t start, int64_t length, int16_t value)
{
    return {start, length, {}, Sound::Start, 1, flat(length, value)};
}

std::shared_ptr<const Score> scoreOf(std::vector<ScoreClip> clips)
{
    auto score = std::make_shared<Score>();
    for (const ScoreClip &clip : clips)
        score->length = std::max(score->length, clip.end());
    score->clips = std::move(clips);
    return score;
}

/** Mono, in pieces as uneven as a sound device's. */
std::vector<int> rendered(Mixer &mixer, int64_t frames)
{
    std::vector<int> all;
    int piece = 1;
    while (frames > 0) {
        const int count = static_cast<int>(std::min<int64_t>(frames, piece));
        std::vector<int16_t> samples(static_cast<size_t>(count * mixer.channels()));
        mixer.render(samples.data(), count);
        for (int i = 0; i < count; ++i)
            all.push_back(samples[static_cast<size_t>(i * mixer.channels())]);
        frames -= count;
        piece = piece * 3 % 4099 + 1;
    }
    return all;
}

int steepest(const std::vector<int> &samples)
{
    int most = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        most = std::max(most, std::abs(samples[i] - samples[i - 1]));
    return most;
}

double rms(const std::vector<int> &samples, size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = from; i < to; ++i)
        sum += static_cast<double>(samples[i]) * samples[i];
    return std::sqrt(sum / static_cast<double>(to - from)) / 32768.0;
}

double decibel(double ratio)
{
    return 20 * std::log10(ratio);
}

MixLevels withAmbience(Ambience kind)
{
    MixLevels levels;
    levels.kind = kind;
    return levels;
}

} // namespace

class MixerTest : public QObject
{
    Q_OBJECT
private slots:
    void everyClipIsAtItsExactSample();
    void startingInMidClipPicksItUpThere();
    void aPauseLosesNothing();
    void lettingGoIsARampToSilence();
    void whatTheVolumeTurnsToIsReachedWithoutAClick();
    void anotherScoreTakesOverWithoutASeam();
    void aScoreWithoutWordsTakesThemOffInMidWord();
    void aScoreWaitsForItsFirstClips();
    void aReplacementWaitsWhileTheOldOneGoesOn();
    void spokenWordsPushAsideThoseOfTheScore();
    void voicesNeverSoundTogether();
    void ambienceGivesWaySixDecibelsUnderTheVoice();
    void ambienceIsAtItsLevel_data();
    void ambienceIsAtItsLevel();
    void ambienceStopsWithTheScore();
    void ambienceGoesAtTheEndButNotWhileAStepWaits();
    void theBreathToneHasNoClick();
    void aBreathToneEnteredInItsMiddleIsTheSameTone();
    void loudSoundsBendInsteadOfBreaking();
    void silenceIsCounted();
    void itTellsWhereAScoreBegan();
    void manyCommandsKeepTheirOrder();
    void bothChannelsCarryTheVoice();
    void scoresAreGivenBack();
};

void MixerTest::everyClipIsAtItsExactSample()
{
    Mixer mixer(1);
    std::vector<ScoreClip> clips;
    for (int i = 0; i < 40; ++i)
        clips.push_back(chimed(4000 + i * 4801, 1000, static_cast<int16_t>(1000 + 10 * i)));
    mixer.play(scoreOf(clips), 0, 1);
    const auto samples = rendered(mixer, 220000);
    for (const ScoreClip &clip : clips) {
        const auto at = static_cast<size_t>(clip.start);
        const int value = 1000 + 10 * static_cast<int>((clip.start - 4000) / 4801);
        QCOMPARE(samples[at - 1], 0);
        QCOMPARE(samples[at], value);
        QCOMPARE(samples[at + 999], value);
        QCOMPARE(samples[at + 1000], 0);
    }
    QCOMPARE(mixer.missed(), 0);
}

void MixerTest::startingInMidClipPicksItUpThere()
{
    auto clip = std::make_shared<Clip>(kMixRate, 10000);
    std::vector<int16_t> slope(10000);
    for (size_t i = 0; i < slope.size(); ++i)
        slope[i] = static_cast<int16_t>(i);
    clip->fill(slope);
    Mixer mixer(1);
    mixer.play(scoreOf({{5000, 10000, u"slope"_s, Sound::None, 1, clip}}), 7000, 1);
    const auto samples = rendered(mixer, 10000);
    for (size_t i = kRamp; i < 8000; ++i)
        QVERIFY(std::abs(samples[i] - static_cast<int>(2000 + i)) <= 1);
    QCOMPARE(samples[8000], 0);
    QVERIFY(steepest(std::vector<int>(samples.begin(), samples.begin() + 8000)) < 10);
}

void MixerTest::aPauseLosesNothing()
{
    auto clip = std::make_shared<Clip>(kMixRate, 48000);
    std::vector<int16_t> slope(48000);
    for (size_t i = 0; i < slope.size(); ++i)
        slope[i] = static_cast<int16_t>(i % 20000);
    clip->fill(slope);
    const auto score = scoreOf({{0, 48000, u"slope"_s, Sound::None, 1, clip}});

    Mixer straight(1);
    straight.play(score, 0, 1);
    const auto whole = rendered(straight, 48000);

    Mixer paused(1);
    paused.play(score, 0, 1);
    const auto before = rendered(paused, 20160);
    paused.release();
    const auto silence = rendered(paused, 60 * Mixer::kBlock);
    paused.play(score, 20160, 2);
    const auto after = rendered(paused, 48000 - 20160);

    QVERIFY(std::equal(before.begin(), before.end(), whole.begin()));
    QVERIFY(std::all_of(silence.begin() + kRamp, silence.end(), [](int x) { return x == 0; }));
    QVERIFY(std::equal(after.begin() + kRamp, after.end(), whole.begin() + 20160 + kRamp));
}

void MixerTest::lettingGoIsARampToSilence()
{
    Mixer mixer(1);
    mixer.play(scoreOf({voice(0, 480000, 20000)}), 0, 1);
    QCOMPARE(rendered(mixer, 48000).back(), 20000);
    mixer.release();
    const auto samples = rendered(mixer, 4800);
    QVERIFY(steepest(samples) <= 20000 / kRamp + 2);
    QCOMPARE(samples[kRamp], 0);
    QCOMPARE(samples.back(), 0);
}

void MixerTest::whatTheVolumeTurnsToIsReachedWithoutAClick()
{
    Mixer mixer(1);
    mixer.play(scoreOf({voice(0, 480000, 16000)}), 0, 1);
    (void)rendered(mixer, 48000);
    MixLevels levels;
    levels.voice = 0.25F;
    mixer.setLevels(levels);
    auto samples = rendered(mixer, 9600);
    QCOMPARE(samples.back(), 4000);
    QVERIFY(steepest(samples) <= 14);
    levels.voice = 0;
    mixer.setLevels(levels);
    samples = rendered(mixer, 9600);
    QCOMPARE(samples.back(), 0);
    QVERIFY(steepest(samples) <= 6);
}

void MixerTest::anotherScoreTakesOverWithoutASeam()
{
    Mixer mixer(1);
    mixer.play(scoreOf({voice(0, 96000, 12000), chimed(100000, 1000, 5000)}), 0, 1);
    (void)rendered(mixer, 30003);
    mixer.replace(scoreOf({voice(0, 96000, 12000), chimed(100001, 1000, 5000)}));
    const auto samples = rendered(mixer, 80000);
    for (size_t i = 0; i < 96000 - 30003; ++i)
        QVERIFY(std::abs(samples[i] - 12000) <= 1);
    QCOMPARE(samples[100000 - 30003], 0);
    QCOMPARE(samples[100001 - 30003], 5000);
}

void MixerTest::aScoreWithoutWordsTakesThemOffInMidWord()
{
    Mixer mixer(1);
    mixer.play(scoreOf({voice(0, 96000, 12000), chimed(60000, 1000, 5000)}), 0, 1);
    (void)rendered(mixer, 24000);
    mixer.replace(scoreOf({chimed(60000, 1000, 5000)}));
    const auto samples = rendered(mixer, 48000);
    QVERIFY(steepest(std::vector<int>(samples.begin(), samples.begin() + 30000)) <= 12000 / kRamp + 2);
    QCOMPARE(samples[2 * kRamp], 0);
    QCOMPARE(samples[60000 - 24000 - 1], 0);
    QCOMPARE(samples[60000 - 24000], 5000);
}

void MixerTest::aScoreWaitsForItsFirstClips()
{
    auto late = std::make_shared<Clip>(kMixRate, 1000);
    Mixer mixer(1);
    mixer.play(scoreOf({{100, 1000, u"late"_s, Sound::None, 1, late}}), 0, 1);
    const auto waiting = rendered(mixer, 4800);
    QVERIFY(std::all_of(waiting.begin(), waiting.end(), [](int x) { return x == 0; }));
    QCOMPARE(mixer.lastBegin().id, 0);
    late->fill(std::vector<int16_t>(1000, 7000));
    const auto samples = rendered(mixer, 4800);
    QCOMPARE(mixer.lastBegin().id, 1);
    QCOMPARE(mixer.lastBegin().rendered, 4800);
    QCOMPARE(samples[1000], 7000);
    QCOMPARE(mixer.missed(), 0);
}

void MixerTest::aReplacementWaitsWhileTheOldOneGoesOn()
{
    auto late = std::make_shared<Clip>(kMixRate, 96000);
    Mixer mixer(1);
    mixer.play(scoreOf({voice(0, 96000, 9000)}), 0, 1);
    (void)rendered(mixer, 9600);
    mixer.replace(scoreOf({{0, 96000, u"late"_s, Sound::None, 1, late}}));
    QCOMPARE(rendered(mixer, 9600).back(), 9000);
    late->fill(std::vector<int16_t>(96000, 3000));
    QCOMPARE(rendered(mixer, 9600).back(), 3000);
    QCOMPARE(rendered(mixer, 96000 - 3 * 9600).back(), 3000);
    QCOMPARE(rendered(mixer, 10).front(), 0);
}

void MixerTest::spokenWordsPushAsideThoseOfTheScore()
{
    Mixer mixer(1);
    mixer.play(
        scoreOf({voice(0, 40000, 8000), voice(41000, 4000, 8000), chimed(46000, 1000, 2000), voice(90000, 4000, 8000)}),
        0, 1);
    (void)rendered(mixer, 24000);
    mixer.say(scoreOf({voice(2880, 20000, 3000)}));
    const auto samples = rendered(mixer, 72000);
    QCOMPARE(samples[kRamp], 0);
    QCOMPARE(samples[2880 - 1], 0);
    QCOMPARE(samples[2880 + 480], 3000);
    QCOMPARE(samples[42000 - 24000], 3000);
    QCOMPARE(samples[46500 - 24000], 5000);
    QCOMPARE(samples[92000 - 24000], 8000);
}

void MixerTest::voicesNeverSoundTogether()
{
    Mixer mixer(1);
    std::vector<ScoreClip> clips;
    for (int i = 0; i < 20; ++i)
        clips.push_back(voice(i * 6000, 5500, 8000));
    mixer.play(scoreOf(clips), 0, 1);
    for (int i = 0; i < 4; ++i) {
        (void)rendered(mixer, 4801);
        mixer.say(scoreOf({voice(2880, 8000, 8000)}));
        const auto samples = rendered(mixer, 22000);
        QVERIFY(*std::max_element(samples.begin(), samples.end()) <= 8001);
    }
}

void MixerTest::ambienceGivesWaySixDecibelsUnderTheVoice()
{
    Mixer mixer(1);
    // Words that cannot be heard, so that only the ambience is measured.
    mixer.setLevels(withAmbience(Ambience::BrownNoise));
    mixer.play(scoreOf({voice(480000, 240000, 0), voice(1440000, 1, 0)}), 0, 1);
    const auto samples = rendered(mixer, 1440000);
    const double free = rms(samples, 96000, 460000);
    const double under = rms(samples, 490000, 710000);
    const double again = rms(samples, 740000, 1400000);
    QVERIFY2(std::abs(decibel(free / under) - 6) < 1.0, qPrintable(QString::number(decibel(free / under))));
    QVERIFY2(std::abs(decibel(free / again)) < 1.0, qPrintable(QString::number(decibel(free / again))));
}

void MixerTest::ambienceIsAtItsLevel_data()
{
    QTest::addColumn<Ambience>("kind");
    QTest::newRow("rain") << Ambience::Rain;
    QTest::newRow("brown noise") << Ambience::BrownNoise;
    QTest::newRow("pink noise") << Ambience::PinkNoise;
    QTest::newRow("ocean") << Ambience::Ocean;
}

void MixerTest::ambienceIsAtItsLevel()
{
    QFETCH(Ambience, kind);
    SoundSettings settings;
    settings.ambience = kind;
    for (const auto &[percent, level] : {std::pair{100, -30.0}, std::pair{40, -36.0}}) {
        settings.ambienceVolume = percent;
        Mixer mixer(1);
        mixer.setLevels(mixLevels(settings));
        mixer.play(scoreOf({voice(960000, 1, 0)}), 0, 1);
        const auto samples = rendered(mixer, 960000);
        const double heard = decibel(rms(samples, 96000, samples.size()));
        QVERIFY2(std::abs(heard - level) < 1.5, qPrintable(QString::number(heard)));
    }
}

void MixerTest::ambienceStopsWithTheScore()
{
    Mixer mixer(1);
    mixer.setLevels(withAmbience(Ambience::Rain));
    mixer.play(scoreOf({voice(960000, 1, 0)}), 0, 1);
    const auto playing = rendered(mixer, 96000);
    QVERIFY(rms(playing, 48000, 96000) > 0.01);
    mixer.release();
    const auto samples = rendered(mixer, 9600);
    QVERIFY(std::all_of(samples.begin() + kRamp + Mixer::kBlock, samples.end(), [](int x) { return x == 0; }));
}

void MixerTest::ambienceGoesAtTheEndButNotWhileAStepWaits()
{
    for (const bool waits : {false, true}) {
        auto score = std::make_shared<Score>();
        score->length = 96000;
        score->waits = waits;
        Mixer mixer(1);
        mixer.setLevels(withAmbience(Ambience::Rain));
        mixer.play(score, 0, 1);
        const auto samples = rendered(mixer, 240000);
        QVERIFY(rms(samples, 60000, 96000) > 0.01);
        QCOMPARE(rms(samples, 192000, 240000) > 0.01, waits);
        QCOMPARE(mixer.silence() == 0, waits);
    }
}

void MixerTest::theBreathToneHasNoClick()
{
    SoundSettings settings;
    settings.breathGuide = BreathGuide::Tone;
    const Timeline timeline = joined({breath(4s, Sound::BreathIn, {}), breath(1s, Sound::BreathHold, {}),
                                      breath(6s, Sound::BreathOut, {}), breath(500ms, Sound::BreathHold, {})});
    Mixer mixer(1);
    mixer.play(std::make_shared<const Score>(scored(timeline, settings)), 0, 1);
    const auto samples = rendered(mixer, frames(12s));
    QVERIFY(*std::max_element(samples.begin(), samples.end()) > 1000);
    // The highest partial, 784 Hz, at its loudest moves less than this from one sample to the next.
    QVERIFY2(steepest(samples) < 250, qPrintable(QString::number(steepest(samples))));
    for (const Milliseconds edge : {0ms, 4000ms, 5000ms, 11000ms})
        QVERIFY(std::abs(samples[static_cast<size_t>(frames(edge))]) < 3);
}

void MixerTest::aBreathToneEnteredInItsMiddleIsTheSameTone()
{
    SoundSettings settings;
    settings.breathGuide = BreathGuide::Tone;
    const auto score = std::make_shared<const Score>(
        scored(joined({breath(4s, Sound::BreathIn, {}), breath(6s, Sound::BreathOut, {})}), settings));
    Mixer straight(1);
    straight.play(score, 0, 1);
    const auto whole = rendered(straight, frames(10s));
    Mixer entered(1);
    entered.play(score, frames(5s), 1);
    const auto rest = rendered(entered, frames(5s));
    QVERIFY(std::equal(rest.begin() + kRamp, rest.end(), whole.begin() + frames(5s) + kRamp));
}

void MixerTest::loudSoundsBendInsteadOfBreaking()
{
    Mixer mixer(1);
    mixer.play(
        scoreOf({voice(0, 9600, 20000), chimed(0, 9600, 12000), chimed(9600, 9600, 30000), voice(9600, 9600, 30000)}),
        0, 1);
    const auto samples = rendered(mixer, 19200);
    QVERIFY(samples[5000] > 27000);
    QVERIFY(samples[5000] < 32000);
    QVERIFY(samples[15000] > 32000);
}

void MixerTest::silenceIsCounted()
{
    Mixer mixer(1);
    (void)rendered(mixer, 4800);
    QCOMPARE(mixer.silence(), 4800);
    mixer.play(scoreOf({voice(0, 9600, 1000)}), 0, 1);
    (void)rendered(mixer, 9600);
    QCOMPARE(mixer.silence(), 0);
    (void)rendered(mixer, 24000);
    QCOMPARE(mixer.silence(), 24000);
}

void MixerTest::itTellsWhereAScoreBegan()
{
    Mixer mixer(1);
    (void)rendered(mixer, 960);
    mixer.play(scoreOf({voice(0, 96000, 1000)}), 4321, 7);
    (void)rendered(mixer, 960);
    const Mixer::Begin begin = mixer.lastBegin();
    QCOMPARE(begin.id, 7);
    QCOMPARE(begin.rendered, 960);
    QCOMPARE(begin.frame, 4321);
}

void MixerTest::manyCommandsKeepTheirOrder()
{
    Mixer mixer(1);
    for (int i = 1; i <= 300; ++i)
        mixer.play(scoreOf({voice(0, 96000, static_cast<int16_t>(i * 10))}), 0, i);
    // As many blocks as it takes; each one can let only a few go at a time.
    for (int i = 0; i < 300 && mixer.lastBegin().id != 300; ++i) {
        (void)rendered(mixer, 480);
        mixer.setLevels({});
    }
    QCOMPARE(mixer.lastBegin().id, 300);
    QCOMPARE(rendered(mixer, 9600).back(), 3000);
}

void MixerTest::bothChannelsCarryTheVoice()
{
    Mixer mixer(2);
    mixer.play(scoreOf({voice(100, 1000, 4000)}), 0, 1);
    std::vector<int16_t> samples(2 * 4800);
    mixer.render(samples.data(), 4800);
    for (size_t i = 0; i < 4800; ++i)
        QCOMPARE(samples[2 * i], samples[2 * i + 1]);
    QCOMPARE(samples[2 * 1099], 4000);
}

void MixerTest::scoresAreGivenBack()
{
    Mixer mixer(1);
    std::weak_ptr<const Score> first;
    {
        const auto score = scoreOf({voice(0, 96000, 1000)});
        first = score;
        mixer.play(score, 0, 1);
    }
    (void)rendered(mixer, 960);
    QVERIFY(!first.expired());
    mixer.play(scoreOf({voice(0, 96000, 1000)}), 0, 2);
    (void)rendered(mixer, 9600);
    mixer.setLevels({});
    QVERIFY(first.expired());
}

QTEST_APPLESS_MAIN(MixerTest)
#include "tst_mixer.moc"
