// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "builtinlibrary.h"
#include "cli/options.h"
#include "cli/sessionplayer.h"
#include "cli/store.h"
#include "cli/timelinejson.h"
#include "device/bootclock.h"
#include "domain/shelf.h"
#include "storage/sessionwriter.h"

#include <QJsonDocument>

#include <thread>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWholeDose = 1000;
constexpr int kFastest = 1000;

/** "2:05.0" */
QString clockText(qint64 ms)
{
    return u"%1:%2"_s.arg(ms / 60000).arg(static_cast<double>(ms % 60000) / 1000.0, 4, 'f', 1, u'0');
}

/** Values of one event in one line, the ones without meaning left out. */
QString lineOf(const QJsonObject &event)
{
    QStringList words{clockText(event[u"at_ms"].toInteger()), event[u"event"].toString()};
    for (const auto key : {"item"_L1, "kind"_L1, "side"_L1, "outcome"_L1}) {
        if (const QString word = event[key].toString(); !word.isEmpty())
            words << word;
    }
    if (const int rep = event[u"rep"].toInt(); rep > 0)
        words << QString::number(rep);
    return words.join(u"  "_s);
}

int dryRun(const SessionPlan &plan, const Timeline &timeline, bool asJson, const Console &console)
{
    if (asJson) {
        console.out << QJsonDocument(timelineJson(plan, timeline)).toJson(QJsonDocument::Compact) << '\n';
        return Ok;
    }
    for (const Segment &segment : timeline) {
        QStringList words{clockText(toCount(segment.start)).rightJustified(7),
                          clockText(toCount(segment.length)).rightJustified(7), nameOf(segment.kind).leftJustified(12),
                          segment.itemId};
        words << nameOf(segment.side);
        if (segment.rep > 0)
            words << u"%1/%2"_s.arg(segment.rep).arg(segment.reps);
        words.removeAll(QString());
        console.out << words.join(u"  "_s) << '\n';
        for (const Cue &cue : segment.cues) {
            if (!cue.say.isEmpty())
                console.out << clockText(toCount(segment.start + cue.at)).rightJustified(7) << "           \""
                            << cue.say.join(u' ') << "\"\n";
        }
    }
    return Ok;
}

/** The session to do: the one that was not ended, or a new one that is stored. */
struct Opened
{
    std::optional<Session> session;
    SessionRecord record;
    bool isContinued = false;
    QString problem;
};

Opened openSession(const Clock &clock, const Library &library, Store &store, const SessionPlan &plan,
                   const QString &folder)
{
    Opened opened;
    if (const auto point = store.sessions->resumePoint()) {
        const auto record = store.sessions->session(point->id);
        if (record && (record->programId != plan.programId || record->sessionId != plan.sessionId)) {
            opened.problem = u"Session %1 of %2 was begun and not ended; please play it to its end first."_s.arg(
                record->sessionId, record->programId);
            return opened;
        }
        if (record)
            opened.session = Session::restore(clock, library, point->snapshot, point->segment, point->elapsed);
        if (!opened.session) {
            opened.problem = u"The session that was begun in %1 cannot be gone on with."_s.arg(folder);
            return opened;
        }
        opened.record = *record;
        opened.isContinued = true;
        return opened;
    }
    opened.session.emplace(clock, library, plan, store.settings->settings().timeline());
    opened.record = SessionRecorder::newRecord(*opened.session, QDateTime::currentDateTime());
    opened.problem = sentence(store.sessions->begin(opened.record, opened.session->snapshot()), folder);
    return opened;
}

/** Why there is no such session, or nothing. */
QString problemOf(const Library &library, const QString &programId, const QString &sessionId)
{
    if (programId == kOwnProgram) {
        const bool isThere = !planSession(library, programId, sessionId, kWholeDose).items.empty();
        return isThere && !library.ownRemoved.contains(sessionId)
            ? QString()
            : u"There is neither an own session nor an item \"%1\"."_s.arg(sessionId);
    }
    const Program *program = library.program(programId);
    if (!program)
        return u"There is no program \"%1\"."_s.arg(programId);
    return program->session(sessionId) ? QString()
                                       : u"The program %1 has no session \"%2\"."_s.arg(programId, sessionId);
}

int playForReal(Library library, const Options &options, int speed, const Console &console)
{
    const QString programId = options.value(u"program"_s);
    const QString sessionId = options.value(u"session"_s);
    // Only own sessions are looked for in the folder: what is not there makes no folder.
    if (const QString problem = problemOf(library, programId, sessionId); programId != kOwnProgram && !problem.isEmpty())
        return console.problem(problem);
    const QString folder = options.value(u"data"_s);
    const OpenedStore store = openStore(folder, true);
    if (!store.store)
        return console.problem(store.problem);
    putOwn(library, store.store->shelf->ownPatterns(), store.store->shelf->ownSessions());
    if (const QString problem = problemOf(library, programId, sessionId); !problem.isEmpty())
        return console.problem(problem);
    const SessionPlan plan = planSession(library, programId, sessionId, kStartFactorUnknown);

    const bool asJson = options.has(u"json"_s);
    const auto print = [&](const QJsonObject &event) {
        console.out << (asJson ? QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) : lineOf(event))
                    << '\n';
        console.out.flush();
    };

    const BootClock boot;
    ScaledClock clock(boot, speed);
    Opened opened = openSession(clock, library, *store.store, plan, folder);
    if (!opened.problem.isEmpty())
        return console.problem(opened.problem);
    Session &session = *opened.session;
    if (opened.isContinued)
        print({{u"at_ms"_s, toCount(session.activeLength())},
               {u"event"_s, u"continued"_s},
               {u"segment"_s, session.segmentIndex()},
               {u"item"_s, session.segment().itemId},
               {u"elapsed_ms"_s, toCount(session.elapsed())}});

    SessionWriter journal(store.store->database);
    SessionRecorder recorder(
        session, journal, [] { return QDateTime::currentDateTimeUtc(); }, opened.record);
    SessionPlayer player(session, recorder, journal, print);
    if (opened.isContinued)
        session.resume();
    else
        session.start();
    // At least once: a session that was ended just before its last write is over as soon as it is resumed.
    do {
        const bool isUpToDate = clock.advance();
        if (const StoreOutcome outcome = player.step(); outcome != StoreOutcome::Ok)
            return console.problem(sentence(outcome, folder));
        if (isUpToDate && !session.isFinished())
            std::this_thread::sleep_for(clock.realTime(player.untilNextStep()));
    } while (!session.isFinished());
    return Ok;
}

} // namespace

int play(const QStringList &arguments, const Console &console)
{
    const Options options = Options::read(arguments,
                                          {{u"program"_s, true, true},
                                           {u"session"_s, true, true},
                                           {u"dry-run"_s, false},
                                           {u"data"_s, true},
                                           {u"speed"_s, true},
                                           {u"json"_s, false}});
    if (!options.error().isEmpty())
        return console.misunderstood(options.error());
    const bool isDry = options.has(u"dry-run"_s);
    if (isDry == options.has(u"data"_s))
        return console.misunderstood(isDry ? u"A dry run stores nothing, so it takes no --data."_s
                                           : u"Either --dry-run or --data is needed."_s);
    const auto speed = options.number(u"speed"_s, 1, kFastest, 1);
    if (!speed)
        return console.misunderstood(u"--speed is a whole number from 1 to 1000."_s);
    if (isDry && options.has(u"speed"_s))
        return console.misunderstood(u"A dry run takes no time, so it takes no --speed."_s);

    Library library = builtInLibrary();
    if (!isDry)
        return playForReal(std::move(library), options, *speed, console);
    const QString programId = options.value(u"program"_s);
    const QString sessionId = options.value(u"session"_s);
    if (const QString problem = problemOf(library, programId, sessionId); !problem.isEmpty())
        return console.problem(problem);
    const SessionPlan plan = planSession(library, programId, sessionId, kWholeDose);
    return dryRun(plan, compile(library, plan.items, TimelineSettings{}), options.has(u"json"_s), console);
}

} // namespace evenpace::cli
