// SPDX-License-Identifier: Apache-2.0
#include "stagepages.h"

#include "ui/cliniccontroller.h"
#include "ui/patientcontroller.h"
#include "ui/patientscontroller.h"

#include <QQuickItem>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace evenpace::staged {
namespace {

/** A Wednesday: the report was made the day before the picture. */
const QDate kLast(2026, 6, 10);
const QDate kBegun(2026, 5, 4); // a Monday
constexpr int kDays = 38;
constexpr Milliseconds kItemLength{120000};

/** By day from kBegun on: d done, p in part, o left out, e eased off, r rest, b bad day. Planned are Monday, Tuesday,
 *  Thursday, Friday and Sunday. */
constexpr char kWeeks[] = "dprddro" "ddrpdrd" "porddrd" "ddredrd" "erpdbdd" "edr";
/** Easy minutes and envelope of the last two weeks. */
constexpr int kDone[] = {14, 16, 19, 34, 6, 8, 15, 17, 20, 31, 9, 4, 16, 18};
constexpr int kEnvelope[] = {20, 20, 22, 22, 22, 18, 18, 20, 22, 24, 24, 24, 22, 24};
/** The last two weeks; the ones before are calmer. */
constexpr int kPain[] = {4, 4, 4, 5, 5, 4, 5, 5, 6, 5, 6, 6, 7, 7};
constexpr int kFatigue[] = {6, 6, 6, 5, 7, 6, 6, 6, 6, 7, 7, 7, 7, 6};
constexpr int kDetailed = 14;

GivenVersion version(int number, const QDate &from, int weeks = 8)
{
    GivenVersion given;
    AssignedProgram &program = given.program;
    program.id = QUuid(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
    program.version = number;
    program.name = u"Neck and shoulders"_s;
    program.sessions = {{u"A"_s, u"Loosen"_s, {}, {}}};
    program.phases = {{{}, weeks, {}}};
    for (const int day : {1, 2, 4, 5, 7})
        program.phases.front().schedule[day] = QStringList{u"A"_s};
    program.ceilings.milliMinutesADay = number == 1 ? 20'000 : 24'000;
    given.from = from;
    return given;
}

ReportedItem item(const char *id, ItemOutcome outcome, Reason reason = Reason::None, Ease ease = Ease::None)
{
    const bool isDone = outcome == ItemOutcome::Done;
    return {QString::fromLatin1(id), outcome, reason, ease, 10, isDone ? 10 : 0, kItemLength,
            isDone ? kItemLength : Milliseconds{0}};
}

ReportedSession session(const QDate &day, char kind, int index)
{
    ReportedSession session;
    session.day = day;
    session.sessionId = u"A"_s;
    session.active = std::chrono::minutes{8};
    session.easyMilliMinutes = 14'000;
    session.painBefore = 4 + index / 24;
    session.painAfter = *session.painBefore - index % 2;
    session.effort = 2 + index % 2;
    const Ease ease = kind == 'e' ? Ease::Gentler : Ease::None;
    const bool isPart = kind == 'p';
    const Reason reason = index % 3 == 0 ? Reason::Hurts : Reason::TooTired;
    session.items = {item("neck-rotation-seated", ItemOutcome::Done),
                     item("scap-squeeze-seated", isPart ? ItemOutcome::Skipped : ItemOutcome::Done,
                          isPart ? reason : Reason::None),
                     item("shoulder-rolls-seated", isPart ? ItemOutcome::Skipped : ItemOutcome::Done,
                          isPart ? Reason::TooTired : Reason::None, ease),
                     item("breath-slow-4-6", ItemOutcome::Done)};
    session.easeOffs = kind == 'e' ? 1 : 0;
    session.isStopped = isPart;
    session.stopReason = isPart ? Reason::TooTired : Reason::None;
    if (kind == 'e')
        session.notes = {u"a_bit_much"_s};
    else if (index % 9 == 4)
        session.notes = {u"felt_fine"_s};
    return session;
}

Report report()
{
    Report report;
    report.number = 7;
    report.programId = version(2, kBegun).program.id;
    report.programVersion = 2;
    report.first = kBegun;
    report.last = kLast;
    report.madeOn = kLast;
    for (int i = 0; i < kDays; ++i) {
        const int late = i - (kDays - kDetailed);
        ReportedDay day;
        day.day = kBegun.addDays(i);
        day.pain = late >= 0 ? kPain[late] : 4 + i * 5 % 2;
        day.fatigue = late >= 0 ? kFatigue[late] : 5 + i * 3 % 2;
        day.dose = late >= 0 ? kEnvelope[late] * 1000 : 18'000;
        day.rules = {i % 6 == 5 ? u"light.amber"_s : u"light.green"_s};
        if (late == 3 || late == 9)
            day.wentOnPast = {WentOn::Past::Minutes};
        if (i % 7 == 0 && i > 0)
            day.rules << (i == 28 ? u"week.hold"_s : u"week.progress"_s);
        const char kind = kWeeks[i];
        day.isBadDay = kind == 'b';
        if (kind != 'o' && kind != 'b' && kind != 'r') {
            report.sessions.push_back(session(day.day, kind, i));
            if (late >= 0)
                report.sessions.back().easyMilliMinutes = kDone[late] * 1000;
            if (late == 3) {
                report.sessions.back().effort = 5;
                report.sessions.back().morning = MorningAfter::ABitWorse;
            }
        }
        report.days.push_back(day);
    }
    report.measures = {{u"peg"_s, QDate(2026, 5, 6), 60, {7, 6, 5}}, {u"peg"_s, QDate(2026, 6, 8), 63, {7, 6, 6}}};
    return report;
}

PatientRecord patient014()
{
    PatientRecord record;
    record.name = u"Patient 014"_s;
    record.key = QByteArray(8, 'p');
    record.reports = {report()};
    record.versions = {version(1, kBegun.addDays(-3)), version(2, kBegun.addDays(21))};
    return record;
}

/** One flag of each kind that Patient 014 does not have. */
PatientRecord patient031()
{
    PatientRecord record = patient014();
    record.name = u"Patient 031"_s;
    Report &told = record.reports.front();
    told.madeOn = now().date().addDays(-12);
    told.last = told.madeOn;
    std::erase_if(told.days, [&](const ReportedDay &day) { return day.day > told.last; });
    std::erase_if(told.sessions, [&](const ReportedSession &done) { return done.day > told.last; });
    told.measures.clear();
    const size_t days = told.days.size();
    told.days[days - 9].isFlare = true;
    told.days[days - 9].rules = {u"flare.on"_s};
    told.days[days - 4].rules = {u"morning.soft_fail"_s, u"light.red"_s};
    told.days[days - 3].rules = {u"morning.soft_fail"_s, u"light.red"_s};
    told.days[days - 1].rules = {u"red_flag.stop"_s, u"light.stop"_s};
    record.versions.pop_back();
    return record;
}

PatientRecord patient022()
{
    PatientRecord record;
    record.name = u"Patient 022"_s;
    record.versions = {version(1, now().date().addDays(-6), 6)};
    return record;
}

PatientRecord patient011()
{
    PatientRecord record = patient014();
    record.name = u"Patient 011"_s;
    record.versions = {version(1, kBegun.addDays(-1), 5)};
    record.reports.front().measures = {{u"peg"_s, QDate(2026, 5, 6), 63, {}}, {u"peg"_s, QDate(2026, 6, 8), 47, {}}};
    for (ReportedDay &day : record.reports.front().days) {
        day.pain = 4;
        day.dose = 40'000;
        day.wentOnPast.clear();
    }
    record.acknowledged = record.reports.front().number;
    return record;
}

/** In the clinic, with a line in the list that says the same. */
bool open(Stage &stage, const PatientRecord &record)
{
    const Told told = merged(record.reports);
    const GivenVersion &given = record.versions.back();
    ClinicPatient patient{0, record.name, record.key, {}, now().toUTC(), false, record.acknowledged};
    const ClinicSummary summary{given.program.name, given.program.weeks(), record.versions.front().from,
                                told.firstSession(given.program.id), told.lastMadeOn, told.last, told.lastNumber,
                                flagsOfReports(told, {})};
    ClinicRepository &clinic = stage.services().clinic;
    if (clinic.save(patient) != StoreOutcome::Ok || clinic.summarize(patient.id, summary) != StoreOutcome::Ok)
        return false;
    stage.call("clinic.open");
    const bool isChosen = stage.app().clinic()->patients()->choose(QString::number(patient.id));
    stage.app().clinic()->reading()->show(record, {});
    stage.settle();
    return isChosen;
}

QQuickItem *pane(Stage &stage)
{
    const auto *page = stage.window()->findChild<QObject *>(u"clinic"_s);
    const QList<QQuickItem *> items = page ? page->findChildren<QQuickItem *>() : QList<QQuickItem *>();
    for (QQuickItem *item : items) {
        if (QByteArrayView(item->metaObject()->className()).startsWith("PatientPane"))
            return item;
    }
    return nullptr;
}

/** Scrolls to a share of the page. */
bool scroll(Stage &stage, double share)
{
    QQuickItem *const shown = pane(stage);
    if (!shown)
        return false;
    shown->setProperty("contentY",
                       std::floor(std::max(0.0, shown->property("contentHeight").toDouble() - shown->height()) * share));
    stage.settle();
    return true;
}

bool callPane(Stage &stage, const char *function, const QString &argument)
{
    QQuickItem *const shown = pane(stage);
    const bool isCalled = shown && QMetaObject::invokeMethod(shown, function, Q_ARG(QString, argument));
    stage.settle();
    return isCalled;
}

} // namespace

void showReports(Stage &stage)
{
    stage.app().clinic()->reading()->show(patient014(), {});
    stage.settle();
}

std::vector<StagePage> readingPages()
{
    using Past = Stage::Past;
    return {
        {u"patient"_s, Past::None, [](Stage &stage) { return open(stage, patient014()); }},
        {u"patient-charts"_s, Past::None,
         [](Stage &stage) { return open(stage, patient014()) && scroll(stage, 0.35); }},
        {u"patient-items"_s, Past::None, [](Stage &stage) { return open(stage, patient014()) && scroll(stage, 0.75); }},
        {u"patient-end"_s, Past::None, [](Stage &stage) { return open(stage, patient014()) && scroll(stage, 1); }},
        {u"patient-flags"_s, Past::None, [](Stage &stage) { return open(stage, patient031()); }},
        {u"patient-new"_s, Past::None, [](Stage &stage) { return open(stage, patient022()); }},
        {u"patient-finished"_s, Past::None, [](Stage &stage) { return open(stage, patient011()); }},
        {u"patient-rule"_s, Past::None,
         [](Stage &stage) {
             return open(stage, patient014()) && callPane(stage, "openRule", u"pain_rising"_s);
         }},
        {u"patient-table"_s, Past::None,
         [](Stage &stage) {
             return open(stage, patient014()) && callPane(stage, "openTable", u"effort"_s);
         }},
    };
}

} // namespace evenpace::staged
