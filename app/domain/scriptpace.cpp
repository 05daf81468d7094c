// SPDX-License-Identifier: Apache-2.0
#include "domain/scriptpace.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

/** As the voice speaks a script. */
constexpr double kWordsPerSecond = 2.2;
/** Enough to hear that a sentence is over. */
constexpr Milliseconds kLeastSilence{1500};
/** Nobody is left alone for longer than that. */
constexpr Milliseconds kMostSilence{60000};
constexpr Milliseconds::rep kStep = 100; ///< ms, what lengths are rounded to

Milliseconds scaled(Milliseconds silence, int percent)
{
    const Milliseconds wanted = silence * percent / 100;
    return percent < 100 ? std::max(wanted, std::min(silence, kLeastSilence))
                         : std::min(wanted, std::max(silence, kMostSilence));
}

/** The silences of a script in their order. One that goes on into the next part has a piece in each. */
class Silences
{
public:
    explicit Silences(const Script &script)
    {
        bool isFirst = true;
        for (const ScriptPart &part : script.parts) {
            Milliseconds heardTo{0};
            for (const ScriptLine &line : part.lines) {
                add(line.at - heardTo);
                if (isFirst)
                    m_pieces.back().isFixed = true;
                isFirst = false;
                heardTo = std::max(heardTo, line.at + sentenceLength(line.text));
                ++m_silence;
            }
            add(part.length - heardTo);
        }
    }
    /** By how much each piece gets longer, in their order: one before each line, one after the last line of a part. */
    [[nodiscard]] std::vector<Milliseconds> changes(int percent) const
    {
        std::vector<Milliseconds> result;
        for (const Piece &piece : m_pieces) {
            const Milliseconds whole = m_whole[piece.silence];
            const Milliseconds more = piece.isFixed || whole <= Milliseconds{0}
                ? Milliseconds{0}
                : (scaled(whole, percent) - whole) * piece.length.count() / whole.count();
            result.push_back(more / kStep * kStep);
        }
        return result;
    }

private:
    struct Piece {
        Milliseconds length;
        size_t silence;
        bool isFixed = false;
    };
    void add(Milliseconds length)
    {
        // A sentence that may last longer than its time has no silence after it.
        const Milliseconds piece = std::max(length, Milliseconds{0});
        m_pieces.push_back({piece, m_silence});
        m_whole.resize(m_silence + 1);
        m_whole[m_silence] += piece;
    }

    std::vector<Piece> m_pieces;
    std::vector<Milliseconds> m_whole;
    size_t m_silence = 0;
};

} // namespace

Milliseconds sentenceLength(const QString &sentence)
{
    const auto words = sentence.split(u' ', Qt::SkipEmptyParts).size();
    return Milliseconds{std::llround(1000.0 * static_cast<double>(words) / kWordsPerSecond)};
}

Script paced(const Script &script, int percent)
{
    Script result = script;
    const std::vector<Milliseconds> changes = Silences(script).changes(percent);
    auto change = changes.begin();
    for (ScriptPart &part : result.parts) {
        Milliseconds moved{0};
        for (ScriptLine &line : part.lines) {
            moved += *change++;
            line.at += moved;
        }
        moved += *change++;
        part.length += moved;
    }
    return result;
}

} // namespace evenpace
