// SPDX-License-Identifier: Apache-2.0
#include "device/score.h"

#include <algorithm>
#include <cmath>

namespace evenpace {

namespace {

constexpr int64_t kFramesPerMs = kMixRate / 1000;
/** Between two phrases of one cue, and between a loose cue and what is said around it. */
constexpr int64_t kBreath = 180 * kFramesPerMs;
constexpr Milliseconds kExactWindow{150};
/** A chime is given this much room before the voice, if the cue's window has it. */
constexpr int64_t kAfterChime = 400 * kFramesPerMs;
/** Lets the words that a spoken answer pushes aside fade first. */
constexpr int64_t kBeforeSpeech = 60 * kFramesPerMs;
/** The end of paced breathing: guide and words grow faint. */
constexpr int64_t kBreathFade = 20000 * kFramesPerMs;
constexpr double kFaintest = 0.12;

constexpr float kLowPitch = 261.6F; // C4
constexpr float kHighPitch = 392.0F; // G4

int64_t toFrames(Milliseconds time)
{
    return time.count() * kFramesPerMs;
}

bool isBreathSound(Sound sound)
{
    return sound == Sound::BreathIn || sound == Sound::BreathHold || sound == Sound::BreathOut;
}

/** A cue at its frame, with what of it is to be said. */
struct Line
{
    int64_t at = 0;
    int64_t window = 0;
    bool isExact = false;
    bool hasChime = false;
    QStringList say;
    float gain = 1;
};

/** Places phrases in time so that no two ever overlap. */
class SpeechPlan
{
public:
    SpeechPlan(const PhraseLength &phraseLength, std::vector<ScoreClip> &out)
        : m_phraseLength(phraseLength)
        , m_out(out)
    {
    }

    void place(const std::vector<Line> &lines)
    {
        // First words of exact cues have their place; whatever else there is goes around them.
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].isExact && !lines[i].say.isEmpty())
                fix(i, lines[i]);
        }
        size_t fixed = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].say.isEmpty())
                continue;
            if (!lines[i].isExact) {
                placeLoose(lines[i]);
                continue;
            }
            while (fixed < m_fixed.size() && m_fixed[fixed].line < i)
                ++fixed;
            if (fixed < m_fixed.size() && m_fixed[fixed].line == i) {
                m_free = std::max(m_free, m_fixed[fixed].end + kBreath);
                placeRest(lines[i]);
            }
        }
    }

private:
    struct Fixed
    {
        size_t line;
        int64_t start;
        int64_t end;
    };

    void fix(size_t index, const Line &line)
    {
        const int64_t length = m_phraseLength(line.say.first());
        const int64_t start = std::max(line.at, m_fixed.empty() ? line.at : m_fixed.back().end);
        if (length <= 0 || start > line.at + line.window)
            return;
        m_fixed.push_back({index, start, start + length});
        add(line, start, line.say.first(), length);
    }

    void placeLoose(const Line &line)
    {
        const int64_t length = m_phraseLength(line.say.first());
        if (length <= 0)
            return;
        const int64_t latest = line.at + line.window;
        int64_t start = std::max(line.at, m_free);
        if (line.hasChime)
            start = std::max(start, std::min(line.at + kAfterChime, latest));
        while (const Fixed *other = inTheWay(start, start + length))
            start = other->end + kBreath;
        if (start > latest)
            return;
        add(line, start, line.say.first(), length);
        m_free = start + length + kBreath;
        placeRest(line);
    }

    /** The phrases after the first, as long as they end before the next exact cue. */
    void placeRest(const Line &line)
    {
        for (qsizetype i = 1; i < line.say.size(); ++i) {
            const int64_t length = m_phraseLength(line.say.at(i));
            if (length <= 0)
                continue;
            if (inTheWay(m_free, m_free + length))
                return;
            add(line, m_free, line.say.at(i), length);
            m_free += length + kBreath;
        }
    }

    [[nodiscard]] const Fixed *inTheWay(int64_t start, int64_t end) const
    {
        // Sorted by start and end alike: the first one that ends after `start` is the only one to look at.
        const auto it = std::upper_bound(m_fixed.begin(), m_fixed.end(), start,
                                         [](int64_t at, const Fixed &fixed) { return at < fixed.end; });
        return it != m_fixed.end() && it->start < end ? &*it : nullptr;
    }

    void add(const Line &line, int64_t start, const QString &phrase, int64_t length)
    {
        m_out.push_back({start, length, phrase, Sound::None, line.gain, {}});
    }

    const PhraseLength &m_phraseLength;
    std::vector<ScoreClip> &m_out;
    std::vector<Fixed> m_fixed;
    int64_t m_free = 0; ///< frame from which on a loose phrase may start
};

/** End of paced breathing for each segment's item, in frames of the run, and how loud its guide still is. */
class BreathFade
{
public:
    BreathFade(const Timeline &timeline, const Run &run)
    {
        const Milliseconds origin = timeline[static_cast<size_t>(run.first)].start;
        m_ends.resize(static_cast<size_t>(run.last - run.first + 1));
        for (int i = run.last; i >= run.first; --i) {
            const Segment &segment = timeline[static_cast<size_t>(i)];
            const auto slot = static_cast<size_t>(i - run.first);
            Span span{toFrames(segment.start - origin), toFrames(segment.end() - origin)};
            if (segment.kind == SegmentKind::BreathePhase) {
                const bool goesOn = i < run.last && timeline[static_cast<size_t>(i + 1)].item == segment.item
                    && m_ends[slot + 1].end > 0;
                if (goesOn)
                    span.end = m_ends[slot + 1].end;
                m_ends[slot] = span;
            }
        }
        // The whole stretch of an item counts, so that a very short one does not fade from its first breath on.
        for (size_t i = 1; i < m_ends.size(); ++i) {
            if (m_ends[i].end > 0 && m_ends[i].end == m_ends[i - 1].end)
                m_ends[i].start = m_ends[i - 1].start;
        }
    }

    [[nodiscard]] float gain(int index, int64_t at) const
    {
        const Span &span = m_ends[static_cast<size_t>(index)];
        if (span.end <= 0)
            return 1;
        const int64_t fade = std::min(kBreathFade, (span.end - span.start) / 3);
        if (fade <= 0 || span.end - at >= fade)
            return 1;
        const double left = std::clamp(static_cast<double>(span.end - at) / static_cast<double>(fade), 0.0, 1.0);
        return static_cast<float>(kFaintest + (1 - kFaintest) * left);
    }

private:
    struct Span
    {
        int64_t start = 0;
        int64_t end = 0;
    };
    std::vector<Span> m_ends;
};

} // namespace

Run runAt(const Timeline &timeline, int segment, Milliseconds elapsed)
{
    const auto count = static_cast<int>(timeline.size());
    if (segment < 0 || segment >= count)
        return {};
    Run run{segment, segment};
    const auto waits = [&timeline](int i) { return timeline[static_cast<size_t>(i)].isUntimed(); };
    if (elapsed > Milliseconds{0}) {
        while (run.first > 0 && !waits(run.first) && !waits(run.first - 1))
            --run.first;
    }
    while (run.last + 1 < count && !waits(run.last))
        ++run.last;
    return run;
}

int64_t frameAt(const Timeline &timeline, const Run &run, int segment, Milliseconds elapsed)
{
    const auto start = [&timeline](int i) { return timeline[static_cast<size_t>(i)].start; };
    return toFrames(start(segment) - start(run.first) + elapsed);
}

Score compileScore(const Timeline &timeline, const Run &run, const SoundSettings &settings,
                   const PhraseLength &phraseLength)
{
    Score score;
    if (run.last < run.first || settings.mode == SoundMode::Quiet)
        return score;

    score.waits = timeline[static_cast<size_t>(run.last)].isUntimed();
    const bool speaks = settings.mode == SoundMode::Voice;
    // Without words a breathing exercise still needs a guide, unless the person wants none.
    const bool guidesByTone
        = settings.breathGuide == BreathGuide::Tone || (settings.breathGuide == BreathGuide::Voice && !speaks);
    const bool guidesByVoice = settings.breathGuide == BreathGuide::Voice && speaks;

    const Milliseconds origin = timeline[static_cast<size_t>(run.first)].start;
    const BreathFade fade(timeline, run);
    std::vector<Line> lines;
    float pitch = kLowPitch;
    for (int i = run.first; i <= run.last; ++i) {
        const Segment &segment = timeline[static_cast<size_t>(i)];
        const int64_t start = toFrames(segment.start - origin);
        if (!segment.isUntimed())
            score.length = std::max(score.length, start + toFrames(segment.length));
        for (const Cue &cue : segment.cues) {
            const int64_t at = start + toFrames(cue.at);
            if (isBreathSound(cue.sound)) {
                const float gain = fade.gain(i, at);
                if (guidesByTone) {
                    const int64_t length = start + toFrames(segment.length) - at;
                    const float to = cue.sound == Sound::BreathIn ? kHighPitch
                        : cue.sound == Sound::BreathOut           ? kLowPitch
                                                                  : pitch;
                    const float from = cue.sound == Sound::BreathIn ? kLowPitch
                        : cue.sound == Sound::BreathOut             ? kHighPitch
                                                                    : pitch;
                    const bool rises = cue.sound == Sound::BreathIn;
                    const bool falls = cue.sound == Sound::BreathOut;
                    score.tones.push_back({at, length, from, to,
                                           rises       ? 0.35F
                                               : falls ? 1.0F
                                                       : 0.4F,
                                           rises       ? 1.0F
                                               : falls ? 0.35F
                                                       : 0.4F,
                                           gain});
                    pitch = to;
                }
                if (guidesByVoice)
                    lines.push_back({at, toFrames(cue.window), cue.window <= kExactWindow, false, cue.say, gain});
                continue;
            }
            const bool hasChime = cue.sound != Sound::None;
            if (hasChime)
                score.clips.push_back({at, 0, {}, cue.sound, 1, {}});
            if (speaks && !cue.say.isEmpty()) {
                lines.push_back({at, toFrames(cue.window), cue.window <= kExactWindow,
                                 hasChime && cue.sound != Sound::Tick, cue.say, 1});
            }
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.at < b.at; });
    for (ScoreClip &clip : score.clips)
        clip.length = chimeLength(clip.chime);
    SpeechPlan(phraseLength, score.clips).place(lines);
    std::stable_sort(score.clips.begin(), score.clips.end(),
                     [](const ScoreClip &a, const ScoreClip &b) { return a.start < b.start; });
    for (const ScoreClip &clip : score.clips)
        score.length = std::max(score.length, clip.end());
    return score;
}

Score compileSpeech(const QStringList &phrases, const PhraseLength &phraseLength)
{
    Score score;
    int64_t start = kBeforeSpeech;
    for (const QString &phrase : phrases) {
        const int64_t length = phraseLength(phrase);
        if (length <= 0)
            continue;
        score.clips.push_back({start, length, phrase, Sound::None, 1, {}});
        score.length = start + length;
        start = score.length + kBreath;
    }
    return score;
}

} // namespace evenpace
