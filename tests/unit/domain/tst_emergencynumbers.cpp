// SPDX-License-Identifier: Apache-2.0
#include "domain/emergencynumbers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

class EmergencyNumbersTest : public QObject
{
    Q_OBJECT
private slots:
    void theShippedTableIsRight()
    {
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/help/numbers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString problem;
        const std::optional<EmergencyNumbers> numbers = emergencyNumbersFromJson(file.readAll(), &problem);
        QVERIFY2(numbers, qPrintable(problem));
        QVERIFY(numbers->dated.isValid());
        QVERIFY(numbers->verifyBy > numbers->dated);
        QVERIFY(numbers->countries.size() > 60);
        // A year at most; a day that has passed breaks nothing that was built before, and is said.
        QVERIFY(numbers->verifyBy <= numbers->dated.addYears(1));
        if (numbers->verifyBy < QDate::currentDate())
            qWarning("The numbers wait to be looked through again since %s", qPrintable(numbers->verifyBy.toString(Qt::ISODate)));
    }

    void wellKnownCountriesHaveTheirNumber_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString &country, const QString &number) {
            QTest::newRow(qPrintable(country)) << country << number;
        };
        row(u"DE"_s, u"112"_s);
        row(u"ES"_s, u"112"_s);
        row(u"GB"_s, u"999"_s);
        row(u"US"_s, u"911"_s);
        row(u"CA"_s, u"911"_s);
        row(u"MX"_s, u"911"_s);
        row(u"AU"_s, u"000"_s);
        row(u"NZ"_s, u"111"_s);
        row(u"JP"_s, u"119"_s);
        row(u"IN"_s, u"112"_s);
        row(u"BR"_s, u"192"_s);
        row(u"ZA"_s, u"10177"_s);
        row(u"CH"_s, u"144"_s);
        row(u"NO"_s, u"113"_s);
        row(u"TR"_s, u"112"_s);
        row(u"AQ"_s, u"112"_s);
        row(QString(), u"112"_s);
    }

    void wellKnownCountriesHaveTheirNumber()
    {
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/help/numbers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(emergencyNumbersFromJson(file.readAll())->of(country).ambulance, number);
    }

    void aTableThatIsNotRightIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << table().replace("\"format\": 1", "\"format\": 2");
        QTest::newRow("no date") << table().replace("2026-01-01", "soon");
        QTest::newRow("dates swapped") << table().replace("2027-01-01", "2025-01-01");
        QTest::newRow("an unknown part") << table().replace("\"note\"", "\"remark\"");
        QTest::newRow("an unknown part of a number") << table().replace("\"also\"", "\"police\"");
        QTest::newRow("no digits") << table().replace("999", "nine");
        QTest::newRow("no number") << table().replace("\"ambulance\": \"999\", ", "");
        QTest::newRow("no country code") << table().replace("GB", "Gb");
        QTest::newRow("no country of a helpline") << table().replace("\"IE\"", "\"Ireland\"");
        QTest::newRow("a helpline without a name") << table().replace("\"name\": \"Listeners\", ", "");
        QTest::newRow("a helpline without a number") << table().replace("\"call\": \"116 123\", \"text\": \"50808\", \"say\": \"HELLO\"", "");
        QTest::newRow("a helpline with an odd number") << table().replace("116 123", "listen");
        QTest::newRow("a word for no message") << table().replace("\"text\": \"50808\", ", "");
        QTest::newRow("an unknown part of a helpline") << table().replace("\"say\"", "\"web\"");
        QTest::newRow("a country without helplines")
            << table().replace("[{\"name\": \"Listeners\", \"call\": \"116 123\", \"text\": \"50808\", \"say\": \"HELLO\"}]", "[]");
        QTest::newRow("no countries") << table().replace("\"GB\": {\"ambulance\": \"999\", \"also\": \"112\"}", "");
    }

    void aTableThatIsNotRightIsNotTaken()
    {
        QVERIFY(emergencyNumbersFromJson(table()));
        QFETCH(QByteArray, json);
        QString problem;
        QVERIFY(!emergencyNumbersFromJson(json, &problem));
        QVERIFY(!problem.isEmpty());
    }

    void wellKnownHelplinesAreThere_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("text");
        QTest::newRow("US") << u"US"_s << u"988"_s << u"988"_s;
        QTest::newRow("CA") << u"CA"_s << u"988"_s << u"988"_s;
        QTest::newRow("GB") << u"GB"_s << u"116123"_s << QString();
        QTest::newRow("IE") << u"IE"_s << u"116123"_s << QString();
        QTest::newRow("PR") << u"PR"_s << u"988"_s << u"988"_s;
        QTest::newRow("LI") << u"LI"_s << u"143"_s << QString();
    }

    void wellKnownHelplinesAreThere()
    {
        QFETCH(QString, country);
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/help/numbers.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<Helpline> lines = emergencyNumbersFromJson(file.readAll())->helplinesOf(country);
        QVERIFY(!lines.empty());
        QTEST(dialed(lines.front().call), "call");
        QTEST(dialed(lines.front().text), "text");
    }

    void aCountryWithoutAHelplineHasNone()
    {
        const std::optional<EmergencyNumbers> numbers = emergencyNumbersFromJson(table());
        QVERIFY(numbers->helplinesOf(u"GB"_s).empty());
        QVERIFY(numbers->helplinesOf(QString()).empty());
        QCOMPARE(numbers->helplinesOf(u"IE"_s),
                 (std::vector<Helpline>{{u"Listeners"_s, u"116 123"_s, u"50808"_s, u"HELLO"_s}}));
    }

    void aNumberOfOnesOwnIsCheckedAndCleaned()
    {
        for (const QString &good : {u"112"_s, u" 0800 111 222 "_s, u"+44 20 7946-0000"_s, u"(555) 123-4567"_s,
                                    u"0151/234.567"_s, u"(+49) 151 2345"_s})
            QVERIFY2(isPhoneNumber(good), qPrintable(good));
        for (const QString &bad : {u""_s, u"11"_s, u"call mum"_s, u"1+12"_s, u"1234567890123456"_s, u"112;rm"_s, u"()"_s, u"12 (+3)"_s})
            QVERIFY2(!isPhoneNumber(bad), qPrintable(bad));
        QCOMPARE(dialed(u"+44 20 7946-0000"_s), u"+442079460000"_s);
        QCOMPARE(dialed(u"(555) 123-4567"_s), u"5551234567"_s);
        QCOMPARE(dialed(u"(+49) 151/23.45"_s), u"+491512345"_s);
        QCOMPARE(dialed(u"+49 (0)151 2345"_s), u"+491512345"_s);
        QCOMPARE(dialed(u"(0)151 2345"_s), u"01512345"_s);
    }

    void everyCountryOfTheTableIsKnown()
    {
        QCOMPARE(emergencyNumbersFromJson(table())->known(), (QStringList{u"GB"_s, u"IE"_s}));
    }

private:
    static QByteArray table()
    {
        return R"({"format": 1, "dated": "2026-01-01", "verify_by": "2027-01-01", "note": "",
                   "fallback": {"ambulance": "112"},
                   "countries": {"GB": {"ambulance": "999", "also": "112"}},
                   "helplines": {"IE": [{"name": "Listeners", "call": "116 123", "text": "50808", "say": "HELLO"}]}})";
    }
};

QTEST_GUILESS_MAIN(EmergencyNumbersTest)
#include "tst_emergencynumbers.moc"
