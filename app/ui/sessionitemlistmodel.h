// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/records.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** The parts of one session: what was planned, what was done, and why something was left. */
class SessionItemListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to SessionDetailController")
public:
    enum class Outcome { Pending, Done, Partial, Skipped };
    Q_ENUM(Outcome)
    enum class Reason { NotTold, Hurts, TooTired, Unclear, NoTime, NoPlace };
    Q_ENUM(Reason)
    enum class Role {
        Key = Qt::UserRole + 1, ///< position of the item in the session
        Title,
        Detail, ///< "5 of 6 times · gentler · too tired"
        Outcome,
        Reason,
        SpokenName
    };
    Q_ENUM(Role)

    explicit SessionItemListModel(const evenpace::Library &library, QObject *parent = nullptr);

    void setItems(std::vector<evenpace::SessionItemRecord> items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const evenpace::Library &m_library;
    std::vector<evenpace::SessionItemRecord> m_items;
};
