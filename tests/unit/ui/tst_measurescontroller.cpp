// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Outcome = Measurement::Outcome;

QStringList column(const MeasureListModel &model, MeasureListModel::Role role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.data(model.index(row), static_cast<int>(role)).toString();
    return texts;
}

} // namespace

/** Questions about how a person is: offered on Today, answered one by one, and what the answers say. */
class MeasuresControllerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    // Today
    void theFirstDayAsksNothing()
    {
        m_bench->app()->offerMore();
        QVERIFY(notes().isEmpty());
    }

    void nothingIsReadBeforeTodayStandsThere()
    {
        goToDay(1);
        QVERIFY(notes().isEmpty());
        m_bench->app()->offerMore();
        QCOMPARE(notes(), QStringList{u"measure.peg"_s});
        const TodayNote &note = today().notes()->notes().front();
        QCOMPARE(note.text, u"Three questions about your week, under a minute"_s);
        QCOMPARE(note.action, u"Answer"_s);
        QCOMPARE(note.other, u"Not now"_s);
    }

    void notNowIsAnAnswer()
    {
        goToDay(1);
        m_bench->app()->offerMore();
        today().answerNote(u"measure.peg"_s, false);
        QVERIFY(notes().isEmpty());
        const std::vector<Measurement> turns = m_bench->measures().latest(Measure::Peg, 9);
        QCOMPARE(turns.size(), size_t{1});
        QVERIFY(turns.front().outcome == Outcome::Skipped);
        goToDay(2);
        QVERIFY(notes().isEmpty());
        goToDay(3);
        QCOMPARE(notes(), QStringList{u"measure.psfs"_s});
        goToDay(8);
        QVERIFY(!notes().isEmpty());
    }

    void answerLeadsToTheQuestions()
    {
        goToDay(1);
        m_bench->app()->offerMore();
        QSignalSpy opened(m_bench->app(), &AppController::noteOpened);
        today().answerNote(u"measure.peg"_s, true);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().toString(), u"measure.peg"_s);
        QCOMPARE(m_bench->measures().count(), 0);
    }

    void aBadDayAsksNothing()
    {
        goToDay(1);
        m_bench->app()->offerMore();
        today().setBadDay(true);
        QVERIFY(!notes().contains(u"measure.peg"_s));
        today().setBadDay(false);
        QVERIFY(notes().contains(u"measure.peg"_s));
    }

    void aHardMorningOfTheFirstDaysAsksNothing()
    {
        goToDay(1);
        m_bench->app()->offerMore();
        QVERIFY(notes().contains(u"measure.peg"_s));
        MorningCheckIn told;
        told.day = QDate(2026, 6, 5);
        told.isFlare = true;
        QCOMPARE(m_bench->diary().saveCheckIn(told, m_bench->wallClock().now().toUTC()), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QVERIFY(!notes().contains(u"measure.peg"_s));
    }

    void theQuestionsAboutEffortAreTheSetOfTheirDay()
    {
        goToDay(1);
        m_bench->app()->offerMore();
        QVERIFY(notes().contains(u"measure.peg"_s));
        DiaryEvent event{0, QDate(2026, 6, 5), m_bench->wallClock().now().toUTC(),
                         PemScreened{PemScreened::First::HardlyEver, {}}};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        QVERIFY(!notes().contains(u"measure.peg"_s));
        goToDay(2);
        QVERIFY(!notes().contains(u"measure.peg"_s));
        goToDay(3);
        QVERIFY(notes().contains(u"measure.peg"_s));
    }

    void theNoteOfEachMeasureLeadsToIt()
    {
        QSignalSpy opened(m_bench->app(), &AppController::noteOpened);
        for (const Measure measure : kMeasures) {
            const QString id = MeasuresController::kNotePrefix.toString() + nameOf(measure);
            today().answerNote(id, true);
            QCOMPARE(opened.back().front().toString(), id);
            today().answerNote(id, false);
            QVERIFY(stored(measure).outcome == Outcome::Skipped);
        }
        QCOMPARE(m_bench->measures().count(), static_cast<int>(kMeasures.size()));
    }

    void aSetOfTheNightBelongsToTheDayBefore()
    {
        goToDay(1);
        for (const auto &[time, day] : {std::pair(QTime(3, 59), QDate(2026, 6, 5)), {QTime(4, 0), QDate(2026, 6, 6)}}) {
            m_bench->wallClock().set(QDateTime(QDate(2026, 6, 6), time));
            m_bench->app()->lookAgain();
            answer(u"phq2"_s, {0, 0});
            QCOMPARE(stored(Measure::Phq2).day, day);
        }
    }

    void aSetThatNobodyGoesOnWithEnds()
    {
        goToDay(5);
        QVERIFY(measures().start(u"phq2"_s));
        form().choose(3);
        form().leave();
        QVERIFY(measures().start(u"gad2"_s));
        form().choose(1);
        form().leave();
        QCOMPARE(m_bench->measures().saveAnswer(stored(Measure::Gad2).id, u"nervous"_s, {}, m_bench->wallClock().now().toUTC()),
                 StoreOutcome::Ok);
        goToDay(7);
        QVERIFY(stored(Measure::Gad2).outcome == Outcome::Open);
        goToDay(8);
        measures().openList();
        QVERIFY(stored(Measure::Gad2).outcome == Outcome::Skipped);
        QVERIFY(stored(Measure::Phq2).outcome == Outcome::Done);
        // From here on a change is a correction.
        QVERIFY(measures().show(u"phq2"_s));
        measures().openEntry(0);
        measures().correctEntry();
        form().choose(1);
        QCOMPARE(m_bench->measures().changes(stored(Measure::Phq2).id).size(), size_t{1});
    }

    void whatWasBegunIsOfferedToGoOnWith()
    {
        goToDay(1);
        QVERIFY(measures().start(u"peg"_s));
        form().choose(6);
        form().leave();
        m_bench->app()->lookAgain();
        QCOMPARE(notes(), QStringList{u"measure.peg"_s});
        QCOMPARE(today().notes()->notes().front().action, u"Go on"_s);
        today().answerNote(u"measure.peg"_s, false);
        QVERIFY(m_bench->measures().latest(Measure::Peg, 1).front().outcome == Outcome::Done);
        QCOMPARE(m_bench->measures().latest(Measure::Peg, 1).front().answers, (MeasureAnswers{{u"pain"_s, 6}}));
    }

    // Answering
    void nothingIsStoredBeforeTheFirstAnswer()
    {
        QVERIFY(measures().start(u"phq2"_s));
        QVERIFY(!measures().start(u"nothing"_s));
        form().next();
        QCOMPARE(m_bench->measures().count(), 0);
    }

    void eachAnswerIsKeptAtOnceAndGoneOnWith()
    {
        QVERIFY(measures().start(u"peg"_s));
        QCOMPARE(form().stepText(), u"1 of 3"_s);
        QVERIFY(!form().isAnswered());
        form().choose(7);
        QVERIFY(form().isAnswered());
        QCOMPARE(form().value(), 7);
        QCOMPARE(stored(Measure::Peg).answers, (MeasureAnswers{{u"pain"_s, 7}}));
        form().next();
        form().choose(5);
        QCOMPARE(stored(Measure::Peg).answers.size(), size_t{2});
        // As after the end of the process: the same set, at the question that was not answered.
        QVERIFY(measures().start(u"peg"_s));
        QCOMPARE(form().stepText(), u"3 of 3"_s);
        QVERIFY(form().isLast());
        form().back();
        QCOMPARE(form().value(), 5);
        QCOMPARE(m_bench->measures().count(), 1);
    }

    void everyQuestionCanBeLeftOut()
    {
        QSignalSpy closed(&form(), &MeasureForm::closed);
        QVERIFY(measures().start(u"peg"_s));
        form().next();
        form().choose(4);
        form().next();
        form().next();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.front().front().toBool(), true);
        QVERIFY(stored(Measure::Peg).outcome == Outcome::Done);
        QVERIFY(measures().hasResult());
        QVERIFY(measures().resultText().startsWith(u"Some answers were left out"_s));
    }

    void aSetWithoutAnyAnswerHadItsTurn()
    {
        QVERIFY(measures().start(u"gad2"_s));
        form().next();
        form().next();
        QVERIFY(stored(Measure::Gad2).outcome == Outcome::Skipped);
        QVERIFY(!measures().hasResult());
        QVERIFY(measures().nextText().startsWith(u"Asked again about"_s));
    }

    void whatCannotBeKeptIsSaidAndNotTakenAsTold()
    {
        QVERIFY(measures().start(u"peg"_s));
        m_bench->measures().setOutcome(StoreOutcome::DiskFull);
        form().choose(7);
        QVERIFY(!form().problem().isEmpty());
        QVERIFY(!form().isAnswered());
        m_bench->measures().setOutcome(StoreOutcome::Ok);
        form().choose(7);
        QVERIFY(form().problem().isEmpty());
        QVERIFY(form().isAnswered());
    }

    void whatDoesNotFitIsNoAnswer()
    {
        QVERIFY(measures().start(u"phq2"_s));
        form().choose(4);
        form().toggleArea(u"neck"_s);
        form().addActivity(u"Stairs"_s);
        QVERIFY(!form().isAnswered());
        QCOMPARE(m_bench->measures().count(), 0);
    }

    // What the answers say
    void theWeekIsSaidInWordsWithWhatChanged()
    {
        answer(u"peg"_s, {8, 7, 7});
        QCOMPARE(measures().resultText(), u"Pain took a large part of your week."_s);
        QVERIFY(measures().changeText().isEmpty());
        goToDay(7);
        answer(u"peg"_s, {6, 6, 6});
        QCOMPARE(measures().dayText(), u"Today"_s);
        QCOMPARE(measures().resultText(), u"Pain took a fair part of your week."_s);
        QVERIFY(measures().changeText().startsWith(u"Lower than last time"_s));
        goToDay(14);
        answer(u"peg"_s, {6, 6, 8});
        QCOMPARE(measures().changeText(), u"About the same as last time."_s);
        QCOMPARE(measures().entryPoints(), (QStringList{u"6.7 of 10"_s, u"6 of 10"_s, u"7.3 of 10"_s}));
        QCOMPARE(measures().barLabels(), QStringList{u"June"_s});
        QCOMPARE(measures().barTexts(), QStringList{u"6.7"_s});
    }

    void theAnswersOfLastTimeAreMarked()
    {
        answer(u"peg"_s, {8, 7, 7});
        goToDay(7);
        QVERIFY(measures().start(u"peg"_s));
        QCOMPARE(form().lastValue(), 8);
        QVERIFY(measures().start(u"phq2"_s));
        QCOMPARE(form().lastValue(), -1);
    }

    void lowMoodLeadsToPeopleAndToHelpNow()
    {
        answer(u"phq2"_s, {1, 1});
        QVERIFY(!measures().needsCare());
        QVERIFY(measures().careText().isEmpty());
        goToDay(28);
        answer(u"phq2"_s, {1, 2});
        QVERIFY(measures().needsCare());
        QVERIFY(measures().offersHelpNow());
        QVERIFY(measures().careText().contains(u"doctor or therapist"_s));
        QVERIFY(m_bench->library().pattern(measures().selfCareId()));
        // In words, and not as a number or a name of an illness.
        for (const QString &word : {u"depress"_s, u"3"_s, u"score"_s})
            QVERIFY(!(measures().resultText() + measures().careText()).contains(word, Qt::CaseInsensitive));
    }

    void oneAnswerMayBeEnoughToLeadToHelp()
    {
        QVERIFY(measures().start(u"phq2"_s));
        form().choose(3);
        form().next();
        form().leave();
        QVERIFY(measures().needsCare());
        QVERIFY(measures().offersHelpNow());
        QVERIFY(stored(Measure::Phq2).outcome == Outcome::Done);
    }

    void worryLeadsToPeople()
    {
        answer(u"gad2"_s, {3, 0});
        QVERIFY(measures().needsCare());
        QVERIFY(measures().offersHelpNow());
        QVERIFY(measures().careText().contains(u"doctor or therapist"_s));
    }

    void thingsThatMatterAreNamedRatedAndAskedAgain()
    {
        QVERIFY(measures().start(u"psfs"_s));
        QVERIFY(form().kind() == MeasureForm::Kind::Activities);
        QVERIFY(form().earlierActivities().isEmpty());
        form().addActivity(form().ideas().at(0));
        form().addActivity(u" climb STAIRS "_s);
        form().addActivity(u"Sing in the choir"_s);
        QVERIFY(!form().isAnswered());
        form().addActivity(u"Cook a meal"_s);
        QVERIFY(form().isAnswered());
        QCOMPARE(form().activities(), (QStringList{u"Climb stairs"_s, u"Sing in the choir"_s, u"Cook a meal"_s}));
        QVERIFY(!form().ideas().contains(u"Cook a meal"_s));
        for (const int value : {4, 2, 6}) {
            form().next();
            form().choose(value);
        }
        QCOMPARE(form().question(), u"Cook a meal"_s);
        form().next();
        QCOMPARE(measures().lines(),
                 (QStringList{u"Climb stairs: 4 of 10"_s, u"Sing in the choir: 2 of 10"_s, u"Cook a meal: 6 of 10"_s}));

        goToDay(28);
        QVERIFY(measures().start(u"psfs"_s));
        QCOMPARE(form().earlierActivities().size(), qsizetype{3});
        QCOMPARE(m_bench->measures().count(), 1);
        form().useEarlierActivities();
        for (const int value : {7, 4, 7}) {
            form().next();
            form().choose(value);
        }
        form().next();
        QCOMPARE(measures().changeText(), u"Easier than last time, by more than chance."_s);
        QCOMPARE(measures().lines().at(0), u"Climb stairs: 7 of 10, easier than last time"_s);
        QCOMPARE(measures().lines().at(1), u"Sing in the choir: 4 of 10"_s);
    }

    void aThingWrittenAnotherWayIsTheSameOne()
    {
        QVERIFY(measures().start(u"psfs"_s));
        for (const QString &text : {u"Sing"_s, u"Walk the dog"_s, u"Bake"_s})
            form().addActivity(text);
        for (const int value : {4, 2, 6}) {
            form().next();
            form().choose(value);
        }
        form().next();
        goToDay(28);
        QVERIFY(measures().start(u"psfs"_s));
        for (const QString &text : {u"bake"_s, u" WALK the  dog"_s, u"Sew"_s})
            form().addActivity(text);
        QCOMPARE(form().activities(), (QStringList{u"Bake"_s, u"Walk the dog"_s, u"Sew"_s}));
        form().next();
        QCOMPARE(form().lastValue(), 6);
    }

    void aThingThatIsTakenOutTakesItsRatingAlong()
    {
        QVERIFY(measures().start(u"psfs"_s));
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            form().addActivity(text);
        for (const int value : {1, 2, 3, 4}) {
            form().next();
            form().choose(value);
        }
        for (int i = 0; i < 4; ++i)
            form().back();
        form().removeActivity(1);
        for (int i = 0; i < 3; ++i)
            form().next();
        QCOMPARE(form().question(), u"d"_s);
        QCOMPARE(form().value(), 4);
        form().next();
        QCOMPARE(measures().entryPoints(), QStringList{u"2.7 of 10"_s});
        QVERIFY(!stored(Measure::Psfs).answers.contains(activityKey(u"b"_s)));
    }

    void whereItHurtsIsCountedAndNamesNoIllness()
    {
        QVERIFY(measures().start(u"wpi"_s));
        QVERIFY(form().kind() == MeasureForm::Kind::Areas);
        form().toggleArea(u"neck"_s);
        form().toggleArea(u"chest"_s);
        form().toggleArea(u"chest"_s);
        QCOMPARE(form().areas(), QStringList{u"neck"_s});
        for (const int value : {3, 2, 1, 1, 1, 0, 1}) {
            form().next();
            form().choose(value);
        }
        form().next();
        QCOMPARE(measures().resultText(), u"It hurt in 1 of 19 places."_s);
        QVERIFY(measures().detailText().contains(u"8 of 12"_s));
        QVERIFY(!measures().resultText().contains(u"fibromyalgia"_s, Qt::CaseInsensitive));
    }

    void nowhereIsAnAnswerToo()
    {
        QVERIFY(measures().start(u"wpi"_s));
        QVERIFY(!form().isAnswered());
        form().chooseNoArea();
        QVERIFY(form().isAnswered());
        QCOMPARE(form().areasText(), u"None of them"_s);
    }

    // Afterwards
    void aCorrectionIsLoggedAndCountsAtOnce()
    {
        answer(u"phq2"_s, {3, 3});
        QVERIFY(measures().needsCare());
        measures().openEntry(0);
        QCOMPARE(measures().entryLines().size(), qsizetype{2});
        QVERIFY(measures().entryNote().isEmpty());
        measures().correctEntry();
        QCOMPARE(form().value(), 3);
        form().choose(0);
        form().next();
        form().choose(1);
        form().next();
        QVERIFY(!measures().needsCare());
        QCOMPARE(measures().entryNote(), u"Corrected: Today"_s);
        QCOMPARE(m_bench->measures().changes(stored(Measure::Phq2).id).size(), size_t{2});
        QVERIFY(stored(Measure::Phq2).outcome == Outcome::Done);
    }

    void deletedIsGoneForGood()
    {
        answer(u"gad2"_s, {3, 3});
        goToDay(28);
        answer(u"gad2"_s, {0, 0});
        measures().openEntry(1);
        measures().deleteEntry();
        QCOMPARE(m_bench->measures().count(), 1);
        QCOMPARE(measures().entryDays().size(), qsizetype{1});
        measures().openEntry(0);
        measures().deleteEntry();
        QVERIFY(!measures().hasResult());
        QCOMPARE(measures().nextText(), u"Whenever you like"_s);
    }

    void theListTellsTheLastAnswersAndWhenTheyComeAgain()
    {
        measures().openList();
        QAbstractItemModelTester tester(measures().list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(column(*measures().list(), MeasureListModel::Role::Key),
                 (QStringList{u"peg"_s, u"psfs"_s, u"phq2"_s, u"gad2"_s, u"wpi"_s, u"pgic"_s, u"effort"_s}));
        answer(u"peg"_s, {1, 2, 3});
        QCOMPARE(column(*measures().list(), MeasureListModel::Role::Detail).at(0),
                 u"Pain took a small part of your week."_s);
        QCOMPARE(column(*measures().list(), MeasureListModel::Role::Next).at(0), u"Asked again about Thursday 11 June"_s);
    }

    void theQuestionsAboutEffortTellWhatThePlanKnows()
    {
        DiaryEvent event{0, dayOf(m_bench->wallClock().now()), m_bench->wallClock().now().toUTC(),
                         PemScreened{PemScreened::First::Sometimes, {}}};
        QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
        m_bench->app()->lookAgain();
        measures().openList();
        QCOMPARE(column(*measures().list(), MeasureListModel::Role::Detail).back(),
                 u"Effort sometimes makes things worse later."_s);
        QCOMPARE(column(*measures().list(), MeasureListModel::Role::Next).back(), u"Asked again about Thursday 2 July"_s);
    }

    void aLongHistoryComesInParts()
    {
        for (int week = 0; week < 14; ++week) {
            goToDay(7 * week);
            answer(u"peg"_s, {5, 5, 5});
        }
        QCOMPARE(measures().entryDays().size(), qsizetype{12});
        QVERIFY(measures().hasMoreEntries());
        measures().showMoreEntries();
        QCOMPARE(measures().entryDays().size(), qsizetype{14});
        QVERIFY(!measures().hasMoreEntries());
        QCOMPARE(measures().barLabels().size(), qsizetype{3});
    }

private:
    [[nodiscard]] TodayController &today() { return *m_bench->app()->today(); }
    [[nodiscard]] MeasuresController &measures() { return *m_bench->app()->measures(); }
    [[nodiscard]] MeasureForm &form() { return *measures().form(); }
    [[nodiscard]] Measurement stored(Measure measure) const { return m_bench->measures().latest(measure, 1).front(); }
    [[nodiscard]] QStringList notes()
    {
        QStringList ids;
        for (const TodayNote &note : today().notes()->notes())
            ids << note.id;
        return ids;
    }
    /** Days after the first one. */
    void goToDay(int day)
    {
        static_cast<void>(m_bench->app());
        m_bench->wallClock().set(QDateTime(QDate(2026, 6, 4), QTime(10, 40)).addDays(day));
        m_bench->app()->lookAgain();
    }
    void answer(const QString &key, const QList<int> &values)
    {
        QVERIFY(measures().start(key));
        for (const int value : values) {
            form().choose(value);
            form().next();
        }
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(MeasuresControllerTest)
#include "tst_measurescontroller.moc"
