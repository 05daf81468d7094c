// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/reading.h"

#include "domain/pacing/constants.h"

#include <algorithm>
#include <set>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

/** Share of the planned time of a session's items, 0-1000. An item that was done counts whole, however gently. */
int permilleOf(const ReportedSession &session)
{
    qint64 planned = 0;
    qint64 done = 0;
    for (const ReportedItem &item : session.items) {
        planned += item.planned.count();
        if (item.outcome == ItemOutcome::Done)
            done += item.planned.count();
        else if (item.outcome == ItemOutcome::Partial)
            done += std::min(item.planned, item.done).count();
    }
    if (planned == 0)
        return session.isStopped ? 0 : 1000;
    return static_cast<int>(done * 1000 / planned);
}

/** The best of several goes at the same session counts; sessions that were not planned fill no gap, nor do those of another
 *  program. */
int permilleOf(const ToldDay &day, const QStringList &planned, const QUuid &program)
{
    int sum = 0;
    for (const QString &id : planned) {
        int best = 0;
        for (const ReportedSession &session : day.sessions) {
            if (day.program == program && session.programId.isEmpty() && session.sessionId == id)
                best = std::max(best, permilleOf(session));
        }
        sum += best;
    }
    return sum / static_cast<int>(planned.size());
}

const GivenVersion *versionOn(const std::vector<GivenVersion> &versions, const QDate &day)
{
    const GivenVersion *found = nullptr;
    for (const GivenVersion &version : versions) {
        if (version.from <= day)
            found = &version;
    }
    return found;
}

Fit fitOf(const ReadDay &day, int overPercent)
{
    if (!day.limit)
        return Fit::Unknown;
    if (day.done * 100 > *day.limit * (100 + overPercent))
        return Fit::Over;
    return day.done * 100 >= *day.limit * pacing::kDonePercent ? Fit::InRange : Fit::Under;
}

ReadDay readDay(const Told &told, const QDate &date, const GivenVersion *version, const std::optional<Enrollment> &followed,
                int overPercent)
{
    ReadDay read;
    read.day = date;
    if (!told.covers(date))
        return read;
    static const ToldDay nothing;
    const ToldDay *found = told.day(date);
    const ToldDay &day = found ? *found : nothing;
    const QStringList planned = version && followed ? plannedOn(version->program, *followed, date) : QStringList();
    read.planned = static_cast<int>(planned.size());
    read.done = day.done();
    read.pain = day.facts.pain;
    read.fatigue = day.facts.fatigue;
    read.isFlare = day.facts.isFlare;
    read.isEasedOff = std::any_of(day.sessions.begin(), day.sessions.end(),
                                  [](const ReportedSession &session) { return session.easeOffs > 0; });
    read.limit = day.facts.dose;
    if (!read.limit && version)
        read.limit = version->program.ceilings.milliMinutesADay;
    if (day.facts.isBadDay || day.facts.isFlare) {
        read.kind = ReadDay::Kind::BadDay;
        read.permille = 1000;
    } else if (!planned.isEmpty()) {
        read.kind = ReadDay::Kind::Planned;
        read.permille = permilleOf(day, planned, version->program.id);
        read.fit = fitOf(read, overPercent);
    } else if (!day.sessions.empty()) {
        read.kind = ReadDay::Kind::Planned;
        read.permille = 1000;
    } else {
        read.kind = ReadDay::Kind::Rest;
    }
    if (!day.sessions.empty())
        read.fit = fitOf(read, overPercent);
    return read;
}

/** Since when the program is followed, as the person tells it; else from its first session on. */
std::optional<Enrollment> followedIn(const Told &told, const std::vector<GivenVersion> &versions)
{
    if (versions.empty())
        return std::nullopt;
    const auto known = told.followed.find(versions.front().program.id);
    if (known != told.followed.end())
        return known->second;
    const QDate firstSession = told.firstSession(versions.front().program.id);
    const QDate given = versions.front().from;
    return Enrollment{{}, firstSession.isValid() ? std::max(firstSession, given) : given};
}

std::optional<int> morningOf(const Told &told, const QDate &date, std::optional<int> ReportedDay::*rating)
{
    const ToldDay *day = told.day(date);
    return day ? day->facts.*rating : std::nullopt;
}

std::vector<ReadItem> itemsOf(const Told &told)
{
    std::map<QString, ReadItem> items;
    for (const auto &[date, day] : told.days) {
        std::set<QString> counted; // a morning counts once for an exercise, however often it was done the day before
        for (const ReportedSession &session : day.sessions) {
            for (const ReportedItem &entry : session.items) {
                ReadItem &item = items[entry.itemId];
                item.id = entry.itemId;
                ++item.planned;
                if (entry.outcome == ItemOutcome::Skipped || entry.outcome == ItemOutcome::Pending) {
                    ++item.dropped[entry.reason != Reason::None ? entry.reason : session.stopReason];
                    continue;
                }
                ++item.done;
                item.easedOff += entry.ease != Ease::None ? 1 : 0;
                item.painBefore.add(session.painBefore);
                item.painAfter.add(session.painAfter);
                if (!counted.insert(entry.itemId).second)
                    continue;
                item.painNext.add(morningOf(told, date.addDays(1), &ReportedDay::pain));
                item.fatigueBefore.add(day.facts.fatigue);
                item.fatigueNext.add(morningOf(told, date.addDays(1), &ReportedDay::fatigue));
            }
        }
    }
    std::vector<ReadItem> list;
    for (auto &[id, item] : items)
        list.push_back(std::move(item));
    std::stable_sort(list.begin(), list.end(), [](const ReadItem &a, const ReadItem &b) {
        return std::pair(a.droppedCount(), a.planned) > std::pair(b.droppedCount(), b.planned);
    });
    return list;
}

/** What matters to people, in tenths: 1 point of PEG, 2 of PSFS, of which more is better. */
std::optional<ChangeKind> changeOf(const ReadMeasure &measure)
{
    const bool isPeg = measure.id == nameOf(Measure::Peg);
    if (measure.times.size() < 2 || (!isPeg && measure.id != nameOf(Measure::Psfs)))
        return std::nullopt;
    const int rise = measure.times.back().tenths - measure.times.front().tenths;
    const int harder = isPeg ? rise : -rise;
    const int matters = isPeg ? 10 : 20;
    return harder >= matters ? ChangeKind::Harder : -harder >= matters ? ChangeKind::Easier : ChangeKind::Same;
}

std::vector<ReadMeasure> measuresOf(const Told &told)
{
    std::vector<ReadMeasure> list;
    for (const ReportedMeasure &measure : told.measures) {
        auto found = std::find_if(list.begin(), list.end(), [&](const ReadMeasure &m) { return m.id == measure.id; });
        if (found == list.end())
            found = list.insert(list.end(), {measure.id, {}, {}});
        found->times.push_back(measure);
    }
    for (ReadMeasure &measure : list)
        measure.change = changeOf(measure);
    return list;
}

std::vector<ReadRule> rulesOf(const Told &told)
{
    // Days as usual decide nothing anew, and sessions are read elsewhere.
    static const QStringList plain{u"light.green"_s, u"session.pass"_s, u"session.tolerated"_s, u"session.partial"_s,
                                   u"session.missed"_s};
    std::map<QString, ReadRule> rules;
    for (const auto &[date, day] : told.days) {
        for (const QString &id : day.facts.rules) {
            if (plain.contains(id))
                continue;
            ReadRule &rule = rules[id];
            rule.id = id;
            ++rule.days;
            rule.last = date;
        }
    }
    std::vector<ReadRule> list;
    for (auto &[id, rule] : rules)
        list.push_back(std::move(rule));
    std::stable_sort(list.begin(), list.end(), [](const ReadRule &a, const ReadRule &b) { return a.last > b.last; });
    return list;
}

ReadVersion versionOf(const GivenVersion &given, const QDate &end, const std::vector<ReadDay> &days)
{
    ReadVersion read;
    read.version = given.program.version;
    read.from = given.from;
    qint64 share = 0;
    for (const ReadDay &day : days) {
        if (day.day < given.from || (end.isValid() && day.day >= end) || day.kind == ReadDay::Kind::Untold)
            continue;
        ++read.days;
        read.to = day.day;
        read.overDays += day.fit == Fit::Over ? 1 : 0;
        read.flareDays += day.isFlare ? 1 : 0;
        read.pain.add(day.pain);
        read.fatigue.add(day.fatigue);
        if (day.kind == ReadDay::Kind::Planned && day.planned > 0) {
            read.planned += day.planned;
            share += static_cast<qint64>(day.permille) * day.planned;
        }
    }
    read.donePermille = read.planned > 0 ? static_cast<int>(share / read.planned) : 0;
    return read;
}

} // namespace

std::optional<int> Mean::tenths() const
{
    return count > 0 ? std::optional((sum * 20 + count) / (2 * count)) : std::nullopt;
}

void Mean::add(const std::optional<int> &answer)
{
    sum += answer.value_or(0);
    count += answer ? 1 : 0;
}

int ReadItem::droppedCount() const
{
    return planned - done;
}

const ReadDay *Reading::day(const QDate &day) const
{
    const auto found = std::find_if(days.begin(), days.end(), [&](const ReadDay &read) { return read.day == day; });
    return found == days.end() ? nullptr : &*found;
}

QStringList plannedOn(const AssignedProgram &program, const Enrollment &followed, const QDate &day)
{
    if (day < followed.startedOn || !followed.isFollowedOn(day))
        return {};
    int week = (followed.dayOfPlan(day) - 1) / 7;
    for (const Phase &phase : program.phases) {
        if (week < phase.weeks) {
            const auto found = phase.schedule.find(day.dayOfWeek());
            return found == phase.schedule.end() ? QStringList() : found->second;
        }
        week -= phase.weeks;
    }
    return {};
}

std::optional<double> meanBefore(const std::vector<ReadDay> &days, size_t last, int span,
                                 std::optional<int> ReadDay::*rating)
{
    Mean mean;
    const size_t first = last + 1 >= static_cast<size_t>(span) ? last + 1 - static_cast<size_t>(span) : 0;
    for (size_t i = first; i <= last; ++i)
        mean.add(days[i].*rating);
    return mean.count > 0 ? std::optional(static_cast<double>(mean.sum) / mean.count) : std::nullopt;
}

Reading readingOf(const Told &told, const std::vector<GivenVersion> &versions, int overPercent)
{
    Reading reading;
    if (!told.first.isValid())
        return reading;
    const std::optional<Enrollment> followed = followedIn(told, versions);
    if (followed)
        reading.begun = followed->startedOn;
    for (QDate date = told.first; date <= told.last; date = date.addDays(1))
        reading.days.push_back(readDay(told, date, versionOn(versions, date), followed, overPercent));
    reading.items = itemsOf(told);
    reading.measures = measuresOf(told);
    reading.rules = rulesOf(told);
    for (size_t i = 0; i < versions.size(); ++i) {
        const QDate end = i + 1 < versions.size() ? versions[i + 1].from : QDate();
        reading.versions.push_back(versionOf(versions[i], end, reading.days));
    }
    for (const auto &[date, day] : told.days) {
        for (const WentOn::Past past : day.facts.wentOnPast)
            reading.overrides.push_back({date, past});
    }
    std::reverse(reading.overrides.begin(), reading.overrides.end());
    return reading;
}

} // namespace evenpace::exchange
