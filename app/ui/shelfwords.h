// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shelf.h"

#include <QString>

/** What is said about things that a person keeps and makes. */
namespace evenpace::shelfwords {

/** Why it cannot be kept as it is, and what would do: one sentence. */
[[nodiscard]] QString sentence(OwnProblem problem);

} // namespace evenpace::shelfwords
