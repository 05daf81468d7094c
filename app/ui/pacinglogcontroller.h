// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coachclient.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

#include <vector>

/** Decisions of the pacing, newest day first; what was decided anew after a correction stands above what it replaced. */
class PacingLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to PacingLogController")
public:
    enum class Role {
        Day = Qt::UserRole + 1, ///< "2026-06-11"
        Heading, ///< the day in words
        Summary, ///< "16 of 20 easy minutes, a smaller day"
        Rules, ///< each rule in words, with its source
        Numbers, ///< what the rules saw, one sentence each
        IsAfterCorrection,
        SpokenName
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setDecisions(std::vector<evenpace::Decision> decisions, const QDate &today);
    [[nodiscard]] const std::vector<evenpace::Decision> &decisions() const { return m_decisions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QStringList rulesOf(const evenpace::Decision &decision) const;

    std::vector<evenpace::Decision> m_decisions;
    QDate m_today;
    QLocale m_locale;
};

/** Every decision with its rules and numbers, to read and to take along. Reads only while its page is open. */
class PacingLogController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(PacingLogModel *list READ list CONSTANT)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged)
public:
    /** Days that are shown at first, and that each wish for older ones adds. */
    static constexpr int kDays = 28;

    PacingLogController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    [[nodiscard]] PacingLogModel *list() { return &m_list; }
    [[nodiscard]] bool isEmpty() const { return m_list.decisions().empty(); }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    /** What became of the last export: where the file is, or why there is none. Empty before. */
    [[nodiscard]] QString exported() const { return m_exported; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void showOlder();
    /** Writes all decisions into the documents folder: "json" as they were logged, "csv" one line a decision. */
    Q_INVOKABLE void exportAs(const QString &format);
    /** Where exports go instead of the documents folder. */
    void setFolder(const QString &folder) { m_folder = folder; }

    /** All decisions as a JSON array, as they were logged. */
    [[nodiscard]] static QByteArray toJson(const std::vector<evenpace::Decision> &decisions);
    /** One line a decision, RFC 4180; rules separated by spaces. */
    [[nodiscard]] static QByteArray toCsv(const std::vector<evenpace::Decision> &decisions);

signals:
    void changed();
    void exportedChanged();

private:
    PacingLogModel m_list;
    bool m_isOpen = false;
    bool m_hasOlder = false;
    int m_days = kDays;
    QString m_folder;
    QString m_exported;
};
