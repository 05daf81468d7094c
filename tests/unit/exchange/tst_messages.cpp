// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/limits.h"
#include "samples.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;

namespace {

QByteArray png(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray ogg()
{
    return "OggS" + QByteArray(24, '\0') + "\x01vorbis" + QByteArray(200, '\0');
}

template <typename T> T opened(const QByteArray &input, const Desk &desk)
{
    return std::get<T>(taken(open(input, desk)));
}

} // namespace

/** Messages between a therapist and a patient, whole ways. */
class MessagesTest : public QObject
{
    Q_OBJECT
private slots:
    void twoPeoplePair();
    void aProgramReachesItsPatient();
    void aReportReachesItsTherapistOnly();
    void aReceiptReachesItsPatient();
    void anyProgramAndReportSurviveTheWay();
    void aProgramOfAnUnknownKeyIsNotVerified();
    void aReportThatWasNotSealedIsNotTaken();
    void aProgramForNobodyInParticularIsForAll();
    void theOneWhoWroteAProgramCanReadItAgain();
    void aPatientWhoIsKnownIsNoTherapist();
    void aNewerVersionIsTakenAndTheSameOneToo();
    void sizesAreAsSmallAsWasMeant();
    void picturesAndSoundTravelInFiles();
    void aCodeOfAProgramWithPicturesIsReadWithoutThem();
};

void MessagesTest::twoPeoplePair()
{
    Desk desk;
    desk.own = {samples::patient()};
    const QByteArray message = cardMessage(samples::therapist());
    QVERIFY2(message.size() < 220, QByteArray::number(message.size()).constData());
    const auto card = opened<ReceivedCard>(toText(message), desk);
    QCOMPARE(card.card, samples::therapist().card());
    QVERIFY(card.trust == Trust::Unknown);
    desk.known.push_back(card.card);
    QVERIFY(opened<ReceivedCard>(message, desk).trust == Trust::Known);

    const auto back = opened<ReceivedCard>(cardMessage(samples::patient()), samples::therapistDesk());
    QCOMPARE(back.card.name, u"Blue heron"_s);
    QVERIFY(back.card.boxKey.isEmpty());
}

void MessagesTest::aProgramReachesItsPatient()
{
    const QByteArray message = taken(programMessage(samples::program(), samples::therapist()));
    const auto received = opened<ReceivedProgram>(message, samples::patientDesk());
    QVERIFY(received.program == samples::program());
    QVERIFY(received.signer.trust == Trust::Known);
    QCOMPARE(received.signer.name, u"Mara Lind"_s);
    QCOMPARE(received.message, message);
    QVERIFY(opened<ReceivedProgram>(toText(message), samples::patientDesk()).program == samples::program());
}

void MessagesTest::aReportReachesItsTherapistOnly()
{
    const QByteArray message = taken(reportMessage(samples::report(), samples::patient(), samples::therapist().card()));
    const auto received = opened<ReceivedReport>(message, samples::therapistDesk());
    QVERIFY(received.report == samples::report());
    QCOMPARE(received.signer.name, u"Blue heron"_s);
    // Nobody else sees as much as an id in it.
    QVERIFY(!message.contains(samples::patient().id()));
    QVERIFY(!message.contains(samples::patient().card().signKey));
    Desk other = samples::therapistDesk();
    other.own = {samples::otherTherapist()};
    QCOMPARE(refusalIn(open(message, other))->why, Refusal::Why::NotForTherapist);
    QCOMPARE(refusalIn(open(message, samples::patientDesk()))->why, Refusal::Why::NotForTherapist);

    // A therapist who passes on a report cannot make it look as if it had been for the other one.
    const QByteArray passedOn = message.left(3) + samples::otherTherapist().id()
        + sealedFor(samples::otherTherapist().card().boxKey, received.message);
    other.known = {samples::patient().card()};
    QCOMPARE(refusalIn(open(passedOn, other))->why, Refusal::Why::NotForTherapist);
}

void MessagesTest::aReceiptReachesItsPatient()
{
    const QByteArray message = acknowledgementMessage({samples::patient().id(), 3}, samples::therapist());
    const auto received = opened<ReceivedAcknowledgement>(message, samples::patientDesk());
    QCOMPARE(received.acknowledgement.reportNumber, 3);
    // What was sent to another therapist does not count.
    Desk unsent = samples::patientDesk();
    unsent.sent = {{samples::otherTherapist().id(), 9}};
    QCOMPARE(refusalIn(open(message, unsent))->why, Refusal::Why::NotSent);
    Desk other = samples::patientDesk();
    other.own = {samples::otherPatient()};
    QCOMPARE(refusalIn(open(message, other))->why, Refusal::Why::NotForYou);
}

void MessagesTest::anyProgramAndReportSurviveTheWay()
{
    int small = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const AssignedProgram program = samples::randomProgram(seed);
        const Result<QByteArray> message = programMessage(program, samples::therapist());
        if (const Refusal *refusal = refusalIn(message)) {
            QCOMPARE(refusal->why, Refusal::Why::TooLarge);
        } else {
            ++small;
            const auto received
                = opened<ReceivedProgram>(toText(std::get<QByteArray>(message)), samples::patientDesk());
            // Whatever name the program gives: it is who their card says they are.
            AssignedProgram named = program;
            named.issuer = received.signer.name;
            QVERIFY(received.program == named);
        }
        const Report report = samples::randomReport(seed);
        const Result<QByteArray> told = reportMessage(report, samples::patient(), samples::therapist().card());
        if (!refusalIn(told))
            QVERIFY(opened<ReceivedReport>(toText(std::get<QByteArray>(told)), samples::therapistDesk()).report
                    == report);
    }
    QVERIFY(small > 100);
}

void MessagesTest::aProgramOfAnUnknownKeyIsNotVerified()
{
    AssignedProgram program = samples::program();
    program.issuer = u"Jon Ek"_s;
    const QByteArray message = taken(programMessage(program, samples::otherTherapist()));
    const auto received = opened<ReceivedProgram>(message, samples::patientDesk());
    QVERIFY(received.signer.trust == Trust::Unknown);
    QCOMPARE(received.signer.name, u"Jon Ek"_s);
    QCOMPARE(received.signer.key, samples::otherTherapist().card().signKey);
}

void MessagesTest::aReportThatWasNotSealedIsNotTaken()
{
    const QByteArray sealed = taken(reportMessage(samples::report(), samples::patient(), samples::therapist().card()));
    const QByteArray inner = opened<ReceivedReport>(sealed, samples::therapistDesk()).message;
    QCOMPARE(refusalIn(open(inner, samples::therapistDesk()))->why, Refusal::Why::NotSealed);
    // Nothing travels unseen behind the message in the box.
    const QByteArray key = samples::patient().card().signKey;
    const auto boxOf = [&](const QByteArray &behind) {
        QByteArray message = inner.left(2) + '\x05' + inner.mid(3, 8) + key;
        const QByteArray packed = inner.mid(11).chopped(kSignatureBytes);
        const auto length = message.size() + 2 + packed.size() + kSignatureBytes;
        message += static_cast<char>(length >> 8);
        message += static_cast<char>(length & 0xff);
        message += packed;
        message += samples::patient().signature("Evenpace message 1\n" + message);
        return sealed.left(11) + sealedFor(samples::therapist().card().boxKey, message + behind);
    };
    QVERIFY(!refusalIn(open(boxOf({}), samples::therapistDesk())));
    QCOMPARE(refusalIn(open(boxOf("more"), samples::therapistDesk()))->why, Refusal::Why::Damaged);
}

void MessagesTest::aProgramForNobodyInParticularIsForAll()
{
    AssignedProgram program = samples::program();
    program.patient.clear();
    Desk desk = samples::patientDesk();
    desk.own.clear();
    QVERIFY(opened<ReceivedProgram>(taken(programMessage(program, samples::therapist())), desk).program == program);
}

void MessagesTest::theOneWhoWroteAProgramCanReadItAgain()
{
    const QByteArray message = taken(programMessage(samples::program(), samples::therapist()));
    Desk desk = samples::therapistDesk();
    desk.today = samples::program().expiresOn.addYears(1);
    QVERIFY(opened<ReceivedProgram>(message, desk).program == samples::program());
}

void MessagesTest::aPatientWhoIsKnownIsNoTherapist()
{
    Desk desk = samples::patientDesk();
    desk.known.push_back(samples::otherPatient().card());
    const QByteArray program = taken(programMessage(samples::program(), samples::otherPatient()));
    QVERIFY(opened<ReceivedProgram>(program, desk).signer.trust == Trust::Changed); // it says to be the therapist's
    const QByteArray receipt = acknowledgementMessage({samples::patient().id(), 3}, samples::otherPatient());
    QCOMPARE(refusalIn(open(receipt, desk))->why, Refusal::Why::UnknownSigner);
    // Nor does a therapist tell of somebody's days.
    Desk other = samples::therapistDesk();
    other.known.push_back(samples::otherTherapist().card());
    const QByteArray report
        = taken(reportMessage(samples::report(), samples::otherTherapist(), samples::therapist().card()));
    QCOMPARE(refusalIn(open(report, other))->why, Refusal::Why::UnknownSigner);
}

void MessagesTest::aNewerVersionIsTakenAndTheSameOneToo()
{
    const QByteArray message = taken(programMessage(samples::program(), samples::therapist()));
    Desk desk = samples::patientDesk();
    const QByteArray hash = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
    for (const int held : {1, 2}) {
        desk.held = {{samples::program().id, {held, samples::therapist().card().signKey, hash}}};
        QVERIFY(!refusalIn(open(message, desk)));
    }
    // A higher number does not help somebody else, even one whose card is here.
    desk.held = {{samples::program().id, {1, samples::therapist().card().signKey, {}}}};
    desk.known.push_back(samples::otherTherapist().card());
    AssignedProgram other = samples::program();
    other.version = 99;
    QCOMPARE(refusalIn(open(taken(programMessage(other, samples::otherTherapist())), desk))->why,
             Refusal::Why::OtherSigner);
}

void MessagesTest::sizesAreAsSmallAsWasMeant()
{
    const qsizetype twelve = taken(programMessage(samples::longProgram(12), samples::therapist())).size();
    const qsizetype thirty = taken(programMessage(samples::longProgram(30), samples::therapist())).size();
    const qsizetype month
        = taken(reportMessage(samples::longReport(28), samples::patient(), samples::therapist().card())).size();
    qInfo("12 items %lld B, 30 items %lld B, 28 days %lld B", static_cast<long long>(twelve),
          static_cast<long long>(thirty), static_cast<long long>(month));
    QVERIFY(twelve < 900);
    QVERIFY(thirty < 1500);
    QVERIFY(month < kMostMessage);
}

void MessagesTest::picturesAndSoundTravelInFiles()
{
    const QByteArray picture = png(40);
    const QByteArray sound = ogg();
    AssignedProgram program = samples::program();
    program.sessions[0].items[0].picture = taken(attachmentOf(picture)).sha256;
    program.sessions[0].items[1].sound = taken(attachmentOf(sound)).sha256;
    const QByteArray message = taken(programMessage(program, samples::therapist()));
    const QByteArray file = taken(fileOf(message, {picture, sound}));
    const auto received = opened<ReceivedProgram>(file, samples::patientDesk());
    QVERIFY(received.program == program);
    QCOMPARE(received.message, message);
    QCOMPARE(received.attachments.size(), size_t{2});
    QCOMPARE(received.attachments[0].bytes, picture);
    QVERIFY(received.attachments[1].kind == Attachment::Kind::OggVorbis);
}

void MessagesTest::aCodeOfAProgramWithPicturesIsReadWithoutThem()
{
    AssignedProgram program = samples::program();
    program.sessions[0].items[0].picture = taken(attachmentOf(png(40))).sha256;
    const QByteArray message = taken(programMessage(program, samples::therapist()));
    QVERIFY(opened<ReceivedProgram>(toText(message), samples::patientDesk()).attachments.empty());
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
