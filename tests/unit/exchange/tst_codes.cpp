// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/limits.h"
#include "exchange/parts.h"
#include "exchange/qrcode.h"
#include "samples.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;

namespace {

QByteArray sampleMessage()
{
    return taken(programMessage(samples::program(), samples::therapist()));
}

/** The message of all the codes in these pictures, as a phone puts it together. */
std::optional<QByteArray> messageIn(const QList<QByteArray> &texts)
{
    PartCollector parts;
    for (const QByteArray &text : texts) {
        if (text.startsWith(kTextBegin))
            return text;
        parts.add(text);
    }
    return parts.message();
}

/** What another reader of codes makes of a picture. */
QList<QByteArray> zbarTexts(const QImage &picture, const QString &path)
{
    picture.save(path);
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
    zbar.waitForFinished();
    QList<QByteArray> lines = zbar.readAllStandardOutput().split('\n');
    lines.removeAll({});
    return lines;
}

} // namespace

/** Codes on screen and paper. */
class CodesTest : public QObject
{
    Q_OBJECT
private slots:
    void aCodeIsReadBack();
    void anotherReaderReadsTheSame();
    void aSmallProgramTakesLevelM();
    void whatIsTooLargeForOneCodeBecomesALoop();
    void theLoopIsReadInAnyOrder();
    void theLoopIsReadFromOneSheet();
    void anotherReaderReadsTheLoop();
    void anyProgramSurvivesItsPicture();
    void aTurnedDimAndSmallPictureIsRead();
    void aTransparentPictureIsRead();
    void otherCodesAndPicturesHoldNothing();
    void aPictureFullOfCornersIsNotTried();
    void partsOfTwoMessagesAreNotMixed();
    void aWrongPartIsNoPart();
    void aPartThatLiesMakesNoMessage();
};

void CodesTest::aCodeIsReadBack()
{
    const QByteArray text = toText(sampleMessage());
    const std::optional<QrCode> code = qrCode(text);
    QVERIFY(code);
    QCOMPARE(readCodes(imageOf(*code, 4)), QList{text});
}

void CodesTest::anotherReaderReadsTheSame()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty(), "zbarimg is not installed");
    QTemporaryDir folder;
    for (const QByteArray &message :
         {sampleMessage(), cardMessage(samples::therapist()), cardMessage(samples::patient())}) {
        const QByteArray text = toText(message);
        QCOMPARE(zbarTexts(imageOf(*qrCode(text), 6), folder.filePath(u"code.png"_s)), QList{text});
    }
}

void CodesTest::aSmallProgramTakesLevelM()
{
    // Capacities of alphanumeric codes: ISO/IEC 18004, table 7.
    QCOMPARE(qrCode(QByteArray(178, 'A'))->version(), 7); // 7-M
    QCOMPARE(qrCode(QByteArray(179, 'A'))->version(), 8);
    QCOMPARE(qrCode(QByteArray(1134, 'A'))->version(), 22); // 22-M
    QVERIFY(qrCode(QByteArray(1135, 'A'))->version() < 22); // 19-L
    QCOMPARE(qrCode(QByteArray(1460, 'A'))->version(), 22); // 22-L
    QVERIFY(!qrCode(QByteArray(1461, 'A')));
    QVERIFY(!qrCode(QByteArray(9000, 'A')));
}

void CodesTest::whatIsTooLargeForOneCodeBecomesALoop()
{
    QCOMPARE(qrCodes(sampleMessage()).size(), 1);
    const QByteArray large = taken(programMessage(samples::longProgram(60), samples::therapist()));
    const QList<QrCode> codes = qrCodes(large);
    QCOMPARE(codes.size(), (large.size() + kPartBytes - 1) / kPartBytes);
    QVERIFY(codes.size() > 1);
    for (const QrCode &code : codes)
        QVERIFY(code.version() <= 12);
    QCOMPARE(qrCodes(QByteArray(kMostMessage, 'x')).size(), 21);
}

void CodesTest::theLoopIsReadInAnyOrder()
{
    const QByteArray large = taken(programMessage(samples::longProgram(60), samples::therapist()));
    QList<QByteArray> texts;
    for (const QrCode &code : qrCodes(large))
        texts << readCodes(imageOf(code, 3));
    std::mt19937 order(5);
    for (int i = 0; i < 20; ++i) {
        std::shuffle(texts.begin(), texts.end(), order);
        PartCollector collector;
        for (const QByteArray &text : texts) {
            QVERIFY(!collector.message());
            QVERIFY(collector.add(text));
            QVERIFY(collector.add(texts.first())); // seen again
        }
        QCOMPARE(collector.total(), static_cast<int>(texts.size()));
        QCOMPARE(collector.message(), std::optional(large));
    }
}

void CodesTest::theLoopIsReadFromOneSheet()
{
    const QByteArray large = taken(programMessage(samples::longProgram(60), samples::therapist()));
    QCOMPARE(messageIn(readCodes(imageOf(qrCodes(large), 6, 3))), std::optional(large));
}

void CodesTest::anotherReaderReadsTheLoop()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty(), "zbarimg is not installed");
    QTemporaryDir folder;
    const QByteArray large = taken(programMessage(samples::longProgram(60), samples::therapist()));
    QCOMPARE(messageIn(zbarTexts(imageOf(qrCodes(large), 4, 3), folder.filePath(u"loop.png"_s))), std::optional(large));
}

void CodesTest::anyProgramSurvivesItsPicture()
{
    for (quint32 seed = 1000; seed < 1025; ++seed) {
        const Result<QByteArray> message = programMessage(samples::randomProgram(seed), samples::therapist());
        if (refusalIn(message))
            continue;
        QList<QByteArray> texts;
        for (const QrCode &code : qrCodes(std::get<QByteArray>(message)))
            texts << readCodes(imageOf(code, 3));
        const std::optional<QByteArray> read = messageIn(texts);
        QVERIFY(read);
        const auto received = std::get<ReceivedProgram>(taken(open(*read, samples::patientDesk())));
        AssignedProgram named = samples::randomProgram(seed);
        named.issuer = received.signer.name; // as their card says
        QVERIFY(received.program == named);
    }
}

void CodesTest::aTurnedDimAndSmallPictureIsRead()
{
    const QByteArray text = toText(cardMessage(samples::therapist()));
    const QImage code = imageOf(*qrCode(text), 5);
    QImage photo(900, 700, QImage::Format_RGB32);
    photo.fill(QColor(120, 110, 90));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(450, 350);
    painter.rotate(17);
    painter.setOpacity(0.7);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    QCOMPARE(readCodes(photo), QList{text});
}

void CodesTest::aTransparentPictureIsRead()
{
    const QByteArray text = toText(cardMessage(samples::patient()));
    QImage code = imageOf(*qrCode(text), 4).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (code.pixelColor(x, y) == Qt::white)
                code.setPixelColor(x, y, Qt::transparent);
        }
    }
    QCOMPARE(readCodes(code), QList{text});
}

void CodesTest::otherCodesAndPicturesHoldNothing()
{
    QVERIFY(readCodes(imageOf(*qrCode("HTTPS://EXAMPLE.ORG"), 4)).isEmpty());
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(readCodes(blank).isEmpty());
    QVERIFY(readCodes(QImage()).isEmpty());
    QVERIFY(readCodes(QImage(1, 1, QImage::Format_Mono)).isEmpty());
}

void CodesTest::aPictureFullOfCornersIsNotTried()
{
    const QByteArray text = toText(cardMessage(samples::patient()));
    const QImage code = imageOf(*qrCode(text), 5);
    // A code, and below it corners of codes, 9 x 9 places each.
    const auto picture = [&](int corners) {
        QImage made(360, code.height() + 360, QImage::Format_Grayscale8);
        made.fill(Qt::white);
        QPainter painter(&made);
        painter.drawImage(0, 0, code);
        for (int i = 0; i < corners; ++i) {
            const QPoint corner(i % 40 * 9 + 1, code.height() + i / 40 * 9 + 1);
            painter.fillRect(QRect(corner, QSize(7, 7)), Qt::black);
            painter.fillRect(QRect(corner + QPoint(1, 1), QSize(5, 5)), Qt::white);
            painter.fillRect(QRect(corner + QPoint(2, 2), QSize(3, 3)), Qt::black);
        }
        return made;
    };
    QCOMPARE(readCodes(picture(20)), QList{text});
    QVERIFY(!isTooBusy(picture(20)));
    QVERIFY(isTooBusy(picture(400)));
    QVERIFY(isTooBusy(picture(1600)));
    QCOMPARE(readCodes(picture(1600)), QList<QByteArray>());
    // The largest message that there is, on one sheet.
    QVERIFY(!isTooBusy(imageOf(qrCodes(QByteArray(kMostMessage, 'x')), 4, 3)));
}

void CodesTest::partsOfTwoMessagesAreNotMixed()
{
    const QByteArray one(450, 'a');
    const QByteArray two(450, 'b');
    PartCollector collector;
    QVERIFY(collector.add(partsOf(one).at(0)));
    QVERIFY(collector.add(partsOf(one).at(1)));
    QVERIFY(collector.add(partsOf(two).at(2)));
    QCOMPARE(collector.count(), 1);
    QVERIFY(!collector.message());
    QVERIFY(collector.add(partsOf(two).at(0)));
    QVERIFY(collector.add(partsOf(two).at(1)));
    QCOMPARE(collector.message(), std::optional(two));
}

void CodesTest::aWrongPartIsNoPart()
{
    PartCollector collector;
    for (const QByteArray &text : {QByteArray(), QByteArray("EP1:BB8"), QByteArray("EPP1:"), QByteArray("EPP1:BB8"),
                                   QByteArray("EPP1:abc"), QByteArray(1000, 'A'), "EPP1:" + QByteArray(1000, '0')})
        QVERIFY2(!collector.add(text), text.constData());
    QCOMPARE(collector.total(), 0);
    QVERIFY(!collector.message());
}

void CodesTest::aPartThatLiesMakesNoMessage()
{
    QList<QByteArray> parts = partsOf(QByteArray(450, 'a'));
    QByteArray changed = parts.at(1);
    changed[40] = changed[40] == '0' ? '1' : '0';
    PartCollector collector;
    for (const QByteArray &text : {parts.at(0), changed, parts.at(2)})
        collector.add(text);
    QVERIFY(!collector.message());
    // Seen rightly later on, it still comes out whole.
    collector.add(parts.at(1));
    QVERIFY(collector.message());
}

QTEST_GUILESS_MAIN(CodesTest)
#include "tst_codes.moc"
