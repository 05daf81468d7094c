// SPDX-License-Identifier: Apache-2.0
#include "ui/handovercontroller.h"

#include "device/sharedfile.h"
#include "domain/exchange/clinicrepository.h"
#include "domain/exchange/courier.h"
#include "domain/exchange/limits.h"
#include "ui/buildercontroller.h"
#include "ui/draftperson.h"
#include "ui/draftwords.h"
#include "ui/refusalwords.h"
#include "ui/wording.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr int kDaysAWeek = 7;
/** Patients to choose from at once. */
constexpr int kMostPeople = 6;
const QString kAnyone = u"anyone"_s;
/** Whom the program is for, where the clinic does not have them. */
const QString kKept = u"kept"_s;

/** What two versions of a program may differ in and be the same plan. */
Draft planOf(const Draft &draft)
{
    Draft plan = draft;
    plan.frame.version = 1;
    plan.frame.issuedOn = {};
    plan.frame.expiresOn = {};
    plan.frame.issuer.clear();
    plan.frame.changeNote.clear();
    plan.weeksValid = 0;
    plan.person = {};
    plan.origin.clear();
    return plan;
}

} // namespace

HandOverController::HandOverController(BuilderController &builder)
    : m_builder(builder)
{
}

void HandOverController::open()
{
    m_given.reset();
    m_refused.clear();
    m_searched.clear();
    m_last = m_builder.services().drafts.lastVersion(m_builder.draft().frame.id);
    m_changeNote = m_builder.draft().frame.changeNote;
    // What was told with the last version is not new any more.
    if (m_last && m_last->draft.frame.changeNote == m_changeNote)
        m_changeNote.clear();
    readKeys();
    show();
}

void HandOverController::readKeys()
{
    if (const Courier *courier = m_builder.services().courier()) {
        const Courier::Own own = courier->own(Role::Therapist);
        m_needsKeys = own.outcome == KeysOutcome::Missing;
        m_issuer = own.card ? own.card->name : QString();
    }
}

void HandOverController::show()
{
    const KeyId &patient = m_builder.draft().frame.patient;
    const ClinicRepository &clinic = m_builder.services().clinic;
    std::vector<BuilderRowModel::Row> rows;
    const auto add = [&](const QString &key, const QString &title, bool isChosen) {
        BuilderRowModel::Row row;
        row.key = key;
        row.title = title;
        row.isChosen = isChosen;
        rows.push_back(std::move(row));
    };
    add(kAnyone, tr("Anyone I give it to"), patient.isEmpty());
    const std::optional<ClinicPatient> chosen = clinic.patientOf(patient);
    if (!patient.isEmpty())
        add(chosen ? QString::number(chosen->id) : kKept, chosen ? chosen->name : m_builder.draft().person.name, true);
    const std::vector<ClinicRow> caseload = clinic.caseload();
    int shown = 0;
    int all = 0;
    m_more = 0;
    for (auto row = caseload.rbegin(); row != caseload.rend(); ++row) {
        if (!row->hasKey || row->isArchived || (chosen && row->id == chosen->id))
            continue;
        ++all;
        if (!row->name.contains(m_searched, Qt::CaseInsensitive))
            continue;
        if (shown < kMostPeople) {
            add(QString::number(row->id), row->name, false);
            ++shown;
        } else {
            ++m_more;
        }
    }
    m_canSearch = all > kMostPeople;
    m_people.show(std::move(rows));
    emit changed();
}

QString HandOverController::morePeople() const
{
    return m_more > 0 ? tr("%n more. Search by name.", nullptr, m_more) : QString();
}

void HandOverController::searchPeople(const QString &name)
{
    m_searched = name.simplified();
    show();
}

QDate HandOverController::today() const
{
    return dayOf(m_builder.services().wallClock());
}

int HandOverController::weeksValid() const
{
    return m_builder.draft().weeksValid;
}

bool HandOverController::isOfSomebodyElse() const
{
    return m_last && !m_last->draft.frame.patient.isEmpty() && m_last->draft.frame.patient != m_builder.draft().frame.patient;
}

bool HandOverController::isSameAgain() const
{
    return m_last && m_last->draft.frame.expiresOn >= today() && m_last->draft.weeksValid == weeksValid()
        && planOf(m_last->draft) == planOf(m_builder.draft());
}

QDate HandOverController::validUntil() const
{
    return isSameAgain() ? m_last->draft.frame.expiresOn : today().addDays(weeksValid() * kDaysAWeek);
}

QString HandOverController::validText() const
{
    return tr("It can be taken until %1.").arg(QLocale().toString(validUntil(), QLocale::LongFormat));
}

int HandOverController::version() const
{
    if (m_given || isSameAgain())
        return (m_given ? m_given : m_last)->draft.frame.version;
    return m_last && !isOfSomebodyElse() ? m_last->draft.frame.version + 1 : 1;
}

bool HandOverController::asksWhatIsNew() const
{
    return m_last && !isOfSomebodyElse() && planOf(m_last->draft) != planOf(m_builder.draft());
}

Draft HandOverController::asGiven() const
{
    Draft draft = m_builder.draft();
    if (isOfSomebodyElse())
        draft.frame.id = QUuid::createUuid();
    draft.frame.version = version();
    draft.frame.issuedOn = today();
    draft.frame.expiresOn = validUntil();
    draft.frame.issuer = m_issuer;
    draft.frame.changeNote = asksWhatIsNew() ? m_changeNote : QString();
    return draft;
}

QString HandOverController::problem() const
{
    const Draft &draft = m_builder.draft();
    if (draft.frame.name.isEmpty())
        return tr("Give the program a name first.");
    if (draft.isEmpty())
        return tr("There is nothing in the program yet.");
    if (!m_builder.services().courier())
        return refusalwords::noCourier();
    if (asksWhatIsNew() && m_changeNote.isEmpty())
        return tr("Say in a few words what is new.");
    const AssignedProgram program = programOf(asGiven(), m_builder.services().library, draftwords::timeNames());
    if (const auto refusal = problemOf(program, m_builder.services().library))
        return refusalwords::sentence(*refusal);
    return m_refused;
}

QString HandOverController::name() const
{
    return m_builder.draft().frame.name;
}

QString HandOverController::fileName() const
{
    QString name;
    for (const QChar c : m_builder.draft().frame.name.simplified())
        name += c.isLetterOrNumber() ? c.toLower() : u'-';
    while (name.contains("--"_L1))
        name.replace("--"_L1, "-"_L1);
    return u"%1-v%2"_s.arg(name).arg(version());
}

QUrl HandOverController::suggestedPaper() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(fileName() + u".pdf"_s));
}

bool HandOverController::hasAttachments() const
{
    return m_given && !givenProgram().attachments().isEmpty();
}

void HandOverController::choosePerson(const QString &key)
{
    if (key == kKept)
        return;
    SetFrame edit{m_builder.draft().frame, m_builder.draft().person};
    const std::optional<ClinicPatient> patient = m_builder.services().clinic.patient(key.toLongLong());
    if (key != kAnyone && !patient)
        return;
    const KeyId id = patient ? patient->key : KeyId();
    if (id == edit.frame.patient)
        return;
    edit.frame.patient = id;
    // What was known of somebody else says nothing of this one.
    edit.person = patient ? draftPerson(m_builder.services(), *patient) : DraftPerson();
    m_builder.edit(edit);
    m_given.reset();
    m_searched.clear();
    show();
}

void HandOverController::setWeeksValid(int weeks)
{
    m_builder.edit(SetHandOver{m_builder.draft().frame.changeNote, weeks});
    m_given.reset();
    emit changed();
}

void HandOverController::setChangeNote(const QString &note)
{
    m_changeNote = note.trimmed().left(kMostNote);
    m_given.reset();
    emit changed();
}

void HandOverController::keepChangeNote()
{
    if (asksWhatIsNew())
        m_builder.edit(SetHandOver{m_changeNote, weeksValid()});
}

void HandOverController::makeKeys(const QString &name, const QString &clinic)
{
    Courier *courier = m_builder.services().courier();
    if (!courier || name.trimmed().isEmpty())
        return;
    const KeysOutcome outcome = courier->makeKeys(Role::Therapist, name.simplified(), clinic.simplified());
    m_refused = outcome == KeysOutcome::Exists ? QString() : refusalwords::sentence(outcome);
    readKeys();
    emit changed();
}

bool HandOverController::make()
{
    if (m_given)
        return true;
    m_refused.clear();
    keepChangeNote();
    Courier *courier = m_builder.services().courier();
    if (!problem().isEmpty() || !courier) {
        emit changed();
        return false;
    }
    if (isSameAgain()) {
        m_given = m_last;
    } else {
        HandedOver handed{0, asGiven(), {}, m_builder.now()};
        const Result<QByteArray> message =
            courier->programMessage(programOf(handed.draft, m_builder.services().library, draftwords::timeNames()));
        if (const Refusal *refusal = refusalIn(message)) {
            m_refused = refusalwords::sentence(*refusal);
            emit changed();
            return false;
        }
        handed.message = std::get<QByteArray>(message);
        const StoreOutcome outcome = m_builder.services().drafts.keepHandedOver(handed);
        if (outcome != StoreOutcome::Ok) {
            // A version that is not kept must not go out: the next one would have its number.
            m_refused = wording::sentence(outcome);
            emit changed();
            return false;
        }
        m_given = std::move(handed);
        m_last = m_given;
        SetFrame next{m_builder.draft().frame, m_builder.draft().person};
        next.frame.id = m_given->draft.frame.id;
        m_builder.edit(next);
        emit given(m_given->draft.frame.patient);
    }
    const QList<QrCode> codes = courier->codesOf(m_given->message);
    m_codeCount = static_cast<int>(codes.size());
    QList<QByteArray> attachments;
    for (const QByteArray &hash : givenProgram().attachments())
        attachments << m_builder.services().drafts.attachment(hash);
    const Result<QByteArray> file = courier->programFile(m_given->message, attachments);
    const QByteArray *bytes = std::get_if<QByteArray>(&file);
    m_code.show({CodeController::What::Program, name(), tr("The patient scans this in the app, under My therapist. The program carries no name."),
                 codes, bytes ? *bytes : QByteArray(), fileName() + u".evenpace"_s});
    emit changed();
    return true;
}

AssignedProgram HandOverController::givenProgram() const
{
    return programOf(m_given->draft, m_builder.services().library, draftwords::timeNames());
}

QString HandOverController::savePaper(const QUrl &file, bool letter)
{
    Courier *courier = m_builder.services().courier();
    if (!courier || !make())
        return problem();
    const QByteArray bytes = courier->programSheet(givenProgram(), m_builder.services().library, m_given->message,
                                                   letter ? Paper::Letter : Paper::A4);
    if (bytes.isEmpty() || !writeShared(file.isLocalFile() ? file.toLocalFile() : file.toString(), bytes))
        return refusalwords::notWritten();
    return tr("Saved.");
}
