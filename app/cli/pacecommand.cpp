// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "domain/pacing/pipe.h"

#include <iostream>
#include <string>

namespace evenpace::cli {

using namespace Qt::StringLiterals;

int pace(const QStringList &arguments, const Console &console)
{
    if (!arguments.isEmpty())
        return console.misunderstood(u"\"pace\" takes its lines from standard input, not \"%1\"."_s.arg(arguments.first()));
    pacing::Pipe pipe;
    std::string line;
    while (std::getline(std::cin, line)) {
        console.out << pipe.answer(QByteArray::fromStdString(line)) << '\n';
        console.out.flush(); // somebody waits for each answer
    }
    return Ok;
}

} // namespace evenpace::cli
