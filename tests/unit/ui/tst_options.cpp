// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

Options read(const QStringList &arguments)
{
    return readOptions(QStringList{u"evenpace"_s} + arguments, {u"today"_s, u"settings"_s});
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutAnyTheAppRuns()
    {
        const Options options = read({});
        QCOMPARE(options.task, Options::Task::Run);
        QVERIFY(options.error.isEmpty());
    }

    void aPictureIsDescribedInFull()
    {
        const Options options = read({u"--page"_s, u"today"_s, u"--size=780x360"_s, u"--theme"_s, u"ember"_s,
                                      u"--text-scale"_s, u"1.5"_s, u"--locale"_s, u"de"_s, u"--shot"_s, u"a.png"_s});
        QCOMPARE(options.error, QString());
        QCOMPARE(options.task, Options::Task::Shot);
        QCOMPARE(options.size, QSize(780, 360));
        QCOMPARE(options.world, u"ember"_s);
        QCOMPARE(options.textPercent, 150);
        QCOMPARE(options.locale, u"de"_s);
        QCOMPARE(options.file, u"a.png"_s);
    }

    void theFiguresGoIntoOnePicture()
    {
        const Options options = read({u"--figure-sheet"_s, u"a.png"_s, u"--theme"_s, u"dusk"_s});
        QCOMPARE(options.error, QString());
        QCOMPARE(options.task, Options::Task::FigureSheet);
        QCOMPARE(options.file, u"a.png"_s);
    }

    void badValuesAreOnePlainSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--bogus"_s};
        QTest::newRow("word") << QStringList{u"today"_s};
        QTest::newRow("no value") << QStringList{u"--data"_s};
        QTest::newRow("twice") << QStringList{u"--data"_s, u"a"_s, u"--data"_s, u"b"_s};
        QTest::newRow("page") << QStringList{u"--page"_s, u"nowhere"_s, u"--shot"_s, u"a.png"_s};
        QTest::newRow("page alone") << QStringList{u"--page"_s, u"today"_s};
        QTest::newRow("shot alone") << QStringList{u"--shot"_s, u"a.png"_s};
        QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("size zero") << QStringList{u"--size"_s, u"0x0"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("scale") << QStringList{u"--text-scale"_s, u"3"_s};
        QTest::newRow("scale nan") << QStringList{u"--text-scale"_s, u"nan"_s};
        QTest::newRow("locale") << QStringList{u"--locale"_s, u"zzzz9"_s};
        QTest::newRow("sheet and page")
            << QStringList{u"--figure-sheet"_s, u"a"_s, u"--page"_s, u"today"_s, u"--shot"_s, u"b"_s};
        QTest::newRow("two tasks") << QStringList{u"--self-test"_s, u"--tour"_s, u"a"_s};
    }

    void badValuesAreOnePlainSentence()
    {
        QFETCH(QStringList, arguments);
        const Options options = read(arguments);
        QVERIFY(options.error.endsWith(u'.'));
        QVERIFY(!options.error.contains(u'\n'));
    }

    void helpNamesEveryPage()
    {
        QCOMPARE(read({u"--help"_s}).task, Options::Task::Help);
        QVERIFY(helpText({u"today"_s, u"settings"_s}).contains(u"today, settings"_s));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
