// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

/** The words that stand in the database for the values of the domain. They are part of the file format: never reworded.
 */
namespace evenpace::words {

template <typename Value> struct Word
{
    Value value;
    QStringView word;
};

template <typename Value, size_t Count>
[[nodiscard]] QString toWord(const std::array<Word<Value>, Count> &table, Value value)
{
    for (const Word<Value> &entry : table) {
        if (entry.value == value) {
            return entry.word.toString();
        }
    }
    return table.front().word.toString();
}

/** What the word means, or `fallback` for a word that this version does not know. */
template <typename Value, size_t Count>
[[nodiscard]] Value fromWord(const std::array<Word<Value>, Count> &table, QStringView word, Value fallback)
{
    for (const Word<Value> &entry : table) {
        if (entry.word == word) {
            return entry.value;
        }
    }
    return fallback;
}

} // namespace evenpace::words
