// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "device/moduleloader.h"
#include "domain/exchange/courier.h"

namespace evenpace {

/** Loads the exchange module, unless it is linked in: the door with the keys of that folder. Null, and logged, if there
 * is none. */
[[nodiscard]] std::unique_ptr<exchange::Courier> loadCourier(const QString &keyFolder,
                                                             const QStringList &folders = moduleFolders());

} // namespace evenpace
