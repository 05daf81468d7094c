// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "domain/mindresults.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace evenpace {

/** One part of what somebody has at the end of a thinking exercise. */
struct MindPart
{
    enum class Kind {
        Text, ///< a heading and a few sentences
        Card, ///< the same to be kept and shown again: a coping card, a plan
        Draft, ///< a text to be copied
        Bars, ///< before and after, one pair a row
        List, ///< rows, each with a detail or none
        Ladder, ///< rows that follow each other in time: a day and an amount
        Line ///< days in a row, each with a value of `most` or none
    };
    Kind kind = Kind::Text;
    QString title;
    QString text;
    QStringList rows;
    QStringList details; ///< as many as rows, or none
    QList<int> before; ///< Bars: as many as rows. Line: the values, -1 where none is known
    QList<int> after; ///< Bars
    QString beforeText; ///< Bars: "Before"
    QString afterText;
    int most = 100; ///< Bars, Line: where the scale ends
    QString itemId; ///< what can be opened from here; empty: nothing
    QString itemText; ///< what it is called
};

/** Who and when: what a summary says besides what was answered. */
struct MindMoment
{
    QDate today;
    int growPercent = 100; ///< the engine's, for the ladder; 100: it does not grow
    std::vector<MindRecord> records; ///< of the same exercise, the newest first
};

/** What the exercise ends with, as content specification 4 names it. Parts that would be empty are left out. */
[[nodiscard]] std::vector<MindPart> mindSummary(const Library &library, const MindExercise &exercise,
                                                const MindRecord &record, const MindMoment &moment);

} // namespace evenpace
