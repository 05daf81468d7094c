// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/** The real evenpace-cli, run as a person would run it. */
namespace evenpace::commandline {

using namespace Qt::StringLiterals;

inline const QString kProgramId = u"prog-first-gentle-week"_s;

struct Answer
{
    int exitCode = -1; ///< -1 if it crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> events;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                events << QJsonDocument::fromJson(line).object();
        }
        return events;
    }
    /** Nothing but one sentence on standard error. */
    [[nodiscard]] bool isOneSentence() const
    {
        return out.isEmpty() && err.count('\n') == 1 && err.endsWith(".\n") && err.size() < 300;
    }
};

inline Answer answerOf(QProcess &process)
{
    const bool ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline void start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(EVENPACE_CLI), arguments);
}

inline Answer run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return answerOf(process);
}

inline QStringList dryRun(const QString &session)
{
    return {u"play"_s, u"--program"_s, kProgramId, u"--session"_s, session, u"--dry-run"_s, u"--json"_s};
}

inline QStringList play(const QString &session, const QString &folder, int speed)
{
    return {u"play"_s,   u"--program"_s, kProgramId,   u"--session"_s,         session,
            u"--data"_s, folder,         u"--speed"_s, QString::number(speed), u"--json"_s};
}

inline Answer history(const QString &folder)
{
    return run({u"history"_s, u"--data"_s, folder, u"--json"_s});
}

} // namespace evenpace::commandline
