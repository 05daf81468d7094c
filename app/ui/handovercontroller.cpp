// SPDX-License-Identifier: Apache-2.0
#include "ui/handovercontroller.h"

#include "domain/exchange/courier.h"
#include "domain/exchange/limits.h"
#include "ui/buildercontroller.h"
#include "ui/draftwords.h"
#include "ui/refusalwords.h"
#include "ui/wording.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kMostWeeksValid = 52;

/** What two versions of a program may differ in and be the same plan. */
Draft planOf(const Draft &draft)
{
    Draft plan = draft;
    plan.frame.version = 1;
    plan.frame.issuedOn = {};
    plan.frame.expiresOn = {};
    plan.frame.issuer.clear();
    plan.frame.changeNote.clear();
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
    m_changeNote = m_builder.draft().frame.changeNote;
    m_last = m_builder.services().drafts.lastVersion(m_builder.draft().frame.id);
    if (const Courier *courier = m_builder.services().courier()) {
        const Courier::Own own = courier->own(Role::Therapist);
        m_needsKeys = own.outcome == KeysOutcome::Missing;
        m_issuer = own.card ? own.card->name : QString();
    }
    show();
}

void HandOverController::show()
{
    const KeyId &patient = m_builder.draft().frame.patient;
    std::vector<BuilderRowModel::Row> rows(1);
    rows.front().key = u"anyone"_s;
    rows.front().title = tr("Anyone I give it to");
    rows.front().isChosen = patient.isEmpty();
    bool isKnown = patient.isEmpty();
    if (const Courier *courier = m_builder.services().courier()) {
        for (const Card &card : courier->known()) {
            if (card.role != Role::Patient)
                continue;
            BuilderRowModel::Row row;
            const KeyId id = courier->keyIdOf(card.signKey);
            row.key = QString::fromLatin1(id.toHex());
            row.title = card.name;
            row.isChosen = id == patient;
            isKnown = isKnown || row.isChosen;
            rows.push_back(std::move(row));
        }
    }
    if (!isKnown) {
        BuilderRowModel::Row row;
        row.key = QString::fromLatin1(patient.toHex());
        row.title = m_builder.draft().person.name;
        row.isChosen = true;
        rows.push_back(std::move(row));
    }
    m_people.show(std::move(rows));
    emit changed();
}

QString HandOverController::validText() const
{
    const QDate last = m_builder.services().wallClock().date().addDays(m_weeksValid * kDaysAWeek);
    return tr("It can be taken until %1.").arg(QLocale().toString(last, QLocale::LongFormat));
}

int HandOverController::version() const
{
    if (m_given)
        return m_given->draft.frame.version;
    return m_last ? m_last->draft.frame.version + 1 : 1;
}

QString HandOverController::changeNote() const
{
    return m_changeNote;
}

Draft HandOverController::asGiven() const
{
    Draft draft = m_builder.draft();
    const QDate today = m_builder.services().wallClock().date();
    draft.frame.version = m_last ? m_last->draft.frame.version + 1 : 1;
    draft.frame.issuedOn = today;
    draft.frame.expiresOn = today.addDays(m_weeksValid * kDaysAWeek);
    draft.frame.issuer = m_issuer;
    draft.frame.changeNote = m_changeNote;
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
    if (m_last && m_changeNote.isEmpty() && planOf(m_last->draft) != planOf(draft))
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
    SetFrame edit{m_builder.draft().frame, m_builder.draft().person};
    const KeyId patient = key == "anyone"_L1 ? KeyId() : QByteArray::fromHex(key.toLatin1());
    if (patient == edit.frame.patient)
        return;
    edit.frame.patient = patient;
    // What was known of somebody else says nothing of this one.
    edit.person = {};
    for (const BuilderRowModel::Row &row : m_people.rows()) {
        if (row.key == key && !patient.isEmpty())
            edit.person.name = row.title;
    }
    m_builder.edit(edit);
    m_given.reset();
    show();
}

void HandOverController::setWeeksValid(int weeks)
{
    m_weeksValid = std::clamp(weeks, 1, kMostWeeksValid);
    m_given.reset();
    emit changed();
}

void HandOverController::setChangeNote(const QString &note)
{
    m_changeNote = note.trimmed().left(kMostNote);
    m_given.reset();
    emit changed();
}

void HandOverController::makeKeys(const QString &name, const QString &clinic)
{
    Courier *courier = m_builder.services().courier();
    if (!courier || name.trimmed().isEmpty())
        return;
    const KeysOutcome outcome = courier->makeKeys(Role::Therapist, name.simplified(), clinic.simplified());
    m_refused = refusalwords::sentence(outcome);
    m_needsKeys = outcome != KeysOutcome::Ok;
    m_issuer = name.simplified();
    emit changed();
}

bool HandOverController::make()
{
    if (m_given)
        return true;
    m_refused.clear();
    Courier *courier = m_builder.services().courier();
    if (!problem().isEmpty() || !courier) {
        emit changed();
        return false;
    }
    if (m_last && planOf(m_last->draft) == planOf(m_builder.draft())) {
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
    QSaveFile target(file.isLocalFile() ? file.toLocalFile() : file.toString());
    const QByteArray bytes = courier->programSheet(givenProgram(), m_builder.services().library, m_given->message,
                                                   letter ? Paper::Letter : Paper::A4);
    if (bytes.isEmpty() || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return refusalwords::notWritten();
    return tr("Saved.");
}
