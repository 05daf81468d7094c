// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>

namespace evenpace {

/**
 * Entries by id, of which some are only read when they are first asked for: the library has hundreds, and a day needs
 * few of them. Whoever goes through all of it reads all of it. An entry stays where it is once it was read. For one
 * thread at a time, also where it is const.
 */
template<typename T>
class LazyMap
{
public:
    using Map = std::map<QString, T>;
    using Read = T (*)(const QByteArray &bytes);

    /** An entry to be read by `read` when it is needed. `bytes` must outlive the map if they are raw data. */
    void defer(const QString &id, const QByteArray &bytes, Read read) { m_unread.insert_or_assign(id, Unread{bytes, read}); }

    [[nodiscard]] bool contains(const QString &id) const { return m_read.count(id) > 0 || m_unread.count(id) > 0; }
    /** Null if there is none. */
    [[nodiscard]] const T *find(const QString &id) const
    {
        fetch(id);
        const auto it = m_read.find(id);
        return it == m_read.end() ? nullptr : &it->second;
    }
    [[nodiscard]] T &at(const QString &id)
    {
        fetch(id);
        return m_read.at(id);
    }
    [[nodiscard]] T &operator[](const QString &id)
    {
        fetch(id);
        return m_read[id];
    }
    /** As for std::map: what is there stays. */
    auto emplace(const QString &id, T entry)
    {
        fetch(id);
        return m_read.emplace(id, std::move(entry));
    }
    auto erase(typename Map::iterator it) { return m_read.erase(it); }

    [[nodiscard]] size_t size() const { return m_read.size() + m_unread.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] auto begin() { return all().begin(); }
    [[nodiscard]] auto end() { return m_read.end(); }
    [[nodiscard]] auto begin() const { return std::as_const(all()).begin(); }
    [[nodiscard]] auto end() const { return m_read.cend(); }

private:
    struct Unread
    {
        QByteArray bytes;
        Read read = nullptr;
    };

    void fetch(const QString &id) const
    {
        if (auto entry = m_unread.extract(id))
            m_read.emplace(entry.key(), entry.mapped().read(entry.mapped().bytes));
    }
    Map &all() const
    {
        while (!m_unread.empty())
            fetch(QString(m_unread.begin()->first));
        return m_read;
    }

    mutable Map m_read;
    mutable std::map<QString, Unread> m_unread;
};

} // namespace evenpace
