// SPDX-License-Identifier: Apache-2.0
#include "domain/coach.h"
#include "domain/exchange/reading.h"
#include "domain/exchange/reportsource.h"
#include "support/memorydiary.h"
#include "support/memorymeasures.h"
#include "support/memoryshelf.h"
#include "support/memorystore.h"
#include "support/memorytherapy.h"
#include "support/shippedlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

const QDate kThursday(2026, 6, 4);

/** A on Mondays, Wednesdays and Fridays for two weeks, then B on Tuesdays for one. */
AssignedProgram program()
{
    AssignedProgram program;
    program.id = QUuid(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
    program.issuedOn = kThursday;
    program.expiresOn = kThursday.addDays(90);
    program.name = u"Neck and shoulders"_s;
    program.sessions = {{u"A"_s, u"Loosen"_s, {{u"neck-rotation-seated"_s}}}, {u"B"_s, u"Rest well"_s, {{u"breath-belly"_s}}}};
    program.phases = {{{}, 2, {{1, {u"A"_s}}, {3, {u"A"_s}}, {5, {u"A"_s}}}}, {{}, 1, {{2, {u"B"_s}}}}};
    return program;
}

/** Somebody who takes it on a Thursday, and what their therapist reads of it. */
struct Patient {
    MemorySessionRepository sessions;
    MemoryDiary diary{sessions};
    MemorySettings settings;
    MemoryShelf shelf{sessions};
    MemoryMeasures measures;
    MemoryTherapy therapy;
    QDateTime now{kThursday, QTime(9, 0)};
    Library library = shippedLibrary();
    Coach coach{library, diary, sessions, settings, shelf, measures, therapy, [this] { return now; }};

    Patient()
    {
        coach.refresh();
        take(program());
    }
    void take(const AssignedProgram &given)
    {
        TakenProgram taken;
        taken.program = given;
        taken.message = QByteArray::number(given.version);
        QCOMPARE(coach.takeProgram(taken, {}), StoreOutcome::Ok);
    }
    /** The sessions of so many days from today on, each day's as one word: "-", "A". */
    QStringList days(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i) {
            QStringList ids;
            for (const DaySession &session : coach.plan().sessions)
                ids << (session.programId == libraryId(program()) ? session.sessionId : QString());
            list << (ids.join(QString()).isEmpty() ? u"-"_s : ids.join(QString()));
            now = now.addDays(1);
            coach.refresh();
        }
        return list;
    }
    /** What the therapist finds planned on so many days from that one on. */
    [[nodiscard]] QStringList read(const QDate &first, int count) const
    {
        const Report report = reportOf({diary, sessions, measures, settings, therapy}, {}, first, first.addDays(count - 1),
                                       dayOf(now));
        const Reading reading = readingOf(merged({report}), {{program(), kThursday}}, 20);
        QStringList list;
        for (int i = 0; i < count; ++i) {
            const ReadDay *day = reading.day(first.addDays(i));
            list << (!day || day->planned == 0 ? u"-"_s : QString::number(day->planned));
        }
        return list;
    }
};

QStringList asCounts(QStringList days)
{
    return days.replaceInStrings(u"A"_s, u"1"_s).replaceInStrings(u"B"_s, u"1"_s);
}

const QStringList kThreeWeeks = u"- A - - A - A "
                                 "- A - - A - A "
                                 "- - - - - B -"_s.split(u' ');

} // namespace

/** A therapist's schedule names days of the week: the patient's app and the therapist's reading have them alike. */
class WeekdaysTest : public QObject
{
    Q_OBJECT
private slots:
    void aScheduleKeepsToTheDaysOfTheWeek()
    {
        Patient patient;
        // Thursday, Friday ... : weeks begin where the person did, and hold each day of the week once.
        QCOMPARE(patient.days(21), kThreeWeeks);
        QCOMPARE(patient.read(kThursday, 21), asCounts(kThreeWeeks));
    }

    void aPauseMovesNoSessionToAnotherDay()
    {
        Patient patient;
        const QString id = libraryId(program());
        QStringList days = patient.days(2);
        QCOMPARE(patient.coach.pauseProgram(id), StoreOutcome::Ok);
        days += patient.days(9);
        QCOMPARE(patient.coach.goOnWithProgram(id), StoreOutcome::Ok);
        days += patient.days(19);
        // Nine days wait; twelve of the first two weeks are left, and then comes the last week.
        QCOMPARE(days, u"- A - - - - - - - - - A - A - A - - A - A - A - - - B - - -"_s.split(u' '));
        QCOMPARE(patient.read(kThursday, 30), asCounts(days));
    }

    void aProgramThatWasStoppedAsksForNothing()
    {
        Patient patient;
        QStringList days = patient.days(6);
        QCOMPARE(patient.coach.stopProgram(libraryId(program())), StoreOutcome::Ok);
        days += patient.days(8);
        QCOMPARE(days, u"- A - - A - - - - - - - - -"_s.split(u' '));
        QCOMPARE(patient.read(kThursday, 14), asCounts(days));
    }

    void aNewVersionGoesOnInItsWeek()
    {
        Patient patient;
        QStringList days = patient.days(15);
        AssignedProgram next = program();
        next.version = 2;
        patient.take(next);
        days += patient.days(6);
        QCOMPARE(days, kThreeWeeks);
    }

    void theFirstSessionSaysWhereItBeganIfNobodyElseDoes()
    {
        Report report;
        report.first = kThursday;
        report.last = kThursday.addDays(13);
        report.programId = program().id;
        ReportedSession session;
        session.day = kThursday.addDays(1);
        session.sessionId = u"A"_s;
        report.sessions = {session};
        QCOMPARE(readingOf(merged({report}), {{program(), kThursday}}, 20).begun, kThursday.addDays(1));
        report.begun = kThursday;
        QCOMPARE(readingOf(merged({report}), {{program(), kThursday}}, 20).begun, kThursday);
    }

    void runsAreWeeksOnTheSameDays()
    {
        AssignedProgram given = program();
        given.phases.insert(given.phases.begin() + 1, given.phases.front());
        QCOMPARE(runsOf(given, u"A"_s), (std::vector<Run>{{{1, 3, 5}, 1, 4}}));
        QCOMPARE(runsOf(given, u"B"_s), (std::vector<Run>{{{2}, 5, 1}}));
        QVERIFY(runsOf(given, u"C"_s).empty());
    }

    void theLibrarysOwnProgramsGoByTheirDays()
    {
        const Library library = shippedLibrary();
        const Program &own = *library.program(u"prog-first-gentle-week"_s);
        for (int day = 1; day <= 7; ++day)
            QCOMPARE(own.scheduleDay(day, kThursday.addDays(day - 1)), day);
    }
};

QTEST_GUILESS_MAIN(WeekdaysTest)
#include "tst_weekdays.moc"
