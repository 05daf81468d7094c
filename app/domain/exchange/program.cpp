// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/program.h"

#include "domain/libraryloader.h"
#include "domain/exchange/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

Refusal wrong(const QString &detail)
{
    return {Refusal::Why::WrongValue, detail};
}

double seconds(Milliseconds time)
{
    return static_cast<double>(toCount(time)) / 1000.0;
}

// The program as a file of the library, so that it is checked by the library's own rules.

QJsonObject doseJson(const Dose &dose)
{
    QJsonObject object{{u"sets"_s, dose.sets}, {u"rest_s"_s, seconds(dose.rest)}};
    switch (dose.mode) {
    case DoseMode::Hold:
        object.insert(u"mode"_s, u"hold"_s);
        object.insert(u"hold_s"_s, seconds(dose.hold));
        break;
    case DoseMode::Reps:
        object.insert(u"mode"_s, u"reps"_s);
        break;
    case DoseMode::Time:
        object.insert(u"mode"_s, u"time"_s);
        object.insert(u"work_s"_s, seconds(dose.work));
        return object;
    }
    object.insert(u"reps"_s, dose.reps);
    return object;
}

QJsonValue formJson(const QString &id, const std::optional<Dose> &dose)
{
    if (id.isEmpty())
        return {};
    QJsonObject object{{u"id"_s, id}};
    if (dose)
        object.insert(u"dose"_s, doseJson(*dose));
    return object;
}

QJsonArray itemsJson(const std::vector<ProgramItem> &prescribed)
{
    QJsonArray items;
    for (const ProgramItem &entry : prescribed) {
        QJsonObject item = formJson(entry.id, entry.dose).toObject();
        if (entry.flare)
            item.insert(u"flare"_s, formJson(entry.flare->id, entry.flare->dose));
        if (entry.good)
            item.insert(u"good"_s, formJson(entry.good->id, entry.good->dose));
        items << item;
        // Swaps are looked at like items: they name items of the library and give doses of their kind.
        for (const Swap &swap : entry.swaps) {
            if (!swap.instead.isEmpty())
                items << formJson(swap.instead, swap.dose);
        }
    }
    return items;
}

QByteArray libraryFile(const AssignedProgram &program)
{
    QJsonArray sessions;
    for (const ProgramSession &session : program.sessions) {
        sessions << QJsonObject{
            {u"id"_s, session.id}, {u"name"_s, session.name.simplified()}, {u"items"_s, itemsJson(session.items)}};
    }
    QJsonObject schedule;
    int week = 0;
    for (const Phase &phase : program.phases) {
        QJsonObject plan;
        for (const auto &[day, ids] : phase.schedule)
            plan.insert(QString::number(day), QJsonArray::fromStringList(ids));
        for (int i = 0; i < phase.weeks; ++i)
            schedule.insert(QString::number(++week), plan);
    }
    const QString name = program.name.simplified();
    const QString goal = program.goal.simplified();
    const QJsonObject object{{u"id"_s, libraryId(program)},
                             {u"name"_s, name},
                             {u"goal"_s, goal.isEmpty() ? name : goal},
                             {u"weeks"_s, week},
                             {u"tracks"_s, QJsonArray::fromStringList(program.tracks)},
                             {u"version"_s, program.version},
                             {u"sessions"_s, sessions},
                             {u"schedule_by_week"_s, schedule}};
    return QJsonDocument(QJsonObject{{u"programs"_s, QJsonArray{object}}}).toJson(QJsonDocument::Compact);
}

QStringList itemsOf(const ProgramItem &entry)
{
    QStringList ids{entry.id};
    for (const std::optional<GradeForm> &form : {entry.flare, entry.good}) {
        if (form && !form->id.isEmpty())
            ids << form->id;
    }
    for (const Swap &swap : entry.swaps) {
        if (!swap.instead.isEmpty())
            ids << swap.instead;
    }
    return ids;
}

std::optional<Refusal> problemOf(const ProgramItem &entry, const Library &library)
{
    for (const QString &id : itemsOf(entry)) {
        if (!library.kind(id))
            return Refusal{Refusal::Why::UnknownItem, id};
    }
    const QString &id = entry.id;
    const Movement *movement = library.movement(id);
    if (!movement && (entry.tempo || entry.side != SideWish::AsWritten))
        return wrong(u"“%1” is no movement, so it has no tempo and no side"_s.arg(id));
    if (movement && movement->side == SideMode::Both && (entry.side == SideWish::Right || entry.side == SideWish::Left))
        return wrong(u"“%1” has no right and left side"_s.arg(id));
    if (entry.length) {
        const BreathPattern *pattern = library.pattern(id);
        if (!pattern)
            return wrong(u"“%1” is no breathing, so it has no length"_s.arg(id));
        if (*entry.length > pattern->maxLength)
            return wrong(u"“%1” is longer than it may be"_s.arg(id));
    }
    return std::nullopt;
}

std::optional<Refusal> problemOfSwaps(const ProgramItem &entry)
{
    std::set<Reason> reasons;
    for (const Swap &swap : entry.swaps) {
        if (swap.reason == Reason::None || swap.reason == Reason::NoTime)
            return wrong(u"“%1” has a swap for a reason that has none"_s.arg(entry.id));
        if (!reasons.insert(swap.reason).second)
            return wrong(u"“%1” has two swaps for the same reason"_s.arg(entry.id));
        if (swap.instead.isEmpty() && swap.dose)
            return wrong(u"“%1” has a swap with a dose and no item"_s.arg(entry.id));
    }
    return std::nullopt;
}

} // namespace

const ProgramSession *AssignedProgram::session(const QString &sessionId) const
{
    const auto found = std::find_if(sessions.begin(), sessions.end(),
                                    [&](const ProgramSession &session) { return session.id == sessionId; });
    return found == sessions.end() ? nullptr : &*found;
}

int AssignedProgram::weeks() const
{
    int weeks = 0;
    for (const Phase &phase : phases)
        weeks += phase.weeks;
    return weeks;
}

int AssignedProgram::itemCount() const
{
    size_t count = 0;
    for (const ProgramSession &session : sessions)
        count += session.items.size();
    return static_cast<int>(count);
}

QList<QByteArray> AssignedProgram::attachments() const
{
    QList<QByteArray> hashes;
    for (const ProgramSession &session : sessions) {
        for (const ProgramItem &entry : session.items) {
            for (const QByteArray &hash : {entry.picture, entry.sound}) {
                if (!hash.isEmpty() && !hashes.contains(hash))
                    hashes << hash;
            }
        }
    }
    return hashes;
}

std::optional<Refusal> problemOf(const AssignedProgram &program)
{
    if (program.id.isNull())
        return wrong(u"it has no id"_s);
    if (!program.issuedOn.isValid() || program.expiresOn < program.issuedOn)
        return wrong(u"it ends before it begins"_s);
    if (program.name.trimmed().isEmpty())
        return wrong(u"it has no name"_s);
    if (program.sessions.empty() || program.phases.empty())
        return wrong(u"it has no sessions"_s);
    if (program.itemCount() > kMostItems)
        return wrong(u"it has %1 items, and %2 is the most"_s.arg(program.itemCount()).arg(kMostItems));
    if (program.weeks() > kMostWeeks)
        return wrong(u"it has %1 weeks, and %2 is the most"_s.arg(program.weeks()).arg(kMostWeeks));
    std::set<QString> ids;
    for (const ProgramSession &session : program.sessions) {
        if (!ids.insert(session.id).second)
            return wrong(u"the session “%1” is there twice"_s.arg(session.id));
        for (const ProgramItem &entry : session.items) {
            if (const auto problem = problemOfSwaps(entry))
                return problem;
        }
    }
    for (const Phase &phase : program.phases) {
        for (const auto &[day, sessions] : phase.schedule) {
            for (const QString &id : sessions) {
                if (!ids.count(id))
                    return wrong(u"the session “%1” of day %2 is not there"_s.arg(id).arg(day));
            }
        }
    }
    return std::nullopt;
}

std::optional<Refusal> problemOf(const AssignedProgram &program, const Library &library)
{
    if (const auto problem = problemOf(program))
        return problem;
    for (const ProgramSession &session : program.sessions) {
        for (const ProgramItem &entry : session.items) {
            if (const auto problem = problemOf(entry, library))
                return problem;
        }
    }
    const std::vector<LibraryError> errors = readingErrors({{u"The program"_s, libraryFile(program)}}, library);
    if (errors.empty())
        return std::nullopt;
    QString detail = errors.front().sentence;
    if (detail.endsWith(u'.'))
        detail.chop(1);
    return wrong(detail.replace(u"The program: “%1” "_s.arg(libraryId(program)), u"it "_s));
}

std::vector<Run> runsOf(const AssignedProgram &program, const QString &sessionId)
{
    std::vector<Run> runs;
    int week = 1;
    for (const Phase &phase : program.phases) {
        std::vector<int> days;
        for (const auto &[day, sessions] : phase.schedule) {
            if (sessions.contains(sessionId))
                days.push_back(day);
        }
        const bool goesOn = !runs.empty() && runs.back().days == days && runs.back().lastWeek() + 1 == week;
        if (goesOn)
            runs.back().weeks += phase.weeks;
        else if (!days.empty())
            runs.push_back({days, week, phase.weeks});
        week += phase.weeks;
    }
    return runs;
}

QString libraryId(const AssignedProgram &program)
{
    return libraryId(program.id);
}

QString libraryId(const QUuid &id)
{
    return id.isNull() ? QString() : kAssigned.toString() + id.toString(QUuid::WithoutBraces);
}

Program toProgram(const AssignedProgram &program)
{
    Program made;
    made.id = libraryId(program);
    made.name = program.name;
    made.goal = program.goal;
    made.weeks = program.weeks();
    made.tracks = program.tracks;
    made.version = program.version;
    made.sessions = program.sessions;
    made.prescription = Prescription{program.notes, program.stopRules, program.progression, program.issuedOn};
    for (const Phase &phase : program.phases)
        made.schedule.insert(made.schedule.end(), static_cast<size_t>(phase.weeks), phase.schedule);
    return made;
}

AssignedProgram fromProgram(const Program &program, const QUuid &id, const QDate &issuedOn)
{
    AssignedProgram made;
    made.id = id;
    made.issuedOn = issuedOn;
    made.expiresOn = issuedOn.addDays(90);
    made.name = program.name;
    made.goal = program.goal;
    made.tracks = program.tracks;
    // A session that stands for a single item has that item's id, which a session of one's own may not have.
    const auto ownId = [&](const QString &sessionId) {
        const ProgramSession *session = program.session(sessionId);
        const bool isItem = session && session->items.size() == 1 && session->items.front().id == sessionId;
        return isItem ? u"only-"_s + sessionId : sessionId;
    };
    for (const ProgramSession &session : program.sessions) {
        made.sessions.push_back(session);
        made.sessions.back().id = ownId(session.id);
    }
    for (int week = 0; week < program.weeks; ++week) {
        WeekPlan plan;
        for (int day = 1; day <= 7; ++day) {
            QStringList sessions;
            for (const QString &session : program.sessionsOn(week * 7 + day))
                sessions << ownId(session);
            if (!sessions.isEmpty())
                plan.emplace(day, sessions);
        }
        if (!made.phases.empty() && made.phases.back().schedule == plan)
            ++made.phases.back().weeks;
        else
            made.phases.push_back({{}, 1, plan});
    }
    return made;
}

} // namespace evenpace::exchange
