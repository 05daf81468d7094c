// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The questionnaires: what the last answers said, and when they are asked again. */
class MeasureListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to MeasuresController")
public:
    enum class Role {
        Key = Qt::UserRole + 1,
        Title,
        Detail, ///< the last result in words, or what it asks
        Next ///< "Next about 12 July", "Waits for you"
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString title;
        QString detail;
        QString next;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /** The same measures in the same order each time: what changed is told by row. */
    void show(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
