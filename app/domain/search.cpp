// SPDX-License-Identifier: Apache-2.0
#include "domain/search.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

// What a word is worth by where it stands. The first plain words fit best, the later ones less.
constexpr int kInName = 100;
constexpr int kFirstPlain = 80;
constexpr int kLastPlain = 50;
constexpr int kInPurpose = 40;

// How well a typed word fits one that is known, of 100.
constexpr int kEqual = 100;
constexpr int kBegins = 90;
constexpr int kOtherEnding = 70;
constexpr int kInside = 50;
constexpr int kSlip = 65;
constexpr int kSlipInBeginning = 55;
constexpr int kEachSlip = 12;
constexpr int kEachMissing = 2; ///< letters still to come
constexpr int kMostMissing = 20;

/** More than any other difference in score: the words of the name in their order. */
constexpr int kWholeName = 20000;
constexpr int kNameBegins = 6000;
constexpr int kInOneName = 3000;

constexpr qsizetype kLongestWord = 32; ///< longer ones are compared by their beginning
constexpr qsizetype kLeastInside = 4;
constexpr qsizetype kLeastStem = 5;

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) {
            word += letter;
        } else if (letter != u'\'' && letter != u'’' && !word.isEmpty()) {
            // An apostrophe parts no word: "can't" is found by "cant".
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

int slipsAllowed(qsizetype length)
{
    if (length < 3)
        return 0;
    return length < 6 ? 1 : length < 10 ? 2 : 3;
}

struct Distance
{
    int whole = 0; ///< to all of the known word
    int beginning = 0; ///< to the beginning of it that fits best
};

/** Slips between two words: a letter more, less or another one, or two neighbors changed over. */
Distance distanceOf(QStringView typed, QStringView known)
{
    typed = typed.left(kLongestWord);
    known = known.left(kLongestWord);
    using Row = std::array<int, kLongestWord + 1>;
    Row before{};
    Row last{};
    Row now{};
    for (qsizetype j = 0; j <= known.size(); ++j)
        last[static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= known.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool isSame = typed[i - 1] == known[j - 1];
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == known[j - 2] && typed[i - 2] == known[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before = last;
        last = now;
    }
    const auto end = last.begin() + static_cast<std::ptrdiff_t>(known.size()) + 1;
    return {last[static_cast<size_t>(known.size())], *std::min_element(last.begin(), end)};
}

/** How well a word that is spelled right fits; 0: not at all. */
int fit(const QString &typed, const QString &known, bool isLast)
{
    if (typed == known)
        return kEqual;
    if (known.startsWith(typed)) {
        // One letter begins too much, unless it is what is being typed.
        const int missing = std::min(kMostMissing, kEachMissing * static_cast<int>(known.size() - typed.size()));
        return typed.size() > 1 || isLast ? kBegins - missing : 0;
    }
    if (typed.startsWith(known) && known.size() >= 3 && typed.size() - known.size() <= (known.size() == 3 ? 1 : 4))
        return kOtherEnding;
    const auto [mine, theirs] = std::mismatch(typed.begin(), typed.end(), known.begin(), known.end());
    const qsizetype common = mine - typed.begin();
    if (common >= kLeastStem && 2 * common >= std::max(typed.size(), known.size()))
        return kOtherEnding;
    return typed.size() >= kLeastInside && known.contains(typed) ? kInside : 0;
}

/** How well a word with slips fits; 0: not at all. */
int bentFit(const QString &typed, const QString &known)
{
    const int allowed = slipsAllowed(typed.size());
    if (allowed == 0 || typed.size() - known.size() > allowed)
        return 0;
    // Three letters bent in the first one could be anything.
    if (typed.size() == 3 && typed.front() != known.front())
        return 0;
    const auto [whole, beginning] = distanceOf(typed, known);
    if (whole <= allowed)
        return kSlip - kEachSlip * whole;
    return typed.size() > 3 && beginning <= allowed ? kSlipInBeginning - kEachSlip * beginning : 0;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (letter == u'ß')
            folded += u"ss";
        else
            folded += letter;
    }
    return folded;
}

SearchIndex::SearchIndex(const std::vector<SearchEntry> &entries, const QStringList &fillers)
{
    for (const QString &filler : fillers) {
        for (const QString &word : wordsOf(foldedForSearch(filler)))
            m_fillers.insert(word);
    }
    for (const SearchEntry &entry : entries) {
        const auto number = static_cast<int>(m_ids.size());
        m_ids << entry.id;
        m_names << wordsOf(foldedForSearch(entry.name)).join(u' ');
        add(number, entry.name, kInName);
        const auto plain = static_cast<int>(entry.words.size());
        for (int i = 0; i < plain; ++i)
            add(number, entry.words[i], kFirstPlain - (kFirstPlain - kLastPlain) * i / plain);
        add(number, entry.purpose, kInPurpose);
    }
}

void SearchIndex::add(int entry, const QString &text, int weight)
{
    for (const QString &word : wordsOf(foldedForSearch(text))) {
        const auto known = m_wordAt.constFind(word);
        const size_t at = known == m_wordAt.constEnd() ? m_words.size() : *known;
        if (at == m_words.size()) {
            m_wordAt.insert(word, at);
            m_words.push_back({word, {}});
        }
        std::vector<Place> &places = m_words[at].places;
        if (places.empty() || places.back().entry != entry)
            places.push_back({entry, weight});
        else
            places.back().weight = std::max(places.back().weight, weight);
    }
}

QHash<int, int> SearchIndex::scores(const QString &typed, bool isLast) const
{
    QHash<int, int> best;
    const auto take = [&best](const Word &word, int quality) {
        for (const Place &place : word.places) {
            int &score = best[place.entry];
            score = std::max(score, quality * place.weight);
        }
    };
    for (const Word &word : m_words) {
        if (const int quality = fit(typed, word.text, isLast))
            take(word, quality);
    }
    // What is spelled right is not bent: "hips" finds no lips.
    if (best.isEmpty()) {
        for (const Word &word : m_words) {
            if (const int quality = bentFit(typed, word.text))
                take(word, quality);
        }
    }
    return best;
}

QStringList SearchIndex::find(const QString &query) const
{
    const QStringList all = wordsOf(foldedForSearch(query));
    QStringList telling;
    for (const QString &word : all) {
        if (!m_fillers.contains(word))
            telling << word;
    }
    const QStringList &typed = telling.isEmpty() ? all : telling;

    struct Sum
    {
        int words = 0;
        int score = 0;
    };
    QHash<int, Sum> sums;
    int known = 0;
    for (const QString &word : typed) {
        const QHash<int, int> found = scores(word, word == typed.last());
        known += found.isEmpty() ? 0 : 1;
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            Sum &sum = sums[it.key()];
            ++sum.words;
            sum.score += it.value();
        }
    }
    if (sums.isEmpty())
        return {};

    const QString phrase = typed.join(u' ');
    int most = 0;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const QString &name = m_names[it.key()];
        if (name == phrase)
            it->score += kWholeName;
        else if (name.startsWith(phrase))
            it->score += kNameBegins;
        else if (typed.size() > 1 && name.contains(phrase))
            it->score += kInOneName;
        most = std::max(most, it->words);
    }
    if (2 * most < known)
        return {};
    std::vector<int> order;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it->words == most)
            order.push_back(it.key());
    }
    std::sort(order.begin(), order.end(), [&sums](int a, int b) {
        const int first = sums[a].score;
        const int second = sums[b].score;
        return first != second ? first > second : a < b;
    });
    QStringList ids;
    for (const int entry : order)
        ids << m_ids[entry];
    return ids;
}

} // namespace evenpace
