// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/flags.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Flags of one patient, each with the rule that raised it. */
class FlagListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to PatientController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< evenpace::exchange::nameOf() of its kind
        IconName,
        Tone, ///< care, stop, rest or ok
        Headline,
        Rule,
        CanEdit ///< the rule has numbers
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setFlags(std::vector<evenpace::exchange::Flag> flags, const evenpace::exchange::FlagRules &rules);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<evenpace::exchange::Flag> m_flags;
    evenpace::exchange::FlagRules m_rules;
    QLocale m_locale;
};
