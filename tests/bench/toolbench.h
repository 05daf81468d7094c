// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

#include <QStringList>

namespace evenpace::bench {

/** What comes out of a sound server while the main thread stalls, as a test of the sound measures it in about 30 s. */
[[nodiscard]] Row measureCues(const QString &test);

/** Files of our own, and packages that they need, as `script` tells them; the voice is in `sound`. */
[[nodiscard]] std::vector<Row> measureSize(const QString &script, const QStringList &programs, const QStringList &sound,
                                           double voiceMegabytes);

} // namespace evenpace::bench
