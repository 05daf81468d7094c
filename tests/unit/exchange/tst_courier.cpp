// SPDX-License-Identifier: Apache-2.0
#include "courierloader.h"
#include "exchange/keycourier.h"
#include "exchange/qrcode.h"
#include "samples.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

namespace {

GrayPicture seenByCamera(const QrCode &code)
{
    const QImage image = imageOf(code, 4).convertToFormat(QImage::Format_Grayscale8);
    GrayPicture picture{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        picture.light.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width());
    return picture;
}

template <typename T> T opened(const Result<Received> &result)
{
    if (const Refusal *refusal = refusalIn(result))
        qWarning("%s", qPrintable(sentence(*refusal)));
    return std::get<T>(std::get<Received>(result));
}

} // namespace

/** The door of the app: two people with a folder each, and what goes between them. */
class CourierTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theModuleBringsTheDoor();
    void aFolderWithoutTheModuleBringsNone();
    void whatTwoPeopleGiveEachOtherArrives();
    void aMessageInSeveralCodesIsScannedInAnyOrder();
    void nothingIsSignedWithoutKeys();
    void aKeptReportReadsAgainWhateverBecameOfTheCard();
    void aLockOpensWithItsOwnDigitsOnly();

private:
    void meet();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyCourier> m_therapist;
    std::unique_ptr<KeyCourier> m_patient;
};

void CourierTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_therapist = std::make_unique<KeyCourier>(m_folder->filePath(u"therapist"_s));
    m_patient = std::make_unique<KeyCourier>(m_folder->filePath(u"patient"_s));
}

void CourierTest::meet()
{
    QCOMPARE(m_therapist->makeKeys(Role::Therapist, u"M. Lind"_s, u"Lindenhof"_s), KeysOutcome::Ok);
    QCOMPARE(m_patient->makeKeys(Role::Patient, u"Patient 014"_s, {}), KeysOutcome::Ok);
    QCOMPARE(m_therapist->take(m_patient->cardMessage(Role::Patient)), KeysOutcome::Ok);
    QCOMPARE(m_patient->take(m_therapist->cardMessage(Role::Therapist)), KeysOutcome::Ok);
}

void CourierTest::theModuleBringsTheDoor()
{
#ifndef EVENPACE_EXCHANGE_MODULE
    QSKIP("the module is linked in");
#else
    const std::unique_ptr<Courier> courier
        = loadCourier(m_folder->filePath(u"other"_s), {QStringLiteral(EVENPACE_EXCHANGE_MODULE)});
    QVERIFY(courier);
    QCOMPARE(courier->makeKeys(Role::Patient, u"Patient 022"_s, {}), KeysOutcome::Ok);
    QCOMPARE(courier->own(Role::Patient).card->name, u"Patient 022"_s);
#endif
}

void CourierTest::aFolderWithoutTheModuleBringsNone()
{
#ifndef EVENPACE_EXCHANGE_MODULE
    QSKIP("the module is linked in");
#else
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"there is no module"_s));
    QVERIFY(!loadCourier(m_folder->path(), {u"/nonexistent"_s}));
#endif
}

void CourierTest::whatTwoPeopleGiveEachOtherArrives()
{
    meet();
    const KeyId patient = m_therapist->keyIdOf(m_patient->own(Role::Patient).card->signKey);
    const KeyId therapist = m_patient->keyIdOf(m_therapist->own(Role::Therapist).card->signKey);

    AssignedProgram program = samples::program();
    program.patient = patient;
    const auto message = std::get<QByteArray>(m_therapist->programMessage(program));
    // As a picture of its code, as somebody may send it.
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(imageOf(m_therapist->codesOf(message), 4, 2).save(&buffer, "PNG"));
    const auto given = opened<ReceivedProgram>(m_patient->open(png, {}, samples::today(), samples::library()));
    program.issuer = u"M. Lind"_s; // as their card says
    QVERIFY(given.program == program);
    QVERIFY(given.signer.trust == Trust::Known);
    QCOMPARE(given.signer.name, u"M. Lind"_s);

    Report report = samples::report();
    const auto sealed = std::get<QByteArray>(m_patient->reportMessage(report, therapist));
    QCOMPARE(m_patient->noteSent(therapist, report.number), KeysOutcome::Ok);
    QCOMPARE(m_patient->lastSent(therapist), report.number);
    const auto told = opened<ReceivedReport>(m_therapist->open(sealed, {}, samples::today(), samples::library()));
    QVERIFY(told.report.sessions == report.sessions);
    QCOMPARE(told.signer.name, u"Patient 014"_s);

    const auto receipt = std::get<QByteArray>(m_therapist->acknowledgementMessage({patient, report.number}));
    const auto read = opened<ReceivedAcknowledgement>(m_patient->open(receipt, {}, samples::today(), samples::library()));
    QCOMPARE(read.acknowledgement.reportNumber, report.number);
}

void CourierTest::aMessageInSeveralCodesIsScannedInAnyOrder()
{
    meet();
    const auto message = std::get<QByteArray>(m_therapist->programMessage(samples::longProgram(40)));
    const QList<QrCode> codes = m_therapist->codesOf(message);
    QVERIFY(codes.size() > 1);
    const std::unique_ptr<CodeScan> scan = m_patient->beginScan();
    for (auto code = codes.crbegin(); code != codes.crend(); ++code) {
        QVERIFY(!scan->message());
        QVERIFY(scan->add(seenByCamera(*code)));
        QVERIFY(!scan->add(seenByCamera(*code)));
    }
    QCOMPARE(scan->count(), int(codes.size()));
    QCOMPARE(scan->total(), int(codes.size()));
    QCOMPARE(scan->message(), message);
}

void CourierTest::nothingIsSignedWithoutKeys()
{
    QVERIFY(refusalIn(m_therapist->programMessage(samples::program())));
    QVERIFY(refusalIn(m_therapist->acknowledgementMessage({samples::patient().id(), 1})));
    QCOMPARE(m_therapist->own(Role::Therapist).outcome, KeysOutcome::Missing);
    QVERIFY(m_therapist->cardMessage(Role::Therapist).isEmpty());
}

void CourierTest::aKeptReportReadsAgainWhateverBecameOfTheCard()
{
    meet();
    const KeyId therapist = m_patient->keyIdOf(m_therapist->own(Role::Therapist).card->signKey);
    const auto sealed = std::get<QByteArray>(m_patient->reportMessage(samples::report(), therapist));
    const auto told = opened<ReceivedReport>(m_therapist->open(sealed, {}, samples::today(), samples::library()));
    QCOMPARE(m_therapist->forget(m_therapist->keyIdOf(told.signer.key)), KeysOutcome::Ok);
    const Result<Report> again = m_therapist->keptReport(told.message, told.signer.key);
    QVERIFY(!refusalIn(again));
    QVERIFY(std::get<Report>(again) == told.report);

    QByteArray changed = told.message;
    changed[20] = static_cast<char>(changed[20] ^ 1);
    QVERIFY(refusalIn(m_therapist->keptReport(changed, told.signer.key)));
    const QByteArray other = m_therapist->own(Role::Therapist).card->signKey;
    QCOMPARE(refusalIn(m_therapist->keptReport(told.message, other))->why, Refusal::Why::Tampered);
    QCOMPARE(refusalIn(m_therapist->keptReport(sealed, told.signer.key))->why, Refusal::Why::Damaged);
}

void CourierTest::aLockOpensWithItsOwnDigitsOnly()
{
    const QString hash = m_therapist->lockHash(u"482913"_s);
    QVERIFY(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
    QVERIFY(!hash.contains(u"482913"_s));
    QVERIFY(m_therapist->opensLock(hash, u"482913"_s));
    QVERIFY(!m_therapist->opensLock(hash, u"482914"_s));
    QVERIFY(!m_therapist->opensLock(hash, u""_s));
    QVERIFY(!m_therapist->opensLock({}, u"482913"_s));
    QVERIFY(!m_therapist->opensLock(hash + QString(200, u'x'), u"482913"_s));
    // The same digits never look the same.
    QVERIFY(m_therapist->lockHash(u"482913"_s) != hash);
}

QTEST_MAIN(CourierTest)
#include "tst_courier.moc"
