// SPDX-License-Identifier: Apache-2.0
#include "domain/cardloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

// moc of Qt 6.4 takes two slashes for a comment even here, so the address has them escaped.
const QByteArray kSound = R"({"cards": [
    {"id": "edu-one", "group": "ways", "title": "One", "summary": "s", "paragraphs": ["a", "b"],
     "doctor_words": ["d"], "action": {"text": "t", "button": "Go", "item": "bridge"},
     "certainty": {"level": "debated", "text": "c"}, "source": "Evidence 1",
     "links": [{"name": "n", "address": "https:\/\/example.org/x"}], "reviewed": "2026-11", "words": ["w"],
     "picture": {"text": "p", "sky": "flareSky", "focus": -20, "shapes": [
        {"kind": "disc", "at": [0, 20], "radius": 30, "half": true, "fill": "disc"},
        {"kind": "level"},
        {"kind": "box", "at": [5, -24], "size": [80, 14], "corner": 7, "fill": "dBand", "stroke": "primary", "width": 2},
        {"kind": "line", "points": [[-10, 0], [10, 20]], "smooth": true, "stroke": "rest", "dotted": true},
        {"kind": "area", "points": [[-10, 5], [10, 20]], "fill": "okSoft", "opacity_percent": 50},
        {"kind": "bars", "at": [0, 0], "step": 20, "thick": 10, "values": [5, 9], "fill": "primary"},
        {"kind": "figure", "at": [0, 0], "height": 100, "pose": "bridge", "moment_percent": 100, "front": true,
         "bust": true, "behind": "disc"},
        {"kind": "icon", "at": [40, 40], "height": 24, "name": "moon", "fill": "rest"}]}},
    {"id": "edu-two", "group": "safety", "title": "Two", "summary": "s", "paragraphs": ["a"],
     "action": {"text": "t", "button": "Go", "page": "help"}, "certainty": {"level": "good", "text": "c"},
     "source": "Evidence 2", "reviewed": "2026-02", "words": ["w"],
     "picture": {"text": "p", "shapes": [{"kind": "disc", "at": [0, 0], "radius": 9, "stroke": "stop"}]}},
    {"id": "edu-three", "group": "about", "title": "Three", "summary": "s", "paragraphs": ["a"],
     "action": {"text": "t"}, "certainty": {"level": "no_studies", "text": "c"},
     "source": "Evidence 2", "reviewed": "2026-02", "words": ["w"],
     "picture": {"text": "p", "shapes": [{"kind": "level"}]}}]})";

/** The sound file with one thing changed in its first card. */
QByteArray with(const std::function<void(QJsonObject &card)> &change)
{
    QJsonObject file = QJsonDocument::fromJson(kSound).object();
    QJsonArray cards = file["cards"_L1].toArray();
    QJsonObject card = cards[0].toObject();
    change(card);
    cards[0] = card;
    file["cards"_L1] = cards;
    return QJsonDocument(file).toJson();
}

/** One member of an object of the card set to another value. */
std::function<void(QJsonObject &)> inObject(const QString &object, const QString &name, const QJsonValue &value)
{
    return [=](QJsonObject &card) {
        QJsonObject inner = card[object].toObject();
        inner[name] = value;
        card[object] = inner;
    };
}

/** The only shape of the picture. */
std::function<void(QJsonObject &)> shape(const QByteArray &json)
{
    return inObject(u"picture"_s, u"shapes"_s, QJsonArray{QJsonDocument::fromJson(json).object()});
}

CardResult load(const QByteArray &bytes)
{
    return loadCards({u"cards.json"_s, bytes}, [](const QString &id) { return id == u"bridge"; });
}

} // namespace

/** The file of knowledge cards: what is right in it, and one sentence for each thing that is not. */
class CardLoaderTest : public QObject
{
    Q_OBJECT
private slots:
    void aSoundFileIsReadWhole();
    void eachMistakeIsOneSentence_data();
    void eachMistakeIsOneSentence();
    void aCardWithAMistakeIsLeftOutAlone();
    void anotherCardMayBeWhereAnActionLeads();
    void aFileMustBeJsonOfCards_data();
    void aFileMustBeJsonOfCards();
    void theLibraryPassesCardsOverAndChecksThem();
};

void CardLoaderTest::aSoundFileIsReadWhole()
{
    const CardResult result = load(kSound);
    QVERIFY2(result.errors.empty(), result.errors.empty() ? "" : qUtf8Printable(result.errors.front().sentence));
    QCOMPARE(result.cards.size(), 3u);
    const Card &one = *cardOf(result.cards, u"edu-one"_s);
    QCOMPARE(one.group, CardGroup::Ways);
    QCOMPARE(one.paragraphs, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(one.action.item, u"bridge"_s);
    QVERIFY(!one.action.page);
    QCOMPARE(one.certainty, CardCertainty::Debated);
    QCOMPARE(one.links.front().address, u"https://example.org/x"_s);
    QCOMPARE(one.reviewedYear, 2026);
    QCOMPARE(one.reviewedMonth, 11);
    const CardPicture &picture = one.picture;
    QCOMPARE(picture.sky, u"flareSky"_s);
    QCOMPARE(picture.ground, u"ground"_s);
    QCOMPARE(picture.focus, -20);
    QCOMPARE(picture.shapes.size(), 8u);
    QVERIFY(picture.shapes[0].isHalf);
    QCOMPARE(picture.shapes[2].size, QSize(80, 14));
    QCOMPARE(picture.shapes[3].points.back(), QPoint(10, 20));
    QCOMPARE(picture.shapes[4].opacity, 50);
    QCOMPARE(picture.shapes[5].values, (std::vector<int>{5, 9}));
    QCOMPARE(picture.shapes[6].name, u"bridge"_s);
    QVERIFY(picture.shapes[6].isBust);
    QCOMPARE(picture.shapes[7].fill, u"rest"_s);
    QCOMPARE(cardOf(result.cards, u"edu-two"_s)->action.page, CardPage::Help);
    QVERIFY(cardOf(result.cards, u"edu-three"_s)->action.button.isEmpty());
    QVERIFY(!cardOf(result.cards, u"edu-four"_s));
}

void CardLoaderTest::eachMistakeIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const std::function<void(QJsonObject &)> &change, const QString &words) {
        QTest::newRow(name) << with(change) << words;
    };
    const auto set
        = [](const QString &name, const QJsonValue &value) { return [=](QJsonObject &card) { card[name] = value; }; };
    row("unknown field", set(u"colour"_s, 1), u"has an unknown field “colour”."_s);
    row(
        "missing field", [](QJsonObject &card) { card.remove(u"summary"_s); }, u"lacks the field “summary”."_s);
    row(
        "no picture", [](QJsonObject &card) { card.remove(u"picture"_s); }, u"lacks the field “picture”."_s);
    row("bad id", set(u"id"_s, u"edu-One"_s), u"has an id that is not “edu-” with"_s);
    row("id of another kind", set(u"id"_s, u"one"_s), u"has an id that is not “edu-” with"_s);
    row("id twice", set(u"id"_s, u"edu-two"_s), u"is used a second time."_s);
    row("unknown group", set(u"group"_s, u"other"_s), u"has “other” in “group”"_s);
    row("no text", set(u"paragraphs"_s, QJsonArray()), u"has nothing in “paragraphs”."_s);
    row("stray space", set(u"title"_s, u" One"_s), u"has stray spaces or line breaks in “title”."_s);
    row("long title", set(u"title"_s, QString(41, u'a')), u"has more than 40 characters in “title”."_s);
    row("month", set(u"reviewed"_s, u"2026-13"_s), u"needs a year and a month in “reviewed”"_s);
    row("day", set(u"reviewed"_s, u"2026-11-02"_s), u"needs a year and a month in “reviewed”"_s);
    row("certainty", inObject(u"certainty"_s, u"level"_s, u"maybe"_s), u"has “maybe” in “level”"_s);
    row("two ways", inObject(u"action"_s, u"page"_s, u"help"_s), u"leads to more than one place, in action."_s);
    row("unknown page",
        set(u"action"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"button"_s, u"b"_s}, {u"page"_s, u"moon"_s}}),
        u"has “moon” in “page”"_s);
    row("no such item", inObject(u"action"_s, u"item"_s, u"bridge-2"_s),
        u"leads to “bridge-2”, which is not in the library."_s);
    row("no such card",
        set(u"action"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"button"_s, u"b"_s}, {u"card"_s, u"edu-9"_s}}),
        u"leads to “edu-9”, which is not a card."_s);
    row("to itself",
        set(u"action"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"button"_s, u"b"_s}, {u"card"_s, u"edu-one"_s}}),
        u"leads to itself."_s);
    row("no button", set(u"action"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"item"_s, u"bridge"_s}}),
        u"lacks the field “button”, in action."_s);
    row("button to nowhere", set(u"action"_s, QJsonObject{{u"text"_s, u"t"_s}, {u"button"_s, u"b"_s}}),
        u"has an unknown field “button”, in action."_s);
    row("plain link", set(u"links"_s, QJsonArray{QJsonObject{{u"name"_s, u"n"_s}, {u"address"_s, u"http://a.org"_s}}}),
        u"needs an address that begins with https, in links."_s);
    row("no shapes", inObject(u"picture"_s, u"shapes"_s, QJsonArray()), u"has nothing in “shapes”, in picture."_s);
    row("unknown sky", inObject(u"picture"_s, u"sky"_s, u"blue"_s), u"has “blue” in “sky”"_s);
    row("unknown shape", shape(R"({"kind": "star"})"), u"has “star” in “kind”"_s);
    row("unpainted", shape(R"({"kind": "disc", "at": [0, 0], "radius": 5})"),
        u"has neither “fill” nor “stroke”, in shape 1"_s);
    row("no radius", shape(R"({"kind": "disc", "at": [0, 0], "fill": "disc"})"),
        u"lacks the field “radius”, in shape 1"_s);
    row("large radius", shape(R"({"kind": "disc", "at": [0, 0], "radius": 900, "fill": "disc"})"),
        u"has 900 in “radius”"_s);
    row("one number", shape(R"({"kind": "disc", "at": [0], "radius": 5, "fill": "disc"})"),
        u"needs pairs of numbers in “at”"_s);
    row("far away", shape(R"({"kind": "disc", "at": [0, 500], "radius": 5, "fill": "disc"})"), u"has 500 in “at”"_s);
    row("color of paint", shape(R"({"kind": "disc", "at": [0, 0], "radius": 5, "fill": "#fff"})"),
        u"has “#fff” in “fill”"_s);
    row("half a line", shape(R"({"kind": "line", "points": [[0, 0]], "stroke": "rest"})"),
        u"has fewer than 2 entries in “points”"_s);
    row("flat box", shape(R"({"kind": "box", "at": [0, 0], "size": [9, 0], "fill": "rest"})"),
        u"has a “size” of nothing"_s);
    row("no bars", shape(R"({"kind": "bars", "at": [0, 0], "step": 9, "thick": 3, "values": [], "fill": "rest"})"),
        u"has nothing in “values”"_s);
    row("foreign field", shape(R"({"kind": "level", "fill": "rest"})"), u"has an unknown field “fill”, in shape 1"_s);
}

void CardLoaderTest::eachMistakeIsOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const CardResult result = load(bytes);
    QStringList sentences;
    for (const LibraryError &error : result.errors)
        sentences << error.sentence;
    QVERIFY2(sentences.size() == 1, qUtf8Printable(u"these are the errors: "_s + sentences.join(u" | "_s)));
    const LibraryError &error = result.errors.front();
    QVERIFY2(error.sentence.contains(words), qUtf8Printable(error.sentence));
    QVERIFY2(error.sentence.startsWith(u"cards.json: “%1” "_s.arg(error.id)), qUtf8Printable(error.sentence));
    QVERIFY2(error.sentence.endsWith(u'.') && !error.sentence.contains(u". "_s), qUtf8Printable(error.sentence));
}

void CardLoaderTest::aCardWithAMistakeIsLeftOutAlone()
{
    const CardResult result = load(with([](QJsonObject &card) { card.remove(u"summary"_s); }));
    QCOMPARE(result.cards.size(), 2u);
    QCOMPARE(result.errors.front().id, u"edu-one"_s);
    QVERIFY(!cardOf(result.cards, u"edu-one"_s));
}

void CardLoaderTest::anotherCardMayBeWhereAnActionLeads()
{
    const CardResult result = load(with([](QJsonObject &card) {
        card[u"action"_s] = QJsonObject{{u"text"_s, u"t"_s}, {u"button"_s, u"b"_s}, {u"card"_s, u"edu-three"_s}};
    }));
    QVERIFY(result.errors.empty());
    QCOMPARE(result.cards.front().action.card, u"edu-three"_s);
}

void CardLoaderTest::aFileMustBeJsonOfCards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << u"cards.json is not valid JSON near byte 0."_s;
    QTest::newRow("a list") << QByteArray("[]") << u"cards.json must hold exactly one list: cards."_s;
    QTest::newRow("another kind") << QByteArray(R"({"movements": []})")
                                  << u"cards.json must hold exactly one list: cards."_s;
    QTest::newRow("a number") << QByteArray(R"({"cards": [7]})") << u"cards.json: “card 1” is not an object."_s;
}

void CardLoaderTest::aFileMustBeJsonOfCards()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const CardResult result = load(bytes);
    QCOMPARE(result.errors.size(), 1u);
    QCOMPARE(result.errors.front().sentence, sentence);
}

void CardLoaderTest::theLibraryPassesCardsOverAndChecksThem()
{
    const LibraryFile cards{u"cards.json"_s, kSound};
    QVERIFY(loadLibrary({cards}).errors.empty());
    Library shipped;
    const std::vector<LibraryError> errors = validateLibrary({cards}, shipped);
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors.front().sentence, u"cards.json: “edu-one” leads to “bridge”, which is not in the library."_s);
    shipped.movements[u"bridge"_s].id = u"bridge"_s;
    QVERIFY(validateLibrary({cards}, shipped).empty());
}

QTEST_APPLESS_MAIN(CardLoaderTest)
#include "tst_cardloader.moc"
