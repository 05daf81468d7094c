// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/** Something that is handed over as a code, in one part or several, or as a file. */
class CodeController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString partText READ partText NOTIFY partChanged)
    Q_PROPERTY(QString pictureName READ pictureName NOTIFY partChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool isSaved READ isSaved NOTIFY problemChanged)
public:
    enum class What { Card, Program, Report, Receipt };
    struct Shown
    {
        What what = What::Card;
        QString title; ///< of the page
        QString text; ///< what the other person does with it
        QList<evenpace::exchange::QrCode> codes; ///< empty: it only goes as a file
        QByteArray file; ///< empty: there is none
        QString fileName; ///< "program.evenpace"
    };

    using QObject::QObject;

    void show(Shown shown);

    [[nodiscard]] QString title() const { return m_shown.title; }
    [[nodiscard]] QString text() const { return m_shown.text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.codes.size()); }
    /** "Part 1 of 4", empty for one part. */
    [[nodiscard]] QString partText() const;
    /** What a screen reader says: "Code with the program, part 1 of 4". */
    [[nodiscard]] QString pictureName() const;
    [[nodiscard]] bool canSave() const { return !m_shown.file.isEmpty(); }
    /** Where a file chooser begins: among the person's documents. */
    [[nodiscard]] QUrl suggestedFile() const;
    /** Why the last file was not written. */
    [[nodiscard]] QString problem() const { return m_problem; }
    /** The last file was written. */
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    /** The code of the part that is shown, or nullptr. */
    [[nodiscard]] const evenpace::exchange::QrCode *code() const;

    /** The parts come round again and again. */
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void save(const QUrl &file);

signals:
    void changed();
    void partChanged();
    void problemChanged();
    /** It is out, as a file. */
    void saved();

private:
    void turn(int by);

    Shown m_shown;
    int m_part = 0;
    QString m_problem;
    bool m_isSaved = false;
};
