// SPDX-License-Identifier: Apache-2.0
#include "ui/sessiondetailcontroller.h"

#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

std::optional<int> rating(int value)
{
    if (value < 0)
        return std::nullopt;
    return std::min(value, 10);
}

} // namespace

SessionDetailController::SessionDetailController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_items(services.library)
    , m_answers(services.library)
{
    connect(&m_answerStep, &MindStepModel::answered, this, &SessionDetailController::keepAnswer);
}

bool SessionDetailController::open(const QString &key)
{
    std::optional<SessionRecord> record = m_services.sessions.session(key.toLongLong());
    if (!record)
        return false;
    m_record = std::move(*record);
    m_corrections = m_services.sessions.corrections(m_record.id);
    m_answerStep.setStep(nullptr);
    m_items.setItems(m_record.items);
    showAnswers();
    emit changed();
    return true;
}

QString SessionDetailController::title() const
{
    return wording::libraryText(m_record.name);
}

QString SessionDetailController::dayLine() const
{
    if (!m_record.day.isValid())
        return {};
    const QDate today = dayOf(m_services.wallClock());
    //: %1 is a day, %2 a time of day
    return tr("%1, %2").arg(wording::dayHeading(m_record.day, today, m_locale),
                            wording::timeOfDay(m_record.startedAt.toLocalTime(), m_locale));
}

QString SessionDetailController::summary() const
{
    QStringList parts{wording::minutesText(m_record.activeLength)};
    if (m_record.easeOffs > 0)
        parts << tr("eased off %n time(s)", nullptr, m_record.easeOffs);
    if (wasStopped()) {
        parts << tr("stopped early");
        if (m_record.stopReason != Reason::None)
            parts << wording::reasonText(m_record.stopReason);
    }
    return parts.join(u" · "_s);
}

QString SessionDetailController::effortText() const
{
    return wording::effortText(m_record.effort);
}

QString SessionDetailController::painBeforeText() const
{
    return wording::painText(m_record.painBefore);
}

QString SessionDetailController::painAfterText() const
{
    return wording::painText(m_record.painAfter);
}

QString SessionDetailController::stopReasonText() const
{
    return wording::reasonChoice(m_record.stopReason);
}

QStringList SessionDetailController::noteIds() const
{
    return wording::noteIds();
}

QString SessionDetailController::notesText() const
{
    QStringList texts;
    for (const QString &id : m_record.notes)
        texts << wording::noteText(id);
    return texts.isEmpty() ? tr("nothing noted") : texts.join(u", "_s);
}

QStringList SessionDetailController::corrections() const
{
    QStringList lines;
    for (const Correction &correction : m_corrections) {
        const QString line = wording::correctionText(correction, m_record.items, m_services.library);
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

QString SessionDetailController::noteText(const QString &id) const
{
    return wording::noteText(id);
}

QStringList SessionDetailController::effortWords() const
{
    QStringList words;
    for (int i = 0; i <= 10; ++i)
        words << wording::effortWord(i);
    return words;
}

QStringList SessionDetailController::painWords() const
{
    QStringList words;
    for (int i = 0; i <= 10; ++i)
        words << wording::painWord(i);
    return words;
}

QStringList SessionDetailController::reasonWords() const
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(Reason::NoPlace); ++i)
        words << wording::reasonChoice(static_cast<Reason>(i));
    return words;
}

void SessionDetailController::setEffort(int value)
{
    SessionRecord record = m_record;
    record.effort = rating(value);
    correct(record);
}

void SessionDetailController::setPainBefore(int value)
{
    SessionRecord record = m_record;
    record.painBefore = rating(value);
    correct(record);
}

void SessionDetailController::setPainAfter(int value)
{
    SessionRecord record = m_record;
    record.painAfter = rating(value);
    correct(record);
}

void SessionDetailController::toggleNote(const QString &id)
{
    SessionRecord record = m_record;
    if (!record.notes.removeOne(id))
        record.notes << id;
    correct(record);
}

void SessionDetailController::setText(const QString &text)
{
    SessionRecord record = m_record;
    record.text = text.trimmed().left(kMostText);
    correct(record);
    if (m_record.text == record.text)
        emit wordsTold(record.text);
}

void SessionDetailController::setStopReason(SessionItemListModel::Reason reason)
{
    SessionRecord record = m_record;
    record.stopReason = static_cast<Reason>(reason);
    correct(record);
}

void SessionDetailController::setOutcome(int position, SessionItemListModel::Outcome outcome)
{
    correctItem(position, [outcome](SessionItemRecord &item) {
        item.outcome = static_cast<ItemOutcome>(outcome);
        if (item.outcome == ItemOutcome::Done)
            item.reason = Reason::None;
    });
}

void SessionDetailController::setReason(int position, SessionItemListModel::Reason reason)
{
    correctItem(position, [reason](SessionItemRecord &item) { item.reason = static_cast<Reason>(reason); });
}

void SessionDetailController::correctItem(int position, const std::function<void(SessionItemRecord &)> &change)
{
    SessionRecord record = m_record;
    for (SessionItemRecord &item : record.items) {
        if (item.position == position)
            change(item);
    }
    correct(record);
}

void SessionDetailController::openAnswer(const QString &answerKey)
{
    const MindStep *step = m_answers.step(answerKey, &m_answerExercise);
    if (!step)
        return;
    std::map<QString, QJsonValue> answers;
    for (const MindAnswer &answer : m_services.sessions.answers(m_record.id)) {
        if (answer.exerciseId == m_answerExercise)
            answers[answer.key] = answer.value;
    }
    m_answerStep.setToday(m_services.wallClock().date());
    m_answerStep.setAnswers(answers);
    m_answerStep.setStep(step);
    m_answerTitle = wording::libraryText(step->title);
    emit answerOpened();
}

void SessionDetailController::keepAnswer(const QString &key, const QJsonValue &value)
{
    const StoreOutcome outcome
        = m_services.sessions.saveAnswer({m_record.id, m_answerExercise, key, value, m_services.wallClock().toUTC()});
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    showAnswers();
}

void SessionDetailController::showAnswers()
{
    QStringList ids;
    for (const SessionItemRecord &item : m_record.items) {
        if (!ids.contains(item.itemId))
            ids << item.itemId;
    }
    m_answers.setAnswers(ids, m_services.sessions.answers(m_record.id));
}

void SessionDetailController::remove()
{
    const StoreOutcome outcome = m_services.sessions.setRemoved(m_record.id, true, m_services.wallClock().toUTC());
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    emit removed(m_record.id);
}

void SessionDetailController::undoRemove()
{
    const StoreOutcome outcome = m_services.sessions.setRemoved(m_record.id, false, m_services.wallClock().toUTC());
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    emit restored(m_record.id);
}

void SessionDetailController::correct(const SessionRecord &record)
{
    if (record == m_record)
        return;
    const StoreOutcome outcome = m_services.sessions.correct(record, m_services.wallClock().toUTC());
    if (outcome != StoreOutcome::Ok) {
        emit notKept(outcome);
        return;
    }
    m_record = record;
    m_corrections = m_services.sessions.corrections(m_record.id);
    m_items.setItems(m_record.items);
    emit changed();
    emit corrected(m_record.id);
}
