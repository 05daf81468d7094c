// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The people in a therapist's care, those who need a look first. */
class PatientListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PatientsController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the patient
        Name, ///< the pseudonym
        Detail, ///< "Report 1 day ago · week 6 of 8"
        FlagTexts, ///< "Over envelope", "Pain rising"
        FlagIcons, ///< in the same order
        FlagTones,
        SpokenName
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        QString name;
        QString detail;
        QStringList flagTexts;
        QStringList flagIcons;
        QStringList flagTones;
        QString spokenName;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /** The same people in the same order keep their rows; else the list begins anew at its top. */
    void show(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
