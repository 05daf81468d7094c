// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diary.h"

#include <QJsonObject>

#include <array>
#include <optional>

/**
 * The screening for post-exertional malaise as it is asked: one first question, five items of the DePaul Symptom
 * Questionnaire with how often (0-4) and how much (0-4) over six months, and what follows them (evidence 2.7). Every
 * answer may be missing; what is filled in for it is settled in specification README 3, "PEM".
 */
namespace evenpace {

inline constexpr size_t kPemItems = 5;
/** Hours that the answers to "how long does it last" stand for: the lower end of each band. */
inline constexpr std::array kPemHourBands = {0, 2, 4, 11, 14, 24};

struct PemAnswers
{
    std::optional<PemScreened::First> first;
    std::array<std::optional<int>, kPemItems> frequency; ///< 0 never - 4 all the time
    std::array<std::optional<int>, kPemItems> severity; ///< 0 not there - 4 very severe; not asked where never
    std::optional<bool> worsePhysical; ///< after a very small effort of the body
    std::optional<bool> worseMental; ///< "Does thinking tire you in the same way?"
    std::optional<int> hours; ///< one of kPemHourBands
    std::optional<bool> meCfs; ///< a doctor found ME/CFS

    /** How often is known, and how much where that is more than never. */
    [[nodiscard]] bool isItemAnswered(size_t item) const;
    friend bool operator==(const PemAnswers &, const PemAnswers &) = default;
};

/** With everything that is missing filled in. Nothing while the first question has no answer. */
[[nodiscard]] std::optional<PemScreened> filledIn(const PemAnswers &answers);

/** Answers on their way, to go on with later. What cannot be read counts as not answered. */
[[nodiscard]] QJsonObject toJson(const PemAnswers &answers);
[[nodiscard]] PemAnswers pemAnswersFromJson(const QJsonObject &object);

} // namespace evenpace
