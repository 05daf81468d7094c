// SPDX-License-Identifier: Apache-2.0
#include "device/cameraloader.h"
#include "device/qtcamera.h"
#include "device/sharedfile.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;
using exchange::GrayPicture;

/** What a camera sees, and files from and for others. */
class CameraTest : public QObject
{
    Q_OBJECT
private slots:
    void theLightOfAPictureIsReadFromItsOwnBytes_data();
    void theLightOfAPictureIsReadFromItsOwnBytes();
    void aPictureInColorsIsTurnedGray();
    void theModuleBringsACamera();
    void aFolderWithoutTheModuleBringsNone();
    void aFileIsWrittenForTheEyesOfItsOwner();
    void aFileIsNotWrittenWhereItCannotBe();
    void aFileThatIsTooLargeOrNotThereIsNotRead();
};

namespace {

/** Three points wide and two high, with light 10, 20, ... 60. */
QVideoFrame frameOf(QVideoFrameFormat::PixelFormat format, int first, int step)
{
    QVideoFrame frame(QVideoFrameFormat(QSize(4, 2), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 4; ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + x * step + first] = static_cast<uchar>(10 * (4 * y + x + 1));
    }
    frame.unmap();
    return frame;
}

} // namespace

void CameraTest::theLightOfAPictureIsReadFromItsOwnBytes_data()
{
    QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::newRow("light first, color after it") << QVideoFrameFormat::Format_NV12 << 0 << 1;
    QTest::newRow("three planes") << QVideoFrameFormat::Format_YUV420P << 0 << 1;
    QTest::newRow("light and color by turns") << QVideoFrameFormat::Format_YUYV << 0 << 2;
    QTest::newRow("color and light by turns") << QVideoFrameFormat::Format_UYVY << 1 << 2;
    QTest::newRow("light alone") << QVideoFrameFormat::Format_Y8 << 0 << 1;
}

void CameraTest::theLightOfAPictureIsReadFromItsOwnBytes()
{
    QFETCH(QVideoFrameFormat::PixelFormat, format);
    QFETCH(int, first);
    QFETCH(int, step);
    const GrayPicture gray = grayOf(frameOf(format, first, step));
    QCOMPARE(gray.width, 4);
    QCOMPARE(gray.height, 2);
    QCOMPARE(gray.light, QByteArray("\x0a\x14\x1e\x28\x32\x3c\x46\x50", 8));
}

void CameraTest::aPictureInColorsIsTurnedGray()
{
    QVideoFrame frame(QVideoFrameFormat(QSize(2, 1), QVideoFrameFormat::Format_BGRA8888));
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    const QByteArray points("\xff\xff\xff\xff\x00\x00\x00\xff", 8);
    std::copy(points.begin(), points.end(), frame.bits(0));
    frame.unmap();
    const GrayPicture gray = grayOf(frame);
    QCOMPARE(gray.width, 2);
    QCOMPARE(gray.light, QByteArray("\xff\x00", 2));
}

void CameraTest::theModuleBringsACamera()
{
#ifdef EVENPACE_CAMERA_MODULE
    const std::unique_ptr<CodeCamera> camera = loadCamera({u"" EVENPACE_CAMERA_MODULE ""_s});
    QVERIFY(camera != nullptr);
    QVERIFY(!camera->hasLight());
#else
    QSKIP("Modules are linked in");
#endif
}

void CameraTest::aFolderWithoutTheModuleBringsNone()
{
    const QTemporaryDir folder;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"there is no module"_s));
    QVERIFY(loadCamera({folder.path()}) == nullptr);
}

void CameraTest::aFileIsWrittenForTheEyesOfItsOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.evenpace"_s);
    QVERIFY(writeShared(path, "before"));
    QVERIFY(writeShared(path, "report"));
    QCOMPARE(std::get<QByteArray>(readShared(path)), QByteArray("report"));
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & kOthers));
}

void CameraTest::aFileIsNotWrittenWhereItCannotBe()
{
    const QTemporaryDir folder;
    QVERIFY(!writeShared(folder.filePath(u"nowhere/report.evenpace"_s), "report"));
}

void CameraTest::aFileThatIsTooLargeOrNotThereIsNotRead()
{
    const QTemporaryDir folder;
    QCOMPARE(std::get<FileProblem>(readShared(folder.filePath(u"none"_s))), FileProblem::NotRead);
    QCOMPARE(std::get<FileProblem>(readShared(folder.path())), FileProblem::NotRead);
    // It has no end.
    QCOMPARE(std::get<FileProblem>(readShared(u"/dev/zero"_s)), FileProblem::TooLarge);
}

QTEST_GUILESS_MAIN(CameraTest)
#include "tst_camera.moc"
