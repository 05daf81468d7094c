// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/libraryloader.h"

namespace evenpace {

/** The library that is built in; an item is read when it is first asked for. Tests see to it that it has no errors. */
[[nodiscard]] Library builtInLibrary();
/** The same, all of it, checked. */
[[nodiscard]] LibraryResult loadBuiltInLibrary();

} // namespace evenpace
