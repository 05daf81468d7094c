// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/planner.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The tasks of one block of a day, in their order. */
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to PlannerController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable: the id
        Title, ///< the person's words, or "Shopping"
        IconName, ///< of its kind
        LoadWord, ///< "Heavy"
        IsHeavy,
        IsForHead,
        Note, ///< "30 min, heavy, for the body"
        IsOpen,
        IsDone,
        SpokenName
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /** Tasks that stay keep their rows. */
    void setTasks(std::vector<evenpace::PlannedTask> tasks);
    [[nodiscard]] int count() const { return static_cast<int>(m_tasks.size()); }

    [[nodiscard]] static QString titleOf(const evenpace::PlannedTask &task);
    /** "Light", "Medium", "Heavy": as a label. */
    [[nodiscard]] static QString loadWord(evenpace::ActivityEffort effort);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<evenpace::PlannedTask> m_tasks;
};
