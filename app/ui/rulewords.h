// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diaryrepository.h"

#include <QLocale>
#include <QString>
#include <QStringList>

/** The rules of the pacing in words, for the log, the week review and clinicians. */
namespace evenpace::rulewords {

/** What the rule says, in one or two plain sentences; the id itself if it is unknown. */
[[nodiscard]] QString rule(const QString &id);
/** Where its numbers come from: sources of the evidence document, or "our own choice". Empty if it needs none. */
[[nodiscard]] QString source(const QString &id);
/** What a prompt asks or suggests; empty if it is unknown. */
[[nodiscard]] QString prompt(const QString &id);

/** "16 of 20 easy minutes, an amber day". Of a decision as it was logged. */
[[nodiscard]] QString summary(const QJsonObject &answer, const QLocale &locale);
/** The numbers that the rules saw, one sentence each. */
[[nodiscard]] QStringList numbers(const Decision &decision, const QLocale &locale);

/** A flare was told, and no flare plan began because there was no size yet; empty for other days. */
[[nodiscard]] QString flareWithoutSize(const Decision &decision);

/** Easy minutes as people see them: whole, rounded down. */
[[nodiscard]] int wholeMinutes(pacing::Milli amount);

} // namespace evenpace::rulewords
