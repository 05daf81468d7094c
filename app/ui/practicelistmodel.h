// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** What fits the filters or the search of Practice. Rows that stay keep their place when others come and go. */
class PracticeListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PracticeController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the item
        Title,
        Detail, ///< "2 min · light · seated"
        Badge, ///< "Ask your therapist first", else empty
        Reason, ///< why, in one sentence; empty without a badge
        IsMild, ///< the badge is a remark: nothing speaks against it
        IsFavorite,
        IsToday, ///< it was added to this day
        SpokenName
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString title;
        QString detail;
        QString badge;
        QString reason;
        bool isMild = false;
        bool isFavorite = false;
        bool isToday = false;
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
