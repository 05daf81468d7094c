// SPDX-License-Identifier: Apache-2.0
#include "domain/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

const QStringList kFillers{u"my, the, for, a, hurts, pain"_s};

std::vector<SearchEntry> someEntries()
{
    return {
        {u"tilt"_s, u"Neck tilt"_s, u"Loosens the side of the neck."_s, {u"neck"_s, u"stiff tight"_s, u"seated"_s}},
        {u"turn"_s, u"Neck turn"_s, u"Keeps the neck turning."_s, {u"neck"_s, u"stiff"_s, u"lying"_s}},
        {u"roll"_s, u"Shoulder roll"_s, u"Warms the shoulders and the neck."_s, {u"shoulders"_s, u"seated"_s}},
        {u"blades"_s, u"Slow shoulder blades"_s, u"Moves the upper back."_s, {u"upper back"_s, u"seated"_s}},
        {u"bridge"_s, u"Small bridge"_s, u"Makes hips and back stronger."_s, {u"hips"_s, u"strength"_s, u"lying"_s}},
        {u"lips"_s, u"Pursed-lip breathing"_s, u"Lets the air go slowly through the lips."_s, {u"calm"_s}},
        {u"epaule"_s, u"Épaule légère"_s, u"Süße Nackenübung, groß"_s, {u"Schulternacken"_s}},
    };
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void anIndexOfNothingFindsNothing()
    {
        QVERIFY(SearchIndex().find(u"neck"_s).isEmpty());
        QVERIFY(SearchIndex().isEmpty());
        QVERIFY(SearchIndex(std::vector<SearchEntry>{}).find(u"neck"_s).isEmpty());
    }

    void nothingTypedFindsNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  \t "_s;
        QTest::newRow("signs") << u"?! -- ..."_s;
    }
    void nothingTypedFindsNothing()
    {
        QFETCH(QString, query);
        QVERIFY(m_index.find(query).isEmpty());
    }

    void nonsenseFindsNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("letters") << u"xqzzkw"_s;
        QTest::newRow("short") << u"zq"_s;
        QTest::newRow("long") << QString(5000, u'q');
        QTest::newRow("many") << u"qqqq wwww zzzz xxxx"_s;
        QTest::newRow("half of a pair") << QString(QChar(0xd83d));
    }
    void nonsenseFindsNothing()
    {
        QFETCH(QString, query);
        QVERIFY(m_index.find(query).isEmpty());
    }

    void theWordOfTheNameComesBeforeTheWordOfThePurpose()
    {
        QCOMPARE(m_index.find(u"neck"_s), (QStringList{u"tilt"_s, u"turn"_s, u"roll"_s}));
    }

    void theWholeNameComesFirst()
    {
        QCOMPARE(m_index.find(u"neck turn"_s).value(0), u"turn"_s);
        QCOMPARE(m_index.find(u"Shoulder roll"_s).value(0), u"roll"_s);
        QCOMPARE(m_index.find(u"shoulder blades"_s).value(0), u"blades"_s);
    }

    void plainWordsAreFound()
    {
        QCOMPARE(m_index.find(u"stiff neck"_s), (QStringList{u"tilt"_s, u"turn"_s}));
        QCOMPARE(m_index.find(u"neck lying"_s), QStringList{u"turn"_s});
    }

    void wordsThatSayNothingArePassedOver()
    {
        QCOMPARE(m_index.find(u"my neck hurts"_s), m_index.find(u"neck"_s));
        QCOMPARE(m_index.find(u"pain for the hips"_s).value(0), u"bridge"_s);
    }

    void aWordThatNothingHasIsPassedOver()
    {
        QCOMPARE(m_index.find(u"neck qqqqwz"_s), m_index.find(u"neck"_s));
    }

    void whereNothingHasAllWordsMostWordsCount()
    {
        // Nothing is both a bridge and for the neck in a seat; two are for the neck in a seat.
        QCOMPARE(m_index.find(u"seated neck bridge"_s), (QStringList{u"tilt"_s, u"roll"_s}));
    }

    void beginningsAreFoundWhileTyping_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("n") << u"n"_s << u"tilt"_s;
        QTest::newRow("shoul") << u"shoul"_s << u"roll"_s;
        QTest::newRow("neck tu") << u"neck tu"_s << u"turn"_s;
        QTest::newRow("brea") << u"brea"_s << u"lips"_s;
    }
    void beginningsAreFoundWhileTyping()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        QCOMPARE(m_index.find(query).value(0), first);
    }

    void slipsAreForgiven_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("a letter too few") << u"nek"_s << u"tilt"_s;
        QTest::newRow("a letter too many") << u"neckk tilt"_s << u"tilt"_s;
        QTest::newRow("another letter") << u"mecl"_s << QString();
        QTest::newRow("one other letter") << u"nevk"_s << u"tilt"_s;
        QTest::newRow("changed over") << u"shuolder"_s << u"roll"_s;
        QTest::newRow("two slips in a long word") << u"shuoldr roll"_s << u"roll"_s;
        QTest::newRow("slip while typing") << u"sholde"_s << u"roll"_s;
        QTest::newRow("first letter") << u"vridge"_s << u"bridge"_s;
        QTest::newRow("long") << u"brething"_s << u"lips"_s;
        QTest::newRow("apostrophe") << u"nec'k"_s << u"tilt"_s;
    }
    void slipsAreForgiven()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        QCOMPARE(m_index.find(query).value(0), first);
    }

    void whatIsSpelledRightIsNotBent()
    {
        QCOMPARE(m_index.find(u"hips"_s), QStringList{u"bridge"_s});
        QCOMPARE(m_index.find(u"lips"_s), QStringList{u"lips"_s});
    }

    void otherEndingsAreFound()
    {
        QCOMPARE(m_index.find(u"necks"_s).value(0), u"tilt"_s);
        QCOMPARE(m_index.find(u"breathe"_s).value(0), u"lips"_s);
        QCOMPARE(m_index.find(u"stronger"_s).value(0), u"bridge"_s);
    }

    void caseAndAccentsDoNotMatter_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : {u"epaule"_s, u"ÉPAULE"_s, u"e\u0301paule"_s, u"legere"_s, u"suesse"_s, u"süsse"_s,
                                     u"gross"_s, u"GROẞ"_s})
            QTest::newRow(qPrintable(query)) << query;
    }
    void caseAndAccentsDoNotMatter()
    {
        QFETCH(QString, query);
        QCOMPARE(m_index.find(query).value(0), u"epaule"_s);
    }

    void partsOfLongWordsAreFound() { QCOMPARE(m_index.find(u"nacken"_s), QStringList{u"epaule"_s}); }

    void whatFitsAlikeKeepsItsOrder()
    {
        std::vector<SearchEntry> entries;
        for (int i = 0; i < 20; ++i)
            entries.push_back({QString::number(i), u"Turn"_s, u"Same."_s, {}});
        const QStringList found = SearchIndex(entries).find(u"turn"_s);
        QCOMPARE(found.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(found[i], QString::number(i));
    }

    void everyItemOfALargeLibraryIsFoundByItsName()
    {
        std::vector<SearchEntry> entries;
        for (int i = 0; i < 500; ++i)
            entries.push_back({u"item-%1"_s.arg(i), u"Movement %1 for the back"_s.arg(i), u"Loosens."_s, {u"back"_s}});
        const SearchIndex index(entries);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(index.find(u"movement %1 for the back"_s.arg(i)).value(0), u"item-%1"_s.arg(i));
    }

private:
    SearchIndex m_index{someEntries(), kFillers};
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
