// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/flags.h"

#include <QLocale>
#include <QString>

/** Flags and their rules in words, for therapists. */
namespace evenpace::flagwords {

/** "Over envelope". */
[[nodiscard]] QString badge(const exchange::Flag &flag);
/** The same without its number, for a filter. */
[[nodiscard]] QString name(exchange::FlagKind kind);
[[nodiscard]] QString icon(exchange::FlagKind kind);
/** Of Badge and Notice: "care", "stop", "rest" or "ok". */
[[nodiscard]] QString tone(exchange::FlagKind kind);
/** "Over the envelope, 2 of 14 days". */
[[nodiscard]] QString headline(const exchange::Flag &flag, const exchange::FlagRules &rules, const QLocale &locale);
/** "Rule: 2 or more days over by more than 20 %, in 14 days." */
[[nodiscard]] QString rule(exchange::FlagKind kind, const exchange::FlagRules &rules, const QLocale &locale);
/** What a number of a rule is about, for its stepper: "Days over". */
[[nodiscard]] QString label(exchange::RuleNumber number);
/** It with its unit: "20 %". */
[[nodiscard]] QString value(exchange::RuleNumber number, int value, const QLocale &locale);

} // namespace evenpace::flagwords
