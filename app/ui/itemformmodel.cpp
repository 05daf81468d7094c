// SPDX-License-Identifier: Apache-2.0
#include "ui/itemformmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void ItemFormModel::setForms(std::vector<Form> forms)
{
    const bool areSame = std::equal(forms.begin(), forms.end(), m_forms.begin(), m_forms.end(),
                                    [](const Form &a, const Form &b) { return a.key == b.key && a.label == b.label; });
    if (!areSame) {
        beginResetModel();
        m_forms = std::move(forms);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < forms.size(); ++row) {
        if (m_forms[row] == forms[row])
            continue;
        m_forms[row] = std::move(forms[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
}

int ItemFormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_forms.size());
}

QVariant ItemFormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Form &form = m_forms[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return form.key;
    case Role::Label:
        return form.label;
    case Role::Name:
        return form.name;
    case Role::Detail:
        return form.detail;
    case Role::IsChosen:
        return form.isChosen;
    }
    return {};
}

QHash<int, QByteArray> ItemFormModel::roleNames() const
{
    return {
        {static_cast<int>(Role::Key), "key"_ba},
        {static_cast<int>(Role::Label), "label"_ba},
        {static_cast<int>(Role::Name), "name"_ba},
        {static_cast<int>(Role::Detail), "detail"_ba},
        {static_cast<int>(Role::IsChosen), "isChosen"_ba},
    };
}
