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

TodayController::TodayController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

void TodayController::refresh()
{
    m_isBackAfterDays = false;
    if (plan().day > kBreakDays && coach().input().records.empty()) {
        const std::vector<SessionRecord> latest = services().sessions.history(1);
        const QDate last = latest.empty() ? coach().input().enrollment.startedOn : latest.front().day;
        m_isBackAfterDays = last.daysTo(coach().day()) >= kBreakDays;
    }
    DayPlan shown = plan();
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
    return wording::dayName(coach().day(), m_locale);
}

QString TodayController::greeting() const
{
    const Program *program = services().library.program(plan().programId);
    if (!program)
        return {};
    const QString name = wording::libraryText(program->name);
    //: %1 is the name of the program, %2 the day within it
    const QString line = tr("%1, day %2").arg(name).arg(plan().dayOfProgram);
    //: %1 is the program and day, like "First gentle week, day 2"; the person does the program a second time
    return plan().round > 1 ? tr("%1, once more").arg(line) : line;
}

QString TodayController::heroNumber() const
{
    const Milliseconds left = plan().timeLeft();
    return m_locale.toString(wording::minutes(left.count() > 0 ? left : plan().timeDone()));
}

QString TodayController::heroText() const
{
    const int left = wording::minutes(plan().timeLeft());
    if (left > 0)
        //: follows a big number that stands above it
        return plan().doneCount() > 0 ? tr("minute(s) left", nullptr, left) : tr("minute(s) today", nullptr, left);
    return plan().sessions.empty() ? tr("minutes planned") : tr("done for today");
}

QString TodayController::heroDetail() const
{
    if (plan().doneCount() == 0)
        return {};
    if (plan().timeLeft().count() == 0)
        return tr("%n session(s)", nullptr, plan().doneCount());
    return tr("%n done", nullptr, wording::minutes(plan().timeDone()));
}

QString TodayController::note() const
{
    if (plan().sessions.empty())
        return tr("Nothing planned today. A free day is allowed.");
    if (!plan().next())
        return tr("That was today. What is left may stay left.");
    if (plan().day == 1 && plan().doneCount() == 0)
        return tr("Day one is small on purpose.");
    if (m_isBackAfterDays)
        return tr("Good to see you. Your plan waited.");
    return {};
}

DaySession TodayController::startable() const
{
    if (const DaySession *next = plan().next())
        return *next;
    return coach().sized(plan().programId, kSomethingSmall.toString());
}

QString TodayController::startText() const
{
    return plan().next() ? tr("Start") : wording::libraryText(startable().name);
}

QString TodayController::startDetail() const
{
    const DaySession session = startable();
    const QString length = wording::minutesText(session.length);
    return session.position ? tr("%1, %2").arg(length, wording::position(*session.position)) : length;
}

QString TodayController::pictureItem() const
{
    const DaySession *next = plan().next();
    return next ? next->pictureItem : QString();
}

QString TodayController::restingPose() const
{
    return plan().next() ? u"sitEasy"_s : u"restBack"_s;
}

QString TodayController::doneSummary() const
{
    return tr("%n done", "number of sessions", plan().doneCount());
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
    const DaySession session = startable();
    emit startRequested(session.plan.programId, session.sessionId);
}

void TodayController::startSession(const QString &key)
{
    for (const DaySession &session : plan().sessions) {
        if (!session.done && session.sessionId == key) {
            emit startRequested(session.programId, key);
            return;
        }
    }
}
