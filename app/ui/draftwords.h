// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftcheck.h"

#include <QString>

/** What a therapist reads while writing a program: days, times, what speaks against a plan and what helps. */
namespace evenpace::draftwords {

/** Whole easy minutes, rounded up: what is planned is never made smaller than it is. */
[[nodiscard]] int plannedMinutes(pacing::Milli amount);
/** 1: "Monday". */
[[nodiscard]] QString dayName(int day);
/** "Mon". */
[[nodiscard]] QString shortDay(int day);
[[nodiscard]] exchange::DayTimeNames timeNames();
/** "3–1–3 s". */
[[nodiscard]] QString tempoText(const Tempo &tempo);
/** "45 s", "1 min 30 s". */
[[nodiscard]] QString lengthText(Milliseconds length);
/** "moderate, so each minute counts 2". */
[[nodiscard]] QString effortText(const Library &library, const QString &itemId);

/** What it is: "Friday plans 28, the ceiling is 24." */
[[nodiscard]] QString headline(const exchange::Finding &finding, const Library &library);
/** Why, and what helps: "Move Low bridge to Saturday (8 planned), or make it 2 minutes." */
[[nodiscard]] QString advice(const exchange::Finding &finding, const Library &library);
/** The word on its button: "Move to Saturday". */
[[nodiscard]] QString button(const exchange::DraftFix &fix, const Library &library);

} // namespace evenpace::draftwords
