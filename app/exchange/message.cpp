// SPDX-License-Identifier: Apache-2.0
#include "exchange/message.h"

#include "exchange/base45.h"
#include "exchange/deflate.h"
#include "domain/exchange/limits.h"
#include "domain/exchange/names.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

using Why = Refusal::Why;

constexpr auto kDomain = "Evenpace message 1\n";
constexpr quint8 kHasKey = 1;
constexpr quint8 kIsSealed = 2;
constexpr quint8 kHasLength = 4;
constexpr quint8 kKnownFlags = kHasKey | kIsSealed | kHasLength;
constexpr qsizetype kFixedHead = 11; ///< format, kind, flags, key id

struct Head
{
    Kind kind = Kind::Card;
    quint8 flags = 0;
    KeyId keyId;
};

QByteArray headBytes(const Head &head)
{
    QByteArray bytes;
    bytes += static_cast<char>(kFormat);
    bytes += static_cast<char>(head.kind);
    bytes += static_cast<char>(head.flags);
    return bytes + head.keyId;
}

QByteArray signedMessage(Kind kind, quint8 flags, const QByteArray &cbor, const OwnKeys &keys)
{
    QByteArray message = headBytes({kind, flags, keys.id()});
    if (flags & kHasKey)
        message += keys.card().signKey;
    const QByteArray packed = deflated(cbor);
    if (flags & kHasLength) {
        const auto length = static_cast<quint16>(message.size() + 2 + packed.size() + kSignatureBytes);
        message += static_cast<char>(length >> 8);
        message += static_cast<char>(length & 0xff);
    }
    message += packed;
    return message + keys.signature(kDomain + message);
}

Result<QByteArray> limited(const QByteArray &message, const QByteArray &cbor)
{
    if (message.size() > kMostMessage || cbor.size() > kMostInflated)
        return Refusal{Why::TooLarge, {}};
    return message;
}

/** A message taken apart. Nothing in it is known to be true yet. */
struct Envelope
{
    Head head;
    QByteArray key; ///< empty: not carried
    QByteArray covered; ///< by the signature
    QByteArray packed;
    QByteArray signature;
    QByteArray message; ///< all of it
    QByteArray behind; ///< attachments
};

/** The head of `bytes` and where it ends. */
Result<Envelope> envelopeOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Refusal{Why::NotEvenpace, {}};
    const auto format = static_cast<quint8>(bytes[0]);
    if (format != kFormat)
        return Refusal{format > kFormat && format < 32 ? Why::UnknownFormat : Why::NotEvenpace, {}};
    if (bytes.size() < kFixedHead)
        return Refusal{Why::Damaged, {}};
    const auto kind = static_cast<quint8>(bytes[1]);
    if (kind < static_cast<quint8>(Kind::Card) || kind > static_cast<quint8>(Kind::Acknowledgement))
        return Refusal{Why::UnknownKind, {}};
    Envelope envelope;
    envelope.head = {static_cast<Kind>(kind), static_cast<quint8>(bytes[2]), bytes.mid(3, 8)};
    const quint8 flags = envelope.head.flags;
    if (flags & ~kKnownFlags)
        return Refusal{Why::UnknownFormat, {}};

    qsizetype at = kFixedHead;
    if (flags & kHasKey) {
        envelope.key = bytes.mid(at, kKeyBytes);
        at += kKeyBytes;
    }
    qsizetype length = bytes.size();
    if (flags & kHasLength) {
        if (bytes.size() < at + 2)
            return Refusal{Why::Damaged, {}};
        length = qFromBigEndian<quint16>(bytes.constData() + at);
        at += 2;
    }
    if (length > kMostMessage)
        return Refusal{Why::TooLarge, {}};
    if (length > bytes.size() || length < at + kSignatureBytes)
        return Refusal{Why::Damaged, {}};
    if (!envelope.key.isEmpty() && keyIdOf(envelope.key) != envelope.head.keyId)
        return Refusal{Why::Tampered, {}};
    envelope.message = bytes.left(length);
    envelope.covered = bytes.left(length - kSignatureBytes);
    envelope.packed = envelope.covered.mid(at);
    envelope.signature = envelope.message.right(kSignatureBytes);
    envelope.behind = bytes.mid(length);
    return envelope;
}

/** The CBOR of an envelope whose signature fits `key`. */
Result<QByteArray> payloadOf(const Envelope &envelope, const QByteArray &key)
{
    if (!isSignedBy(key, kDomain + envelope.covered, envelope.signature))
        return Refusal{Why::Tampered, {}};
    const std::optional<Inflated> plain = inflated(envelope.packed, kMostInflated);
    if (!plain)
        return Refusal{Why::Damaged, {}};
    if (plain->isTooLarge)
        return Refusal{Why::TooLarge, {}};
    return plain->bytes;
}

/** Whether somebody else is known by that name. */
bool isNameOfAnother(const Desk &desk, const QString &name, const QByteArray &key)
{
    return std::any_of(desk.known.begin(), desk.known.end(),
                       [&](const Card &card) { return card.signKey != key && isSameName(card.name, name); });
}

Trust trustIn(const Card &card, const Desk &desk)
{
    const Card *kept = desk.cardOf(keyIdOf(card.signKey));
    if (kept && *kept == card)
        return Trust::Known;
    // The key alone does not make somebody who they were: reports would be sealed for another key.
    const bool isOther = kept && (kept->role != card.role || kept->boxKey != card.boxKey);
    return isOther || isNameOfAnother(desk, card.name, card.signKey) ? Trust::Changed : Trust::Unknown;
}

/** Programs and receipts come from therapists, reports from patients. */
Role writerOf(Kind kind)
{
    return kind == Kind::Report ? Role::Patient : Role::Therapist;
}

/** Whose key checks the signature: that of a card that is known, else the key that came along. */
Result<Signer> signerOf(const Envelope &envelope, const Desk &desk)
{
    const Card *card = desk.cardOf(envelope.head.keyId);
    if (card && card->role == writerOf(envelope.head.kind))
        return Signer{card->signKey, card->name, Trust::Known};
    if (envelope.key.isEmpty())
        return Refusal{Why::UnknownSigner, {}};
    return Signer{envelope.key, {}, Trust::Unknown};
}

Result<Received> openCard(const Envelope &envelope, const Desk &desk)
{
    if (envelope.key.isEmpty())
        return Refusal{Why::Damaged, {}};
    const Result<QByteArray> payload = payloadOf(envelope, envelope.key);
    if (const Refusal *refusal = refusalIn(payload))
        return *refusal;
    Result<Card> read = cardFromCbor(std::get<QByteArray>(payload));
    if (const Refusal *refusal = refusalIn(read))
        return *refusal;
    Card card = std::get<Card>(std::move(read));
    card.signKey = envelope.key;
    const Trust trust = trustIn(card, desk);
    return ReceivedCard{std::move(card), trust, envelope.message};
}

Result<std::vector<Attachment>> attachmentsOf(const QByteArray &behind, const QList<QByteArray> &named)
{
    std::vector<Attachment> attachments;
    if (behind.size() > kMostAttachments + 4 * named.size())
        return Refusal{Why::TooLarge, {}};
    qsizetype at = 0;
    while (at < behind.size()) {
        if (behind.size() - at < 4)
            return Refusal{Why::Damaged, {}};
        const qsizetype length = qFromBigEndian<quint32>(behind.constData() + at);
        at += 4;
        if (length > behind.size() - at)
            return Refusal{Why::Damaged, {}};
        Result<Attachment> read = attachmentOf(behind.mid(at, length));
        at += length;
        if (const Refusal *refusal = refusalIn(read))
            return *refusal;
        Attachment attachment = std::get<Attachment>(std::move(read));
        const auto isSame = [&](const Attachment &other) { return other.sha256 == attachment.sha256; };
        if (!named.contains(attachment.sha256) || std::any_of(attachments.begin(), attachments.end(), isSame))
            return Refusal{Why::WrongAttachment, u"the program does not name it"_s};
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

/** What is wrong with a program beside the version of it that is here. */
std::optional<Refusal> problemBeside(const AssignedProgram &program, const QByteArray &signKey,
                                     const QByteArray &message, const Desk &desk)
{
    const auto found = desk.held.find(program.id);
    if (found == desk.held.end())
        return std::nullopt;
    const HeldProgram &held = found->second;
    if (held.signKey != signKey)
        return Refusal{Why::OtherSigner, {}};
    if (held.version > program.version)
        return Refusal{Why::Older, {}};
    if (held.version == program.version && held.sha256 != QCryptographicHash::hash(message, QCryptographicHash::Sha256))
        return Refusal{Why::OtherContent, {}};
    return std::nullopt;
}

Result<Received> openProgram(const Envelope &envelope, Signer signer, const QByteArray &cbor, const Desk &desk)
{
    Result<AssignedProgram> read = programFromCbor(cbor);
    if (const Refusal *refusal = refusalIn(read))
        return *refusal;
    AssignedProgram program = std::get<AssignedProgram>(std::move(read));
    const OwnKeys *own = desk.keysOf(Role::Patient);
    const bool isOwnMaking = std::any_of(desk.own.begin(), desk.own.end(),
                                         [&](const OwnKeys &keys) { return keys.card().signKey == signer.key; });
    // The one who wrote it reads it whoever it is for, and whenever.
    if (!isOwnMaking) {
        if (!program.patient.isEmpty() && (!own || own->id() != program.patient))
            return Refusal{Why::NotForYou, {}};
        if (program.expiresOn < desk.today)
            return Refusal{Why::Expired, {}};
        if (const auto problem = problemBeside(program, signer.key, envelope.message, desk))
            return *problem;
    }
    if (desk.library) {
        if (const auto problem = problemOf(program, *desk.library))
            return *problem;
    }
    if (signer.trust == Trust::Unknown) {
        signer.name = program.issuer;
        if (isNameOfAnother(desk, signer.name, signer.key))
            signer.trust = Trust::Changed;
    } else if (signer.trust == Trust::Known) {
        // Whatever name the program gives: it is who their card says they are.
        program.issuer = signer.name;
    }
    Result<std::vector<Attachment>> attachments = attachmentsOf(envelope.behind, program.attachments());
    if (const Refusal *refusal = refusalIn(attachments))
        return *refusal;
    return ReceivedProgram{std::move(program), std::move(signer), envelope.message,
                           std::get<std::vector<Attachment>>(std::move(attachments))};
}

Result<Received> openReport(const Envelope &envelope, Signer signer, const QByteArray &cbor, const Desk &desk)
{
    Result<Report> read = reportFromCbor(cbor);
    if (const Refusal *refusal = refusalIn(read))
        return *refusal;
    Report report = std::get<Report>(std::move(read));
    // Sealed for this therapist by somebody else than the one who signed it.
    const OwnKeys *own = desk.keysOf(Role::Therapist);
    if (!own || own->id() != report.therapist)
        return Refusal{Why::NotForTherapist, {}};
    return ReceivedReport{std::move(report), std::move(signer), envelope.message};
}

Result<Received> openAcknowledgement(Signer signer, const QByteArray &cbor, const Desk &desk)
{
    Result<Acknowledgement> read = acknowledgementFromCbor(cbor);
    if (const Refusal *refusal = refusalIn(read))
        return *refusal;
    const auto acknowledgement = std::get<Acknowledgement>(read);
    const OwnKeys *own = desk.keysOf(Role::Patient);
    if (!own || own->id() != acknowledgement.patient)
        return Refusal{Why::NotForYou, {}};
    const auto sent = desk.sent.find(keyIdOf(signer.key));
    if (sent == desk.sent.end() || sent->second < acknowledgement.reportNumber)
        return Refusal{Why::NotSent, {}};
    return ReceivedAcknowledgement{acknowledgement, std::move(signer)};
}

Result<Received> openSigned(const Envelope &envelope, const Desk &desk)
{
    if (envelope.head.kind == Kind::Card)
        return openCard(envelope, desk);
    Result<Signer> found = signerOf(envelope, desk);
    if (const Refusal *refusal = refusalIn(found))
        return *refusal;
    Signer signer = std::get<Signer>(std::move(found));
    const Result<QByteArray> payload = payloadOf(envelope, signer.key);
    if (const Refusal *refusal = refusalIn(payload))
        return *refusal;
    const QByteArray &cbor = std::get<QByteArray>(payload);
    switch (envelope.head.kind) {
    case Kind::Program:
        return openProgram(envelope, std::move(signer), cbor, desk);
    case Kind::Report:
        return openReport(envelope, std::move(signer), cbor, desk);
    case Kind::Acknowledgement:
        return openAcknowledgement(std::move(signer), cbor, desk);
    case Kind::Card:
        break;
    }
    return Refusal{Why::UnknownKind, {}};
}

Result<Received> openSealed(const QByteArray &bytes, const Head &head, const Desk &desk)
{
    const OwnKeys *own = desk.keysOf(Role::Therapist);
    if (!own || own->id() != head.keyId)
        return Refusal{head.kind == Kind::Report ? Why::NotForTherapist : Why::NotForYou, {}};
    const std::optional<QByteArray> inner = own->unsealed(bytes.mid(kFixedHead));
    if (!inner)
        return Refusal{Why::Tampered, {}};
    const Result<Envelope> envelope = envelopeOf(*inner);
    if (const Refusal *refusal = refusalIn(envelope))
        return *refusal;
    const Envelope &opened = std::get<Envelope>(envelope);
    if (opened.head.kind != head.kind || opened.head.flags & kIsSealed || !opened.behind.isEmpty())
        return Refusal{Why::Damaged, {}};
    return openSigned(opened, desk);
}

} // namespace

QByteArray cardMessage(const OwnKeys &keys)
{
    return signedMessage(Kind::Card, kHasKey, toCbor(keys.card()), keys);
}

Result<QByteArray> programMessage(const AssignedProgram &program, const OwnKeys &therapist)
{
    if (const auto problem = problemOf(program))
        return *problem;
    const QByteArray cbor = toCbor(program);
    // What this side writes the other one must be able to read.
    if (const Result<AssignedProgram> read = programFromCbor(cbor); const Refusal *refusal = refusalIn(read))
        return *refusal;
    const auto flags = static_cast<quint8>(program.attachments().isEmpty() ? kHasKey : kHasKey | kHasLength);
    if (cbor.size() > kMostInflated)
        return Refusal{Why::TooLarge, {}};
    return limited(signedMessage(Kind::Program, flags, cbor, therapist), cbor);
}

Result<QByteArray> reportMessage(Report report, const OwnKeys &patient, const Card &therapist)
{
    report.therapist = keyIdOf(therapist.signKey);
    const QByteArray cbor = toCbor(report);
    if (const Result<Report> read = reportFromCbor(cbor); const Refusal *refusal = refusalIn(read))
        return *refusal;
    const QByteArray inner = signedMessage(Kind::Report, 0, cbor, patient);
    const QByteArray box = sealedFor(therapist.boxKey, inner);
    if (box.isEmpty())
        return Refusal{Why::WrongValue, u"the therapist's card has no key to seal for"_s};
    return limited(headBytes({Kind::Report, kIsSealed, report.therapist}) + box, cbor);
}

QByteArray acknowledgementMessage(const Acknowledgement &acknowledgement, const OwnKeys &therapist)
{
    return signedMessage(Kind::Acknowledgement, 0, toCbor(acknowledgement), therapist);
}

QByteArray toText(const QByteArray &message)
{
    return kTextBegin + toBase45(message);
}

const OwnKeys *Desk::keysOf(Role role) const
{
    const auto found
        = std::find_if(own.begin(), own.end(), [&](const OwnKeys &keys) { return keys.card().role == role; });
    return found == own.end() ? nullptr : &*found;
}

const Card *Desk::cardOf(const KeyId &id) const
{
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const Card &card) { return keyIdOf(card.signKey) == id; });
    return found == known.end() ? nullptr : &*found;
}

Result<Received> open(const QByteArray &input, const Desk &desk)
{
    QByteArray bytes = input;
    if (input.startsWith(kTextBegin)) {
        if (input.size() > 2 * kMostMessage)
            return Refusal{Why::TooLarge, {}};
        const std::optional<QByteArray> decoded = fromBase45(input.mid(4));
        if (!decoded)
            return Refusal{Why::Damaged, {}};
        bytes = *decoded;
    }
    const Result<Envelope> envelope = envelopeOf(bytes);
    if (const Refusal *refusal = refusalIn(envelope))
        return *refusal;
    const Envelope &opened = std::get<Envelope>(envelope);
    const bool mayCarryMore = opened.head.kind == Kind::Program && opened.head.flags & kHasLength;
    if (!opened.behind.isEmpty() && !mayCarryMore)
        return Refusal{Why::Damaged, {}};
    if (opened.head.flags & kIsSealed)
        return openSealed(bytes, opened.head, desk);
    if (opened.head.kind == Kind::Report)
        return Refusal{Why::NotSealed, {}};
    return openSigned(opened, desk);
}

Result<Report> keptReport(const QByteArray &message, const QByteArray &signKey)
{
    const Result<Envelope> envelope = envelopeOf(message);
    if (const Refusal *refusal = refusalIn(envelope))
        return *refusal;
    const Envelope &opened = std::get<Envelope>(envelope);
    if (opened.head.kind != Kind::Report || opened.head.flags & kIsSealed || !opened.behind.isEmpty())
        return Refusal{Why::Damaged, {}};
    const Result<QByteArray> payload = payloadOf(opened, signKey);
    if (const Refusal *refusal = refusalIn(payload))
        return *refusal;
    return reportFromCbor(std::get<QByteArray>(payload));
}

Result<Attachment> attachmentOf(const QByteArray &bytes)
{
    if (bytes.size() > kMostAttachment)
        return Refusal{Why::WrongAttachment, u"it is larger than 300 KiB"_s};
    Attachment attachment;
    attachment.bytes = bytes;
    attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (bytes.startsWith("OggS") && bytes.left(64).contains("\x01vorbis")) {
        attachment.kind = Attachment::Kind::OggVorbis;
        return attachment;
    }
    QByteArray format;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        attachment.kind = Attachment::Kind::Png;
        format = "png";
    } else if (bytes.startsWith("\xff\xd8\xff")) {
        attachment.kind = Attachment::Kind::Jpeg;
        format = "jpeg";
    } else {
        return Refusal{Why::WrongAttachment, u"it is neither PNG, JPEG nor Ogg Vorbis"_s};
    }
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    // Only the head is read: a small file can unfold into a huge picture.
    const QSize size = QImageReader(&buffer, format).size();
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return Refusal{Why::WrongAttachment, u"its width or height is not from 1 to %1"_s.arg(kMostPixels)};
    return attachment;
}

Result<QByteArray> fileOf(const QByteArray &programMessage, const QList<QByteArray> &attachments)
{
    QByteArray file = programMessage;
    qsizetype sum = 0;
    for (const QByteArray &bytes : attachments) {
        if (const Result<Attachment> read = attachmentOf(bytes); const Refusal *refusal = refusalIn(read))
            return *refusal;
        sum += bytes.size();
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
        file += length + bytes;
    }
    if (sum > kMostAttachments)
        return Refusal{Why::TooLarge, {}};
    return file;
}

} // namespace evenpace::exchange
