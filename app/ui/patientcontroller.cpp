// SPDX-License-Identifier: Apache-2.0
#include "ui/patientcontroller.h"

#include "domain/exchange/courier.h"
#include "domain/exchange/followed.h"
#include "ui/readingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

// The values of DoneMap, which this library does not know.
enum DoneKind { kUnknown, kRest, kPlanned };
enum DoneMark { kEasedOff = 1, kOver = 2 };

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

PatientController::PatientController(const Services &services, Coach &coach, QObject *parent)
    : CoachClient(services, coach, parent)
{
}

bool PatientController::open(qint64 id)
{
    const std::optional<ClinicPatient> patient = services().clinic.patient(id);
    if (!patient)
        return false;
    PatientRecord record{id, patient->name, patient->key, {}, {}, 0, patient->acknowledged};
    const Courier *courier = services().courier();
    const std::vector<ClinicReport> reports = services().clinic.reports(id);
    for (const ClinicReport &kept : reports) {
        const Result<Report> read = courier ? courier->keptReport(kept.message, kept.signKey) : Result<Report>(Refusal{});
        if (refusalIn(read)) {
            ++record.unread;
            continue;
        }
        record.reports.push_back(std::get<Report>(read));
    }
    const std::vector<HandedOver> given = services().drafts.handedOver();
    for (const HandedOver *one : followedBy(patient->key, reports, given))
        record.versions.push_back({programOf(one->draft, services().library, {}), dayOf(one->at.toLocalTime())});
    show(record, services().clinic.rules());
    return true;
}

void PatientController::show(const PatientRecord &record, const FlagRules &rules)
{
    m_record = record;
    m_rules = rules;
    m_told = merged(record.reports);
    forgetUndo();
    readNotes();
    tell();
}

void PatientController::setRules(const FlagRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    tell();
}

void PatientController::readNotes()
{
    m_noteList = m_record.id != 0 ? services().clinic.notes(m_record.id) : std::vector<ClinicNote>();
    std::vector<LineListModel::Line> lines;
    for (const ClinicNote &note : m_noteList)
        lines.push_back({note.text, readingwords::date(dayOf(note.at.toLocalTime()), coach().day(), m_locale), {}});
    m_notes.setLines(std::move(lines));
}

bool PatientController::addNote(const QString &text)
{
    if (text.trimmed().isEmpty() || m_record.id == 0)
        return true;
    ClinicNote note{0, m_record.id, text.trimmed(), services().wallClock().toUTC()};
    if (!isKept(services().clinic.save(note)))
        return false;
    readNotes();
    return true;
}

void PatientController::deleteNote(int place)
{
    if (place < 0 || place >= static_cast<int>(m_noteList.size()))
        return;
    const ClinicNote note = m_noteList[static_cast<size_t>(place)];
    if (!isKept(services().clinic.deleteNote(note.id)))
        return;
    readNotes();
    say(tr("The note is deleted."), [this, note] {
        ClinicNote again = note;
        again.id = 0;
        if (isKept(services().clinic.save(again)))
            readNotes();
    });
}

void PatientController::refresh()
{
    if (m_day != coach().day())
        tell();
}

void PatientController::tell()
{
    const QDate today = coach().day();
    m_day = today;
    m_reading = readingOf(m_told, m_record.versions, m_rules.of(RuleNumber::OverPercent));
    std::optional<Assignment> assignment;
    if (hasProgram())
        assignment = Assignment{m_record.versions.front().from, m_record.versions.back().program.weeks(),
                                m_record.versions.back().program.id};
    m_flags.setFlags(flagsOf(m_told, assignment, today, m_rules), m_rules);
    fillWeeks();
    m_sessions.setLines(readingwords::sessionLines(m_told, today, m_locale));
    m_measures.setLines(readingwords::measureLines(m_reading.measures, today, m_locale));
    m_decisions.setLines(readingwords::decisionLines(m_reading, today, m_locale));
    m_versions.setRows(readingwords::versionRows(m_reading.versions, m_record.versions, services().library, today, m_locale));
    m_items.setRows(readingwords::itemRows(m_reading.items, services().library, m_locale));
    emit changed();
}

QString PatientController::programLine() const
{
    if (!hasProgram())
        return tr("No program was given yet.");
    const AssignedProgram &program = m_record.versions.back().program;
    if (!m_reading.begun.isValid() || !m_told.firstSession(program.id).isValid())
        //: %1 is the name of a program, %2 a date
        return tr("%1 · given on %2")
            .arg(program.name, readingwords::date(m_record.versions.front().from, coach().day(), m_locale));
    const int weeks = program.weeks();
    const auto week = static_cast<int>(m_reading.begun.daysTo(coach().day()) / kWeekDays) + 1;
    return tr("%1 · week %2 of %3").arg(program.name).arg(std::clamp(week, 1, std::max(1, weeks))).arg(weeks);
}

QString PatientController::reportLine() const
{
    if (!hasReport())
        return tr("No report yet. There is no live link.");
    return tr("Report of %1. There is no live link.").arg(readingwords::date(m_told.lastMadeOn, coach().day(), m_locale));
}

QString PatientController::unreadText() const
{
    return m_record.unread > 0 ? tr("%n report(s) could not be read. Ask for a new one.", nullptr, m_record.unread)
                               : QString();
}

void PatientController::fillWeeks()
{
    m_doneKinds.clear();
    m_doneShares.clear();
    m_doneMarks.clear();
    m_weekLabels.clear();
    m_weekNumbers.clear();
    if (!hasReport())
        return;
    const QDate begun = m_reading.begun.isValid() ? m_reading.begun : m_told.first;
    const QDate last = mondayOf(m_told.last);
    QDate monday = std::max(mondayOf(std::min(begun, m_told.last)), last.addDays(-kWeekDays * (kMostWeeks - 1)));
    for (; monday <= last; monday = monday.addDays(kWeekDays)) {
        const QString number = m_locale.toString(mondayOf(begun).daysTo(monday) / kWeekDays + 1);
        m_weekLabels << tr("week %1").arg(number);
        m_weekNumbers << number;
        for (int i = 0; i < kWeekDays; ++i) {
            static const ReadDay nothing;
            const ReadDay *found = m_reading.day(monday.addDays(i));
            const ReadDay &day = found ? *found : nothing;
            const bool isRest = day.kind == ReadDay::Kind::Rest || day.kind == ReadDay::Kind::BadDay;
            m_doneKinds << (day.kind == ReadDay::Kind::Untold ? kUnknown : isRest ? kRest : kPlanned);
            m_doneShares << day.permille / 1000.0;
            m_doneMarks << (day.isEasedOff ? kEasedOff : 0) + (day.fit == Fit::Over ? kOver : 0);
        }
    }
}

QStringList PatientController::weekDays() const
{
    QStringList names;
    for (int day = 1; day <= kWeekDays; ++day)
        names << m_locale.standaloneDayName(day, QLocale::NarrowFormat);
    return names;
}

QString PatientController::doneSummary() const
{
    return readingwords::doneSummary(m_reading.days);
}

std::vector<ReadDay> PatientController::chartDays() const
{
    const auto count = std::min<std::ptrdiff_t>(kChartDays, static_cast<std::ptrdiff_t>(m_reading.days.size()));
    return {m_reading.days.end() - count, m_reading.days.end()};
}

QList<qreal> PatientController::effortDone() const
{
    QList<qreal> done;
    for (const ReadDay &day : chartDays())
        done << static_cast<qreal>(day.done) / 1000;
    return done;
}

QList<qreal> PatientController::effortEnvelope() const
{
    QList<qreal> envelope;
    for (const ReadDay &day : chartDays())
        envelope << (day.limit ? static_cast<qreal>(*day.limit) / 1000 : -1);
    return envelope;
}

QList<bool> PatientController::effortOver() const
{
    QList<bool> over;
    for (const ReadDay &day : chartDays())
        over << (day.fit == Fit::Over);
    return over;
}

QStringList PatientController::effortLabels() const
{
    QStringList labels;
    for (const ReadDay &day : chartDays())
        labels << m_locale.standaloneDayName(day.day.dayOfWeek(), QLocale::NarrowFormat);
    return labels;
}

QString PatientController::effortSummary() const
{
    return readingwords::effortSummary(chartDays());
}

QList<qreal> PatientController::ratings(std::optional<int> ReadDay::*rating) const
{
    QList<qreal> list;
    for (const ReadDay &day : chartDays())
        list << (day.*rating).value_or(-1);
    return list;
}

QList<qreal> PatientController::means(std::optional<int> ReadDay::*rating) const
{
    QList<qreal> list;
    const size_t all = m_reading.days.size();
    for (size_t day = all - std::min<size_t>(all, kChartDays); day < all; ++day)
        list << meanBefore(m_reading.days, day, kMeanDays, rating).value_or(-1);
    return list;
}

QString PatientController::firstDay() const
{
    const std::vector<ReadDay> days = chartDays();
    return days.empty() ? QString() : readingwords::date(days.front().day, coach().day(), m_locale);
}

QString PatientController::lastDay() const
{
    return hasReport() ? readingwords::date(m_told.last, coach().day(), m_locale) : QString();
}

QString PatientController::ratingsSummary() const
{
    return readingwords::ratingsSummary(m_reading.days, kMeanDays, m_locale);
}

void PatientController::openTable(const QString &chart)
{
    const QDate today = coach().day();
    if (chart == "done"_L1) {
        m_tableTitle = tr("Sessions done");
        m_table.setLines(readingwords::doneLines(m_reading.days, today, m_locale));
    } else if (chart == "effort"_L1) {
        m_tableTitle = tr("Effort and envelope");
        m_table.setLines(readingwords::effortLines(m_reading.days, today, m_locale));
    } else {
        m_tableTitle = tr("Pain and fatigue");
        m_table.setLines(readingwords::ratingsLines(m_reading.days, today, m_locale));
    }
    emit tableChanged();
}

QStringList PatientController::versionNames() const
{
    return readingwords::versionNames();
}

const Report *PatientController::lastReport() const
{
    const auto last = std::max_element(m_record.reports.begin(), m_record.reports.end(),
                                       [](const Report &a, const Report &b) { return a.number < b.number; });
    return last == m_record.reports.end() ? nullptr : &*last;
}

void PatientController::print()
{
    const Courier *courier = services().courier();
    const Report *report = lastReport();
    if (!courier) {
        emit said(tr("Pages cannot be made: a part of the app is missing."), false);
        return;
    }
    if (report)
        //: a file name: %1 is a pseudonym, %2 a date like 2026-06-12
        emit pageMade(tr("%1, report of %2.pdf").arg(title(), report->madeOn.toString(Qt::ISODate)),
                      courier->reportSheet(*report, services().library, Paper::A4));
}

QString PatientController::receiptText() const
{
    return hasReport() && !m_record.key.isEmpty() ? tr("Receipt for report %1").arg(m_told.lastNumber) : QString();
}

bool PatientController::isAcknowledged() const
{
    return hasReport() && m_record.acknowledged >= m_told.lastNumber;
}

void PatientController::acknowledge()
{
    if (receiptText().isEmpty())
        return;
    const Courier *courier = services().courier();
    const Result<QByteArray> made = courier
        ? courier->acknowledgementMessage({m_record.key, m_told.lastNumber})
        : Result<QByteArray>(Refusal{Refusal::Why::WrongValue, {}});
    if (refusalIn(made)) {
        emit said(tr("No receipt could be made: your own keys are missing."), false);
        return;
    }
    if (auto patient = services().clinic.patient(m_record.id)) {
        patient->acknowledged = std::max(patient->acknowledged, m_told.lastNumber);
        if (!isKept(services().clinic.save(*patient)))
            return;
    }
    m_record.acknowledged = std::max(m_record.acknowledged, m_told.lastNumber);
    emit changed();
    emit receiptMade(receiptText(), std::get<QByteArray>(made), m_told.lastNumber);
}

void PatientController::editProgram()
{
    double easyMinutes = 0;
    for (const auto &[date, day] : m_told.days) {
        if (day.facts.dose)
            easyMinutes = static_cast<double>(*day.facts.dose) / 1000;
    }
    const std::optional<ClinicPatient> patient = services().clinic.patient(m_record.id);
    emit editRequested(m_record.key, m_record.name, easyMinutes, patient ? patient->cautions : QStringList());
}
