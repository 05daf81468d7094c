// SPDX-License-Identifier: Apache-2.0
#include "ui/mindrecordcontroller.h"

#include "ui/mindperson.h"
#include "ui/mindwords.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** The newest ones; more are kept, and nobody turns as many pages. */
constexpr int kMostRecords = 100;

} // namespace

MindRecordController::MindRecordController(const Services &services, const Coach &coach, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_coach(coach)
{
}

bool MindRecordController::show(const QString &exerciseId)
{
    if (!m_services.library.mind(exerciseId))
        return false;
    m_exerciseId = exerciseId;
    m_index = 0;
    read();
    return true;
}

bool MindRecordController::showRecord(const QString &key)
{
    const std::optional<MindRecord> wanted = m_services.mind.record(key.toLongLong());
    if (!wanted || !show(wanted->exerciseId))
        return false;
    const auto here = std::find_if(m_records.begin(), m_records.end(),
                                   [&](const MindRecord &record) { return record.id == wanted->id; });
    if (here == m_records.end())
        return false;
    m_index = static_cast<int>(here - m_records.begin());
    fill();
    return true;
}

void MindRecordController::showOlder()
{
    if (!hasOlder())
        return;
    ++m_index;
    fill();
}

void MindRecordController::showNewer()
{
    if (!hasNewer())
        return;
    --m_index;
    fill();
}

void MindRecordController::goOn()
{
    if (exercise())
        emit startRequested(m_exerciseId, record() ? record()->id : 0, false);
}

void MindRecordController::beginAnew()
{
    if (exercise())
        emit startRequested(m_exerciseId, 0, true);
}

void MindRecordController::remove()
{
    if (!record())
        return;
    const StoreOutcome outcome = m_services.mind.deleteRecord(record()->id);
    if (outcome != StoreOutcome::Ok && outcome != StoreOutcome::NotFound) {
        emit notKept(outcome);
        return;
    }
    read();
    emit removed();
}

void MindRecordController::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied();
}

void MindRecordController::refresh()
{
    if (exercise())
        read();
}

QString MindRecordController::title() const
{
    return exercise() ? wording::libraryText(exercise()->name) : QString();
}

MindRecordController::State MindRecordController::state() const
{
    if (!record())
        return State::None;
    const bool isOpen = m_index == 0 && isGoneOnWith(*record(), *exercise(), dayOf(m_services.wallClock()));
    return isOpen ? State::Open : State::Finished;
}

QString MindRecordController::heading() const
{
    return record() ? wording::dayHeading(record()->begunOn, dayOf(m_services.wallClock()), QLocale()) : QString();
}

QString MindRecordController::stateText() const
{
    if (!record())
        return {};
    if (record()->isFinished())
        return tr("Finished");
    const MindPerson person = mindPersonOf(m_coach);
    const auto steps = shownSteps(*exercise(), record()->answers, person);
    const int open = openStep(*exercise(), *record(), person);
    const auto here = std::find_if(steps.begin(), steps.end(), [&](const MindStep *step) { return step->number == open; });
    return tr("You are at step %1 of %2").arg(here - steps.begin() + 1).arg(steps.size());
}

QString MindRecordController::placeText() const
{
    //: which of the records of an exercise is shown, counted from the newest
    return m_records.size() > 1 ? tr("%1 of %2").arg(m_index + 1).arg(m_records.size()) : QString();
}

bool MindRecordController::canStart() const
{
    return exercise() && offer() == MindOffer::Open;
}

const MindExercise *MindRecordController::exercise() const
{
    return m_services.library.mind(m_exerciseId);
}

const MindRecord *MindRecordController::record() const
{
    const auto index = static_cast<size_t>(m_index);
    return index < m_records.size() ? &m_records[index] : nullptr;
}

MindOffer MindRecordController::offer() const
{
    return offerOf(*exercise(), mindPersonOf(m_coach), !m_records.empty());
}

void MindRecordController::read()
{
    m_records = m_services.mind.records(m_exerciseId, kMostRecords);
    m_index = std::clamp(m_index, 0, std::max(0, static_cast<int>(m_records.size()) - 1));
    fill();
}

void MindRecordController::fill()
{
    std::vector<MindPart> parts;
    MindPart told{.kind = MindPart::Kind::List, .title = tr("What you answered")};
    if (record()) {
        // The days and counts that a summary looks back over end with the record that is shown.
        std::vector<MindRecord> earlier(m_records.begin() + m_index, m_records.end());
        const QDate day = m_index == 0 ? dayOf(m_services.wallClock()) : record()->begunOn;
        parts = mindSummary(m_services.library, *exercise(), *record(),
                            {day, growPercentOf(m_coach), std::move(earlier)});
        m_words.setAnswers(record()->answers);
        for (const MindStepModel::Answered &answered : m_words.summary(*exercise())) {
            told.rows << answered.question;
            told.details << answered.answer;
        }
    }
    m_parts.setParts(std::move(parts));
    m_answers.setParts(told.rows.isEmpty() ? std::vector<MindPart>() : std::vector<MindPart>{std::move(told)});
    emit changed();
}
