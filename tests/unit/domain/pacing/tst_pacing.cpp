// SPDX-License-Identifier: Apache-2.0
#include "domain/pacing/pacing.h"
#include "domain/pacing/pipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace evenpace::pacing;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 3, 2);

Trial trial(double minutes, bool fail = false)
{
    return {static_cast<Milli>(minutes * 1000), fail};
}

/** Days after kFirst, as entries; most tests speak of days 0, 1, 2 ... */
class Patient
{
public:
    explicit Patient(Track track, double quotaMinutes = 10, std::optional<Usual> usual = std::nullopt)
    {
        Entry entry = on(0);
        Screening screening;
        if (track == Track::Caution)
            screening.items[0] = {2, 2};
        screening.meCfs = track == Track::Pem;
        entry.screen = screening;
        entry.usual = usual;
        if (track == Track::Pem) {
            entry.smallestOk = static_cast<Milli>(quotaMinutes * 2000);
            last = engine.add(entry);
            return;
        }
        // The three trials that give the wished quota lie on the days before.
        const Milli percent = track == Track::Std ? 80 : 70;
        const auto quota = static_cast<Milli>(quotaMinutes * 1000 + 0.5);
        for (int day = -2; day <= 0; ++day) {
            entry.day = kFirst.addDays(day);
            entry.trial = Trial{(quota * 100 + percent - 1) / percent, false};
            last = engine.add(entry);
            entry.screen.reset();
            entry.usual.reset();
        }
    }

    static Entry on(int day)
    {
        Entry entry;
        entry.day = kFirst.addDays(day);
        return entry;
    }

    static CheckIn rated(int pain, int fatigue, bool stops = false)
    {
        return {.rating = Rating{pain, fatigue}, .stopsUsual = stops, .flare = false, .redFlag = false};
    }

    Answer checkIn(int day, int pain, int fatigue, bool stops = false)
    {
        Entry entry = on(day);
        entry.checkIn = rated(pain, fatigue, stops);
        return last = engine.add(entry);
    }

    Answer session(int day, double minutes, int before, int peak, int effort)
    {
        Entry entry = on(day);
        entry.session = SessionDone{static_cast<Milli>(minutes * 1000), before, peak, effort, std::nullopt};
        return last = engine.add(entry);
    }

    Answer silent(int day) { return last = engine.add(on(day)); }

    Engine engine;
    Answer last;
};

Week week(int planned, int done, int verified)
{
    Week week;
    week.planned = planned;
    week.done = done;
    week.verified = verified;
    return week;
}

} // namespace

class PacingTest : public QObject
{
    Q_OBJECT

private slots:
    void baselines();
    void eightPerfectWeeks();
    void thresholds();
    void screenings();
    void weeklyVerdicts();
    void boomAndBust();
    void lightsOfADay();
    void sessionVerdicts();
    void softFails();
    void gaps();
    void aFlareAndItsWayBack();
    void aLongFlareNeedsANewBaseline();
    void highMorningsWithoutInterferenceAreNoFlare();
    void aRedFlagStopsUntilCleared();
    void pemWithoutCheckInIsHalf();
    void afterRedNothingIsFull();
    void rebaseKeepsTheMeasuredBaseline();
    void aBaselineOfALooserTrackDoesNotCount();
    void slowWorseningIsAskedOnce();
    void theCapEndsAfterNinetyDays();
    void twelveWeeksOnThePipe();
    void therapistLimitsOnlyNarrow();
    void pemRaiseNeedsFourCalmWeeks();
    void badLinesChangeNothing_data();
    void badLinesChangeNothing();
    void patientsDoNotShareAnything();
    void randomHistoriesKeepTheRules();
    void theOrderWithinADayDoesNotMatter();
};

void PacingTest::baselines()
{
    using Kind = BaselineResult::Kind;
    QCOMPARE(baselineOf({trial(10), trial(12), trial(14)}, Track::Std).quota, 9600);
    QCOMPARE(baselineOf({trial(10), trial(12), trial(14)}, Track::Caution).quota, 8400);
    QVERIFY(baselineOf({trial(4), trial(12), trial(14)}, Track::Std).kind == Kind::NeedFive);
    QCOMPARE(baselineOf({trial(4), trial(12), trial(14), trial(10), trial(9)}, Track::Std).quota, 8000);
    QCOMPARE(baselineOf({trial(10), trial(12, true), trial(14)}, Track::Std).quota, 8000);
    QVERIFY(baselineOf({trial(10), trial(12)}, Track::Std).kind == Kind::NeedMore);
}

void PacingTest::eightPerfectWeeks()
{
    WeekCounters counters;
    QList<WeekVerdict> verdicts;
    for (int n = 0; n < 8; ++n)
        verdicts << reviewWeek(week(5, 5, 5), counters);
    using V = WeekVerdict;
    const QList<V> expected = {V::Progress, V::Progress, V::Progress, V::Consolidate,
                               V::Progress, V::Progress, V::Progress, V::Consolidate};
    QVERIFY(verdicts == expected);

    Patient patient(Track::Std, 9.6, Usual{10, 10});
    QList<Milli> quotas;
    for (int day = 0; day <= 56; ++day) {
        const Answer morning = patient.checkIn(day, 5, 5);
        if (morning.weekly)
            quotas << *morning.quota;
        patient.session(day, static_cast<double>(*morning.dose) / 1000, 5, 5, 2);
    }
    QCOMPARE(quotas, (QList<Milli>{10560, 11616, 12777, 12777, 14054, 15459, 17004, 17004}));
}

void PacingTest::thresholds()
{
    const auto of = [](const QList<int> &pains, Track track) {
        std::vector<Rating> days;
        for (const int pain : pains)
            days.push_back({pain, 5});
        return thresholdOf(days, track);
    };
    QList<int> same(28, 5);
    QList<int> small;
    QList<int> wide;
    QList<int> wild;
    for (int n = 0; n < 14; ++n) {
        small << 5 << 6;
        wide << 4 << 7;
        wild << 2 << 8;
    }
    QCOMPARE(of(same, Track::Std), 4);
    QCOMPARE(of(small, Track::Std), 4);
    QCOMPARE(of(wide, Track::Std), 5);
    QCOMPARE(of(wild, Track::Std), 8);
    QCOMPARE(of(wild.first(9), Track::Std), 4);
    QCOMPARE(of(wild, Track::Pem), 4);
    QCOMPARE(of(wild, Track::Caution), 4);
}

void PacingTest::screenings()
{
    Screening screening;
    screening.items.fill({1, 1});
    QVERIFY(trackOf(screening) == Track::Std);
    screening.items[2] = {2, 2};
    screening.hours = 2;
    QVERIFY(trackOf(screening) == Track::Caution);
    screening.items[2] = {2, 3};
    screening.worsePhysical = true;
    screening.hours = 24;
    QVERIFY(trackOf(screening) == Track::Pem);
}

void PacingTest::weeklyVerdicts()
{
    using V = WeekVerdict;
    const auto verdict = [](Week w, WeekCounters c = {}) { return reviewWeek(w, c); };
    QVERIFY(verdict(week(5, 5, 5)) == V::Progress);
    QVERIFY(verdict(week(5, 4, 4)) == V::Progress);
    QVERIFY(verdict(week(5, 3, 3)) == V::Hold);
    QVERIFY(verdict(week(5, 5, 2)) == V::Hold);
    QVERIFY(verdict(week(2, 2, 2)) == V::Progress);
    Week w = week(5, 5, 5);
    w.boomBustEvents = 2;
    QVERIFY(verdict(w) == V::Hold);
    w = week(5, 5, 5);
    w.hard = 1;
    QVERIFY(verdict(w) == V::Hold);
    w.hard = 2;
    QVERIFY(verdict(w) == V::StepBack);
    const auto soft = [](int count, double mean) {
        Week result = week(5, 5, 5);
        result.soft = count;
        result.mornings = 5;
        result.riseSum = static_cast<int>(mean * 10); // half points over five mornings
        return result;
    };
    QVERIFY(verdict(soft(1, 0.4)) == V::Progress);
    QVERIFY(verdict(soft(1, 1.2)) == V::Hold);
    QVERIFY(verdict(soft(2, 1.2)) == V::Hold);
    QVERIFY(verdict(soft(2, 1.6)) == V::StepBack);
    QVERIFY(verdict(soft(2, 1.6), {0, 0, 1, 0}) == V::Rebase);
    WeekCounters counters;
    QVERIFY(reviewWeek(week(5, 2, 2), counters) == V::Hold);
    QVERIFY(reviewWeek(week(5, 2, 2), counters) == V::Rebase);
    QVERIFY(verdict(week(5, 5, 5), {3, 0, 0, 0}) == V::Consolidate);
    w = week(5, 5, 5);
    w.frozenDays = 1;
    QVERIFY(verdict(w) == V::Freeze);
    const auto on = [](Week result, Track track) {
        result.track = track;
        return result;
    };
    QVERIFY(verdict(on(week(5, 5, 5), Track::Pem)) == V::HoldManual);
    QVERIFY(verdict(on(soft(2, 0.5), Track::Pem)) == V::Hold);
    QVERIFY(verdict(on(soft(2, 1.5), Track::Pem)) == V::StepBack);
    QVERIFY(verdict(on(soft(2, 1.5), Track::Pem), {0, 0, 1, 0}) == V::Rebase);
    w = on(week(5, 5, 5), Track::Pem);
    w.hard = 2;
    QVERIFY(verdict(w) == V::StepBack);
    QVERIFY(verdict(on(soft(2, 1.2), Track::Caution)) == V::Hold);
    w = on(soft(1, 1.6), Track::Caution);
    w.hard = 1;
    QVERIFY(verdict(w) == V::StepBack);
    QVERIFY(verdict(on(week(5, 5, 5), Track::Caution)) == V::Hold);
    QVERIFY(verdict(on(week(5, 5, 5), Track::Caution), {0, 0, 0, 1}) == V::Progress);
    QVERIFY(verdict(on(soft(1, 0.4), Track::Caution), {0, 0, 0, 1}) == V::Hold);
}

void PacingTest::boomAndBust()
{
    const auto of = [](const QList<int> &loads, int highDay = -1) {
        std::vector<std::optional<Milli>> values;
        std::vector<bool> high;
        for (int n = 0; n < loads.size(); ++n) {
            values.push_back(loads.at(n) < 0 ? std::optional<Milli>() : loads.at(n) * 1000);
            high.push_back(n == highDay);
        }
        return boomBustOf(values, high);
    };
    const BoomBustResult steady = of(QList<int>(14, 60));
    QVERIFY(steady.kind == BoomBust::Steady);
    const BoomBustResult pattern = of({60, 60, 120, 20, 60, 60, 130, 60, 20, 60, 60, 60, 60, 60});
    QVERIFY(pattern.kind == BoomBust::Pattern);
    QCOMPARE(pattern.events, 2);
    QList<int> one(14, 60);
    one[2] = 90;
    const BoomBustResult watch = of(one, 3);
    QVERIFY(watch.kind == BoomBust::Watch);
    QCOMPARE(watch.events, 1);
    QList<int> few(14, 60);
    for (int n = 0; n < 5; ++n)
        few[n] = -1;
    QVERIFY(of(few).kind == BoomBust::Unknown);
}

void PacingTest::lightsOfADay()
{
    const auto light = [](Usual usual, int pain, int fatigue) {
        Patient patient(Track::Std, 10, usual);
        return *patient.checkIn(1, pain, fatigue).light;
    };
    QVERIFY(light({10, 10}, 5, 5) == Light::Green);
    QVERIFY(light({10, 10}, 7, 5) == Light::Amber);
    QVERIFY(light({10, 10}, 6, 8) == Light::Red);
    QVERIFY(light({13, 12}, 8, 6) == Light::Green);
}

void PacingTest::sessionVerdicts()
{
    const auto verdict = [](Half usualPain, double minutes, int before, int peak, int effort,
                            std::optional<int> after2h = std::nullopt) {
        Patient patient(Track::Std, 10, Usual{usualPain, 10});
        Entry entry = Patient::on(0);
        entry.session = SessionDone{static_cast<Milli>(minutes * 1000), before, peak, effort, after2h};
        return patient.engine.add(entry);
    };
    using V = SessionVerdict;
    QVERIFY(verdict(12, 10, 6, 6, 3).session == V::Pass);
    QVERIFY(verdict(12, 10, 6, 8, 3).session == V::Tolerated);
    QVERIFY(verdict(12, 10, 6, 9, 3).session == V::HardFail);
    QVERIFY(verdict(12, 10, 6, 7, 5).session == V::HardFail);
    QVERIFY(verdict(12, 10, 6, 7, 4, 8).session == V::Tolerated);
    QVERIFY(verdict(2, 10, 1, 5, 3).session == V::Tolerated);
    QVERIFY(verdict(2, 10, 1, 6, 3).session == V::HardFail);
    QVERIFY(verdict(12, 7, 6, 6, 3).session == V::Partial);
    QVERIFY(verdict(12, 4, 6, 6, 3).session == V::Missed);
    const Answer over = verdict(12, 13, 6, 6, 3);
    QVERIFY(over.session == V::Pass);
    QVERIFY(over.rules.contains(u"session.overshoot"_s));
}

void PacingTest::softFails()
{
    for (const auto &[pain, fatigue, isSoft] : {std::tuple{8, 5, true}, {6, 7, true}, {7, 6, false}}) {
        Patient patient(Track::Std, 10, Usual{12, 10});
        patient.session(0, 10, 6, 7, 3);
        const Answer morning = patient.checkIn(1, pain, fatigue);
        QCOMPARE(morning.yesterdaySoftFail, isSoft);
        QCOMPARE(morning.rules.contains(u"morning.soft_fail"_s), isSoft);
    }
}

void PacingTest::gaps()
{
    const auto after = [](int gap) {
        Patient patient(Track::Std);
        return patient.silent(gap + 1);
    };
    QCOMPARE(*after(3).quota, 10000);
    QCOMPARE(*after(7).quota, 9000);
    QCOMPARE(*after(14).quota, 8000);
    QCOMPARE(*after(28).quota, 5000);
    const Answer long29 = after(29);
    QVERIFY(long29.state == State::Baseline);
    QCOMPARE(*long29.quota, 5000);
}

void PacingTest::aFlareAndItsWayBack()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    const std::vector<std::pair<int, bool>> mornings = {{0, false}, {2, true},  {2, true},  {2, false},
                                                        {1, false}, {1, false}, {0, false}, {0, false},
                                                        {0, false}, {0, false}, {0, false}, {0, false}};
    QList<State> states;
    QList<Milli> doses;
    for (size_t n = 0; n < mornings.size(); ++n) {
        const Answer answer = patient.checkIn(static_cast<int>(n) + 1, 5 + mornings[n].first, 5, mornings[n].second);
        states << answer.state;
        doses << *answer.dose;
    }
    QVERIFY(states.at(1) == State::Active);
    QVERIFY(states.at(2) == State::Flare);
    QVERIFY(states.at(4) == State::Flare);
    QVERIFY(states.at(5) == State::Recovery);
    QCOMPARE(doses.at(5), 5000);
    QCOMPARE(doses.at(7), 6500);
    QCOMPARE(doses.at(9), 8000);
    QVERIFY(states.at(11) == State::Active);
    QCOMPARE(*patient.last.quota, 8000);
    QCOMPARE(doses.at(11), 8000);
}

void PacingTest::aLongFlareNeedsANewBaseline()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    const QList<int> deltas = {3, 3, 2, 2, 2, 2, 2, 2, 1, 1};
    for (int n = 0; n < deltas.size(); ++n) {
        const Answer answer = patient.checkIn(n + 1, 5 + deltas.at(n), 5, n == 0);
        QCOMPARE(answer.prompts.contains(u"therapist_day_7"_s), n == 6);
    }
    QVERIFY(patient.last.state == State::Baseline);
    QCOMPARE(*patient.last.quota, 5000);
    QCOMPARE(*patient.last.dose, 5000);
}

void PacingTest::highMorningsWithoutInterferenceAreNoFlare()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    QCOMPARE(*patient.checkIn(1, 7, 5).dose, 8000);
    QCOMPARE(*patient.checkIn(2, 7, 5).dose, 8000);
    QCOMPARE(*patient.checkIn(3, 5, 5).dose, 10000);
    QVERIFY(patient.last.state == State::Active);
}

void PacingTest::aRedFlagStopsUntilCleared()
{
    Patient patient(Track::Std);
    Entry flag = Patient::on(1);
    flag.checkIn = CheckIn{.rating = std::nullopt, .stopsUsual = false, .flare = false, .redFlag = true};
    Answer answer = patient.engine.add(flag);
    QVERIFY(answer.state == State::Stopped);
    QVERIFY(answer.light == Light::Stop);
    QCOMPARE(*answer.dose, 0);
    answer = patient.silent(2);
    QVERIFY(answer.state == State::Stopped);
    QCOMPARE(*answer.dose, 0);
    Entry cleared = Patient::on(3);
    cleared.cleared = true;
    answer = patient.engine.add(cleared);
    QVERIFY(answer.state == State::Active);
    QCOMPARE(*answer.dose, 10000);
}

void PacingTest::pemWithoutCheckInIsHalf()
{
    Patient patient(Track::Pem);
    QCOMPARE(*patient.last.quota, 10000);
    const Answer answer = patient.silent(1);
    QVERIFY(answer.light == Light::Amber);
    QCOMPARE(*answer.dose, 5000);
}

void PacingTest::afterRedNothingIsFull()
{
    for (const Track track : {Track::Std, Track::Caution, Track::Pem}) {
        Patient patient(track, 10, Usual{0, 0});
        QList<Milli> doses;
        doses << *patient.checkIn(1, 3, 0).dose;
        doses << *patient.silent(2).dose;
        doses << *patient.silent(4).dose;
        doses << *patient.checkIn(5, 0, 0).dose;
        doses << *patient.silent(6).dose;
        const QList<Milli> loose = {5000, 8000, 8000, 10000, 10000};
        const QList<Milli> pem = {5000, 5000, 5000, 10000, 5000};
        QCOMPARE(doses, track == Track::Pem ? pem : loose);
    }
}

void PacingTest::rebaseKeepsTheMeasuredBaseline()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    QMap<int, Answer> answers;
    for (int day = 0; day <= 14; ++day) {
        answers[day] = patient.checkIn(day, 5, 5);
        const bool hard = day == 1 || day == 2 || day == 8 || day == 9;
        patient.session(day, 5, 5, hard ? 8 : 5, 3);
    }
    QVERIFY(answers[7].weekly == WeekVerdict::StepBack);
    QCOMPARE(*answers[7].quota, 8000);
    QVERIFY(answers[14].weekly == WeekVerdict::Rebase);
    QCOMPARE(*answers[14].quota, 4000);
    for (int day = 15; day <= 17; ++day) {
        Entry entry = Patient::on(day);
        entry.trial = trial(20);
        answers[day] = patient.engine.add(entry);
    }
    QVERIFY(answers[17].state == State::Active);
    QCOMPARE(*answers[17].quota, 10000);
}

void PacingTest::aBaselineOfALooserTrackDoesNotCount()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    for (int day = 0; day <= 7; ++day) {
        patient.checkIn(day, 5, 5);
        patient.session(day, 5, 5, day > 0 ? 8 : 5, 3);
    }
    QCOMPARE(*patient.last.quota, 8000);
    Entry screen = Patient::on(8);
    screen.screen = Screening{};
    screen.screen->meCfs = true;
    Answer answer = patient.engine.add(screen);
    QVERIFY(answer.state == State::Baseline);
    QCOMPARE(*answer.quota, 4000);
    Entry smallest = Patient::on(9);
    smallest.smallestOk = 100000;
    answer = patient.engine.add(smallest);
    QVERIFY(answer.state == State::Active);
    QCOMPARE(*answer.quota, 8000);
}

void PacingTest::slowWorseningIsAskedOnce()
{
    Patient patient(Track::Std, 10, Usual{4, 4});
    int firstCapped = 0;
    QList<int> prompts;
    for (int day = 1; day <= 60; ++day) {
        const Answer answer = patient.checkIn(day, day <= 14 ? 2 : 4, 0);
        if (!firstCapped && answer.rules.contains(u"usual.capped"_s))
            firstCapped = day;
        if (answer.prompts.contains(u"slow_worsening"_s))
            prompts << day;
    }
    QCOMPARE(firstCapped, 23);
    QCOMPARE(prompts, QList<int>{51});
    QVERIFY(patient.checkIn(61, 4, 0).light == Light::Green);
    QVERIFY(patient.checkIn(62, 5, 0).light == Light::Amber);
    QVERIFY(patient.checkIn(63, 6, 0).light == Light::Red);
    int lastCapped = 0;
    for (int day = 64; day <= 130; ++day) {
        if (patient.checkIn(day, 4, 0).rules.contains(u"usual.capped"_s))
            lastCapped = day;
    }
    QCOMPARE(lastCapped, 111);
}

void PacingTest::theCapEndsAfterNinetyDays()
{
    Patient patient(Track::Std, 10, Usual{4, 4});
    QList<int> capped;
    QList<int> prompts;
    for (int day = 1; day <= 130; ++day) {
        const Answer answer = patient.checkIn(day, 4, 4);
        if (answer.rules.contains(u"usual.capped"_s))
            capped << day;
        if (answer.prompts.contains(u"slow_worsening"_s))
            prompts << day;
    }
    QCOMPARE(capped.first(), 5);
    QCOMPARE(capped.last(), 94);
    QCOMPARE(capped.size(), 90);
    QCOMPARE(prompts, QList<int>{33});
}

void PacingTest::twelveWeeksOnThePipe()
{
    Patient patient(Track::Std, 10, Usual{10, 10});
    for (int day = 0; day <= 14; ++day) {
        const Answer answer = patient.checkIn(day, 5, 5);
        if (day == 7)
            QCOMPARE(*answer.quota, 11000);
        if (day == 14)
            QCOMPARE(*answer.quota, 12100);
        if (day % 7 < 5)
            patient.session(day, static_cast<double>(*answer.dose) / 1000, 5, 5, 3);
    }
}

void PacingTest::therapistLimitsOnlyNarrow()
{
    Patient patient(Track::Std);
    Entry entry = Patient::on(1);
    entry.therapist = TherapistLimits{};
    entry.therapist->maxQuota = std::optional<Milli>(7000);
    entry.therapist->effortCeiling = std::optional<int>(9);
    Answer answer = patient.engine.add(entry);
    QCOMPARE(*answer.quota, 7000);
    QCOMPARE(answer.effortCeiling, 3);
    entry = Patient::on(2);
    entry.therapist = TherapistLimits{};
    entry.therapist->maxQuota = std::optional<Milli>();
    QCOMPARE(*patient.engine.add(entry).quota, 7000); // lifting gives nothing back
}

void PacingTest::pemRaiseNeedsFourCalmWeeks()
{
    Patient patient(Track::Pem, 10, Usual{10, 10});
    const auto raise = [&](int day) {
        Entry entry = Patient::on(day);
        entry.raisePercent = 10;
        return patient.engine.add(entry);
    };
    for (int day = 0; day <= 40; ++day) {
        const Answer morning = patient.checkIn(day, 5, 5);
        if (day == 20)
            QVERIFY(raise(day).rules.contains(u"raise.refused"_s));
        patient.session(day, static_cast<double>(*morning.dose) / 1000, 5, 5, 2);
    }
    QCOMPARE(*patient.last.quota, 10000); // never by itself
    const Answer raised = raise(40);
    QVERIFY(raised.rules.contains(u"raise.done"_s));
    QCOMPARE(*raised.quota, 11000);
    QVERIFY(raise(40).rules.contains(u"raise.refused"_s));
}

void PacingTest::badLinesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row("");
    row("[]");
    row("{}");
    row("not json");
    row(R"({"day":"2026-03-01","checkin":{}})"); // goes back
    row(R"({"day":"2026-3-9"})");
    row(R"({"day":"1969-12-31"})");
    row(R"({"day":"3000-01-01"})");
    row(R"({"day":20260309})");
    row(R"({"day":"2026-03-09","pain":5})");
    row(R"({"day":"2026-03-09","patient":1})");
    row(R"({"day":"2026-03-09","checkin":{"pain":5}})");
    row(R"({"day":"2026-03-09","checkin":{"pain":5.5,"fatigue":5}})");
    row(R"({"day":"2026-03-09","checkin":{"pain":11,"fatigue":5}})");
    row(R"({"day":"2026-03-09","checkin":{"pain":true,"fatigue":5}})");
    row(R"({"day":"2026-03-09","checkin":{"pain":null,"fatigue":5}})");
    row(R"({"day":"2026-03-09","checkin":{"red_flag":1}})");
    row(R"({"day":"2026-03-09","checkin":null})");
    row(R"({"day":"2026-03-09","usual":{"pain":5.3,"fatigue":5}})");
    row(R"({"day":"2026-03-09","trial":{"amount":0}})");
    row(R"({"day":"2026-03-09","trial":{"amount":1441}})");
    row(R"({"day":"2026-03-09","session":{"done":5,"before":1,"peak":1}})");
    row(R"({"day":"2026-03-09","load":14401})");
    row(R"({"day":"2026-03-09","planned":null})");
    row(R"({"day":"2026-03-09","cleared":false})");
    row(R"({"day":"2026-03-09","step":false})");
    row(R"({"day":"2026-03-09","raise":0})");
    row(R"({"day":"2026-03-09","raise":11})");
    row(R"({"day":"2026-03-09","therapist":{"grow":99}})");
    row(R"({"day":"2026-03-09","therapist":{"speed":1}})");
    row(R"({"day":"2026-03-09","screen":{"items":[[0,0]],"worse_physical":false,"worse_mental":false,"hours":0,"mecfs":false}})");
    row(R"({"day":"2026-03-09","screen":{"items":[[0,0],[0,0],[0,0],[0,0],[0,5]],"worse_physical":false,"worse_mental":false,"hours":0,"mecfs":false}})");
}

void PacingTest::badLinesChangeNothing()
{
    QFETCH(QByteArray, line);
    Pipe pipe;
    QVERIFY(pipe.answer(R"({"day":"2026-03-02","usual":{"pain":5,"fatigue":5.5}})").contains("\"state\":\"SCREEN\""));
    const QJsonObject error = QJsonDocument::fromJson(pipe.answer(line)).object();
    QVERIFY(!error[u"error"].toString().isEmpty());
    QCOMPARE(error[u"line"].toInt(), 2);
    QCOMPARE(error.size(), 2);
    const QJsonObject next = QJsonDocument::fromJson(pipe.answer(R"({"day":"2026-03-02","load":null})")).object();
    QCOMPARE(next[u"day"].toString(), u"2026-03-02"_s); // not even the day has moved
    QCOMPARE(next.size(), 15);
}

void PacingTest::patientsDoNotShareAnything()
{
    Pipe pipe;
    (void)pipe.answer(R"({"day":"2026-03-02","patient":"a","checkin":{"red_flag":true}})");
    const QByteArray other = pipe.answer(R"({"day":"2026-03-01","patient":"b"})");
    QVERIFY(other.contains("\"patient\":\"b\""));
    QVERIFY(other.contains("\"state\":\"SCREEN\""));
}

void PacingTest::randomHistoriesKeepTheRules()
{
    QRandomGenerator random(11);
    for (int history = 0; history < 3000; ++history) {
        const auto track = static_cast<Track>(random.bounded(3));
        Patient patient(track, 5 + random.bounded(30), Usual{random.bounded(21), random.bounded(21)});
        Milli highestAllowed = *patient.last.quota;
        Milli before = *patient.last.quota;
        bool wasRed = false;
        int day = 0;
        for (int n = 0; n < 60; ++n) {
            day += 1 + (random.bounded(6) == 0 ? random.bounded(12) : 0);
            Entry entry = Patient::on(day);
            const bool rated = random.bounded(4) > 0;
            if (rated) {
                entry.checkIn = Patient::rated(random.bounded(11), random.bounded(11), random.bounded(4) == 0);
                entry.checkIn->redFlag = random.bounded(40) == 0;
            }
            if (random.bounded(3) == 0)
                entry.session = SessionDone{random.bounded(30000), random.bounded(8), random.bounded(11),
                                            random.bounded(7), std::nullopt};
            entry.cleared = random.bounded(5) == 0;
            if (random.bounded(8) == 0)
                entry.trial = trial(1 + random.bounded(60));
            const Answer answer = patient.engine.add(entry);
            QVERIFY(answer.dose && answer.quota);
            QVERIFY(*answer.dose <= *answer.quota);
            QVERIFY(*answer.dose >= 0);
            QCOMPARE(*answer.dose == 0 && *answer.quota > 0, answer.state == State::Stopped);
            const bool isNewBaseline = answer.rules.contains(u"baseline.set"_s);
            if (*answer.quota > before && !isNewBaseline) {
                QVERIFY(answer.weekly == WeekVerdict::Progress);
                QVERIFY(*answer.track != Track::Pem);
                QVERIFY(*answer.quota * 100 <= before * 110);
            }
            if (isNewBaseline)
                QVERIFY(*answer.quota <= highestAllowed);
            highestAllowed = std::max(highestAllowed, *answer.quota);
            if (!rated && wasRed && answer.state != State::Stopped)
                QVERIFY(*answer.dose * 100 <= std::max<Milli>(*answer.quota * 80, 100));
            if (rated)
                wasRed = answer.light == Light::Red;
            before = *answer.quota;
        }
    }
}

void PacingTest::theOrderWithinADayDoesNotMatter()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        Patient forward(Track::Std, 10, Usual{10, 10});
        Patient backward = forward;
        for (int day = 1; day < 20; ++day) {
            std::vector<Entry> entries;
            for (int n = 0; n < 3; ++n) {
                Entry entry = Patient::on(day);
                if (random.bounded(2))
                    entry.checkIn = Patient::rated(random.bounded(11), random.bounded(11), random.bounded(2));
                if (random.bounded(2))
                    entry.session = SessionDone{random.bounded(9000), random.bounded(5), random.bounded(9),
                                                random.bounded(6), std::nullopt};
                if (random.bounded(2))
                    entry.load = random.bounded(90000);
                entry.planned = random.bounded(2);
                entries.push_back(entry);
            }
            Answer a;
            Answer b;
            for (const Entry &entry : entries)
                a = forward.engine.add(entry);
            for (auto it = entries.rbegin(); it != entries.rend(); ++it)
                b = backward.engine.add(*it);
            QVERIFY(a.state == b.state);
            QCOMPARE(a.dose, b.dose);
            QCOMPARE(a.quota, b.quota);
        }
    }
}

QTEST_GUILESS_MAIN(PacingTest)
#include "tst_pacing.moc"
