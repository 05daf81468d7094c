// SPDX-License-Identifier: Apache-2.0
#include "figure/figuresheet.h"
#include "scenes.h"

#include <QPainter>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize tile(96, 72);
constexpr int columns = 24;

QRect placeOf(qsizetype i)
{
    return {QPoint(int(i % columns) * tile.width(), int(i / columns) * tile.height()), tile};
}

/** Tiles without captions: letters look different everywhere. */
QImage sheetOf(const QList<FigureSheetEntry> &entries)
{
    const auto rows = int((entries.size() + columns - 1) / columns);
    QImage image(columns * tile.width(), rows * tile.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        TileStyle style = entries.at(i).style;
        style.disc = QColor(); // plain, so that the file stays small
        paintFigureTile(painter, entries.at(i).frame, style, placeOf(i));
    }
    return image;
}

/** Share of the pixels of a tile that an eye tells apart. */
double difference(const QImage &a, const QImage &b, const QRect &place)
{
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int off = std::max(
                {std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            count += off > 32 ? 1 : 0;
        }
    }
    return double(count) / (place.width() * place.height());
}

} // namespace

/** Every picture of every movement, against the one that was looked at. */
class FigureSheetTest : public QObject
{
    Q_OBJECT

private slots:
    /** EVENPACE_KEEP_REFERENCES=1 takes new ones; look at them before they are committed. */
    void everyMovementLooksAsItDid()
    {
        const QList<FigureSheetEntry> entries = sheetEntries(test::movementLibrary(), FigureTheme::Day);
        const QString file = QStringLiteral(EVENPACE_TEST_DATA "/pictures/figure-sheet.png");
        const QImage now = sheetOf(entries);
        if (qEnvironmentVariableIsSet("EVENPACE_KEEP_REFERENCES")) {
            QVERIFY(now.save(file));
            return;
        }
        const QImage then = QImage(file).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(then.size(), now.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QStringList moments{u"start"_s, u"middle"_s, u"end"_s};
            const QString name = entries.at(i - i % 3).caption + u' ' + moments.at(i % 3);
            const double off = difference(now, then, placeOf(i));
            QVERIFY2(off < 0.004, qPrintable(u"%1: %2 %"_s.arg(name).arg(off * 100)));
        }
    }

    void theSheetHoldsAllFromEverySide()
    {
        const QList<FigureSheetEntry> entries = sheetEntries(test::movementLibrary(), FigureTheme::Dusk);
        QCOMPARE(entries.size(), 3 * test::movements().size());
        const QImage sheet = figureSheet(entries.mid(0, 6), 2, {120, 90});
        QCOMPARE(sheet.height(), 3 * 126 + 12);
    }
};

QTEST_MAIN(FigureSheetTest)
#include "tst_figuresheet.moc"
