// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Sessions of the person's own, what is in one of them, or what could be. Rows that stay keep their place. */
class OwnRowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by OwnSessionController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the session or the item
        Title,
        Detail, ///< "2 × 20 s a side · 2 min · light"
        Count, ///< how often it is in the session; 0 where that says nothing
        IsOpen ///< it can be chosen
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString title;
        QString detail;
        int count = 0;
        bool isOpen = true;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
