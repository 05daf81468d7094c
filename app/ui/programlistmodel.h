// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The programs of the library: those that are followed first, then those that suit the person, then the others. */
class ProgramListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ProgramController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the program
        Heading, ///< of the group that begins with this program, else empty
        Name,
        Goal,
        Facts, ///< how long it goes on, and its minutes on a day
        StateText, ///< "You follow this, day 3 of 7", "Not started"
        IsFollowed,
        IsPaused
    };
    Q_ENUM(Role)

    struct Entry {
        QString key;
        QString heading;
        QString name;
        QString goal;
        QString facts;
        QString stateText;
        bool isFollowed = false;
        bool isPaused = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /** Where the programs stay the same ones, only what is new of them is told: whoever has the focus keeps it. */
    void setEntries(std::vector<Entry> entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Entry> m_entries;
};
