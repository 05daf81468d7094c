// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"

namespace evenpace {

/** The library that the app ships, read once. Ends the test run if it has an error. */
[[nodiscard]] const Library &shippedLibrary();

/** The program under which withSession() puts its sessions. */
inline constexpr QStringView kTestProgram = u"test";

/** The shipped library and one more program, `kTestProgram`, with one session of these items. */
[[nodiscard]] Library withSession(const QString &sessionId, const QStringList &itemIds);

} // namespace evenpace
