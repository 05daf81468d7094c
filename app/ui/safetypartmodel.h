// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/safetycard.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** The lists of the safety card, one row each, with ready phrases to put in. A change of one list is a change of one row. */
class SafetyPartModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to CrisisController")
public:
    enum class Role {
        Title = Qt::UserRole + 1,
        Lines, ///< what the person wrote
        Starters, ///< ready phrases that are not on the card yet; none when it is full
        CanAdd
    };
    Q_ENUM(Role)

    static constexpr int kMostLines = 8;

    using QAbstractListModel::QAbstractListModel;

    void show(const evenpace::SafetyCard &card);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    evenpace::SafetyCard m_card;
};
