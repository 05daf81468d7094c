// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString inTree(const QString &path)
{
    return QStringLiteral(EVENPACE_SOURCE_DIR) + u'/' + path;
}

QString textOf(const QString &path)
{
    QFile file(inTree(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Files of our own below the folders of the project, as paths from its top. Nothing that was built. */
QStringList ownFiles(const QStringList &patterns)
{
    QStringList paths;
    const QDir top(inTree(QString()));
    for (const auto *folder : {"app", "assets", "platform", "qml", "tests"}) {
        QDirIterator entries(inTree(QString::fromLatin1(folder)), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths << top.relativeFilePath(entries.next());
    }
    return paths;
}

} // namespace

/** What is promised of the tree itself. */
class HouseTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFolderThatReadmeNamesIsThere();
    void everyFileThatReadmeLinksIsThere();
    void everySourceFileNamesItsLicense();
    void codeAndContentHaveTheirLicenses();
    void commandsCanBeRun();
    void packagesAreListedOnceAndInOrder();
    void nothingIsLeftToDoInTheCode();
    void pagesStaySmall();
};

void HouseTest::everyFolderThatReadmeNamesIsThere()
{
    static const QRegularExpression folder(u"`([A-Za-z0-9_./-]+)/`"_s);
    QSet<QString> named;
    for (auto matches = folder.globalMatch(textOf(u"README.md"_s)); matches.hasNext();)
        named << matches.next().captured(1);
    named.remove(u"build"_s); // made by the two commands
    named.remove(u"build/tour"_s);
    QVERIFY(named.size() > 10);
    QSet<QString> tops;
    for (const QString &path : named) {
        QVERIFY2(QFileInfo(inTree(path)).isDir(), qPrintable(path));
        tops << path.section(u'/', 0, 0);
    }
    QCOMPARE(tops, (QSet<QString>{u"app"_s, u"assets"_s, u"platform"_s, u"qml"_s, u"tests"_s}));
}

void HouseTest::everyFileThatReadmeLinksIsThere()
{
    static const QRegularExpression link(u"(?:\\]\\(|src=\")([^)\"#:]+)"_s);
    int links = 0;
    for (auto matches = link.globalMatch(textOf(u"README.md"_s)); matches.hasNext(); ++links) {
        const QString path = matches.next().captured(1);
        QVERIFY2(QFileInfo::exists(inTree(path)), qPrintable(path));
    }
    QVERIFY(links > 3);
}

void HouseTest::everySourceFileNamesItsLicense()
{
    const QStringList paths = ownFiles({u"*.cpp"_s, u"*.h"_s, u"*.mm"_s, u"*.java"_s, u"*.qml"_s, u"CMakeLists.txt"_s});
    QVERIFY(paths.size() > 50);
    for (const QString &path : paths) {
        const QString firstLine = textOf(path).section(u'\n', 0, 0);
        const QString comment = path.endsWith("CMakeLists.txt"_L1) ? u"# "_s : u"// "_s;
        QVERIFY2(firstLine == comment + u"SPDX-License-Identifier: Apache-2.0"_s, qPrintable(path));
    }
}

void HouseTest::codeAndContentHaveTheirLicenses()
{
    QVERIFY(textOf(u"LICENSE"_s).contains("Apache License"_L1));
    QVERIFY(textOf(u"LICENSE"_s).contains("assets/LICENSE"_L1));
    QVERIFY(textOf(u"assets/LICENSE"_s).contains("Creative Commons Attribution 4.0 International"_L1));
    // What others made has its own license beside it.
    for (const auto *kind : {"fonts", "icons", "voice"}) {
        const QString folder = u"assets/"_s + QString::fromLatin1(kind);
        QDirIterator licenses(inTree(folder), {u"LICENSE*"_s, u"OFL*"_s, u"*LICENSE*"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        QVERIFY2(licenses.hasNext() || QDir(inTree(folder)).isEmpty(), kind);
    }
}

void HouseTest::commandsCanBeRun()
{
    for (const auto *path : {".ci/run", "platform/linux/install", "platform/linux/run", "tests/bench/run", "tests/fuzz/run", "tests/run"})
        QVERIFY2(QFileInfo(inTree(QString::fromLatin1(path))).isExecutable(), path);
}

void HouseTest::packagesAreListedOnceAndInOrder()
{
    QStringList rows;
    QSet<QString> packages;
    for (const QString &line : textOf(u"platform/linux/packages"_s).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ');
        QCOMPARE(words.size(), 2);
        QVERIFY2((QStringList{u"build"_s, u"fuzz"_s, u"runtime"_s, u"test"_s}).contains(words[0]), qPrintable(line));
        QVERIFY2(!packages.contains(words[1]), qPrintable(line));
        packages << words[1];
        rows << line;
    }
    QVERIFY(rows.size() > 10);
    QStringList sorted = rows;
    sorted.sort();
    QCOMPARE(rows, sorted);
}

void HouseTest::nothingIsLeftToDoInTheCode()
{
    static const QRegularExpression leftover(u"\\b(TO"
                                             "DO|FIX"
                                             "ME|X"
                                             "XX|HA"
                                             "CK)\\b"_s);
    for (const QString &path : ownFiles({u"*.cpp"_s, u"*.h"_s, u"*.qml"_s, u"*.txt"_s, u"*.json"_s}))
        QVERIFY2(!textOf(path).contains(leftover), qPrintable(path));
}

void HouseTest::pagesStaySmall()
{
    for (const QString &path : ownFiles({u"*.qml"_s}).filter(QRegularExpression(u"^qml/"_s)))
        QVERIFY2(textOf(path).count(u'\n') <= 300, qPrintable(path));
}

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
