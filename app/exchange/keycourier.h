// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"
#include "exchange/keyfolder.h"

namespace evenpace::exchange {

/** The door, with the keys and cards of a folder. */
class KeyCourier : public Courier
{
public:
    explicit KeyCourier(const QString &keyFolder)
        : m_folder(keyFolder)
    {
    }

    [[nodiscard]] KeysOutcome makeKeys(Role role, const QString &name, const QString &clinic) override;
    [[nodiscard]] Own own(Role role) const override;
    [[nodiscard]] QByteArray cardMessage(Role role) const override;

    [[nodiscard]] std::vector<Card> known() const override;
    [[nodiscard]] KeysOutcome take(const QByteArray &cardMessage) override;
    [[nodiscard]] KeysOutcome replace(const QByteArray &cardMessage) override;
    [[nodiscard]] KeysOutcome forget(const KeyId &id) override;
    [[nodiscard]] KeyId keyIdOf(const QByteArray &signKey) const override;
    [[nodiscard]] QString fingerprint(const QByteArray &signKey) const override;

    [[nodiscard]] Result<QByteArray> find(const QByteArray &input) const override;
    [[nodiscard]] Result<Received> open(const QByteArray &input, const HeldPrograms &held, const QDate &today,
                                        const Library &library) const override;
    [[nodiscard]] std::unique_ptr<CodeScan> beginScan() const override;
    [[nodiscard]] Result<Report> keptReport(const QByteArray &message, const QByteArray &signKey) const override;
    [[nodiscard]] QString lockHash(const QString &pin) const override;
    [[nodiscard]] bool opensLock(const QString &hash, const QString &pin) const override;

    [[nodiscard]] Result<QByteArray> programMessage(const AssignedProgram &program) const override;
    [[nodiscard]] Result<QByteArray> programFile(const QByteArray &programMessage,
                                                 const QList<QByteArray> &attachments) const override;
    [[nodiscard]] Result<Attachment> attachmentOf(const QByteArray &bytes) const override;
    [[nodiscard]] Result<QByteArray> reportMessage(const Report &report, const KeyId &therapist) const override;
    [[nodiscard]] Result<QByteArray> acknowledgementMessage(const Acknowledgement &acknowledgement) const override;
    [[nodiscard]] KeysOutcome noteSent(const KeyId &therapist, int reportNumber) override;
    [[nodiscard]] int lastSent(const KeyId &therapist) const override;

    [[nodiscard]] QList<QrCode> codesOf(const QByteArray &message) const override;
    [[nodiscard]] QByteArray programSheet(const AssignedProgram &program, const Library &library,
                                          const QByteArray &message, Paper paper,
                                          const std::vector<Attachment> &attachments) const override;
    [[nodiscard]] QByteArray reportSheet(const Report &report, const Library &library, Paper paper) const override;

    [[nodiscard]] QByteArray toJson(const AssignedProgram &program) const override;
    [[nodiscard]] QByteArray toJson(const Report &report) const override;
    [[nodiscard]] QByteArray daysCsv(const Report &report) const override;
    [[nodiscard]] QByteArray sessionsCsv(const Report &report) const override;

private:
    KeyFolder m_folder;
};

} // namespace evenpace::exchange
