// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/reading.h"
#include "ui/linelistmodel.h"
#include "ui/readitemlistmodel.h"
#include "ui/versionlistmodel.h"

#include <QLocale>

/** What reports say, in words for a therapist: short and exact, and never with more certainty than the numbers have. */
namespace evenpace::readingwords {

using Lines = std::vector<LineListModel::Line>;

/** "12 June", with the year when it is another one. */
[[nodiscard]] QString date(const QDate &day, const QDate &today, const QLocale &locale);
/** "4.2"; "4 (2)" for a mean of two answers; empty without any. */
[[nodiscard]] QString mean(const exchange::Mean &mean, const QLocale &locale);

/** The heat map, the bars and the lines, each in one go. */
[[nodiscard]] QString doneSummary(const std::vector<exchange::ReadDay> &days);
[[nodiscard]] QString effortSummary(const std::vector<exchange::ReadDay> &days);
[[nodiscard]] QString ratingsSummary(const std::vector<exchange::ReadDay> &days, int span, const QLocale &locale);
/** The same day by day, the latest first. */
[[nodiscard]] Lines doneLines(const std::vector<exchange::ReadDay> &days, const QDate &today, const QLocale &locale);
[[nodiscard]] Lines effortLines(const std::vector<exchange::ReadDay> &days, const QDate &today, const QLocale &locale);
[[nodiscard]] Lines ratingsLines(const std::vector<exchange::ReadDay> &days, const QDate &today, const QLocale &locale);

/** The last sessions of which more was told than what was done. */
[[nodiscard]] Lines sessionLines(const exchange::Told &told, const QDate &today, const QLocale &locale);
[[nodiscard]] Lines measureLines(const std::vector<exchange::ReadMeasure> &measures, const QDate &today,
                                 const QLocale &locale);
[[nodiscard]] std::vector<ReadItemListModel::Row> itemRows(const std::vector<exchange::ReadItem> &items,
                                                           const Library &library, const QLocale &locale);
/** Limits that were passed on purpose, then what the pacing decided. */
[[nodiscard]] Lines decisionLines(const exchange::Reading &reading, const QDate &today, const QLocale &locale);
/** What is compared between versions. */
[[nodiscard]] QStringList versionNames();
/** Empty with fewer than two versions; `given` are the same ones. */
[[nodiscard]] std::vector<VersionListModel::Row> versionRows(const std::vector<exchange::ReadVersion> &versions,
                                                             const std::vector<exchange::GivenVersion> &given,
                                                             const Library &library, const QDate &today,
                                                             const QLocale &locale);

} // namespace evenpace::readingwords
