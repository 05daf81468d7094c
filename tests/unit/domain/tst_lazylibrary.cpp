// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "domain/lazymap.h"
#include "domain/libraryslices.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecondItem = "{\"id\": \"second\", \"type\": \"id\"}";
/** Braces, brackets, quotation marks and ids where they mean nothing. */
const QByteArray kTrickyFile = "{\"scripts\": [{\"name\": \"\\\"id\\\": {[\", "
                               "\"parts\": [{\"id\": \"inner\", \"say\": \"a \\\\\"}], \"id\": \"first\"}, "
    + kSecondItem + "]}";

int readings = 0;

QString counted(const QByteArray &bytes)
{
    ++readings;
    return QString::fromUtf8(bytes);
}

LazyMap<QString> twoUnread()
{
    readings = 0;
    LazyMap<QString> map;
    map.defer(u"a"_s, "one", counted);
    map.defer(u"b"_s, "two", counted);
    return map;
}

QStringList sessionNames(const Program &program)
{
    QStringList names;
    for (const ProgramSession &session : program.sessions)
        names << session.id + u": "_s + session.name;
    return names;
}

} // namespace

/** The built-in library reads what is asked for, and that is the same as when all of it is read and checked. */
class LazyLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsReadOnceAndOnlyWhenItIsAskedFor()
    {
        const LazyMap<QString> map = twoUnread();
        QVERIFY(map.contains(u"a"_s));
        QCOMPARE(map.size(), 2u);
        QCOMPARE(readings, 0);
        const QString *const first = map.find(u"a"_s);
        QCOMPARE(*first, u"one"_s);
        QCOMPARE(map.find(u"a"_s), first);
        QCOMPARE(readings, 1);
        QVERIFY(!map.find(u"c"_s));
        QCOMPARE(map.size(), 2u);
    }

    void whoGoesThroughItSeesEverythingInOrder()
    {
        const LazyMap<QString> map = twoUnread();
        const QString *const second = map.find(u"b"_s);
        QStringList seen;
        for (const auto &[id, text] : map)
            seen << id + text;
        QCOMPARE(seen, (QStringList{u"aone"_s, u"btwo"_s}));
        QCOMPARE(readings, 2);
        QCOMPARE(map.find(u"b"_s), second);
    }

    void whatIsPutInGoesBesideWhatIsUnread()
    {
        LazyMap<QString> map = twoUnread();
        map[u"a"_s] = u"mine"_s;
        QCOMPARE(map.emplace(u"b"_s, u"other"_s).second, false);
        QCOMPARE(map.emplace(u"c"_s, u"three"_s).second, true);
        map.erase(map.begin());
        QVERIFY(!map.contains(u"a"_s));
        QCOMPARE(map.at(u"b"_s), u"two"_s);
        QCOMPARE(map.size(), 2u);
    }

    void aFileIsCutWhereItsItemsBeginAndEnd()
    {
        const LibrarySlices slices = sliceLibraryFile(kTrickyFile);
        QCOMPARE(slices.kind, u"scripts"_s);
        QCOMPARE(slices.items.size(), 2u);
        QCOMPARE(slices.items[0].id, u"first"_s);
        QCOMPARE(slices.items[0].name, u"\"id\": {["_s);
        QCOMPARE(slices.items[1].id, u"second"_s);
        QCOMPARE(slices.items[1].bytes, kSecondItem);
    }

    void theShippedFilesAreCutAsTheyAreRead()
    {
        int files = 0;
        for (QDirIterator it(u":/evenpace/library"_s, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
            const LibrarySlices slices = sliceLibraryFile(bytes);
            QCOMPARE(slices.kind, whole.constBegin().key());
            const QJsonArray items = whole.constBegin()->toArray();
            QCOMPARE(slices.items.size(), static_cast<size_t>(items.size()));
            for (qsizetype i = 0; i < items.size(); ++i) {
                const LibrarySlice &slice = slices.items[static_cast<size_t>(i)];
                QCOMPARE(slice.id, items.at(i)["id"_L1].toString());
                QCOMPARE(slice.name, items.at(i)["name"_L1].toString());
                QCOMPARE(QJsonDocument::fromJson(slice.bytes).object(), items.at(i).toObject());
            }
        }
        QVERIFY(files >= 15);
    }

    void nothingIsMissingOfTheCheckedLibrary()
    {
        const Library lazy = builtInLibrary();
        const LibraryResult checked = loadBuiltInLibrary();
        QVERIFY(checked.errors.empty());
        QCOMPARE(lazy.movements.size(), checked.library.movements.size());
        QCOMPARE(lazy.patterns.size(), checked.library.patterns.size());
        QCOMPARE(lazy.scripts.size(), checked.library.scripts.size());
        QCOMPARE(lazy.minds.size(), checked.library.minds.size());
        QCOMPARE(lazy.programs.size(), checked.library.programs.size());
        for (const auto &[id, movement] : checked.library.movements) {
            QCOMPARE(lazy.kind(id), ItemKind::Movement);
            QCOMPARE(lazy.movement(id)->cues, movement.cues);
            QCOMPARE(lazy.movement(id)->dose, movement.dose);
            QCOMPARE(lazy.movement(id)->easier, movement.easier);
            QCOMPARE(lazy.movement(id)->harder, movement.harder);
        }
        for (const auto &[id, script] : checked.library.scripts)
            QCOMPARE(lazy.script(id)->length(), script.length());
        for (const auto &[id, exercise] : checked.library.minds)
            QCOMPARE(lazy.mind(id)->store, exercise.store);
    }

    void toOpenItReadsNoItem()
    {
        QByteArray scripts = R"({"scripts": [{"id": "relax-short", "name": "Old"}]})";
        const QByteArray programs = R"({"programs": [{"id": "prog-short", "name": "Short", "goal": "Rest.", "weeks": 1,
            "tracks": ["STD"], "version": 1, "sessions": [{"id": "A", "name": "Rest", "items": ["relax-short"]}],
            "schedule": {"1": ["relax-short"]}}]})";
        const Library lazy = openLibrary({{u"scripts.json"_s, QByteArray::fromRawData(scripts.constData(), scripts.size())},
                                          {u"programs.json"_s, programs}});
        // Who reads it only now finds what stands there now.
        scripts.replace("Old", "New");
        QVERIFY(lazy.program(u"prog-short"_s));
        QCOMPARE(sessionNames(*lazy.program(u"prog-short"_s)), (QStringList{u"A: Rest"_s, u"relax-short: Old"_s}));
        QCOMPARE(lazy.name(u"relax-short"_s), u"New"_s);
    }

    void aSessionOfOneItemHasTheItemsName()
    {
        const Library lazy = builtInLibrary();
        const LibraryResult checked = loadBuiltInLibrary();
        for (const auto &[id, program] : checked.library.programs)
            QCOMPARE(sessionNames(*lazy.program(id)), sessionNames(program));
    }
};

QTEST_GUILESS_MAIN(LazyLibraryTest)
#include "tst_lazylibrary.moc"
