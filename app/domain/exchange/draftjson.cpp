// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draftjson.h"

#include "domain/exchange/limits.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

template <typename T, size_t N> using Words = std::array<std::pair<QLatin1StringView, T>, N>;

constexpr Words<DoseMode, 3> kModes{
    {{"hold"_L1, DoseMode::Hold}, {"reps"_L1, DoseMode::Reps}, {"time"_L1, DoseMode::Time}}};
constexpr Words<SideWish, 4> kSides{{{"as_written"_L1, SideWish::AsWritten},
                                     {"right"_L1, SideWish::Right},
                                     {"left"_L1, SideWish::Left},
                                     {"both"_L1, SideWish::Both}}};
constexpr Words<Reason, 5> kReasons{{{"hurts"_L1, Reason::Hurts},
                                     {"too_tired"_L1, Reason::TooTired},
                                     {"unclear"_L1, Reason::Unclear},
                                     {"no_time"_L1, Reason::NoTime},
                                     {"no_place"_L1, Reason::NoPlace}}};

template <typename T, size_t N> QString wordOf(T value, const Words<T, N> &words)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.second == value; });
    return found == words.end() ? QString() : QString(found->first);
}

template <typename T, size_t N> T valueOf(const QJsonValue &value, const Words<T, N> &words, T otherwise)
{
    const QString text = value.toString();
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == text; });
    return found == words.end() ? otherwise : found->second;
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const std::optional<int> &number)
{
    if (number)
        object.insert(key, *number);
}

void put(QJsonObject &object, const QString &key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        object.insert(key, QString::fromLatin1(bytes.toBase64()));
}

void put(QJsonObject &object, const QString &key, const QDate &day)
{
    if (day.isValid())
        object.insert(key, day.toString(Qt::ISODate));
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

std::optional<int> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<pacing::Milli> milliOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(static_cast<pacing::Milli>(value.toInteger())) : std::nullopt;
}

qint64 count(Milliseconds time)
{
    return static_cast<qint64>(time.count());
}

Milliseconds timeOf(const QJsonValue &value)
{
    return Milliseconds{value.toInteger()};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

QJsonValue json(const std::optional<Dose> &dose)
{
    if (!dose)
        return QJsonValue::Undefined;
    return QJsonObject{{u"mode"_s, wordOf(dose->mode, kModes)}, {u"reps"_s, dose->reps},
                       {u"sets"_s, dose->sets},                 {u"hold"_s, count(dose->hold)},
                       {u"work"_s, count(dose->work)},          {u"rest"_s, count(dose->rest)}};
}

std::optional<Dose> doseOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return Dose{valueOf(object.value("mode"_L1), kModes, DoseMode::Reps),
                object.value("reps"_L1).toInt(1),
                object.value("sets"_L1).toInt(1),
                timeOf(object.value("hold"_L1)),
                timeOf(object.value("work"_L1)),
                timeOf(object.value("rest"_L1))};
}

QJsonValue json(const std::optional<GradeForm> &form)
{
    if (!form)
        return QJsonValue::Undefined;
    return QJsonObject{{u"id"_s, form->id}, {u"dose"_s, json(form->dose)}};
}

std::optional<GradeForm> formOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return GradeForm{value.toObject().value("id"_L1).toString(), doseOf(value.toObject().value("dose"_L1))};
}

QJsonObject json(const ProgramItem &item)
{
    QJsonObject object{{u"id"_s, item.id},
                       {u"dose"_s, json(item.dose)},
                       {u"flare"_s, json(item.flare)},
                       {u"good"_s, json(item.good)}};
    if (item.length)
        object.insert(u"length"_s, count(*item.length));
    if (item.tempo)
        object.insert(u"tempo"_s, QJsonArray{count(item.tempo->out), count(item.tempo->pause), count(item.tempo->back)});
    if (item.side != SideWish::AsWritten)
        object.insert(u"side"_s, wordOf(item.side, kSides));
    put(object, u"note"_s, item.note);
    put(object, u"stop"_s, item.stopWhen);
    put(object, u"picture"_s, item.picture);
    put(object, u"sound"_s, item.sound);
    QJsonArray swaps;
    for (const Swap &swap : item.swaps)
        swaps << QJsonObject{{u"reason"_s, wordOf(swap.reason, kReasons)}, {u"instead"_s, swap.instead}, {u"dose"_s, json(swap.dose)}};
    if (!swaps.isEmpty())
        object.insert(u"swaps"_s, swaps);
    return object;
}

ProgramItem itemOf(const QJsonObject &object)
{
    ProgramItem item{object.value("id"_L1).toString(), doseOf(object.value("dose"_L1)), formOf(object.value("flare"_L1)),
                     formOf(object.value("good"_L1))};
    if (const QJsonValue length = object.value("length"_L1); length.isDouble())
        item.length = timeOf(length);
    if (const QJsonArray tempo = object.value("tempo"_L1).toArray(); tempo.size() == 3)
        item.tempo = Tempo{timeOf(tempo[0]), timeOf(tempo[1]), timeOf(tempo[2])};
    item.side = valueOf(object.value("side"_L1), kSides, SideWish::AsWritten);
    item.note = object.value("note"_L1).toString();
    item.stopWhen = object.value("stop"_L1).toString();
    item.picture = bytesOf(object.value("picture"_L1));
    item.sound = bytesOf(object.value("sound"_L1));
    const QJsonArray swaps = object.value("swaps"_L1).toArray();
    for (const QJsonValue &value : swaps) {
        const QJsonObject swap = value.toObject();
        item.swaps.push_back({valueOf(swap.value("reason"_L1), kReasons, Reason::Hurts), swap.value("instead"_L1).toString(),
                              doseOf(swap.value("dose"_L1))});
    }
    return item;
}

QJsonObject json(const AssignedProgram &frame)
{
    QJsonObject object{{u"id"_s, frame.id.toString(QUuid::WithoutBraces)},
                       {u"version"_s, frame.version},
                       {u"tracks"_s, QJsonArray::fromStringList(frame.tracks)}};
    put(object, u"issued"_s, frame.issuedOn);
    put(object, u"expires"_s, frame.expiresOn);
    put(object, u"patient"_s, frame.patient);
    put(object, u"issuer"_s, frame.issuer);
    put(object, u"name"_s, frame.name);
    put(object, u"goal"_s, frame.goal);
    put(object, u"change"_s, frame.changeNote);
    put(object, u"notes"_s, frame.notes);
    if (!frame.stopRules.isEmpty())
        object.insert(u"stop_rules"_s, QJsonArray::fromStringList(frame.stopRules));
    QJsonObject ceilings;
    if (frame.ceilings.milliMinutesADay)
        ceilings.insert(u"milli_minutes"_s, static_cast<qint64>(*frame.ceilings.milliMinutesADay));
    put(ceilings, u"sessions"_s, frame.ceilings.sessionsADay);
    put(ceilings, u"gap"_s, frame.ceilings.gapMinutes);
    put(ceilings, u"effort"_s, frame.ceilings.effortCeiling);
    put(ceilings, u"grow"_s, frame.ceilings.growPercent);
    if (frame.ceilings.isFrozen)
        ceilings.insert(u"frozen"_s, true);
    object.insert(u"ceilings"_s, ceilings);
    if (const auto &rise = frame.progression) {
        object.insert(u"progression"_s, QJsonArray{rise->afterSessions, rise->percent, rise->mostPercent, rise->mostEffort,
                                                   rise->mostPainRise});
    }
    return object;
}

AssignedProgram frameOf(const QJsonObject &object)
{
    AssignedProgram frame;
    frame.id = QUuid::fromString(object.value("id"_L1).toString());
    frame.version = std::max(1, object.value("version"_L1).toInt(1));
    if (object.contains("tracks"_L1))
        frame.tracks = textsOf(object.value("tracks"_L1));
    frame.issuedOn = QDate::fromString(object.value("issued"_L1).toString(), Qt::ISODate);
    frame.expiresOn = QDate::fromString(object.value("expires"_L1).toString(), Qt::ISODate);
    frame.patient = bytesOf(object.value("patient"_L1));
    frame.issuer = object.value("issuer"_L1).toString();
    frame.name = object.value("name"_L1).toString();
    frame.goal = object.value("goal"_L1).toString();
    frame.changeNote = object.value("change"_L1).toString();
    frame.notes = object.value("notes"_L1).toString();
    frame.stopRules = textsOf(object.value("stop_rules"_L1));
    const QJsonObject ceilings = object.value("ceilings"_L1).toObject();
    frame.ceilings.milliMinutesADay = milliOf(ceilings.value("milli_minutes"_L1));
    frame.ceilings.sessionsADay = numberOf(ceilings.value("sessions"_L1));
    frame.ceilings.gapMinutes = numberOf(ceilings.value("gap"_L1));
    frame.ceilings.effortCeiling = numberOf(ceilings.value("effort"_L1));
    frame.ceilings.growPercent = numberOf(ceilings.value("grow"_L1));
    frame.ceilings.isFrozen = ceilings.value("frozen"_L1).toBool();
    if (const QJsonArray rise = object.value("progression"_L1).toArray(); rise.size() == 5)
        frame.progression = Progression{rise[0].toInt(), rise[1].toInt(), rise[2].toInt(), rise[3].toInt(), rise[4].toInt()};
    return frame;
}

/** For how long it was handed over. */
int weeksOf(const AssignedProgram &frame)
{
    constexpr int kDaysAWeek = 7;
    if (!frame.issuedOn.isValid() || !frame.expiresOn.isValid())
        return Draft().weeksValid;
    return static_cast<int>(frame.issuedOn.daysTo(frame.expiresOn) / kDaysAWeek);
}

} // namespace

QJsonObject toJson(const Draft &draft)
{
    QJsonObject person;
    put(person, u"name"_s, draft.person.name);
    if (draft.person.ceiling)
        person.insert(u"ceiling"_s, static_cast<qint64>(*draft.person.ceiling));
    if (!draft.person.cautions.isEmpty())
        person.insert(u"cautions"_s, QJsonArray::fromStringList(draft.person.cautions));
    QJsonObject entries;
    for (const auto &[key, item] : draft.entries)
        entries.insert(QString::number(key), json(item));
    QJsonArray phases;
    for (const DraftPhase &phase : draft.phases) {
        QJsonArray cells;
        for (int day = 1; day <= kWeekDays; ++day) {
            for (int time = 0; time < kDayTimes; ++time) {
                const DraftCell &cell = phase.days[static_cast<size_t>(day - 1)][static_cast<size_t>(time)];
                if (cell.entries.empty())
                    continue;
                QJsonArray keys;
                for (const int entry : cell.entries)
                    keys << entry;
                QJsonObject object{{u"day"_s, day}, {u"time"_s, time}, {u"entries"_s, keys}};
                put(object, u"id"_s, cell.id);
                put(object, u"name"_s, cell.name);
                cells << object;
            }
        }
        QJsonObject object{{u"weeks"_s, phase.weeks}, {u"cells"_s, cells}};
        put(object, u"name"_s, phase.name);
        phases << object;
    }
    QJsonObject object{{u"frame"_s, json(draft.frame)}, {u"person"_s, person}, {u"entries"_s, entries}, {u"phases"_s, phases}};
    put(object, u"origin"_s, draft.origin);
    object.insert(u"weeks_valid"_s, draft.weeksValid);
    return object;
}

Draft draftFromJson(const QJsonObject &object)
{
    Draft draft;
    draft.frame = frameOf(object.value("frame"_L1).toObject());
    const QJsonObject person = object.value("person"_L1).toObject();
    draft.person = {person.value("name"_L1).toString(), milliOf(person.value("ceiling"_L1)), textsOf(person.value("cautions"_L1))};
    draft.origin = object.value("origin"_L1).toString();
    draft.weeksValid = std::clamp(object.value("weeks_valid"_L1).toInt(weeksOf(draft.frame)), 1, kMostWeeks);
    const QJsonObject entries = object.value("entries"_L1).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const int key = it.key().toInt();
        if (key > 0)
            draft.entries.emplace(key, itemOf(it.value().toObject()));
    }
    draft.phases.clear();
    const QJsonArray phases = object.value("phases"_L1).toArray();
    for (const QJsonValue &value : phases) {
        DraftPhase phase{value["name"_L1].toString(), std::clamp(value["weeks"_L1].toInt(1), 1, kMostWeeks), {}};
        const QJsonArray cells = value["cells"_L1].toArray();
        for (const QJsonValue &cell : cells) {
            const int day = cell["day"_L1].toInt();
            const int time = cell["time"_L1].toInt(-1);
            if (day < 1 || day > kWeekDays || time < 0 || time >= kDayTimes)
                continue;
            DraftCell &made = phase.days[static_cast<size_t>(day - 1)][static_cast<size_t>(time)];
            const QJsonArray keys = cell["entries"_L1].toArray();
            for (const QJsonValue &key : keys) {
                if (draft.entries.count(key.toInt()))
                    made.entries.push_back(key.toInt());
            }
            if (made.entries.empty())
                continue;
            made.id = cell["id"_L1].toString();
            made.name = cell["name"_L1].toString();
        }
        draft.phases.push_back(std::move(phase));
    }
    if (draft.phases.empty())
        draft.phases.emplace_back();
    return draft;
}

} // namespace evenpace::exchange
