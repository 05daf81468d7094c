// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/message.h"

#include <QString>

#include <optional>
#include <variant>

/** Files of programs and reports, and the folder of keys, as the commands take them. */
namespace evenpace::cli {

/** The bytes of a file, or one sentence that says why there are none. */
struct FileBytes
{
    QByteArray bytes;
    QString problem;
};
[[nodiscard]] FileBytes readFile(const QString &path);
/** Empty if it was written, else one sentence. */
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

/** What a file holds: a message (a *.evenpace file, the text of a code, or a picture of codes), or the readable form.
 */
struct Held
{
    std::variant<exchange::Refusal, QByteArray, exchange::AssignedProgram, exchange::Report> content;
};
[[nodiscard]] Held heldIn(const QByteArray &bytes);

/** What the owner of a folder of keys knows, today. An empty path knows nothing and has no keys. */
struct OpenedDesk
{
    exchange::Desk desk;
    QString problem; ///< one sentence if the keys cannot be used
};
[[nodiscard]] OpenedDesk openDesk(const QString &keys, const Library &library);

/** "known", "not verified" or "another key". */
[[nodiscard]] QString nameOf(exchange::Trust trust);

} // namespace evenpace::cli
