// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/courier.h"

#include <QByteArray>

/** On paper, in black and white, as PDF. Needs a QGuiApplication and the bundled fonts. Texts are English. */
namespace evenpace::exchange {

/**
 * The handout of a program: what to heed, a schedule with boxes to tick, each item with its start and end, how much,
 * cues, grades, swaps and when to stop, how it grows, the therapist's own pictures that are among `attachments`, and the codes
 * of `signedMessage` if there is one. Type of 14 pt and more.
 */
[[nodiscard]] QByteArray programSheet(const AssignedProgram &program, const Library &library,
                                      const QByteArray &signedMessage, Paper paper,
                                      const std::vector<Attachment> &attachments = {});

/** A report on one page. */
[[nodiscard]] QByteArray reportSheet(const Report &report, const Library &library, Paper paper);

} // namespace evenpace::exchange
