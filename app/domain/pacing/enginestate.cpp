// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pacing.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

/** The engine's state as bytes: one list of its members, walked by a writer and by a reader. */
namespace evenpace::pacing {

namespace {

/** Raised whenever a member is added, moved or taken away: an older state is then folded anew. */
constexpr quint32 kVersion = 1;
/** A life of days: a count beyond it is damage. */
constexpr quint32 kMostDays = 60000;

class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {
    }
    template <typename... Values> void operator()(const Values &...values) { (write(values), ...); }

private:
    template <typename Value> void write(const Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>)
            m_stream << value;
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            m_stream << static_cast<qint64>(value);
        else
            visit(value, *this);
    }
    template <typename Value> void write(const std::optional<Value> &value)
    {
        m_stream << value.has_value();
        if (value)
            write(*value);
    }
    template <typename Value> void write(const std::vector<Value> &values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const Value &value : values)
            write(value);
    }
    QDataStream &m_stream;
};

class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    template <typename... Values> void operator()(Values &...values) { (read(values), ...); }

private:
    template <typename Value> void read(Value &value)
    {
        if constexpr (std::is_same_v<Value, bool>) {
            m_stream >> value;
        } else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
            qint64 number = 0;
            m_stream >> number;
            value = static_cast<Value>(number);
        } else {
            visit(value, *this);
        }
    }
    template <typename Value> void read(std::optional<Value> &value)
    {
        bool isSet = false;
        m_stream >> isSet;
        value.reset();
        if (isSet)
            read(value.emplace());
    }
    template <typename Value> void read(std::vector<Value> &values)
    {
        quint32 count = 0;
        m_stream >> count;
        if (count > kMostDays)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        values.clear();
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            read(values.emplace_back());
    }
    QDataStream &m_stream;
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
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kVersion;
    visit(*this, Writer(stream));
    return bytes;
}

std::optional<Engine> Engine::load(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream >> version;
    if (version != kVersion)
        return std::nullopt;
    Engine engine;
    visit(engine, Reader(stream));
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return engine;
}

} // namespace evenpace::pacing
