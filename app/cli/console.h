// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextStream>

namespace evenpace::cli {

/** What the process ends with. Part of the command line's promise: scripts rely on these three numbers. */
enum ExitCode {
    Ok = 0,
    Problem = 1, ///< it could not be done, or what was checked is not right
    Usage = 2 ///< the command was not understood
};

/** Where answers and errors go. An error is one sentence on a line of its own. */
struct Console
{
    QTextStream &out;
    QTextStream &err;

    [[nodiscard]] int problem(const QString &sentence) const
    {
        err << sentence << '\n';
        err.flush();
        return Problem;
    }
    [[nodiscard]] int misunderstood(const QString &sentence) const
    {
        err << sentence << " Try evenpace-cli --help.\n";
        err.flush();
        return Usage;
    }
};

} // namespace evenpace::cli
