// SPDX-License-Identifier: Apache-2.0
#include "ui/safetypartmodel.h"

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QString titleOf(SafetyPart part)
{
    switch (part) {
    case SafetyPart::Signs:
        return SafetyPartModel::tr("How I notice that it gets bad");
    case SafetyPart::Calm:
        return SafetyPartModel::tr("What calms me");
    case SafetyPart::Reasons:
        return SafetyPartModel::tr("What I hold on to");
    case SafetyPart::People:
        return SafetyPartModel::tr("People I can be with or talk to");
    case SafetyPart::Places:
        return SafetyPartModel::tr("Places where I feel safe");
    }
    return {};
}

QStringList startersOf(SafetyPart part)
{
    switch (part) {
    case SafetyPart::Signs:
        return {SafetyPartModel::tr("I stop answering people"), SafetyPartModel::tr("I do not sleep at all"),
                SafetyPartModel::tr("I think it will never change")};
    case SafetyPart::Calm:
        return {SafetyPartModel::tr("Slow breaths for two minutes"), SafetyPartModel::tr("Music I know well"),
                SafetyPartModel::tr("A warm drink"), SafetyPartModel::tr("Cold water on my hands")};
    case SafetyPart::Reasons:
        return {SafetyPartModel::tr("My family"), SafetyPartModel::tr("My friends"),
                SafetyPartModel::tr("An animal that needs me"), SafetyPartModel::tr("Things I still want to see")};
    case SafetyPart::People:
        return {SafetyPartModel::tr("A friend"), SafetyPartModel::tr("Someone of my family"),
                SafetyPartModel::tr("My doctor"), SafetyPartModel::tr("My therapist")};
    case SafetyPart::Places:
        return {SafetyPartModel::tr("At a friend's home"), SafetyPartModel::tr("A place with people around"),
                SafetyPartModel::tr("My kitchen, with the light on"), SafetyPartModel::tr("Outside, in the fresh air")};
    }
    return {};
}

} // namespace

void SafetyPartModel::show(const SafetyCard &card)
{
    for (int row = 0; row < static_cast<int>(kSafetyParts); ++row) {
        QStringList &lines = m_card.parts[static_cast<size_t>(row)];
        if (lines == card.parts[static_cast<size_t>(row)])
            continue;
        lines = card.parts[static_cast<size_t>(row)];
        emit dataChanged(index(row), index(row));
    }
}

int SafetyPartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kSafetyParts);
}

QVariant SafetyPartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto part = static_cast<SafetyPart>(index.row());
    const QStringList &lines = m_card.part(part);
    const bool canAdd = lines.size() < kMostLines;
    switch (static_cast<Role>(role)) {
    case Role::Title:
        return titleOf(part);
    case Role::Lines:
        return lines;
    case Role::Starters: {
        QStringList phrases = canAdd ? startersOf(part) : QStringList();
        for (const QString &line : lines)
            phrases.removeAll(line);
        return phrases;
    }
    case Role::CanAdd:
        return canAdd;
    }
    return {};
}

QHash<int, QByteArray> SafetyPartModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Title), "title"_ba},
        {static_cast<int>(Role::Lines), "lines"_ba},
        {static_cast<int>(Role::Starters), "starters"_ba},
        {static_cast<int>(Role::CanAdd), "canAdd"_ba},
    };
}
