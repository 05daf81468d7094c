// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/exchange/names.h"
#include "domain/exchange/refusal.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

/**
 * Values to maps and back. A value says once which fields it has, to a Writer or a Reader, and thereby has both forms:
 * the compact one with numbers for keys, and the readable one with names. What has its default value is left out.
 */
namespace evenpace::exchange {

using Qt::StringLiterals::operator""_s;

enum class Form { Compact, Readable };

/** A field's number in the compact form and its name in the readable one. Units stand at the end of the name. */
struct Key
{
    int number;
    QLatin1StringView name;
};

template <typename T, size_t N> using Words = std::array<std::pair<QLatin1StringView, T>, N>;

inline constexpr qsizetype kMostFields = 64; ///< of one object, known or not
inline constexpr qint64 kDayZero = 2440588; ///< 1970-01-01 as a Julian day

class Writer
{
public:
    explicit Writer(Form form)
        : m_form(form)
    {
    }

    [[nodiscard]] QCborMap map() const { return m_map; }

    template <typename Int> void whole(Key key, Int &value, qint64, qint64) { put(key, qint64(value)); }
    template <typename Int> void wholeOr(Key key, Int &value, Int usual, qint64, qint64)
    {
        if (value != usual)
            put(key, qint64(value));
    }
    template <typename Int> void rating(Key key, std::optional<Int> &value, qint64, qint64)
    {
        if (value)
            put(key, qint64(*value));
    }
    void flag(Key key, bool &value)
    {
        if (value)
            put(key, true);
    }
    void text(Key key, QString &value, int, bool = false)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void line(Key key, QString &value, int longest, bool isNeeded = false) { text(key, value, longest, isNeeded); }
    void lines(Key key, QStringList &value, int longest, int most) { texts(key, value, longest, most); }
    void texts(Key key, QStringList &value, int, int)
    {
        if (!value.isEmpty())
            put(key, QCborArray::fromStringList(value));
    }
    void wholes(Key key, std::vector<int> &value, int, int, int)
    {
        QCborArray array;
        for (const int entry : value)
            array << entry;
        if (!value.empty())
            put(key, array);
    }
    void date(Key key, QDate &value)
    {
        put(key,
            m_form == Form::Compact ? QCborValue(value.toJulianDay() - kDayZero)
                                    : QCborValue(value.toString(Qt::ISODate)));
    }
    void maybeDate(Key key, QDate &value)
    {
        if (value.isValid())
            date(key, value);
    }
    /** Tenths of a second. */
    void tenths(Key key, Milliseconds &value, qint64, qint64) { put(key, time(value, 100)); }
    void tenthsOr0(Key key, Milliseconds &value, qint64, qint64)
    {
        if (value.count() != 0)
            put(key, time(value, 100));
    }
    void secondsOr0(Key key, Milliseconds &value, qint64)
    {
        if (value.count() != 0)
            put(key, qint64(value.count() / 1000));
    }
    void maybeSeconds(Key key, std::optional<Milliseconds> &value, qint64, qint64)
    {
        if (value)
            put(key, qint64(value->count() / 1000));
    }
    void bytes(Key key, QByteArray &value, qsizetype, bool = false)
    {
        if (!value.isEmpty())
            put(key, m_form == Form::Compact ? QCborValue(value) : QCborValue(QString::fromLatin1(value.toHex())));
    }
    void uuid(Key key, QUuid &value)
    {
        if (!value.isNull())
            put(key,
                m_form == Form::Compact ? QCborValue(value.toRfc4122())
                                        : QCborValue(value.toString(QUuid::WithoutBraces)));
    }
    template <typename T, size_t N> void word(Key key, T &value, const Words<T, N> &words)
    {
        put(key, named(value, words));
    }
    template <typename T, size_t N> void wordOr(Key key, T &value, T usual, const Words<T, N> &words)
    {
        if (value != usual)
            put(key, named(value, words));
    }
    template <typename T, size_t N> void maybeWord(Key key, std::optional<T> &value, const Words<T, N> &words)
    {
        if (value)
            put(key, named(*value, words));
    }
    template <typename T, size_t N> void words(Key key, std::vector<T> &value, const Words<T, N> &words, int)
    {
        QCborArray array;
        for (const T entry : value)
            array << named(entry, words);
        if (!value.empty())
            put(key, array);
    }
    template <typename T> void object(Key key, T &value)
    {
        Writer inner(m_form);
        describe(inner, value);
        if (!inner.m_map.isEmpty())
            put(key, inner.m_map);
    }
    template <typename T> void maybe(Key key, std::optional<T> &value)
    {
        if (!value)
            return;
        Writer inner(m_form);
        describe(inner, *value);
        put(key, inner.m_map);
    }
    template <typename T> void list(Key key, std::vector<T> &value, int)
    {
        QCborArray array;
        for (T &entry : value) {
            Writer inner(m_form);
            describe(inner, entry);
            array << inner.m_map;
        }
        if (!value.empty())
            put(key, array);
    }

private:
    void put(Key key, const QCborValue &value)
    {
        if (m_form == Form::Compact)
            m_map.insert(key.number, value);
        else
            m_map.insert(QString(key.name), value);
    }
    [[nodiscard]] QCborValue time(Milliseconds value, int step) const
    {
        return m_form == Form::Compact ? QCborValue(qint64(value.count() / step))
                                       : QCborValue(static_cast<double>(value.count()) / 1000.0);
    }
    template <typename T, size_t N> [[nodiscard]] QCborValue named(T value, const Words<T, N> &words) const
    {
        for (size_t i = 0; i < N; ++i) {
            if (words[i].second == value)
                return m_form == Form::Compact ? QCborValue(qint64(i)) : QCborValue(QString(words[i].first));
        }
        return {};
    }

    Form m_form;
    QCborMap m_map;
};

/** Reads what a Writer wrote, and nothing that breaks a limit. The first problem is kept; values read after it mean
 *  nothing. Unknown fields are passed over in the compact form and are a problem in the readable one. */
class Reader
{
public:
    Reader(Form form, const QCborMap &map, QString place, std::optional<Refusal> &problem)
        : m_form(form)
        , m_map(map)
        , m_place(std::move(place))
        , m_problem(problem)
    {
        if (m_map.size() > kMostFields) {
            wrong(u"there are more than %1 fields in one place"_s.arg(kMostFields));
            return;
        }
        for (auto it = m_map.constBegin(); it != m_map.constEnd(); ++it) {
            if (std::any_of(m_map.constBegin(), it, [&](const auto &entry) { return entry.first == it.key(); }))
                wrong(u"something is there twice"_s);
        }
    }

    template <typename Int> void whole(Key key, Int &value, qint64 low, qint64 high)
    {
        if (const auto found = need(key))
            value = static_cast<Int>(number(key, *found, low, high));
    }
    template <typename Int> void wholeOr(Key key, Int &value, Int usual, qint64 low, qint64 high)
    {
        const auto found = take(key);
        value = found ? static_cast<Int>(number(key, *found, low, high)) : usual;
    }
    template <typename Int> void rating(Key key, std::optional<Int> &value, qint64 low, qint64 high)
    {
        if (const auto found = take(key))
            value = static_cast<Int>(number(key, *found, low, high));
    }
    void flag(Key key, bool &value)
    {
        const auto found = take(key);
        if (found && !found->isBool())
            wrong(key, u"is not true or false"_s);
        value = found && found->toBool();
    }
    void text(Key key, QString &value, int longest, bool isNeeded = false)
    {
        if (const auto found = isNeeded ? need(key) : take(key))
            value = textIn(key, *found, longest);
    }
    /** A name or an id, which isOneLine(). */
    void line(Key key, QString &value, int longest, bool isNeeded = false)
    {
        if (const auto found = isNeeded ? need(key) : take(key))
            value = lineIn(key, *found, longest);
    }
    void lines(Key key, QStringList &value, int longest, int most)
    {
        texts(key, value, longest, most);
        if (!std::all_of(value.begin(), value.end(), isOneLine))
            wrong(key, u"is not one line of text"_s);
    }
    void texts(Key key, QStringList &value, int longest, int most)
    {
        const QCborArray entries = array(key, most);
        if (entries.isEmpty())
            return;
        value.clear();
        for (const QCborValue &entry : entries)
            value << textIn(key, entry, longest);
    }
    void wholes(Key key, std::vector<int> &value, int low, int high, int most)
    {
        for (const QCborValue &entry : array(key, most))
            value.push_back(static_cast<int>(number(key, entry, low, high)));
    }
    void date(Key key, QDate &value)
    {
        if (const auto found = need(key))
            dateIn(key, *found, value);
    }
    void maybeDate(Key key, QDate &value)
    {
        if (const auto found = take(key))
            dateIn(key, *found, value);
    }
    void tenths(Key key, Milliseconds &value, qint64 low, qint64 high)
    {
        if (const auto found = need(key))
            value = time(key, *found, low, high);
    }
    void tenthsOr0(Key key, Milliseconds &value, qint64 low, qint64 high)
    {
        if (const auto found = take(key))
            value = time(key, *found, low, high);
    }
    void secondsOr0(Key key, Milliseconds &value, qint64 high)
    {
        if (const auto found = take(key))
            value = std::chrono::seconds(number(key, *found, 0, high));
    }
    void maybeSeconds(Key key, std::optional<Milliseconds> &value, qint64 low, qint64 high)
    {
        if (const auto found = take(key))
            value = std::chrono::seconds(number(key, *found, low, high));
    }
    void bytes(Key key, QByteArray &value, qsizetype size, bool isNeeded = false)
    {
        const auto found = isNeeded ? need(key) : take(key);
        if (!found)
            return;
        value = m_form == Form::Compact ? found->toByteArray() : fromHex(found->toString());
        if (value.size() != size)
            wrong(key, u"is not %1 bytes long"_s.arg(size));
    }
    void uuid(Key key, QUuid &value)
    {
        const auto found = take(key);
        if (!found)
            return;
        value = m_form == Form::Compact ? QUuid::fromRfc4122(found->toByteArray()) : QUuid(found->toString());
        if (value.isNull())
            wrong(key, u"is no id"_s);
    }
    template <typename T, size_t N> void word(Key key, T &value, const Words<T, N> &words)
    {
        if (const auto found = need(key))
            value = named(key, *found, words);
    }
    template <typename T, size_t N> void wordOr(Key key, T &value, T usual, const Words<T, N> &words)
    {
        const auto found = take(key);
        value = found ? named(key, *found, words) : usual;
    }
    template <typename T, size_t N> void maybeWord(Key key, std::optional<T> &value, const Words<T, N> &words)
    {
        if (const auto found = take(key))
            value = named(key, *found, words);
    }
    template <typename T, size_t N> void words(Key key, std::vector<T> &value, const Words<T, N> &words, int most)
    {
        for (const QCborValue &entry : array(key, most))
            value.push_back(named(key, entry, words));
    }
    template <typename T> void object(Key key, T &value)
    {
        if (const auto found = take(key))
            readObject(*found, value, inside(key));
    }
    template <typename T> void maybe(Key key, std::optional<T> &value)
    {
        if (const auto found = take(key)) {
            value.emplace();
            readObject(*found, *value, inside(key));
        }
    }
    template <typename T> void list(Key key, std::vector<T> &value, int most)
    {
        value.clear();
        int count = 0;
        for (const QCborValue &entry : array(key, most)) {
            readObject(entry, value.emplace_back(), u"%1 %2"_s.arg(inside(key)).arg(++count));
            if (m_problem)
                return;
        }
    }
    /** Tells what is unknown; after all fields were asked for. */
    void finish()
    {
        if (m_form == Form::Compact)
            return;
        for (auto it = m_map.constBegin(); it != m_map.constEnd(); ++it) {
            if (!m_asked.contains(it.key().toString()))
                refuse({Refusal::Why::UnknownField, inside(it.key().toString())});
        }
    }

private:
    [[nodiscard]] QString inside(const QString &name) const
    {
        return m_place.isEmpty() ? name : u"%1, %2"_s.arg(m_place, name);
    }
    [[nodiscard]] QString inside(Key key) const { return inside(QString(key.name)); }
    void refuse(const Refusal &refusal)
    {
        if (!m_problem)
            m_problem = refusal;
    }
    void wrong(const QString &detail) { refuse({Refusal::Why::WrongValue, detail}); }
    void wrong(Key key, const QString &what) { wrong(u"“%1” %2"_s.arg(inside(key), what)); }

    std::optional<QCborValue> take(Key key)
    {
        if (m_form == Form::Readable)
            m_asked << QString(key.name);
        const QCborValue value = m_form == Form::Compact ? m_map.value(key.number) : m_map.value(key.name);
        return value.isUndefined() ? std::nullopt : std::optional(value);
    }
    std::optional<QCborValue> need(Key key)
    {
        std::optional<QCborValue> value = take(key);
        if (!value)
            wrong(key, u"is missing"_s);
        return value;
    }
    qint64 number(Key key, const QCborValue &value, qint64 low, qint64 high)
    {
        const double asDouble = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        const bool isWhole = value.isInteger()
            || (m_form == Form::Readable && std::isfinite(asDouble) && asDouble == std::floor(asDouble)
                && std::abs(asDouble) < 1e15);
        const qint64 read = value.isInteger() ? value.toInteger() : isWhole ? static_cast<qint64>(asDouble) : 0;
        if (isWhole && read >= low && read <= high)
            return read;
        wrong(key, u"is not a whole number from %1 to %2"_s.arg(low).arg(high));
        return low;
    }
    void dateIn(Key key, const QCborValue &found, QDate &value)
    {
        if (m_form == Form::Compact)
            value = QDate::fromJulianDay(kDayZero + number(key, found, 0, 100'000));
        else
            value = QDate::fromString(found.toString(), Qt::ISODate);
        // Qt reads 2026/03/09 as well.
        const bool isWritten = m_form == Form::Compact || value.toString(Qt::ISODate) == found.toString();
        if (!value.isValid() || !isWritten || value.year() < 1970 || value.year() > 2200)
            wrong(key, u"is no date"_s);
    }
    /** Limits in tenths of a second. */
    Milliseconds time(Key key, const QCborValue &value, qint64 low, qint64 high)
    {
        if (m_form == Form::Compact)
            return Milliseconds{number(key, value, low, high) * 100};
        const double tenths = value.toDouble(-1) * 10;
        if ((value.isDouble() || value.isInteger()) && tenths >= static_cast<double>(low)
            && tenths <= static_cast<double>(high) && std::abs(tenths - std::round(tenths)) < 1e-6)
            return Milliseconds{std::llround(tenths) * 100};
        wrong(key,
              u"is not a number of seconds from %1 to %2, in tenths"_s.arg(static_cast<double>(low) / 10)
                  .arg(static_cast<double>(high) / 10));
        return Milliseconds{low * 100};
    }
    QString textIn(Key key, const QCborValue &value, int longest)
    {
        const QString text = value.toString();
        if (!value.isString() || text.isEmpty())
            wrong(key, u"is no text"_s);
        else if (text.size() > longest)
            wrong(key, u"is longer than %1 characters"_s.arg(longest));
        else if (std::any_of(text.begin(), text.end(),
                             [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }))
            wrong(key, u"holds characters that cannot be shown"_s);
        return text;
    }
    QString lineIn(Key key, const QCborValue &value, int longest)
    {
        const QString line = textIn(key, value, longest);
        if (!isOneLine(line))
            wrong(key, u"is not one line of text"_s);
        return line;
    }
    QCborArray array(Key key, int most)
    {
        const auto found = take(key);
        if (!found)
            return {};
        if (!found->isArray())
            wrong(key, u"is no list"_s);
        if (found->toArray().size() <= most)
            return found->toArray();
        wrong(key, u"has more than %1 entries"_s.arg(most));
        return {};
    }
    template <typename T, size_t N> T named(Key key, const QCborValue &value, const Words<T, N> &words)
    {
        if (m_form == Form::Compact)
            return words[static_cast<size_t>(number(key, value, 0, qint64(N) - 1))].second;
        for (const auto &[word, meaning] : words) {
            if (value.toString() == word)
                return meaning;
        }
        wrong(key, u"is not a word that is known there"_s);
        return words.front().second;
    }
    template <typename T> void readObject(const QCborValue &value, T &into, const QString &place)
    {
        if (!value.isMap())
            wrong(u"“%1” is no object"_s.arg(place));
        Reader inner(m_form, value.toMap(), place, m_problem);
        describe(inner, into);
        inner.finish();
    }
    static QByteArray fromHex(const QString &hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
        return QString::fromLatin1(bytes.toHex()) == hex ? bytes : QByteArray();
    }

    Form m_form;
    QCborMap m_map;
    QString m_place;
    std::optional<Refusal> &m_problem;
    QStringList m_asked;
};

} // namespace evenpace::exchange
