// SPDX-License-Identifier: Apache-2.0
#include "ui/patientscontroller.h"

#include "domain/exchange/courier.h"
#include "ui/flagwords.h"
#include "ui/refusalwords.h"
#include "ui/sizewords.h"
#include "ui/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr QStringView kDot = u" · ";

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

PatientsController::PatientsController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void PatientsController::open()
{
    if (std::exchange(m_isOpen, true))
        return;
    reload();
    // Rules were changed, and the app ended before the flags were raised by them.
    if (m_services.clinic.summarizedBy() != m_rules)
        summarizeAll();
    if (countIn(m_choice) == 0)
        m_choice = {Filter::All, {}};
    show();
}

void PatientsController::refresh()
{
    if (m_isOpen && m_day != today())
        reload();
}

void PatientsController::close()
{
    m_isOpen = false;
    m_people.clear();
    m_query.clear();
    m_choice = {};
    refuseMet();
    choose({});
    show();
}

void PatientsController::reload()
{
    m_rules = m_services.clinic.rules();
    m_day = today();
    m_people.clear();
    for (ClinicRow &row : m_services.clinic.caseload()) {
        Person person{std::move(row), {}, 0};
        person.flags = flagsOn(today(), person.row.summary, m_rules);
        person.need = needOf(person.flags);
        m_people.push_back(std::move(person));
    }
    std::stable_sort(m_people.begin(), m_people.end(), [](const Person &a, const Person &b) { return a.need < b.need; });
    const bool isGone = m_chosen != 0 && !personChosen();
    if (isGone)
        m_chosen = 0;
    show();
    emit entryChanged();
    if (isGone)
        emit chosenChanged();
}

void PatientsController::reload(qint64 chosen)
{
    const bool isOther = std::exchange(m_chosen, chosen) != chosen;
    reload();
    if (isOther)
        emit chosenChanged();
    emit readWanted();
}

std::vector<PatientsController::Choice> PatientsController::choices() const
{
    std::vector<Choice> list{{Filter::NeedsALook, {}}, {Filter::All, {}}};
    for (const FlagKind kind : {FlagKind::RedFlag, FlagKind::Over, FlagKind::PainRising, FlagKind::WorseMornings,
                                FlagKind::LongFlare, FlagKind::NotStarted, FlagKind::Silent, FlagKind::Finished}) {
        if (countIn({Filter::Flag, kind}) > 0)
            list.push_back({Filter::Flag, kind});
    }
    if (countIn({Filter::Archive, {}}) > 0)
        list.push_back({Filter::Archive, {}});
    return list;
}

bool PatientsController::isIn(const Person &person, const Choice &choice) const
{
    if (choice.filter == Filter::Archive || person.row.isArchived)
        return choice.filter == Filter::Archive && person.row.isArchived;
    switch (choice.filter) {
    case Filter::NeedsALook:
        return needsALook(person.flags);
    case Filter::Flag:
        return std::any_of(person.flags.begin(), person.flags.end(),
                           [&](const Flag &flag) { return flag.kind == choice.flag; });
    case Filter::All:
    case Filter::Archive:
        return true;
    }
    return true;
}

int PatientsController::countIn(const Choice &choice) const
{
    return static_cast<int>(std::count_if(m_people.begin(), m_people.end(),
                                          [&](const Person &person) { return isIn(person, choice); }));
}

QStringList PatientsController::names() const
{
    QStringList names;
    for (const Choice &choice : choices()) {
        const QString count = m_locale.toString(countIn(choice));
        switch (choice.filter) {
        case Filter::NeedsALook:
            //: a filter of the list of patients and how many it shows: "Needs a look 3"
            names << tr("Needs a look %1").arg(count);
            break;
        case Filter::All:
            names << tr("All %1").arg(count);
            break;
        case Filter::Flag:
            names << u"%1 %2"_s.arg(flagwords::name(choice.flag), count);
            break;
        case Filter::Archive:
            //: patients who were put away, and how many
            names << tr("Archived %1").arg(count);
            break;
        }
    }
    return names;
}

int PatientsController::filter() const
{
    const std::vector<Choice> all = choices();
    const auto found = std::find(all.begin(), all.end(), m_choice);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QString PatientsController::nothingText() const
{
    if (isEmpty() || m_list.rowCount() > 0)
        return {};
    return m_query.isEmpty() ? tr("Nobody needs a look now.") : tr("Nobody is called that here.");
}

QString PatientsController::detailOf(const Person &person) const
{
    const ClinicSummary &summary = person.row.summary;
    QStringList parts;
    if (summary.reportedOn.isValid()) {
        const int days = std::max(0, static_cast<int>(summary.reportedOn.daysTo(today())));
        parts << (days == 0 ? tr("Report of today") : tr("Report %n day(s) ago", nullptr, days));
    } else if (summary.assignedOn.isValid()) {
        const int days = std::max(0, static_cast<int>(summary.assignedOn.daysTo(today())));
        parts << (days == 0 ? tr("Assigned today") : tr("Assigned %n day(s) ago", nullptr, days));
    } else {
        parts << tr("No program yet");
    }
    if (const int week = weekOn(today(), summary); week > 0)
        parts << tr("week %1 of %2").arg(week).arg(summary.weeks);
    if (!person.row.hasKey)
        parts << tr("no card");
    return parts.join(kDot);
}

PatientListModel::Row PatientsController::rowOf(const Person &person) const
{
    PatientListModel::Row row{QString::number(person.row.id), person.row.name, detailOf(person), {}, {}, {}, {}};
    QStringList spoken;
    for (const Flag &flag : person.flags) {
        row.flagTexts << flagwords::badge(flag);
        row.flagIcons << flagwords::icon(flag.kind);
        row.flagTones << flagwords::tone(flag.kind);
        spoken << m_locale.toLower(row.flagTexts.back());
    }
    row.spokenName = row.name;
    if (!spoken.isEmpty())
        row.spokenName += u", "_s + tr("%n flag(s)", nullptr, static_cast<int>(spoken.size())) + u": "_s + spoken.join(u"; "_s);
    row.spokenName += u". "_s + row.detail.split(kDot.toString()).join(", "_L1) + u'.';
    return row;
}

void PatientsController::show()
{
    std::vector<PatientListModel::Row> rows;
    const QString wanted = folded(m_query);
    for (const Person &person : m_people) {
        // A search looks through everybody.
        const bool isShown = wanted.isEmpty() ? isIn(person, m_choice) : folded(person.row.name).contains(wanted);
        if (isShown)
            rows.push_back(rowOf(person));
    }
    m_list.show(std::move(rows));
    if (const QStringList filters = names(); std::exchange(m_filters, filters) != filters)
        emit filtersChanged();
    emit changed();
}

void PatientsController::setFilter(int place)
{
    const std::vector<Choice> all = choices();
    if (place < 0 || place >= static_cast<int>(all.size()))
        return;
    m_choice = all[static_cast<size_t>(place)];
    m_query.clear();
    show();
}

void PatientsController::search(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    show();
}

const PatientsController::Person *PatientsController::personChosen() const
{
    const auto found
        = std::find_if(m_people.begin(), m_people.end(), [this](const Person &person) { return person.row.id == m_chosen; });
    return found == m_people.end() ? nullptr : &*found;
}

bool PatientsController::choose(const QString &key)
{
    const qint64 before = std::exchange(m_chosen, key.toLongLong());
    if (m_chosen != 0 && !personChosen()) {
        m_chosen = before;
        return false;
    }
    if (m_chosen != before) {
        emit chosenChanged();
        emit entryChanged();
        emit readWanted();
    }
    return true;
}

QString PatientsController::chosen() const
{
    return m_chosen == 0 ? QString() : QString::number(m_chosen);
}

QString PatientsController::chosenName() const
{
    const Person *person = personChosen();
    return person ? person->row.name : QString();
}

QString PatientsController::chosenDetail() const
{
    const Person *person = personChosen();
    return person ? detailOf(*person) : QString();
}

QString PatientsController::chosenNumber() const
{
    const Person *person = personChosen();
    Courier *courier = person && person->row.hasKey ? m_services.courier() : nullptr;
    if (!courier)
        return {};
    const std::optional<ClinicPatient> patient = m_services.clinic.patient(m_chosen);
    for (const Card &card : courier->known()) {
        if (patient && courier->keyIdOf(card.signKey) == patient->key)
            return courier->fingerprint(card.signKey);
    }
    return {};
}

bool PatientsController::isChosenArchived() const
{
    const Person *person = personChosen();
    return person && person->row.isArchived;
}

bool PatientsController::isKept(StoreOutcome outcome)
{
    if (outcome != StoreOutcome::Ok)
        emit notKept(outcome);
    return outcome == StoreOutcome::Ok;
}

bool PatientsController::add(const QString &name)
{
    ClinicPatient patient;
    patient.name = name.simplified();
    patient.addedAt = m_services.wallClock().toUTC();
    if (patient.name.isEmpty() || !isKept(m_services.clinic.save(patient)))
        return false;
    m_choice = {Filter::All, {}};
    m_query.clear();
    reload(patient.id);
    return true;
}

template <typename Change> bool PatientsController::change(Change change)
{
    std::optional<ClinicPatient> patient = m_services.clinic.patient(m_chosen);
    if (!patient)
        return false;
    change(*patient);
    return !patient->name.isEmpty() && isKept(m_services.clinic.save(*patient));
}

bool PatientsController::rename(const QString &name)
{
    if (!change([&](ClinicPatient &patient) { patient.name = name.simplified(); }))
        return false;
    reload(m_chosen);
    return true;
}

void PatientsController::setArchived(bool isArchived)
{
    if (change([&](ClinicPatient &patient) { patient.isArchived = isArchived; }))
        reload();
}

QStringList PatientsController::cautionCodes() const
{
    return sizewords::cautionCodes();
}

QStringList PatientsController::cautionNames() const
{
    QStringList names;
    for (const QString &code : cautionCodes()) {
        names << sizewords::cautionName(code);
        names.back()[0] = names.back()[0].toUpper();
    }
    return names;
}

QStringList PatientsController::cautions() const
{
    const std::optional<ClinicPatient> patient = m_services.clinic.patient(m_chosen);
    return patient ? patient->cautions : QStringList();
}

void PatientsController::setCaution(const QString &code, bool isOn)
{
    if (!cautionCodes().contains(code) || cautions().contains(code) == isOn)
        return;
    const auto put = [&](ClinicPatient &patient) {
        if (isOn)
            patient.cautions << code;
        else
            patient.cautions.removeAll(code);
    };
    if (change(put))
        emit entryChanged();
}

void PatientsController::deleteChosen()
{
    const std::optional<ClinicPatient> patient = m_services.clinic.patient(m_chosen);
    if (!patient || !isKept(m_services.clinic.deletePatient(patient->id)))
        return;
    // Nobody is to be found by a card that nobody knows any more.
    if (Courier *courier = patient->key.isEmpty() ? nullptr : m_services.courier())
        (void)courier->forget(patient->key);
    choose({});
    reload();
}

void PatientsController::take(const QByteArray &message)
{
    Courier *courier = m_services.courier();
    if (!courier) {
        emit refused(refusalwords::noCourier());
        return;
    }
    const Result<Received> result = courier->open(message, {}, today(), m_services.library);
    if (const Refusal *refusal = refusalIn(result)) {
        emit refused(refusalwords::sentence(*refusal));
        return;
    }
    const Received &received = std::get<Received>(result);
    if (const auto *report = std::get_if<ReceivedReport>(&received)) {
        takeReport(*report);
        return;
    }
    const auto *card = std::get_if<ReceivedCard>(&received);
    if (!card || card->card.role != Role::Patient) {
        emit refused(tr("This is neither a report nor the code of a patient."));
        return;
    }
    const std::optional<ClinicPatient> known = m_services.clinic.patientOf(courier->keyIdOf(card->card.signKey));
    if (known && card->trust == Trust::Known) {
        choose(QString::number(known->id));
        emit taken(tr("%1 is here already.").arg(known->name));
        return;
    }
    m_met = *card;
    setMetProblem({});
    emit met();
}

QString PatientsController::metName() const
{
    return m_met ? m_met->card.name : QString();
}

QString PatientsController::metNumber() const
{
    Courier *courier = m_met ? m_services.courier() : nullptr;
    return courier ? courier->fingerprint(m_met->card.signKey) : QString();
}

bool PatientsController::isMetChanged() const
{
    return m_met && m_met->trust == Trust::Changed;
}

void PatientsController::setMetProblem(const QString &problem)
{
    m_metProblem = problem;
    emit metChanged();
}

void PatientsController::acceptMet()
{
    Courier *courier = m_met ? m_services.courier() : nullptr;
    if (!courier)
        return;
    const ReceivedCard card = *m_met;
    const KeysOutcome keys
        = card.trust == Trust::Changed ? courier->replace(card.message) : courier->take(card.message);
    if (keys != KeysOutcome::Ok) {
        setMetProblem(refusalwords::sentence(keys));
        return;
    }
    const KeyId key = courier->keyIdOf(card.card.signKey);
    // Somebody new, the one whose card was asked for, or whoever was known by that name before their key changed.
    std::optional<ClinicPatient> patient = m_services.clinic.patientOf(key);
    if (!patient && m_cardOf != 0)
        patient = m_services.clinic.patient(m_cardOf);
    if (!patient && card.trust == Trust::Changed) {
        for (const Person &person : m_people) {
            if (person.row.name == card.card.name)
                patient = m_services.clinic.patient(person.row.id);
        }
    }
    if (!patient)
        patient = ClinicPatient{0, card.card.name, {}, {}, m_services.wallClock().toUTC(), false, 0, {}};
    patient->key = key;
    patient->card = card.message;
    if (patient->name.isEmpty())
        patient->name = tr("Patient without a name");
    StoreOutcome outcome = m_services.clinic.save(*patient);
    if (outcome == StoreOutcome::Ok)
        outcome = m_services.clinic.summarize(patient->id, summaryOf(key, m_services.clinic.reports(patient->id), known()));
    if (outcome != StoreOutcome::Ok) {
        setMetProblem(wording::sentence(outcome));
        return;
    }
    refuseMet();
    reload(patient->id);
    emit taken(tr("%1 was added.").arg(patient->name));
}

void PatientsController::refuseMet()
{
    m_met.reset();
    m_cardOf = 0;
    setMetProblem({});
}

void PatientsController::takeReport(const ReceivedReport &report)
{
    Courier *courier = m_services.courier();
    const KeyId key = courier->keyIdOf(report.signer.key);
    std::optional<ClinicPatient> patient = m_services.clinic.patientOf(key);
    if (!patient) {
        patient = ClinicPatient{0, report.signer.name, key, {}, m_services.wallClock().toUTC(), false, 0, {}};
        if (!isKept(m_services.clinic.save(*patient)))
            return;
    }
    const Report &told = report.report;
    ClinicReport kept{0,
                      patient->id,
                      told.number,
                      told.first,
                      told.last,
                      told.madeOn,
                      m_services.wallClock().toUTC(),
                      told.programId,
                      told.programVersion,
                      report.signer.key,
                      report.message};
    std::vector<ClinicReport> reports = m_services.clinic.reports(patient->id);
    const bool isHere = std::any_of(reports.begin(), reports.end(),
                                    [&](const ClinicReport &one) { return one.message == kept.message; });
    reports.push_back(kept);
    if (!isKept(m_services.clinic.keep(kept, summaryOf(key, reports, known()))))
        return;
    reload(patient->id);
    const QString name = patient->name;
    emit taken(isHere ? tr("That report of %1 is here already.").arg(name) : tr("A report of %1 came in.").arg(name));
}

ClinicSummary PatientsController::summaryOf(const KeyId &key, const std::vector<ClinicReport> &reports,
                                            const Known &known) const
{
    std::vector<Report> read;
    Courier *courier = reports.empty() ? nullptr : m_services.courier();
    for (const ClinicReport &kept : reports) {
        Result<Report> report = courier ? courier->keptReport(kept.message, kept.signKey) : Result<Report>(Refusal{});
        if (!refusalIn(report))
            read.push_back(std::get<Report>(std::move(report)));
    }
    return exchange::summaryOf(merged(std::move(read)), followedBy(key, reports, known.given), known.rules);
}

void PatientsController::summarize(const KeyId &key)
{
    const std::optional<ClinicPatient> patient = m_services.clinic.patientOf(key);
    if (!patient
        || !isKept(m_services.clinic.summarize(patient->id,
                                               summaryOf(key, m_services.clinic.reports(patient->id), known())))
        || !m_isOpen)
        return;
    if (patient->id == m_chosen)
        reload(m_chosen);
    else
        reload();
}

void PatientsController::summarizeAll()
{
    const Known now = known();
    std::vector<std::pair<qint64, ClinicSummary>> summaries;
    for (const ClinicRow &row : m_services.clinic.caseload()) {
        const std::optional<ClinicPatient> patient = m_services.clinic.patient(row.id);
        // No rule changes what is said of somebody who never reported.
        if (patient && row.summary.reportedOn.isValid())
            summaries.emplace_back(row.id, summaryOf(patient->key, m_services.clinic.reports(row.id), now));
    }
    if (isKept(m_services.clinic.summarizeAll(summaries, now.rules)) && m_isOpen)
        reload();
}
