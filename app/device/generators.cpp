// SPDX-License-Identifier: Apache-2.0
#include "device/generators.h"

#include "device/clip.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace evenpace {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;
constexpr double kG4 = 392.00;
constexpr double kC5 = 523.25;
/** Peak of a chime's first partial: about -20 LUFS in its loudest 0.4 s. */
constexpr double kChimePeak = 0.17;
constexpr double kTickPeak = 0.08;
/** Peak of the breath tone at its loudest: about -26 LUFS. */
constexpr float kBreathPeak = 0.075F;

/** So that these are about -30 dB of full scale. */
constexpr float kPinkGain = 0.0171F;
constexpr float kOceanGain = 0.305F;

int64_t frames(double seconds)
{
    return std::llround(seconds * kMixRate);
}

/** 0 to 1 without a corner at either end. */
double eased(double x)
{
    x = std::clamp(x, 0.0, 1.0);
    return 0.5 - 0.5 * std::cos(std::numbers::pi * x);
}

/** The note, the octave below and the octave above it. */
double voiceOf(double cycles)
{
    return std::sin(kTurn * cycles) + 0.22 * std::sin(kTurn * cycles / 2) + 0.12 * std::sin(kTurn * cycles * 2);
}

void addNote(std::vector<double> &out, double at, double pitch, double peak, double rise, double decay)
{
    const auto first = frames(at);
    const auto count = static_cast<int64_t>(out.size());
    const auto tail = frames(0.08);
    for (int64_t i = first; i < count; ++i) {
        const double seconds = static_cast<double>(i - first) / kMixRate;
        const double end = eased(static_cast<double>(count - 1 - i) / static_cast<double>(tail));
        out[static_cast<size_t>(i)]
            += peak * eased(seconds / rise) * std::exp(-seconds / decay) * end * voiceOf(seconds * pitch);
    }
}

/** The tones of a bowl are no overtones of each other; each of them is two that beat slowly. */
void addBowl(std::vector<double> &out)
{
    struct Tone
    {
        double pitch; ///< Hz
        double peak;
        double decay; ///< s
        double beat; ///< Hz
    };
    constexpr std::array kTones{Tone{196.0, 0.15, 2.6, 0.7}, Tone{541.0, 0.06, 1.5, 1.1}, Tone{1039.0, 0.02, 0.7, 1.6}};
    const auto count = static_cast<int64_t>(out.size());
    const auto tail = frames(0.5);
    for (int64_t i = 0; i < count; ++i) {
        const double seconds = static_cast<double>(i) / kMixRate;
        const double edge = eased(seconds / 0.06) * eased(static_cast<double>(count - 1 - i) / static_cast<double>(tail));
        for (const Tone &tone : kTones)
            out[static_cast<size_t>(i)] += tone.peak * edge * std::exp(-seconds / tone.decay)
                * (0.6 * std::sin(kTurn * seconds * tone.pitch)
                   + 0.4 * std::sin(kTurn * seconds * (tone.pitch + tone.beat)));
    }
}

} // namespace

int64_t chimeLength(Sound sound)
{
    switch (sound) {
    case Sound::Start:
        return frames(1.7);
    case Sound::ChangeSide:
        return frames(1.4);
    case Sound::End:
        return frames(2.0);
    case Sound::Tick:
        return frames(0.3);
    case Sound::Bowl:
        return frames(6.0);
    default:
        return 0;
    }
}

std::vector<int16_t> chime(Sound sound)
{
    constexpr double kRise = 0.06;
    std::vector<double> wave(static_cast<size_t>(chimeLength(sound)), 0.0);
    switch (sound) {
    case Sound::Start:
        addNote(wave, 0, kG4, kChimePeak, kRise, 0.35);
        addNote(wave, 0.3, kC5, kChimePeak, kRise, 0.45);
        break;
    case Sound::ChangeSide:
        addNote(wave, 0, kC5, kChimePeak * 1.15, kRise, 0.45);
        break;
    case Sound::End:
        addNote(wave, 0, kC5, kChimePeak, kRise, 0.35);
        addNote(wave, 0.3, kG4, kChimePeak, kRise, 0.55);
        break;
    case Sound::Tick:
        addNote(wave, 0, kC5, kTickPeak, 0.02, 0.07);
        break;
    case Sound::Bowl:
        addBowl(wave);
        break;
    default:
        break;
    }
    std::vector<int16_t> samples(wave.size());
    std::transform(wave.begin(), wave.end(), samples.begin(),
                   [](double x) { return static_cast<int16_t>(std::lround(std::clamp(x, -1.0, 1.0) * 32767)); });
    return samples;
}

float BreathTone::sample(int64_t at) const
{
    if (at < 0 || at >= length)
        return 0;
    const double seconds = static_cast<double>(at) / kMixRate;
    const double whole = static_cast<double>(length) / kMixRate;
    const double way = seconds / whole;
    const double rise = std::min(0.12, whole / 3);
    const double fall = std::min(0.2, whole / 3);
    const double edge = eased(seconds / rise) * eased((whole - seconds) / fall);
    const double loud = loudFrom + (loudTo - loudFrom) * eased(way);
    const double cycles = pitchFrom * seconds + (pitchTo - pitchFrom) * seconds * way / 2;
    return gain * kBreathPeak * static_cast<float>(edge * loud * voiceOf(cycles));
}

float Noise::next()
{
    m_state ^= m_state << 13U;
    m_state ^= m_state >> 17U;
    m_state ^= m_state << 5U;
    return static_cast<float>(static_cast<int32_t>(m_state)) * (1.0F / 2147483648.0F);
}

float BrownNoise::next()
{
    // Leaking sum of white noise; the slow part is taken off, which no small speaker could play anyway.
    m_low += 0.02F * (m_noise.next() - m_low);
    m_slow += 0.002F * (m_low - m_slow);
    return 0.60F * (m_low - m_slow);
}

float PinkNoise::next()
{
    // Low-passes two octaves and a half apart, equally loud.
    constexpr std::array kShares{0.006F, 0.033F, 0.16F, 0.62F};
    constexpr std::array kGains{18.2F, 7.7F, 3.4F, 1.5F};
    const float white = m_noise.next();
    float sum = 0;
    for (size_t band = 0; band < m_bands.size(); ++band) {
        m_bands[band] += kShares[band] * (white - m_bands[band]);
        sum += kGains[band] * m_bands[band];
    }
    return kPinkGain * sum;
}

float Ocean::next()
{
    constexpr float kSlowest = 1.0F / (13.0F * kMixRate);
    constexpr float kFastest = 1.0F / (8.0F * kMixRate);
    const float white = m_noise.next();
    m_phase += m_step;
    if (m_phase >= 1.0F || m_step == 0) {
        m_phase = 0;
        m_step = kSlowest + (kFastest - kSlowest) * 0.5F * (m_pace.next() + 1.0F);
    }
    // Slowly in, faster out; the nearer, the brighter.
    const float way = m_phase < 0.6F ? m_phase / 0.6F : (1.0F - m_phase) / 0.4F;
    const float swell = way * way * (3.0F - 2.0F * way);
    m_wash += (0.03F + 0.12F * swell) * (white - m_wash);
    m_deep += 0.006F * (m_wash - m_deep);
    return kOceanGain * (0.3F + 0.7F * swell) * (m_wash - m_deep);
}

float Rain::next()
{
    const float white = m_noise.next();
    m_bright += 0.45F * (white - m_bright);
    m_dark += 0.05F * (white - m_dark);
    // Now and then a drop: a short, soft, falling tick of its own pitch.
    const float chance = m_noise.next();
    if (m_drop < 0.001F && chance > 0.9993F) {
        m_drop = 0.02F + 30.0F * (chance - 0.9993F);
        m_dropPhase = 0;
        m_dropStep = 0.05F + 0.08F * (white + 1.0F);
    }
    float drop = 0;
    if (m_drop >= 0.001F) {
        m_dropPhase += m_dropStep;
        m_dropStep *= 0.9995F;
        drop = m_drop * std::sin(m_dropPhase);
        m_drop *= 0.997F;
    }
    return 0.115F * (m_bright - m_dark) + drop;
}

} // namespace evenpace
