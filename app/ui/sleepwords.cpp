// SPDX-License-Identifier: Apache-2.0
#include "ui/sleepwords.h"

#include "ui/mindwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::sleepwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SleepWords)
};

} // namespace

QString conditionOf(const MindExercise &exercise, const QStringList &cautions)
{
    for (const MindStep &step : exercise.lockedSteps) {
        for (const QString &code : step.neverWith) {
            if (!cautions.contains(code))
                continue;
            if (code == u"EPI")
                //: as in "because you told of epilepsy"
                return Words::tr("epilepsy");
            if (code == u"PREG")
                //: as in "because you told of a pregnancy"
                return Words::tr("a pregnancy");
            return Words::tr("a condition that does not go with it");
        }
    }
    return {};
}

QString windowText(sleep::WindowLock lock, const QString &condition)
{
    switch (lock) {
    case sleep::WindowLock::Therapist:
        return Words::tr("Less time in bed can make sleep deeper, and days very sleepy. So this step opens only with a "
                         "therapist, who first asks about your health and your work.");
    case sleep::WindowLock::Condition:
        return Words::tr("This step stays closed, because you told of %1. Ask your doctor what else helps your sleep.")
            .arg(condition);
    case sleep::WindowLock::Open:
        break;
    }
    return Words::tr("Set the times together with your therapist. Never less than 5 and a half hours, and a small change once "
                     "a week at most.");
}

QString talkText(const mindresults::Night &week, int nights)
{
    return Words::tr("In bed %1 a night, asleep %2 of it. A doctor or therapist can say if a set time in bed fits you, and "
                     "plan it with you, week by week.")
        .arg(mindwords::hoursText(week.inBed / nights), mindwords::hoursText(week.asleep / nights));
}

QStringList talkPoints()
{
    return {Words::tr("bipolar illness, or a psychosis at any time"), Words::tr("epilepsy, or walking in your sleep"),
            Words::tr("pauses in your breath at night (sleep apnea)"), Words::tr("a pregnancy"),
            Words::tr("work at which being tired is a danger")};
}

} // namespace evenpace::sleepwords
