// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Lines of words that only stand there to be read: a sum, sources, what is different today. */
class LineListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
public:
    enum class Role {
        Text = Qt::UserRole + 1,
        Detail, ///< may be empty
        Amount, ///< stands at the end of the line, may be empty
        IsSum ///< the line below the others
    };
    Q_ENUM(Role)

    struct Line {
        QString text;
        QString detail;
        QString amount;
        bool isSum = false;
        friend bool operator==(const Line &, const Line &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<Line> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Line> m_lines;
};
