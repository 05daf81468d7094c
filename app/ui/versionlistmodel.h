// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Versions of a program, each with what its days told and what it changed, to be set side by side. */
class VersionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to PatientController")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum class Role {
        Title = Qt::UserRole + 1, ///< "Version 2"
        From, ///< "from 25 May"
        Values, ///< as many as there are names of them: PatientController::versionNames()
        Changes, ///< against the version before, a line each; empty for the first
        SpokenName ///< all of it in sentences
    };
    Q_ENUM(Role)

    struct Row
    {
        QString title;
        QString from;
        QStringList values;
        QStringList changes;
        QString spoken;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    std::vector<Row> m_rows;
};
