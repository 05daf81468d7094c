// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sleep.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** The seven nights up to the last one, the oldest first, told or not. */
class NightListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to SleepController")
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable: the day on which the night ended, "2026-06-11"
        DayName, ///< "Thu"
        IsTold,
        InBed, ///< share of the longest bar there is, 0-1
        Asleep,
        Hours, ///< "7 h 30 min" asleep; empty while it is not told
        Times, ///< "22:45 to 07:00"
        Lengths, ///< "In bed 8 h 15 min, asleep 7 h 30 min"
        SpokenName
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setNights(const std::vector<evenpace::SleepNight> &nights, const QDate &today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QDate day;
        std::optional<evenpace::SleepNight> told;
        std::optional<evenpace::mindresults::Night> length; ///< nothing if its times do not follow each other
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] double share(std::chrono::minutes time) const;

    std::vector<Row> m_rows;
    QLocale m_locale;
};
