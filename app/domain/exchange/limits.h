// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/** What a message may hold at most. Whatever is beyond is refused, whoever signed it. */
namespace evenpace::exchange {

inline constexpr qsizetype kMostMessage = 4096; ///< bytes: a whole message, and the signed part of a file
inline constexpr qsizetype kMostInflated = 65536; ///< bytes of CBOR after inflating
inline constexpr qsizetype kMostReadable = 1 << 20; ///< bytes of a JSON file
inline constexpr int kMostItems = 60; ///< of a program, in all its sessions
inline constexpr int kMostNote = 2000; ///< characters of a note
inline constexpr int kMostName = 120; ///< characters of the name of a program, phase or session
inline constexpr int kMostPersonName = 60; ///< characters of a person's name or pseudonym
inline constexpr int kMostId = 64; ///< characters of an id
inline constexpr int kMostPhases = 12;
inline constexpr int kMostWeeks = 52;
inline constexpr int kMostSessions = 30;
inline constexpr int kMostStopRules = 12;
inline constexpr int kMostReportDays = 92;
inline constexpr int kMostReportSessions = 500;
inline constexpr int kMostMeasures = 60;
inline constexpr int kMostPauses = 60; ///< of a program that is followed
inline constexpr qsizetype kMostAttachment = 300 * 1024; ///< bytes of one picture or sound
inline constexpr qsizetype kMostAttachments = 2 * 1024 * 1024; ///< bytes of all of them
inline constexpr int kMostPixels = 4096; ///< width or height of a picture

inline constexpr int kFormat = 1; ///< the number of this format

} // namespace evenpace::exchange
