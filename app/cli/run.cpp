// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <QCoreApplication>

#include <array>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList &, const Console &);
};

constexpr std::array kCommands
    = {Command{"play"_L1, play},         Command{"validate"_L1, validate}, Command{"demo"_L1, demo},
       Command{"history"_L1, history},   Command{"pace"_L1, pace},         Command{"keys"_L1, keys},
       Command{"export"_L1, exportFile}, Command{"import"_L1, importFile}, Command{"verify"_L1, verify}};

constexpr auto kHelp = R"(evenpace-cli: Evenpace without its window

  play --program ID --session ID --dry-run [--json]
      Shows what would be said, sounded and done when, with the library's own doses (start factor 1.0).
      As JSON, one object: {"program", "session", "total_ms", "segments": [{"start_ms", "length_ms", "kind",
      "item", "side", "rep", "set", "say": [...], "sound": [...]}]}.

  play --program ID --session ID --data DIR [--speed 1-1000] [--json]
      Does the session against the clock and stores it in DIR just as the app does (start factor 0.75, the
      settings of DIR). Prints one line an event; a segment that is printed is on disk. Ended in the middle,
      however that happens, the same command goes on at the same step. Nobody is there to answer: a step
      that asks is passed after its planned length, without an answer. Nothing is heard.
      The program of the sessions that the person made, and of single items, is "own".

  validate FILE...
      Checks library and program files, or all .json files of a folder, together with the shipped library.
      One line for each thing that is wrong.

  demo --data DIR --days N [--seed S] [--until YYYY-MM-DD]
      Fills an empty DIR with a made-up history of N days (1-36525) that ends yesterday or on the day given.
      The same numbers give the same history.

  history --data DIR [--json]
      Lists all sessions, newest first; as JSON with everything that is kept of them.

  pace
      The pacing engine on a pipe: reads one JSON object a line from standard input and answers each with one
      JSON object a line at once. Reads and writes no database. A line it cannot take changes nothing.

  keys --keys DIR [--make therapist|patient --name NAME [--clinic NAME]] [--card FILE] [--json]
      Shows one's own keys and the cards that were taken, each with the number that two people compare. With
      --make, makes keys first; keys that are there are never written over. --card writes one's own card.

  export --program ID|FILE --format json|compact|qr-png|pdf|fhir [--keys DIR] [--for CARD] [--accept]
         [--paper a4|letter] [--out FILE]
      A program of the library, or one in a readable or signed file. With a therapist's keys it is signed, if it
      is not yet; --for names the card of the person it is for. One that somebody signed who is not known is
      passed on with --accept only. A code that is too large is a picture of several.

  export --report --data DIR --format json|compact|qr-png|pdf|fhir|csv-days|csv-sessions [--days N]
         [--until YYYY-MM-DD] [--number N] [--keys DIR] [--for CARD] [--paper a4|letter] [--out FILE]
      What was told and done on the last N days (1-92, 28). compact and qr-png are signed with a patient's
      keys and sealed for the therapist of CARD.

  export --report FILE --format json|pdf|fhir|csv-days|csv-sessions [--keys DIR] [--program FILE] [--accept]
         [--paper a4|letter] [--out FILE]
      A report that was sent, opened with a therapist's keys, or a readable one. --program names the program that
      it is about, for FHIR.

  import FILE [--keys DIR] [--accept] [--take] [--out FILE]
      Reads a *.evenpace file, a picture of its codes, or a readable file, and prints it in its readable form.
      What is not signed by somebody known is refused, unless --accept says that the numbers were compared.
      --take keeps a card in DIR, whose owner is known from then on; with --accept, another key of that name is
      forgotten. Nothing else is kept.

  verify FILE... [--keys DIR]
      One line for each file: what it is, whether its signature is right, and whether its signer is known.

  --help, --version

Exit codes: 0 it was done; 1 it could not be done, or a file that was checked is not right or its signer not
known; 2 the command was not understood. Errors are one sentence on standard error.
)"_L1;

} // namespace

int run(const QStringList &arguments, const Console &console)
{
    if (arguments.isEmpty())
        return console.misunderstood(u"Nothing was asked for."_s);
    const QString &name = arguments.first();
    if (name == "--help"_L1 || name == "-h"_L1) {
        console.out << kHelp;
        return Ok;
    }
    if (name == "--version"_L1) {
        console.out << "evenpace-cli " << QCoreApplication::applicationVersion() << '\n';
        return Ok;
    }
    for (const Command &command : kCommands) {
        if (command.name == name) {
            if (arguments.contains("--help"_L1)) {
                console.out << kHelp;
                return Ok;
            }
            return command.run(arguments.mid(1), console);
        }
    }
    return console.misunderstood(u"There is no command \"%1\"."_s.arg(name));
}

} // namespace evenpace::cli
