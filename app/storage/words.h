// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <array>

/** The words that stand in the database for the values of the domain. They are part of the file format: never reworded.
 */
namespace evenpace::words {

template <typename Value> struct Word
{
    Value value;
    QLatin1StringView word; ///< ASCII
};

template <typename Value, size_t Count>
[[nodiscard]] QLatin1StringView toWord(const std::array<Word<Value>, Count> &table, Value value)
{
    for (const Word<Value> &entry : table) {
        if (entry.value == value) {
            return entry.word;
        }
    }
    return table.front().word;
}

/** What the word means, or `fallback` for a word that this version does not know. */
template <typename Value, size_t Count>
[[nodiscard]] Value fromWord(const std::array<Word<Value>, Count> &table, QByteArrayView word, Value fallback)
{
    for (const Word<Value> &entry : table) {
        if (QByteArrayView(entry.word.data(), entry.word.size()) == word) {
            return entry.value;
        }
    }
    return fallback;
}

inline constexpr std::array kDoseModes{Word<DoseMode>{DoseMode::Hold, QLatin1StringView("hold")},
                                       Word<DoseMode>{DoseMode::Reps, QLatin1StringView("reps")},
                                       Word<DoseMode>{DoseMode::Time, QLatin1StringView("time")}};

} // namespace evenpace::words
