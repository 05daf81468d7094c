// SPDX-License-Identifier: Apache-2.0
#include "domain/screening.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

using First = PemScreened::First;
using Item = pacing::Screening::Item;

constexpr Item kSometimes{2, 2};
constexpr Item kMostTimes{3, 2};
constexpr int kMostTimesHours = 24;
constexpr int kHighest = 4;
constexpr int kFirsts = 4;

std::optional<int> numberIn(const QJsonValue &value, int high)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= high ? std::optional(number) : std::nullopt;
}

std::optional<bool> flagIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonValue valueOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue valueOf(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

} // namespace

bool PemAnswers::isItemAnswered(size_t item) const
{
    return frequency[item] && (*frequency[item] == 0 || severity[item]);
}

std::optional<PemScreened> filledIn(const PemAnswers &answers)
{
    if (!answers.first)
        return std::nullopt;
    PemScreened screened;
    screened.first = *answers.first;
    pacing::Screening &screening = screened.screening;
    screening.worseMental = answers.worseMental.value_or(false);
    screening.meCfs = answers.meCfs.value_or(false);
    if (screened.first == First::HardlyEver) {
        // The five items are not asked then: nothing ever, and nothing that lasts.
        screened.filledIn = {u"items"_s, u"hours"_s};
        return screened;
    }

    const bool isMostTimes = screened.first == First::MostTimes;
    std::optional<size_t> missing;
    for (size_t i = 0; i < kPemItems; ++i) {
        if (answers.isItemAnswered(i))
            screening.items[i] = {*answers.frequency[i], *answers.frequency[i] == 0 ? 0 : *answers.severity[i]};
        else if (!missing)
            missing = i;
    }
    // While any item waits for its answer, what the first question said stands in for it. Once all are answered they
    // alone count, save that "most times" is never less than what it says.
    if (missing)
        screening.items[*missing] = isMostTimes ? kMostTimes : kSometimes;
    else if (isMostTimes)
        screening.items[0] = {std::max(screening.items[0].frequency, kMostTimes.frequency),
                              std::max(screening.items[0].severity, kMostTimes.severity)};
    if (missing || isMostTimes)
        screened.filledIn << u"items"_s;

    screening.worsePhysical = isMostTimes || answers.worsePhysical.value_or(false);
    if (isMostTimes && !answers.worsePhysical.value_or(false))
        screened.filledIn << u"worse_physical"_s;
    screening.hours = answers.hours.value_or(isMostTimes ? kMostTimesHours : 0);
    if (!answers.hours)
        screened.filledIn << u"hours"_s;
    return screened;
}

QJsonObject toJson(const PemAnswers &answers)
{
    QJsonArray items;
    for (size_t i = 0; i < kPemItems; ++i)
        items << QJsonArray{valueOf(answers.frequency[i]), valueOf(answers.severity[i])};
    QJsonObject object{{u"items"_s, items}};
    if (answers.first)
        object.insert(u"first"_s, static_cast<int>(*answers.first));
    object.insert(u"worse_physical"_s, valueOf(answers.worsePhysical));
    object.insert(u"worse_mental"_s, valueOf(answers.worseMental));
    object.insert(u"hours"_s, valueOf(answers.hours));
    object.insert(u"mecfs"_s, valueOf(answers.meCfs));
    return object;
}

PemAnswers pemAnswersFromJson(const QJsonObject &object)
{
    PemAnswers answers;
    if (const std::optional<int> first = numberIn(object[u"first"], kFirsts - 1))
        answers.first = static_cast<First>(*first);
    const QJsonArray items = object[u"items"].toArray();
    for (size_t i = 0; i < kPemItems; ++i) {
        const QJsonArray item = items[static_cast<qsizetype>(i)].toArray();
        answers.frequency[i] = numberIn(item[0], kHighest);
        answers.severity[i] = numberIn(item[1], kHighest);
    }
    answers.worsePhysical = flagIn(object[u"worse_physical"]);
    answers.worseMental = flagIn(object[u"worse_mental"]);
    answers.hours = numberIn(object[u"hours"], kPemHourBands.back());
    answers.meCfs = flagIn(object[u"mecfs"]);
    return answers;
}

} // namespace evenpace
