// SPDX-License-Identifier: Apache-2.0
#include "domain/mindrun.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace evenpace {

MindOffer offerOf(const MindExercise &exercise, const MindPerson &person, bool hasRecords)
{
    if (person.isPem && !exercise.insteadForPem.isEmpty())
        return MindOffer::Instead;
    if (person.isMoodVeryLow && exercise.waitsForMood && !hasRecords)
        return MindOffer::NotYet;
    return MindOffer::Open;
}

QJsonValue answerAt(const MindAnswers &answers, const QString &path)
{
    const auto it = answers.find(path.section(u'/', 0, 0));
    if (it == answers.end())
        return QJsonValue(QJsonValue::Null);
    const QString part = path.section(u'/', 1);
    if (part.isEmpty())
        return it->second;
    const QJsonValue value = it->second.toObject().value(part);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

bool isTold(const QJsonValue &answer)
{
    switch (answer.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::Bool:
        return answer.toBool();
    case QJsonValue::Double:
        return true;
    case QJsonValue::String:
        return !answer.toString().trimmed().isEmpty();
    case QJsonValue::Array:
        return !answer.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = answer.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &part) { return isTold(part); });
    }
    }
    return false;
}

QStringList textsAt(const MindAnswers &answers, const QString &path)
{
    const QJsonValue answer = answerAt(answers, path);
    QStringList texts;
    if (answer.isString()) {
        texts << answer.toString();
    } else {
        const QJsonArray entries = answer.toArray();
        for (const QJsonValue &entry : entries)
            texts << (entry.isString() ? entry.toString() : entry.toObject().value(QLatin1StringView("text")).toString());
    }
    texts.removeAll(QString());
    return texts;
}

std::vector<const MindStep *> stepsFor(const MindExercise &exercise, const MindPerson &person)
{
    std::vector<const MindStep *> steps;
    for (const MindStep &step : exercise.steps)
        steps.push_back(&step);
    for (const MindStep &step : exercise.lockedSteps) {
        const bool isBarred = std::any_of(step.neverWith.begin(), step.neverWith.end(),
                                          [&](const QString &code) { return person.cautions.contains(code); });
        if (person.isUnlocked && !isBarred)
            steps.push_back(&step);
    }
    return steps;
}

bool isShown(const MindStep &step, const MindAnswers &answers, const MindPerson &person)
{
    if (!step.when)
        return true;
    switch (step.when->kind) {
    case MindCondition::Kind::Told:
        return isTold(answerAt(answers, step.when->path));
    case MindCondition::Kind::Below: {
        const QJsonValue answer = answerAt(answers, step.when->path);
        return answer.isDouble() && answer.toInt() < step.when->below;
    }
    case MindCondition::Kind::NotPem:
        return !person.isPem;
    }
    return true;
}

std::vector<const MindStep *> shownSteps(const MindExercise &exercise, const MindAnswers &answers,
                                         const MindPerson &person)
{
    std::vector<const MindStep *> steps = stepsFor(exercise, person);
    std::erase_if(steps, [&](const MindStep *step) { return !isShown(*step, answers, person); });
    return steps;
}

bool isAnswered(const MindStep &step, const MindAnswers &answers)
{
    return std::any_of(step.inputs.begin(), step.inputs.end(), [&](const MindInput &input) {
        return !input.key.isEmpty()
            && isTold(answerAt(answers, input.part.isEmpty() ? input.key : input.key + u'/' + input.part));
    });
}

bool isGoneOnWith(const MindRecord &record, const MindExercise &exercise, const QDate &today)
{
    const qint64 days = record.begunOn.daysTo(today);
    return !record.isFinished() && days >= 0 && days < exercise.openFor.count();
}

int openStep(const MindExercise &exercise, const MindRecord &record, const MindPerson &person)
{
    const std::vector<const MindStep *> steps = shownSteps(exercise, record.answers, person);
    const auto next = std::find_if(steps.begin(), steps.end(),
                                   [&](const MindStep *step) { return step->number >= record.place; });
    if (next != steps.end())
        return (*next)->number;
    return steps.empty() ? 1 : steps.back()->number;
}

} // namespace evenpace
