// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mindsummary.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** What somebody has at the end of a thinking exercise, one part a row. */
class MindPartListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the player and by the page of a record")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    /** In the order of evenpace::MindPart::Kind. */
    enum class Kind { Words, Card, Draft, Bars, Listing, Ladder, Days };
    Q_ENUM(Kind)
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable while the parts are shown
        Kind,
        Title,
        Text,
        Rows,
        Details, ///< as many as rows, or none
        Before, ///< Bars, Line: whole numbers; -1 where none is known
        After,
        BeforeText,
        AfterText,
        Most,
        ItemId, ///< what can be opened from the part; empty: nothing
        ItemText,
        Spoken ///< the part as sentences, for a screen reader
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }

    void setParts(std::vector<evenpace::MindPart> parts);
    [[nodiscard]] const std::vector<evenpace::MindPart> &parts() const { return m_parts; }

signals:
    void countChanged();

private:
    [[nodiscard]] static QString spoken(const evenpace::MindPart &part);

    std::vector<evenpace::MindPart> m_parts;
};
