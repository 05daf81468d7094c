// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/libraryloader.h"

namespace evenpace {

/** The library that is built in. Tests see to it that it has no errors; an item with one is left out. */
[[nodiscard]] LibraryResult loadBuiltInLibrary();

} // namespace evenpace
