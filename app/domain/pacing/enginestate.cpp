// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pacing.h"

#include <QByteArrayView>
#include <QtEndian>

#include <type_traits>

/** The engine's state as bytes: one list of its members, walked by a writer and by a reader. */
namespace evenpace::pacing {

namespace {

/** Raised whenever a member is added, moved or taken away: an older state is then folded anew. */
constexpr quint32 kVersion = 1;
/** A life of days: a count beyond it is damage. */
constexpr quint32 kMostDays = 60000;

/** Numbers take eight bytes and the most significant comes first, flags take one, and counts four. */
class Writer
{
public:
    explicit Writer(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    template <typename... Values> void operator()(const Values &...values) { (write(values), ...); }
    void writeCount(quint32 count) { append(count); }

private:
    template <typename Number> void append(Number number)
    {
        const Number ordered = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    }
    template <typename Value> void write(const Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>)
            append(static_cast<quint8>(value));
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            append(static_cast<qint64>(value));
        else
            visit(value, *this);
    }
    template <typename Value> void write(const std::optional<Value> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template <typename Value> void write(const std::vector<Value> &values)
    {
        writeCount(static_cast<quint32>(values.size()));
        for (const Value &value : values)
            write(value);
    }
    QByteArray &m_bytes;
};

/** Not with a QDataStream, which takes its time for each number: years of days have many, and every start reads them.
 */
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    template <typename... Values> void operator()(Values &...values) { (read(values), ...); }
    quint32 readCount() { return take<quint32>(); }
    /** All of it was read, and it was enough. */
    [[nodiscard]] bool isDone() const { return m_isOk && m_bytes.isEmpty(); }

private:
    template <typename Number> Number take()
    {
        if (m_bytes.size() < qsizetype{sizeof(Number)}) {
            m_isOk = false;
            return 0;
        }
        const auto number = qFromBigEndian<Number>(m_bytes.data());
        m_bytes = m_bytes.sliced(sizeof(Number));
        return number;
    }
    template <typename Value> void read(Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>)
            value = take<quint8>() != 0;
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            value = static_cast<Value>(take<qint64>());
        else
            visit(value, *this);
    }
    template <typename Value> void read(std::optional<Value> &value)
    {
        bool isSet = false;
        read(isSet);
        value.reset();
        if (isSet)
            read(value.emplace());
    }
    template <typename Value> void read(std::vector<Value> &values)
    {
        const quint32 count = readCount();
        m_isOk = m_isOk && count <= kMostDays;
        values.clear();
        for (quint32 i = 0; i < count && m_isOk; ++i)
            read(values.emplace_back());
    }
    QByteArrayView m_bytes;
    bool m_isOk = true;
};

template <typename Visitor> void visit(auto &value, Visitor &visitor)
{
    using Value = std::remove_const_t<std::remove_reference_t<decltype(value)>>;
    if constexpr (std::is_same_v<Value, Usual>)
        visitor(value.pain, value.fatigue);
    else if constexpr (std::is_same_v<Value, Rating>)
        visitor(value.pain, value.fatigue);
    else if constexpr (std::is_same_v<Value, Trial>)
        visitor(value.amount, value.fail24);
    else if constexpr (std::is_same_v<Value, SessionDone>)
        visitor(value.done, value.before, value.peak, value.effort, value.pain2h);
    else if constexpr (std::is_same_v<Value, WeekCounters>)
        visitor(value.rises, value.low, value.backs, value.perfect);
    else if constexpr (std::is_same_v<Value, Week>)
        visitor(value.track, value.planned, value.done, value.hard, value.soft, value.mornings, value.riseSum,
                value.verified, value.frozenDays, value.overDays, value.boomBustEvents, value.mayRise);
    else
        Value::visit(value, visitor);
}

} // namespace

template <typename Self, typename Visitor> void Engine::visit(Self &self, Visitor &&visitor)
{
    visitor(self.m_day, self.m_base, self.m_record, self.m_closed, self.m_lastMedian, self.m_lowest, self.m_isCapped,
            self.m_cappedRun, self.m_runCompleted, self.m_stdThreshold, self.m_lastContact, self.m_gapApplied,
            self.m_longGap, self.m_therapistPromptFor, self.m_doctorPromptFor, self.m_secondCrash, self.m_gapDays,
            self.m_quotaBefore, self.m_boomBust, self.m_week);
}

QByteArray Engine::save() const
{
    QByteArray bytes;
    Writer writer(bytes);
    writer.writeCount(kVersion);
    visit(*this, writer);
    return bytes;
}

std::optional<Engine> Engine::load(const QByteArray &state)
{
    Reader reader(state);
    if (reader.readCount() != kVersion)
        return std::nullopt;
    Engine engine;
    visit(engine, reader);
    if (!reader.isDone())
        return std::nullopt;
    return engine;
}

} // namespace evenpace::pacing
