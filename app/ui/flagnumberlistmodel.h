// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/flags.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The numbers of one rule of the flags, or of all, each for a stepper. */
class FlagNumberListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to FlagRulesController")
public:
    enum class Role {
        Heading = Qt::UserRole + 1, ///< name of the rule at its first number; empty at the others, and of a single rule
        Text, ///< "Days over, at least"
        Value,
        ValueText, ///< "20 %"
        From,
        To,
        Step
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /** Those of these rules, in order. */
    void show(const std::vector<evenpace::exchange::FlagKind> &kinds, const evenpace::exchange::FlagRules &rules);
    /** The same numbers with other values keep their rows. */
    void setRules(const evenpace::exchange::FlagRules &rules);
    [[nodiscard]] std::vector<evenpace::exchange::RuleNumber> numbers() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        QString heading;
        evenpace::exchange::RuleNumber number;
    };
    std::vector<Row> m_rows;
    evenpace::exchange::FlagRules m_rules;
    QLocale m_locale;
};
