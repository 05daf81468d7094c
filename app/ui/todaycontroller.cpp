// SPDX-License-Identifier: Apache-2.0
#include "ui/todaycontroller.h"

#include "ui/wording.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Offered when nothing is planned any more: costs no effort, fits any position. */
constexpr QStringView kSomethingSmall = u"breath-slow-4-6";
/** Days without a session after which the person is welcomed back. */
constexpr int kBreakDays = 3;

} // namespace

TodayController::TodayController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void TodayController::refresh()
{
    const Settings settings = m_services.settings.settings();
    const Enrollment enrollment = m_services.settings.enrollment().value_or(Enrollment{});
    m_day = dayOf(m_services.wallClock());
    m_programId = enrollment.programId;
    const std::vector<SessionRecord> records = m_services.sessions.sessionsOn(m_day);
    m_plan = planDay(m_services.library, enrollment, m_day, records, settings.timeline());

    m_isBackAfterDays = false;
    if (m_plan.day > kBreakDays && records.empty()) {
        const std::vector<SessionRecord> latest = m_services.sessions.history(1);
        const QDate last = latest.empty() ? enrollment.startedOn : latest.front().day;
        m_isBackAfterDays = last.daysTo(m_day) >= kBreakDays;
    }
    DayPlan shown = m_plan;
    std::erase_if(shown.sessions,
                  [this](const DaySession &session) { return !session.done && session.sessionId == m_waiting; });
    m_list.setRows(TodayListModel::rowsOf(shown, m_locale));
    emit changed();
}

void TodayController::setWaiting(const QString &sessionId)
{
    if (m_waiting == sessionId)
        return;
    m_waiting = sessionId;
    refresh();
}

QString TodayController::dayName() const
{
    return wording::dayName(m_day, m_locale);
}

QString TodayController::greeting() const
{
    const Program *program = m_services.library.program(m_programId);
    if (!program)
        return {};
    const QString name = wording::libraryText(program->name);
    //: %1 is the name of the program, %2 the day within it
    const QString line = tr("%1, day %2").arg(name).arg(m_plan.dayOfProgram);
    //: %1 is the program and day, like "First gentle week, day 2"; the person does the program a second time
    return m_plan.round > 1 ? tr("%1, once more").arg(line) : line;
}

QString TodayController::heroNumber() const
{
    const Milliseconds left = m_plan.timeLeft();
    return m_locale.toString(wording::minutes(left.count() > 0 ? left : m_plan.timeDone()));
}

QString TodayController::heroText() const
{
    const int left = wording::minutes(m_plan.timeLeft());
    if (left > 0)
        //: follows a big number that stands above it
        return m_plan.doneCount() > 0 ? tr("minute(s) left", nullptr, left) : tr("minute(s) today", nullptr, left);
    return m_plan.sessions.empty() ? tr("minutes planned") : tr("done for today");
}

QString TodayController::heroDetail() const
{
    if (m_plan.doneCount() == 0)
        return {};
    if (m_plan.timeLeft().count() == 0)
        return tr("%n session(s)", nullptr, m_plan.doneCount());
    return tr("%n done", nullptr, wording::minutes(m_plan.timeDone()));
}

QString TodayController::note() const
{
    if (m_plan.sessions.empty())
        return tr("Nothing planned today. A free day is allowed.");
    if (!m_plan.next())
        return tr("That was today. What is left may stay left.");
    if (m_plan.day == 1 && m_plan.doneCount() == 0)
        return tr("Day one is small on purpose.");
    if (m_isBackAfterDays)
        return tr("Good to see you. Your plan waited.");
    return {};
}

DaySession TodayController::startable() const
{
    if (const DaySession *next = m_plan.next())
        return *next;
    return describeSession(m_services.library, m_programId, kSomethingSmall.toString(),
                           m_services.settings.settings().timeline());
}

QString TodayController::startText() const
{
    return m_plan.next() ? tr("Start") : wording::libraryText(startable().name);
}

QString TodayController::startDetail() const
{
    const DaySession session = startable();
    const QString length = wording::minutesText(session.length);
    return session.position ? tr("%1, %2").arg(length, wording::position(*session.position)) : length;
}

QString TodayController::pictureItem() const
{
    const DaySession *next = m_plan.next();
    return next ? next->pictureItem : QString();
}

QString TodayController::restingPose() const
{
    return m_plan.next() ? u"sitEasy"_s : u"restBack"_s;
}

QString TodayController::doneSummary() const
{
    return tr("%n done", "number of sessions", m_plan.doneCount());
}

QString TodayController::spokenSummary() const
{
    QStringList sentences{dayName(), heroNumber() + u' ' + heroText()};
    if (!heroDetail().isEmpty())
        sentences << heroDetail();
    if (!note().isEmpty())
        sentences << note();
    QString text;
    for (const QString &sentence : std::as_const(sentences))
        text += sentence + (sentence.endsWith(u'.') ? u" "_s : u". "_s);
    return text.trimmed();
}

void TodayController::start()
{
    emit startRequested(m_programId, startable().sessionId);
}

void TodayController::startSession(const QString &key)
{
    for (const DaySession &session : m_plan.sessions) {
        if (!session.done && session.sessionId == key) {
            emit startRequested(m_programId, key);
            return;
        }
    }
}
