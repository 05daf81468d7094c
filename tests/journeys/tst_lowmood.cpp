// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "support/testbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** Two questions about mood, offered on Today and answered over the end of the app, lead to people and to help now. On a
 *  real database and with the real pages. */
class LowMood : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void lowMoodLeadsFromTodayToHelpNow()
    {
        Stage stage({}, Stage::Past::Weeks);
        QVERIFY(stage.raise());
        // Everything else was put off, so that the two questions come next.
        const QDate today(2026, 6, 11);
        const auto skip = [&](Measure measure, int daysAgo) {
            Measurement skipped;
            skipped.measure = measure;
            skipped.day = today.addDays(-daysAgo);
            skipped.begunAt = skipped.endedAt = QDateTime(skipped.day, QTime(9, 0)).toUTC();
            skipped.outcome = Measurement::Outcome::Skipped;
            return stage.services().measures.begin(skipped) == StoreOutcome::Ok;
        };
        // Four weeks after the last time, on a day that is not hard.
        const Measurement last = stage.services().measures.latest(Measure::Phq2, 1).front();
        const QDate due = last.day.addDays(kFourWeekly);
        const int ahead = static_cast<int>(today.daysTo(due));
        QVERIFY(skip(Measure::Peg, 2 - ahead) && skip(Measure::Psfs, 4 - ahead) && skip(Measure::Pgic, 4 - ahead));
        // The sheet of the morning was put away that day.
        MorningCheckIn morning;
        morning.day = due;
        morning.isSkipped = true;
        QCOMPARE(stage.services().diary.saveCheckIn(morning, QDateTime(due, QTime(8, 0)).toUTC()), StoreOutcome::Ok);
        QVERIFY(stage.restart());
        stage.setWallClock(QDateTime(due, QTime(10, 40)));
        stage.app().today()->answerNote(u"rescreen"_s, false);
        stage.app().offerMore();
        stage.settle();

        const std::vector<TodayNote> &notes = stage.app().today()->notes()->notes();
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const TodayNote &note) { return note.id == "measure.phq2"_L1; }));
        stage.app().today()->answerNote(u"measure.phq2"_s, true);
        stage.settle();
        QCOMPARE(page(stage), u"measure-form"_s);
        press(stage, u"More than half the days"_s);
        press(stage, u"Continue"_s);
        QCOMPARE(form(stage).stepText(), u"2 of 2"_s);

        // The app ends in the middle of it, and goes on with the second question.
        QVERIFY(stage.restart());
        stage.app().offerMore();
        stage.app().today()->answerNote(u"measure.phq2"_s, true);
        stage.settle();
        QCOMPARE(page(stage), u"measure-form"_s);
        QCOMPARE(form(stage).stepText(), u"2 of 2"_s);
        press(stage, u"Nearly every day"_s);
        press(stage, u"Done"_s);

        QCOMPARE(page(stage), u"measure"_s);
        QVERIFY(stage.app().measures()->needsCare());
        QVERIFY(!stage.app().today()->notes()->notes().size()
                || stage.app().today()->notes()->notes().front().id != "measure.phq2"_L1);
        press(stage, u"I need help now"_s);
        QCOMPARE(page(stage), u"crisis"_s);
        stage.call("goBack");
        QCOMPARE(page(stage), u"measure"_s);

        // A mood that low keeps the first hard thought for later.
        QVERIFY(stage.app().records()->show(u"cbt-thought-record"_s));
        QVERIFY(!stage.app().records()->canStart());
        stage.app().startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
        QVERIFY(!stage.app().player());
        stage.call("openItem", u"cbt-thought-record"_s);
        QVERIFY(!stage.app().item()->canStart());
        QCOMPARE(stage.app().item()->lockTitle(), u"Something else first"_s);
    }

private:
    [[nodiscard]] static QString page(const Stage &stage) { return stage.window()->property("currentPage").toString(); }
    [[nodiscard]] static MeasureForm &form(Stage &stage) { return *stage.app().measures()->form(); }
    void press(Stage &stage, const QString &name)
    {
        stage.settle();
        QQuickItem *button = m_finder.byName(stage.window()->contentItem(), name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(stage.window(), Qt::LeftButton, {},
                          button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
        stage.settle();
    }

    TestBench m_finder;
};

QTEST_MAIN(LowMood)
#include "tst_lowmood.moc"
