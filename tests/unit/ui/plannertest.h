// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plannercontroller.h"

#include <QTest>

/** What the tests of the planner share. */
namespace plannertest {

/** Plans one of the ideas at the end of a block. */
inline void add(PlannerController &planner, const QString &idea, int block)
{
    const qsizetype index = planner.ideas().indexOf(idea);
    QVERIFY2(index >= 0, qPrintable(idea));
    planner.add(static_cast<int>(index), block);
}

/** Of the first task called so; empty where there is none. */
[[nodiscard]] inline QString keyOf(PlannerController &planner, const QString &title)
{
    for (TaskListModel *model : {planner.morning(), planner.afternoon(), planner.evening()}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex at = model->index(row);
            if (at.data(static_cast<int>(TaskListModel::Role::Title)).toString() == title)
                return at.data(static_cast<int>(TaskListModel::Role::Key)).toString();
        }
    }
    return {};
}

} // namespace plannertest
