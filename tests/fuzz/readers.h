// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

/** Everything that reads what came from outside. Whatever the bytes are, a reader answers. */
namespace evenpace::fuzz {

struct Reader
{
    const char *name;
    void (*read)(const QByteArray &bytes);
    QList<QByteArray> (*seeds)(); ///< what it is meant for, to begin with
};

/** messages payloads readable parts pictures attachments */
[[nodiscard]] const std::vector<Reader> &readers();

} // namespace evenpace::fuzz
