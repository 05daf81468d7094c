// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/libraryloader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

/**
 * Strict reading of one JSON object at a time, for the library loader. Every mistake becomes a sentence; a value that
 * cannot be read comes back as the lowest allowed one, so that reading goes on and finds the other mistakes too.
 */
namespace evenpace::reading {

using Qt::StringLiterals::operator""_s;

inline constexpr qsizetype kLongestText = 800;

/** Words of the files and what they stand for. */
template <typename T, size_t N> using Names = std::array<std::pair<QLatin1StringView, T>, N>;

template <size_t N> QString listed(const std::array<QLatin1StringView, N> &names)
{
    QStringList words;
    for (const QLatin1StringView name : names)
        words << QString(name);
    return words.join(u", "_s);
}

template <typename T, size_t N> QString listed(const Names<T, N> &names)
{
    QStringList words;
    for (const auto &[name, value] : names)
        words << QString(name);
    return words.join(u", "_s);
}

/** Collects errors and knows which file and item they are about. */
class Report
{
public:
    Report(QString file, std::vector<LibraryError> &errors)
        : m_file(std::move(file))
        , m_errors(errors)
    {
    }

    void begin(const QString &id) { m_id = id; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] size_t count() const { return m_errors.size(); }

    /** `what` goes on after the item: "has no cues." */
    void item(const QString &what) { m_errors.push_back({m_file, m_id, u"%1: “%2” %3"_s.arg(m_file, m_id, what)}); }
    void whole(const QString &what) { m_errors.push_back({m_file, {}, u"%1 %2"_s.arg(m_file, what)}); }

private:
    QString m_file;
    QString m_id;
    std::vector<LibraryError> &m_errors;
};

/** Reads one JSON object and keeps account of its fields, so that finish() can tell the missing and the unknown. */
class Fields
{
public:
    /** `place` says where the object stands in the item: "dose", "step 2". Empty: it is the item. */
    Fields(QJsonObject object, Report &report, QString place = {})
        : m_object(std::move(object))
        , m_report(report)
        , m_place(std::move(place))
    {
    }

    void error(const QString &what)
    {
        m_report.item(m_place.isEmpty() ? what + u'.' : u"%1, in %2."_s.arg(what, m_place));
    }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] QString inside(const QString &place) const
    {
        return m_place.isEmpty() ? place : u"%1 of %2"_s.arg(place, m_place);
    }

    QJsonValue value(QLatin1StringView name)
    {
        m_asked << QString(name);
        const auto it = m_object.constFind(name);
        if (it == m_object.constEnd()) {
            m_missing << QString(name);
            return {};
        }
        return *it;
    }

    QString text(QLatin1StringView name, qsizetype longest = kLongestText)
    {
        const QJsonValue given = value(name);
        return given.isUndefined() || isMissing(name) ? QString() : textIn(given, name, longest);
    }

    QString optionalText(QLatin1StringView name) { return knows(name) ? text(name) : QString(); }

    QStringList texts(QLatin1StringView name, qsizetype fewest = 0)
    {
        QStringList list;
        for (const QJsonValue &entry : array(name, fewest))
            list << textIn(entry, name, kLongestText);
        return list;
    }

    QStringList optionalTexts(QLatin1StringView name) { return knows(name) ? texts(name, 1) : QStringList(); }

    template <size_t N> QString word(QLatin1StringView name, const std::array<QLatin1StringView, N> &allowed)
    {
        const QString given = text(name);
        if (!given.isEmpty())
            checkWord(name, given, allowed);
        return given;
    }

    template <size_t N>
    QStringList words(QLatin1StringView name, const std::array<QLatin1StringView, N> &allowed, qsizetype fewest = 0)
    {
        const QStringList given = texts(name, fewest);
        for (const QString &entry : given)
            checkWord(name, entry, allowed);
        if (QStringList(given).removeDuplicates() > 0)
            error(u"names something twice in “%1”"_s.arg(name));
        return given;
    }

    template <typename T, size_t N> T named(QLatin1StringView name, const Names<T, N> &names)
    {
        const QString given = text(name);
        return given.isEmpty() ? names.front().second : namedIn(given, name, names);
    }

    template <typename T, size_t N> T namedIn(const QString &given, QLatin1StringView name, const Names<T, N> &names)
    {
        for (const auto &[word, meaning] : names) {
            if (given == word)
                return meaning;
        }
        error(u"has “%1” in “%2”, which is not one of %3"_s.arg(given, name, listed(names)));
        return names.front().second;
    }

    int whole(QLatin1StringView name, int low, int high)
    {
        const QJsonValue given = value(name);
        return isMissing(name) ? low : wholeIn(given, name, low, high);
    }

    int wholeIn(const QJsonValue &given, QLatin1StringView name, int low, int high)
    {
        const double number = given.toDouble(std::nan(""));
        if (!std::isfinite(number) || number != std::floor(number)) {
            error(u"needs a whole number in “%1”"_s.arg(name));
            return low;
        }
        return inRange(name, number, low, high) ? static_cast<int>(number) : low;
    }

    /** Seconds in tenths. */
    Milliseconds seconds(QLatin1StringView name, double low, double high)
    {
        const QJsonValue given = value(name);
        return isMissing(name) ? Milliseconds{0} : secondsIn(given, name, low, high);
    }

    Milliseconds secondsIn(const QJsonValue &given, QLatin1StringView name, double low, double high)
    {
        if (!given.isDouble()) {
            error(u"needs a number of seconds in “%1”"_s.arg(name));
            return {};
        }
        const double number = given.toDouble();
        if (!inRange(name, number, low, high))
            return {};
        if (std::abs(number * 10 - std::round(number * 10)) > 1e-6) {
            error(u"has %1 in “%2”, which is finer than a tenth of a second"_s.arg(number).arg(name));
            return {};
        }
        return Milliseconds{std::llround(number * 1000)};
    }

    bool truth(QLatin1StringView name)
    {
        const QJsonValue given = value(name);
        if (!isMissing(name) && !given.isBool())
            error(u"needs true or false in “%1”"_s.arg(name));
        return given.toBool();
    }

    QJsonArray array(QLatin1StringView name, qsizetype fewest = 0)
    {
        const QJsonValue given = value(name);
        if (isMissing(name))
            return {};
        if (!given.isArray())
            error(u"needs a list in “%1”"_s.arg(name));
        else if (given.toArray().size() < fewest)
            error(fewest == 1 ? u"has nothing in “%1”"_s.arg(name)
                              : u"has fewer than %1 entries in “%2”"_s.arg(fewest).arg(name));
        return given.toArray();
    }

    std::optional<QJsonObject> object(QLatin1StringView name)
    {
        const QJsonValue given = value(name);
        if (isMissing(name))
            return std::nullopt;
        if (!given.isObject()) {
            error(u"needs an object in “%1”"_s.arg(name));
            return std::nullopt;
        }
        return given.toObject();
    }

    /** The objects of a list; an entry that is none is told and left out. */
    std::vector<QJsonObject> objects(QLatin1StringView name, qsizetype fewest)
    {
        std::vector<QJsonObject> list;
        for (const QJsonValue &entry : array(name, fewest)) {
            if (entry.isObject())
                list.push_back(entry.toObject());
            else
                error(u"needs objects in “%1”"_s.arg(name));
        }
        return list;
    }

    /** An id, or null for none. */
    QString reference(QLatin1StringView name)
    {
        const QJsonValue given = value(name);
        return isMissing(name) || given.isNull() ? QString() : textIn(given, name, kLongestText);
    }

    /** Marks the field as known and says whether it is there. */
    bool knows(QLatin1StringView name)
    {
        m_asked << QString(name);
        return has(name);
    }

    /** Tells unknown fields, wrong units and missing fields. To be called once, after all fields were asked for. */
    void finish()
    {
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (m_asked.contains(it.key()))
                continue;
            const QString meant = sameWithAnotherUnit(it.key());
            if (meant.isEmpty()) {
                error(u"has an unknown field “%1”"_s.arg(it.key()));
            } else {
                error(u"has “%1” where the unit is part of the name “%2”"_s.arg(it.key(), meant));
                m_missing.removeAll(meant);
            }
        }
        for (const QString &name : std::as_const(m_missing))
            error(u"lacks the field “%1”"_s.arg(name));
    }

private:
    [[nodiscard]] bool isMissing(QLatin1StringView name) const { return m_missing.contains(name); }

    QString textIn(const QJsonValue &given, QLatin1StringView name, qsizetype longest)
    {
        const QString text = given.toString();
        if (!given.isString())
            error(u"needs text in “%1”"_s.arg(name));
        else if (text.isEmpty())
            error(u"has an empty text in “%1”"_s.arg(name));
        else if (text != text.simplified())
            error(u"has stray spaces or line breaks in “%1”"_s.arg(name));
        else if (text.size() > longest)
            error(u"has more than %1 characters in “%2”"_s.arg(longest).arg(name));
        return text;
    }

    template <size_t N>
    void checkWord(QLatin1StringView name, const QString &given, const std::array<QLatin1StringView, N> &allowed)
    {
        if (!given.isEmpty() && std::find(allowed.begin(), allowed.end(), given) == allowed.end())
            error(u"has “%1” in “%2”, which is not one of %3"_s.arg(given, name, listed(allowed)));
    }

    bool inRange(QLatin1StringView name, double number, double low, double high)
    {
        if (number >= low && number <= high)
            return true;
        error(u"has %1 in “%2”, but it must be from %3 to %4"_s.arg(number).arg(name).arg(low).arg(high));
        return false;
    }

    [[nodiscard]] QString sameWithAnotherUnit(const QString &given) const
    {
        const QString stem = given.section(u'_', 0, -2).isEmpty() ? given : given.section(u'_', 0, -2);
        for (const QString &name : m_asked) {
            if (name.endsWith(u"_s") && !m_object.contains(name)
                && (name.chopped(2) == given || name.chopped(2) == stem))
                return name;
        }
        return {};
    }

    QJsonObject m_object;
    Report &m_report;
    QString m_place;
    QStringList m_asked;
    QStringList m_missing;
};

} // namespace evenpace::reading
