// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

/** Finds items by what people type: plain words, the beginnings of words, and words with a slip in them. Pure. */
namespace evenpace {

/** What can be found, in the language and the words that the person reads. */
struct SearchEntry
{
    QString id;
    QString name;
    QString purpose; ///< one line
    QStringList words; ///< plain words for it, the most fitting first: part of the body, position, kind, what it is good for
};

/** Lower case, without accents and with every sharp s as ss, so that "Épaule" is found by "epaule". */
[[nodiscard]] QString foldedForSearch(const QString &text);

/**
 * All words of all entries, so that a search looks at each word once. Built once for a language; a search in 500 entries
 * takes well under a frame.
 */
class SearchIndex
{
public:
    SearchIndex() = default;
    /** `fillers` are words that say nothing by themselves: "my", "for", "hurts". They count only if nothing else is typed. */
    explicit SearchIndex(const std::vector<SearchEntry> &entries, const QStringList &fillers = {});

    /**
     * Ids of what fits, best first; of what fits alike, the entry that was given first. Every word counts; where no entry
     * has them all, those come that have the most, but at least half. A word that nothing has, however it is bent, is
     * passed over. A query without letters or digits, and one of which nothing fits, finds nothing.
     */
    [[nodiscard]] QStringList find(const QString &query) const;

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }

private:
    struct Place
    {
        int entry = 0;
        int weight = 0;
    };
    struct Word
    {
        QString text;
        std::vector<Place> places; ///< one for each entry that has it
    };

    void add(int entry, const QString &text, int weight);
    /** The best that one typed word is worth to each entry; empty if nothing has it. */
    [[nodiscard]] QHash<int, int> scores(const QString &typed, bool isLast) const;

    QStringList m_ids;
    QStringList m_names; ///< folded
    std::vector<Word> m_words;
    QHash<QString, size_t> m_wordAt;
    QSet<QString> m_fillers;
};

} // namespace evenpace
