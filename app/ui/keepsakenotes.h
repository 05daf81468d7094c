// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keepsakes.h"
#include "domain/library.h"
#include "ui/todaynotemodel.h"

/** The words with which something kept is shown back on Today. */
namespace evenpace::keepsakenotes {

/** The id of its note, by which it is put away for the day: one for all that is shown on low days. */
[[nodiscard]] QString idOf(Keepsake::Kind kind);
[[nodiscard]] bool isOne(const QString &noteId);
[[nodiscard]] TodayNote noteOf(const Keepsake &keepsake, const Library &library);

} // namespace evenpace::keepsakenotes
