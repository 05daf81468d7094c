// SPDX-License-Identifier: Apache-2.0
#include "ui/mindstepmodel.h"

#include "domain/mindrun.h"
#include "ui/wording.h"

#include <QJsonArray>
#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using evenpace::MindInput;
using evenpace::MindInputKind;
using evenpace::MindOption;
using evenpace::wording::libraryText;

namespace {

constexpr int kTiles = 10; // a scale is shown as tiles 0-10, whatever range is stored
constexpr int kQuarter = 15;

/** Stored steps between two tiles. */
int tileStep(const MindInput &input)
{
    const int range = input.high - input.low;
    return range > kTiles ? range / kTiles : 1;
}

QString textAmong(const std::vector<MindOption> &options, const QString &id)
{
    const auto it
        = std::find_if(options.begin(), options.end(), [&](const MindOption &option) { return option.id == id; });
    return it == options.end() ? QString() : libraryText(it->text);
}

QStringList members(const QJsonValue &entries, QLatin1StringView name)
{
    QStringList list;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toObject().value(name).toString();
    return list;
}

} // namespace

MindStepModel::MindStepModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int MindStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

QVariant MindStepModel::data(const QModelIndex &index, int role) const
{
    const Question *const asked = index.isValid() ? question(index.row()) : nullptr;
    if (!asked)
        return {};
    const MindInput &input = *asked->input;
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return input.key + u'/' + input.part + u'/' + asked->entry + u'/' + QString::number(index.row());
    case Role::Kind:
        return static_cast<int>(input.kind);
    case Role::Label:
        return asked->entry.isEmpty() ? libraryText(input.label) : asked->entryText;
    case Role::Low:
        return input.kind == MindInputKind::Rating ? input.low / tileStep(input) : input.low;
    case Role::High:
        return input.kind == MindInputKind::Rating ? input.high / tileStep(input) : mostOf(input);
    case Role::LowText:
        return libraryText(input.lowText);
    case Role::HighText:
        return libraryText(input.highText);
    case Role::OptionIds:
        return optionIds(input);
    case Role::OptionTexts: {
        QStringList texts;
        for (const QString &id : optionIds(input))
            texts << optionText(input, id);
        return texts;
    }
    case Role::Starters: {
        QStringList starters;
        const QStringList used = members(added(index.row()), "text"_L1);
        for (const QString &starter : input.starters) {
            const QString text = libraryText(starter);
            if (!used.contains(text))
                starters << text;
        }
        return starters;
    }
    case Role::Value:
        return valueOf(*asked);
    case Role::ValueText:
        return input.kind == MindInputKind::Time || input.kind == MindInputKind::Date ? answerText(*asked) : QString();
    case Role::Explanation:
        return explanationOf(*asked);
    case Role::Entries:
        return members(added(index.row()), "text"_L1);
    case Role::EntryOptions:
        return members(added(index.row()), "option"_L1);
    case Role::CanAdd:
        if (input.kind == MindInputKind::List)
            return added(index.row()).size() < input.high;
        return input.kind == MindInputKind::Multi && answerOf(*asked).toArray().size() < input.high;
    case Role::IsTold:
        return evenpace::isTold(answerOf(*asked));
    }
    return {};
}

QHash<int, QByteArray> MindStepModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"},
            {static_cast<int>(Role::Kind), "kind"},
            {static_cast<int>(Role::Label), "label"},
            {static_cast<int>(Role::Low), "low"},
            {static_cast<int>(Role::High), "high"},
            {static_cast<int>(Role::LowText), "lowText"},
            {static_cast<int>(Role::HighText), "highText"},
            {static_cast<int>(Role::OptionIds), "optionIds"},
            {static_cast<int>(Role::OptionTexts), "optionTexts"},
            {static_cast<int>(Role::Starters), "starters"},
            {static_cast<int>(Role::Value), "value"},
            {static_cast<int>(Role::ValueText), "valueText"},
            {static_cast<int>(Role::Explanation), "explanation"},
            {static_cast<int>(Role::Entries), "entries"},
            {static_cast<int>(Role::EntryOptions), "entryOptions"},
            {static_cast<int>(Role::CanAdd), "canAdd"},
            {static_cast<int>(Role::IsTold), "isTold"}};
}

void MindStepModel::setAnswers(const std::map<QString, QJsonValue> &answers)
{
    beginResetModel();
    m_answers = answers;
    m_passing.clear();
    m_typed.clear();
    m_questions = m_step ? questionsOf(*m_step) : std::vector<Question>();
    endResetModel();
}

void MindStepModel::setStep(const evenpace::MindStep *step)
{
    if (step == m_step)
        return;
    beginResetModel();
    m_typed.clear();
    m_step = step;
    m_questions = step ? questionsOf(*step) : std::vector<Question>();
    endResetModel();
}

std::vector<MindStepModel::Answered> MindStepModel::summary(const evenpace::MindExercise &exercise) const
{
    std::vector<Answered> lines;
    for (const std::vector<evenpace::MindStep> *steps : {&exercise.steps, &exercise.lockedSteps}) {
        for (const evenpace::MindStep &step : *steps) {
            for (const Question &asked : questionsOf(step)) {
                const MindInput &input = *asked.input;
                const QString text = answerText(asked);
                if (input.key.isEmpty() || text.isEmpty())
                    continue;
                const QString label = asked.entry.isEmpty() ? libraryText(input.label) : asked.entryText;
                const bool hasLabel = !label.isEmpty() && (!input.part.isEmpty() || !asked.entry.isEmpty());
                lines.push_back({hasLabel ? label : libraryText(step.title), text});
            }
        }
    }
    return lines;
}

void MindStepModel::setValue(int row, const QVariant &value)
{
    const Question *const here = question(row);
    if (!here)
        return;
    const MindInput *const asked = here->input;
    if (!value.isValid()) {
        keep(row, QJsonValue(QJsonValue::Null));
        return;
    }
    switch (asked->kind) {
    case MindInputKind::Rating:
        keep(row, std::clamp(value.toInt() * tileStep(*asked), asked->low, asked->high));
        break;
    case MindInputKind::Number:
        keep(row, std::clamp(value.toInt(), asked->low, mostOf(*asked)));
        break;
    case MindInputKind::Toggle:
        keep(row, value.toBool());
        break;
    case MindInputKind::Text:
        keep(row, value.toString().left(asked->high));
        break;
    case MindInputKind::Choice:
        if (!optionText(*asked, value.toString()).isEmpty()) {
            keep(row, value.toString());
            keepWithinDay();
        }
        break;
    case MindInputKind::Time:
        if (QTime::fromString(value.toString(), u"HH:mm"_s).isValid())
            keep(row, value.toString());
        break;
    case MindInputKind::Date:
        if (QDate::fromString(value.toString(), Qt::ISODate).isValid())
            keep(row, value.toString());
        break;
    case MindInputKind::Multi:
    case MindInputKind::List:
        break;
    }
}

void MindStepModel::toggleOption(int row, const QString &optionId)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::Multi || optionText(*asked->input, optionId).isEmpty())
        return;
    const QJsonArray before = answerOf(*asked).toArray();
    QJsonArray after;
    for (const MindOption &option : asked->input->options) {
        if (before.contains(option.id) != (option.id == optionId))
            after.append(option.id);
    }
    if (after.size() <= asked->input->high || after.size() < before.size())
        keep(row, after);
}

void MindStepModel::useStarter(int row, const QString &text)
{
    const Question *const asked = question(row);
    if (!asked)
        return;
    if (asked->input->kind == MindInputKind::List) {
        addEntry(row, text);
        return;
    }
    const QString before = answerOf(*asked).toString().trimmed();
    setValue(row, before.isEmpty() ? text : before + u' ' + text);
}

void MindStepModel::typeEntry(int row, const QString &text)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::List)
        return;
    QJsonArray entries = added(row);
    m_typed[row] = entries.size() < asked->input->high ? text.trimmed() : QString();
    keepEntries(row, entries);
}

void MindStepModel::addEntry(int row, const QString &text)
{
    const Question *const asked = question(row);
    const QString entry = text.trimmed();
    if (!asked || asked->input->kind != MindInputKind::List || entry.isEmpty())
        return;
    QJsonArray entries = added(row);
    if (entries.size() >= asked->input->high)
        return;
    // What was typed is one of them now, or gives way where there is no more room.
    if (m_typed[row] == entry || entries.size() + 1 >= asked->input->high)
        m_typed.erase(row);
    entries.append(QJsonObject{{u"text"_s, entry}});
    keepEntries(row, entries);
}

void MindStepModel::removeEntry(int row, int entry)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::List)
        return;
    QJsonArray entries = added(row);
    if (entry < 0 || entry >= entries.size())
        return;
    entries.removeAt(entry);
    keepEntries(row, entries);
}

void MindStepModel::setEntryOption(int row, int entry, const QString &optionId)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::List || optionText(*asked->input, optionId).isEmpty())
        return;
    QJsonArray entries = added(row);
    if (entry < 0 || entry >= entries.size())
        return;
    QJsonObject changed = entries[entry].toObject();
    changed[u"option"_s] = optionId;
    entries[entry] = changed;
    keepEntries(row, entries);
}

void MindStepModel::moveTime(int row, int quarters)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::Time)
        return;
    const QTime before = QTime::fromString(answerOf(*asked).toString(), u"HH:mm"_s);
    const QTime first = QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(asked->input->begins).count()));
    const QTime after = before.isValid() ? before.addSecs(quarters * kQuarter * 60) : first;
    keep(row, after.toString(u"HH:mm"_s));
}

void MindStepModel::moveDate(int row, int days)
{
    const Question *const asked = question(row);
    if (!asked || asked->input->kind != MindInputKind::Date || !m_today.isValid())
        return;
    const QDate before = QDate::fromString(answerOf(*asked).toString(), Qt::ISODate);
    const QDate after = before.isValid() ? before.addDays(days) : m_today.addDays(asked->input->ahead.count());
    keep(row, std::max(after, m_today).toString(Qt::ISODate));
}

const MindStepModel::Question *MindStepModel::question(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_questions[static_cast<size_t>(row)];
}

std::vector<MindStepModel::Question> MindStepModel::questionsOf(const evenpace::MindStep &step) const
{
    std::vector<Question> questions;
    for (const MindInput &input : step.inputs) {
        if (input.eachOf.isEmpty()) {
            if (input.optionsFrom.isEmpty() || !entriesAt(input.optionsFrom).isEmpty())
                questions.push_back({&input, {}, {}});
            continue;
        }
        for (const QString &entry : entriesAt(input.eachOf)) {
            const QString text = textAmong(input.subjects, entry);
            questions.push_back({&input, entry, text.isEmpty() ? entry : text});
        }
    }
    return questions;
}

QStringList MindStepModel::entriesAt(const QString &path) const
{
    const auto it = m_answers.find(path.section(u'/', 0, 0));
    if (it == m_answers.end())
        return {};
    const QString part = path.section(u'/', 1);
    const QJsonArray entries = (part.isEmpty() ? it->second : it->second.toObject().value(part)).toArray();
    QStringList list;
    for (const QJsonValue &entry : entries)
        list << (entry.isString() ? entry.toString() : entry.toObject().value("text"_L1).toString());
    // Two entries of the same words are one thing to ask about.
    list.removeDuplicates();
    return list;
}

QStringList MindStepModel::optionIds(const MindInput &input) const
{
    if (!input.optionsFrom.isEmpty())
        return entriesAt(input.optionsFrom);
    QStringList ids;
    for (const MindOption &option : input.options)
        ids << option.id;
    return ids;
}

QString MindStepModel::optionText(const MindInput &input, const QString &id) const
{
    if (!input.optionsFrom.isEmpty())
        return entriesAt(input.optionsFrom).contains(id) ? id : QString();
    return textAmong(input.options, id);
}

QJsonValue MindStepModel::answerOf(const Question &asked) const
{
    const MindInput &input = *asked.input;
    if (input.key.isEmpty()) {
        const auto it = m_passing.find(&input);
        return it == m_passing.end() ? QJsonValue(QJsonValue::Null) : it->second;
    }
    const auto it = m_answers.find(input.key);
    if (it == m_answers.end())
        return QJsonValue(QJsonValue::Null);
    const QJsonValue whole = input.part.isEmpty() ? it->second : it->second.toObject().value(input.part);
    return asked.entry.isEmpty() ? whole : whole.toObject().value(asked.entry);
}

QJsonArray MindStepModel::added(int row) const
{
    QJsonArray entries = answerOf(*question(row)).toArray();
    const auto typed = m_typed.find(row);
    if (typed != m_typed.end() && !typed->second.isEmpty() && !entries.isEmpty())
        entries.removeLast();
    return entries;
}

void MindStepModel::keepEntries(int row, QJsonArray entries)
{
    const auto typed = m_typed.find(row);
    if (typed != m_typed.end() && !typed->second.isEmpty())
        entries.append(QJsonObject{{u"text"_s, typed->second}});
    keep(row, entries);
}

QVariant MindStepModel::valueOf(const Question &asked) const
{
    const MindInput &input = *asked.input;
    const QJsonValue answer = answerOf(asked);
    // A smaller number is found from the one it is to be smaller than.
    if (!answer.isDouble() && !input.notAbove.isEmpty() && mostOf(input) < input.high)
        return mostOf(input);
    if (answer.isNull() || answer.isUndefined())
        return input.kind == MindInputKind::Multi ? QVariant(QStringList()) : QVariant();
    if (input.kind == MindInputKind::Rating)
        return answer.toInt() / tileStep(input);
    if (input.kind == MindInputKind::Number)
        return answer.toInt();
    if (input.kind == MindInputKind::Multi) {
        QStringList chosen;
        const QJsonArray array = answer.toArray();
        for (const QJsonValue &id : array)
            chosen << id.toString();
        return chosen;
    }
    return answer.toVariant();
}

bool MindStepModel::isOfTheDay(const MindInput &input) const
{
    const QString unit = evenpace::answerAt(m_answers, input.key + u"/unit"_s).toString();
    return input.isWithinDay && (unit.isEmpty() || unit == u"minutes");
}

int MindStepModel::mostOf(const MindInput &input) const
{
    if (isOfTheDay(input))
        return std::clamp(m_dayMinutes, input.low, input.high);
    if (input.notAbove.isEmpty())
        return input.high;
    const QJsonValue earlier = evenpace::answerAt(m_answers, input.notAbove);
    return earlier.isDouble() ? std::clamp(earlier.toInt(), input.low, input.high) : input.high;
}

QString MindStepModel::explanationOf(const Question &asked) const
{
    const MindInput &input = *asked.input;
    const QJsonValue answer = answerOf(asked);
    if (isOfTheDay(input) && answer.toInt() >= mostOf(input))
        return tr("Your size for today is %n minute(s). More can wait for another day.", nullptr, mostOf(input));
    if (input.kind == MindInputKind::Toggle)
        return answer.toBool() ? libraryText(input.explanation) : QString();
    if (input.answer.isEmpty() || !answer.isString())
        return {};
    return optionText(input, input.answer) + u". "_s + libraryText(input.explanation);
}

QString MindStepModel::answerText(const Question &asked) const
{
    const MindInput &input = *asked.input;
    const QJsonValue answer = answerOf(asked);
    if (answer.isNull() || answer.isUndefined())
        return {};
    switch (input.kind) {
    case MindInputKind::Rating:
    case MindInputKind::Number:
        return QLocale().toString(answer.toInt());
    case MindInputKind::Choice:
        return optionText(input, answer.toString());
    case MindInputKind::Multi: {
        QStringList chosen;
        for (const MindOption &option : input.options) {
            if (answer.toArray().contains(option.id))
                chosen << libraryText(option.text);
        }
        return chosen.join(u", "_s);
    }
    case MindInputKind::Text:
        return answer.toString();
    case MindInputKind::List: {
        QStringList entries;
        const QJsonArray array = answer.toArray();
        for (const QJsonValue &entry : array) {
            const QString option = textAmong(input.options, entry[u"option"].toString());
            const QString text = entry[u"text"].toString();
            entries << (option.isEmpty() ? text : tr("%1 (%2)").arg(text, option));
        }
        return entries.join(u", "_s);
    }
    case MindInputKind::Time:
        return QLocale().toString(QTime::fromString(answer.toString(), u"HH:mm"_s), QLocale::ShortFormat);
    case MindInputKind::Date:
        return QLocale().toString(QDate::fromString(answer.toString(), Qt::ISODate), tr("ddd d MMM"));
    case MindInputKind::Toggle:
        return answer.toBool() ? tr("Yes") : QString();
    }
    return {};
}

void MindStepModel::keepWithinDay()
{
    for (int row = 0; row < rowCount(); ++row) {
        const Question &asked = *question(row);
        if (isOfTheDay(*asked.input) && answerOf(asked).toInt() > mostOf(*asked.input))
            keep(row, mostOf(*asked.input));
        else if (asked.input->isWithinDay)
            emit dataChanged(index(row), index(row)); // another unit, another limit
    }
}

void MindStepModel::keep(int row, const QJsonValue &value)
{
    const Question &asked = *question(row);
    const MindInput &input = *asked.input;
    if (input.key.isEmpty()) {
        m_passing[&input] = value;
    } else {
        QJsonValue &whole = m_answers[input.key];
        const QJsonObject parts = whole.toObject();
        QJsonValue answer = value;
        if (!asked.entry.isEmpty()) {
            QJsonObject entries = input.part.isEmpty() ? parts : parts.value(input.part).toObject();
            entries[asked.entry] = value;
            answer = entries;
        }
        if (input.part.isEmpty()) {
            whole = answer;
        } else {
            QJsonObject changed = parts;
            changed[input.part] = answer;
            whole = changed;
        }
    }
    const QModelIndex changed = index(row);
    emit dataChanged(changed, changed);
    if (!input.key.isEmpty())
        emit answered(input.key, m_answers[input.key]);
}
