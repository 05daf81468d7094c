// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Rows of the toolkit that lead somewhere: exercises, what was kept, knowledge cards. */
class ToolListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< what the row leads to
        Heading, ///< of the group that begins with this row, else empty
        Title,
        Detail ///< may be empty
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString heading;
        QString title;
        QString detail;
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
