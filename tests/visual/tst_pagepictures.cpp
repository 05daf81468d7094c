// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "launch.h"
#include "stage.h"
#include "support/testbench.h"
#include "textproblems.h"

#include <QDir>
#include <QMetaMethod>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QStringList s_warnings;

void collect(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.startsWith("QStandardPaths"_L1))
        s_warnings << message;
    fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/** Share of pixels that differ visibly. */
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    qsizetype changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb two = b.pixel(x, y);
            if (std::abs(qRed(one) - qRed(two)) + std::abs(qGreen(one) - qGreen(two))
                    + std::abs(qBlue(one) - qBlue(two))
                > 24)
                ++changed;
        }
    }
    return double(changed) / (double(a.width()) * a.height());
}

} // namespace

/**
 * Every page in every size and world, and with text at 200 %: nothing is warned of, no text is cut, covered or outside,
 * and what is to be pressed is large enough. With EVENPACE_SHOTS set to a folder the pictures are kept there.
 */
class PagePictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QStringList cases = QStringLiteral(EVENPACE_CASES).split(u' ');
        for (int i = metaObject()->methodOffset(); i < metaObject()->methodCount(); ++i) {
            const QString name = QString::fromLatin1(metaObject()->method(i).name());
            if (!name.endsWith("_data"_L1) && !name.endsWith("TestCase"_L1))
                QVERIFY2(cases.contains(name), qPrintable(name));
        }
        loadFonts();
        Options options;
        options.task = Options::Task::Tour;
        chooseLanguage(options);
        qInstallMessageHandler(collect);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void fitsAPhone_data() { listPages(); }
    void fitsAPhone() { checkPage({360, 780}); }
    void fitsAPhoneOnItsSide_data() { listPages(); }
    void fitsAPhoneOnItsSide() { checkPage({780, 360}); }
    void fitsASmallPhone_data() { listPages(); }
    void fitsASmallPhone() { checkPage({320, 568}); }
    void fitsATablet_data() { listPages(); }
    void fitsATablet() { checkPage({1180, 820}); }

    void twoRunsAreTheSameToTheByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"today"_s, u"history"_s, u"session-detail"_s, u"settings"_s, u"player"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void twoRunsAreTheSameToTheByte()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QList<QByteArray> pictures;
        for (const QString &run : {u"one"_s, u"two"_s}) {
            QFile file(folder.filePath(run + u".png"_s));
            QCOMPARE(QProcess::execute(QStringLiteral(EVENPACE_APP), {u"--page"_s, name, u"--shot"_s, file.fileName()}),
                     0);
            QVERIFY(file.open(QIODevice::ReadOnly));
            pictures << file.readAll();
        }
        QCOMPARE(pictures[0], pictures[1]);
    }

    /** EVENPACE_KEEP_REFERENCES=1 takes new ones; look at them before they are committed. */
    void keyPagesLookAsTheyDid_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"today"_s, u"history"_s, u"session-detail"_s, u"settings"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void keyPagesLookAsTheyDid()
    {
        QFETCH(QString, name);
        const QString file = QStringLiteral(EVENPACE_TEST_DATA) + u"/pictures/"_s + name + u".png"_s;
        const QImage now = take(name);
        if (qEnvironmentVariableIsSet("EVENPACE_KEEP_REFERENCES")) {
            QVERIFY(now.save(file));
            return;
        }
        const QImage then = QImage(file).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!then.isNull(), qPrintable(file));
        // Another release of Qt draws text a hair differently.
        QVERIFY(difference(now, then) < 0.02);
    }

private:
    static void listPages()
    {
        QTest::addColumn<int>("page");
        const std::vector<StagePage> &pages = stagePages();
        for (size_t i = 0; i < pages.size(); ++i)
            QTest::newRow(qPrintable(pages[i].name)) << static_cast<int>(i);
    }

    /** Texts and targets lie the same in every world; so dusk and ember are only painted on a phone, or to be kept. */
    void checkPage(const QSize &size)
    {
        QFETCH(int, page);
        const StagePage &shown = stagePages()[static_cast<size_t>(page)];
        s_warnings.clear();
        QStringList problems;
        Stage stage({.size = size}, shown.past);
        QVERIFY(stage.raise());
        QVERIFY(shown.reach(stage));
        QStringList worlds{u"day"_s};
        if (size == QSize(360, 780) || qEnvironmentVariableIsSet("EVENPACE_SHOTS"))
            worlds << u"dusk"_s << u"ember"_s;
        for (const int percent : {100, 200}) {
            stage.app().settings()->showTextPercent(percent);
            for (const QString &world : std::as_const(worlds)) {
                stage.app().settings()->showWorld(world);
                const QImage picture = stage.picture();
                QCOMPARE(picture.size(), size);
                const QString name = u"%1-%2x%3-%4-%5"_s.arg(shown.name)
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(world)
                                         .arg(percent);
                keep(picture, name);
                const QStringList found = textProblems(*stage.window());
                for (const QString &problem : found)
                    problems << name + u": "_s + problem;
                const QStringList small = m_finder.smallTargets(stage.window()->contentItem());
                for (const QString &target : small)
                    problems << name + u": too small to press: "_s + target;
            }
        }
        problems << s_warnings;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    static QImage take(const QString &name)
    {
        for (const StagePage &page : stagePages()) {
            if (page.name != name)
                continue;
            Stage stage({}, page.past);
            return stage.raise() && page.reach(stage) ? stage.picture() : QImage();
        }
        return {};
    }

    static void keep(const QImage &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("EVENPACE_SHOTS");
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(name + u".png"_s));
    }

    TestBench m_finder;
};

QTEST_MAIN(PagePictures)
#include "tst_pagepictures.moc"
