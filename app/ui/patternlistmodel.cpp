// SPDX-License-Identifier: Apache-2.0
#include "ui/patternlistmodel.h"

#include "domain/sizing.h"
#include "ui/itemwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

/** Gentle first: without holds, and the shorter breath before the longer. What has no one pace goes with its place. */
auto orderOf(const BreathPattern &pattern)
{
    const Milliseconds cycle = std::accumulate(pattern.phases.begin(), pattern.phases.end(), pattern.secondIn);
    return std::make_tuple(pattern.holds, !pattern.paces.empty(), cycle);
}

} // namespace

void PatternListModel::show(const Library &library, const std::vector<const BreathPattern *> &own,
                            const QStringList &cautions, const QString &chosen)
{
    std::vector<const BreathPattern *> patterns;
    for (const auto &[id, pattern] : library.patterns)
        patterns.push_back(&pattern);
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const BreathPattern *a, const BreathPattern *b) { return orderOf(*a) < orderOf(*b); });
    patterns.insert(patterns.begin(), own.begin(), own.end());

    beginResetModel();
    m_rows.clear();
    for (const BreathPattern *pattern : patterns) {
        const bool isOwn = std::find(own.begin(), own.end(), pattern) != own.end();
        QStringList detail{itemwords::phasesText(*pattern)};
        const QString caution = hidingCaution(library, pattern->id, cautions);
        if (!caution.isEmpty())
            detail << tr("Left out: %1").arg(sizewords::cautionName(caution));
        m_rows.push_back({pattern->id, isOwn ? pattern->name : wording::libraryText(pattern->name),
                          detail.join(u". "_s), isOwn, pattern->id == chosen});
    }
    endResetModel();
}

int PatternListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PatternListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.key;
    case Role::Name:
        return row.name;
    case Role::Detail:
        return row.detail;
    case Role::IsOwn:
        return row.isOwn;
    case Role::IsChosen:
        return row.isChosen;
    }
    return {};
}

QHash<int, QByteArray> PatternListModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Name), "name"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::IsOwn), "isOwn"_ba},
        {static_cast<int>(Role::IsChosen), "isChosen"_ba},
    };
}
