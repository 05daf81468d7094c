// SPDX-License-Identifier: Apache-2.0
// Writes sessions as fast as it can until somebody kills it, and tells on stdout what it is about to do and what was
// acknowledged. Started by the tests, which then compare the database with what was told.
#include "samples.h"
#include "writing.h"

#include <QRandomGenerator>

using namespace evenpace;
using evenpace::writing::tell;
using namespace Qt::StringLiterals;

namespace {

void must(StoreOutcome outcome)
{
    if (outcome != StoreOutcome::Ok) {
        tell("error");
        _exit(4);
    }
}

void hold(const QString &folder)
{
    Database database(folder);
    const OpenOutcome outcome = database.open();
    tell(outcome == OpenOutcome::Upgraded || outcome == OpenOutcome::Current ? "open" : "error");
    for (;;) {
        ::pause();
    }
}

/** Item 0 carries the sum of all segments, so that a half written step shows. */
SessionItemRecord itemAfter(int segment)
{
    SessionItemRecord item = samples::item(0);
    item.doneReps = segment + 1;
    item.doneLength = Milliseconds{100 * (segment + 1)};
    return item;
}

/** Makes one database after the other and brings each up to a later version. */
void upgrade(const QString &folder)
{
    for (int number = 0;; ++number) {
        const QString place = folder + u"/%1"_s.arg(number);
        tell("first " + QByteArray::number(number));
        {
            Database database(place);
            const OpenOutcome outcome = database.open();
            SqliteSessionRepository sessions(database);
            SessionRecord record = samples::session();
            if (outcome != OpenOutcome::Upgraded || sessions.begin(record, "snapshot") != StoreOutcome::Ok) {
                tell("error");
                _exit(6);
            }
        }
        tell("then " + QByteArray::number(number));
        Database database(place, samples::longerMigrations());
        if (database.open() != OpenOutcome::Upgraded) {
            tell("error");
            _exit(7);
        }
        tell("done " + QByteArray::number(number));
    }
}

void write(const QString &folder, quint32 seed)
{
    Database database(folder);
    const OpenOutcome outcome = database.open();
    if (outcome != OpenOutcome::Upgraded && outcome != OpenOutcome::Current) {
        tell("error");
        _exit(5);
    }
    QRandomGenerator random(seed);
    SqliteSessionRepository sessions(database);
    for (;;) {
        SessionId id = 0;
        int segment = 0;
        if (const std::optional<ResumePoint> point = sessions.resumePoint()) {
            id = point->id;
            segment = point->segment;
        } else {
            tell("begin?");
            SessionRecord record = samples::session();
            must(sessions.begin(record, QByteArray(20000, 's')));
            id = record.id;
        }
        tell("begun " + QByteArray::number(id));
        const int last = segment + static_cast<int>(random.bounded(3, 12));
        for (; segment < last; ++segment) {
            for (int beat = 1; beat <= 3; ++beat) {
                const int elapsed = 1000 * beat;
                sessions.heartbeat(id, segment, Milliseconds{elapsed});
                tell("beat " + QByteArray::number(segment) + ' ' + QByteArray::number(elapsed));
            }
            tell("segment? " + QByteArray::number(segment));
            must(sessions.advance(id, samples::finished(samples::segment(segment), itemAfter(segment))));
            tell("segment " + QByteArray::number(segment));
        }
        tell("end?");
        SessionRecord record = samples::ended(samples::session());
        record.id = id;
        record.items = {itemAfter(segment - 1)};
        must(sessions.end(record));
        tell("end");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    if (arguments[1] == u"hold"_s) {
        hold(arguments[2]);
    }
    if (arguments[1] == u"upgrade"_s) {
        upgrade(arguments[2]);
    }
    write(arguments[2], arguments[3].toUInt());
    return 0;
}
