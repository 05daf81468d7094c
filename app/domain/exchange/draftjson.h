// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draft.h"

#include <QJsonObject>

/** How a draft is kept on this device. What it lacks may be lacking, and what cannot be read is left out: unlike the forms
 *  in which programs travel, it has to hold whatever a therapist left unfinished. */
namespace evenpace::exchange {

[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Draft draftFromJson(const QJsonObject &object);

} // namespace evenpace::exchange
