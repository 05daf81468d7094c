// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/card.h"
#include "domain/exchange/program.h"
#include "domain/exchange/report.h"

#include <QByteArray>

/**
 * The two forms of what travels. Compact: canonical CBOR with numbers for keys, the same bytes for the same value, to
 * be deflated and signed. Readable: JSON of the same, for export and audit; assets/schema describes it. Readers are
 * strict, and the answer has passed problemOf().
 */
namespace evenpace::exchange {

[[nodiscard]] QByteArray toCbor(const AssignedProgram &program);
[[nodiscard]] QByteArray toCbor(const Report &report);
[[nodiscard]] QByteArray toCbor(const Acknowledgement &acknowledgement);
/** Without the signing key, which the head of the message carries. */
[[nodiscard]] QByteArray toCbor(const Card &card);

[[nodiscard]] Result<AssignedProgram> programFromCbor(const QByteArray &cbor);
[[nodiscard]] Result<Report> reportFromCbor(const QByteArray &cbor);
[[nodiscard]] Result<Acknowledgement> acknowledgementFromCbor(const QByteArray &cbor);
[[nodiscard]] Result<Card> cardFromCbor(const QByteArray &cbor);

/** {"evenpace": "program", "format": 1, ...}, indented, keys in the order of the alphabet. */
[[nodiscard]] QByteArray toJson(const AssignedProgram &program);
/** {"evenpace": "report", "format": 1, ...} */
[[nodiscard]] QByteArray toJson(const Report &report);
[[nodiscard]] Result<AssignedProgram> programFromJson(const QByteArray &json);
[[nodiscard]] Result<Report> reportFromJson(const QByteArray &json);

/** The words of the readable form, for all that is exported. */
[[nodiscard]] QString wordOf(SideWish side);
[[nodiscard]] QString wordOf(Reason reason);
[[nodiscard]] QString wordOf(ItemOutcome outcome);
[[nodiscard]] QString wordOf(Ease ease);
[[nodiscard]] QString wordOf(MorningAfter morning);
[[nodiscard]] QString wordOf(WentOn::Past past);

} // namespace evenpace::exchange
