// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/followed.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 3, 2);
const QUuid kOne(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
const QUuid kTwo(u"7a1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c4"_s);

HandedOver given(const QUuid &id, int version, const KeyId &patient, int day, int weeks = 6)
{
    HandedOver given;
    given.draft.frame.id = id;
    given.draft.frame.version = version;
    given.draft.frame.name = id == kOne ? u"One"_s : u"Two"_s;
    given.draft.frame.patient = patient;
    given.draft.phases.front().weeks = weeks;
    given.at = QDateTime(kFirst.addDays(day), QTime(12, 0));
    return given;
}

ClinicReport about(const QUuid &id, int version)
{
    ClinicReport report;
    report.programId = id;
    report.programVersion = version;
    return report;
}

/** A report about a program, with something done of it on that day. */
Report done(const QUuid &id, int number, int day)
{
    Report report;
    report.number = number;
    report.programId = id;
    report.first = kFirst.addDays(day);
    report.last = report.first;
    report.madeOn = report.first;
    ReportedSession session;
    session.day = report.first;
    report.sessions = {session};
    return report;
}

/** "One 1", "One 2" */
QStringList names(const std::vector<const HandedOver *> &versions)
{
    QStringList list;
    for (const HandedOver *one : versions)
        list << u"%1 %2"_s.arg(one->draft.frame.name).arg(one->draft.frame.version);
    return list;
}

const KeyId kTheirs("12345678");
const KeyId kOthers("87654321");

} // namespace

/** Which program a patient follows. */
class FollowedTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutAProgramNobodyFollowsOne()
    {
        QVERIFY(followedBy(kTheirs, {}, {}).empty());
        QVERIFY(followedBy({}, {}, {given(kOne, 1, {}, 0)}).empty());
        QVERIFY(followedBy(kTheirs, {}, {given(kOne, 1, kOthers, 0)}).empty());
        QVERIFY(!assignmentOf({}));
        QCOMPARE(summaryOf({}, {}, {}), ClinicSummary());
    }

    void allVersionsOfWhatWasGivenToThemAreTheirs()
    {
        const std::vector<HandedOver> all{given(kOne, 2, kTheirs, 9, 8), given(kTwo, 1, kOthers, 5), given(kOne, 1, kTheirs, 0)};
        const auto versions = followedBy(kTheirs, {}, all);
        QCOMPARE(names(versions), (QStringList{u"One 1"_s, u"One 2"_s}));
        QCOMPARE(assignmentOf(versions)->on, kFirst);
        QCOMPARE(assignmentOf(versions)->weeks, 8);
        QCOMPARE(assignmentOf(versions)->program, kOne);
    }

    void whatWasGivenToAnyoneIsTheirsOnceTheyTellOfIt()
    {
        const std::vector<HandedOver> all{given(kOne, 3, {}, 20), given(kOne, 2, {}, 9), given(kOne, 1, {}, 0)};
        QVERIFY(followedBy(kTheirs, {}, all).empty());
        QCOMPARE(names(followedBy(kTheirs, {about(kOne, 1), about(kOne, 2)}, all)), (QStringList{u"One 1"_s, u"One 2"_s}));
    }

    void theProgramThatWasGivenLastIsFollowed()
    {
        const std::vector<HandedOver> all{given(kTwo, 1, kTheirs, 60), given(kOne, 1, kTheirs, 0)};
        // Although what they told last is about the one before.
        QCOMPARE(names(followedBy(kTheirs, {about(kOne, 1)}, all)), QStringList{u"Two 1"_s});
    }

    void aSecondProgramBeginsAnew()
    {
        const std::vector<HandedOver> all{given(kTwo, 1, kTheirs, 60), given(kOne, 1, kTheirs, 0)};
        const auto followed = followedBy(kTheirs, {about(kOne, 1)}, all);
        const ClinicSummary waiting = summaryOf(merged({done(kOne, 1, 3)}), followed, {});
        QCOMPARE(waiting.program, u"Two"_s);
        QCOMPARE(waiting.assignedOn, kFirst.addDays(60));
        QVERIFY(!waiting.begunOn.isValid());
        const std::vector<Flag> flags = flagsOn(kFirst.addDays(66), waiting, {});
        QVERIFY(!flags.empty());
        QCOMPARE(flags.front().kind, FlagKind::NotStarted);

        const ClinicSummary begun = summaryOf(merged({done(kOne, 1, 3), done(kTwo, 2, 62)}), followed, {});
        QCOMPARE(begun.begunOn, kFirst.addDays(62));
        QCOMPARE(weekOn(kFirst.addDays(70), begun), 2);
        QVERIFY(flagsOn(kFirst.addDays(66), begun, {}).empty());
    }
};

QTEST_GUILESS_MAIN(FollowedTest)
#include "tst_followed.moc"
