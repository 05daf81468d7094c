// SPDX-License-Identifier: Apache-2.0
#include "exchange/keycourier.h"
#include "exchange/qrcode.h"
#include "samples.h"
#include "support/fakedevice.h"
#include "ui/codecontroller.h"
#include "ui/scancontroller.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
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

} // namespace

/** A code that is shown, and a scan that takes it in. */
class CodeAndScanTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void partsComeRoundAndAreNamed();
    void aCodeIsSavedAsAFile();
    void aPlaceThatCannotBeWrittenIsSaid();
    void theCameraReadsPartAfterPart();
    void whatIsRefusedIsSaidAndLookedForAnew();
    void theCameraIsLetGo();
    void whatIsReadAfterThePageWasLeftIsLetGo();
    void noCameraIsSaid();
    void theLightIsOnlyOnWhileItLooks();
    void aPictureOrFileIsOpened_data();
    void aPictureOrFileIsOpened();
    void whatIsNothingIsRefused_data();
    void whatIsNothingIsRefused();

private:
    [[nodiscard]] QString fileWith(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyCourier> m_courier;
    FakeCamera *m_camera = nullptr;
    std::unique_ptr<FakeCamera> m_ownCamera;
    std::unique_ptr<ScanController> m_scan;
    QByteArray m_long; ///< a message in several parts
};

void CodeAndScanTest::init()
{
    m_scan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_courier = std::make_unique<KeyCourier>(m_folder->filePath(u"keys"_s));
    m_ownCamera = std::make_unique<FakeCamera>();
    m_camera = m_ownCamera.get();
    m_scan = std::make_unique<ScanController>([this] { return m_camera; }, [this] { return m_courier.get(); });
    AssignedProgram program = samples::longProgram(60);
    program.patient.clear();
    m_long = samples::taken(programMessage(program, samples::therapist()));
}

QString CodeAndScanTest::fileWith(const QByteArray &bytes)
{
    QFile file(m_folder->filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void CodeAndScanTest::partsComeRoundAndAreNamed()
{
    CodeController code;
    const QList<QrCode> codes = m_courier->codesOf(m_long);
    QVERIFY(codes.size() > 2);
    code.show({CodeController::What::Program, u"Program"_s, u"Scan this"_s, codes, m_long, u"program.evenpace"_s});
    QCOMPARE(code.partText(), u"Part 1 of %1"_s.arg(codes.size()));
    QCOMPARE(code.pictureName(), u"Code with the program, part 1 of %1"_s.arg(codes.size()));
    code.back();
    QCOMPARE(code.partText(), u"Part %1 of %1"_s.arg(codes.size()));
    QVERIFY(*code.code() == codes.constLast());
    code.next();
    QVERIFY(*code.code() == codes.constFirst());

    code.show({CodeController::What::Card, u"Your code"_s, {}, codes.mid(0, 1), {}, {}});
    QCOMPARE(code.partText(), QString());
    QCOMPARE(code.pictureName(), u"Your code"_s);
    code.next();
    QVERIFY(*code.code() == codes.constFirst());
    QVERIFY(!code.canSave());
}

void CodeAndScanTest::aCodeIsSavedAsAFile()
{
    CodeController code;
    code.show({CodeController::What::Program, {}, {}, {}, m_long, u"program.evenpace"_s});
    QVERIFY(code.suggestedFile().toLocalFile().endsWith(u"/program.evenpace"_s));
    const QSignalSpy saved(&code, &CodeController::saved);
    const QString path = m_folder->filePath(u"saved.evenpace"_s);
    code.save(QUrl::fromLocalFile(path));
    QCOMPARE(saved.count(), 1);
    QVERIFY(code.isSaved());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_long);
}

void CodeAndScanTest::aPlaceThatCannotBeWrittenIsSaid()
{
    CodeController code;
    code.show({CodeController::What::Report, {}, {}, {}, m_long, u"report.evenpace"_s});
    const QSignalSpy saved(&code, &CodeController::saved);
    code.save(QUrl::fromLocalFile(m_folder->filePath(u"none/report.evenpace"_s)));
    QCOMPARE(saved.count(), 0);
    QCOMPARE(code.problem(), u"The file could not be saved there. Try another place."_s);
}

void CodeAndScanTest::theCameraReadsPartAfterPart()
{
    QSignalSpy found(m_scan.get(), &ScanController::found);
    m_scan->ask(u"Scan"_s, u"Hold it still"_s);
    m_scan->start();
    QCOMPARE(m_scan->state(), ScanController::State::Starting);
    const QList<QrCode> codes = m_courier->codesOf(m_long);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        m_camera->show(seenByCamera(codes.at(i)));
        QCOMPARE(m_scan->state(), ScanController::State::Looking);
        QTRY_COMPARE(m_scan->progressText(), u"%1 of %2 parts read"_s.arg(i + 1).arg(codes.size()));
    }
    QCOMPARE(found.count(), 1);
    // What was found is found once.
    m_camera->show(seenByCamera(codes.at(0)));
    const Result<Received> opened
        = m_courier->open(found.takeFirst().constFirst().toByteArray(), {}, samples::today(), samples::library());
    QVERIFY(!refusalIn(opened));
}

void CodeAndScanTest::whatIsRefusedIsSaidAndLookedForAnew()
{
    QSignalSpy found(m_scan.get(), &ScanController::found);
    const QrCode code = m_courier->codesOf(cardMessage(samples::therapist())).constFirst();
    m_scan->start();
    m_camera->show(seenByCamera(code));
    QTRY_COMPARE(found.count(), 1);
    m_scan->refuse(u"This was made for another person."_s);
    QCOMPARE(m_scan->problem(), u"This was made for another person."_s);
    m_camera->show(seenByCamera(code));
    QTRY_COMPARE(found.count(), 2);
}

void CodeAndScanTest::theCameraIsLetGo()
{
    m_scan->start();
    QVERIFY(m_camera->isLooking());
    m_scan->stop();
    QVERIFY(!m_camera->isLooking());
    m_scan->start();
    m_scan->finish();
    QVERIFY(!m_camera->isLooking());
    QVERIFY(m_scan->picture().light.isEmpty());
}

void CodeAndScanTest::whatIsReadAfterThePageWasLeftIsLetGo()
{
    const QSignalSpy found(m_scan.get(), &ScanController::found);
    const QrCode code = m_courier->codesOf(cardMessage(samples::therapist())).constFirst();
    m_scan->start();
    // Both are still being read when the page is left.
    m_camera->show(seenByCamera(code));
    m_scan->openFile(QUrl::fromLocalFile(fileWith(cardMessage(samples::therapist()))));
    m_scan->stop();
    // What is asked for next is read by the same thread after them.
    m_scan->ask(u"Scan"_s, {});
    m_scan->openFile(QUrl::fromLocalFile(m_folder->filePath(u"none"_s)));
    QTRY_VERIFY(!m_scan->problem().isEmpty());
    QCOMPARE(found.count(), 0);
}

void CodeAndScanTest::noCameraIsSaid()
{
    m_camera->setProblem(CodeCamera::Problem::NotAllowed);
    m_scan->start();
    QCOMPARE(m_scan->state(), ScanController::State::Blind);
    QVERIFY(m_scan->cameraProblem().startsWith(u"Evenpace may not use the camera."_s));
    ScanController without([]() -> CodeCamera * { return nullptr; }, [this] { return m_courier.get(); });
    without.start();
    QCOMPARE(without.state(), ScanController::State::Blind);
    QCOMPARE(without.cameraProblem(), u"No camera was found on this device."_s);
}

void CodeAndScanTest::theLightIsOnlyOnWhileItLooks()
{
    m_scan->start();
    m_scan->setLight(true);
    QVERIFY(!m_camera->isLight());
    m_scan->stop();
    m_camera->setHasLight(true);
    m_scan->start();
    m_camera->show({1, 1, QByteArray(1, '\xff')});
    QVERIFY(m_scan->hasLight());
    m_scan->setLight(true);
    QVERIFY(m_camera->isLight());
    m_scan->stop();
    QVERIFY(!m_camera->isLight());
}

void CodeAndScanTest::aPictureOrFileIsOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray card = cardMessage(samples::therapist());
    QTest::newRow("a message") << card;
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    imageOf(qrCodes(card).constFirst(), 5).save(&buffer, "png");
    QTest::newRow("a picture of its code") << picture;
}

void CodeAndScanTest::aPictureOrFileIsOpened()
{
    QFETCH(QByteArray, bytes);
    QSignalSpy found(m_scan.get(), &ScanController::found);
    m_scan->openFile(QUrl::fromLocalFile(fileWith(bytes)));
    QTRY_COMPARE(found.count(), 1);
    const Result<Received> opened
        = m_courier->open(found.takeFirst().constFirst().toByteArray(), {}, samples::today(), samples::library());
    QVERIFY(!refusalIn(opened));
    QCOMPARE(std::get<ReceivedCard>(std::get<Received>(opened)).card.name, samples::therapist().card().name);
}

void CodeAndScanTest::whatIsNothingIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    QImage empty(40, 40, QImage::Format_RGB32);
    empty.fill(Qt::white);
    empty.save(&buffer, "png");
    QTest::newRow("a picture without a code") << picture << u"There is no code from Evenpace in this picture."_s;
    QTest::newRow("a damaged picture") << picture.left(40) << u"This is damaged and cannot be read. Ask for it again."_s;
}

void CodeAndScanTest::whatIsNothingIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const QSignalSpy found(m_scan.get(), &ScanController::found);
    m_scan->openFile(QUrl::fromLocalFile(fileWith(bytes)));
    QTRY_COMPARE(m_scan->problem(), sentence);
    m_scan->openFile(QUrl::fromLocalFile(m_folder->filePath(u"not there"_s)));
    QTRY_COMPARE(m_scan->problem(), u"This file cannot be read."_s);
    QCOMPARE(found.count(), 0);
}

QTEST_MAIN(CodeAndScanTest)
#include "tst_codeandscan.moc"
