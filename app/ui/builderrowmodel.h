// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Rows of the program builder: days, blocks of a time, steppers, choices, findings, programs. Each kind uses the roles that
 *  it needs. Rows that stay keep their place, so that the focus stays with them. */
class BuilderRowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by BuilderController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< unique in its list
        Title,
        Detail,
        SpokenName, ///< the whole row for a screen reader
        Value, ///< a number with its unit, or the word on a button
        OtherValue, ///< the word on a second button; empty: there is none
        ItemId, ///< of the library, for its picture; empty: none
        IsChosen,
        IsWarned, ///< something speaks against it
        IsRest, ///< a day with nothing in it
        CanLess,
        CanMore,
        Amount, ///< easy minutes
        Limit ///< of the amount; 0: none
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString title;
        QString detail;
        QString spokenName;
        QString value;
        QString otherValue;
        QString itemId;
        bool isChosen = false;
        bool isWarned = false;
        bool isRest = false;
        bool canLess = false;
        bool canMore = false;
        double amount = 0;
        double limit = 0;
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
