// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>

#include <csignal>

namespace evenpace {

/**
 * Starts a writer, lets it tell up to `mostLines` lines, and kills it somewhere in its next call. What it told until
 * then; "error" if it could not be started or did not end.
 */
inline QByteArray toldUntilKilled(const QString &writer, const QStringList &arguments, int mostLines,
                                  QRandomGenerator &random)
{
    QProcess process;
    process.start(writer, arguments);
    if (!process.waitForStarted()) {
        return "error";
    }
    const qsizetype lines = static_cast<qsizetype>(random.bounded(1, mostLines));
    QByteArray output;
    while (output.count('\n') < lines && process.waitForReadyRead()) {
        output += process.readAllStandardOutput();
    }
    QElapsedTimer moment;
    moment.start();
    const qint64 wait = random.bounded(400000);
    while (moment.nsecsElapsed() < wait) { }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    if (!process.waitForFinished()) {
        return "error";
    }
    return output + process.readAllStandardOutput();
}

} // namespace evenpace
