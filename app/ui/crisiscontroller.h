// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/safetycard.h"
#include "ui/helpcontroller.h"
#include "ui/helplinelistmodel.h"
#include "ui/safetypartmodel.h"
#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/**
 * For a mind in crisis: whom to call or to write to, someone the person trusts, and the card that the person wrote. Every
 * change is kept at once. Works without any connection.
 */
class CrisisController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(HelplineListModel *lines READ lines CONSTANT)
    Q_PROPERTY(bool hasLines READ hasLines NOTIFY changed)
    Q_PROPERTY(QString linesNote READ linesNote NOTIFY changed)
    Q_PROPERTY(QString trustedName READ trustedName NOTIFY changed)
    Q_PROPERTY(QString trustedNumber READ trustedNumber NOTIFY changed)
    Q_PROPERTY(QString trustedUrl READ trustedUrl NOTIFY changed)
    Q_PROPERTY(bool hasTrusted READ hasTrusted NOTIFY changed)
    Q_PROPERTY(bool isWritten READ isWritten NOTIFY changed)
    Q_PROPERTY(bool isBlank READ isBlank NOTIFY changed)
    Q_PROPERTY(SafetyPartModel *parts READ parts CONSTANT)
public:
    static constexpr int kMostWords = 120;

    /** `services` and `help` must outlive this object. */
    CrisisController(const evenpace::Services &services, HelpController &help, QObject *parent = nullptr);

    /** Reads the card and the helplines of the country. */
    Q_INVOKABLE void open();

    [[nodiscard]] HelplineListModel *lines() { return &m_lines; }
    [[nodiscard]] bool hasLines() const { return m_lines.rowCount() > 0; }
    /** For which country and as of when, and where others are found. */
    [[nodiscard]] QString linesNote() const;
    [[nodiscard]] QString trustedName() const { return m_card.trustedName; }
    [[nodiscard]] QString trustedNumber() const { return m_card.trustedNumber; }
    [[nodiscard]] QString trustedUrl() const; ///< "tel:..."; empty without a number
    [[nodiscard]] bool hasTrusted() const { return !m_card.trustedName.isEmpty() || !m_card.trustedNumber.isEmpty(); }
    /** The card holds a line. */
    [[nodiscard]] bool isWritten() const { return m_card.isWritten(); }
    /** There is nothing to delete. */
    [[nodiscard]] bool isBlank() const { return !isWritten() && !hasTrusted(); }
    [[nodiscard]] SafetyPartModel *parts() { return &m_parts; }

    /** Kept at once. */
    Q_INVOKABLE void setTrustedName(const QString &name);
    /** Of a whole number, kept at once. False for what cannot be dialed: the number stays as it was. */
    Q_INVOKABLE bool setTrustedNumber(const QString &number);
    /** `part` is the row in parts(). */
    Q_INVOKABLE void addLine(int part, const QString &text);
    Q_INVOKABLE void removeLine(int part, int index);
    /** Deletes the card for good, with the trusted person. */
    Q_INVOKABLE void erase();

signals:
    void changed();
    void notKept(evenpace::StoreOutcome outcome);

private:
    void keep(evenpace::SafetyCard card);

    const evenpace::Services &m_services;
    HelpController &m_help;
    HelplineListModel m_lines;
    SafetyPartModel m_parts;
    evenpace::SafetyCard m_card;
};
