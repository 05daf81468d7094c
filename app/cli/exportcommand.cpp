// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "cli/commands.h"
#include "cli/exchangefiles.h"
#include "cli/options.h"
#include "cli/store.h"
#include "exchange/csv.h"
#include "exchange/fhir.h"
#include "domain/exchange/forms.h"
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

constexpr int kPage = 200;
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
};

Source sourceProblem(const QString &sentence)
{
    return {{}, {}, {}, sentence};
}

Source sourceOf(const QString &name, const Desk &desk, bool isAccepted)
{
    if (const Program *program = desk.library->program(name))
        return {fromProgram(*program, QUuid::createUuid(), desk.today), {}, {}, {}};
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
        return {*program, {}, {}, wrong ? sentence(*wrong) : QString()};
    }
    if (const auto *message = std::get_if<QByteArray>(&held.content)) {
        const Result<Received> read = open(*message, desk);
        if (const Refusal *refusal = refusalIn(read))
            return sourceProblem(sentence(*refusal));
        if (const auto *received = std::get_if<ReceivedProgram>(&std::get<Received>(read))) {
            // What is passed on looks as if it were known: that is asked first.
            if (received->signer.trust != Trust::Known && !isAccepted)
                return sourceProblem(u"%1 is signed by somebody who is not known, number %2; compare the number with "
                                     "theirs, and say --accept."_s.arg(name, fingerprint(received->signer.key)));
            return {received->program, received->message, received->signer, {}};
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
                             options.value(u"paper"_s) == "letter"_L1 ? Paper::Letter : Paper::A4),
                {}};
    if (source.message.isEmpty())
        return problem(u"This needs a therapist's keys to sign with; name their folder with --keys."_s);
    return {format == "compact"_L1 ? source.message : pngOf(source.message), {}};
}

// Reports -----------------------------------------------------------------------------------------------------------

/** Ended sessions of these days with their items. */
std::vector<SessionRecord> sessionsOf(const SessionRepository &sessions, const QDate &first)
{
    std::vector<SessionRecord> records;
    SessionId before = 0;
    for (;;) {
        const std::vector<SessionRecord> page = sessions.history(kPage, before);
        for (const SessionRecord &row : page) {
            if (row.day >= first)
                records.push_back(sessions.session(row.id).value_or(row));
        }
        if (page.size() < kPage || page.back().day < first)
            return records;
        before = page.back().id;
    }
}

Made reportFrom(const Options &options, const Desk &desk, Report &report)
{
    const auto days = options.number(u"days"_s, 1, 92, 28);
    const auto number = options.number(u"number"_s, 1, 1'000'000, 1);
    report.last = options.has(u"until"_s) ? QDate::fromString(options.value(u"until"_s), u"yyyy-MM-dd"_s) : desk.today;
    if (!days || !number || !report.last.isValid())
        return problem(u"--days is from 1 to 92, --number from 1 to 1000000, and --until a date such as 2026-03-09."_s);
    const QString folder = options.value(u"data"_s);
    const OpenedStore opened = openStore(folder, false);
    if (!opened.store)
        return problem(opened.problem);
    report.number = *number;
    report.first = report.last.addDays(1 - *days);
    report.madeOn = desk.today;
    ReportSource source;
    source.days = opened.store->diary->facts(report.first, report.last);
    source.decisions = opened.store->diary->decisions(report.first, report.last);
    source.sessions = sessionsOf(*opened.store->sessions, report.first);
    if (const StoreOutcome health = opened.store->database.health(); health != StoreOutcome::Ok)
        return problem(cli::sentence(health, folder));
    fill(report, source, {});
    return {};
}

Made reportAs(const QString &format, const Options &options, const Desk &desk)
{
    Report report;
    if (Made made = reportFrom(options, desk, report); !made.problem.isEmpty())
        return made;
    if (format == "json"_L1)
        return {toJson(report), {}};
    if (format == "csv-days"_L1)
        return {daysCsv(report), {}};
    if (format == "csv-sessions"_L1)
        return {sessionsCsv(report), {}};
    const Paper paper = options.value(u"paper"_s) == "letter"_L1 ? Paper::Letter : Paper::A4;
    if (format == "pdf"_L1)
        return {reportSheet(report, *desk.library, paper), {}};
    const OwnKeys *own = desk.keysOf(Role::Patient);
    if (!own)
        return problem(u"This needs a patient's keys; name their folder with --keys."_s);
    if (format == "fhir"_L1) {
        const std::optional<QUuid> id = KeyFolder(options.value(u"keys"_s)).personId(own->id());
        if (!id)
            return problem(u"The ids of people cannot be kept in %1."_s.arg(options.value(u"keys"_s)));
        const FhirPeople people{*id, std::nullopt, own->card().name, {}};
        return {json(fhirBundle(report, *desk.library, people)), {}};
    }
    if (!options.has(u"for"_s))
        return problem(u"A report is sealed for somebody; name the therapist's card with --for."_s);
    QString wrong;
    const std::optional<Card> card = cardIn(options.value(u"for"_s), desk, &wrong);
    if (!card)
        return problem(wrong);
    const Result<QByteArray> message = reportMessage(report, *own, *card);
    if (const Refusal *refusal = refusalIn(message))
        return problem(sentence(*refusal));
    if (KeyFolder(options.value(u"keys"_s)).noteSent(keyIdOf(card->signKey), report.number) != KeyFolder::Outcome::Ok)
        return problem(u"The number of the report cannot be kept in %1."_s.arg(options.value(u"keys"_s)));
    return {format == "compact"_L1 ? std::get<QByteArray>(message) : pngOf(std::get<QByteArray>(message)), {}};
}

} // namespace

int exportFile(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments,
                                          {{u"program"_s, true},
                                           {u"report"_s, false},
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
    if (isReport == options.has(u"program"_s))
        return console.misunderstood(u"Either --program or --report is exported."_s);
    if (isReport && !options.has(u"data"_s))
        return console.misunderstood(u"--report needs the folder of --data."_s);
    const QString format = options.value(u"format"_s);
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
