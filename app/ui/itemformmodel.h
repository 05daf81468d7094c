// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The forms of one movement to choose from, from the easiest to the hardest. One of them is shown. */
class ItemFormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ItemController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the movement
        Label, ///< "Easier"
        Name,
        Detail, ///< what it costs, or that it is left out; may be empty
        IsChosen
    };
    Q_ENUM(Role)

    struct Form {
        QString key;
        QString label;
        QString name;
        QString detail;
        bool isChosen = false;
        friend bool operator==(const Form &, const Form &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /** Where the forms stay the same ones, only what is new of them is told: whoever has the focus keeps it. */
    void setForms(std::vector<Form> forms);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Form> m_forms;
};
