// SPDX-License-Identifier: Apache-2.0
#include "builtinlibrary.h"
#include "domain/cardloader.h"
#include "domain/readability.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace evenpace;
using namespace evenpace::readability;
using namespace Qt::StringLiterals;

namespace {

/** Ids of content specification 6 and how sure it is of each. */
const std::vector<std::pair<QString, CardCertainty>> kSpecified{{u"edu-word-inomyalgia"_s, CardCertainty::NoStudies},
                                                                {u"edu-fibro-what"_s, CardCertainty::Good},
                                                                {u"edu-causes"_s, CardCertainty::Low},
                                                                {u"edu-myofascial"_s, CardCertainty::Debated},
                                                                {u"edu-diagnosis"_s, CardCertainty::Good},
                                                                {u"edu-look-alikes"_s, CardCertainty::Good},
                                                                {u"edu-see-doctor"_s, CardCertainty::Good},
                                                                {u"edu-emergency"_s, CardCertainty::Good},
                                                                {u"edu-symptoms"_s, CardCertainty::Good},
                                                                {u"edu-hurt-harm"_s, CardCertainty::Moderate},
                                                                {u"edu-treatment-map"_s, CardCertainty::Good},
                                                                {u"edu-exercise-why"_s, CardCertainty::Moderate},
                                                                {u"edu-start-low"_s, CardCertainty::Experience},
                                                                {u"edu-boom-bust"_s, CardCertainty::Observed},
                                                                {u"edu-pacing-how"_s, CardCertainty::Low},
                                                                {u"edu-pem"_s, CardCertainty::Guideline},
                                                                {u"edu-traffic"_s, CardCertainty::Experience},
                                                                {u"edu-effort"_s, CardCertainty::Moderate},
                                                                {u"edu-sleep"_s, CardCertainty::Moderate},
                                                                {u"edu-stress-breath"_s, CardCertainty::Low},
                                                                {u"edu-mood"_s, CardCertainty::Good},
                                                                {u"edu-headache"_s, CardCertainty::Good},
                                                                {u"edu-flare"_s, CardCertainty::Experience},
                                                                {u"edu-medicines"_s, CardCertainty::Good},
                                                                {u"edu-work-home"_s, CardCertainty::Experience},
                                                                {u"edu-app-limits"_s, CardCertainty::OfThisApp}};

/** Sections of the evidence document that a card may name. */
const std::set<QString> kSections{u"1"_s,   u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s, u"2.5"_s, u"2.6"_s,
                                  u"2.7"_s, u"2.8"_s, u"3.1"_s, u"3.2"_s, u"3.3"_s, u"3.4"_s, u"3.5"_s,
                                  u"3.6"_s, u"4"_s,   u"5"_s,   u"6.1"_s, u"6.2"_s, u"6.3"_s, u"6.4"_s,
                                  u"6.5"_s, u"7"_s,   u"8.1"_s, u"8.2"_s, u"9"_s};

/** What a card has to carry, each as one of its words or phrases, in lower case. */
const std::map<QString, QStringList> kFacts{
    {u"edu-word-inomyalgia"_s,
     {u"fibromyalgia"_s, u"not in the world list"_s, u"no study"_s, u"another illness"_s, u"no app"_s, u"mg30.01"_s,
      u"ask your doctor which"_s}},
    {u"edu-fibro-what"_s,
     {u"three months"_s, u"two in a hundred"_s, u"it is real"_s, u"women"_s, u"joints"_s, u"foggy"_s}},
    {u"edu-causes"_s,
     {u"nobody knows"_s, u"families"_s, u"sleep"_s, u"stress"_s, u"illness"_s, u"injury"_s, u"proven"_s}},
    {u"edu-diagnosis"_s,
     {u"no blood test"_s, u"nineteen"_s, u"tsh"_s, u"calcium"_s, u"ck"_s, u"esr"_s, u"blood count"_s,
      u"partly true"_s}},
    {u"edu-look-alikes"_s,
     {u"thyroid"_s, u"iron"_s, u"vitamin d"_s, u"statins"_s, u"sleep"_s, u"mood"_s, u"nerves"_s, u"polymyalgia"_s,
      u"lupus"_s, u"myositis"_s, u"me and long covid"_s}},
    {u"edu-see-doctor"_s,
     {u"new"_s, u"sweat"_s, u"fever"_s, u"weight"_s, u"swells"_s, u"weak"_s, u"six weeks"_s,
      u"headache after the age of fifty"_s, u"pregnant"_s, u"mood"_s}},
    {u"edu-emergency"_s,
     {u"chest"_s, u"face"_s, u"speech"_s, u"bladder"_s, u"numb between the legs"_s, u"stiff neck"_s,
      u"worst of your life"_s, u"end your life"_s}},
    {u"edu-treatment-map"_s,
     {u"advise strongly"_s, u"mind"_s, u"tai chi"_s, u"yoga"_s, u"water"_s, u"medicines"_s, u"doctor"_s}},
    {u"edu-exercise-why"_s, {u"six to twelve weeks"_s, u"a little"_s, u"soreness"_s}},
    {u"edu-start-low"_s, {u"four fifths"_s, u"a tenth"_s, u"one thing at a time"_s}},
    {u"edu-pacing-how"_s, {u"time is up"_s, u"upper end"_s, u"bad day"_s, u"once a week"_s}},
    {u"edu-pem"_s,
     {u"a day or two"_s, u"weeks"_s, u"sore muscles"_s, u"do not add a fixed amount"_s, u"ask a doctor"_s}},
    {u"edu-traffic"_s, {u"one point"_s, u"by two"_s, u"by three"_s, u"two hours"_s, u"next morning"_s}},
    {u"edu-effort"_s, {u"whole sentences"_s, u"tired day"_s}},
    {u"edu-sleep"_s, {u"get up"_s, u"keep the bed for sleep"_s}},
    {u"edu-stress-breath"_s, {u"six breaths a minute"_s, u"comfort"_s}},
    {u"edu-mood"_s, {u"common"_s, u"treated"_s, u"blame"_s, u"questions"_s, u"help line"_s}},
    {u"edu-headache"_s, {u"migraine"_s, u"fifteen days"_s, u"ten days"_s, u"triptans"_s}},
    {u"edu-flare"_s, {u"two to seven days"_s, u"weeks"_s, u"plan"_s, u"small steps"_s, u"new signs"_s}},
    {u"edu-medicines"_s,
     {u"does not tell you what to take"_s, u"do not stop"_s, u"amitriptyline"_s, u"duloxetine"_s, u"pregabalin"_s,
      u"opioid"_s, u"steroids"_s}},
    {u"edu-app-limits"_s, {u"does not replace a doctor"_s, u"emergency"_s, u"rules"_s, u"device"_s, u"therapist"_s}}};

struct Text
{
    QString where;
    QString text;
};

/** Everything that people read of a card but the words of doctors, which are names. */
std::vector<Text> textsOf(const Card &card)
{
    std::vector<Text> texts{{u"title"_s, card.title}, {u"summary"_s, card.summary}};
    for (const QString &paragraph : card.paragraphs)
        texts.push_back({u"paragraph"_s, paragraph});
    texts.push_back({u"action"_s, card.action.text});
    texts.push_back({u"certainty"_s, card.certaintyText});
    texts.push_back({u"picture"_s, card.picture.text});
    for (Text &text : texts)
        text.where = card.id + u' ' + text.where;
    return texts;
}

} // namespace

/** The 26 knowledge cards as they are shipped. */
class CardContentTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theCardsAreThoseOfTheSpecification();
    void eachCarriesItsFacts();
    void eachIsShortAndHasAllItsParts();
    void aSourceIsASectionOfTheEvidence();
    void textsAreEasyToRead();
    void sentencesAreShort();
    void noWordHurtsOrPromises();
    void whatIsReadAloudCanBeSaid();
    void noTwoPicturesAreAlike();

private:
    std::vector<Card> m_cards;
};

void CardContentTest::initTestCase()
{
    const Library library = loadBuiltInLibrary().library;
    QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library/cards.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CardResult result = loadCards({u"cards.json"_s, file.readAll()}, [&](const QString &id) {
        return library.kind(id).has_value() || library.program(id) != nullptr;
    });
    for (const LibraryError &error : result.errors)
        qWarning().noquote() << error.sentence;
    QVERIFY(result.errors.empty());
    m_cards = result.cards;
}

void CardContentTest::theCardsAreThoseOfTheSpecification()
{
    QCOMPARE(m_cards.size(), kSpecified.size());
    QCOMPARE(m_cards.front().id, u"edu-word-inomyalgia"_s);
    for (const auto &[id, certainty] : kSpecified) {
        const Card *card = cardOf(m_cards, id);
        QVERIFY2(card, qUtf8Printable(id));
        QVERIFY2(card->certainty == certainty, qUtf8Printable(id));
    }
}

void CardContentTest::eachCarriesItsFacts()
{
    for (const auto &[id, facts] : kFacts) {
        const Card &card = *cardOf(m_cards, id);
        const QString whole = (card.paragraphs + card.doctorWords + QStringList{card.action.text}).join(u' ').toLower();
        for (const QString &fact : facts)
            QVERIFY2(whole.contains(fact), qUtf8Printable(id + u": "_s + fact));
    }
}

void CardContentTest::eachIsShortAndHasAllItsParts()
{
    std::set<QString> titles;
    for (const Card &card : m_cards) {
        const QByteArray where = card.id.toUtf8();
        const qsizetype words = wordsOf(card.paragraphs.join(u' ')).size();
        QVERIFY2(words >= 60 && words <= 150, where + ' ' + QByteArray::number(words));
        QVERIFY2(card.paragraphs.size() >= 2 && card.paragraphs.size() <= 6, where);
        QVERIFY2(!card.action.text.isEmpty() && !card.action.button.isEmpty(), where);
        QVERIFY2(sentencesOf(card.certaintyText).size() <= 2 && sentencesOf(card.picture.text).size() <= 2, where);
        QVERIFY2(card.words.size() >= 4, where);
        QVERIFY2(card.reviewedYear == 2026 && card.reviewedMonth == 11, where);
        QVERIFY2(titles.insert(card.title).second, where);
    }
}

void CardContentTest::aSourceIsASectionOfTheEvidence()
{
    for (const Card &card : m_cards) {
        QVERIFY2(card.source.startsWith(u"Evidence "_s), qUtf8Printable(card.id));
        for (const QString &section : card.source.mid(9).split(u", "_s))
            QVERIFY2(kSections.count(section) == 1, qUtf8Printable(card.id + u' ' + section));
    }
}

void CardContentTest::textsAreEasyToRead()
{
    bool isEasy = true;
    const auto check = [&isEasy](const QString &where, const QString &text) {
        const double grade = gradeOf(text);
        if (grade <= kHighestGrade)
            return;
        qWarning().noquote() << where << QString::number(grade, 'f', 1) << text;
        isEasy = false;
    };
    for (const Card &card : m_cards) {
        QString whole;
        for (const Text &text : textsOf(card)) {
            if (wordsOf(text.text).size() >= kFewestWordsToGrade)
                check(text.where, text.text);
            const bool hasEnd = text.text.endsWith(u'.') || text.text.endsWith(u'?');
            whole += text.text + (hasEnd ? u" "_s : u". "_s);
        }
        check(card.id, whole);
    }
    QVERIFY(isEasy);
}

void CardContentTest::sentencesAreShort()
{
    int over14 = 0;
    int all = 0;
    for (const Card &card : m_cards) {
        for (const Text &text : textsOf(card)) {
            for (const QString &sentence : sentencesOf(text.text)) {
                ++all;
                over14 += wordsOf(sentence).size() > 14 ? 1 : 0;
                QVERIFY2(sentence.size() <= kLongestSentence, qUtf8Printable(text.where + u": "_s + sentence));
            }
        }
    }
    QVERIFY2(over14 * 20 <= all, qPrintable(u"%1 of %2 sentences have more than 14 words"_s.arg(over14).arg(all)));
}

void CardContentTest::noWordHurtsOrPromises()
{
    for (const Card &card : m_cards) {
        for (const Text &text : textsOf(card))
            QVERIFY2(unkindWord(text.text).isEmpty(), qUtf8Printable(text.where + u": "_s + text.text));
    }
}

void CardContentTest::whatIsReadAloudCanBeSaid()
{
    for (const Card &card : m_cards) {
        for (const QString &text : card.paragraphs + QStringList{card.title, card.action.text})
            QVERIFY2(canBeSaid(text), qUtf8Printable(card.id + u": "_s + text));
    }
}

void CardContentTest::noTwoPicturesAreAlike()
{
    std::set<QString> texts;
    for (const Card &card : m_cards) {
        QVERIFY2(texts.insert(card.picture.text).second, qUtf8Printable(card.id));
        QVERIFY2(card.picture.text.endsWith(u'.'), qUtf8Printable(card.id));
        QVERIFY2(card.picture.shapes.size() >= 2, qUtf8Printable(card.id));
    }
}

QTEST_APPLESS_MAIN(CardContentTest)
#include "tst_cardcontent.moc"
