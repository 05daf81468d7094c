// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/card.h"
#include "domain/exchange/program.h"
#include "domain/exchange/report.h"

#include <map>
#include <variant>
#include <vector>

/** What a message was, once its signature and all it says were looked at. */
namespace evenpace::exchange {

enum class Trust {
    Known, ///< signed by a key whose card was taken
    Unknown, ///< rightly signed, by somebody whose card is not here: to be compared and accepted
    Changed ///< somebody is not who they were: another key for a name, another role or key to seal for: stop and ask
};

struct Signer
{
    QByteArray key; ///< public
    QString name; ///< as their card says it, else as the message does
    Trust trust = Trust::Unknown;
};

/** A picture or sound of a program; its kind was looked at, and its SHA-256 is named in the program. */
struct Attachment
{
    enum class Kind { Png, Jpeg, OggVorbis };
    Kind kind = Kind::Png;
    QByteArray sha256;
    QByteArray bytes;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct ReceivedCard
{
    Card card;
    Trust trust = Trust::Unknown; ///< Known: it is the very card that was taken
    QByteArray message; ///< the signed bytes, to be kept
};
struct ReceivedProgram
{
    AssignedProgram program;
    Signer signer;
    QByteArray message; ///< the signed bytes, to be kept
    std::vector<Attachment> attachments; ///< those that came along
};
struct ReceivedReport
{
    Report report;
    Signer signer;
    QByteArray message; ///< the patient's signed bytes, unsealed
};
struct ReceivedAcknowledgement
{
    Acknowledgement acknowledgement;
    Signer signer;
};
using Received = std::variant<ReceivedCard, ReceivedProgram, ReceivedReport, ReceivedAcknowledgement>;

/** A program that is here. Only the one who signed it says what its next version is. */
struct HeldProgram
{
    int version = 1;
    QByteArray signKey;
    QByteArray sha256; ///< of the signed message
};
using HeldPrograms = std::map<QUuid, HeldProgram>; ///< the newest version of each program that is here

} // namespace evenpace::exchange
