// SPDX-License-Identifier: Apache-2.0
#include "device/qtcueplayer.h"

#include "device/audiooutput.h"
#include "device/bootclock.h"
#include "device/clipstore.h"
#include "device/mixer.h"
#include "device/score.h"

#include <algorithm>
#include <optional>
#include <utility>

// Outside of namespaces, as Q_INIT_RESOURCE wants it.
static void openVoiceResource()
{
    Q_INIT_RESOURCE(voice);
}

namespace evenpace {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

/** Whatever a device does, a session waits for it no longer than this. */
constexpr microseconds kLongestLag{1'000'000};
/** Taken for the lag until the device has said how far it is: its buffer and a little more. */
constexpr microseconds kUsualLag{300'000};
constexpr int kChannels = 2;

int64_t toFrames(microseconds time)
{
    return time.count() * kMixRate / 1'000'000;
}

microseconds toTime(double frames)
{
    return microseconds{static_cast<int64_t>(frames * 1e6 / kMixRate)};
}

} // namespace

struct QtCuePlayer::Private
{
    /** What is to be heard now. */
    struct Playing
    {
        Timeline timeline;
        Run run;
        int64_t frame = 0; ///< of the run, where it was at `since`
        microseconds since{0}; ///< boot clock
        int id = 0;
        bool isSounding = false; ///< given to the mixer
        int64_t length = 0; ///< frames of the score
    };

    Private(QtCuePlayer *player, const QString &voiceFolder)
        : q(player)
        , clips(voiceFolder)
        , mixer(kChannels)
    {
    }

    QtCuePlayer *const q;
    ClipStore clips;
    Mixer mixer;
    HeardEstimate heard;
    AudioOutput *output = nullptr;
    QThread thread;
    SoundSettings settings;
    std::optional<Playing> playing;
    int lastId = 0;
    bool hasDevice = true;
    microseconds lagBefore{0}; ///< up to `playing->since`
    microseconds lag{0}; ///< since then, as last known

    [[nodiscard]] Score score(int64_t frame)
    {
        Score score = compileScore(playing->timeline, playing->run, settings, [this](const QString &phrase) {
            return clips.phraseLength(phrase, settings.speechSpeed);
        });
        clips.attach(score, settings.speechSpeed, frame);
        playing->length = score.length;
        return score;
    }

    /** How far what is heard is behind what `playing` asked for. */
    microseconds measureLag()
    {
        if (!playing || !playing->isSounding)
            return lag;
        const microseconds now = BootClock::nowPrecise();
        const microseconds wanted = now - playing->since;
        const Mixer::Begin begin = mixer.lastBegin();
        if (begin.id != playing->id) {
            lag = wanted;
        } else if (heard.isKnown()) {
            const double frames = std::max(0.0, heard.frameAt(now) - static_cast<double>(begin.rendered));
            // Past its end there is nothing to follow, and the device may have been closed meanwhile.
            if (begin.frame + static_cast<int64_t>(frames) < playing->length)
                lag = wanted - toTime(frames);
        } else {
            lag = std::min(wanted, std::max(lag, kUsualLag));
        }
        lag = std::clamp(lag, microseconds{0}, kLongestLag);
        return lag;
    }

    /** Counts anew from now on: position and lag so far are settled. */
    void settle()
    {
        measureLag();
        if (playing) {
            const microseconds now = BootClock::nowPrecise();
            playing->frame += std::max<int64_t>(0, toFrames(now - playing->since - lag));
            playing->since = now;
            playing->isSounding = false;
        }
        lagBefore += lag;
        lag = microseconds{0};
    }

    /** Gives `playing` to the mixer at the place where it has to be now. */
    void sound()
    {
        settle();
        if (!playing || settings.mode == SoundMode::Quiet)
            return;
        playing->id = ++lastId;
        playing->isSounding = true;
        mixer.setLevels(mixLevels(settings));
        mixer.play(std::make_shared<const Score>(score(playing->frame)), playing->frame, playing->id);
        wake();
    }

    void wake()
    {
        if (!output) {
            output = new AudioOutput(mixer, heard);
            output->moveToThread(&thread);
            connect(&thread, &QThread::finished, output, &QObject::deleteLater);
            connect(output, &AudioOutput::unavailable, q, [this] { lose(); });
            connect(output, &AudioOutput::opened, q, [this] { find(); });
            connect(output, &AudioOutput::available, q, [this] {
                find();
                sound();
            });
            connect(output, &AudioOutput::reopened, q, [this] { sound(); });
            thread.setObjectName(u"sound"_s);
            thread.start(QThread::TimeCriticalPriority);
        }
        QMetaObject::invokeMethod(output, &AudioOutput::wake);
    }

    void lose()
    {
        settle();
        mixer.release();
        if (!hasDevice)
            return;
        hasDevice = false;
        emit q->deviceLost();
    }

    void find()
    {
        if (hasDevice)
            return;
        hasDevice = true;
        emit q->deviceFound();
    }
};

QtCuePlayer::QtCuePlayer(const QString &voiceFolder, QObject *parent)
    : CuePlayer(parent)
    , d(std::make_unique<Private>(this, voiceFolder))
{
}

QtCuePlayer::~QtCuePlayer()
{
    d->thread.quit();
    d->thread.wait();
}

QString QtCuePlayer::builtInVoice()
{
    openVoiceResource();
    return u":/evenpace/voice"_s;
}

void QtCuePlayer::play(const Timeline &timeline, int segment, Milliseconds elapsed)
{
    d->settle();
    const Run run = runAt(timeline, segment, elapsed);
    if (run.last < run.first) {
        stop();
        return;
    }
    d->playing = Private::Playing{timeline, run, frameAt(timeline, run, segment, elapsed), BootClock::nowPrecise()};
    d->sound();
}

void QtCuePlayer::freeze()
{
    stop();
}

void QtCuePlayer::stop()
{
    d->settle();
    d->playing.reset();
    d->mixer.release();
    if (d->output)
        QMetaObject::invokeMethod(d->output, &AudioOutput::rest);
}

void QtCuePlayer::setSettings(const SoundSettings &settings)
{
    const SoundSettings old = std::exchange(d->settings, settings);
    if (!d->playing || old == settings)
        return;
    if (settings.mode == SoundMode::Quiet) {
        d->settle();
        d->mixer.release();
        return;
    }
    if (!d->playing->isSounding) {
        if (d->hasDevice)
            d->sound();
        return;
    }
    d->mixer.setLevels(mixLevels(settings));
    const bool isSameScore = old.mode == settings.mode && old.breathGuide == settings.breathGuide
        && old.speechSpeed == settings.speechSpeed;
    if (!isSameScore) {
        d->measureLag();
        const int64_t frame = d->playing->frame + toFrames(BootClock::nowPrecise() - d->playing->since - d->lag);
        d->mixer.replace(std::make_shared<const Score>(d->score(frame)));
    }
    d->wake();
}

void QtCuePlayer::say(const QStringList &phrases)
{
    if (d->settings.mode != SoundMode::Voice || !d->hasDevice)
        return;
    Score speech = compileSpeech(
        phrases, [this](const QString &phrase) { return d->clips.phraseLength(phrase, d->settings.speechSpeed); });
    if (speech.clips.empty())
        return;
    d->clips.attach(speech, d->settings.speechSpeed, 0);
    d->mixer.setLevels(mixLevels(d->settings));
    d->mixer.say(std::make_shared<const Score>(std::move(speech)));
    d->wake();
}

bool QtCuePlayer::canSay(const QStringList &phrases)
{
    constexpr int kUsualSpeed = 100;
    return d->hasDevice && std::all_of(phrases.begin(), phrases.end(), [this](const QString &phrase) {
               return d->clips.phraseLength(phrase, kUsualSpeed) > 0;
           });
}

Milliseconds QtCuePlayer::heardLag() const
{
    return std::chrono::duration_cast<Milliseconds>(d->lagBefore + d->measureLag());
}

bool QtCuePlayer::hasDevice() const
{
    return d->hasDevice;
}

int QtCuePlayer::missedSounds() const
{
    return d->mixer.missed();
}

} // namespace evenpace
