// SPDX-License-Identifier: Apache-2.0
#include "exchange/keycourier.h"

#include "exchange/csv.h"
#include "domain/exchange/forms.h"
#include "exchange/input.h"
#include "exchange/parts.h"
#include "exchange/qrcode.h"
#include "exchange/sheet.h"

#include <QImage>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

const Refusal kNoKeys{Refusal::Why::WrongValue, QStringLiteral("there are no keys to sign it with")};

class CameraScan : public CodeScan
{
public:
    bool add(const GrayPicture &picture) override
    {
        if (m_whole || picture.light.size() < qsizetype(picture.width) * picture.height)
            return false;
        const auto *light = reinterpret_cast<const uchar *>(picture.light.constData());
        const QImage image(light, picture.width, picture.height, picture.width, QImage::Format_Grayscale8);
        const int before = count();
        for (const QByteArray &text : readCodes(image)) {
            if (text.startsWith(kTextBegin)) {
                m_whole = text;
                return true;
            }
            m_parts.add(text);
        }
        return count() != before;
    }
    [[nodiscard]] int count() const override { return m_parts.count(); }
    [[nodiscard]] int total() const override { return m_parts.total(); }
    [[nodiscard]] std::optional<QByteArray> message() const override { return m_whole ? m_whole : m_parts.message(); }

private:
    PartCollector m_parts;
    std::optional<QByteArray> m_whole;
};

} // namespace

KeysOutcome KeyCourier::makeKeys(Role role, const QString &name, const QString &clinic)
{
    return m_folder.make(role, name, clinic);
}

Courier::Own KeyCourier::own(Role role) const
{
    const KeyFolder::Own own = m_folder.own(role);
    return {own.outcome, own.keys ? std::optional(own.keys->card()) : std::nullopt};
}

QByteArray KeyCourier::cardMessage(Role role) const
{
    const KeyFolder::Own own = m_folder.own(role);
    return own.keys ? exchange::cardMessage(*own.keys) : QByteArray();
}

std::vector<Card> KeyCourier::known() const
{
    return m_folder.known().cards;
}

KeysOutcome KeyCourier::take(const QByteArray &cardMessage)
{
    return m_folder.take(cardMessage);
}

KeysOutcome KeyCourier::replace(const QByteArray &cardMessage)
{
    return m_folder.replace(cardMessage);
}

KeysOutcome KeyCourier::forget(const KeyId &id)
{
    return m_folder.forget(id);
}

KeyId KeyCourier::keyIdOf(const QByteArray &signKey) const
{
    return exchange::keyIdOf(signKey);
}

QString KeyCourier::fingerprint(const QByteArray &signKey) const
{
    return exchange::fingerprint(signKey);
}

Result<QByteArray> KeyCourier::find(const QByteArray &input) const
{
    return messageIn(input);
}

Result<Received> KeyCourier::open(const QByteArray &input, const HeldPrograms &held, const QDate &today,
                                  const Library &library) const
{
    const Result<QByteArray> message = messageIn(input);
    if (const Refusal *refusal = refusalIn(message))
        return *refusal;
    Desk desk = m_folder.desk();
    desk.held = held;
    desk.today = today;
    desk.library = &library;
    return exchange::open(std::get<QByteArray>(message), desk);
}

std::unique_ptr<CodeScan> KeyCourier::beginScan() const
{
    return std::make_unique<CameraScan>();
}

Result<Report> KeyCourier::keptReport(const QByteArray &message, const QByteArray &signKey) const
{
    return exchange::keptReport(message, signKey);
}

QString KeyCourier::lockHash(const QString &pin) const
{
    return exchange::lockHash(pin);
}

bool KeyCourier::opensLock(const QString &hash, const QString &pin) const
{
    return exchange::opensLock(hash, pin);
}

Result<QByteArray> KeyCourier::programMessage(const AssignedProgram &program) const
{
    const KeyFolder::Own own = m_folder.own(Role::Therapist);
    return own.keys ? exchange::programMessage(program, *own.keys) : kNoKeys;
}

Result<QByteArray> KeyCourier::programFile(const QByteArray &programMessage, const QList<QByteArray> &attachments) const
{
    return fileOf(programMessage, attachments);
}

Result<Attachment> KeyCourier::attachmentOf(const QByteArray &bytes) const
{
    return exchange::attachmentOf(bytes);
}

Result<QByteArray> KeyCourier::reportMessage(const Report &report, const KeyId &therapist) const
{
    const Desk desk = m_folder.desk();
    const OwnKeys *own = desk.keysOf(Role::Patient);
    const Card *card = desk.cardOf(therapist);
    if (!card)
        return Refusal{Refusal::Why::UnknownSigner, {}};
    return own ? exchange::reportMessage(report, *own, *card) : kNoKeys;
}

Result<QByteArray> KeyCourier::acknowledgementMessage(const Acknowledgement &acknowledgement) const
{
    const KeyFolder::Own own = m_folder.own(Role::Therapist);
    if (!own.keys)
        return kNoKeys;
    return exchange::acknowledgementMessage(acknowledgement, *own.keys);
}

KeysOutcome KeyCourier::noteSent(const KeyId &therapist, int reportNumber)
{
    return m_folder.noteSent(therapist, reportNumber);
}

int KeyCourier::lastSent(const KeyId &therapist) const
{
    const std::map<KeyId, int> sent = m_folder.sent();
    const auto found = sent.find(therapist);
    return found == sent.end() ? 0 : found->second;
}

QList<QrCode> KeyCourier::codesOf(const QByteArray &message) const
{
    return qrCodes(message);
}

QByteArray KeyCourier::programSheet(const AssignedProgram &program, const Library &library, const QByteArray &message,
                                    Paper paper, const std::vector<Attachment> &attachments) const
{
    return exchange::programSheet(program, library, message, paper, attachments);
}

QByteArray KeyCourier::reportSheet(const Report &report, const Library &library, Paper paper) const
{
    return exchange::reportSheet(report, library, paper);
}

QByteArray KeyCourier::toJson(const AssignedProgram &program) const
{
    return exchange::toJson(program);
}

QByteArray KeyCourier::toJson(const Report &report) const
{
    return exchange::toJson(report);
}

QByteArray KeyCourier::daysCsv(const Report &report) const
{
    return exchange::daysCsv(report);
}

QByteArray KeyCourier::sessionsCsv(const Report &report) const
{
    return exchange::sessionsCsv(report);
}

} // namespace evenpace::exchange
