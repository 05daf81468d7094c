// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Breathing patterns to choose from: the person's own, then those of the library, the gentlest first. */
class PatternListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the pattern
        Name,
        Detail, ///< "In 4, out 6", and why it is left out if it is
        IsOwn,
        IsChosen
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /** `chosen` is the id of the one that is shown; `own` are those to offer of the person's. Read anew at each call. */
    void show(const evenpace::Library &library, const std::vector<const evenpace::BreathPattern *> &own,
              const QStringList &cautions, const QString &chosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString key;
        QString name;
        QString detail;
        bool isOwn = false;
        bool isChosen = false;
    };
    std::vector<Row> m_rows;
};
