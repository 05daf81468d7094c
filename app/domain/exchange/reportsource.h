// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/therapyrepository.h"
#include "domain/measures.h"

namespace evenpace::exchange {

/** Where what a report tells is kept. */
struct ReportStores
{
    const DiaryRepository &diary;
    const SessionRepository &sessions;
    const MeasureRepository &measures;
    const SettingsRepository &settings;
    const TherapyRepository &therapy;
};

/** The newest version of the program that came last from whom has that signing key; without a key, from anybody. */
[[nodiscard]] std::optional<TakenProgram> programOf(const ReportStores &stores, const QByteArray &signKey);

/** All that is told of these days to the therapist with that signing key: their program, what was done, how it was, and the
 *  questionnaires with their numbers only. It has no number and is for nobody yet. Without a key it is about the program
 *  that was taken last. */
[[nodiscard]] Report reportOf(const ReportStores &stores, const QByteArray &signKey, const QDate &first, const QDate &last,
                              const QDate &today);

} // namespace evenpace::exchange
