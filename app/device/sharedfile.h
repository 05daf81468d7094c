// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace evenpace {

enum class FileProblem { NotRead, TooLarge };

/** The bytes of a file that came from outside: 32 MiB at most, for a photo may be larger than anything of ours. */
[[nodiscard]] std::variant<QByteArray, FileProblem> readShared(const QString &path);
/** As a whole or not at all, for the eyes of its owner only. */
[[nodiscard]] bool writeShared(const QString &path, const QByteArray &bytes);

} // namespace evenpace
