// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "cli/commands.h"
#include "cli/exchangefiles.h"
#include "cli/options.h"
#include "domain/exchange/forms.h"
#include "exchange/keyfolder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

/** What came, told shortly. */
struct Told
{
    QString kind; ///< card, program, report, receipt
    QString name; ///< what it is called
    bool isSigned = true;
    Signer signer;
    QByteArray readable; ///< JSON, empty where there is no readable form
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Told told(const ReceivedCard &received)
{
    const Card &card = received.card;
    const QString role = card.role == Role::Therapist ? u"therapist"_s : u"patient"_s;
    return {u"card"_s,
            card.name,
            true,
            {card.signKey, card.name, received.trust},
            json({{u"role"_s, role},
                  {u"name"_s, card.name},
                  {u"clinic"_s, card.clinic},
                  {u"number"_s, fingerprint(card.signKey)}})};
}

Told told(const ReceivedProgram &received)
{
    return {u"program"_s, u"%1, version %2"_s.arg(received.program.name).arg(received.program.version), true,
            received.signer, toJson(received.program)};
}

Told told(const ReceivedReport &received)
{
    const Report &report = received.report;
    return {u"report"_s,
            u"number %1, %2 to %3"_s.arg(report.number)
                .arg(report.first.toString(Qt::ISODate), report.last.toString(Qt::ISODate)),
            true, received.signer, toJson(report)};
}

Told told(const ReceivedAcknowledgement &received)
{
    const int number = received.acknowledgement.reportNumber;
    return {u"receipt"_s, u"of report %1"_s.arg(number), true, received.signer, json({{u"report_number"_s, number}})};
}

struct Reading
{
    Told told;
    QByteArray message; ///< empty for a readable file
    QString problem;
};

Reading readingOf(const QString &path, const Desk &desk)
{
    const FileBytes file = readFile(path);
    if (!file.problem.isEmpty())
        return {{}, {}, file.problem};
    const Held held = heldIn(file.bytes);
    if (const auto *refusal = std::get_if<Refusal>(&held.content))
        return {{}, {}, sentence(*refusal)};
    if (const auto *program = std::get_if<AssignedProgram>(&held.content)) {
        const std::optional<Refusal> problem = problemOf(*program, *desk.library);
        return {
            {u"program"_s, program->name, false, {}, toJson(*program)}, {}, problem ? sentence(*problem) : QString()};
    }
    if (const auto *report = std::get_if<Report>(&held.content))
        return {{u"report"_s, u"number %1"_s.arg(report->number), false, {}, toJson(*report)}, {}, {}};
    const QByteArray message = std::get<QByteArray>(held.content);
    const Result<Received> read = open(message, desk);
    if (const Refusal *refusal = refusalIn(read))
        return {{}, {}, sentence(*refusal)};
    return {std::visit([](const auto &received) { return told(received); }, std::get<Received>(read)), message, {}};
}

QString unverified(const Told &told)
{
    if (!told.isSigned)
        return u"This is a readable %1 and not signed, so it is not verified who wrote it."_s.arg(told.kind);
    const QString number = fingerprint(told.signer.key);
    if (told.signer.trust == Trust::Changed)
        return u"This says that it is from %1, but it is not what is known of them, number %2; ask them."_s.arg(
            told.signer.name, number);
    return u"This is not verified: it says that it is from %1, number %2; compare the number with theirs."_s.arg(
        told.signer.name.isEmpty() ? u"somebody"_s : told.signer.name, number);
}

} // namespace

int verify(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments, {{u"keys"_s, true}}, true);
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const Library library = builtInLibrary();
    const OpenedDesk opened = openDesk(options.value(u"keys"_s), library);
    if (!opened.problem.isEmpty())
        return console.problem(opened.problem);
    int outcome = Ok;
    for (const QString &path : options.files()) {
        const Reading reading = readingOf(path, opened.desk);
        if (!reading.problem.isEmpty()) {
            outcome = console.problem(u"%1: %2"_s.arg(path, reading.problem));
            continue;
        }
        const Told &told = reading.told;
        if (!told.isSigned) {
            console.out << path << ": a readable " << told.kind << ", not signed: " << told.name << '\n';
            outcome = Problem;
            continue;
        }
        console.out << path << ": a " << told.kind << ", rightly signed: " << told.name << "; from " << told.signer.name
                    << ", number " << fingerprint(told.signer.key) << ", " << nameOf(told.signer.trust) << '\n';
        if (told.signer.trust != Trust::Known)
            outcome = Problem;
    }
    return outcome;
}

int importFile(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(
        arguments, {{u"keys"_s, true}, {u"out"_s, true}, {u"accept"_s, false}, {u"take"_s, false}}, true);
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    if (options.files().size() != 1)
        return console.misunderstood(u"One file is read at a time."_s);
    if (options.has(u"take"_s) && !options.has(u"keys"_s))
        return console.misunderstood(u"--take needs the folder of --keys."_s);
    const Library library = builtInLibrary();
    const OpenedDesk opened = openDesk(options.value(u"keys"_s), library);
    if (!opened.problem.isEmpty())
        return console.problem(opened.problem);
    const Reading reading = readingOf(options.files().first(), opened.desk);
    if (!reading.problem.isEmpty())
        return console.problem(reading.problem);
    const Told &told = reading.told;
    const bool isCard = told.kind == "card"_L1;
    // A card is looked at before it is taken; everything else has to be from somebody who is known.
    const bool needsYes
        = !told.isSigned || (told.signer.trust != Trust::Known && (!isCard || told.signer.trust == Trust::Changed));
    if (needsYes && !options.has(u"accept"_s))
        return console.problem(unverified(told));
    if (options.has(u"take"_s)) {
        if (!isCard)
            return console.problem(u"Only a card can be taken."_s);
        const QString folder = options.value(u"keys"_s);
        KeyFolder keys(folder);
        const QByteArray &message = reading.message;
        if ((options.has(u"accept"_s) ? keys.replace(message) : keys.take(message)) != KeyFolder::Outcome::Ok)
            return console.problem(u"The card could not be written to %1."_s.arg(folder));
    }
    if (options.has(u"out"_s)) {
        const QString problem = writeFile(options.value(u"out"_s), told.readable);
        return problem.isEmpty() ? Ok : console.problem(problem);
    }
    console.out << QString::fromUtf8(told.readable);
    return Ok;
}

} // namespace evenpace::cli
