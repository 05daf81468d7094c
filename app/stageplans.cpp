// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "domain/plansrepository.h"

#include <QQuickItem>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenpace::staged {
namespace {

/** Scrolls a page to its end, or to a share of it. */
void scroll(Stage &stage, const QString &page, double share = 1)
{
    stage.settle();
    const auto *shown = stage.window()->findChild<QObject *>(page);
    const QList<QQuickItem *> items = shown ? shown->findChildren<QQuickItem *>() : QList<QQuickItem *>();
    for (QQuickItem *item : items) {
        const double most = item->property("contentHeight").toDouble() - item->height();
        if (item->inherits("QQuickFlickable") && item->isVisible() && most > 0)
            item->setProperty("contentY", std::floor(most * share));
    }
    stage.settle();
}

/** A week of nights, one of them not told; the last one only if `isLastTold`. */
bool keepNights(Stage &stage, bool isLastTold)
{
    const QDate today = now().date();
    bool isKept = true;
    for (int ago = isLastTold ? 0 : 1; ago < 7; ++ago) {
        if (ago == 4)
            continue;
        const QTime bed = sleep::moved(QTime(22, 30), (ago * 2 % 5 - 1) * sleep::kTimeStep);
        const QTime wake = sleep::moved(QTime(6, 0), ago % 3 * sleep::kTimeStep);
        const SleepNight night{today.addDays(-ago), bed, std::chrono::minutes{20 + ago * 25 % 40}, wake,
                               sleep::moved(wake, 45min)};
        isKept = isKept && stage.services().plans.saveNight(night, now().toUTC()) == StoreOutcome::Ok;
    }
    return isKept;
}

/** An evening with a quiet part, and the second rule under way. */
bool keepSleepPlan(Stage &stage)
{
    const QDateTime at = now().toUTC();
    PlansRepository &plans = stage.services().plans;
    SleepRule first{0, u"sleepy"_s, now().date().addDays(-9), true};
    SleepRule second{0, u"get_up"_s, now().date().addDays(-2), false};
    const SleepPlan plan{QTime(7, 0), at, QTime(21, 30), at, {u"breath-4-8"_s, u"sleep-winddown-15"_s}, at};
    return plans.saveSleepPlan(plan) == StoreOutcome::Ok && plans.saveSleepRule(first, at) == StoreOutcome::Ok
        && plans.saveSleepRule(second, at) == StoreOutcome::Ok;
}

std::vector<StagePage> sleepPages()
{
    using Past = Stage::Past;
    const auto told = [](Stage &stage) {
        const bool isKept = keepNights(stage, true) && keepSleepPlan(stage);
        stage.call("tools.openSleep");
        return isKept && stage.app().sleep()->isLastTold();
    };
    return {
        {u"sleep-empty"_s, Past::Weeks,
         [](Stage &stage) {
             stage.call("tools.openSleep");
             return !stage.app().sleep()->isLastTold();
         }},
        {u"sleep"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepNights(stage, false) && keepSleepPlan(stage);
             stage.call("tools.openSleep");
             return isKept && !stage.app().sleep()->usualText().isEmpty();
         }},
        {u"sleep-evening"_s, Past::Weeks,
         [told](Stage &stage) {
             const bool isTold = told(stage);
             scroll(stage, u"sleep"_s, 0.55);
             return isTold;
         }},
        {u"sleep-rule"_s, Past::Weeks,
         [told](Stage &stage) {
             const bool isTold = told(stage);
             scroll(stage, u"sleep"_s);
             return isTold && !stage.app().sleep()->ruleTitle().isEmpty();
         }},
        {u"sleep-night"_s, Past::Weeks,
         [](Stage &stage) {
             const bool isKept = keepNights(stage, false);
             stage.call("tools.openSleep");
             QMetaObject::invokeMethod(stage.window()->findChild<QObject *>(u"sleep"_s), "openNight",
                                       Q_ARG(QString, u"2026-06-10"_s));
             stage.settle();
             return isKept && stage.app().sleep()->isTold();
         }},
    };
}

} // namespace

std::vector<StagePage> plansPages()
{
    return sleepPages();
}

} // namespace evenpace::staged
