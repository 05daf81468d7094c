// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/flags.h"
#include "toldsamples.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::exchange::samples;
using namespace Qt::StringLiterals;

namespace {

QList<FlagKind> kinds(const std::vector<Flag> &flags)
{
    QList<FlagKind> kinds;
    for (const Flag &flag : flags)
        kinds << flag.kind;
    return kinds;
}

} // namespace

/** What raises each flag, by hand, at its edges. */
class FlagsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingTold()
    {
        QVERIFY(flagsOf({}, {}, kToday, {}).empty());
        QVERIFY(flagsOf(quiet(), {}, kToday, {}).empty());
    }
    void twoDaysMoreThanAFifthAboveTheDoseAreOver();
    void aFifthAboveTheDoseIsNotOver();
    void allSessionsOfADayCountTogether();
    void anythingDoneOnADayWithoutRoomIsOver();
    void aDayWithoutADoseIsNeverOver();
    void daysBeforeTheWindowAreForgotten();
    void painThatRoseByOnePointIsRising();
    void painIsNotComparedWithTooFewRatings();
    void twoWorseMornings();
    void aFlareOfEightDaysIsLong();
    void aFlareEndsAsThePacingSays();
    void aStopHoldsUntilItIsCleared();
    void aProgramThatWasNotBegun();
    void silenceCountsFromTheLastReport();
    void afterTheLastDayItIsFinishedAndNotSilent();
    void weeksCountFromTheFirstSession();
    void numbersOfARuleStayWithinTheirRanges();
    void rulesAreKeptAsTheyWereChanged();
    void flagsComeInTheOrderOfTheirWeight();
};

void FlagsTest::twoDaysMoreThanAFifthAboveTheDoseAreOver()
{
    Told told = quiet();
    move(told, 5, 12'001);
    QVERIFY(flagsOfReports(told, {}).empty());
    move(told, 2, 15'000);
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::Over, 2, kLast.addDays(-5)}}));
    FlagRules rules;
    rules.set(RuleNumber::OverDays, 3);
    QVERIFY(flagsOfReports(told, rules).empty());
    rules.set(RuleNumber::OverDays, 1);
    rules.set(RuleNumber::OverPercent, 50);
    QVERIFY(flagsOfReports(told, rules).empty());
    rules.set(RuleNumber::OverPercent, 45);
    QCOMPARE(flagsOfReports(told, rules), (std::vector{Flag{FlagKind::Over, 1, kLast.addDays(-2)}}));
}

void FlagsTest::aFifthAboveTheDoseIsNotOver()
{
    Told told = quiet();
    move(told, 5, 12'000);
    move(told, 2, 12'000);
    QVERIFY(flagsOfReports(told, {}).empty());
}

void FlagsTest::allSessionsOfADayCountTogether()
{
    Told told = quiet();
    for (const int day : {1, 3}) {
        move(told, day, 7'000);
        move(told, day, 6'000);
    }
    QCOMPARE(kinds(flagsOfReports(told, {})), QList{FlagKind::Over});
}

void FlagsTest::anythingDoneOnADayWithoutRoomIsOver()
{
    Told told = quiet();
    move(told, 1, 1, 0);
    move(told, 3, 1, 0);
    QCOMPARE(kinds(flagsOfReports(told, {})), QList{FlagKind::Over});
}

void FlagsTest::aDayWithoutADoseIsNeverOver()
{
    Told told = quiet();
    for (int day = 0; day < 10; ++day) {
        move(told, day, 60'000);
        on(told, day).facts.dose.reset();
    }
    QVERIFY(flagsOfReports(told, {}).empty());
}

void FlagsTest::daysBeforeTheWindowAreForgotten()
{
    Told told = quiet();
    move(told, 0, 20'000);
    move(told, 14, 20'000);
    QVERIFY(flagsOfReports(told, {}).empty());
    move(told, 13, 20'000);
    QCOMPARE(kinds(flagsOfReports(told, {})), QList{FlagKind::Over});
}

void FlagsTest::painThatRoseByOnePointIsRising()
{
    Told told = quiet();
    rate(told, 13, {4, 5, 4, 5, 4, 5, 4}); // 31 / 7
    rate(told, 6, {5, 6, 5, 6, 5, 6, 5}); // 38 / 7
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::PainRising, 10, kLast.addDays(-6)}}));
    on(told, 0).facts.pain = 4;
    QVERIFY(flagsOfReports(told, {}).empty());
    on(told, 0).facts.pain = 8; // 41 / 7 - 31 / 7 = 1.43
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::PainRising, 14, kLast.addDays(-6)}}));
    FlagRules rules;
    rules.set(RuleNumber::PainRise, 15);
    QVERIFY(flagsOfReports(told, rules).empty());
}

void FlagsTest::painIsNotComparedWithTooFewRatings()
{
    Told told = quiet();
    rate(told, 13, {2, 2, 2});
    rate(told, 6, {8, 8, 8, 8});
    QVERIFY(flagsOfReports(told, {}).empty());
    on(told, 10).facts.pain = 2;
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::PainRising, 60, kLast.addDays(-6)}}));
    on(told, 6).facts.pain.reset();
    QVERIFY(flagsOfReports(told, {}).empty());
}

void FlagsTest::twoWorseMornings()
{
    Told told = quiet();
    on(told, 13).facts.rules = {u"light.amber"_s, u"morning.soft_fail"_s};
    QVERIFY(flagsOfReports(told, {}).empty());
    on(told, 0).facts.rules = {u"morning.soft_fail"_s};
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::WorseMornings, 2, kLast.addDays(-13)}}));
}

void FlagsTest::aFlareOfEightDaysIsLong()
{
    Told told = quiet();
    on(told, 6).facts.isFlare = true;
    QVERIFY(flagsOfReports(told, {}).empty());
    on(told, 7).facts.rules = {u"flare.on"_s};
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::LongFlare, 8, kLast.addDays(-7)}}));
}

void FlagsTest::aFlareEndsAsThePacingSays()
{
    for (const QString &end : {u"flare.off"_s, u"flare.setback"_s}) {
        Told told = quiet();
        on(told, 20).facts.isFlare = true;
        on(told, 1).facts.rules = {end};
        QVERIFY(flagsOfReports(told, {}).empty());
    }
    // Before there was a size the pacing did not count the flare: a calm morning ends it.
    Told told = quiet();
    on(told, 20).facts.isFlare = true;
    on(told, 1).facts.rules = {u"light.green"_s};
    QCOMPARE(kinds(flagsOfReports(told, {})), QList{FlagKind::LongFlare});
    on(told, 1).facts.pain = 3;
    QVERIFY(flagsOfReports(told, {}).empty());
    // One that it counts needs more than a calm morning.
    on(told, 20).facts.rules = {u"flare.on"_s};
    QCOMPARE(kinds(flagsOfReports(told, {})), QList{FlagKind::LongFlare});
}

void FlagsTest::aStopHoldsUntilItIsCleared()
{
    Told told = quiet();
    on(told, 30).facts.rules = {u"red_flag.stop"_s, u"light.stop"_s};
    on(told, 29).facts.rules = {u"light.stop"_s};
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::RedFlag, 0, kLast.addDays(-30)}}));
    on(told, 28).facts.rules = {u"red_flag.cleared"_s, u"light.green"_s};
    QVERIFY(flagsOfReports(told, {}).empty());
    on(told, 3).facts.rules = {u"red_flag.stop"_s};
    QCOMPARE(flagsOfReports(told, {}), (std::vector{Flag{FlagKind::RedFlag, 0, kLast.addDays(-3)}}));
}

void FlagsTest::aProgramThatWasNotBegun()
{
    const Assignment given{kToday.addDays(-4), 6};
    QVERIFY(flagsOf({}, given, kToday, {}).empty());
    QCOMPARE(flagsOf({}, given, kToday.addDays(1), {}), (std::vector{Flag{FlagKind::NotStarted, 5, given.on}}));
    Told told = quiet();
    move(told, 2, 5'000);
    on(told, 2).sessions.front().programId = u"prog-first-gentle-week"_s;
    QCOMPARE(kinds(flagsOf(told, given, kToday.addDays(1), {})), QList{FlagKind::NotStarted});
    on(told, 2).sessions.front().programId.clear();
    QVERIFY(flagsOf(told, given, kToday.addDays(1), {}).empty());
}

void FlagsTest::silenceCountsFromTheLastReport()
{
    const Told told = quiet();
    QVERIFY(flagsOf(told, {}, kLast.addDays(9), {}).empty());
    QCOMPARE(flagsOf(told, {}, kLast.addDays(10), {}), (std::vector{Flag{FlagKind::Silent, 10, kLast}}));
}

void FlagsTest::afterTheLastDayItIsFinishedAndNotSilent()
{
    Told told = quiet();
    move(told, 41, 5'000);
    const Assignment given{kLast.addDays(-41), 6}; // the 42nd day is kLast
    QVERIFY(flagsOf(told, given, kLast, {}).empty());
    const std::vector<Flag> flags = flagsOf(told, given, kLast.addDays(20), {});
    QCOMPARE(flags, (std::vector{Flag{FlagKind::Finished, 0, kLast}}));
    QVERIFY(!needsALook(flags));
}

void FlagsTest::weeksCountFromTheFirstSession()
{
    const Assignment given{kLast.addDays(-41), 6};
    QCOMPARE(lastDayOf(given, {}), kLast);
    QCOMPARE(lastDayOf(given, given.on.addDays(3)), kLast.addDays(3));
}

void FlagsTest::numbersOfARuleStayWithinTheirRanges()
{
    FlagRules rules;
    rules.set(RuleNumber::SilentDays, 500);
    QCOMPARE(rules.of(RuleNumber::SilentDays), 60);
    rules.set(RuleNumber::PainRatings, 12);
    QCOMPARE(rules.of(RuleNumber::PainRatings), rules.of(RuleNumber::PainDays));
    rules.set(RuleNumber::PainDays, 3);
    QCOMPARE(rules.of(RuleNumber::PainRatings), 3);
    for (size_t i = 0; i < kRuleNumbers; ++i) {
        const NumberRange range = rangeOf(static_cast<RuleNumber>(i));
        QVERIFY(range.least <= range.usual && range.usual <= range.most);
        QCOMPARE((range.usual - range.least) % range.step, 0);
    }
}

void FlagsTest::rulesAreKeptAsTheyWereChanged()
{
    QVERIFY(toJson(FlagRules()).isEmpty());
    FlagRules rules;
    rules.set(RuleNumber::PainDays, 14);
    rules.set(RuleNumber::PainRatings, 10);
    rules.set(RuleNumber::OverPercent, 25);
    QCOMPARE(flagRulesFromJson(toJson(rules)), rules);
    QCOMPARE(flagRulesFromJson({{u"pain_rise"_s, u"much"_s}, {u"unknown"_s, 3}}), FlagRules());
}

void FlagsTest::flagsComeInTheOrderOfTheirWeight()
{
    Told told = quiet();
    on(told, 0).facts.rules = {u"morning.soft_fail"_s, u"light.stop"_s};
    on(told, 1).facts.rules = {u"morning.soft_fail"_s};
    on(told, 9).facts.isFlare = true;
    move(told, 2, 20'000);
    move(told, 3, 20'000);
    rate(told, 13, {2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4});
    const std::vector<Flag> flags = flagsOf(told, Assignment{kLast.addDays(-30), 8}, kLast.addDays(10), {});
    QCOMPARE(kinds(flags), (QList{FlagKind::RedFlag, FlagKind::Over, FlagKind::PainRising, FlagKind::WorseMornings,
                                  FlagKind::LongFlare, FlagKind::Silent}));
    QVERIFY(needsALook(flags));
}

QTEST_GUILESS_MAIN(FlagsTest)
#include "tst_flags.moc"
