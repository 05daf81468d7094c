// SPDX-License-Identifier: Apache-2.0
#include "ui/answerlistmodel.h"

#include "ui/wording.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QString optionText(const MindInput &input, const QString &id)
{
    for (const MindOption &option : input.options) {
        if (option.id == id)
            return wording::libraryText(option.text);
    }
    return id;
}

QString entryText(const MindInput &input, const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    const QString text = wording::libraryText(object.value("text"_L1).toString());
    const QString option = object.value("option"_L1).toString();
    return option.isEmpty() ? text : AnswerListModel::tr("%1 (%2)").arg(text, optionText(input, option));
}

QString answerText(const MindInput &input, const QJsonValue &value);

/** "Sad: 70, worried: 40": what was answered about each entry of an earlier answer. */
QString answersText(const MindInput &input, const QJsonObject &answers)
{
    MindInput one = input;
    one.eachOf.clear();
    QStringList texts;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        const auto subject = std::find_if(input.subjects.begin(), input.subjects.end(),
                                          [&](const MindOption &option) { return option.id == it.key(); });
        const QString name = subject == input.subjects.end() ? it.key() : wording::libraryText(subject->text);
        if (const QString text = answerText(one, it.value()); !text.isEmpty())
            texts << AnswerListModel::tr("%1: %2").arg(name, text);
    }
    return texts.join(u", "_s);
}

QString answerText(const MindInput &input, const QJsonValue &value)
{
    if (!input.eachOf.isEmpty())
        return answersText(input, value.toObject());
    switch (input.kind) {
    case MindInputKind::Rating:
    case MindInputKind::Number:
        return value.isDouble() ? QString::number(value.toInt()) : QString();
    case MindInputKind::Choice:
        return value.isString() ? optionText(input, value.toString()) : QString();
    case MindInputKind::Multi: {
        QStringList texts;
        const QJsonArray ids = value.toArray();
        for (const QJsonValue &id : ids)
            texts << optionText(input, id.toString());
        return texts.join(u", "_s);
    }
    case MindInputKind::List: {
        QStringList texts;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            texts << entryText(input, entry);
        return texts.join(u", "_s);
    }
    case MindInputKind::Toggle:
        return value.toBool() ? AnswerListModel::tr("yes") : QString();
    case MindInputKind::Time: {
        const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
        return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
    }
    case MindInputKind::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    }
    case MindInputKind::Text:
        return wording::libraryText(value.toString());
    }
    return {};
}

} // namespace

AnswerListModel::AnswerListModel(const Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
}

void AnswerListModel::setAnswers(const QStringList &itemIds, const std::vector<MindAnswer> &answers)
{
    std::vector<Row> rows;
    for (const QString &id : itemIds) {
        const MindExercise *exercise = m_library.mind(id);
        if (!exercise)
            continue;
        for (const MindStep &step : exercise->steps) {
            QStringList texts;
            bool keepsSomething = false;
            for (const MindInput &input : step.inputs) {
                if (input.key.isEmpty())
                    continue;
                keepsSomething = true;
                const auto found = std::find_if(answers.begin(), answers.end(), [&](const MindAnswer &answer) {
                    return answer.exerciseId == id && answer.key == input.key;
                });
                if (found == answers.end())
                    continue;
                const QJsonValue value
                    = input.part.isEmpty() ? found->value : found->value.toObject().value(input.part);
                const QString text = answerText(input, value);
                if (!text.isEmpty())
                    texts << text;
            }
            if (keepsSomething)
                rows.push_back({id, &step, texts.join(u" · "_s)});
        }
    }
    if (rows == m_rows)
        return;
    const bool wasEmpty = isEmpty();
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    if (wasEmpty != isEmpty())
        emit emptyChanged();
}

const MindStep *AnswerListModel::step(const QString &key, QString *exerciseId) const
{
    for (const Row &row : m_rows) {
        if (key == row.exerciseId + u'/' + QString::number(row.step->number)) {
            *exerciseId = row.exerciseId;
            return row.step;
        }
    }
    return nullptr;
}

int AnswerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnswerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString question = wording::libraryText(row.step->title);
    const QString answer = row.answer.isEmpty() ? tr("left open") : row.answer;
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return QString(row.exerciseId + u'/' + QString::number(row.step->number));
    case Role::Question:
        return question;
    case Role::Answer:
        return answer;
    case Role::SpokenName:
        return tr("%1 %2. Change").arg(question, answer);
    }
    return {};
}

QHash<int, QByteArray> AnswerListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Question), "question"_ba},
        {static_cast<int>(Role::Answer), "answer"_ba},
        {static_cast<int>(Role::SpokenName), "spokenName"_ba},
    };
}
