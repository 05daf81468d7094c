// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/records.h"
#include "domain/repositories.h"

#include <QLocale>
#include <QString>

#include <array>

/** The words for people: outcomes, numbers, days and lengths as whole plain sentences or short labels. */
namespace evenpace::wording {

/** What a person may have to be told that is not about their session. */
enum class Notice {
    NoSound, ///< no sound device
    OtherInstance, ///< the app is open already
    DiskFull,
    ReadOnly, ///< the folder may not be written
    Damaged, ///< the database cannot be read
    TooNew, ///< a newer version of the app wrote the database
    NotOpened, ///< the entries cannot be opened, for any other reason
    NotSaved ///< any other reason why nothing can be kept
};

/** One or two plain sentences: what happened, then what to do. */
[[nodiscard]] QString sentence(Notice notice);
/** What a failed write means to a person. `Ok` and `NotFound` give an empty text. */
[[nodiscard]] QString sentence(StoreOutcome outcome);

/** A text of the library in the person's language. */
[[nodiscard]] QString libraryText(const QString &english);

/** Whole minutes, rounded, at least 1 for any time at all; 0 for none. */
[[nodiscard]] int minutes(Milliseconds time);
/** "6 min". */
[[nodiscard]] QString minutesText(Milliseconds time);
/** "6 minutes". */
[[nodiscard]] QString minutesSpoken(Milliseconds time);
/** "45 s", or minutes from 90 s on. */
[[nodiscard]] QString shortLength(Milliseconds time);

/** "no effort" for 0, "very light", "light", "moderate". */
[[nodiscard]] QString loadWord(Load load);
/** "seated", "lying", "standing" ...; for the line below a session's name. */
[[nodiscard]] QString position(PosePreset preset);

/** Words for felt effort, 0-10, of the session's end. */
[[nodiscard]] QString effortWord(int value);
/** Words for pain, 0-10. */
[[nodiscard]] QString painWord(int value);
/** "5, hard to ignore, but I can do some things", or "not noted". */
[[nodiscard]] QString effortText(std::optional<int> value);
[[nodiscard]] QString painText(std::optional<int> value);

/** Those that a person may choose from, in this order. */
inline constexpr std::array kReasons{Reason::Hurts, Reason::TooTired, Reason::Unclear, Reason::NoTime, Reason::NoPlace};
[[nodiscard]] QString reasonText(Reason reason); ///< empty for None
[[nodiscard]] QStringList reasonTexts(); ///< of kReasons
[[nodiscard]] QString reasonChoice(Reason reason); ///< also None, as something to choose
[[nodiscard]] QString outcomeText(ItemOutcome outcome);
/** The chip's text of a note id, the id itself if it is unknown. */
[[nodiscard]] QString noteText(const QString &id);
/** Every note id in the order of the chips. */
[[nodiscard]] QStringList noteIds();

/** "Thursday". */
[[nodiscard]] QString dayName(const QDate &day, const QLocale &locale);
/** "Today", "Yesterday", else weekday and date; with the year when it is another one. */
[[nodiscard]] QString dayHeading(const QDate &day, const QDate &today, const QLocale &locale);
/** Time of day as the locale writes it. */
[[nodiscard]] QString timeOfDay(const QDateTime &local, const QLocale &locale);

/** What was planned and done of an item: "5 of 6 times", "3 of 4 min". */
[[nodiscard]] QString doneText(const SessionItemRecord &item);
/** "Effort changed from 5 to 4." */
[[nodiscard]] QString correctionText(const Correction &correction, const std::vector<SessionItemRecord> &items,
                                     const Library &library);

} // namespace evenpace::wording
