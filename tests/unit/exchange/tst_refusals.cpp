// SPDX-License-Identifier: Apache-2.0
#include "exchange/deflate.h"
#include "domain/exchange/limits.h"
#include "samples.h"
#include "domain/readability.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QSet>
#include <QTest>

#include <functional>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;
using Why = Refusal::Why;

namespace {

QByteArray sample()
{
    return taken(programMessage(samples::program(), samples::therapist()));
}

/** A message with any bytes for its payload, rightly signed: what only the readers behind the signature can refuse. */
QByteArray signedBytes(const QByteArray &packed, Kind kind = Kind::Program, quint8 flags = 0)
{
    QByteArray message;
    message += '\x01';
    message += static_cast<char>(kind);
    message += static_cast<char>(flags);
    message += samples::therapist().id() + packed;
    return message + samples::therapist().signature("Evenpace message 1\n" + message);
}

QByteArray changedProgram(const std::function<void(QCborMap &)> &change)
{
    QCborMap map = QCborValue::fromCbor(toCbor(samples::program())).toMap();
    change(map);
    return signedBytes(deflated(map.toCborValue().toCbor()));
}

QByteArray with(const std::function<void(AssignedProgram &)> &change)
{
    AssignedProgram program = samples::program();
    change(program);
    return signedBytes(deflated(toCbor(program)));
}

} // namespace

/** Each thing that is not taken: for which reason, in which words, and that nothing else comes of it. */
class RefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRefusalIsOnePlainSentence();
    void aMessageIsRefused_data();
    void aMessageIsRefused();
    void noChangedBitIsTaken();
    void noShortenedMessageIsTaken();
    void nothingIsSentThatTheOtherSideRefuses();
};

void RefusalsTest::everyRefusalIsOnePlainSentence()
{
    QSet<QString> sentences;
    QString all;
    for (int why = 0; why <= static_cast<int>(Why::PartsMissing); ++why) {
        const QString text = sentence({static_cast<Why>(why), u"this"_s});
        QVERIFY(text.endsWith(u'.'));
        QCOMPARE(text.count(u'.'), 1);
        QVERIFY(text.size() < 120);
        QVERIFY2(readability::unkindWord(text).isEmpty(), qPrintable(text));
        sentences << text;
        all += text + u' ';
    }
    QVERIFY2(readability::gradeOf(all) <= readability::kHighestGrade,
             qPrintable(QString::number(readability::gradeOf(all))));
    QCOMPARE(sentences.size(), static_cast<int>(Why::PartsMissing) + 1);
}

void RefusalsTest::aMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("detail"); // is part of the detail

    const QByteArray good = sample();
    const auto row = [](const char *name, const QByteArray &input, Why why, const QString &detail = {}) {
        QTest::newRow(name) << input << why << detail;
    };
    const auto at = [](QByteArray bytes, qsizetype place, char byte) {
        bytes[place] = byte;
        return bytes;
    };

    row("nothing", {}, Why::NotEvenpace);
    row("a web address", "https://example.org/EP1:", Why::NotEvenpace);
    row("a picture", "\x89PNG\r\n\x1a\n", Why::NotEvenpace);
    row("zeros", QByteArray(500, '\0'), Why::NotEvenpace);
    row("a later format", at(good, 0, 2), Why::UnknownFormat);
    row("a later format as text", toText(at(good, 0, 2)), Why::UnknownFormat);
    row("flags of a later format", at(good, 2, 0x11), Why::UnknownFormat);
    row("a kind that there is not", at(good, 1, 9), Why::UnknownKind);
    row("kind 0", at(good, 1, 0), Why::UnknownKind);
    row("text that is not Base45", toText(good) + "a", Why::Damaged);
    row("a text cut off", toText(good).left(40), Why::Damaged);
    row("a head alone", good.left(11), Why::Damaged);
    row("one byte", good.left(1), Why::Damaged);
    row("a byte less", good.chopped(1), Why::Tampered);
    row("a byte more", good + 'x', Why::Tampered);
    row("another kind", at(good, 1, 4), Why::Tampered);
    row("a key that is not that of the id", at(good, 15, static_cast<char>(good[15] ^ 1)), Why::Tampered);
    row("a changed program", at(good, 80, static_cast<char>(good[80] ^ 1)), Why::Tampered);
    row("a changed signature", at(good, good.size() - 1, static_cast<char>(good[good.size() - 1] ^ 1)), Why::Tampered);
    row("larger than may be", good + QByteArray(kMostMessage, 'x'), Why::TooLarge);
    row("a text larger than may be", toText(QByteArray(kMostMessage * 2, '\x01')), Why::TooLarge);
    {
        // The head of an unknown key, without the key.
        const QByteArray message = signedBytes(deflated(toCbor(samples::program())));
        QByteArray other = message;
        other.replace(3, 8, samples::otherTherapist().id());
        row("a signer who is not known", other, Why::UnknownSigner);
    }
    row("another therapist's name on it",
        good.left(3) + samples::otherTherapist().id() + samples::otherTherapist().card().signKey + good.mid(43),
        Why::Tampered);

    // Rightly signed, and still not to be taken.
    row("not deflated", signedBytes("abc"), Why::Damaged);
    row("more behind the payload", signedBytes(deflated(toCbor(samples::program())) + "x"), Why::Damaged);
    row("no CBOR", signedBytes(deflated("\xff\xff")), Why::Damaged);
    row("CBOR of something else", signedBytes(deflated(QCborValue(u"hello"_s).toCbor())), Why::Damaged);
    row("two values", signedBytes(deflated(toCbor(samples::program()) + QByteArray(1, '\0'))), Why::Damaged);
    row("a bomb", signedBytes(deflated(QByteArray(2'000'000, '\0'))), Why::TooLarge);
    row("deep nesting", signedBytes(deflated(QByteArray(5000, '\x81'))), Why::Damaged);
    row("a report in the place of a program", signedBytes(deflated(toCbor(samples::report()))), Why::WrongValue);
    row("for another person", with([](auto &p) { p.patient = samples::otherPatient().id(); }), Why::NotForYou);
    row("run out", with([](auto &p) { p.expiresOn = samples::today().addDays(-1); }), Why::Expired);
    row("older than what is here", with([](auto &p) { p.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11); }), Why::Older);
    row("another program of a version that is here",
        with([](auto &p) { p.id = QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11); }), Why::OtherContent);
    row("a newer version of somebody else's program",
        with([](auto &p) { p.id = QUuid(3, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11); }), Why::OtherSigner);
    row("an item of a later library", with([](auto &p) { p.sessions[0].items[0].id = u"neck-of-tomorrow"_s; }),
        Why::UnknownItem, u"neck-of-tomorrow"_s);
    row("an unknown item on a flare day", with([](auto &p) {
            p.sessions[0].items[0].flare = GradeForm{u"nothing-at-all"_s, {}};
        }),
        Why::UnknownItem, u"nothing-at-all"_s);
    row("a dose for a breath", with([](auto &p) { p.sessions[1].items[0].dose = Dose{}; }), Why::WrongValue,
        u"not a movement"_s);
    row("a dose of another kind", with([](auto &p) {
            Dose hold;
            hold.mode = DoseMode::Hold;
            hold.hold = Milliseconds{10'000};
            p.sessions[0].items[1].dose = hold;
        }),
        Why::WrongValue, u"another mode"_s);
    row("a side for both sides", with([](auto &p) { p.sessions[0].items[1].side = SideWish::Left; }), Why::WrongValue,
        u"no right and left"_s);
    row("61 items", signedBytes(deflated(toCbor(samples::longProgram(61)))), Why::WrongValue, u"61"_s);
    row("a note of 2,001 characters", with([](auto &p) { p.notes = QString(2001, u'a'); }), Why::WrongValue,
        u"“notes” is longer than 2000"_s);
    row("53 weeks", with([](auto &p) { p.phases[0].weeks = 49; }), Why::WrongValue, u"53 weeks"_s);
    row("a day of a session that there is not", with([](auto &p) { p.phases[0].schedule[1] = QStringList{u"Z"_s}; }),
        Why::WrongValue, u"“Z”"_s);
    row("two sessions of one id", with([](auto &p) { p.sessions[1].id = u"A"_s; }), Why::WrongValue, u"twice"_s);
    row("a session id with a space", with([](auto &p) {
            p.sessions[0].id = u"A B"_s;
            p.phases = {{{}, 1, {{1, {u"A B"_s}}}}};
        }),
        Why::WrongValue, u"letters, digits"_s);
    row("no sessions", with([](auto &p) { p.sessions.clear(); }), Why::WrongValue, u"no sessions"_s);
    row("no id", with([](auto &p) { p.id = {}; }), Why::WrongValue, u"no id"_s);
    row("ends before it begins", with([](auto &p) { p.issuedOn = p.expiresOn.addDays(1); }), Why::WrongValue);
    row("a swap for no time", with([](auto &p) { p.sessions[0].items[1].swaps[0].reason = Reason::NoTime; }),
        Why::WrongValue);
    row("two swaps for one reason", with([](auto &p) { p.sessions[0].items[1].swaps[1].reason = Reason::Hurts; }),
        Why::WrongValue);
    row("version 0", changedProgram([](QCborMap &map) { map[1] = 0; }), Why::WrongValue, u"“version”"_s);
    row("a version of text", changedProgram([](QCborMap &map) { map[1] = u"two"_s; }), Why::WrongValue, u"“version”"_s);
    row("half a version", changedProgram([](QCborMap &map) { map[1] = 1.5; }), Why::WrongValue, u"“version”"_s);
    row("no version", changedProgram([](QCborMap &map) { map.remove(1); }), Why::WrongValue, u"“version” is missing"_s);
    row("a date far off", changedProgram([](QCborMap &map) { map[2] = 99'999; }), Why::WrongValue, u"“issued”"_s);
    row("a short key id", changedProgram([](QCborMap &map) { map[4] = QByteArray("abc"); }), Why::WrongValue);
    row("a name that is a list", changedProgram([](QCborMap &map) { map[6] = QCborArray{1}; }), Why::WrongValue);
    row("an empty name", changedProgram([](QCborMap &map) { map[6] = u""_s; }), Why::WrongValue);
    for (const auto &[name, character] : {std::pair{"a name of two lines", u"\n"_s},
                                          {"a name with a line separator", u"\u2028"_s},
                                          {"a name with a paragraph separator", u"\u2029"_s},
                                          {"a name that turns around", u"\u202e"_s},
                                          {"a name with nothing in it", u"\u200b"_s},
                                          {"a name with a tag in it", u"\U000e0041"_s}})
        row(name, with([&](auto &p) { p.name += character + u"x"_s; }), Why::WrongValue, u"“name” is not one line"_s);
    row("an issuer of two lines", with([](auto &p) { p.issuer = u"Mara\nLind"_s; }), Why::WrongValue, u"“issuer”"_s);
    row("a track of two lines", with([](auto &p) { p.tracks = {u"S\nD"_s}; }), Why::WrongValue, u"“tracks”"_s);
    row("a name of spaces", with([](auto &p) { p.name = u"  "_s; }), Why::WrongValue, u"“name”"_s);
    row("a name with a bell in it", changedProgram([](QCborMap &map) { map[6] = u"ring\u0007"_s; }), Why::WrongValue);
    row("sessions that are no list", changedProgram([](QCborMap &map) { map[13] = 5; }), Why::WrongValue);
    row("a session that is no object", changedProgram([](QCborMap &map) { map[13] = QCborArray{5}; }), Why::WrongValue);
    row("ceilings above the limits", changedProgram([](QCborMap &map) {
            map[14] = QCborMap{{1, 9}};
        }),
        Why::WrongValue, u"ceilings, sessions_a_day"_s);
    row("100 fields in one place", changedProgram([](QCborMap &map) {
            for (int key = 100; key < 200; ++key)
                map[key] = 1;
        }),
        Why::WrongValue);
    row("a report that was not sealed", signedBytes(deflated(toCbor(samples::report())), Kind::Report), Why::NotSealed);
    row("a receipt for more than was sent", acknowledgementMessage({samples::patient().id(), 4}, samples::therapist()),
        Why::NotSent);
    row("a card without its key", signedBytes(deflated(toCbor(samples::therapist().card())), Kind::Card), Why::Damaged);
    row("sealed, but not for this one", signedBytes("box", Kind::Report, 2), Why::NotForTherapist);
}

void RefusalsTest::aMessageIsRefused()
{
    QFETCH(QByteArray, input);
    QFETCH(Why, why);
    QFETCH(QString, detail);
    Desk desk = samples::patientDesk();
    desk.held = {{QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), {3, samples::therapist().card().signKey, {}}},
                 {QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), {2, samples::therapist().card().signKey, {}}},
                 {QUuid(3, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), {1, samples::otherTherapist().card().signKey, {}}}};
    const Result<Received> read = open(input, desk);
    QVERIFY(refusalIn(read));
    const QString text = sentence(*refusalIn(read));
    QVERIFY2(refusalIn(read)->why == why, qPrintable(text));
    QVERIFY2(refusalIn(read)->detail.contains(detail), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && text.size() < 300 && !text.contains(u'\n'), qPrintable(text));
}

void RefusalsTest::noChangedBitIsTaken()
{
    const QByteArray good = sample();
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray changed = good;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
        QVERIFY2(refusalIn(open(changed, samples::patientDesk())), QByteArray::number(bit).constData());
    }
}

void RefusalsTest::noShortenedMessageIsTaken()
{
    const QByteArray good = sample();
    const QByteArray sealed = taken(reportMessage(samples::report(), samples::patient(), samples::therapist().card()));
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(refusalIn(open(good.left(length), samples::patientDesk())));
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(refusalIn(open(sealed.left(length), samples::therapistDesk())));
}

void RefusalsTest::nothingIsSentThatTheOtherSideRefuses()
{
    AssignedProgram program = samples::program();
    program.notes = QString(kMostNote + 1, u'a');
    QVERIFY(refusalIn(programMessage(program, samples::therapist())));
    program = samples::program();
    program.sessions.clear();
    QVERIFY(refusalIn(programMessage(program, samples::therapist())));
    Report report = samples::report();
    report.last = report.first.addDays(-1);
    QVERIFY(refusalIn(reportMessage(report, samples::patient(), samples::therapist().card())));
    // A patient's card has nothing to seal for.
    QVERIFY(refusalIn(reportMessage(samples::report(), samples::patient(), samples::otherPatient().card())));
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
