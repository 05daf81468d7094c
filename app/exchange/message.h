// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/received.h"
#include "domain/exchange/forms.h"
#include "exchange/keys.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

/**
 * Signed messages, the bytes that travel as a code or file:
 *
 *     1 B format | 1 B kind | 1 B flags | 8 B key id | [32 B key] | [2 B length] | deflated CBOR | 64 B signature
 *
 * Flags: 1 the signer's public key follows its id; 2 sealed, see below; 4 the length of the message follows, big
 * endian, since pictures and sounds come after it in a file. The signature is over "Evenpace message 1\n" and
 * everything before it, and is checked before anything is inflated or read. A sealed message has flag 2, the key id of
 * the one it is for, and a libsodium sealed box with a whole message of the same kind.
 *
 * As text, in a code: "EP1:" and the bytes in Base45.
 */
namespace evenpace::exchange {

enum class Kind : quint8 { Card = 1, Program = 2, Report = 3, Acknowledgement = 4 };

inline constexpr auto kTextBegin = "EP1:";

// Making messages. What breaks a limit gives no bytes, but a Refusal (TooLarge, WrongValue). -------------------------

[[nodiscard]] QByteArray cardMessage(const OwnKeys &keys);
[[nodiscard]] Result<QByteArray> programMessage(const AssignedProgram &program, const OwnKeys &therapist);
/** Signed, then sealed for that therapist. `report.therapist` is set from the card. */
[[nodiscard]] Result<QByteArray> reportMessage(Report report, const OwnKeys &patient, const Card &therapist);
[[nodiscard]] QByteArray acknowledgementMessage(const Acknowledgement &acknowledgement, const OwnKeys &therapist);

[[nodiscard]] QByteArray toText(const QByteArray &message);

// Reading messages. -----------------------------------------------------------------------------------------------

/** What the one who reads knows. */
struct Desk
{
    std::vector<OwnKeys> own; ///< of one role or of both
    std::vector<Card> known; ///< cards that were taken
    HeldPrograms held;
    std::map<KeyId, int> sent; ///< number of the last report that was sent to each therapist
    QDate today;
    const Library *library = nullptr; ///< null: what a program asks of the library is not looked at
    [[nodiscard]] const OwnKeys *keysOf(Role role) const;
    [[nodiscard]] const Card *cardOf(const KeyId &id) const;
};

/** Bytes of a code or file, or the text of a code. A pure function: taking what was read is the caller's. */
[[nodiscard]] Result<Received> open(const QByteArray &input, const Desk &desk);

/** A report that was opened before, from ReceivedReport::message and the key that signed it. Damaged or Tampered where the
 *  bytes are not the same any more. */
[[nodiscard]] Result<Report> keptReport(const QByteArray &message, const QByteArray &signKey);

// Files. ----------------------------------------------------------------------------------------------------------

/** The bytes of a `*.evenpace` file: the message, then for each attachment 4 B length, big endian, and its bytes.
 *  WrongAttachment or TooLarge where an attachment cannot travel; that the program names it is the caller's part. */
[[nodiscard]] Result<QByteArray> fileOf(const QByteArray &programMessage, const QList<QByteArray> &attachments);
/** Kind, size, and for a picture its width and height. `detail` of a refusal says what is wrong. */
[[nodiscard]] Result<Attachment> attachmentOf(const QByteArray &bytes);

} // namespace evenpace::exchange
