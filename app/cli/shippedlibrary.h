// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/libraryloader.h"

namespace evenpace::cli {

/** The files of the library that is built in, in the order of their names. */
[[nodiscard]] std::vector<LibraryFile> shippedLibraryFiles();
/** The library that is built in. Tests see to it that it has no errors. */
[[nodiscard]] Library shippedLibrary();

} // namespace evenpace::cli
