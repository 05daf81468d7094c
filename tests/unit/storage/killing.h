// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/repositories.h"
#include "storage/connection.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <functional>

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

/** A store that a writer fills step by step, beside one in memory that does the same steps. */
struct KilledStore
{
    QString writer; ///< tells "begin" and "done" around each step; begins with the step it is given
    QString folder;
    std::function<StoreOutcome(int step)> run; ///< in memory
    std::function<QString()> expected; ///< what the one in memory holds
    std::function<Connection &()> open; ///< the files as they were left
    std::function<QString()> stored; ///< what they hold
    std::function<bool()> isFurther; ///< a step was kept that the contents do not show; may be empty
    std::function<void()> close;
};

/** Each step that was told as done is there after a kill, and the one under way as a whole or not at all. */
inline void killAgainAndAgain(const KilledStore &store, int rounds, quint32 seed)
{
    constexpr int kMostLines = 30;
    QRandomGenerator random(seed);
    store.close();
    int steps = 0;
    int inCall = 0;
    const auto doNext = [&] { QCOMPARE(store.run(steps++), StoreOutcome::Ok); };
    for (int round = 0; round < rounds; ++round) {
        const QByteArray output
            = toldUntilKilled(store.writer, {store.folder, QString::number(steps)}, kMostLines, random);
        QVERIFY2(!output.contains("error"), output.constData());
        const qsizetype done = output.count("done ");
        for (qsizetype step = 0; step < done; ++step)
            doNext();
        Connection &connection = store.open();
        const QString stored = store.stored();
        if (output.count("begin ") > done) {
            ++inCall;
            // A step that does nothing may be done twice.
            if (stored != store.expected() || (store.isFurther && store.isFurther()))
                doNext();
        }
        QCOMPARE(stored, store.expected());
        QCOMPARE(connection.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        store.close();
    }
    qInfo("%d of %d kills were in a call; %d steps were done", inCall, rounds, steps);
    QVERIFY(inCall > rounds / 4);
}

} // namespace evenpace
