// SPDX-License-Identifier: Apache-2.0
#include "ui/mindstepmodel.h"

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
const QTime kFirstTime{12, 0};

/** Stored steps between two tiles. */
int tileStep(const MindInput &input)
{
    const int range = input.high - input.low;
    return range > kTiles ? range / kTiles : 1;
}

QStringList texts(const std::vector<MindOption> &options)
{
    QStringList list;
    for (const MindOption &option : options)
        list << libraryText(option.text);
    return list;
}

QStringList ids(const std::vector<MindOption> &options)
{
    QStringList list;
    for (const MindOption &option : options)
        list << option.id;
    return list;
}

QString optionText(const MindInput &input, const QString &id)
{
    const auto it = std::find_if(input.options.begin(), input.options.end(),
                                 [&](const MindOption &option) { return option.id == id; });
    return it == input.options.end() ? QString() : libraryText(it->text);
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
    return parent.isValid() || !m_step ? 0 : static_cast<int>(m_step->inputs.size());
}

QVariant MindStepModel::data(const QModelIndex &index, int role) const
{
    const MindInput *const asked = index.isValid() ? input(index.row()) : nullptr;
    if (!asked)
        return {};
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return asked->key + u'/' + asked->part + u'/' + QString::number(index.row());
    case Role::Kind:
        return static_cast<int>(asked->kind);
    case Role::Label:
        return libraryText(asked->label);
    case Role::Low:
        return asked->kind == MindInputKind::Rating ? asked->low / tileStep(*asked) : asked->low;
    case Role::High:
        return asked->kind == MindInputKind::Rating ? asked->high / tileStep(*asked) : asked->high;
    case Role::LowText:
        return libraryText(asked->lowText);
    case Role::HighText:
        return libraryText(asked->highText);
    case Role::OptionIds:
        return ids(asked->options);
    case Role::OptionTexts:
        return texts(asked->options);
    case Role::Starters: {
        QStringList starters;
        const QStringList used = members(answerOf(*asked), "text"_L1);
        for (const QString &starter : asked->starters) {
            const QString text = libraryText(starter);
            if (!used.contains(text))
                starters << text;
        }
        return starters;
    }
    case Role::Value:
        return valueOf(*asked);
    case Role::ValueText:
        return asked->kind == MindInputKind::Time ? answerText(*asked) : QString();
    case Role::Explanation:
        return explanationOf(*asked);
    case Role::Entries:
        return members(answerOf(*asked), "text"_L1);
    case Role::EntryOptions:
        return members(answerOf(*asked), "option"_L1);
    case Role::CanAdd:
        return asked->kind == MindInputKind::List && answerOf(*asked).toArray().size() < asked->high;
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
            {static_cast<int>(Role::CanAdd), "canAdd"}};
}

void MindStepModel::setAnswers(const std::map<QString, QJsonValue> &answers)
{
    beginResetModel();
    m_answers = answers;
    m_passing.clear();
    endResetModel();
}

void MindStepModel::setStep(const evenpace::MindStep *step)
{
    if (step == m_step)
        return;
    beginResetModel();
    m_step = step;
    endResetModel();
}

QStringList MindStepModel::summary(const evenpace::MindExercise &exercise) const
{
    QStringList lines;
    for (const evenpace::MindStep &step : exercise.steps) {
        for (const MindInput &asked : step.inputs) {
            const bool isQuiz = !asked.answer.isEmpty();
            const QString text = answerText(asked);
            if (asked.key.isEmpty() || isQuiz || text.isEmpty())
                continue;
            const QString question = asked.part.isEmpty() ? libraryText(step.title) : libraryText(asked.label) + u':';
            lines << question + u' ' + text;
        }
    }
    return lines;
}

void MindStepModel::setValue(int row, const QVariant &value)
{
    const MindInput *const asked = input(row);
    if (!asked)
        return;
    if (!value.isValid()) {
        keep(row, QJsonValue(QJsonValue::Null));
        return;
    }
    switch (asked->kind) {
    case MindInputKind::Rating:
        keep(row, std::clamp(value.toInt() * tileStep(*asked), asked->low, asked->high));
        break;
    case MindInputKind::Number:
        keep(row, std::clamp(value.toInt(), asked->low, asked->high));
        break;
    case MindInputKind::Toggle:
        keep(row, value.toBool());
        break;
    case MindInputKind::Text:
        keep(row, value.toString().left(asked->high));
        break;
    case MindInputKind::Choice:
        if (!optionText(*asked, value.toString()).isEmpty())
            keep(row, value.toString());
        break;
    case MindInputKind::Time:
        if (QTime::fromString(value.toString(), u"HH:mm"_s).isValid())
            keep(row, value.toString());
        break;
    case MindInputKind::Multi:
    case MindInputKind::List:
        break;
    }
}

void MindStepModel::toggleOption(int row, const QString &optionId)
{
    const MindInput *const asked = input(row);
    if (!asked || asked->kind != MindInputKind::Multi || optionText(*asked, optionId).isEmpty())
        return;
    const QJsonArray before = answerOf(*asked).toArray();
    QJsonArray after;
    for (const MindOption &option : asked->options) {
        if (before.contains(option.id) != (option.id == optionId))
            after.append(option.id);
    }
    keep(row, after);
}

void MindStepModel::useStarter(int row, const QString &text)
{
    const MindInput *const asked = input(row);
    if (!asked)
        return;
    if (asked->kind == MindInputKind::List) {
        addEntry(row, text);
        return;
    }
    const QString before = answerOf(*asked).toString().trimmed();
    setValue(row, before.isEmpty() ? text : before + u' ' + text);
}

void MindStepModel::addEntry(int row, const QString &text)
{
    const MindInput *const asked = input(row);
    const QString entry = text.trimmed();
    if (!asked || asked->kind != MindInputKind::List || entry.isEmpty())
        return;
    QJsonArray entries = answerOf(*asked).toArray();
    if (entries.size() >= asked->high)
        return;
    entries.append(QJsonObject{{u"text"_s, entry}});
    keep(row, entries);
}

void MindStepModel::removeEntry(int row, int entry)
{
    const MindInput *const asked = input(row);
    if (!asked || asked->kind != MindInputKind::List)
        return;
    QJsonArray entries = answerOf(*asked).toArray();
    if (entry < 0 || entry >= entries.size())
        return;
    entries.removeAt(entry);
    keep(row, entries);
}

void MindStepModel::setEntryOption(int row, int entry, const QString &optionId)
{
    const MindInput *const asked = input(row);
    if (!asked || asked->kind != MindInputKind::List || optionText(*asked, optionId).isEmpty())
        return;
    QJsonArray entries = answerOf(*asked).toArray();
    if (entry < 0 || entry >= entries.size())
        return;
    QJsonObject changed = entries[entry].toObject();
    changed[u"option"_s] = optionId;
    entries[entry] = changed;
    keep(row, entries);
}

void MindStepModel::moveTime(int row, int quarters)
{
    const MindInput *const asked = input(row);
    if (!asked || asked->kind != MindInputKind::Time)
        return;
    const QTime before = QTime::fromString(answerOf(*asked).toString(), u"HH:mm"_s);
    const QTime after = before.isValid() ? before.addSecs(quarters * kQuarter * 60) : kFirstTime;
    keep(row, after.toString(u"HH:mm"_s));
}

const MindInput *MindStepModel::input(int row) const
{
    if (!m_step || row < 0 || row >= static_cast<int>(m_step->inputs.size()))
        return nullptr;
    return &m_step->inputs[static_cast<size_t>(row)];
}

QJsonValue MindStepModel::answerOf(const MindInput &input) const
{
    if (input.key.isEmpty()) {
        const auto it = m_passing.find(&input);
        return it == m_passing.end() ? QJsonValue(QJsonValue::Null) : it->second;
    }
    const auto it = m_answers.find(input.key);
    if (it == m_answers.end())
        return QJsonValue(QJsonValue::Null);
    return input.part.isEmpty() ? it->second : it->second.toObject().value(input.part);
}

QVariant MindStepModel::valueOf(const MindInput &input) const
{
    const QJsonValue answer = answerOf(input);
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

QString MindStepModel::explanationOf(const MindInput &input) const
{
    const QJsonValue answer = answerOf(input);
    if (input.kind == MindInputKind::Toggle)
        return answer.toBool() ? libraryText(input.explanation) : QString();
    if (input.answer.isEmpty() || !answer.isString())
        return {};
    return optionText(input, input.answer) + u". "_s + libraryText(input.explanation);
}

QString MindStepModel::answerText(const MindInput &input) const
{
    const QJsonValue answer = answerOf(input);
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
    case MindInputKind::List:
        return members(answer, "text"_L1).join(u", "_s);
    case MindInputKind::Time:
        return QLocale().toString(QTime::fromString(answer.toString(), u"HH:mm"_s), QLocale::ShortFormat);
    case MindInputKind::Toggle:
        return {};
    }
    return {};
}

void MindStepModel::keep(int row, const QJsonValue &value)
{
    const MindInput &asked = *input(row);
    if (asked.key.isEmpty()) {
        m_passing[&asked] = value;
    } else if (asked.part.isEmpty()) {
        m_answers[asked.key] = value;
    } else {
        QJsonObject object = m_answers[asked.key].toObject();
        object[asked.part] = value;
        m_answers[asked.key] = object;
    }
    const QModelIndex changed = index(row);
    emit dataChanged(changed, changed);
    if (!asked.key.isEmpty())
        emit answered(asked.key, m_answers[asked.key]);
}
