// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/goals.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The goals that wait, then those that are done, the latest first. */
class GoalListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to GoalsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable: the id
        Title,
        Note, ///< "Waits", "Done on Thursday, 4 June 2026"
        IsDone
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setGoals(const std::vector<evenpace::Goal> &goals);
    [[nodiscard]] int count() const { return static_cast<int>(m_goals.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<evenpace::Goal> m_goals;
    QLocale m_locale;
};
