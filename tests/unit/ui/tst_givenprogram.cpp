// SPDX-License-Identifier: Apache-2.0
#include "meeting.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::meeting;
using namespace Qt::StringLiterals;

/** A program of a therapist: looked at, taken, followed within its ceilings, replaced by its next version, stopped. */
class GivenProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_person = std::make_unique<Patient>(); }

    void aProgramIsShownBeforeItChangesAnything();
    void itsWeekIsToldByDaysAndWhenItHasToBeTaken();
    void aDeclinedProgramLeavesNothingBehind();
    void aProgramOfSomebodyUnknownIsTakenOnlyAsNotVerified();
    void aProgramUnderAKnownNameWithAnotherKeyCannotBeUsed();
    void aTakenProgramIsFollowedAndItsCeilingsHold();
    void whatIsStricterHolds();
    void aNewVersionKeepsTheDaysAndSaysWhatChanged();
    void stoppingTheProgramLiftsItsCeilings();
    void aFullDiskTakesNothing();

private:
    std::unique_ptr<Patient> m_person;
};

void GivenProgramTest::aProgramIsShownBeforeItChangesAnything()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    const QString before = m_person->state();
    AssignedProgram given = m_person->program();
    given.ceilings.gapMinutes = 120;
    const QSignalSpy offered(&m_person->therapist(), &TherapistController::programOffered);
    m_person->hand(therapist.message(given));
    QCOMPARE(offered.count(), 1);
    QCOMPARE(m_person->state(), before);
    const GivenProgramController &shown = m_person->given();
    QVERIFY(shown.isOffer() && shown.isVerified() && shown.canUse() && !shown.isNewVersion());
    QCOMPARE(shown.title(), u"Neck and shoulders"_s);
    QCOMPARE(shown.fromText(), u"From Therapist 03, version 1"_s);
    QVERIFY(shown.limits().contains(u"At most 2 session(s) a day"_s));
    QVERIFY(shown.limits().contains(u"At least 120 minute(s) of rest between sessions"_s));
    QCOMPARE(shown.stopRules(), QStringList{u"Stop if an arm goes numb."_s});
    QVERIFY(shown.changes().isEmpty());
    QVERIFY(m_person->given().sessions()->rowCount() > 1);
}

void GivenProgramTest::itsWeekIsToldByDaysAndWhenItHasToBeTaken()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    AssignedProgram given = m_person->program();
    const QString first = given.sessions[0].id;
    const QString second = given.sessions[1].id;
    given.sessions[0].name = u"Loosen"_s;
    given.sessions[1].name = u"Rest well"_s;
    given.phases = {{{}, 2, {{1, {first}}, {3, {first}}, {5, {first, second}}}},
                    {{}, 1, {{1, {first}}, {3, {first}}, {5, {first}}, {7, {second}}}}};
    given.expiresOn = QDate(2026, 9, 9);
    m_person->hand(therapist.message(given));
    QCOMPARE(m_person->given().week(), (QStringList{u"Loosen: Mon, Wed, Fri"_s, u"Rest well, weeks 1 to 2: Fri"_s,
                                                    u"Rest well, week 3: Sun"_s}));
    QCOMPARE(m_person->given().lastDayText(), u"The last day to take it is 9 September."_s);
    m_person->given().use();
    QCOMPARE(m_person->given().lastDayText(), QString());
    // Taken on a Thursday: the page of the program shows the week from there.
    QVERIFY(m_person->app().programs()->open(libraryId(given)));
    QStringList days;
    const LineListModel *week = m_person->app().programs()->week();
    for (int row = 0; row < week->rowCount(); ++row)
        days << week->data(week->index(row), static_cast<int>(LineListModel::Role::Detail)).toString();
    const QString nothing = u"Nothing planned"_s;
    QCOMPARE(days, (QStringList{nothing, u"Loosen, Rest well"_s, nothing, nothing, u"Loosen"_s, nothing, u"Loosen"_s}));
}

void GivenProgramTest::aDeclinedProgramLeavesNothingBehind()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    const QString before = m_person->state();
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().decline();
    QCOMPARE(m_person->state(), before);
    QVERIFY(!m_person->given().isOffer());
    QVERIFY(m_person->bench.library().assigned.empty());
}

void GivenProgramTest::aProgramOfSomebodyUnknownIsTakenOnlyAsNotVerified()
{
    const Other therapist;
    m_person->therapist().open();
    m_person->hand(therapist.message(m_person->program()));
    QVERIFY(m_person->given().isOffer());
    QVERIFY(!m_person->given().isVerified());
    QCOMPARE(m_person->given().number(),
             therapist.number());
    m_person->given().use();
    QCOMPARE(m_person->bench.therapy().programs().size(), size_t{1});
    QVERIFY(!m_person->bench.therapy().programs().front().isVerified);
}

void GivenProgramTest::aProgramUnderAKnownNameWithAnotherKeyCannotBeUsed()
{
    const Other therapist;
    const Other another;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(another.message(m_person->program()));
    QVERIFY(m_person->given().isChangedKey());
    QVERIFY(!m_person->given().canUse());
    m_person->given().use();
    QVERIFY(m_person->bench.therapy().programs().empty());
}

void GivenProgramTest::aTakenProgramIsFollowedAndItsCeilingsHold()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().use();
    const QString id = libraryId(m_person->program());
    QVERIFY(m_person->bench.library().program(id));
    const std::vector<Enrollment> all = m_person->bench.settings().enrollments();
    QCOMPARE(all.size(), size_t{2});
    QCOMPARE(all.back().programId, id);
    // What was followed before waits.
    QVERIFY(all.front().isPausedOn(m_person->today()));
    QCOMPARE(m_person->app().limits()->therapistText(), u"Your therapist set: 9 easy minute(s) a day, 2 session(s) a day. You can make it smaller, not larger."_s);
    QCOMPARE(m_person->therapist().programTitle(), u"Neck and shoulders"_s);
    QVERIFY(!m_person->therapist().canStartProgram());
    const auto &rows = m_person->app().today()->list()->rows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const TodayListModel::Row &row) {
        return row.label.contains(u"from your therapist"_s);
    }));
}

void GivenProgramTest::whatIsStricterHolds()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().use();
    m_person->app().limits()->setSessions(1);
    QCOMPARE(m_person->app().limits()->sessions(), 1);
    m_person->app().limits()->setSessions(4);
    QCOMPARE(m_person->app().limits()->mostSessions(), 2);
    QCOMPARE(m_person->app().limits()->sessions(), 2);
}

void GivenProgramTest::aNewVersionKeepsTheDaysAndSaysWhatChanged()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().use();
    m_person->daysPass(3);
    AssignedProgram next = m_person->program(2);
    next.ceilings.milliMinutesADay = 7000;
    next.changeNote = u"A little less."_s;
    m_person->hand(therapist.message(next));
    QVERIFY(m_person->given().isNewVersion());
    QCOMPARE(m_person->given().changeNote(), u"A little less."_s);
    QCOMPARE(m_person->given().changes(), QStringList{u"Easy minutes a day: at most 7, before: 9"_s});
    m_person->given().use();
    const std::vector<Enrollment> all = m_person->bench.settings().enrollments();
    QCOMPARE(all.size(), size_t{2});
    QCOMPARE(all.back().dayOfPlan(m_person->today()), 4);
    QCOMPARE(m_person->bench.library().program(libraryId(next))->version, 2);
    QVERIFY(m_person->app().limits()->therapistText().contains(u"7 easy"_s));
    QCOMPARE(m_person->bench.therapy().programs().size(), size_t{2});
}

void GivenProgramTest::stoppingTheProgramLiftsItsCeilings()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    m_person->hand(therapist.message(m_person->program()));
    m_person->given().use();
    QVERIFY(m_person->app().programs()->open(libraryId(m_person->program())));
    m_person->app().programs()->stop();
    QCOMPARE(m_person->app().limits()->therapistText(), QString());
    QVERIFY(m_person->therapist().canStartProgram());
    m_person->app().programs()->undo();
    QVERIFY(!m_person->app().limits()->therapistText().isEmpty());
    m_person->app().programs()->stop();
    m_person->therapist().startProgram();
    QVERIFY(!m_person->app().limits()->therapistText().isEmpty());
}

void GivenProgramTest::aFullDiskTakesNothing()
{
    const Other therapist;
    QVERIFY(m_person->meet(therapist));
    const QString before = m_person->state();
    m_person->bench.therapy().setOutcome(StoreOutcome::DiskFull);
    m_person->hand(therapist.message(m_person->program()));
    const QSignalSpy notKept(&m_person->therapist(), &CoachClient::notKept);
    m_person->given().use();
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(m_person->state(), before);
    QVERIFY(m_person->given().isOffer());
    m_person->bench.therapy().setOutcome(StoreOutcome::Ok);
    m_person->given().use();
    QCOMPARE(m_person->bench.therapy().programs().size(), size_t{1});
}

QTEST_MAIN(GivenProgramTest)
#include "tst_givenprogram.moc"
