// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** Under which licenses Evenpace and its parts may be used. The texts are read from the resources when asked for. */
class LicenseListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum class Role {
        Key = Qt::UserRole + 1,
        Title, ///< what it is for: "The program"
        Name ///< "Apache License 2.0"
    };
    Q_ENUM(Role)

    explicit LicenseListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Empty for a key that is not there. */
    Q_INVOKABLE [[nodiscard]] QString title(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] QString name(const QString &key) const;
    /**
     * The whole text, in English as it is binding, a paragraph an entry. Its lines run on, so that they fit any width;
     * drawn rules are left out.
     */
    Q_INVOKABLE [[nodiscard]] QStringList paragraphs(const QString &key) const;
};
