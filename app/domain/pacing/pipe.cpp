// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <exception>

namespace evenpace::pacing {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostMinutes = 1440;
constexpr double kMostLoad = 14400;

/** What is wrong with a line, in words. Thrown and caught within this file only. */
struct BadLine : std::exception {
    explicit BadLine(QString text)
        : sentence(std::move(text))
    {
    }
    QString sentence;
};

/** An object of which every member must be asked for. */
class Reader
{
public:
    Reader(const QJsonValue &value, const QString &name, const QStringList &known)
        : m_name(name)
    {
        if (!value.isObject())
            throw BadLine(u"\"%1\" must be an object."_s.arg(name));
        m_object = value.toObject();
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!known.contains(it.key()))
                throw BadLine(u"\"%1\" is not a known key of \"%2\"."_s.arg(it.key(), name));
        }
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const
    {
        if (!has(key))
            throw BadLine(u"\"%1\" is missing in \"%2\"."_s.arg(key, m_name));
        return m_object.value(key);
    }

    [[nodiscard]] double number(QLatin1StringView key, double low, double high) const
    {
        return numberOf(value(key), key, low, high);
    }

    [[nodiscard]] int whole(QLatin1StringView key, int low, int high) const
    {
        return wholeOf(value(key), key, low, high);
    }

    [[nodiscard]] Milli milli(QLatin1StringView key, double high) const
    {
        return milliOf(number(key, 0, high));
    }

    [[nodiscard]] bool truth(QLatin1StringView key) const
    {
        const QJsonValue found = value(key);
        if (!found.isBool())
            throw BadLine(u"\"%1\" must be true or false."_s.arg(key));
        return found.toBool();
    }

    [[nodiscard]] bool truthOr(QLatin1StringView key, bool fallback) const { return has(key) ? truth(key) : fallback; }

    void mustBeTrue(QLatin1StringView key) const
    {
        if (!truth(key))
            throw BadLine(u"\"%1\" must be true."_s.arg(key));
    }

    static double numberOf(const QJsonValue &value, const QString &name, double low, double high)
    {
        if (!value.isDouble())
            throw BadLine(u"\"%1\" must be a number."_s.arg(name));
        const double number = value.toDouble();
        if (!(number >= low && number <= high))
            throw BadLine(u"\"%1\" must lie between %2 and %3."_s.arg(name).arg(low).arg(high));
        return number;
    }

    static int wholeOf(const QJsonValue &value, const QString &name, int low, int high)
    {
        const double number = numberOf(value, name, low, high);
        if (number != std::floor(number))
            throw BadLine(u"\"%1\" must be a whole number."_s.arg(name));
        return static_cast<int>(number);
    }

    static Milli milliOf(double minutes) { return static_cast<Milli>(std::floor(1000 * minutes + 0.5)); }

private:
    QString m_name;
    QJsonObject m_object;
};

Half halves(const Reader &reader, QLatin1StringView key)
{
    const double twice = 2 * reader.number(key, 0, 10);
    if (twice != std::floor(twice))
        throw BadLine(u"\"%1\" must be in half points."_s.arg(key));
    return static_cast<Half>(twice);
}

Screening screeningFrom(const QJsonValue &value)
{
    const Reader reader(value, u"screen"_s, {u"items"_s, u"worse_physical"_s, u"worse_mental"_s, u"hours"_s, u"mecfs"_s});
    Screening screening;
    const QJsonValue items = reader.value("items"_L1);
    if (!items.isArray() || items.toArray().size() != static_cast<qsizetype>(screening.items.size()))
        throw BadLine(u"\"items\" must be five pairs of frequency and severity."_s);
    for (size_t index = 0; index < screening.items.size(); ++index) {
        const QJsonValue pair = items.toArray().at(static_cast<qsizetype>(index));
        if (!pair.isArray() || pair.toArray().size() != 2)
            throw BadLine(u"\"items\" must be five pairs of frequency and severity."_s);
        screening.items[index] = {Reader::wholeOf(pair.toArray().at(0), u"frequency"_s, 0, 4),
                                  Reader::wholeOf(pair.toArray().at(1), u"severity"_s, 0, 4)};
    }
    screening.worsePhysical = reader.truth("worse_physical"_L1);
    screening.worseMental = reader.truth("worse_mental"_L1);
    screening.hours = reader.number("hours"_L1, 0, 10000);
    screening.meCfs = reader.truth("mecfs"_L1);
    return screening;
}

CheckIn checkInFrom(const QJsonValue &value)
{
    const Reader reader(value, u"checkin"_s,
                        {u"pain"_s, u"fatigue"_s, u"stops_usual"_s, u"flare"_s, u"red_flag"_s});
    CheckIn checkIn;
    if (reader.has("pain"_L1) != reader.has("fatigue"_L1))
        throw BadLine(u"\"pain\" and \"fatigue\" come only together."_s);
    if (reader.has("pain"_L1))
        checkIn.rating = Rating{reader.whole("pain"_L1, 0, 10), reader.whole("fatigue"_L1, 0, 10)};
    checkIn.stopsUsual = reader.truthOr("stops_usual"_L1, false);
    checkIn.flare = reader.truthOr("flare"_L1, false);
    checkIn.redFlag = reader.truthOr("red_flag"_L1, false);
    return checkIn;
}

SessionDone sessionFrom(const QJsonValue &value)
{
    const Reader reader(value, u"session"_s, {u"done"_s, u"before"_s, u"peak"_s, u"effort"_s, u"pain_2h"_s});
    SessionDone session;
    session.done = reader.milli("done"_L1, kMostMinutes);
    session.before = reader.whole("before"_L1, 0, 10);
    session.peak = reader.whole("peak"_L1, 0, 10);
    session.effort = reader.whole("effort"_L1, 0, 10);
    if (reader.has("pain_2h"_L1) && !reader.value("pain_2h"_L1).isNull())
        session.pain2h = reader.whole("pain_2h"_L1, 0, 10);
    return session;
}

TherapistLimits limitsFrom(const QJsonValue &value)
{
    const Reader reader(value, u"therapist"_s, {u"grow"_s, u"max_quota"_s, u"effort_ceiling"_s, u"frozen"_s});
    TherapistLimits limits;
    const auto lifted = [&](QLatin1StringView key) { return reader.value(key).isNull(); };
    if (reader.has("grow"_L1))
        limits.growPercent = lifted("grow"_L1) ? std::optional<int>() : reader.whole("grow"_L1, 100, 120);
    if (reader.has("max_quota"_L1))
        limits.maxQuota = lifted("max_quota"_L1) ? std::optional<Milli>() : reader.milli("max_quota"_L1, kMostMinutes);
    if (reader.has("effort_ceiling"_L1))
        limits.effortCeiling
            = lifted("effort_ceiling"_L1) ? std::optional<int>() : reader.whole("effort_ceiling"_L1, 1, 10);
    if (reader.has("frozen"_L1))
        limits.frozen = lifted("frozen"_L1) ? false : reader.truth("frozen"_L1);
    return limits;
}

QDate dayFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    const bool isExact = day.isValid() && day.toString(u"yyyy-MM-dd"_s) == text;
    if (!value.isString() || !isExact || day.year() < 1970 || day.year() > 2999)
        throw BadLine(u"\"day\" must be a date such as 2026-03-09."_s);
    return day;
}

Entry entryFrom(const Reader &reader)
{
    Entry entry;
    entry.day = dayFrom(reader.value("day"_L1));
    if (reader.has("screen"_L1))
        entry.screen = screeningFrom(reader.value("screen"_L1));
    if (reader.has("usual"_L1)) {
        const Reader usual(reader.value("usual"_L1), u"usual"_s, {u"pain"_s, u"fatigue"_s});
        entry.usual = Usual{halves(usual, "pain"_L1), halves(usual, "fatigue"_L1)};
    }
    if (reader.has("trial"_L1)) {
        const Reader trial(reader.value("trial"_L1), u"trial"_s, {u"amount"_s, u"fail24"_s});
        entry.trial = Trial{trial.milli("amount"_L1, kMostMinutes), trial.truthOr("fail24"_L1, false)};
        if (trial.number("amount"_L1, 0, kMostMinutes) <= 0)
            throw BadLine(u"\"amount\" must be above 0."_s);
    }
    if (reader.has("smallest_ok"_L1))
        entry.smallestOk = reader.milli("smallest_ok"_L1, kMostMinutes);
    if (reader.has("checkin"_L1))
        entry.checkIn = checkInFrom(reader.value("checkin"_L1));
    entry.planned = reader.truthOr("planned"_L1, false);
    if (reader.has("session"_L1))
        entry.session = sessionFrom(reader.value("session"_L1));
    if (reader.has("load"_L1) && !reader.value("load"_L1).isNull())
        entry.load = reader.milli("load"_L1, kMostLoad);
    if (reader.has("cleared"_L1)) {
        reader.mustBeTrue("cleared"_L1);
        entry.cleared = true;
    }
    if (reader.has("raise"_L1))
        entry.raisePercent = reader.whole("raise"_L1, 1, 10);
    if (reader.has("step"_L1)) {
        reader.mustBeTrue("step"_L1);
        entry.step = true;
    }
    if (reader.has("therapist"_L1))
        entry.therapist = limitsFrom(reader.value("therapist"_L1));
    return entry;
}

} // namespace

QJsonObject toJson(const Entry &entry)
{
    const auto minutes = [](Milli amount) { return static_cast<double>(amount) / 1000.0; };
    QJsonObject line{{u"day"_s, entry.day.toString(u"yyyy-MM-dd"_s)}};
    if (entry.screen) {
        QJsonArray items;
        for (const Screening::Item &item : entry.screen->items)
            items << QJsonArray{item.frequency, item.severity};
        line.insert(u"screen"_s,
                    QJsonObject{{u"items"_s, items},
                                {u"worse_physical"_s, entry.screen->worsePhysical},
                                {u"worse_mental"_s, entry.screen->worseMental},
                                {u"hours"_s, entry.screen->hours},
                                {u"mecfs"_s, entry.screen->meCfs}});
    }
    if (entry.usual)
        line.insert(u"usual"_s,
                    QJsonObject{{u"pain"_s, entry.usual->pain / 2.0}, {u"fatigue"_s, entry.usual->fatigue / 2.0}});
    if (entry.trial)
        line.insert(u"trial"_s,
                    QJsonObject{{u"amount"_s, minutes(entry.trial->amount)}, {u"fail24"_s, entry.trial->fail24}});
    if (entry.smallestOk)
        line.insert(u"smallest_ok"_s, minutes(*entry.smallestOk));
    if (entry.checkIn) {
        QJsonObject checkIn;
        if (entry.checkIn->rating) {
            checkIn.insert(u"pain"_s, entry.checkIn->rating->pain);
            checkIn.insert(u"fatigue"_s, entry.checkIn->rating->fatigue);
        }
        const auto flag = [&](const QString &key, bool value) {
            if (value)
                checkIn.insert(key, true);
        };
        flag(u"stops_usual"_s, entry.checkIn->stopsUsual);
        flag(u"flare"_s, entry.checkIn->flare);
        flag(u"red_flag"_s, entry.checkIn->redFlag);
        line.insert(u"checkin"_s, checkIn);
    }
    if (entry.planned)
        line.insert(u"planned"_s, true);
    if (entry.session) {
        QJsonObject session{{u"done"_s, minutes(entry.session->done)},
                            {u"before"_s, entry.session->before},
                            {u"peak"_s, entry.session->peak},
                            {u"effort"_s, entry.session->effort}};
        if (entry.session->pain2h)
            session.insert(u"pain_2h"_s, *entry.session->pain2h);
        line.insert(u"session"_s, session);
    }
    if (entry.load)
        line.insert(u"load"_s, minutes(*entry.load));
    if (entry.cleared)
        line.insert(u"cleared"_s, true);
    if (entry.raisePercent)
        line.insert(u"raise"_s, *entry.raisePercent);
    if (entry.step)
        line.insert(u"step"_s, true);
    if (entry.therapist) {
        const auto lifted = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
        QJsonObject limits;
        if (entry.therapist->growPercent)
            limits.insert(u"grow"_s, lifted(*entry.therapist->growPercent));
        if (entry.therapist->maxQuota) {
            const std::optional<Milli> most = *entry.therapist->maxQuota;
            limits.insert(u"max_quota"_s, most ? QJsonValue(minutes(*most)) : QJsonValue());
        }
        if (entry.therapist->effortCeiling)
            limits.insert(u"effort_ceiling"_s, lifted(*entry.therapist->effortCeiling));
        if (entry.therapist->frozen)
            limits.insert(u"frozen"_s, *entry.therapist->frozen);
        line.insert(u"therapist"_s, limits);
    }
    return line;
}

QJsonObject toJson(const Answer &answer, const QString &patient)
{
    const auto named = [](const auto &value) { return value ? QJsonValue(nameOf(*value)) : QJsonValue(); };
    const auto amount = [](const std::optional<Milli> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {
        {u"day"_s, answer.day.toString(u"yyyy-MM-dd"_s)},
        {u"patient"_s, patient},
        {u"state"_s, nameOf(answer.state)},
        {u"track"_s, named(answer.track)},
        {u"light"_s, named(answer.light)},
        {u"quota"_s, amount(answer.quota)},
        {u"dose"_s, amount(answer.dose)},
        {u"threshold"_s, answer.threshold / 2.0},
        {u"effort_ceiling"_s, answer.effortCeiling},
        {u"session"_s, named(answer.session)},
        {u"yesterday"_s, answer.yesterdaySoftFail ? QJsonValue(u"SOFT_FAIL"_s) : QJsonValue()},
        {u"weekly"_s, named(answer.weekly)},
        {u"boom_bust"_s, nameOf(answer.boomBust)},
        {u"prompts"_s, QJsonArray::fromStringList(answer.prompts)},
        {u"rules"_s, QJsonArray::fromStringList(answer.rules)},
    };
}

QJsonObject toJson(const Numbers &numbers)
{
    const auto half = [](const std::optional<Half> &value) { return value ? QJsonValue(*value / 2.0) : QJsonValue(); };
    const auto amount = [](const std::optional<Milli> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonObject object{
        {u"usual_pain"_s, half(numbers.usual ? std::optional(numbers.usual->pain) : std::nullopt)},
        {u"usual_fatigue"_s, half(numbers.usual ? std::optional(numbers.usual->fatigue) : std::nullopt)},
        {u"pain_above_usual"_s, half(numbers.painDelta)},
        {u"fatigue_above_usual"_s, half(numbers.fatigueDelta)},
        {u"overshot_yesterday"_s, numbers.overshotYesterday},
        {u"no_checkin_since_red"_s, numbers.isFirstAfterRed},
        {u"gap_days"_s, numbers.gapDays},
        {u"flare_day"_s, numbers.flareDay},
        {u"recovery_step"_s, numbers.recoveryStep},
        {u"calm_mornings"_s, numbers.calmMornings},
        {u"done"_s, numbers.done},
        {u"quota_before"_s, amount(numbers.quotaBefore)},
        {u"measured_baseline"_s, amount(numbers.measured)},
        {u"trials"_s, numbers.trials},
        {u"day_of_active"_s, numbers.dayOfActive},
    };
    if (const std::optional<Week> &week = numbers.week) {
        object.insert(u"week"_s,
                      QJsonObject{{u"planned"_s, week->planned},
                                  {u"done"_s, week->done},
                                  {u"hard"_s, week->hard},
                                  {u"soft"_s, week->soft},
                                  {u"mornings"_s, week->mornings},
                                  {u"rise_sum"_s, week->riseSum / 2.0},
                                  {u"verified"_s, week->verified},
                                  {u"frozen_days"_s, week->frozenDays},
                                  {u"over_days"_s, week->overDays},
                                  {u"boom_bust_events"_s, week->boomBustEvents},
                                  {u"may_rise"_s, week->mayRise}});
    }
    return object;
}

QByteArray Pipe::answer(const QByteArray &line)
{
    ++m_line;
    QJsonObject result;
    try {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            throw BadLine(u"The line is not one JSON object."_s);
        const Reader reader(document.object(), u"line"_s,
                            {u"day"_s, u"patient"_s, u"screen"_s, u"usual"_s, u"trial"_s, u"smallest_ok"_s,
                             u"checkin"_s, u"planned"_s, u"session"_s, u"load"_s, u"cleared"_s, u"raise"_s, u"step"_s,
                             u"therapist"_s});
        QString patient;
        if (reader.has("patient"_L1)) {
            if (!reader.value("patient"_L1).isString())
                throw BadLine(u"\"patient\" must be a text."_s);
            patient = reader.value("patient"_L1).toString();
        }
        const Entry entry = entryFrom(reader);
        const auto known = m_patients.find(patient);
        if (known != m_patients.end() && entry.day < known->second.day())
            throw BadLine(u"The day goes back."_s);
        result = toJson(m_patients[patient].add(entry), patient);
    } catch (const BadLine &bad) {
        result = {{u"error"_s, bad.sentence}, {u"line"_s, m_line}};
    }
    return QJsonDocument(result).toJson(QJsonDocument::Compact);
}

} // namespace evenpace::pacing
