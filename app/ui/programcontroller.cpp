// SPDX-License-Identifier: Apache-2.0
#include "ui/programcontroller.h"

#include "domain/course.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

constexpr int kWeek = 7;
/** Just short of one easy minute: what is over must not read like what fits. */
constexpr pacing::Milli kAlmostMinute = 999;

/** Days that a look at a program shows: a week, or all of a shorter round. */
int daysShown(const Program &program)
{
    return std::min(kWeek, program.cycleDays);
}

} // namespace

ProgramController::ProgramController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void ProgramController::refresh()
{
    if (m_isListOpen)
        fillList();
    if (m_id.isEmpty())
        return;
    fillDetail();
    emit changed();
}

void ProgramController::openList()
{
    m_isListOpen = true;
    fillList();
}

void ProgramController::closeList()
{
    m_isListOpen = false;
}

bool ProgramController::open(const QString &id)
{
    if (!library().program(id))
        return false;
    m_id = id;
    fillDetail();
    emit changed();
    return true;
}

bool ProgramController::isPem() const
{
    return coach().pacing().answer.track == pacing::Track::Pem;
}

bool ProgramController::isPemByItself() const
{
    const Enrollment &main = coach().input().enrollment;
    const Program *const followed = library().program(main.programId);
    return isPem() && followed && main.isFollowedOn(coach().day()) && !followed->tracks.contains(u"PEM");
}

bool ProgramController::fits(const Program &program) const
{
    switch (coach().pacing().answer.track.value_or(pacing::Track::Std)) {
    case pacing::Track::Std:
        return program.tracks.contains(u"STD");
    case pacing::Track::Caution:
        return program.tracks.contains(u"CAUTION");
    case pacing::Track::Pem:
        return program.tracks.contains(u"PEM");
    }
    return false;
}

ProgramController::State ProgramController::stateOf(const QString &id) const
{
    if (id == kFlareProgram)
        return State::ByItself;
    if (const Enrollment *const there = coach().enrollment(id))
        return there->isPausedOn(coach().day()) ? State::Paused : State::Followed;
    return id == kPemProgram && isPemByItself() ? State::ByItself : State::NotFollowed;
}

QString ProgramController::stateTextOf(const Program &program) const
{
    const Enrollment *const there = coach().enrollment(program.id);
    switch (stateOf(program.id)) {
    case State::ByItself:
        return coach().plan().programId == program.id ? tr("Your plan today") : tr("Comes by itself");
    case State::Followed: {
        // After the last week it begins again.
        if (isPem() && !fits(program))
            return tr("Waits while small efforts make you worse");
        const int length = std::max(1, program.weeks * kWeek);
        const int day = (there->dayOfPlan(coach().day()) - 1) % length + 1;
        if (isCourse(program))
            return tr("You follow this, week %1 of %2")
                .arg(m_locale.toString((day - 1) / kWeek + 1), m_locale.toString(program.weeks));
        return tr("You follow this, day %1 of %2").arg(m_locale.toString(day), m_locale.toString(length));
    }
    case State::Paused: {
        const QDate since = there->pauses.empty() ? coach().day() : there->pauses.back().from;
        if (since == coach().day())
            return tr("Paused since today");
        //: date pattern of a day and its month (see the Qt documentation of QLocale::toString)
        const QString pattern = tr("d MMMM");
        return tr("Paused since %1").arg(m_locale.toString(since, pattern));
    }
    case State::NotFollowed:
        break;
    }
    const std::vector<Enrollment> &all = coach().enrollments();
    const bool wasBegun = std::any_of(all.begin(), all.end(), [&](const Enrollment &one) {
        return one.programId == program.id && one.stoppedOn.isValid();
    });
    return wasBegun ? tr("Not followed now") : tr("Not started");
}

Milliseconds ProgramController::lengthOn(const Program &program, int day) const
{
    Milliseconds length{0};
    for (const QString &id : program.sessionsOn(day))
        length += coach().sized(program.id, id).length;
    return length;
}

QString ProgramController::lengthText(Milliseconds length) const
{
    return length > 0ms ? wording::minutesText(length) : QString();
}

QString ProgramController::dayLengthText(const Program &program, int firstDay, int days) const
{
    Milliseconds least{0};
    Milliseconds most{0};
    for (int day = firstDay; day < firstDay + days; ++day) {
        const Milliseconds length = lengthOn(program, day);
        if (length <= 0ms)
            continue;
        least = least > 0ms ? std::min(least, length) : length;
        most = std::max(most, length);
    }
    if (most <= 0ms)
        return {};
    const int low = wording::minutes(least);
    const int high = wording::minutes(most);
    return low == high ? tr("%1 min a day").arg(m_locale.toString(high))
                       : tr("%1 to %2 min a day").arg(m_locale.toString(low), m_locale.toString(high));
}

QStringList ProgramController::factsOf(const Program &program) const
{
    int days = 0;
    for (int day = 1; day <= daysShown(program); ++day)
        days += program.sessionsOn(day).isEmpty() ? 0 : 1;
    QStringList list;
    list << (program.cycleDays < kWeek ? tr("As long as you need it") : tr("%n week(s)", nullptr, program.weeks));
    if (const QString length = dayLengthText(program, 1, daysShown(program)); !length.isEmpty())
        list << length;
    if (program.cycleDays >= kWeek)
        list << (days < kWeek ? tr("%n day(s) a week", nullptr, days) : tr("Every day"));
    return list;
}

QString ProgramController::sessionName(const Program &program, const QString &sessionId) const
{
    const ProgramSession *const session = program.session(sessionId);
    // As it will be for those who pay for effort later.
    const MindExercise *const only
        = isPem() && session && session->items.size() == 1 ? library().mind(session->items.front().id) : nullptr;
    if (only && !only->insteadForPem.isEmpty())
        return wording::libraryText(library().name(only->insteadForPem));
    return wording::libraryText(session ? session->name : library().name(sessionId));
}

void ProgramController::fillList()
{
    struct Group
    {
        QString heading;
        std::vector<ProgramListModel::Entry> entries;
    };
    std::array<Group, 3> groups{
        Group{tr("What you follow"), {}}, {tr("For you"), {}}, {tr("For other times or people"), {}}};
    const auto add = [&](const QString &id, const Program &program) {
        const State state = stateOf(id);
        const bool isThere = state == State::Followed || state == State::Paused
            || (state == State::ByItself && coach().plan().programId == id);
        const size_t place = isThere ? 0 : state == State::NotFollowed && fits(program) ? 1 : 2;
        groups[place].entries.push_back({id,
                                         {},
                                         wording::libraryText(program.name),
                                         wording::libraryText(program.goal),
                                         // Enough to choose by; the rest is on the page of the program.
                                         factsOf(program).mid(0, 2).join(u", "_s),
                                         stateTextOf(program),
                                         isThere && state != State::Paused,
                                         state == State::Paused});
    };
    for (const auto &[id, program] : library().assigned)
        add(id, program);
    for (const auto &[id, program] : library().programs)
        add(id, program);
    std::vector<ProgramListModel::Entry> entries;
    for (Group &group : groups) {
        if (!group.entries.empty())
            group.entries.front().heading = group.heading;
        std::move(group.entries.begin(), group.entries.end(), std::back_inserter(entries));
    }
    m_list.setEntries(std::move(entries));
}

void ProgramController::fillDetail()
{
    const Program *const shown = program();
    const Enrollment *const there = coach().enrollment(m_id);
    const int length = std::max(1, shown->weeks * kWeek);
    const int now = there ? (there->dayOfPlan(coach().day()) - 1) % length + 1 : 0;
    const bool isFollowed = state() == State::Followed;
    // The week that one is in; else the first.
    const int first = now > 0 ? (now - 1) / kWeek * kWeek + 1 : 1;
    std::vector<LineListModel::Line> days;
    for (int day = first; day < first + daysShown(*shown); ++day) {
        QStringList names;
        const QDate date = coach().day().addDays(day - now);
        const int scheduled = isFollowed ? shown->scheduleDay(day, date) : day;
        const QStringList planned = shown->sessionsOn(scheduled);
        for (const QString &id : planned)
            names << sessionName(*shown, id);
        const bool isToday = isFollowed && day == now;
        const QString name = isToday ? tr("Today")
            : isFollowed             ? wording::dayName(date, m_locale)
            : shown->prescription    ? m_locale.standaloneDayName(day - first + 1)
                                     : tr("Day %1").arg(m_locale.toString(day - first + 1));
        days.push_back({name, names.isEmpty() ? tr("Nothing planned") : names.join(u", "_s),
                        lengthText(lengthOn(*shown, scheduled)), isToday});
    }
    m_week.setLines(std::move(days));

    std::vector<LineListModel::Line> sessions;
    for (const ProgramSession &session : shown->sessions) {
        QStringList names;
        for (const ProgramItem &item : session.items)
            names << wording::libraryText(library().name(item.id));
        const bool isOneItem = session.items.size() == 1 && library().name(session.items.front().id) == session.name;
        if (isOneItem && isCourse(*shown))
            continue; // its weeks tell it already
        sessions.push_back({wording::libraryText(session.name), isOneItem ? QString() : names.join(u", "_s),
                            lengthText(coach().sized(m_id, session.id).length), false});
    }
    m_sessions.setLines(std::move(sessions));
    fillWeeks(*shown, now);
}

bool ProgramController::hasExercise(const Program &program, const QString &sessionId) const
{
    const ProgramSession *const session = program.session(sessionId);
    return session && std::any_of(session->items.begin(), session->items.end(), [this](const ProgramItem &item) {
               return library().mind(item.id) != nullptr;
           });
}

void ProgramController::fillWeeks(const Program &program, int now)
{
    std::vector<LineListModel::Line> lines;
    for (int week = 1; !weeksTitle().isEmpty() && week <= program.weeks; ++week) {
        const int first = (week - 1) * kWeek + 1;
        QStringList ids;
        for (int day = first; day < first + kWeek; ++day)
            ids << program.sessionsOn(day);
        ids.removeDuplicates();
        QStringList names;
        for (const QString &id : std::as_const(ids)) {
            // The practice between is much the same in all weeks of a course.
            if (!isCourse(program) || hasExercise(program, id))
                names << sessionName(program, id);
        }
        const bool isNow = state() == State::Followed && now >= first && now < first + kWeek;
        lines.push_back({tr("Week %1").arg(m_locale.toString(week)), names.join(u", "_s),
                         dayLengthText(program, first, kWeek), isNow});
    }
    m_weeks.setLines(std::move(lines));
}

QString ProgramController::weeksTitle() const
{
    // One plan for all weeks is the week that is shown.
    if (!program() || program()->schedule.size() < 2)
        return {};
    return tr("All %n week(s)", nullptr, program()->weeks);
}

QString ProgramController::title() const
{
    return program() ? wording::libraryText(program()->name) : QString();
}

QString ProgramController::goal() const
{
    return program() ? wording::libraryText(program()->goal) : QString();
}

QStringList ProgramController::facts() const
{
    return program() ? factsOf(*program()) : QStringList();
}

QString ProgramController::stateText() const
{
    return program() ? stateTextOf(*program()) : QString();
}

QString ProgramController::suits() const
{
    if (!program())
        return {};
    if (m_id == kFlareProgram)
        return tr("For bad days and flares, when less is right.");
    if (isCourse(*program()))
        return tr("For everybody. A week comes again until its first exercise is done, so nothing is missed.");
    const QStringList &tracks = program()->tracks;
    if (!tracks.contains(u"STD"))
        return tr("For people who get worse after small efforts.");
    return tracks.contains(u"PEM") ? tr("For everybody, also if small efforts make you worse.")
                                   : tr("For you if small efforts do not make you worse.");
}

QStringList ProgramController::therapistNotes() const
{
    const Program *const open = program();
    return open && open->prescription && !open->prescription->notes.isEmpty() ? QStringList{open->prescription->notes}
                                                                             : QStringList();
}

QStringList ProgramController::stopRules() const
{
    const Program *const open = program();
    return open && open->prescription ? open->prescription->stopRules : QStringList();
}

QString ProgramController::whyNot() const
{
    if (!program())
        return {};
    if (m_id == kFlareProgram)
        return tr("It comes when you say that a day is bad, and leaves when the days get calmer. "
                  "There is nothing to start.");
    if (state() == State::ByItself)
        return tr("It is part of your days already, since small efforts make you worse. There is nothing to start.");
    if (fits(*program()))
        return {};
    return isPem() ? tr("It moves more than your days hold now. It stays here to be read.")
                   : tr("It is there if small efforts begin to make you worse. You tell us under My pace.");
}

QString ProgramController::weekTitle() const
{
    if (!program())
        return {};
    if (program()->cycleDays < kWeek)
        return tr("What the days look like");
    return state() == State::Followed ? tr("Your week") : tr("What a week looks like");
}

std::vector<const Enrollment *> ProgramController::followed() const
{
    std::vector<const Enrollment *> list;
    for (const Enrollment &one : coach().enrollments()) {
        if (one.programId != m_id && one.isFollowedOn(coach().day()) && library().program(one.programId))
            list.push_back(&one);
    }
    return list;
}

QString ProgramController::loadText() const
{
    const pacing::Milli usual = coach().plan().envelope.usual;
    int days = 0;
    ProgramDay fullest;
    for (const ProgramDay &day : coach().daysWith(m_id)) {
        if (day.after <= usual || day.after <= day.before)
            continue;
        ++days;
        if (day.after > fullest.after)
            fullest = day;
    }
    if (days == 0)
        return {};
    const QString minutes = m_locale.toString(sizewords::easyMinutes(fullest.after + kAlmostMinute));
    const QString size = m_locale.toString(sizewords::easyMinutes(usual));
    if (fullest.day == coach().day())
        //: %1 is the usual size, %2 the easy minutes of the fullest day
        return tr("On %n day(s) that would be more than your size of %1: %2 today.", nullptr, days).arg(size, minutes);
    //: %1 is the usual size, %2 the easy minutes of the fullest day, %3 its name: "Tuesday"
    return tr("On %n day(s) that would be more than your size of %1: %2 on %3.", nullptr, days)
        .arg(size, minutes, wording::dayName(fullest.day, m_locale));
}

QStringList ProgramController::insteadTexts() const
{
    QStringList texts;
    for (const QString &id : m_instead)
        texts << tr("Instead of %1").arg(wording::libraryText(library().program(id)->name));
    return texts;
}

void ProgramController::start()
{
    if (!canStart())
        return;
    m_instead.clear();
    for (const Enrollment *one : followed())
        m_instead << one->programId;
    m_warning = m_instead.isEmpty() ? QString() : loadText();
    if (m_warning.isEmpty())
        startAnyway();
    else
        emit asked();
}

void ProgramController::remember(const QString &programId)
{
    if (const Enrollment *const there = coach().enrollment(programId))
        m_before.push_back(*there);
    else
        m_begun << programId;
}

bool ProgramController::prepare(bool leads)
{
    m_before.clear();
    m_begun.clear();
    if (leads && isPemByItself() && m_id != kPemProgram) {
        remember(kPemProgram.toString());
        if (!keep(coach().startProgram(kPemProgram.toString())))
            return false;
    }
    remember(m_id);
    return true;
}

bool ProgramController::begin()
{
    // The newest one leads the day, unless it is a course beside others.
    return prepare(!isCourse(*program())) && keep(coach().startProgram(m_id));
}

void ProgramController::startAnyway()
{
    if (canStart() && begin())
        sayDone(tr("Started. Today is its day 1."));
}

void ProgramController::startInstead(int index)
{
    if (!canStart() || index < 0 || index >= m_instead.size() || !begin())
        return;
    const QString other = m_instead.at(index);
    remember(other);
    if (keep(coach().stopProgram(other)))
        sayDone(tr("Started, in place of %1.").arg(wording::libraryText(library().program(other)->name)));
}

void ProgramController::pause()
{
    if (prepare(coach().input().enrollment.programId == m_id) && keep(coach().pauseProgram(m_id)))
        sayDone(tr("Paused. It waits for you where it is."));
}

void ProgramController::goOn()
{
    if (prepare(coach().input().enrollment.programId == m_id) && keep(coach().goOnWithProgram(m_id)))
        sayDone(tr("It goes on today."));
}

void ProgramController::stop()
{
    if (prepare(coach().input().enrollment.programId == m_id) && keep(coach().stopProgram(m_id)))
        sayDone(tr("Stopped. What you did stays in your history."));
}

void ProgramController::sayDone(const QString &text)
{
    say(text, [this] { putBack(); });
}

void ProgramController::putBack()
{
    for (const QString &id : std::exchange(m_begun, {})) {
        if (!keep(coach().stopProgram(id)))
            return;
    }
    for (Enrollment &one : std::exchange(m_before, {})) {
        const StoreOutcome outcome = services().settings.saveEnrollment(one);
        // It was written past the coach: the day is read anew.
        if (outcome == StoreOutcome::Ok)
            coach().refresh();
        if (!keep(outcome))
            return;
    }
}
