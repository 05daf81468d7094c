// SPDX-License-Identifier: Apache-2.0
#include "domain/measures.h"
#include "domain/measureschedule.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Outcome = Measurement::Outcome;

MeasureAnswers peg(int pain, int enjoyment, int activity)
{
    return {{u"pain"_s, pain}, {u"enjoyment"_s, enjoyment}, {u"activity"_s, activity}};
}

/** Activities and their ratings. */
MeasureAnswers psfs(const std::vector<std::pair<QString, int>> &told)
{
    QJsonArray texts;
    MeasureAnswers answers;
    for (size_t i = 0; i < told.size(); ++i) {
        texts << told[i].first;
        answers[activityKey(told[i].first)] = told[i].second;
    }
    answers[kActivities.toString()] = texts;
    return answers;
}

MeasureAnswers wpi(const std::vector<BodyArea> &areas, std::array<int, 3> severities, std::array<int, 3> symptoms,
                   std::optional<int> isLasting)
{
    QJsonArray names;
    for (const BodyArea area : areas)
        names << nameOf(area);
    MeasureAnswers answers{{kAreas.toString(), names},
                           {u"fatigue"_s, severities[0]},
                           {u"waking"_s, severities[1]},
                           {u"thinking"_s, severities[2]},
                           {u"headache"_s, symptoms[0]},
                           {u"belly"_s, symptoms[1]},
                           {u"low_mood"_s, symptoms[2]}};
    if (isLasting)
        answers[u"three_months"_s] = *isLasting;
    return answers;
}

const QDate kFirstDay(2026, 1, 5);
QDate day(int after)
{
    return kFirstDay.addDays(after);
}

} // namespace

/** The questionnaires as they were published, and when they are offered. */
class MeasuresTest : public QObject
{
    Q_OBJECT
private slots:
    // Questions
    void everyMeasureHasANameAndQuestionsOfItsOwn()
    {
        QSet<QString> names;
        for (const Measure measure : kMeasures) {
            const QString name = nameOf(measure);
            QCOMPARE(measureNamed(name), std::optional(measure));
            names << name;
            QSet<QString> keys;
            const std::vector<Question> questions = questionsOf(measure, {});
            for (const Question &question : questions)
                keys << question.key;
            QVERIFY(!questions.empty());
            QCOMPARE(keys.size(), static_cast<qsizetype>(questions.size()));
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(kMeasures.size()));
        QVERIFY(!measureNamed(u"fiqr"_s));
        QCOMPARE(questionsOf(Measure::Peg, {}).size(), size_t{3});
        QCOMPARE(questionsOf(Measure::Phq2, {}).size(), size_t{2});
        QCOMPARE(questionsOf(Measure::Gad2, {}).size(), size_t{2});
        QCOMPARE(questionsOf(Measure::Wpi, {}).size(), size_t{8});
        QCOMPARE(questionsOf(Measure::Pgic, {}).size(), size_t{1});
    }

    void eachActivityThatWasNamedIsRated()
    {
        QCOMPARE(questionsOf(Measure::Psfs, {}).size(), size_t{1});
        const MeasureAnswers named{{kActivities.toString(), QJsonArray{u"Stairs"_s, u" stairs "_s, u""_s, u"Cook"_s}}};
        QCOMPARE(activitiesIn(named), (QStringList{u"Stairs"_s, u"Cook"_s}));
        const std::vector<Question> questions = questionsOf(Measure::Psfs, named);
        QCOMPARE(questions.size(), size_t{3});
        QCOMPARE(questions[1].key, u"activity/Stairs"_s);
        QCOMPARE(questions[2].key, u"activity/Cook"_s);
    }

    void aSetIsGoneOnWithAfterTheLastAnswer()
    {
        const std::vector<Question> questions = questionsOf(Measure::Peg, {});
        QCOMPARE(openQuestion(questions, {}), size_t{0});
        QCOMPARE(openQuestion(questions, {{u"pain"_s, 3}}), size_t{1});
        // The second one was left out, and is not asked again.
        QCOMPARE(openQuestion(questions, {{u"pain"_s, 3}, {u"activity"_s, 4}}), size_t{2});
        const MeasureAnswers named{{kActivities.toString(), QJsonArray{u"Stairs"_s, u"Cook"_s}}};
        QCOMPARE(openQuestion(questionsOf(Measure::Psfs, named), named), size_t{1});
    }

    void onlyWhatWasAskedForFits()
    {
        const Question pain = questionsOf(Measure::Peg, {}).front();
        QVERIFY(fits(pain, 0));
        QVERIFY(fits(pain, 10));
        QVERIFY(!fits(pain, 11));
        QVERIFY(!fits(pain, -1));
        QVERIFY(!fits(pain, 4.5));
        QVERIFY(!fits(pain, u"4"_s));
        QVERIFY(!fits(pain, QJsonValue()));
        const Question often = questionsOf(Measure::Phq2, {}).front();
        QVERIFY(fits(often, 3));
        QVERIFY(!fits(often, 4));
        const Question where = questionsOf(Measure::Wpi, {}).front();
        QVERIFY(fits(where, QJsonArray()));
        QVERIFY(fits(where, QJsonArray{nameOf(BodyArea::Neck)}));
        QVERIFY(!fits(where, QJsonArray{u"nose"_s}));
        const Question own = questionsOf(Measure::Psfs, {}).front();
        QVERIFY(fits(own, QJsonArray{u"Stairs"_s}));
        QVERIFY(!fits(own, QJsonArray()));
        QVERIFY(!fits(own, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    }

    // PEG
    void pegIsTheMeanOfThree()
    {
        QCOMPARE(pegOf(peg(5, 6, 4)), std::optional(5000));
        QCOMPARE(pegOf(peg(5, 6, 5)), std::optional(5333));
        QCOMPARE(pegOf(peg(5, 6, 6)), std::optional(5667));
        QCOMPARE(pegOf(peg(0, 0, 0)), std::optional(0));
        QCOMPARE(pegOf(peg(10, 10, 10)), std::optional(10000));
    }

    void aPegWithAGapHasNoScore()
    {
        MeasureAnswers answers = peg(5, 6, 4);
        answers.erase(u"activity"_s);
        QVERIFY(!pegOf(answers));
        answers[u"activity"_s] = 11;
        QVERIFY(!pegOf(answers));
    }

    void pegBandsSayHowProgramsStart()
    {
        QVERIFY(bandOf(3667) == PegBand::Low);
        QVERIFY(bandOf(4000) == PegBand::Middle);
        QVERIFY(bandOf(6667) == PegBand::Middle);
        QVERIFY(bandOf(7000) == PegBand::High);
        QCOMPARE(startPermilleOf(*pegOf(peg(4, 4, 3))), 1000);
        QCOMPARE(startPermilleOf(*pegOf(peg(4, 4, 4))), 750);
        QCOMPARE(startPermilleOf(*pegOf(peg(7, 7, 6))), 750);
        QCOMPARE(startPermilleOf(*pegOf(peg(7, 7, 7))), 500);
    }

    void aPointOfThePegMatters()
    {
        const MeasureAnswers before = peg(6, 6, 6);
        QVERIFY(changeOf(Measure::Peg, before, peg(5, 5, 5)) == ChangeKind::Easier);
        QVERIFY(changeOf(Measure::Peg, before, peg(6, 6, 3)) == ChangeKind::Easier);
        QVERIFY(changeOf(Measure::Peg, before, peg(6, 6, 4)) == ChangeKind::Same);
        QVERIFY(changeOf(Measure::Peg, before, peg(8, 6, 6)) == ChangeKind::Same);
        QVERIFY(changeOf(Measure::Peg, before, peg(8, 7, 6)) == ChangeKind::Harder);
        QVERIFY(!changeOf(Measure::Peg, before, {{u"pain"_s, 1}}));
    }

    // PHQ-2 and GAD-2
    void moodAndWorryAreSums()
    {
        QCOMPARE(phq2Of({{u"interest"_s, 0}, {u"mood"_s, 0}}), std::optional(0));
        QCOMPARE(phq2Of({{u"interest"_s, 1}, {u"mood"_s, 2}}), std::optional(kPositiveSum));
        QCOMPARE(phq2Of({{u"interest"_s, 3}, {u"mood"_s, 3}}), std::optional(6));
        QVERIFY(!phq2Of({{u"interest"_s, 3}}));
        QVERIFY(!phq2Of({{u"interest"_s, 3}, {u"mood"_s, 4}}));
        QCOMPARE(gad2Of({{u"nervous"_s, 2}, {u"worry"_s, 3}}), std::optional(5));
        QVERIFY(!gad2Of({{u"worry"_s, 3}}));
        // No limit of change is published for them.
        QVERIFY(!changeOf(Measure::Phq2, {{u"interest"_s, 3}, {u"mood"_s, 3}}, {{u"interest"_s, 0}, {u"mood"_s, 0}}));
    }

    // PSFS
    void activitiesAreAMeanOfThreeToFive()
    {
        QCOMPARE(psfsOf(psfs({{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 4}})), std::optional(3333));
        QCOMPARE(psfsOf(psfs({{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 4}, {u"d"_s, 7}, {u"e"_s, 8}})), std::optional(5000));
        QVERIFY(!psfsOf(psfs({{u"a"_s, 2}, {u"b"_s, 4}})));
        MeasureAnswers unrated = psfs({{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 4}});
        unrated.erase(activityKey(u"b"_s));
        QVERIFY(!psfsOf(unrated));
    }

    void twoPointsOfTheSameActivitiesAreMoreThanChance()
    {
        const MeasureAnswers before = psfs({{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 4}, {u"d"_s, 9}});
        // Told in another order, and one of them is another one: 2 + 2 + 2 of three.
        const MeasureAnswers now = psfs({{u"c"_s, 6}, {u"a"_s, 4}, {u"b"_s, 6}, {u"x"_s, 0}});
        QVERIFY(changeOf(Measure::Psfs, before, now) == ChangeKind::Easier);
        QVERIFY(changeOf(Measure::Psfs, now, before) == ChangeKind::Harder);
        const MeasureAnswers nearly = psfs({{u"c"_s, 6}, {u"a"_s, 4}, {u"b"_s, 5}, {u"x"_s, 10}});
        QVERIFY(changeOf(Measure::Psfs, before, nearly) == ChangeKind::Same);
        QVERIFY(!changeOf(Measure::Psfs, before, psfs({{u"a"_s, 9}, {u"b"_s, 9}, {u"x"_s, 9}})));
        QVERIFY(changeOfActivity(4, 7) == ChangeKind::Easier);
        QVERIFY(changeOfActivity(4, 6) == ChangeKind::Same);
        QVERIFY(changeOfActivity(4, 1) == ChangeKind::Harder);
    }

    // PGIC
    void muchImprovedIsAResponse()
    {
        QCOMPARE(pgicOf({{u"change"_s, 7}}), std::optional(7));
        QVERIFY(!pgicOf({{u"change"_s, 0}}));
        QVERIFY(isResponder(1));
        QVERIFY(isResponder(2));
        QVERIFY(!isResponder(3));
    }

    // WPI and SSS, 2016
    void areasAreCountedAndRegionsLeaveOutJawChestAndBelly()
    {
        const auto pain = widespreadOf(
            wpi({BodyArea::JawLeft, BodyArea::Chest, BodyArea::Abdomen, BodyArea::Neck}, {1, 1, 1}, {0, 0, 0}, 1));
        QVERIFY(pain);
        QCOMPARE(pain->areas, 4);
        QCOMPARE(pain->regions, 1);
        QCOMPARE(pain->severity, std::optional(3));
        QCOMPARE(pain->countsAs2016, std::optional(false));
        QVERIFY(!widespreadOf({{u"fatigue"_s, 2}}));
        const auto none = widespreadOf(wpi({}, {0, 0, 0}, {0, 0, 0}, 0));
        QVERIFY(none);
        QCOMPARE(none->areas, 0);
    }

    void eachAreaBelongsToItsRegion()
    {
        using enum BodyArea;
        using enum PainRegion;
        const std::map<BodyArea, std::optional<PainRegion>> published{
            {JawLeft, std::nullopt},       {JawRight, std::nullopt},       {ShoulderLeft, LeftUpper},
            {ShoulderRight, RightUpper},   {UpperArmLeft, LeftUpper},      {UpperArmRight, RightUpper},
            {LowerArmLeft, LeftUpper},     {LowerArmRight, RightUpper},    {HipLeft, LeftLower},
            {HipRight, RightLower},        {UpperLegLeft, LeftLower},      {UpperLegRight, RightLower},
            {LowerLegLeft, LeftLower},     {LowerLegRight, RightLower},    {Neck, Axial},
            {UpperBack, Axial},            {LowerBack, Axial},             {Chest, std::nullopt},
            {Abdomen, std::nullopt},
        };
        QCOMPARE(published.size(), kBodyAreas);
        for (const auto &[area, region] : published)
            QVERIFY2(painRegionOf(area) == region, qPrintable(QString::number(static_cast<int>(area))));
    }

    void allAreasAndAllSymptomsAreNineteenAndTwelve()
    {
        std::vector<BodyArea> all;
        for (size_t i = 0; i < kBodyAreas; ++i)
            all.push_back(static_cast<BodyArea>(i));
        const auto pain = widespreadOf(wpi(all, {3, 3, 3}, {1, 1, 1}, 1));
        QCOMPARE(pain->areas, 19);
        QCOMPARE(pain->regions, 5);
        QCOMPARE(pain->severity, std::optional(12));
        QCOMPARE(pain->countsAs2016, std::optional(true));
    }

    void theCriteriaNeedNumbersRegionsAndThreeMonths_data()
    {
        QTest::addColumn<int>("areas");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("isLasting");
        QTest::addColumn<bool>("isMet");
        QTest::newRow("seven and five") << 7 << 5 << 1 << true;
        QTest::newRow("seven and four") << 7 << 4 << 1 << false;
        QTest::newRow("six and nine") << 6 << 9 << 1 << true;
        QTest::newRow("six and eight") << 6 << 8 << 1 << false;
        QTest::newRow("four and nine") << 4 << 9 << 1 << true;
        QTest::newRow("three and twelve") << 3 << 12 << 1 << false;
        QTest::newRow("not for three months") << 7 << 5 << 0 << false;
    }

    void theCriteriaNeedNumbersRegionsAndThreeMonths()
    {
        QFETCH(int, areas);
        QFETCH(int, severity);
        QFETCH(int, isLasting);
        QFETCH(bool, isMet);
        // One in each of four regions first.
        const std::vector<BodyArea> order{BodyArea::ShoulderLeft, BodyArea::ShoulderRight, BodyArea::HipLeft,
                                          BodyArea::HipRight,     BodyArea::UpperArmLeft,  BodyArea::UpperArmRight,
                                          BodyArea::UpperLegLeft};
        std::array<int, 3> severities{};
        for (int i = 0; i < std::min(severity, 9); ++i)
            ++severities[static_cast<size_t>(i % 3)];
        std::array<int, 3> symptoms{};
        for (int i = 9; i < severity; ++i)
            symptoms[static_cast<size_t>(i - 9)] = 1;
        const auto pain = widespreadOf(wpi({order.begin(), order.begin() + areas}, severities, symptoms, isLasting));
        QCOMPARE(pain->severity, std::optional(severity));
        QCOMPARE(pain->countsAs2016, std::optional(isMet));
    }

    void manyAreasInFewRegionsAreNotGeneral()
    {
        const auto pain = widespreadOf(wpi({BodyArea::ShoulderLeft, BodyArea::UpperArmLeft, BodyArea::LowerArmLeft,
                                            BodyArea::Neck, BodyArea::UpperBack, BodyArea::LowerBack, BodyArea::HipLeft},
                                           {3, 3, 3}, {1, 1, 1}, 1));
        QCOMPARE(pain->areas, 7);
        QCOMPARE(pain->regions, 3);
        QCOMPARE(pain->countsAs2016, std::optional(false));
    }

    void withoutTheDurationNothingIsCounted()
    {
        const auto pain = widespreadOf(wpi({BodyArea::Neck}, {1, 0, 0}, {0, 0, 0}, {}));
        QVERIFY(pain);
        QVERIFY(!pain->countsAs2016);
    }

    void theHistoryShowsOneNumberEach()
    {
        QCOMPARE(pointsOf(Measure::Peg, peg(5, 6, 5)), std::optional(5333));
        QCOMPARE(pointsOf(Measure::Phq2, {{u"interest"_s, 1}, {u"mood"_s, 1}}), std::optional(2000));
        QCOMPARE(pointsOf(Measure::Wpi, wpi({BodyArea::Neck}, {1, 0, 0}, {0, 0, 0}, {})), std::optional(1000));
        QCOMPARE(pointsOf(Measure::Pgic, {{u"change"_s, 3}}), std::optional(3000));
        QVERIFY(!pointsOf(Measure::Gad2, {}));
    }

    void aMonthShowsTheMeanOfItsScores()
    {
        const auto told = [](const QDate &on, const MeasureAnswers &answers) {
            Measurement measurement;
            measurement.day = on;
            measurement.answers = answers;
            return measurement;
        };
        const std::vector<MonthMean> means
            = monthMeans({told({2026, 3, 30}, peg(6, 6, 6)), told({2026, 3, 2}, peg(5, 5, 5)),
                          told({2026, 2, 20}, {{u"pain"_s, 9}}), told({2026, 1, 31}, peg(3, 3, 4))});
        const std::vector<MonthMean> expected{{QDate(2026, 3, 1), 5500}, {QDate(2026, 1, 1), 3333}};
        QVERIFY(means == expected);
    }

    // When
    void nothingIsAskedOnTheFirstDay()
    {
        QVERIFY(!offerOn(day(0), kFirstDay, {}, false));
        for (const Measure measure : kMeasures)
            QVERIFY(firstAfter(measure) > 0);
        QCOMPARE(offerOn(day(1), kFirstDay, {}, false), std::optional(MeasureOffer{Measure::Peg, false}));
        QVERIFY(!offerOn(day(1), {}, {}, false));
    }

    void eachHasItsInterval()
    {
        const MeasureTurns done{{day(10), Outcome::Done}};
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, done, day(10)), day(17));
        for (const Measure measure : {Measure::Psfs, Measure::Phq2, Measure::Gad2, Measure::Pgic})
            QCOMPARE(dueOn(measure, kFirstDay, done, day(10)), day(38));
        QCOMPARE(dueOn(Measure::Wpi, kFirstDay, done, day(10)), day(94));
    }

    void whatIsPutOffComesWithItsNextTurn()
    {
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, {{day(10), Outcome::Skipped}}, day(11)), day(17));
    }

    void threeTimesPutOffComesHalfAsOften()
    {
        MeasureTurns turns{{day(15), Outcome::Skipped}, {day(8), Outcome::Skipped}};
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, turns, day(22)), day(22));
        turns.insert(turns.begin(), {day(22), Outcome::Skipped});
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, turns, day(23)), day(36));
        turns.insert(turns.begin(), {day(36), Outcome::Done});
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, turns, day(40)), day(43));
    }

    void atMostOneSetADayAndNoneTheDayAfter()
    {
        std::map<Measure, MeasureTurns> turns{{Measure::Peg, {{day(5), Outcome::Done}}}};
        QVERIFY(!offerOn(day(5), kFirstDay, turns, false));
        QVERIFY(!offerOn(day(6), kFirstDay, turns, false));
        QCOMPARE(offerOn(day(7), kFirstDay, turns, false), std::optional(MeasureOffer{Measure::Psfs, false}));
        turns[Measure::Psfs] = {{day(7), Outcome::Skipped}};
        QVERIFY(!offerOn(day(7), kFirstDay, turns, false));
        QCOMPARE(offerOn(day(9), kFirstDay, turns, false), std::optional(MeasureOffer{Measure::Phq2, false}));
    }

    void aHardDayAsksNothing() { QVERIFY(!offerOn(day(40), kFirstDay, {}, true)); }

    void whatWasBegunGoesOnForTwoDays()
    {
        const std::map<Measure, MeasureTurns> turns{{Measure::Phq2, {{day(20), Outcome::Open}}}};
        for (const int on : {20, 21, 22})
            QCOMPARE(offerOn(day(on), kFirstDay, turns, false), std::optional(MeasureOffer{Measure::Phq2, true}));
        QVERIFY(!offerOn(day(21), kFirstDay, turns, true));
        // Then it was its turn, whatever became of it.
        QCOMPARE(offerOn(day(23), kFirstDay, turns, false), std::optional(MeasureOffer{Measure::Peg, false}));
        QCOMPARE(dueOn(Measure::Phq2, kFirstDay, turns.at(Measure::Phq2), day(23)), day(48));
    }

    /** Nobody taps anything: it does not stand there every day. */
    void anOfferThatIsPassedOverGoesAway()
    {
        int shown = 0;
        int pegs = 0;
        for (int on = 0; on < 84; ++on) {
            const std::optional<MeasureOffer> offer = offerOn(day(on), kFirstDay, {}, false);
            shown += offer ? 1 : 0;
            pegs += offer && offer->measure == Measure::Peg ? 1 : 0;
        }
        QCOMPARE(offerDaysOf(Measure::Peg), 3);
        QVERIFY(pegs > 0 && pegs <= 12 * offerDaysOf(Measure::Peg));
        QVERIFY(shown < 84);
        // Three days of one turn, then not before the next one.
        for (const int on : {1, 2, 3, 8, 9, 10})
            QVERIFY(dueOn(Measure::Peg, kFirstDay, {}, day(on)) <= day(on));
        for (const int on : {4, 5, 6, 7, 11})
            QVERIFY(dueOn(Measure::Peg, kFirstDay, {}, day(on)) > day(on));
    }

    /** The clock was a year ahead once. */
    void aTurnOfADayToComeHoldsNothingUp()
    {
        std::map<Measure, MeasureTurns> turns{{Measure::Peg, {{day(365), Outcome::Done}}},
                                              {Measure::Phq2, {{day(365), Outcome::Open}}}};
        QVERIFY(!isToGoOn(turns.at(Measure::Phq2), day(20)));
        QCOMPARE(dueOn(Measure::Peg, kFirstDay, turns.at(Measure::Peg), day(22)), day(22));
        QCOMPARE(offerOn(day(22), kFirstDay, turns, false), std::optional(MeasureOffer{Measure::Peg, false}));
    }

    /** Twelve weeks in which everything that is offered is answered at once. */
    void twelveWeeksAskAsOftenAsPlanned()
    {
        std::map<Measure, MeasureTurns> turns;
        std::map<Measure, int> asked;
        int last = -9;
        for (int on = 0; on < 84; ++on) {
            const std::optional<MeasureOffer> offer = offerOn(day(on), kFirstDay, turns, false);
            if (!offer)
                continue;
            QVERIFY(on - last >= kDaysBetweenSets);
            last = on;
            ++asked[offer->measure];
            MeasureTurns &own = turns[offer->measure];
            own.insert(own.begin(), {day(on), Outcome::Done});
        }
        QVERIFY(asked[Measure::Peg] >= 11);
        QCOMPARE(asked[Measure::Psfs], 3);
        QCOMPARE(asked[Measure::Phq2], 3);
        QCOMPARE(asked[Measure::Gad2], 3);
        QCOMPARE(asked[Measure::Pgic], 2);
        QCOMPARE(asked[Measure::Wpi], 1);
    }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
