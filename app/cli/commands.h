// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <QStringList>

/** The commands of evenpace-cli. Each takes the arguments after its own name and returns an ExitCode. */
namespace evenpace::cli {

[[nodiscard]] int play(const QStringList &arguments, const Console &console);
[[nodiscard]] int validate(const QStringList &arguments, const Console &console);
[[nodiscard]] int demo(const QStringList &arguments, const Console &console);
[[nodiscard]] int history(const QStringList &arguments, const Console &console);
[[nodiscard]] int pace(const QStringList &arguments, const Console &console);
[[nodiscard]] int keys(const QStringList &arguments, const Console &console);
[[nodiscard]] int exportFile(const QStringList &arguments, const Console &console);
[[nodiscard]] int importFile(const QStringList &arguments, const Console &console);
[[nodiscard]] int verify(const QStringList &arguments, const Console &console);

/** All arguments after the name of the program. */
[[nodiscard]] int run(const QStringList &arguments, const Console &console);

} // namespace evenpace::cli
