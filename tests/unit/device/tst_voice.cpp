// SPDX-License-Identifier: Apache-2.0
#include "timelines.h"

#include "device/clipstore.h"
#include "device/prompts.h"
#include "device/qtcueplayer.h"
#include "device/stretch.h"
#include "device/voicepack.h"
#include "domain/cardloader.h"
#include "domain/libraryloader.h"
#include "domain/scriptpace.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

using namespace evenpace;
using namespace evenpace::hand;

namespace {

Library library()
{
    std::vector<LibraryFile> files;
    QDirIterator it(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/library"), {u"*.json"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({it.fileName(), file.readAll()});
    }
    return loadLibrary(files).library;
}

std::vector<Card> cards()
{
    QFile file(QStringLiteral(EVENPACE_SOURCE_DIR "/assets/library/cards.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return loadCards({u"cards.json"_s, file.readAll()}, [](const QString &) { return true; }).cards;
}

std::vector<int16_t> sine(double pitch, int length)
{
    std::vector<int16_t> samples(static_cast<size_t>(length));
    for (size_t i = 0; i < samples.size(); ++i) {
        samples[i]
            = static_cast<int16_t>(8000 * std::sin(2 * std::numbers::pi * pitch * static_cast<double>(i) / kVoiceRate));
    }
    return samples;
}

/** Pitch from the upward crossings of zero in the middle of the sound, Hz. */
double pitchOf(const std::vector<int16_t> &samples, int rate)
{
    double first = -1;
    double last = -1;
    int crossings = 0;
    for (size_t i = samples.size() / 8; i < samples.size() * 7 / 8; ++i) {
        if (samples[i] <= 0 && samples[i + 1] > 0) {
            const double at = static_cast<double>(i) - samples[i] / static_cast<double>(samples[i + 1] - samples[i]);
            if (first < 0)
                first = at;
            else
                ++crossings;
            last = at;
        }
    }
    return crossings * rate / (last - first);
}

double decibel(double ratio)
{
    return 20 * std::log10(std::max(ratio, 1e-9));
}

double rms(const std::vector<int16_t> &samples, size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = from; i < to; ++i)
        sum += static_cast<double>(samples[i]) * samples[i];
    return std::sqrt(sum / static_cast<double>(to - from)) / 32768;
}

/** RMS of the parts in which there is speech, dB of full scale. */
double spokenLevel(const std::vector<int16_t> &samples)
{
    constexpr size_t kPart = kVoiceRate / 20;
    std::vector<double> parts;
    for (size_t i = 0; i + kPart <= samples.size(); i += kPart)
        parts.push_back(rms(samples, i, i + kPart));
    const double most = *std::max_element(parts.begin(), parts.end());
    double sum = 0;
    int count = 0;
    for (const double part : parts) {
        if (part > most / 10) {
            sum += part * part;
            ++count;
        }
    }
    return decibel(std::sqrt(sum / count));
}

} // namespace

class VoiceTest : public QObject
{
    Q_OBJECT
private slots:
    void speechSpeedKeepsThePitch_data();
    void speechSpeedKeepsThePitch();
    void atSpeedOneNothingChanges();
    void aClipIsRaisedToTheMixersRateWithoutAlias();
    void chimesStayBelowTheirPitchAndLevel();
    void aDamagedPackIsAnEmptyOne();
    void aPhraseIsReadExactlyWhereverItLies();
    void thePackHasEveryPhraseThatCanBeSaid();
    void everyPhraseIsCleanAndAtItsLevel();
    void cardsAreReadNoSlowerThanTheyAreReckoned();
    void linesOfAScriptFitTheirSlots_data();
    void linesOfAScriptFitTheirSlots();
    void whatIsCountedIsAlwaysSaid();
    void noWordOfAMovementIsLeftOut();
    void clipsAreDecodedInTheOrderTheyAreNeeded();
};

void VoiceTest::speechSpeedKeepsThePitch_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("pitch");
    for (const double speed : {0.8, 0.9, 1.1, 1.2}) {
        for (const double pitch : {110.0, 220.0, 880.0})
            QTest::addRow("%.0f Hz at %.1f", pitch, speed) << speed << pitch;
    }
}

void VoiceTest::speechSpeedKeepsThePitch()
{
    QFETCH(double, speed);
    QFETCH(double, pitch);
    const auto samples = sine(pitch, 2 * kVoiceRate);
    const auto result = stretched(samples, speed, kVoiceRate);
    QCOMPARE(static_cast<int64_t>(result.size()), std::llround(2 * kVoiceRate / speed));
    QCOMPARE(static_cast<int64_t>(result.size()), stretchedLength(2 * kVoiceRate, speed));
    QVERIFY2(std::abs(pitchOf(result, kVoiceRate) - pitch) < pitch * 0.01,
             qPrintable(QString::number(pitchOf(result, kVoiceRate))));
    // Neither holes nor humps: where grains meet, the wave goes on as it was.
    for (size_t i = kVoiceRate / 2; i + 480 < kVoiceRate * 3 / 2; i += 480)
        QVERIFY(std::abs(decibel(rms(result, i, i + 480) / rms(samples, 0, samples.size()))) < 2.5);
}

void VoiceTest::atSpeedOneNothingChanges()
{
    const auto samples = sine(300, 5000);
    QCOMPARE(stretched(samples, 1.0, kVoiceRate), samples);
}

void VoiceTest::aClipIsRaisedToTheMixersRateWithoutAlias()
{
    for (const double pitch : {200.0, 3000.0, 7000.0}) {
        const auto samples = sine(pitch, kVoiceRate);
        Clip clip(kVoiceRate, kMixRate);
        clip.fill(samples);
        std::vector<float> out(kMixRate);
        clip.read(0, kMixRate, out.data());
        double wrong = 0;
        for (size_t i = 1000; i < out.size() - 1000; ++i) {
            const double wanted
                = 8000.0 / 32768 * std::sin(2 * std::numbers::pi * pitch * static_cast<double>(i) / kMixRate);
            wrong = std::max(wrong, std::abs(out[i] - wanted));
        }
        QVERIFY2(wrong < 0.005, qPrintable(QString::number(wrong)));
    }
}

void VoiceTest::chimesStayBelowTheirPitchAndLevel()
{
    for (const Sound sound : {Sound::Start, Sound::ChangeSide, Sound::End, Sound::Tick, Sound::Bowl}) {
        const auto samples = chime(sound);
        QCOMPARE(static_cast<int64_t>(samples.size()), chimeLength(sound));
        const double limit = sound == Sound::Tick ? -36 : -20;
        double loudest = -100;
        for (size_t i = 0; i + kMixRate / 10 < samples.size(); i += 480)
            loudest = std::max(loudest, decibel(rms(samples, i, std::min(samples.size(), i + kMixRate * 4 / 10))));
        QVERIFY2(std::abs(loudest - limit) < 3, qPrintable(QString::number(loudest)));
        // Soft at both ends.
        QVERIFY(std::abs(samples.front()) < 10);
        QVERIFY(std::abs(samples.back()) < 10);
        // Above 1.5 kHz there is nothing: take it away with a low-pass of second order and hardly anything is missing.
        double low = 0;
        double lower = 0;
        double high = 0;
        const double share = 1 - std::exp(-2 * std::numbers::pi * 1500 / kMixRate);
        for (const int16_t sample : samples) {
            low += share * (sample - low);
            lower += share * (low - lower);
            high = std::max(high, std::abs(lower));
        }
        QVERIFY(high > 0.7 * *std::max_element(samples.begin(), samples.end()));
    }
    QVERIFY(chime(Sound::BreathIn).empty());
}

void VoiceTest::aDamagedPackIsAnEmptyOne()
{
    const VoicePack none(u"/nowhere"_s);
    QVERIFY(none.isEmpty());
    QCOMPARE(none.find(u"One."_s).length, 0);
    VoiceSprite sprite(u"/nowhere"_s, u"common"_s);
    QVERIFY(!sprite.isOpen());
    QCOMPARE(sprite.read(0, 100), std::vector<int16_t>(100));
}

void VoiceTest::aPhraseIsReadExactlyWhereverItLies()
{
    const VoicePack pack(QtCuePlayer::builtInVoice());
    const VoiceEntry entry = pack.find(u"Three."_s);
    QVERIFY(entry.length > 0);
    VoiceSprite sprite(pack.folder(), entry.sprite);
    QVERIFY(sprite.isOpen());
    const auto whole = sprite.read(0, entry.start + entry.length);
    const auto part = sprite.read(entry.start, entry.length);
    QVERIFY(std::equal(part.begin(), part.end(), whole.begin() + entry.start));
    const auto inside = sprite.read(entry.start + 1001, 500);
    QVERIFY(std::equal(inside.begin(), inside.end(), part.begin() + 1001));
}

void VoiceTest::thePackHasEveryPhraseThatCanBeSaid()
{
    const VoicePack pack(QtCuePlayer::builtInVoice());
    const Library items = library();
    QVERIFY(!items.movements.empty());
    QStringList missing;
    QCOMPARE(cards().size(), 26U);
    for (const PromptGroup &group : voicePrompts(items, cards())) {
        for (const QString &phrase : group.phrases) {
            if (pack.find(phrase).length == 0)
                missing << phrase;
        }
    }
    // And what whole sessions say, in settings that no one thought of.
    for (const auto &[programId, program] : items.programs) {
        for (const ProgramSession &session : program.sessions) {
            for (const int permille : {1000, 750, 500}) {
                const SessionPlan plan = planSession(items, programId, session.id, permille);
                for (const Ease ease : {Ease::None, Ease::Gentler, Ease::RestOnly}) {
                    for (const Milliseconds getReady : {3s, 7s, 10s, 17s, 30s}) {
                        for (const Side side : {Side::Right, Side::Left}) {
                            for (const double speed : {0.7, 1.0, 1.3}) {
                                const Timeline timeline
                                    = compile(items, plan.items, {getReady, side, speed, speed > 1}, ease);
                                for (const Segment &part : timeline) {
                                    for (const Cue &cue : part.cues) {
                                        for (const QString &phrase : cue.say) {
                                            if (pack.find(phrase).length == 0)
                                                missing << phrase;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    missing.removeDuplicates();
    QVERIFY2(
        missing.isEmpty(),
        qPrintable(
            u"run assets/voice/render; it lacks %1 phrases: %2"_s.arg(missing.size()).arg(missing.join(u" | "_s))));
}

void VoiceTest::everyPhraseIsCleanAndAtItsLevel()
{
    const VoicePack pack(QtCuePlayer::builtInVoice());
    std::map<QString, std::unique_ptr<VoiceSprite>> sprites;
    for (auto it = pack.entries().begin(); it != pack.entries().end(); ++it) {
        auto &sprite = sprites[it->sprite];
        if (!sprite)
            sprite = std::make_unique<VoiceSprite>(pack.folder(), it->sprite);
        QVERIFY(sprite->isOpen());
        const auto samples = sprite->read(it->start, it->length);
        const auto says = [&](const char *what, double number) {
            return (it.key() + u": "_s + QString::fromLatin1(what) + u' ' + QString::number(number)).toUtf8();
        };
        const double peak
            = std::abs(static_cast<double>(*std::max_element(samples.begin(), samples.end(),
                                                             [](int a, int b) { return std::abs(a) < std::abs(b); })))
            / 32768;
        QVERIFY2(peak < 0.95, says("peak", peak).constData());
        const double level = spokenLevel(samples);
        QVERIFY2(level > -22.5 && level < -14, says("level", level).constData());
        // Silence is trimmed, and the ends are soft: what the codec leaves there is below -40 dB.
        constexpr int kSoft = 320;
        QVERIFY2(decibel(rms(samples, 0, std::min<size_t>(samples.size(), 1200))) > -60, says("starts late", 0));
        QVERIFY2(std::abs(samples.front()) < kSoft, says("starts hard", samples.front()).constData());
        QVERIFY2(std::abs(samples.back()) < kSoft, says("ends hard", samples.back()).constData());
        // Nobody could follow many more than four words a second, and a voice much slower than one a second is a fault.
        const double seconds = static_cast<double>(samples.size()) / kVoiceRate;
        const auto words = static_cast<double>(it.key().split(u' ').size());
        const auto stops = static_cast<double>(std::max<qsizetype>(it.key().count(u'.'), 1));
        QVERIFY2(seconds > words / 4.5 && seconds < stops * 0.7 + words * 0.9, says("seconds", seconds).constData());
    }
}

void VoiceTest::cardsAreReadNoSlowerThanTheyAreReckoned()
{
    const VoicePack pack(QtCuePlayer::builtInVoice());
    for (const Card &card : cards()) {
        double read = 0; // seconds, with the breath between two texts
        double reckoned = 0;
        for (const QString &text : spokenTexts(card)) {
            read += static_cast<double>(pack.find(text).length) / kVoiceRate + 0.3;
            reckoned += static_cast<double>(sentenceLength(text).count()) / 1000;
        }
        QVERIFY2(read <= reckoned && read >= reckoned * 0.6,
                 qPrintable(u"%1: %2 s of %3 s"_s.arg(card.id).arg(read).arg(reckoned)));
    }
}

void VoiceTest::linesOfAScriptFitTheirSlots_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &[id, script] : library().scripts)
        QTest::newRow(qPrintable(id)) << id;
}

void VoiceTest::linesOfAScriptFitTheirSlots()
{
    QFETCH(QString, id);
    const Library items = library();
    ClipStore clips(QtCuePlayer::builtInVoice());
    // At the slowest speech every line is still said.
    for (const int speed : {80, 100, 120}) {
        const Timeline timeline = compile(items, {{id, {}, {}}}, {});
        const Score score = compileScore(timeline, runAt(timeline, 0, 0ms), {},
                                         [&](const QString &phrase) { return clips.phraseLength(phrase, speed); });
        for (const ScriptPart &part : items.script(id)->parts) {
            for (const ScriptLine &line : part.lines) {
                const bool isSaid = std::any_of(score.clips.begin(), score.clips.end(),
                                                [&](const ScoreClip &clip) { return clip.phrase == line.text; });
                QVERIFY2(isSaid, qPrintable(u"at %1 %: %2"_s.arg(speed).arg(line.text)));
            }
        }
    }
}

void VoiceTest::whatIsCountedIsAlwaysSaid()
{
    const Library items = library();
    ClipStore clips(QtCuePlayer::builtInVoice());
    QStringList lost;
    for (const auto &[programId, program] : items.programs) {
        for (const ProgramSession &session : program.sessions) {
            const SessionPlan plan = planSession(items, programId, session.id, 1000);
            const Timeline timeline = compile(items, plan.items, {});
            for (int i = 0; i < static_cast<int>(timeline.size());) {
                const Run run = runAt(timeline, i, 0ms);
                const Score score = compileScore(
                    timeline, run, {}, [&](const QString &phrase) { return clips.phraseLength(phrase, 100); });
                for (; i <= run.last; ++i) {
                    const Segment &part = timeline[static_cast<size_t>(i)];
                    for (const Cue &cue : part.cues) {
                        if (cue.say.isEmpty() || cue.window > 150ms)
                            continue;
                        const int64_t at = frameAt(timeline, run, i, cue.at);
                        const bool isSaid
                            = std::any_of(score.clips.begin(), score.clips.end(), [&](const ScoreClip &clip) {
                                  return clip.phrase == cue.say.first() && clip.start >= at
                                      && clip.start <= at + frames(150ms);
                              });
                        if (!isSaid)
                            lost << part.itemId + u": "_s + cue.say.first();
                    }
                }
            }
        }
    }
    lost.removeDuplicates();
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u" | "_s)));
}

void VoiceTest::noWordOfAMovementIsLeftOut()
{
    // At the settings people begin with, whichever side goes first, alone or after another movement.
    const Library items = library();
    ClipStore clips(QtCuePlayer::builtInVoice());
    QStringList lost;
    for (const auto &[id, movement] : items.movements) {
        for (const int permille : {1000, kStartFactorUnknown}) {
            for (const Side side : {Side::Right, Side::Left}) {
                const PlannedItem item{id, scaledDose(movement.dose, permille), {}};
                TimelineSettings settings;
                settings.firstSide = side;
                const Timeline timeline = compile(items, {item, item}, settings);
                const Score score = compileScore(timeline, runAt(timeline, 0, 0ms), {}, [&](const QString &phrase) {
                    return clips.phraseLength(phrase, 100);
                });
                std::map<QString, int> wanted;
                for (const Segment &part : timeline) {
                    for (const Cue &cue : part.cues) {
                        for (const QString &phrase : cue.say)
                            ++wanted[phrase];
                    }
                }
                for (const ScoreClip &clip : score.clips)
                    --wanted[clip.phrase];
                for (const auto &[phrase, count] : wanted) {
                    if (count > 0)
                        lost << id + u": "_s + phrase;
                }
            }
        }
    }
    lost.removeDuplicates();
    for (const QString &phrase : std::as_const(lost))
        qWarning().noquote() << phrase;
    QVERIFY2(lost.isEmpty(), qPrintable(QString::number(lost.size())));
}

void VoiceTest::clipsAreDecodedInTheOrderTheyAreNeeded()
{
    ClipStore clips(QtCuePlayer::builtInVoice());
    const auto length = [&](const QString &phrase) { return clips.phraseLength(phrase, 120); };
    const Timeline timeline = joined({segment(20s,
                                              {exact(0ms, {u"One."_s}, Sound::Start), exact(9s, {u"Two."_s}),
                                               exact(15s, {u"Three."_s}), exact(18s, {u"One."_s})})});
    Score score = compileScore(timeline, runAt(timeline, 0, 0ms), {}, length);
    clips.attach(score, 120, frames(5s));
    QVERIFY(!score.clips[0].clip);
    QVERIFY(!score.clips[1].clip);
    QTRY_VERIFY(std::all_of(score.clips.begin() + 2, score.clips.end(),
                            [](const ScoreClip &place) { return place.clip->isReady(); }));
    QCOMPARE(score.clips[2].clip->length(), score.clips[2].length);

    // A second score shares what is there already.
    Score again = compileScore(timeline, runAt(timeline, 0, 0ms), {}, length);
    clips.attach(again, 120, frames(5s));
    QCOMPARE(again.clips[2].clip, score.clips[2].clip);
}

QTEST_GUILESS_MAIN(VoiceTest)
#include "tst_voice.moc"
