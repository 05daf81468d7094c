// SPDX-License-Identifier: Apache-2.0
#include "domain/course.h"
#include "support/testbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QString text(const LineListModel &model, int row, LineListModel::Role role)
{
    return model.data(model.index(row, 0), static_cast<int>(role)).toString();
}

} // namespace

/** The weeks of a program to read at a glance, and the course among the programs. */
class CourseWeeksTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void theCourseTellsItsTwelveWeeks()
    {
        QVERIFY(programs().open(kCourseProgram.toString()));
        QCOMPARE(programs().weeksTitle(), u"All 12 week(s)"_s);
        const LineListModel &weeks = *programs().weeks();
        QCOMPARE(weeks.rowCount(), 12);
        QCOMPARE(text(weeks, 1, LineListModel::Role::Text), u"Week 2"_s);
        QCOMPARE(text(weeks, 1, LineListModel::Role::Detail), u"Pacing plan, What matters"_s);
        for (int row = 0; row < 12; ++row) {
            QVERIFY(text(weeks, row, LineListModel::Role::Amount).endsWith(u"min a day"_s));
            QVERIFY(!weeks.data(weeks.index(row, 0), static_cast<int>(LineListModel::Role::IsSum)).toBool());
        }
        QCOMPARE(programs().sessions()->rowCount(), 2); // what the weeks name is not told again
        QVERIFY(programs().canStart());
    }

    void theWeekThatOneIsInIsMarked()
    {
        QVERIFY(programs().open(kCourseProgram.toString()));
        programs().startAnyway();
        QCOMPARE(programs().stateText(), u"You follow this, week 1 of 12"_s);
        const LineListModel &weeks = *programs().weeks();
        QVERIFY(weeks.data(weeks.index(0, 0), static_cast<int>(LineListModel::Role::IsSum)).toBool());
        // A week on, and its exercise was not done: it is still the first.
        m_bench->setWallClock(m_bench->services().wallClock().addDays(8).toString(Qt::ISODate));
        m_bench->app()->lookAgain();
        QCOMPARE(programs().stateText(), u"You follow this, week 1 of 12"_s);
    }

    void oneWeekForAllIsToldOnce()
    {
        QVERIFY(programs().open(AppController::kFirstProgram.toString()));
        QVERIFY(programs().weeksTitle().isEmpty());
        QCOMPARE(programs().weeks()->rowCount(), 0);
        QVERIFY(programs().open(u"prog-build-up-4"_s));
        QCOMPARE(programs().weeks()->rowCount(), 4);
    }

private:
    ProgramController &programs() { return *m_bench->app()->programs(); }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(CourseWeeksTest)
#include "tst_courseweeks.moc"
