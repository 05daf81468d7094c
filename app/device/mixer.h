// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/score.h"
#include "device/spscring.h"

#include <array>
#include <atomic>
#include <deque>
#include <map>
#include <memory>

namespace evenpace {

/** Gains of the three kinds of sound, 0 up; 1 is the level they were made at. */
struct MixLevels
{
    float voice = 1;
    float tone = 1;
    float ambience = 1;
    Ambience kind = Ambience::Off;
    friend bool operator==(const MixLevels &, const MixLevels &) = default;
};

[[nodiscard]] MixLevels mixLevels(const SoundSettings &settings);

/**
 * Mixes scores into 16-bit samples of kMixRate. One thread gives commands, another one (the sound device's) calls
 * render(), which neither locks nor allocates. Every change is a ramp of 20 ms.
 */
class Mixer
{
public:
    /** Frames mixed in one go. Commands take effect at multiples of it. */
    static constexpr int kBlock = 480;

    /** 1 channel, or 2. */
    explicit Mixer(int channels);

    // Commands. Calls in between render() are kept in order, however many.
    /** Lets go what sounds and starts the score at `frame` as soon as its first clips are there. */
    void play(std::shared_ptr<const Score> score, int64_t frame, int id);
    /** Another score for the same stretch, taken over at the very frame that is being played. */
    void replace(std::shared_ptr<const Score> score);
    /** Phrases over the score, whose own phrases are left out until these are said. */
    void say(std::shared_ptr<const Score> speech);
    /** Lets go everything. */
    void release();
    void setLevels(const MixLevels &levels);

    /** The sound side: fills `frames` frames, `channels` samples each. */
    void render(int16_t *out, int frames);

    // Readings, from any thread.
    /** Frames rendered so far. */
    [[nodiscard]] int64_t rendered() const { return m_rendered.load(std::memory_order_acquire); }
    /** Frames of nothing but silence at the end of what was rendered. */
    [[nodiscard]] int64_t silence() const { return m_silence.load(std::memory_order_acquire); }
    /** Clips that could not sound because their samples were not there in time. */
    [[nodiscard]] int missed() const { return m_missed.load(std::memory_order_relaxed); }
    /** Where a play command took effect. */
    struct Begin
    {
        int id = 0; ///< as given to play(); 0: none has begun yet
        int64_t rendered = 0; ///< the frame of the output ...
        int64_t frame = 0; ///< ... that is this frame of the score
    };
    [[nodiscard]] Begin lastBegin() const;
    [[nodiscard]] int channels() const { return m_channels; }

private:
    enum class Do { Play, Replace, Say, Release, Levels };
    struct Command
    {
        Do what = Do::Release;
        const Score *score = nullptr;
        int64_t frame = 0;
        int id = 0;
        MixLevels levels;
    };
    /** Runs to its target by the same step each frame. */
    struct Ramp
    {
        float value = 0;
        float target = 0;
        float step = 0;
        void to(float goal, float seconds);
        float next();
        [[nodiscard]] bool isZero() const { return value == 0 && target == 0; }
    };
    struct Sounding
    {
        const ScoreClip *clip = nullptr;
        bool isLeaving = false;
        Ramp gain;
    };
    struct Track
    {
        const Score *score = nullptr;
        bool isSpeech = false;
        bool hasBegun = false;
        bool isLeaving = false;
        int id = 0;
        int64_t frame = 0;
        size_t nextClip = 0;
        size_t nextTone = 0;
        Ramp gain;
        std::array<Sounding, 12> clips;
    };

    void post(Command command, std::shared_ptr<const Score> score);
    void collect();

    void obey();
    [[nodiscard]] bool obey(const Command &command);
    [[nodiscard]] Track *freeTrack();
    void retire(const Score *score);
    void takeReplacement();
    void begin(Track &track, int64_t frame);
    void renderBlock();
    void renderTrack(Track &track, int frames);
    void renderClip(Track &track, Sounding &sounding, int frames);
    void renderTones(Track &track, int frames);
    void renderAmbience(int frames);
    [[nodiscard]] float nextOfAmbience(size_t channel);
    [[nodiscard]] bool isSpeaking() const;
    [[nodiscard]] bool speaksSoon(const Track &track) const;

    const int m_channels;

    // Command side.
    std::multimap<const Score *, std::shared_ptr<const Score>> m_kept; ///< until the sound side gave them back
    std::deque<Command> m_waiting;
    SpscRing<Command, 64> m_commands;
    SpscRing<const Score *, 256> m_retired;

    // Sound side.
    std::array<Track, 8> m_tracks;
    const Score *m_replacement = nullptr;
    Ramp m_voice;
    Ramp m_tone;
    Ramp m_ambience;
    Ramp m_duck;
    MixLevels m_levels;
    Ambience m_kind = Ambience::Off;
    std::array<Rain, 2> m_rain{Rain{0x9e3779b9U}, Rain{0x7f4a7c15U}};
    std::array<BrownNoise, 2> m_brown{BrownNoise{0x2545f491U}, BrownNoise{0x4f6cdd1dU}};
    std::array<PinkNoise, 2> m_pink{PinkNoise{0x6c078965U}, PinkNoise{0x1b873593U}};
    std::array<Ocean, 2> m_ocean{Ocean{0x7feb352dU}, Ocean{0x2c1b3c6dU}};
    std::array<float, kBlock> m_scratch{};
    std::array<float, kBlock> m_trackGain{};
    std::array<float, kBlock> m_voiceBus{};
    std::array<float, kBlock> m_toneBus{};
    std::array<float, kBlock> m_breathBus{};
    std::array<std::array<float, kBlock>, 2> m_ambienceBus{};
    std::array<int16_t, static_cast<size_t>(kBlock) * 2> m_block{};
    int m_blockLeft = 0;

    std::atomic<int64_t> m_rendered{0};
    std::atomic<int64_t> m_silence{0};
    std::atomic<int> m_missed{0};
    std::atomic<unsigned> m_beginVersion{0};
    std::atomic<int> m_beginId{0};
    std::atomic<int64_t> m_beginRendered{0};
    std::atomic<int64_t> m_beginFrame{0};
};

} // namespace evenpace
