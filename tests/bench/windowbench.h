// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"

namespace evenpace::bench {

struct WindowBench
{
    QString anchor; ///< hello-controls
    QString app; ///< evenpace
    QString practiceWindow; ///< practice-window
    QString sessionWindow; ///< session-window
    QString thumbnailWindow; ///< thumbnail-window
    QString noData; ///< folder with the first questions answered and nothing done yet
    QString tenYears; ///< folder with ten years
    int runs = 11;
    int seconds = 20;
};

/** Start, memory, idle, countdown, player, Practice and thumbnails. Every process is alone while it is measured. */
[[nodiscard]] std::vector<Row> measureWindows(const WindowBench &bench);

} // namespace evenpace::bench
