// SPDX-License-Identifier: Apache-2.0
#include "device/mixer.h"

#include <algorithm>
#include <cmath>

namespace evenpace {

namespace {

constexpr float kRampSeconds = 0.02F;
/** How ambience comes, and how it goes after the last sound. */
constexpr float kAmbienceSeconds = 1;
constexpr float kDuckSeconds = 0.2F;
constexpr float kDucked = 0.501F; // -6 dB
/** Ambience begins to give way this long before a phrase. */
constexpr int64_t kDuckAhead = kMixRate / 5;
/** A score waits until the clips of its first stretch of this length are decoded. */
constexpr int64_t kReadyAhead = kMixRate * 3 / 2;

/** A sample of a clip that is played at gain 1 comes out as it was. */
constexpr float kFullScale = 32768.0F;

/** Leaves ordinary levels alone and bends what would be cut off. */
float limited(float x)
{
    constexpr float kKnee = 0.8F;
    constexpr float kMost = 32767.0F / kFullScale;
    const float size = std::abs(x);
    if (size <= kKnee)
        return x;
    return std::copysign(kKnee + (kMost - kKnee) * std::tanh((size - kKnee) / (kMost - kKnee)), x);
}

bool isReady(const Score &score, int64_t frame)
{
    return std::all_of(score.clips.begin(), score.clips.end(), [frame](const ScoreClip &clip) {
        return clip.end() <= frame || clip.start >= frame + kReadyAhead || !clip.clip || clip.clip->isReady();
    });
}

} // namespace

MixLevels mixLevels(const SoundSettings &settings)
{
    const auto curve = [](int percent, double unit, double power) {
        return percent <= 0 ? 0.0F : static_cast<float>(std::pow(percent / unit, power));
    };
    // 100 % of the ambience is -30 dB and 40 % is -36 dB. Voice and tones reach 3 and 6 dB over their planned level.
    return {curve(settings.voiceVolume, 80, 1.5), curve(settings.toneVolume, 50, 1.0),
            curve(settings.ambienceVolume, 100, 0.75),
            settings.mode == SoundMode::Quiet ? Ambience::Off : settings.ambience};
}

void Mixer::Ramp::to(float goal, float seconds)
{
    target = goal;
    step = std::abs(target - value) / (seconds * kMixRate);
}

float Mixer::Ramp::next()
{
    if (value < target)
        value = std::min(target, value + step);
    else if (value > target)
        value = std::max(target, value - step);
    return value;
}

Mixer::Mixer(int channels)
    : m_channels(channels)
{
    m_voice.value = m_voice.target = m_levels.voice;
    m_tone.value = m_tone.target = m_levels.tone;
    m_duck.value = m_duck.target = 1;
}

// --- command side ---------------------------------------------------------------------------------------------------

void Mixer::collect()
{
    while (const Score *const *score = m_retired.front()) {
        m_kept.erase(m_kept.find(*score));
        m_retired.pop();
    }
}

void Mixer::post(Command command, std::shared_ptr<const Score> score)
{
    collect();
    if (score) {
        command.score = score.get();
        m_kept.emplace(command.score, std::move(score));
    }
    m_waiting.push_back(command);
    while (!m_waiting.empty() && m_commands.push(m_waiting.front()))
        m_waiting.pop_front();
}

void Mixer::play(std::shared_ptr<const Score> score, int64_t frame, int id)
{
    Command command;
    command.what = Do::Play;
    command.frame = frame;
    command.id = id;
    post(command, std::move(score));
}

void Mixer::replace(std::shared_ptr<const Score> score)
{
    Command command;
    command.what = Do::Replace;
    post(command, std::move(score));
}

void Mixer::say(std::shared_ptr<const Score> speech)
{
    Command command;
    command.what = Do::Say;
    post(command, std::move(speech));
}

void Mixer::release()
{
    post({}, {});
}

void Mixer::setLevels(const MixLevels &levels)
{
    Command command;
    command.what = Do::Levels;
    command.levels = levels;
    post(command, {});
}

// --- sound side -----------------------------------------------------------------------------------------------------

void Mixer::retire(const Score *score)
{
    // Never full: there are fewer scores about than the ring holds.
    [[maybe_unused]] const bool isTaken = m_retired.push(score);
}

Mixer::Track *Mixer::freeTrack()
{
    const auto it = std::find_if(m_tracks.begin(), m_tracks.end(), [](const Track &track) { return !track.score; });
    return it == m_tracks.end() ? nullptr : &*it;
}

void Mixer::obey()
{
    while (const Command *command = m_commands.front()) {
        if (!obey(*command))
            return;
        m_commands.pop();
    }
}

/** False if it has to wait for a track: one frees itself within 20 ms. */
bool Mixer::obey(const Command &command)
{
    const auto leave = [](Track &track) {
        track.isLeaving = true;
        track.gain.to(0, kRampSeconds);
    };
    switch (command.what) {
    case Do::Levels:
        m_levels = command.levels;
        m_voice.to(m_levels.voice, kRampSeconds);
        m_tone.to(m_levels.tone, kRampSeconds);
        return true;
    case Do::Replace:
        if (m_replacement)
            retire(m_replacement);
        m_replacement = command.score;
        return true;
    case Do::Release:
    case Do::Play:
    case Do::Say:
        break;
    }

    Track *track = nullptr;
    if (command.what != Do::Release) {
        track = freeTrack();
        if (!track)
            return false;
    }
    for (Track &other : m_tracks) {
        if (other.score && !other.isLeaving && (command.what != Do::Say || other.isSpeech))
            leave(other);
    }
    if (command.what != Do::Say && m_replacement) {
        retire(m_replacement);
        m_replacement = nullptr;
    }
    if (track) {
        *track = {};
        track->score = command.score;
        track->isSpeech = command.what == Do::Say;
        track->id = command.id;
        track->frame = command.frame;
    }
    return true;
}

void Mixer::begin(Track &track, int64_t frame)
{
    track.hasBegun = true;
    track.frame = frame;
    track.gain.to(1, kRampSeconds);
    const Score &score = *track.score;
    while (track.nextTone < score.tones.size()
           && score.tones[track.nextTone].start + score.tones[track.nextTone].length <= frame)
        ++track.nextTone;
}

void Mixer::takeReplacement()
{
    if (!m_replacement)
        return;
    const auto current = std::find_if(m_tracks.begin(), m_tracks.end(), [](const Track &track) {
        return track.score && !track.isSpeech && !track.isLeaving;
    });
    if (current == m_tracks.end()) {
        retire(m_replacement);
        m_replacement = nullptr;
        return;
    }
    Track *track = freeTrack();
    if (!track || !isReady(*m_replacement, current->frame))
        return;
    *track = {};
    track->score = m_replacement;
    track->id = current->id;
    m_replacement = nullptr;
    if (current->hasBegun)
        begin(*track, current->frame);
    else
        track->frame = current->frame;
    current->isLeaving = true;
    current->gain.to(0, kRampSeconds);
}

bool Mixer::isSpeaking() const
{
    return std::any_of(m_tracks.begin(), m_tracks.end(),
                       [](const Track &track) { return track.score && track.isSpeech && !track.isLeaving; });
}

bool Mixer::speaksSoon(const Track &track) const
{
    if (!track.score || !track.hasBegun || track.isLeaving)
        return false;
    for (const Sounding &sounding : track.clips) {
        if (sounding.clip && sounding.clip->isVoice() && !sounding.isLeaving)
            return true;
    }
    const auto &clips = track.score->clips;
    for (size_t i = track.nextClip; i < clips.size() && clips[i].start < track.frame + kDuckAhead; ++i) {
        if (clips[i].isVoice() && clips[i].end() > track.frame)
            return true;
    }
    return false;
}

void Mixer::renderClip(Track &track, Sounding &sounding, int frames)
{
    const ScoreClip &clip = *sounding.clip;
    if (clip.clip)
        clip.clip->read(track.frame - clip.start, frames, m_scratch.data());
    else
        m_scratch.fill(0);
    auto &bus = clip.isVoice() ? m_voiceBus : m_toneBus;
    for (int i = 0; i < frames; ++i) {
        const auto at = static_cast<size_t>(i);
        bus[at] += m_scratch[at] * clip.gain * sounding.gain.next() * m_trackGain[at];
    }
    if (clip.end() <= track.frame + frames || (sounding.isLeaving && sounding.gain.value == 0))
        sounding.clip = nullptr;
}

void Mixer::renderTones(Track &track, int frames)
{
    const auto &tones = track.score->tones;
    for (size_t t = track.nextTone; t < tones.size() && tones[t].start < track.frame + frames; ++t) {
        const BreathTone &tone = tones[t];
        const int64_t from = std::max<int64_t>(0, tone.start - track.frame);
        const int64_t to = std::min<int64_t>(frames, tone.start + tone.length - track.frame);
        for (int64_t i = from; i < to; ++i) {
            const auto at = static_cast<size_t>(i);
            m_breathBus[at] += tone.sample(track.frame + i - tone.start) * m_trackGain[at];
        }
        if (tone.start + tone.length <= track.frame + frames)
            track.nextTone = t + 1;
    }
}

void Mixer::renderTrack(Track &track, int frames)
{
    for (int i = 0; i < frames; ++i)
        m_trackGain[static_cast<size_t>(i)] = track.gain.next();

    const bool isMuted = !track.isSpeech && isSpeaking();
    const auto &clips = track.score->clips;
    while (track.nextClip < clips.size() && clips[track.nextClip].start < track.frame + frames) {
        const ScoreClip &clip = clips[track.nextClip++];
        if (clip.end() <= track.frame || (isMuted && clip.isVoice()))
            continue;
        if (clip.clip && !clip.clip->isReady())
            m_missed.fetch_add(1, std::memory_order_relaxed);
        const auto slot
            = std::find_if(track.clips.begin(), track.clips.end(), [](const Sounding &s) { return !s.clip; });
        if (slot == track.clips.end())
            continue;
        *slot = {};
        slot->clip = &clip;
        slot->gain.value = slot->gain.target = 1;
    }
    for (Sounding &sounding : track.clips) {
        if (!sounding.clip)
            continue;
        if (isMuted && sounding.clip->isVoice() && !sounding.isLeaving) {
            sounding.isLeaving = true;
            sounding.gain.to(0, kRampSeconds);
        }
        renderClip(track, sounding, frames);
    }
    renderTones(track, frames);
    track.frame += frames;

    const bool isOver = track.isSpeech && track.frame >= track.score->length;
    if (isOver || (track.isLeaving && track.gain.value == 0)) {
        retire(track.score);
        track.score = nullptr;
    }
}

float Mixer::nextOfAmbience(size_t channel)
{
    switch (m_kind) {
    case Ambience::Off:
        break;
    case Ambience::Rain:
        return m_rain[channel].next();
    case Ambience::BrownNoise:
        return m_brown[channel].next();
    case Ambience::PinkNoise:
        return m_pink[channel].next();
    case Ambience::Ocean:
        return m_ocean[channel].next();
    }
    return 0;
}

void Mixer::renderAmbience(int frames)
{
    const auto current = std::find_if(m_tracks.begin(), m_tracks.end(), [](const Track &track) {
        return track.score && track.hasBegun && !track.isSpeech && !track.isLeaving;
    });
    const bool isPlaying = current != m_tracks.end();
    const bool isOver = isPlaying && !current->score->waits && current->frame >= current->score->length;
    if (m_ambience.isZero())
        m_kind = m_levels.kind;
    const bool isWanted = isPlaying && !isOver && m_levels.kind != Ambience::Off && m_kind == m_levels.kind;
    const float goal = isWanted ? m_levels.ambience : 0;
    if (goal != m_ambience.target)
        m_ambience.to(goal, isOver || (isWanted && m_ambience.value == 0) ? kAmbienceSeconds : kRampSeconds);
    if (m_ambience.isZero() || m_kind == Ambience::Off) {
        for (auto &bus : m_ambienceBus)
            bus.fill(0);
        m_ambience.value = m_ambience.target = 0;
        return;
    }
    for (int i = 0; i < frames; ++i) {
        const float gain = m_ambience.next();
        for (size_t channel = 0; channel < 2; ++channel) {
            m_ambienceBus[channel][static_cast<size_t>(i)] = gain * nextOfAmbience(channel);
        }
    }
}

void Mixer::renderBlock()
{
    constexpr int frames = kBlock;
    obey();
    takeReplacement();
    m_voiceBus.fill(0);
    m_toneBus.fill(0);
    m_breathBus.fill(0);

    const int64_t rendered = m_rendered.load(std::memory_order_relaxed);
    for (Track &track : m_tracks) {
        if (!track.score)
            continue;
        if (!track.hasBegun && track.isLeaving) {
            retire(track.score);
            track.score = nullptr;
            continue;
        }
        if (!track.hasBegun && isReady(*track.score, track.frame)) {
            begin(track, track.frame);
            if (!track.isSpeech) {
                m_beginVersion.fetch_add(1, std::memory_order_acq_rel);
                m_beginRendered.store(rendered, std::memory_order_relaxed);
                m_beginFrame.store(track.frame, std::memory_order_relaxed);
                m_beginId.store(track.id, std::memory_order_relaxed);
                m_beginVersion.fetch_add(1, std::memory_order_acq_rel);
            }
        }
    }

    const bool speaks = std::any_of(m_tracks.begin(), m_tracks.end(), [this](const Track &t) { return speaksSoon(t); });
    const float duck = speaks ? kDucked : 1;
    if (duck != m_duck.target) {
        m_duck.target = duck;
        m_duck.step = (1 - kDucked) / (kDuckSeconds * kMixRate);
    }
    bool isSounding = false;
    for (Track &track : m_tracks) {
        if (!track.score || !track.hasBegun)
            continue;
        isSounding = isSounding || track.frame < track.score->length;
        renderTrack(track, frames);
    }
    renderAmbience(frames);
    isSounding = isSounding || !m_ambience.isZero()
        || std::any_of(m_tracks.begin(), m_tracks.end(), [](const Track &t) { return t.score && !t.hasBegun; });

    for (int i = 0; i < frames; ++i) {
        const auto at = static_cast<size_t>(i);
        const float voice = m_voiceBus[at] * m_voice.next();
        const float tone = m_tone.next();
        const float duckGain = m_duck.next();
        const float middle = voice + tone * (m_toneBus[at] + m_breathBus[at] * duckGain);
        const auto sample = [&](float ambience) {
            return static_cast<int16_t>(std::lround(limited(middle + ambience * duckGain) * kFullScale));
        };
        if (m_channels == 2) {
            m_block[2 * at] = sample(m_ambienceBus[0][at]);
            m_block[2 * at + 1] = sample(m_ambienceBus[1][at]);
        } else {
            m_block[at] = sample(m_ambienceBus[0][at]);
        }
    }
    m_silence.store(isSounding ? 0 : m_silence.load(std::memory_order_relaxed) + frames, std::memory_order_release);
    m_rendered.store(rendered + frames, std::memory_order_release);
}

void Mixer::render(int16_t *out, int frames)
{
    // Always whole blocks, the rest kept for the next call: so the sound does not depend on how much is asked for.
    while (frames > 0) {
        if (m_blockLeft == 0) {
            renderBlock();
            m_blockLeft = kBlock;
        }
        const int count = std::min(frames, m_blockLeft);
        const int16_t *from = m_block.data() + static_cast<ptrdiff_t>(kBlock - m_blockLeft) * m_channels;
        out = std::copy_n(from, static_cast<ptrdiff_t>(count) * m_channels, out);
        m_blockLeft -= count;
        frames -= count;
    }
}

Mixer::Begin Mixer::lastBegin() const
{
    for (;;) {
        const unsigned before = m_beginVersion.load(std::memory_order_acquire);
        const Begin begin{m_beginId.load(std::memory_order_acquire), m_beginRendered.load(std::memory_order_acquire),
                          m_beginFrame.load(std::memory_order_acquire)};
        if (before % 2 == 0 && before == m_beginVersion.load(std::memory_order_acquire))
            return begin;
    }
}

} // namespace evenpace
