// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace::commandline;

namespace {

/** Item lengths in seconds, straight from the formulas of content specification 0.2 and the specification's own rows.
 */
class Specification
{
public:
    Specification()
    {
        QFile file(QStringLiteral(EVENPACE_TEST_DATA) + u"/spec_library.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_root = QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] QStringList itemsOf(const QString &session) const
    {
        QStringList ids;
        const QJsonObject program = m_root[u"programs"][0].toObject();
        for (const QJsonValue &id : program[u"sessions"][session].toArray())
            ids << id.toString();
        return ids.isEmpty() ? QStringList{session} : ids;
    }

    [[nodiscard]] int secondsOfSession(const QStringList &ids) const
    {
        int sum = 0;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            sum += secondsOf(ids.at(i));
            const QJsonObject movement = row(u"movements"_s, ids.at(i));
            if (movement[u"load"].toInt() >= 3 && i + 1 < ids.size())
                sum += movement[u"dose"][u"rest_s"].toInt();
        }
        return sum;
    }

private:
    [[nodiscard]] QJsonObject row(const QString &kind, const QString &id) const
    {
        for (const QJsonValue &value : m_root[kind].toArray()) {
            if (value[u"id"].toString() == id)
                return value.toObject();
        }
        return {};
    }

    [[nodiscard]] int secondsOf(const QString &id) const
    {
        if (const QJsonObject pattern = row(u"patterns"_s, id); !pattern.isEmpty())
            return 3 + pattern[u"default_s"].toInt();
        if (const QJsonObject script = row(u"scripts"_s, id); !script.isEmpty()) {
            int sum = 0;
            for (const QJsonValue &part : script[u"outline"].toArray())
                sum += part[0].toInt();
            return sum;
        }
        if (const QJsonObject mind = row(u"mind"_s, id); !mind.isEmpty())
            return mind[u"min"].toInt() * 60;
        const QJsonObject movement = row(u"movements"_s, id);
        const QJsonValue dose = movement[u"dose"];
        const QString mode = dose[u"mode"].toString();
        int cycle = 0;
        for (const QJsonValue &phase : movement[u"tempo"].toArray())
            cycle += phase.toInt();
        const int set = mode == u"hold"_s ? dose[u"reps"].toInt() * (dose[u"hold_s"].toInt() + 4)
            : mode == u"reps"_s           ? dose[u"reps"].toInt() * cycle
                                          : dose[u"work_s"].toInt();
        const int sets = dose[u"sets"].toInt();
        const int sides = movement[u"side"].toString() == u"left_right"_s ? 2 : 1;
        return 10 + sides * (sets * set + (sets - 1) * dose[u"rest_s"].toInt()) + (sides == 2 ? 5 : 0);
    }

    QJsonObject m_root;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void aDryRunIsOneObjectWithThePromisedKeys();
    void aDryRunIsAsLongAsTheFormulasSay_data();
    void aDryRunIsAsLongAsTheFormulasSay();
    void aDryRunHasNeitherGapNorOverlap_data();
    void aDryRunHasNeitherGapNorOverlap();
    void aDryRunForPeopleTellsTheSame();
    void whatIsNotUnderstoodEndsWithTwo_data();
    void whatIsNotUnderstoodEndsWithTwo();
    void whatCannotBeDoneEndsWithOne_data();
    void whatCannotBeDoneEndsWithOne();
    void helpNamesEveryCommandAndExitCode();
    void theVersionIsTold();
    void theShippedFilesAreFine();
    void aFaultInAFileIsToldWithFileAndItem();
    void aFileThatIsNotJsonIsTold();
    void demoDataIsTheSameForTheSameSeed();
    void demoDataLooksLikeALife();
    void demoDataNeverMixesWithAHistory();
    void historyMakesNothing();
};

void CommandLineTest::aDryRunIsOneObjectWithThePromisedKeys()
{
    const Answer answer = run(dryRun(u"C"_s));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out.count('\n'), 1);
    const QJsonObject object = answer.json();
    QCOMPARE(object.keys(), (QStringList{u"program"_s, u"segments"_s, u"session"_s, u"total_ms"_s}));
    QCOMPARE(object[u"program"].toString(), kProgramId);
    QCOMPARE(object[u"session"].toString(), u"C"_s);
    const QJsonArray segments = object[u"segments"].toArray();
    QVERIFY(segments.size() > 20);
    const QSet<QString> kinds{u"getReady"_s, u"instruct"_s,     u"move"_s,   u"hold"_s, u"release"_s, u"switchSides"_s,
                              u"rest"_s,     u"breathePhase"_s, u"attend"_s, u"ask"_s,  u"done"_s};
    const QSet<QString> sides{u""_s, u"right"_s, u"left"_s, u"both"_s};
    for (const QJsonValue &value : segments) {
        const QJsonObject segment = value.toObject();
        QCOMPARE(segment.keys(),
                 (QStringList{u"item"_s, u"kind"_s, u"length_ms"_s, u"rep"_s, u"say"_s, u"set"_s, u"side"_s, u"sound"_s,
                              u"start_ms"_s}));
        QVERIFY(kinds.contains(segment[u"kind"].toString()));
        QVERIFY(sides.contains(segment[u"side"].toString()));
        QVERIFY(segment[u"say"].isArray() && segment[u"sound"].isArray());
        QVERIFY(segment[u"rep"].isDouble() && segment[u"set"].isDouble());
    }
    QCOMPARE(segments.last()[u"kind"].toString(), u"done"_s);
}

void CommandLineTest::aDryRunIsAsLongAsTheFormulasSay_data()
{
    QTest::addColumn<QString>("session");
    for (const auto *session : {"A", "B", "C", "D", "cbt-energy-budget"})
        QTest::newRow(session) << QString::fromLatin1(session);
}

void CommandLineTest::aDryRunIsAsLongAsTheFormulasSay()
{
    QFETCH(const QString, session);
    const Specification specification;
    const QStringList items = specification.itemsOf(session);
    const QJsonObject object = run(dryRun(session)).json();
    QCOMPARE(object[u"total_ms"].toInteger(), specification.secondsOfSession(items) * 1000LL);

    QMap<QString, qint64> lengths;
    QStringList order;
    for (const QJsonValue &segment : object[u"segments"].toArray()) {
        const QString item = segment[u"item"].toString();
        if (item.isEmpty())
            continue;
        if (!order.contains(item))
            order << item;
        if (segment[u"kind"].toString() != u"rest"_s)
            lengths[item] += segment[u"length_ms"].toInteger();
    }
    QCOMPARE(order, items);
    for (const QString &item : items)
        QCOMPARE(lengths[item], specification.secondsOfSession({item}) * 1000LL);
}

void CommandLineTest::aDryRunHasNeitherGapNorOverlap_data()
{
    aDryRunIsAsLongAsTheFormulasSay_data();
}

void CommandLineTest::aDryRunHasNeitherGapNorOverlap()
{
    QFETCH(const QString, session);
    const QJsonObject object = run(dryRun(session)).json();
    qint64 end = 0;
    for (const QJsonValue &segment : object[u"segments"].toArray()) {
        QCOMPARE(segment[u"start_ms"].toInteger(), end);
        QVERIFY(segment[u"length_ms"].toInteger() > 0 || segment[u"kind"].toString() == u"done"_s);
        end += segment[u"length_ms"].toInteger();
    }
    QCOMPARE(end, object[u"total_ms"].toInteger());
}

void CommandLineTest::aDryRunForPeopleTellsTheSame()
{
    QStringList arguments = dryRun(u"C"_s);
    arguments.removeLast();
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("finger-spread-fist"));
    QVERIFY(answer.out.startsWith(" 0:00.0"));
}

void CommandLineTest::whatIsNotUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList session{u"play"_s, u"--program"_s, kProgramId, u"--session"_s, u"A"_s};
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << (dryRun(u"A"_s) << u"--loud"_s);
    QTest::newRow("short option") << (dryRun(u"A"_s) << u"-j"_s);
    QTest::newRow("stray word") << (dryRun(u"A"_s) << u"B"_s);
    QTest::newRow("twice") << (dryRun(u"A"_s) << u"--json"_s);
    QTest::newRow("no program") << QStringList{u"play"_s, u"--session"_s, u"A"_s, u"--dry-run"_s};
    QTest::newRow("neither dry nor data") << session;
    QTest::newRow("dry and data") << (dryRun(u"A"_s) << u"--data"_s << u"x"_s);
    QTest::newRow("dry and speed") << (dryRun(u"A"_s) << u"--speed"_s << u"2"_s);
    QTest::newRow("value missing") << (session + QStringList{u"--data"_s});
    QTest::newRow("value empty") << (session + QStringList{u"--data="_s});
    QTest::newRow("value not wanted") << (session + QStringList{u"--dry-run=yes"_s});
    QTest::newRow("speed 0") << (session + QStringList{u"--data"_s, u"x"_s, u"--speed"_s, u"0"_s});
    QTest::newRow("speed 1001") << (session + QStringList{u"--data"_s, u"x"_s, u"--speed"_s, u"1001"_s});
    QTest::newRow("speed 1.5") << (session + QStringList{u"--data"_s, u"x"_s, u"--speed"_s, u"1.5"_s});
    QTest::newRow("no file") << QStringList{u"validate"_s};
    QTest::newRow("demo without days") << QStringList{u"demo"_s, u"--data"_s, u"x"_s};
    QTest::newRow("no days") << QStringList{u"demo"_s, u"--data"_s, u"x"_s, u"--days"_s, u"0"_s};
    QTest::newRow("no date") << QStringList{u"demo"_s, u"--data"_s,  u"x"_s,         u"--days"_s,
                                            u"1"_s,    u"--until"_s, u"2026-02-30"_s};
    QTest::newRow("history without folder") << QStringList{u"history"_s};
}

void CommandLineTest::whatIsNotUnderstoodEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    start(process, arguments);
    const Answer answer = answerOf(process);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CommandLineTest::whatCannotBeDoneEndsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QStringList dry{u"--dry-run"_s};
    QTest::newRow("program") << QStringList{u"play"_s,      u"--program"_s, u"prog-none"_s,
                                            u"--session"_s, u"A"_s,         u"--dry-run"_s}
                             << QByteArray("prog-none");
    QTest::newRow("session") << dryRun(u"Z"_s) << QByteArray("\"Z\"");
    QTest::newRow("file") << QStringList{u"validate"_s, u"nowhere.json"_s} << QByteArray("nowhere.json");
    QTest::newRow("folder") << QStringList{u"history"_s, u"--data"_s, u"nowhere"_s} << QByteArray("nowhere");
}

void CommandLineTest::whatCannotBeDoneEndsWithOne()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    start(process, arguments);
    const Answer answer = answerOf(process);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QVERIFY(answer.err.contains(word));
}

void CommandLineTest::helpNamesEveryCommandAndExitCode()
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"play"_s, u"--help"_s}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.exitCode, 0);
        for (const auto *word : {"play --program", "--dry-run", "--speed", "validate", "demo", "history",
                                 "Exit codes: 0 ", "; 1 ", "; 2 "})
            QVERIFY2(answer.out.contains(word), word);
    }
}

void CommandLineTest::theVersionIsTold()
{
    const Answer answer = run({u"--version"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.startsWith("evenpace-cli "));
    QVERIFY(answer.out.contains('.'));
}

void CommandLineTest::theShippedFilesAreFine()
{
    const QString library = QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library"_s;
    const Answer folder = run({u"validate"_s, library});
    QVERIFY2(folder.err.isEmpty(), folder.err.constData());
    QCOMPARE(folder.exitCode, 0);
    const Answer file = run({u"validate"_s, library + u"/programs.json"_s});
    QCOMPARE(file.exitCode, 0);
}

void CommandLineTest::aFaultInAFileIsToldWithFileAndItem()
{
    QFile shipped(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library/patterns.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray bytes = shipped.readAll();
    const auto id = bytes.indexOf("\"id\": \"breath-belly\"");
    QVERIFY(id > 0);
    bytes.insert(id, "\"colour\": \"red\", ");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    writeFile(path, bytes);
    const Answer answer = run({u"validate"_s, path});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QVERIFY(answer.err.contains("mine.json"));
    QVERIFY(answer.err.contains("breath-belly"));
    QVERIFY(answer.err.contains("colour"));
}

void CommandLineTest::aFileThatIsNotJsonIsTold()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"noise.json"_s), QByteArray("\xff\x00{\"", 4));
    const Answer answer = run({u"validate"_s, folder.path()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QVERIFY(answer.err.contains("noise.json"));
}

void CommandLineTest::demoDataIsTheSameForTheSameSeed()
{
    QTemporaryDir folder;
    QList<QByteArray> histories;
    for (const int seed : {7, 7, 8}) {
        const QString data = folder.filePath(QString::number(histories.size()));
        const Answer answer = run({u"demo"_s, u"--data"_s, data, u"--days"_s, u"30"_s, u"--seed"_s,
                                   QString::number(seed), u"--until"_s, u"2026-03-01"_s});
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        QCOMPARE(answer.exitCode, 0);
        histories << history(data).out;
    }
    QVERIFY(histories[0].size() > 1000);
    QCOMPARE(histories[0], histories[1]);
    QVERIFY(histories[0] != histories[2]);
}

void CommandLineTest::demoDataLooksLikeALife()
{
    QTemporaryDir folder;
    const int days = 120;
    QCOMPARE(
        run({u"demo"_s, u"--data"_s, folder.path(), u"--days"_s, QString::number(days), u"--until"_s, u"2026-05-31"_s})
            .exitCode,
        0);
    const QJsonObject told = history(folder.path()).json();
    const QJsonArray sessions = told[u"sessions"].toArray();
    QSet<QString> daysDone;
    int eased = 0;
    int stopped = 0;
    int rated = 0;
    int noted = 0;
    for (const QJsonValue &session : sessions) {
        const QDate day = QDate::fromString(session[u"day"].toString(), Qt::ISODate);
        QVERIFY(day > QDate(2026, 5, 31).addDays(-days) && day <= QDate(2026, 5, 31));
        daysDone << session[u"day"].toString();
        eased += session[u"ease_offs"].toInt() > 0;
        stopped += session[u"status"].toString() == u"stopped"_s;
        rated += session[u"effort"].isDouble();
        noted += !session[u"notes"].toArray().isEmpty();
        qint64 sum = 0;
        for (const QJsonValue &item : session[u"items"].toArray())
            sum += item[u"done_ms"].toInteger();
        QCOMPARE(session[u"active_ms"].toInteger(), sum);
        QVERIFY(session[u"ended_at"].toString() > session[u"started_at"].toString());
    }
    QVERIFY(daysDone.size() > days / 2 && daysDone.size() < days);
    QVERIFY(eased > 0 && stopped > 0 && noted > 0);
    QVERIFY(eased < sessions.size() / 2 && stopped < sessions.size() / 4);
    QVERIFY(rated > sessions.size() / 2 && rated < sessions.size());

    const QJsonArray checkIns = told[u"check_ins"].toArray();
    QVERIFY(checkIns.size() > days / 2 && checkIns.size() < days);
    int hurting = 0;
    int skipped = 0;
    for (const QJsonValue &checkIn : checkIns) {
        hurting += !checkIn[u"areas"].toArray().isEmpty();
        skipped += checkIn[u"skipped"].toBool();
        QCOMPARE(checkIn[u"pain"].isNull(), checkIn[u"skipped"].toBool());
        QVERIFY(checkIn[u"sleep"].toInt() >= 0 && checkIn[u"sleep"].toInt() <= 4);
    }
    QVERIFY(hurting > days / 4 && skipped > 0);
    const QJsonArray activities = told[u"activities"].toArray();
    QVERIFY(activities.size() > days / 2);
    for (const QJsonValue &activity : activities)
        QVERIFY(activity[u"minutes"].toInt() >= 15 && activity[u"minutes"].toInt() <= 80);
    QVERIFY(activities.first()[u"day"].toString() >= activities.last()[u"day"].toString());
}

void CommandLineTest::demoDataNeverMixesWithAHistory()
{
    QTemporaryDir folder;
    const QStringList demo{u"demo"_s, u"--data"_s, folder.path(), u"--days"_s, u"3"_s};
    QCOMPARE(run(demo).exitCode, 0);
    const QByteArray before = history(folder.path()).out;
    const Answer again = run(demo);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.isOneSentence(), again.err.constData());
    QCOMPARE(history(folder.path()).out, before);
}

void CommandLineTest::historyMakesNothing()
{
    QTemporaryDir folder;
    const Answer answer = history(folder.path());
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
