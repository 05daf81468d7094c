// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/services.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

/** Ended sessions by day, newest first, read from the repository 50 at a time as the list is scrolled. */
class HistoryListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY emptyChanged)
public:
    static constexpr int kPage = 50;

    enum class Role {
        Key = Qt::UserRole + 1, ///< id of the session as text
        Title,
        Detail, ///< "8 min · effort 2, easy"
        Time, ///< time of day
        Day, ///< heading of the day; the same text for all its rows
        HasNote, ///< something was noted or stopped: shown by an icon
        SpokenName
    };
    Q_ENUM(Role)

    explicit HistoryListModel(const evenpace::Services &services, QObject *parent = nullptr);

    /** Brings the list up to date; rows that are there keep their place. */
    void refresh();
    /** Reads one row anew after a correction. */
    void refreshRow(evenpace::SessionId id);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void emptyChanged();

private:
    [[nodiscard]] QString detail(const evenpace::SessionRecord &record) const;

    const evenpace::Services &m_services;
    QLocale m_locale;
    QDate m_today;
    std::vector<evenpace::SessionRecord> m_rows;
    bool m_isAtEnd = false;
};
