// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** What was logged of daily life on one day, the latest first. */
class ActivityListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ActivityController")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY emptyChanged)
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable: the id
        Title, ///< "Housework"
        IconName,
        Minutes, ///< whole minutes
        Effort, ///< 0 light, 1 medium, 2 heavy
        Detail, ///< "30 minutes, medium"
        SpokenName
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /** Rows that stay keep their delegates. */
    void setActivities(std::vector<evenpace::Activity> activities);
    [[nodiscard]] const std::vector<evenpace::Activity> &activities() const { return m_activities; }
    [[nodiscard]] bool isEmpty() const { return m_activities.empty(); }

    [[nodiscard]] static QString kindName(evenpace::ActivityKind kind);
    [[nodiscard]] static QString kindIcon(evenpace::ActivityKind kind);
    [[nodiscard]] static QString effortName(evenpace::ActivityEffort effort);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void emptyChanged();

private:
    std::vector<evenpace::Activity> m_activities;
};
