// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/records.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <map>

/** What was answered in the thinking steps of one session, a row for each step that asked for something to keep. */
class AnswerListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to SessionDetailController")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY emptyChanged)
public:
    enum class Role {
        Key = Qt::UserRole + 1, ///< "<exercise>/<step number>"
        Question,
        Answer, ///< empty when the step was left open
        SpokenName
    };
    Q_ENUM(Role)

    explicit AnswerListModel(const evenpace::Library &library, QObject *parent = nullptr);

    /** Steps of the mind exercises among `itemIds`, with what was answered. */
    void setAnswers(const QStringList &itemIds, const std::vector<evenpace::MindAnswer> &answers);
    /** The step a key stands for, or nullptr. */
    [[nodiscard]] const evenpace::MindStep *step(const QString &key, QString *exerciseId) const;

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void emptyChanged();

private:
    struct Row
    {
        QString exerciseId;
        const evenpace::MindStep *step = nullptr;
        QString answer;
        friend bool operator==(const Row &, const Row &) = default;
    };

    const evenpace::Library &m_library;
    std::vector<Row> m_rows;
};
