// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The knowledge cards: all of them by group, or what a search found, best first. */
class CardListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to CardsController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the card
        Heading, ///< of the group that begins with this card, else empty
        Title,
        Summary
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString heading;
        QString title;
        QString summary;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
