// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace evenpace::exchange::samples {

/** Picks from a seed. */
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int from(int low, int high) { return m_random.bounded(low, high + 1); }
    bool sometimes() { return from(0, 2) == 0; }
    template <typename T> const T &oneOf(const std::vector<T> &list)
    {
        return list[static_cast<size_t>(from(0, static_cast<int>(list.size()) - 1))];
    }
    QString text(int longest)
    {
        using namespace Qt::StringLiterals;
        static const std::vector<QString> words{u"slow"_s, u"arm"_s,  u"if it hurts"_s, u"Übung"_s,
                                                u"肩"_s,   u"🙂"_s, u"zwölf"_s,       u"\n"_s,
                                                u"“so”"_s, u"ذراع"_s, u"a\\b\""_s,      u"50 %"_s};
        QString text = u"x"_s;
        const int count = from(0, 12);
        for (int i = 0; i < count; ++i) {
            const QString &word = oneOf(words);
            if (text.size() + word.size() < longest)
                text += word;
        }
        return text;
    }
    /** A name: the same without line ends. */
    QString line(int longest) { return text(longest).replace(u'\n', u' '); }
    QByteArray bytes(int size)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(from(0, 255));
        return bytes;
    }
    Milliseconds tenths(int low, int high) { return Milliseconds{from(low, high) * 100}; }

private:
    QRandomGenerator m_random;
};

} // namespace evenpace::exchange::samples
