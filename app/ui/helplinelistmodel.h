// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/emergencynumbers.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** People to talk with in a crisis, and how each is reached. */
class HelplineListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to CrisisController")
public:
    enum class Role {
        Name = Qt::UserRole + 1,
        CallText, ///< "Call 116 123"; empty: it takes no calls
        CallUrl,
        CallNumber, ///< as it is dialed by hand
        WriteText, ///< "Text SHOUT to 85258"; empty: it takes no messages
        WriteUrl,
        WriteByHand ///< what to write to whom where no message opens
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<evenpace::Helpline> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<evenpace::Helpline> m_lines;
};
