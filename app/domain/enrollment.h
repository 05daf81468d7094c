// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace evenpace {

/** Days on which a program waits. */
struct EnrollmentPause {
    QDate from; ///< the first of them
    QDate until{}; ///< the first day on which it goes on; invalid: it still waits
    friend bool operator==(const EnrollmentPause &, const EnrollmentPause &) = default;
};

/** A program that the person follows or followed. */
struct Enrollment {
    QString programId;
    QDate startedOn; ///< day 1
    std::vector<EnrollmentPause> pauses{}; ///< in order, none within another
    QDate stoppedOn{}; ///< the first day on which it is not followed any more; invalid: it is not stopped
    qint64 id = 0; ///< 0: not stored yet; later ones have larger ids

    [[nodiscard]] bool isPausedOn(const QDate &day) const;
    [[nodiscard]] bool isStoppedOn(const QDate &day) const { return stoppedOn.isValid() && day >= stoppedOn; }
    /** There is a day on which it is followed: it did not end on its first one. */
    [[nodiscard]] bool isEverFollowed() const { return !stoppedOn.isValid() || stoppedOn > startedOn; }
    /** It plans something on that day; a day before its first one counts, for clocks are set back. */
    [[nodiscard]] bool isFollowedOn(const QDate &day) const { return !isStoppedOn(day) && !isPausedOn(day); }
    /** Days from its first one to that day, both counted, without those of a pause; at least 1. */
    [[nodiscard]] int dayOfPlan(const QDate &day) const;
    friend bool operator==(const Enrollment &, const Enrollment &) = default;
};

/** The one of these that leads on that day: the latest started of those followed on it, the later one of two. nullptr if
 *  none is. */
[[nodiscard]] const Enrollment *mainOn(const std::vector<Enrollment> &enrollments, const QDate &day);

} // namespace evenpace
