// SPDX-License-Identifier: Apache-2.0
#include "domain/crisisphrases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** What somebody wrote, held against the list of phrases that ships with the app. */
class CrisisPhrasesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/help/phrases.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString problem;
        const std::optional<CrisisPhrases> read = crisisPhrasesFromJson(file.readAll(), &problem);
        QVERIFY2(read, qPrintable(problem));
        m_shipped = *read;
    }

    void theShippedListIsDatedAndHasEnglish()
    {
        QVERIFY(m_shipped.dated.isValid());
        QVERIFY(m_shipped.verifyBy > m_shipped.dated);
        QVERIFY(m_shipped.languages.at(u"en"_s).size() >= 40);
        // A year at most; a day that has passed breaks nothing that was built before, and is said.
        QVERIFY(m_shipped.verifyBy <= m_shipped.dated.addYears(1));
        if (m_shipped.verifyBy < QDate::currentDate())
            qWarning("The phrases wait to be looked through again since %s", qPrintable(m_shipped.verifyBy.toString(Qt::ISODate)));
    }

    void wordsAreComparedWithoutCaseSignsAndSpaces()
    {
        QCOMPARE(plainWords(u"  I can\u2019t,  GO\non\u2026 "_s), u"i cant go on"_s);
        QCOMPARE(plainWords(u"I'd rather-not (really)"_s), u"id rather not really"_s);
        QCOMPARE(plainWords(u"\uFF37\uFF21\uFF2E\uFF34"_s), u"want"_s);
        QCOMPARE(plainWords(u"?!"_s), QString());
        for (const QChar apostrophe : u"'\u2019\u2018\u02BC`\u00B4"_s)
            QCOMPARE(plainWords(u"don%1t"_s.arg(apostrophe)), u"dont"_s);
        QCOMPARE(plainWords(u"sui\u00ADci\u200Bde"_s), u"suicide"_s);
    }

    void heavyWordsAreHeard_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u"I want to die"_s,
            u"i just WANT   TO die, really"_s,
            u"Sometimes I think of suicide."_s,
            u"I\u2019m having suicidal thoughts again"_s,
            u"I don't want to live like this"_s,
            u"I don\u2019t want to live any more"_s,
            u"I dont want to be here anymore"_s,
            u"They would be better off without me"_s,
            u"I could kill myself"_s,
            u"Thinking about ending it all"_s,
            u"I wish I was dead."_s,
            u"There is no reason to live"_s,
            u"My life isn't worth living"_s,
            u"I hope I don't wake up"_s,
            u"I hurt myself on purpose"_s,
            u"self-harm"_s,
            u"I want\nto hurt myself"_s,
            u"I don't want to be here"_s,
            u"I don\u00B4t want to live"_s,
            u"I no longer want to live."_s,
            u"I don't wanna live"_s,
            u"I do not want to go on living"_s,
            u"I keep wanting to die"_s,
            u"I hope I never wake up"_s,
            u"I wish I wasn't alive"_s,
            u"I am thinking about taking my life"_s,
            u"They were happier without me"_s,
            u"I see no way out"_s,
            u"I cut myself on purpose"_s,
            u"I harmed myself"_s,
            u"I don't want to live alone. I don't want to live."_s,
            u"I don't want to live without him"_s,
            u"I am tired of living"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void heavyWordsAreHeard()
    {
        QFETCH(QString, text);
        QVERIFY(mentionsCrisis(text, m_shipped));
    }

    void everydayWordsAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u""_s,
            u"This traffic kills me"_s,
            u"My back is killing me today"_s,
            u"I was dying to see them"_s,
            u"I could die laughing"_s,
            u"I am dead tired"_s,
            u"The deadline is on Friday"_s,
            u"I hurt myself lifting a box"_s,
            u"I want to take my life back"_s,
            u"I want to diet"_s,
            u"I want to end it with a stretch"_s,
            u"I wish I could live near the sea"_s,
            u"I cannot go on with the washing today"_s,
            u"It was not worth the living room mess"_s,
            u"My phone died"_s,
            u"I don't want to live alone"_s,
            u"I do not want to live in this flat"_s,
            u"I'm tired of living with pain"_s,
            u"I don\u2019t want to wake up early tomorrow"_s,
            u"I want to die laughing"_s,
            u"A skill I want to learn, myself"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text;
    }

    void everydayWordsAreLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!mentionsCrisis(text, m_shipped));
    }

    void aListThatIsNotRightIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another format") << list().replace("\"format\": 1", "\"format\": 2");
        QTest::newRow("an unknown part") << list().replace("\"note\"", "\"remark\"");
        QTest::newRow("no date") << list().replace("2026-01-01", "soon");
        QTest::newRow("dates swapped") << list().replace("2027-01-01", "2025-01-01");
        QTest::newRow("no languages") << list().replace("\"en\": [\"one two\", \"three\"]", "");
        QTest::newRow("no phrases") << list().replace("[\"one two\", \"three\"]", "[]");
        QTest::newRow("capitals") << list().replace("three", "Three");
        QTest::newRow("an apostrophe") << list().replace("three", "don't");
        QTest::newRow("twice") << list().replace("three", "one two");
        QTest::newRow("a number") << list().replace("\"three\"", "3");
        QTest::newRow("harmless for no phrase") << list().replace("three four", "four five");
        QTest::newRow("harmless for half a word") << list().replace("three four", "threefour");
        QTest::newRow("harmless in another language") << list().replace("\"harmless\": {\"en\"", "\"harmless\": {\"de\"");
    }

    void aListThatIsNotRightIsNotTaken()
    {
        QVERIFY(crisisPhrasesFromJson(list()));
        QFETCH(QByteArray, json);
        QString problem;
        QVERIFY(!crisisPhrasesFromJson(json, &problem));
        QVERIFY(!problem.isEmpty());
    }

    void everyLanguageOfTheListCounts()
    {
        CrisisPhrases phrases = m_shipped;
        phrases.languages[u"xx"_s] = {u"palabras muy tristes"_s};
        QVERIFY(mentionsCrisis(u"Palabras, muy tristes."_s, phrases));
        QVERIFY(!mentionsCrisis(u"Palabras, muy tristes."_s, m_shipped));
        QVERIFY(mentionsCrisis(u"I want to die"_s, phrases));
    }

private:
    static QByteArray list()
    {
        return R"({"format": 1, "dated": "2026-01-01", "verify_by": "2027-01-01", "note": "",
                   "languages": {"en": ["one two", "three"]}, "harmless": {"en": ["three four"]}})";
    }

    CrisisPhrases m_shipped;
};

QTEST_GUILESS_MAIN(CrisisPhrasesTest)
#include "tst_crisisphrases.moc"
