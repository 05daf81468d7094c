// SPDX-License-Identifier: Apache-2.0
#include "ui/mindpartlistmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using evenpace::MindPart;

int MindPartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MindPartListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= count())
        return {};
    const MindPart &part = m_parts[static_cast<size_t>(index.row())];
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return index.row();
    case Role::Kind:
        return static_cast<int>(part.kind);
    case Role::Title:
        return part.title;
    case Role::Text:
        return part.text;
    case Role::Rows:
        return part.rows;
    case Role::Details:
        return part.details;
    case Role::Before:
        return QVariant::fromValue(part.before);
    case Role::After:
        return QVariant::fromValue(part.after);
    case Role::BeforeText:
        return part.beforeText;
    case Role::AfterText:
        return part.afterText;
    case Role::Most:
        return part.most;
    case Role::ItemId:
        return part.itemId;
    case Role::ItemText:
        return part.itemText;
    case Role::Spoken:
        return spoken(part);
    }
    return {};
}

QHash<int, QByteArray> MindPartListModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"},
            {static_cast<int>(Role::Kind), "kind"},
            {static_cast<int>(Role::Title), "title"},
            {static_cast<int>(Role::Text), "text"},
            {static_cast<int>(Role::Rows), "rows"},
            {static_cast<int>(Role::Details), "details"},
            {static_cast<int>(Role::Before), "before"},
            {static_cast<int>(Role::After), "after"},
            {static_cast<int>(Role::BeforeText), "beforeText"},
            {static_cast<int>(Role::AfterText), "afterText"},
            {static_cast<int>(Role::Most), "most"},
            {static_cast<int>(Role::ItemId), "itemId"},
            {static_cast<int>(Role::ItemText), "itemText"},
            {static_cast<int>(Role::Spoken), "spoken"}};
}

void MindPartListModel::setParts(std::vector<MindPart> parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
    emit countChanged();
}

QString MindPartListModel::spoken(const MindPart &part)
{
    QStringList sentences;
    const auto say = [&](const QString &sentence) {
        if (!sentence.isEmpty())
            sentences << (sentence.back().isPunct() ? sentence : sentence + u'.');
    };
    say(part.title);
    const QLocale locale;
    for (qsizetype row = 0; row < part.rows.size(); ++row) {
        const QString &name = part.rows[row];
        if (part.kind == MindPart::Kind::Bars)
            say(tr("%1: %2 %3, %4 %5")
                    .arg(name, part.beforeText, locale.toString(part.before[row]), part.afterText,
                         locale.toString(part.after[row])));
        else if (part.kind == MindPart::Kind::Line && part.before[row] >= 0)
            say(tr("%1: %2").arg(name, locale.toString(part.before[row])));
        else if (part.kind != MindPart::Kind::Line)
            say(part.details.value(row).isEmpty() ? name : tr("%1: %2").arg(name, part.details[row]));
    }
    say(part.text);
    return sentences.join(u' ');
}
