// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage.h"

#include <QJsonObject>

/** The stage pages by feature, and what they share. A new page goes into the list of its feature. */
namespace evenpace::staged {

[[nodiscard]] std::vector<StagePage> clinicPages();
[[nodiscard]] std::vector<StagePage> dayPages();
[[nodiscard]] std::vector<StagePage> sessionPages();
[[nodiscard]] std::vector<StagePage> toolkitPages();
[[nodiscard]] std::vector<StagePage> plansPages();
[[nodiscard]] std::vector<StagePage> measurePages();
[[nodiscard]] std::vector<StagePage> practicePages();
[[nodiscard]] std::vector<StagePage> readingPages();
[[nodiscard]] std::vector<StagePage> settingsPages();
[[nodiscard]] std::vector<StagePage> therapistPages();
[[nodiscard]] std::vector<StagePage> builderPages();

/** The moment of all pictures: a Thursday, 10:40, in a year like any other. */
[[nodiscard]] inline QDateTime now()
{
    return {QDate(2026, 6, 11), QTime(10, 40)};
}
/** More than anything takes to come to rest, or to come to an end. */
inline constexpr int kMostLooks = 20;

/** Calls a function of a page or part by its object name. */
[[nodiscard]] bool call(Stage &stage, const char *name, const char *function);
/** Shows the reports of the patient who is chosen. */
void showReports(Stage &stage);
/** Scrolls a page to a share of what it can be scrolled; 1: to its end. */
void scroll(Stage &stage, const QString &page, double share = 1);
/** What suits the person, as told in the first questions. */
[[nodiscard]] bool tellSuits(Stage &stage, const Suits &told);
/** A flare against a size that is known. */
[[nodiscard]] bool beginFlare(Stage &stage);
/** A thinking exercise as somebody answered it some days ago, each day once. */
[[nodiscard]] bool keepExercise(Stage &stage, const QString &id, int daysAgo, const QJsonObject &answers, bool isFinished);
/** What somebody wrote on a better day. */
[[nodiscard]] bool keepFlarePlan(Stage &stage);
[[nodiscard]] QJsonObject answersOf(const QByteArray &json);
/** A whole thought record. */
[[nodiscard]] QJsonObject thoughtAnswers();

} // namespace evenpace::staged
