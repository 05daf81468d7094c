// SPDX-License-Identifier: Apache-2.0
#include "exchange/keyfolder.h"
#include "samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;
using Outcome = KeyFolder::Outcome;

namespace {

template <typename T> T opened(const QByteArray &input, const Desk &desk)
{
    return std::get<T>(taken(open(input, desk)));
}

/** Another card of somebody whose card is here: the same key, and what else is wished. */
QByteArray changedCard(const OwnKeys &own, Role role, const QString &name, const QByteArray &boxSeed)
{
    return cardMessage(OwnKeys::fromSeeds(role, name, {}, own.signSeed(), boxSeed));
}

} // namespace

/** Who is known, and that nobody becomes somebody else unasked. */
class TrustTest : public QObject
{
    Q_OBJECT
private slots:
    void aChangedKeyIsToldApart();
    void aKnownKeyDoesNotBecomeSomebodyElse();
    void aChangedCardIsNotTakenUnasked();
    void anAcceptedKeyTakesThePlaceOfTheOldOne();
    void aKnownSignerHasTheNameOfTheirCard();
    void aForgottenCardIsNotKnown();
    void damagedCardsAreTold();
    void aFolderThatIsOpenToOthersIsClosedOrRefused();
    void idsOfPeopleAreRandomAndKept();
    void theLastNumberThatWasSentIsKept();
    void secretsAreOverwritten();
};

void TrustTest::aChangedKeyIsToldApart()
{
    // Somebody else says to be the therapist whose card is here.
    for (const QString &name : {u"mara lind"_s, u"Mara  Lind"_s, u"Ｍａｒａ\u00a0Lind"_s}) {
        const OwnKeys imposter = OwnKeys::make(Role::Therapist, name, u"Lindenhof"_s);
        AssignedProgram program = samples::program();
        program.issuer = name;
        const auto received = opened<ReceivedProgram>(taken(programMessage(program, imposter)), samples::patientDesk());
        QVERIFY(received.signer.trust == Trust::Changed);
        QVERIFY(opened<ReceivedCard>(cardMessage(imposter), samples::patientDesk()).trust == Trust::Changed);
    }
    // Nor is a name taken over by another role.
    const OwnKeys patient = OwnKeys::make(Role::Patient, u"Mara Lind"_s);
    QVERIFY(opened<ReceivedCard>(cardMessage(patient), samples::patientDesk()).trust == Trust::Changed);
}

void TrustTest::aKnownKeyDoesNotBecomeSomebodyElse()
{
    Desk desk = samples::patientDesk();
    desk.known.push_back(samples::otherTherapist().card());
    const OwnKeys &own = samples::otherTherapist();
    const auto trustOf = [&](Role role, const QString &name, const QByteArray &boxSeed) {
        const OwnKeys keys = OwnKeys::fromSeeds(role, name, {}, own.signSeed(), boxSeed);
        return opened<ReceivedCard>(cardMessage(keys), desk).trust;
    };
    QVERIFY(trustOf(Role::Therapist, u"Jon Ek"_s, own.boxSeed()) == Trust::Known);
    QVERIFY(trustOf(Role::Therapist, u"Mara Lind"_s, own.boxSeed()) == Trust::Changed);
    QVERIFY(trustOf(Role::Patient, u"Jon Ek"_s, own.boxSeed()) == Trust::Changed);
    QVERIFY(trustOf(Role::Therapist, u"Jon Ek"_s, QByteArray(32, 'x')) == Trust::Changed);
    QVERIFY(trustOf(Role::Therapist, u"Jon Ek-Berg"_s, own.boxSeed()) == Trust::Unknown);
}

void TrustTest::aChangedCardIsNotTakenUnasked()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    const OwnKeys &own = samples::otherTherapist();
    QCOMPARE(folder.take(cardMessage(samples::therapist())), Outcome::Ok);
    QCOMPARE(folder.take(cardMessage(own)), Outcome::Ok);
    const std::vector<Card> before = folder.known().cards;
    QCOMPARE(folder.take(changedCard(own, Role::Therapist, u"Mara Lind"_s, own.boxSeed())), Outcome::Changed);
    QCOMPARE(folder.take(changedCard(own, Role::Patient, u"Jon Ek"_s, own.boxSeed())), Outcome::Changed);
    QCOMPARE(folder.take(changedCard(own, Role::Therapist, u"Jon Ek"_s, QByteArray(32, 'x'))), Outcome::Changed);
    QCOMPARE(folder.take(cardMessage(OwnKeys::make(Role::Therapist, u"MARA LIND"_s))), Outcome::Changed);
    QCOMPARE(folder.known().cards, before);
    QCOMPARE(folder.take(cardMessage(own)), Outcome::Ok);
}

void TrustTest::anAcceptedKeyTakesThePlaceOfTheOldOne()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QCOMPARE(folder.take(cardMessage(samples::therapist())), Outcome::Ok);
    QCOMPARE(folder.take(cardMessage(samples::otherTherapist())), Outcome::Ok);
    const OwnKeys fresh = OwnKeys::make(Role::Therapist, u"Mara Lind"_s, u"Lindenhof"_s);
    QCOMPARE(folder.replace(cardMessage(fresh)), Outcome::Ok);
    const std::vector<Card> known = folder.known().cards;
    QCOMPARE(known.size(), size_t{2});
    QVERIFY(std::find(known.begin(), known.end(), fresh.card()) != known.end());
    QVERIFY(std::find(known.begin(), known.end(), samples::otherTherapist().card()) != known.end());
    Desk desk = samples::patientDesk();
    desk.known = known;
    const QByteArray old = taken(programMessage(samples::program(), samples::therapist()));
    QVERIFY(opened<ReceivedProgram>(old, desk).signer.trust == Trust::Changed);
}

void TrustTest::aKnownSignerHasTheNameOfTheirCard()
{
    AssignedProgram program = samples::program();
    program.issuer = u"Doctor Somebody"_s;
    const QByteArray message = taken(programMessage(program, samples::therapist()));
    const ReceivedProgram known = std::get<ReceivedProgram>(taken(open(message, samples::patientDesk())));
    QVERIFY(known.signer.trust == Trust::Known);
    QCOMPARE(known.program.issuer, samples::therapist().card().name);
    // Of somebody unknown there is nothing but the name that they give.
    Desk stranger = samples::patientDesk();
    stranger.known.clear();
    const ReceivedProgram unknown = std::get<ReceivedProgram>(taken(open(message, stranger)));
    QCOMPARE(unknown.program.issuer, program.issuer);
}

void TrustTest::aForgottenCardIsNotKnown()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QCOMPARE(folder.take(cardMessage(samples::therapist())), Outcome::Ok);
    QCOMPARE(folder.forget(samples::therapist().id()), Outcome::Ok);
    QVERIFY(folder.known().cards.empty());
    QCOMPARE(folder.forget(samples::therapist().id()), Outcome::Missing);
}

void TrustTest::damagedCardsAreTold()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QCOMPARE(folder.take(cardMessage(samples::therapist())), Outcome::Ok);
    QCOMPARE(folder.take(cardMessage(samples::otherTherapist())), Outcome::Ok);
    const QString name = QString::fromLatin1(samples::therapist().id().toHex()) + u".evenpace"_s;
    QFile file(temporary.filePath(u"known/"_s + name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(80));
    file.close();
    QCOMPARE(folder.known().damaged, QStringList{name});
    QCOMPARE(folder.known().cards, std::vector{samples::otherTherapist().card()});
}

void TrustTest::aFolderThatIsOpenToOthersIsClosedOrRefused()
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    const auto open = others | QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QTemporaryDir temporary;
    QVERIFY(QFile::setPermissions(temporary.path(), open));
    KeyFolder folder(temporary.path());
    QCOMPARE(folder.make(Role::Patient, u"Blue heron"_s), Outcome::Ok);
    QVERIFY(!(QFileInfo(temporary.path()).permissions() & others));

    // A folder of other things is left as it is.
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"Documents"_s));
    QVERIFY(QFile::setPermissions(home.path(), open));
    KeyFolder refused(home.path());
    QCOMPARE(refused.make(Role::Patient, u"Blue heron"_s), Outcome::OpenToOthers);
    QCOMPARE(refused.take(cardMessage(samples::therapist())), Outcome::OpenToOthers);
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"Documents"_s});
    QVERIFY(QFileInfo(home.path()).permissions() & QFileDevice::ReadOther);
}

void TrustTest::idsOfPeopleAreRandomAndKept()
{
    QTemporaryDir one;
    QTemporaryDir two;
    const KeyId id = samples::patient().id();
    const std::optional<QUuid> made = KeyFolder(one.path()).personId(id);
    QVERIFY(made && !made->isNull());
    QCOMPARE(made->version(), QUuid::Random);
    QCOMPARE(KeyFolder(one.path()).personId(id), made);
    QVERIFY(KeyFolder(one.path()).personId(samples::therapist().id()) != made);
    QVERIFY(KeyFolder(two.path()).personId(id) != made);
}

void TrustTest::theLastNumberThatWasSentIsKept()
{
    QTemporaryDir temporary;
    KeyFolder folder(temporary.path());
    QVERIFY(folder.sent().empty());
    for (const int number : {3, 4, 2})
        QCOMPARE(folder.noteSent(samples::therapist().id(), number), Outcome::Ok);
    QCOMPARE(folder.sent(), (std::map<KeyId, int>{{samples::therapist().id(), 4}}));
}

void TrustTest::secretsAreOverwritten()
{
    QByteArray secret(32, 'x');
    secret.detach();
    wipe(secret);
    QCOMPARE(secret, QByteArray(32, '\0'));
    // Bytes that are shared stay whole for the other one.
    QByteArray shared(32, 'x');
    const QByteArray copy = shared;
    wipe(shared);
    QCOMPARE(copy, QByteArray(32, 'x'));
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
