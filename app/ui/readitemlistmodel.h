// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Exercises of a program with how they went, a row each. */
class ReadItemListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to PatientController")
public:
    enum class Role {
        Name = Qt::UserRole + 1,
        Done, ///< "9 of 12"
        Dropped, ///< reasons with how often; may be empty
        Before, ///< mean pain "4.2"; "4.0 (2)" rests on two answers only; empty: none
        After,
        Next,
        Fatigue, ///< mean of that morning and the next: "5.1, then 6"
        SpokenName ///< all of it in sentences
    };
    Q_ENUM(Role)

    struct Row
    {
        QString name;
        QString done;
        QString dropped;
        QString before;
        QString after;
        QString next;
        QString fatigue;
        QString spoken;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
