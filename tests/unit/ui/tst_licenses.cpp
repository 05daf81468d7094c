// SPDX-License-Identifier: Apache-2.0
#include "ui/licenselistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString at(const LicenseListModel &model, int row, LicenseListModel::Role role)
{
    return model.data(model.index(row), static_cast<int>(role)).toString();
}

/** The letters and digits alone, so that only lost or doubled words make a difference. */
QString letters(const QString &text)
{
    QString kept;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            kept += sign;
    }
    return kept;
}

} // namespace

class LicensesTest : public QObject
{
    Q_OBJECT
private slots:
    void eachHasATitleANameAndAText()
    {
        LicenseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 10);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString key = at(model, row, LicenseListModel::Role::Key);
            QCOMPARE(model.title(key), at(model, row, LicenseListModel::Role::Title));
            QCOMPARE(model.name(key), at(model, row, LicenseListModel::Role::Name));
            QVERIFY2(model.paragraphs(key).size() > 1, qPrintable(key));
        }
        QVERIFY(model.paragraphs(u"nothing"_s).isEmpty());
    }

    void noWordOfATextIsLost_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("program") << u"LICENSE"_s;
        QTest::newRow("content") << u"assets/LICENSE"_s;
        QTest::newRow("voice") << u"assets/voice/LICENSE.md"_s;
        QTest::newRow("atkinson") << u"assets/fonts/atkinson-hyperlegible-next/OFL.txt"_s;
        QTest::newRow("inter") << u"assets/fonts/inter/OFL.txt"_s;
        QTest::newRow("icons") << u"assets/icons/LICENSE.txt"_s;
        QTest::newRow("sodium") << u"assets/notices/sodium.txt"_s;
        QTest::newRow("zlib") << u"assets/notices/zlib.txt"_s;
        QTest::newRow("loinc") << u"assets/notices/loinc.txt"_s;
    }

    void noWordOfATextIsLost()
    {
        QFETCH(QString, file);
        QFile source(QStringLiteral(EVENPACE_SOURCE_DIR) + u'/' + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const LicenseListModel model;
        const QStringList paragraphs = model.paragraphs(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(letters(paragraphs.join(u' ')), letters(QString::fromUtf8(source.readAll())));
    }

    void linesRunOnAndPointsStandAlone()
    {
        const QStringList paragraphs = LicenseListModel().paragraphs(u"content"_s);
        QVERIFY(paragraphs.contains(u"Section 1 -- Definitions."_s));
        QVERIFY(std::any_of(paragraphs.begin(), paragraphs.end(), [](const QString &paragraph) {
            return paragraph.startsWith(
                u"a. Adapted Material means material subject to Copyright and Similar Rights"_s);
        }));
    }
};

QTEST_GUILESS_MAIN(LicensesTest)
#include "tst_licenses.moc"
