// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/program.h"

/** Prescriptions in plain English, for paper and for other systems. The app says the same in the person's language. */
namespace evenpace::exchange {

/** "2 sets of 6, rest 20 s between sets", "3 times, hold 10 s", "2 min". */
[[nodiscard]] QString doseWords(const Dose &dose);
/** "9 March 2026". */
[[nodiscard]] QString dateWords(const QDate &date);
/** "it hurt", "no reason told". */
[[nodiscard]] QString reasonWords(Reason reason);
/** "45 s", "1 min 30 s", "10 min", "2 h". */
[[nodiscard]] QString timeWords(Milliseconds time);
/** "Mon, Wed, Fri", "every day". Days of the week, 1 is Monday. */
[[nodiscard]] QString weekdayWords(const std::vector<int> &days);
/** "right side", "left side", "both sides", or empty where there is nothing to say. */
[[nodiscard]] QString sideWords(const ProgramItem &entry, const Library &library);
/** The dose that holds: the entry's own, else the library's. Nothing for what has none. */
[[nodiscard]] std::optional<Dose> doseOf(const ProgramItem &entry, const Library &library);
/** What is done on a flare or good day: "On a flare day: 3 times." Empty where nothing is said. */
[[nodiscard]] QString gradeWords(const ProgramItem &entry, Grade grade, const Library &library);
/** "If it hurts: Shoulder rolls instead." One sentence a swap. */
[[nodiscard]] QStringList swapWords(const ProgramItem &entry, const Library &library);
/** How much, how long, which side: "2 sets of 6, rest 20 s between sets, left side". */
[[nodiscard]] QString amountWords(const ProgramItem &entry, const Library &library);

} // namespace evenpace::exchange
