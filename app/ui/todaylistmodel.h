// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dayplan.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

/** What today holds, top to bottom: done rows, the next card, what is different in it, a hint to rest, later cards. */
class TodayListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to TodayController")
public:
    enum class Kind {
        Done,
        DoneTogether, ///< all done rows folded into one, on small screens
        Next,
        Later,
        Changes, ///< what the session above has otherwise than the program
        Added, ///< the session above was added by hand and can be taken off
        RestHint
    };
    Q_ENUM(Kind)
    enum class Role {
        Key = Qt::UserRole + 1, ///< stable: record id, DayPlan::keyOf(), changesKey() or addedKey() of it, "rest" or "done"
        Kind,
        Title,
        Detail, ///< "9 min · light · seated"; for a done row "8 min · 8:40"
        Label, ///< above the title: "Next", "Next · small form"
        Badge, ///< "fits tomorrow better", else empty
        PictureItem, ///< id of the movement to show, may be empty
        SpokenName ///< the whole row in one sentence
    };
    Q_ENUM(Role)

    struct Row
    {
        QString key;
        Kind kind = Kind::Later;
        QString title;
        QString detail;
        QString label;
        QString badge;
        QString pictureItem;
        QString spokenName;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] static QString changesKey(const QString &sessionKey) { return QStringLiteral("changes-") + sessionKey; }
    [[nodiscard]] static QString addedKey(const QString &sessionKey) { return QStringLiteral("added-") + sessionKey; }

    /** Rows that stay keep their delegates; only what differs is told. */
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /** `next`: key of the session that the main button starts; `folds`: several done rows become one. */
    [[nodiscard]] static std::vector<Row> rowsOf(const evenpace::DayPlan &plan, const QString &next, bool folds,
                                                 const QLocale &locale);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};
