// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "cli/commands.h"
#include "cli/exchangefiles.h"
#include "cli/options.h"
#include "cli/store.h"
#include "exchange/csv.h"
#include "exchange/fhir.h"
#include "domain/exchange/forms.h"
#include "domain/exchange/reportsource.h"
#include "exchange/keyfolder.h"
#include "exchange/qrcode.h"
#include "exchange/sheet.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonDocument>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

constexpr int kPixelsASquare = 6;
constexpr int kCodesBeside = 3;

/** Bytes to be written, or one sentence. */
struct Made
{
    QByteArray bytes;
    QString problem;
};

Made problem(const QString &sentence)
{
    return {{}, sentence};
}

QByteArray pngOf(const QByteArray &message)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    imageOf(qrCodes(message), kPixelsASquare, kCodesBeside).save(&buffer, "png");
    return png;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/** The card in a file: a message or a picture of one. */
std::optional<Card> cardIn(const QString &path, const Desk &desk, QString *problem)
{
    const FileBytes file = readFile(path);
    *problem = file.problem;
    if (!problem->isEmpty())
        return std::nullopt;
    const Held held = heldIn(file.bytes);
    if (const auto *message = std::get_if<QByteArray>(&held.content)) {
        const Result<Received> read = open(*message, desk);
        if (const Refusal *refusal = refusalIn(read))
            *problem = sentence(*refusal);
        else if (const auto *card = std::get_if<ReceivedCard>(&std::get<Received>(read)))
            return card->card;
    } else if (const auto *refusal = std::get_if<Refusal>(&held.content)) {
        *problem = sentence(*refusal);
    }
    if (problem->isEmpty())
        *problem = u"%1 is not a card."_s.arg(path);
    return std::nullopt;
}

// Programs ----------------------------------------------------------------------------------------------------------

/** The program that is named: one of the library, a readable file, or a signed one. */
struct Source
{
    AssignedProgram program;
    QByteArray message; ///< as it was signed, if it was
    std::optional<Signer> signer; ///< who signed it, then
    QString problem;
    std::vector<Attachment> attachments; ///< that came along
};

QString unknownSigner(const QString &path, const Signer &signer)
{
    return u"%1 is signed by somebody who is not known, number %2; compare the number with theirs, and say --accept."_s.arg(
        path, fingerprint(signer.key));
}

Source sourceProblem(const QString &sentence)
{
    return {{}, {}, {}, sentence, {}};
}

Source sourceOf(const QString &name, const Desk &desk, bool isAccepted)
{
    if (const Program *program = desk.library->program(name))
        return {fromProgram(*program, QUuid::createUuid(), desk.today), {}, {}, {}, {}};
    if (!QFileInfo::exists(name))
        return sourceProblem(u"%1 is neither a file nor a program of the library."_s.arg(name));
    const FileBytes file = readFile(name);
    if (!file.problem.isEmpty())
        return sourceProblem(file.problem);
    const Held held = heldIn(file.bytes);
    if (const auto *refusal = std::get_if<Refusal>(&held.content))
        return sourceProblem(sentence(*refusal));
    if (const auto *program = std::get_if<AssignedProgram>(&held.content)) {
        const std::optional<Refusal> wrong = problemOf(*program, *desk.library);
        return {*program, {}, {}, wrong ? sentence(*wrong) : QString(), {}};
    }
    if (const auto *message = std::get_if<QByteArray>(&held.content)) {
        const Result<Received> read = open(*message, desk);
        if (const Refusal *refusal = refusalIn(read))
            return sourceProblem(sentence(*refusal));
        if (const auto *received = std::get_if<ReceivedProgram>(&std::get<Received>(read))) {
            // What is passed on looks as if it were known: that is asked first.
            if (received->signer.trust != Trust::Known && !isAccepted)
                return sourceProblem(unknownSigner(name, received->signer));
            return {received->program, received->message, received->signer, {}, received->attachments};
        }
    }
    return sourceProblem(u"%1 is not a program."_s.arg(name));
}

Made programAs(const QString &format, Source source, const Options &options, const Desk &desk)
{
    const OwnKeys *own = desk.keysOf(Role::Therapist);
    const bool isSigning = source.message.isEmpty() && own;
    if (options.has(u"for"_s)) {
        if (!isSigning)
            return problem(u"--for needs a therapist's keys, and a program that is not signed yet."_s);
        QString wrong;
        const std::optional<Card> card = cardIn(options.value(u"for"_s), desk, &wrong);
        if (!card)
            return problem(wrong);
        source.program.patient = keyIdOf(card->signKey);
    }
    if (isSigning) {
        source.program.issuer = own->card().name;
        const Result<QByteArray> message = programMessage(source.program, *own);
        if (const Refusal *refusal = refusalIn(message))
            return problem(sentence(*refusal));
        source.message = std::get<QByteArray>(message);
        source.signer = Signer{own->card().signKey, own->card().name, Trust::Known};
    }
    if (format == "json"_L1)
        return {toJson(source.program), {}};
    if (format == "fhir"_L1) {
        // Whoever has no key, or no folder to keep an id in, is somebody of this program.
        const auto personId = [&](const KeyId &key, const QString &who) {
            return key.isEmpty() || !options.has(u"keys"_s) ? QUuid::createUuidV5(source.program.id, who)
                                                            : KeyFolder(options.value(u"keys"_s)).personId(key);
        };
        // Who wrote it is who signed it, not who passes it on.
        const std::optional<QUuid> patient = personId(source.program.patient, u"Patient"_s);
        const std::optional<QUuid> practitioner
            = personId(source.signer ? keyIdOf(source.signer->key) : KeyId(), u"Practitioner"_s);
        if (!patient || !practitioner)
            return problem(u"The ids of people cannot be kept in %1."_s.arg(options.value(u"keys"_s)));
        const FhirPeople people{
            *patient, practitioner, {}, source.signer ? source.signer->name : source.program.issuer};
        return {json(fhirBundle(source.program, *desk.library, people, source.message)), {}};
    }
    if (format == "pdf"_L1)
        return {programSheet(source.program, *desk.library, source.message,
                             options.value(u"paper"_s) == "letter"_L1 ? Paper::Letter : Paper::A4, source.attachments),
                {}};
    if (source.message.isEmpty())
        return problem(u"This needs a therapist's keys to sign with; name their folder with --keys."_s);
    return {format == "compact"_L1 ? source.message : pngOf(source.message), {}};
}

// Reports -----------------------------------------------------------------------------------------------------------

/** A report, and what is known of it. */
struct Told
{
    Report report;
    QByteArray message; ///< as the patient signed it, if it came from elsewhere
    std::optional<Signer> signer; ///< who told it, then
    std::optional<TakenProgram> program; ///< the one that it is about, with who signed it
    QString problem;
};

Told toldProblem(const QString &sentence)
{
    return {{}, {}, {}, {}, sentence};
}

/** What was told and done, from the data of the app. */
Told toldIn(const Options &options, const Desk &desk, const std::optional<Card> &therapist)
{
    const auto days = options.number(u"days"_s, 1, 92, 28);
    const auto number = options.number(u"number"_s, 1, 1'000'000, 1);
    const QDate last
        = options.has(u"until"_s) ? QDate::fromString(options.value(u"until"_s), u"yyyy-MM-dd"_s) : desk.today;
    if (!days || !number || !last.isValid())
        return toldProblem(u"--days is from 1 to 92, --number from 1 to 1000000, and --until a date such as 2026-03-09."_s);
    const QString folder = options.value(u"data"_s);
    const OpenedStore opened = openStore(folder, false);
    if (!opened.store)
        return toldProblem(opened.problem);
    const Store &store = *opened.store;
    const ReportStores stores{*store.diary, *store.sessions, *store.measures, *store.settings, *store.therapy};
    const QByteArray signKey = therapist ? therapist->signKey : QByteArray();
    Told told{reportOf(stores, signKey, last.addDays(1 - *days), last, desk.today), {}, {}, programOf(stores, signKey), {}};
    told.report.number = *number;
    if (const StoreOutcome health = store.database.health(); health != StoreOutcome::Ok)
        return toldProblem(cli::sentence(health, folder));
    return told;
}

/** A report that somebody sent, or one in its readable form. */
Told toldBy(const QString &path, const Options &options, const Desk &desk)
{
    const FileBytes file = readFile(path);
    if (!file.problem.isEmpty())
        return toldProblem(file.problem);
    Told told;
    Held held = heldIn(file.bytes);
    if (const auto *refusal = std::get_if<Refusal>(&held.content))
        return toldProblem(sentence(*refusal));
    if (auto *report = std::get_if<Report>(&held.content)) {
        told.report = std::move(*report);
    } else if (const auto *message = std::get_if<QByteArray>(&held.content)) {
        const Result<Received> read = open(*message, desk);
        if (const Refusal *refusal = refusalIn(read))
            return toldProblem(sentence(*refusal));
        const auto *received = std::get_if<ReceivedReport>(&std::get<Received>(read));
        if (!received)
            return toldProblem(u"%1 is not a report."_s.arg(path));
        // What is passed on looks as if it were known: that is asked first.
        if (received->signer.trust != Trust::Known && !options.has(u"accept"_s))
            return toldProblem(unknownSigner(path, received->signer));
        told.report = received->report;
        told.message = received->message;
        told.signer = received->signer;
    } else {
        return toldProblem(u"%1 is not a report."_s.arg(path));
    }
    if (!options.has(u"program"_s))
        return told;
    Source source = sourceOf(options.value(u"program"_s), desk, options.has(u"accept"_s));
    if (!source.problem.isEmpty())
        return toldProblem(source.problem);
    if (source.program.id != told.report.programId)
        return toldProblem(u"The report is about another program than %1."_s.arg(options.value(u"program"_s)));
    told.program.emplace();
    told.program->program = std::move(source.program);
    if (source.signer) {
        told.program->signKey = source.signer->key;
        told.program->signer = source.signer->name;
    }
    return told;
}

Made reportAsFhir(const Told &told, const Options &options, const Desk &desk)
{
    const OwnKeys *own = desk.keysOf(told.signer ? Role::Therapist : Role::Patient);
    const std::optional<Card> patient = told.signer || !own ? std::nullopt : std::optional(own->card());
    if (!told.signer && !patient)
        return problem(u"This needs a patient's keys; name their folder with --keys."_s);
    const QString folder = options.value(u"keys"_s);
    KeyFolder keys(folder);
    const std::optional<QUuid> id = keys.personId(keyIdOf(told.signer ? told.signer->key : patient->signKey));
    FhirPeople people;
    std::optional<QUuid> practitioner;
    if (told.program) {
        const KeyId signer = told.program->signKey.isEmpty() ? KeyId() : keyIdOf(told.program->signKey);
        practitioner = signer.isEmpty() ? QUuid::createUuidV5(told.program->program.id, u"Practitioner"_s)
                                        : keys.personId(signer);
        people.practitioner = practitioner;
        people.practitionerName = told.program->signer;
    }
    if (!id || (told.program && !practitioner))
        return problem(u"The ids of people cannot be kept in %1."_s.arg(folder));
    people.patient = *id;
    people.patientName = told.signer ? told.signer->name : patient->name;
    return {json(fhirBundle(told.report, *desk.library, people, told.program ? &told.program->program : nullptr,
                            told.message)),
            {}};
}

Made reportAs(const QString &format, const Options &options, const Desk &desk)
{
    std::optional<Card> therapist;
    if (options.has(u"for"_s)) {
        QString wrong;
        therapist = cardIn(options.value(u"for"_s), desk, &wrong);
        if (!therapist)
            return problem(wrong);
    }
    const QString file = options.value(u"report"_s);
    const Told told = file.isEmpty() ? toldIn(options, desk, therapist) : toldBy(file, options, desk);
    if (!told.problem.isEmpty())
        return problem(told.problem);
    const Report &report = told.report;
    if (format == "json"_L1)
        return {toJson(report), {}};
    if (format == "csv-days"_L1)
        return {daysCsv(report), {}};
    if (format == "csv-sessions"_L1)
        return {sessionsCsv(report), {}};
    if (format == "pdf"_L1)
        return {reportSheet(report, *desk.library,
                            options.value(u"paper"_s) == "letter"_L1 ? Paper::Letter : Paper::A4),
                {}};
    if (format == "fhir"_L1)
        return reportAsFhir(told, options, desk);
    const OwnKeys *own = desk.keysOf(Role::Patient);
    if (!own)
        return problem(u"This needs a patient's keys; name their folder with --keys."_s);
    if (!therapist)
        return problem(u"A report is sealed for somebody; name the therapist's card with --for."_s);
    const Result<QByteArray> message = reportMessage(report, *own, *therapist);
    if (const Refusal *refusal = refusalIn(message))
        return problem(sentence(*refusal));
    if (KeyFolder(options.value(u"keys"_s)).noteSent(keyIdOf(therapist->signKey), report.number)
        != KeyFolder::Outcome::Ok)
        return problem(u"The number of the report cannot be kept in %1."_s.arg(options.value(u"keys"_s)));
    return {format == "compact"_L1 ? std::get<QByteArray>(message) : pngOf(std::get<QByteArray>(message)), {}};
}

} // namespace

int exportFile(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments,
                                          {{u"program"_s, true},
                                           {u"report"_s, true, false, true},
                                           {u"data"_s, true},
                                           {u"days"_s, true},
                                           {u"until"_s, true},
                                           {u"number"_s, true},
                                           {u"keys"_s, true},
                                           {u"for"_s, true},
                                           {u"paper"_s, true},
                                           {u"accept"_s, false},
                                           {u"format"_s, true, true},
                                           {u"out"_s, true}});
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const bool isReport = options.has(u"report"_s);
    const bool isReceived = isReport && !options.value(u"report"_s).isEmpty();
    if (!isReport && !options.has(u"program"_s))
        return console.misunderstood(u"Either --program or --report is exported."_s);
    if (isReport && !isReceived && options.has(u"program"_s))
        return console.misunderstood(u"Either --program or --report is exported; the data names its own program."_s);
    if (isReport && isReceived == options.has(u"data"_s))
        return console.misunderstood(u"--report needs the folder of --data, or a file."_s);
    const QString format = options.value(u"format"_s);
    if (isReceived && (format == "compact"_L1 || format == "qr-png"_L1))
        return console.misunderstood(u"A report that was sent is not signed again."_s);
    const QStringList texts = isReport ? QStringList{u"json"_s, u"fhir"_s, u"csv-days"_s, u"csv-sessions"_s}
                                       : QStringList{u"json"_s, u"fhir"_s};
    const QStringList binaries{u"compact"_s, u"qr-png"_s, u"pdf"_s};
    if (!texts.contains(format) && !binaries.contains(format))
        return console.misunderstood(u"--format is one of %1."_s.arg((texts + binaries).join(u", "_s)));
    if (options.has(u"paper"_s) && !QStringList{u"a4"_s, u"letter"_s}.contains(options.value(u"paper"_s)))
        return console.misunderstood(u"--paper is a4 or letter."_s);
    if (binaries.contains(format) && !options.has(u"out"_s))
        return console.misunderstood(u"The format %1 needs a file; name it with --out."_s.arg(format));

    const Library library = builtInLibrary();
    const OpenedDesk opened = openDesk(options.value(u"keys"_s), library);
    if (!opened.problem.isEmpty())
        return console.problem(opened.problem);
    Made made;
    if (isReport) {
        made = reportAs(format, options, opened.desk);
    } else {
        Source source = sourceOf(options.value(u"program"_s), opened.desk, options.has(u"accept"_s));
        made = source.problem.isEmpty() ? programAs(format, std::move(source), options, opened.desk)
                                        : problem(source.problem);
    }
    if (!made.problem.isEmpty())
        return console.problem(made.problem);
    if (!options.has(u"out"_s)) {
        console.out << QString::fromUtf8(made.bytes);
        return Ok;
    }
    const QString unwritten = writeFile(options.value(u"out"_s), made.bytes);
    return unwritten.isEmpty() ? Ok : console.problem(unwritten);
}

} // namespace evenpace::cli
