// SPDX-License-Identifier: Apache-2.0
#include "exchange/base45.h"
#include "exchange/deflate.h"
#include "exchange/keyfolder.h"
#include "samples.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

/** Keys, signatures and sealed boxes, and the coats that bytes travel in. */
class KeysTest : public QObject
{
    Q_OBJECT
private slots:
    void ed25519IsThatOfItsStandard();
    void aKeyIdIsTheBeginningOfTheKeysHash();
    void aFingerprintIsThirtyDigitsInSixGroups();
    void onlyTheOwnerOpensWhatIsSealed();
    void everyChangedBitBreaksASignature();
    void keysAreRandom();
    void keysAreKeptForTheirOwnerOnly();
    void keysAreNeverWrittenOver();
    void damagedKeysAreSaidToBe();
    void takenCardsAreFoundAgain();
    void base45IsThatOfItsStandard();
    void base45HasNoOtherTexts();
    void whatIsDeflatedInflatesWithinItsLimit();
};

void KeysTest::ed25519IsThatOfItsStandard()
{
    // RFC 8032, 7.1, test 1.
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    const OwnKeys keys = OwnKeys::fromSeeds(Role::Patient, u"x"_s, {},
                                            hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
                                            QByteArray(32, '\x01'));
    QCOMPARE(keys.card().signKey, hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    const QByteArray signature = keys.signature({});
    QCOMPARE(signature,
             hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf"
                 "5f0595bbe2"
                 "4655141438e7a100b"));
    QVERIFY(isSignedBy(keys.card().signKey, {}, signature));
}

void KeysTest::aKeyIdIsTheBeginningOfTheKeysHash()
{
    const QByteArray key = samples::therapist().card().signKey;
    QCOMPARE(keyIdOf(key), QCryptographicHash::hash(key, QCryptographicHash::Sha256).left(8));
}

void KeysTest::aFingerprintIsThirtyDigitsInSixGroups()
{
    const QByteArray key = samples::therapist().card().signKey;
    const QByteArray hash = QCryptographicHash::hash("Evenpace fingerprint 1" + key, QCryptographicHash::Sha256);
    const QStringList groups = fingerprint(key).split(u' ');
    QCOMPARE(groups.size(), 6);
    for (qsizetype i = 0; i < 6; ++i) {
        QCOMPARE(groups[i].size(), 5);
        const quint64 value = hash.mid(i * 5, 5).toHex().toULongLong(nullptr, 16);
        QCOMPARE(groups[i].toULongLong(), value % 100'000);
    }
    QVERIFY(fingerprint(samples::patient().card().signKey) != fingerprint(key));
}

void KeysTest::onlyTheOwnerOpensWhatIsSealed()
{
    const QByteArray box = sealedFor(samples::therapist().card().boxKey, "a week");
    QCOMPARE(samples::therapist().unsealed(box), std::optional(QByteArray("a week")));
    QVERIFY(!samples::otherTherapist().unsealed(box));
    QByteArray changed = box;
    changed[50] = static_cast<char>(changed[50] ^ 1);
    QVERIFY(!samples::therapist().unsealed(changed));
    QVERIFY(!samples::therapist().unsealed(box.left(20)));
    QVERIFY(sealedFor("short", "a week").isEmpty());
}

void KeysTest::everyChangedBitBreaksASignature()
{
    const QByteArray message = "Three sets of six.";
    const QByteArray signature = samples::therapist().signature(message);
    const QByteArray key = samples::therapist().card().signKey;
    QVERIFY(isSignedBy(key, message, signature));
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray changed = message;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ 1 << bit % 8);
        QVERIFY(!isSignedBy(key, changed, signature));
    }
    QVERIFY(!isSignedBy(samples::otherTherapist().card().signKey, message, signature));
    QVERIFY(!isSignedBy(key, message, signature.left(63)));
    QVERIFY(!isSignedBy({}, message, signature));
}

void KeysTest::keysAreRandom()
{
    const OwnKeys one = OwnKeys::make(Role::Therapist, u"One"_s);
    const OwnKeys two = OwnKeys::make(Role::Therapist, u"One"_s);
    QVERIFY(one.card().signKey != two.card().signKey);
    QVERIFY(one.card().boxKey != two.card().boxKey);
    QVERIFY(one.signSeed() != one.boxSeed());
}

void KeysTest::keysAreKeptForTheirOwnerOnly()
{
    QTemporaryDir temporary;
    const QString path = temporary.filePath(u"keys"_s);
    KeyFolder folder(path);
    QCOMPARE(folder.own(Role::Patient).outcome, KeyFolder::Outcome::Missing);
    QCOMPARE(folder.make(Role::Patient, u"Blue heron"_s), KeyFolder::Outcome::Ok);
    const KeyFolder::Own own = folder.own(Role::Patient);
    QCOMPARE(own.outcome, KeyFolder::Outcome::Ok);
    QCOMPARE(own.keys->card().name, u"Blue heron"_s);
    QVERIFY(own.keys->card().boxKey.isEmpty());
    QCOMPARE(folder.own(Role::Therapist).outcome, KeyFolder::Outcome::Missing);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const auto permissions = QFileInfo(path + u"/patient.keys"_s).permissions();
    QVERIFY(!(permissions & others));
    QVERIFY(!(permissions & QFileDevice::ExeOwner));
    QVERIFY(permissions & QFileDevice::ReadOwner);
}

void KeysTest::keysAreNeverWrittenOver()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QCOMPARE(folder.make(Role::Therapist, u"Mara"_s, u"Lindenhof"_s), KeyFolder::Outcome::Ok);
    const QByteArray before = folder.own(Role::Therapist).keys->card().signKey;
    QCOMPARE(folder.make(Role::Therapist, u"Jon"_s), KeyFolder::Outcome::Exists);
    QCOMPARE(folder.own(Role::Therapist).keys->card().signKey, before);
    QCOMPARE(folder.own(Role::Therapist).keys->card().clinic, u"Lindenhof"_s);
}

void KeysTest::damagedKeysAreSaidToBe()
{
    QTemporaryDir temporary;
    QFile file(temporary.filePath(u"patient.keys"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1, \"sign_seed\": \"abc\"}");
    file.close();
    QCOMPARE(KeyFolder(temporary.path()).own(Role::Patient).outcome, KeyFolder::Outcome::Damaged);
}

void KeysTest::takenCardsAreFoundAgain()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QVERIFY(folder.known().cards.empty());
    const QByteArray message = cardMessage(samples::therapist());
    QCOMPARE(folder.take(toText(message)), KeyFolder::Outcome::Ok);
    QCOMPARE(folder.take(message), KeyFolder::Outcome::Ok);
    QCOMPARE(folder.known().cards, std::vector{samples::therapist().card()});
    QVERIFY(folder.known().damaged.isEmpty());
    QByteArray changed = message;
    changed[60] = static_cast<char>(changed[60] ^ 1);
    QCOMPARE(folder.take(changed), KeyFolder::Outcome::Damaged);
    QCOMPARE(folder.known().cards.size(), size_t{1});
}

void KeysTest::base45IsThatOfItsStandard()
{
    // RFC 9285, 4.3 and 4.4.
    QCOMPARE(toBase45("AB"), QByteArray("BB8"));
    QCOMPARE(toBase45("Hello!!"), QByteArray("%69 VD92EX0"));
    QCOMPARE(toBase45("base-45"), QByteArray("UJCLQE7W581"));
    QCOMPARE(fromBase45("QED8WEX0"), std::optional(QByteArray("ietf!")));
    for (int size = 0; size < 300; ++size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(i * 37 + size);
        QCOMPARE(fromBase45(toBase45(bytes)), std::optional(bytes));
    }
}

void KeysTest::base45HasNoOtherTexts()
{
    for (const QByteArray &text : {QByteArray("A"), QByteArray("GGW1"), QByteArray(":::"), QByteArray("GGW0"),
                                   QByteArray("::"), QByteArray("ab"), QByteArray("B_8"), QByteArray("BB8\n")})
        QVERIFY2(!fromBase45(text), text.constData());
}

void KeysTest::whatIsDeflatedInflatesWithinItsLimit()
{
    const QByteArray plain = QByteArray(5000, 'a') + "end";
    const QByteArray packed = deflated(plain);
    QVERIFY(packed.size() < 50);
    QCOMPARE(inflated(packed, plain.size())->bytes, plain);
    QVERIFY(inflated(packed, plain.size() - 1)->isTooLarge);
    QVERIFY(!inflated(packed.chopped(1), 10'000));
    QVERIFY(!inflated(packed + "x", 10'000));
    QVERIFY(!inflated({}, 10'000));
    QVERIFY(!inflated("\xff\xff\xff", 10'000));
    QCOMPARE(inflated(deflated({}), 10)->bytes, QByteArray());
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
