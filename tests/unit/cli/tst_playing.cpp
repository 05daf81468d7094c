// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "storage/database.h"
#include "storage/sqliteshelfrepository.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::commandline;

namespace {

constexpr int kFast = 1000;

/** What a person did of a session, as the history tells it afterwards. */
void verifyDoneOnce(const QString &folder, const QString &session)
{
    const Answer answer = history(folder);
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject object = answer.json();
    QVERIFY(object[u"running"].isNull());
    QCOMPARE(object[u"sessions"].toArray().size(), 1);
    const QJsonObject record = object[u"sessions"][0].toObject();
    QCOMPARE(record[u"session"].toString(), session);
    QCOMPARE(record[u"status"].toString(), u"finished"_s);
    qint64 sum = 0;
    const QJsonArray items = record[u"items"].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        QCOMPARE(item[u"position"].toInt(), i);
        QCOMPARE(item[u"outcome"].toString(), u"done"_s);
        QCOMPARE(item[u"done_reps"], item[u"planned_reps"]);
        QCOMPARE(item[u"done_ms"], item[u"planned_ms"]);
        sum += item[u"done_ms"].toInteger();
    }
    QCOMPARE(record[u"active_ms"].toInteger(), sum);
}

QList<int> finishedSegments(const QList<QJsonObject> &events)
{
    QList<int> segments;
    for (const QJsonObject &event : events) {
        if (event[u"event"].toString() == u"segmentFinished"_s)
            segments << event[u"segment"].toInt();
    }
    return segments;
}

QStringList names(const QList<QJsonObject> &events)
{
    QStringList names;
    for (const QJsonObject &event : events)
        names << event[u"event"].toString();
    return names;
}

/** Reads up to `lines` lines of a running process. */
QByteArray readLines(QProcess &process, int lines)
{
    QByteArray read;
    while (read.count('\n') < lines) {
        if (process.canReadLine())
            read += process.readLine();
        else if (!process.waitForReadyRead(20000))
            break;
    }
    return read;
}

} // namespace

class PlayingTest : public QObject
{
    Q_OBJECT
private slots:
    void aSessionOfMovementsIsStored();
    void stepsThatAskArePassedAfterTheirPlannedLength();
    void ownSessionsAndSingleItemsArePlayed();
    void eventsComeInOrderAndAddUp();
    void theFirstWeekBeginsWithThreeQuartersOfTheDose();
    void aKilledSessionGoesOnAtTheSameStep();
    void manyKillsLoseNothingAndDoubleNothing_data();
    void manyKillsLoseNothingAndDoubleNothing();
    void aSecondOneLeaves();
    void anotherSessionThatWasBegunIsNotPassedOver();
    void aDamagedDatabaseIsLeftAlone();
};

void PlayingTest::aSessionOfMovementsIsStored()
{
    QTemporaryDir folder;
    const Answer answer = run(play(u"C"_s, folder.path(), kFast));
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(answer.exitCode, 0);
    verifyDoneOnce(folder.path(), u"C"_s);
}

void PlayingTest::stepsThatAskArePassedAfterTheirPlannedLength()
{
    QTemporaryDir folder;
    const Answer answer = run(play(u"cbt-energy-budget"_s, folder.path(), kFast));
    QCOMPARE(answer.exitCode, 0);
    int asked = 0;
    for (const QJsonObject &event : answer.events()) {
        if (event[u"event"].toString() != u"segmentFinished"_s)
            continue;
        ++asked;
        QCOMPARE(event[u"kind"].toString(), u"ask"_s);
        QVERIFY(event[u"done_ms"].toInteger() >= event[u"planned_ms"].toInteger());
    }
    QCOMPARE(asked, 4);
    const QJsonObject record = history(folder.path()).json()[u"sessions"][0].toObject();
    QCOMPARE(record[u"status"].toString(), u"finished"_s);
    QCOMPARE(record[u"items"][0][u"outcome"].toString(), u"done"_s);
}

void PlayingTest::ownSessionsAndSingleItemsArePlayed()
{
    QTemporaryDir folder;
    OwnSession session;
    session.name = u"Mine"_s;
    session.items = {{u"calf-stretch-wall"_s, {}, {}, {}}, {u"breath-slow-4-6"_s, {}, {}, {}}};
    {
        Database database(folder.path());
        static_cast<void>(database.open());
        QVERIFY(database.isOpen());
        SqliteShelfRepository shelf(database);
        QCOMPARE(shelf.save(session, QDateTime::currentDateTimeUtc()), StoreOutcome::Ok);
    }
    const auto own = [&](const QString &id) {
        return QStringList{u"play"_s, u"--program"_s, u"own"_s,  u"--session"_s,           id,
                           u"--data"_s, folder.path(), u"--speed"_s, QString::number(kFast), u"--json"_s};
    };
    QCOMPARE(run(own(session.sessionId())).exitCode, 0);
    verifyDoneOnce(folder.path(), session.sessionId());
    QCOMPARE(run(own(u"neck-rotation-seated"_s)).exitCode, 0);
    const Answer none = run(own(u"own-session-9"_s));
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.err.contains("own-session-9"));
}

void PlayingTest::eventsComeInOrderAndAddUp()
{
    QTemporaryDir folder;
    const QList<QJsonObject> events = run(play(u"C"_s, folder.path(), kFast)).events();
    QCOMPARE(events.first()[u"event"].toString(), u"started"_s);
    QCOMPARE(events.last()[u"event"].toString(), u"finished"_s);
    QCOMPARE(names(events).count(u"itemFinished"_s), 5);
    qint64 at = 0;
    for (const QJsonObject &event : events) {
        if (event[u"event"].toString() == u"segmentFinished"_s)
            at += event[u"done_ms"].toInteger();
        QCOMPARE(event[u"at_ms"].toInteger(), at);
    }
    const QList<int> segments = finishedSegments(events);
    for (qsizetype i = 0; i < segments.size(); ++i)
        QCOMPARE(segments.at(i), i);
    QCOMPARE(at, history(folder.path()).json()[u"sessions"][0][u"active_ms"].toInteger());
}

void PlayingTest::theFirstWeekBeginsWithThreeQuartersOfTheDose()
{
    QTemporaryDir folder;
    QCOMPARE(run(play(u"C"_s, folder.path(), kFast)).exitCode, 0);
    const QJsonValue turn = history(folder.path()).json()[u"sessions"][0][u"items"][1];
    QCOMPARE(turn[u"item"].toString(), u"seated-trunk-rotation"_s);
    int whole = 0;
    for (const QJsonValue &segment : run(dryRun(u"C"_s)).json()[u"segments"].toArray()) {
        if (segment[u"item"] == turn[u"item"])
            whole = qMax(whole, segment[u"rep"].toInt());
    }
    QCOMPARE(turn[u"planned_reps"].toInt(), whole * 3 / 4);
}

void PlayingTest::aKilledSessionGoesOnAtTheSameStep()
{
    QTemporaryDir folder;
    const QStringList arguments = play(u"C"_s, folder.path(), 100);
    QProcess process;
    start(process, arguments);
    const QByteArray before = readLines(process, 12);
    process.kill();
    process.waitForFinished();
    const QList<QJsonObject> told = Answer{0, before + process.readAllStandardOutput(), {}}.events();

    const Answer rest = run(play(u"C"_s, folder.path(), kFast));
    QCOMPARE(rest.exitCode, 0);
    const QJsonObject continued = rest.events().first();
    QCOMPARE(continued[u"event"].toString(), u"continued"_s);
    QCOMPARE(continued[u"segment"].toInt(), finishedSegments(told).last() + 1);
    QCOMPARE(finishedSegments(rest.events()).first(), continued[u"segment"].toInt());
    verifyDoneOnce(folder.path(), u"C"_s);
}

void PlayingTest::manyKillsLoseNothingAndDoubleNothing_data()
{
    QTest::addColumn<QString>("session");
    QTest::newRow("breathing and movements") << u"A"_s;
    QTest::newRow("script and movements") << u"C"_s;
}

void PlayingTest::manyKillsLoseNothingAndDoubleNothing()
{
    QFETCH(const QString, session);
    QTemporaryDir folder;
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    const auto where = [seed](const char *what) { return QByteArray(what) + ", seed " + QByteArray::number(seed); };
    QSet<int> finished;
    qint64 lastAt = 0;
    bool isOver = false;
    int runs = 0;
    for (; !isOver && runs < 400; ++runs) {
        QProcess process;
        start(process, play(session, folder.path(), kFast));
        QVERIFY(process.waitForStarted());
        // At a random moment: after some events, or some milliseconds into whatever follows.
        QByteArray out = readLines(process, random.bounded(12));
        process.waitForFinished(random.bounded(6));
        process.kill();
        process.waitForFinished();
        out += process.readAllStandardOutput();
        out.truncate(out.lastIndexOf('\n') + 1);
        const QList<QJsonObject> events = Answer{0, out, {}}.events();
        for (const int segment : finishedSegments(events)) {
            QVERIFY2(!finished.contains(segment), where("a segment was told twice").constData());
            finished << segment;
        }
        if (!events.isEmpty()) {
            if (events.first()[u"event"].toString() == u"continued"_s) {
                const QJsonObject &continued = events.first();
                QVERIFY2(!finished.contains(continued[u"segment"].toInt())
                             || finishedSegments(events).contains(continued[u"segment"].toInt()),
                         where("a step was gone back to").constData());
                QVERIFY2(continued[u"at_ms"].toInteger() >= lastAt, where("time was lost").constData());
            }
            lastAt = events.last()[u"at_ms"].toInteger();
        }
        // It may have been ended after its last write and before it could say so.
        const QJsonObject kept = history(folder.path()).json();
        isOver = kept[u"sessions"].toArray().size() == 1 && kept[u"running"].isNull();
    }
    QVERIFY2(isOver, where("it never came to its end").constData());
    QVERIFY(runs > 3);
    verifyDoneOnce(folder.path(), session);
}

void PlayingTest::aSecondOneLeaves()
{
    QTemporaryDir folder;
    QProcess first;
    start(first, play(u"A"_s, folder.path(), 1));
    QVERIFY(readLines(first, 1).contains("started"));
    for (const QStringList &arguments :
         {play(u"A"_s, folder.path(), 1), QStringList{u"history"_s, u"--data"_s, folder.path()}}) {
        const Answer second = run(arguments);
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.isOneSentence(), second.err.constData());
        QVERIFY(second.err.contains("already open"));
    }
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
    QVERIFY(!history(folder.path()).json()[u"running"].isNull());
}

void PlayingTest::anotherSessionThatWasBegunIsNotPassedOver()
{
    QTemporaryDir folder;
    QProcess first;
    start(first, play(u"A"_s, folder.path(), 1));
    QVERIFY(readLines(first, 1).contains("started"));
    first.kill();
    first.waitForFinished();
    const Answer other = run(play(u"C"_s, folder.path(), kFast));
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.isOneSentence(), other.err.constData());
    QCOMPARE(run(play(u"A"_s, folder.path(), kFast)).exitCode, 0);
    verifyDoneOnce(folder.path(), u"A"_s);
}

void PlayingTest::aDamagedDatabaseIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"evenpace.db"_s);
    const QByteArray noise("This is not a database, however long one looks at it.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(noise.repeated(200));
    file.close();
    for (const QStringList &arguments :
         {play(u"A"_s, folder.path(), kFast), QStringList{u"history"_s, u"--data"_s, folder.path()},
          QStringList{u"demo"_s, u"--data"_s, folder.path(), u"--days"_s, u"3"_s}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
        QVERIFY(answer.err.contains("damaged"));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), noise.repeated(200));
}

QTEST_GUILESS_MAIN(PlayingTest)
#include "tst_playing.moc"
