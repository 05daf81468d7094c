// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plansrepository.h"

#include "samples.h"

#include <QStringList>

/** The same steps for whoever keeps what is planned ahead. Each step is one call of a repository. */
namespace evenpace::planssteps {

inline constexpr int kKinds = 6; ///< steps of one round

inline QDate day(int round)
{
    return QDate(2026, 1, 1).addDays(round);
}

inline SleepNight night(int step, int round)
{
    return {day(round), QTime(22, step % 60), std::chrono::minutes{step % 90}, QTime(6, step % 60), QTime(7, step % 60)};
}

inline StoreOutcome run(int step, PlansRepository &plans)
{
    const int round = step / kKinds;
    const QDateTime at = samples::moment(step);
    switch (step % kKinds) {
    case 0:
    case 1: // told, then corrected
        return plans.saveNight(night(step, round), at);
    case 2: {
        SleepPlan plan;
        plan.rise = QTime(7, step % 60);
        plan.riseAt = at;
        if (round % 2 == 0) {
            plan.windDown = QTime(21, step % 60);
            plan.windDownAt = at;
        }
        if (round % 3 == 0) {
            plan.picks = {QStringLiteral("breath-4-8"), QStringLiteral("pick-%1").arg(round)};
            plan.picksAt = at;
        }
        return plans.saveSleepPlan(plan);
    }
    case 3: {
        SleepRule rule{0, QStringLiteral("rule-%1").arg(round), day(round), false};
        return plans.saveSleepRule(rule, at);
    }
    case 4: {
        SleepRule rule = plans.sleepRules().back();
        rule.isTried = round % 2 == 0;
        return plans.saveSleepRule(rule, at);
    }
    default:
        // Every fourth night is deleted.
        return round % 4 == 0 ? plans.deleteNight(day(round)) : StoreOutcome::Ok;
    }
}

/** Everything that is kept, as text. */
inline QString contentsOf(const PlansRepository &plans)
{
    QStringList lines;
    for (const SleepNight &night : plans.nights(QDate(2025, 1, 1), QDate(2100, 1, 1)))
        lines << QStringLiteral("night %1 %2 %3 %4 %5")
                     .arg(night.day.toString(Qt::ISODate), night.bed.toString(), QString::number(night.toSleep.count()),
                          night.wake.toString(), night.up.toString());
    const SleepPlan plan = plans.sleepPlan();
    lines << QStringLiteral("rise %1 %2, wind down %3 %4, picks %5 %6")
                 .arg(plan.rise.toString(), plan.riseAt.toUTC().toString(Qt::ISODate), plan.windDown.toString(),
                      plan.windDownAt.toUTC().toString(Qt::ISODate), plan.picks.join(u','),
                      plan.picksAt.toUTC().toString(Qt::ISODate));
    for (const SleepRule &rule : plans.sleepRules())
        lines << QStringLiteral("rule %1 %2 %3 %4")
                     .arg(QString::number(rule.id), rule.rule, rule.begunOn.toString(Qt::ISODate),
                          QString::number(rule.isTried));
    return lines.join(u'\n');
}

} // namespace evenpace::planssteps
