// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/refusal.h"

#include <QByteArray>
#include <QImage>

namespace evenpace::exchange {

/** What a file holds that may be a message: its bytes, its text, a file with attachments, or a picture of its codes. The
 * answer is for open(); bytes of anything else are given back as they are. */
[[nodiscard]] Result<QByteArray> messageIn(const QByteArray &bytes);
/** NoCode or PartsMissing. */
[[nodiscard]] Result<QByteArray> messageIn(const QImage &picture);

} // namespace evenpace::exchange
