// SPDX-License-Identifier: Apache-2.0
#include "ui/givenprogramcontroller.h"

#include "domain/course.h"
#include "domain/exchange/courier.h"
#include "domain/exchange/draftcheck.h"
#include "domain/exchange/programchanges.h"
#include "ui/rulewords.h"
#include "ui/therapywords.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;
using exchange::AssignedProgram;
using exchange::Trust;

namespace {

exchange::DayLoad loadOf(const Library &library, const ProgramSession &session, const TimelineSettings &timing)
{
    exchange::DayLoad sum;
    for (const ProgramItem &item : session.items) {
        const exchange::DayLoad load = exchange::itemLoad(library, item, timing);
        sum.easy += load.easy;
        sum.length += load.length;
    }
    return sum;
}

} // namespace

GivenProgramController::GivenProgramController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void GivenProgramController::refresh()
{
    emit changed();
}

void GivenProgramController::offer(exchange::ReceivedProgram received)
{
    m_taken.reset();
    m_before.reset();
    for (const TakenProgram &taken : newestOf(services().therapy.programs())) {
        if (taken.program.id == received.program.id)
            m_before = taken.program;
    }
    m_isVerified = received.signer.trust == Trust::Known;
    m_signer = received.signer.name;
    m_signKey = received.signer.key;
    m_received = std::move(received);
    setProgram(m_received->program);
}

void GivenProgramController::show(const TakenProgram &taken)
{
    m_received.reset();
    m_before.reset();
    m_isVerified = taken.isVerified;
    m_signer = taken.signer;
    m_signKey = taken.signKey;
    m_taken = taken;
    setProgram(taken.program);
}

void GivenProgramController::clear()
{
    m_received.reset();
    m_taken.reset();
    m_before.reset();
    setProgram({});
}

void GivenProgramController::setProgram(const AssignedProgram &program)
{
    m_program = program;
    fillSessions();
    emit changed();
}

bool GivenProgramController::isChangedKey() const
{
    return m_received && m_received->signer.trust == Trust::Changed;
}

QString GivenProgramController::fromText() const
{
    return tr("From %1, version %2").arg(m_signer, m_locale.toString(m_program.version));
}

QString GivenProgramController::number() const
{
    exchange::Courier *const courier = services().courier();
    return courier && !m_signKey.isEmpty() ? courier->fingerprint(m_signKey) : QString();
}

pacing::Milli GivenProgramController::fullestDay() const
{
    pacing::Milli most = 0;
    const TimelineSettings timing = coach().input().settings;
    for (const exchange::Phase &phase : m_program.phases) {
        for (const auto &[day, ids] : phase.schedule) {
            pacing::Milli sum = 0;
            for (const QString &id : ids) {
                if (const ProgramSession *const session = m_program.session(id))
                    sum += loadOf(services().library, *session, timing).easy;
            }
            most = std::max(most, sum);
        }
        // The first weeks are what begins now.
        break;
    }
    return most;
}

QStringList GivenProgramController::facts() const
{
    QStringList list;
    list << tr("%n week(s)", nullptr, m_program.weeks());
    const auto days = m_program.phases.empty() ? size_t{0} : m_program.phases.front().schedule.size();
    list << (days < 7 ? tr("%n day(s) a week", nullptr, static_cast<int>(days)) : tr("Every day"));
    if (const int minutes = rulewords::wholeMinutes(fullestDay()); minutes > 0)
        list << tr("up to %n easy minute(s) a day", nullptr, minutes);
    return list;
}

QString GivenProgramController::sizeText() const
{
    const int planned = rulewords::wholeMinutes(fullestDay());
    const int usual = rulewords::wholeMinutes(coach().plan().envelope.usual);
    if (!isOffer() || usual <= 0 || planned <= usual)
        return {};
    return tr("Your therapist planned %1 easy minutes, your usual is %2. We start at %2 and tell them in the next report.")
        .arg(m_locale.toString(planned), m_locale.toString(usual));
}

std::vector<const Enrollment *> GivenProgramController::others() const
{
    std::vector<const Enrollment *> list;
    for (const Enrollment &one : coach().enrollments()) {
        const Program *const program = services().library.program(one.programId);
        const bool isThis = one.programId == exchange::libraryId(m_program);
        if (program && !isThis && !isCourse(*program) && one.isFollowedOn(coach().day()))
            list.push_back(&one);
    }
    return list;
}

QString GivenProgramController::besideText() const
{
    const std::vector<const Enrollment *> waiting = others();
    if (!isOffer() || isNewVersion() || waiting.empty())
        return {};
    QStringList names;
    for (const Enrollment *one : waiting)
        names << wording::libraryText(services().library.program(one->programId)->name);
    return tr("Meanwhile this waits where it is: %1.").arg(names.join(u", "_s));
}

QStringList GivenProgramController::week() const
{
    return therapywords::weekLines(m_program, m_locale);
}

QString GivenProgramController::lastDayText() const
{
    return isOffer() ? tr("The last day to take it is %1.").arg(therapywords::dayText(m_program.expiresOn, m_locale))
                     : QString();
}

QStringList GivenProgramController::limits() const
{
    QStringList list = therapywords::ceilingLines(m_program.ceilings);
    list << therapywords::growthText(m_program.progression);
    return list;
}

QStringList GivenProgramController::changes() const
{
    if (!m_before)
        return {};
    const QStringList lines
        = therapywords::changeLines(services().library, exchange::changesBetween(*m_before, m_program));
    return lines.isEmpty() ? QStringList{tr("The plan is as it was.")} : lines;
}

QString GivenProgramController::takenText() const
{
    return m_taken ? tr("Taken on %1").arg(therapywords::dayText(dayOf(m_taken->takenAt.toLocalTime()), m_locale))
                   : QString();
}

void GivenProgramController::fillSessions()
{
    std::vector<LineListModel::Line> lines;
    const TimelineSettings timing = coach().input().settings;
    for (const ProgramSession &session : m_program.sessions) {
        const Milliseconds length = loadOf(services().library, session, timing).length;
        const std::vector<exchange::Run> runs = exchange::runsOf(m_program, session.id);
        lines.push_back({session.name, runs.size() == 1 ? therapywords::weekdaysText(runs.front().days, m_locale) : QString(),
                         wording::minutesText(length), true});
        for (const ProgramItem &item : session.items) {
            lines.push_back({therapywords::itemName(services().library, item.id),
                             therapywords::itemLines(services().library, item).join(u' '),
                             therapywords::doseText(services().library, item), false});
        }
    }
    m_sessions.setLines(std::move(lines));
}

void GivenProgramController::use()
{
    if (!canUse())
        return;
    TakenProgram taken;
    taken.program = m_received->program;
    taken.signKey = m_signKey;
    taken.signer = m_signer;
    taken.isVerified = m_isVerified;
    taken.message = m_received->message;
    QStringList waiting;
    if (!isNewVersion()) {
        for (const Enrollment *one : others())
            waiting << one->programId;
    }
    if (!keep(coach().takeProgram(taken, m_received->attachments)))
        return;
    for (const QString &id : waiting)
        keep(coach().pauseProgram(id));
    show(taken);
    emit used();
}

void GivenProgramController::decline()
{
    clear();
    emit declined();
}
