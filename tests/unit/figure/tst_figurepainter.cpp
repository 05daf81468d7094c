// SPDX-License-Identifier: Apache-2.0
#include "figure/figurecanvas.h"
#include "figure/figureparts.h"
#include "figure/figuresheet.h"
#include "scenes.h"

#include <QPainter>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize canvas(220, 200);
constexpr QRectF target(10, 10, 200, 160);

QImage painted(const FigureFrame &frame, const FigureStyle &style)
{
    QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFigure(painter, frame, style, target);
    return image;
}

/** Share of the pixels that are painted, in percent. */
double inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
    }
    return 100.0 * count / (image.width() * image.height());
}

/** As two items show it: what stays, and the box over it. */
QImage shown(const FigureCanvas &figure, double pixelRatio)
{
    QImage image(canvas * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixelRatio, pixelRatio);
    figure.paintAround(painter);
    painter.translate(figure.box().topLeft());
    painter.setClipRect(QRect(QPoint(0, 0), figure.box().size()));
    figure.paintBox(painter);
    return image;
}

/** The largest difference of a channel, 0-255. */
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                             std::abs(qBlue(p) - qBlue(q)), std::abs(qAlpha(p) - qAlpha(q))});
        }
    }
    return most;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class FigurePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void theFootOfACrossedLegIsSeenOnBothSides()
    {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            FigureScene scene = test::sceneOf(u"figure4-seated"_s, Camera::Front);
            scene.activeSide = side;
            const FigureFrame frame = Figure(scene).at(1);
            const FigureStyle style;
            const int s = side == BodySide::Right ? 0 : 1;
            const QPointF foot = frame.project(frame.joints.ankle[s] + frame.joints.footForward[s] * 0.04);
            const QImage image = painted(frame, style);
            QCOMPARE(image.pixelColor(pictureTransform(frame, style, target).map(foot).toPoint()), style.palette.skin);
        }
    }

    void everyMovementIsPainted()
    {
        for (const test::Movement &movement : test::catalogue()) {
            const Figure figure(movement.scene);
            for (const double blend : {0.0, 0.5, 1.0}) {
                const double ink = inked(painted(figure.at(blend), {}));
                QVERIFY2(ink > 4 && ink < 95, qPrintable(u"%1 at %2: %3 %"_s.arg(movement.id).arg(blend).arg(ink)));
            }
        }
    }

    void theSameMomentIsTheSamePicture()
    {
        FigureStyle style;
        style.showGhost = true;
        style.showArrow = true;
        for (const test::Movement &movement : test::catalogue()) {
            const QImage once = painted(Figure(movement.scene).at(0.8), style);
            QCOMPARE(painted(Figure(movement.scene).at(0.8), style), once);
        }
    }

    void aCanvasShowsEveryMomentAsItIsPainted()
    {
        const FigureStyle style{.showGhost = true, .showArrow = true};
        for (const test::Movement &movement : test::catalogue()) {
            const Figure figure(movement.scene);
            FigureCanvas picture;
            picture.begin(style, target, canvas, 1);
            for (const double blend : {0.0, 0.3, 0.31, 1.0, 1.6, 0.1}) {
                if (picture.show(figure, blend) == FigureCanvas::Change::None) {
                    continue;
                }
                const QImage whole = painted(figure.atSeen(blend), style);
                const int off = difference(shown(picture, 1), whole);
                QVERIFY2(off <= 24, qPrintable(u"%1 at %2: %3"_s.arg(movement.id).arg(blend).arg(off)));
            }
        }
    }

    void whatWasShownBeforeLeavesNoTrace()
    {
        const FigureStyle style{.showGhost = true, .showArrow = true};
        for (const test::Movement &movement : test::catalogue()) {
            Figure figure(movement.scene);
            FigureCanvas travelled;
            travelled.begin(style, target, canvas, 1.25);
            for (const double blend : {0.0, 0.02, 0.3, 0.31, 0.9, 1.4, 0.32, 0.7}) {
                figure.setBreath(blend / 2);
                (void)travelled.show(figure, blend);
            }
            FigureCanvas fresh;
            fresh.begin(style, target, canvas, 1.25);
            (void)fresh.show(figure, 0.7);
            QVERIFY2(shown(travelled, 1.25) == shown(fresh, 1.25), qPrintable(movement.id));
        }
    }

    void aMomentIsOneNumberForAllThatLooksTheSame()
    {
        const Figure figure(test::sceneOf(u"neck-rotation-seated"_s, Camera::Front));
        QCOMPARE(figure.seenMoment(0), figure.seenMoment(0.0001));
        QCOMPARE(figure.seenMoment(0), figure.seenMoment(2));
        QVERIFY(figure.seenMoment(0) != figure.seenMoment(0.5));
        QCOMPARE(figure.atSeen(1).headTurn, figure.at(1).headTurn);
        for (int i = 0; i <= 200; ++i) {
            QVERIFY(std::abs(figure.atSeen(i / 100.0).headTurn - figure.at(i / 100.0).headTurn) < 0.2);
        }
        Figure breathing = figure;
        breathing.setBreath(1);
        QVERIFY(breathing.seenMoment(0.5) != figure.seenMoment(0.5));
    }

    void aCanvasIsSharpOnFinePixels()
    {
        const Figure figure(test::sceneOf(u"knee-extension-seated"_s, Camera::Side));
        const FigureStyle style;
        for (const double ratio : {1.25, 2.0, 2.625}) {
            FigureCanvas picture;
            picture.begin(style, target, canvas, ratio);
            (void)picture.show(figure, 0);
            QVERIFY(picture.box().isEmpty());
            QCOMPARE(picture.show(figure, 0.6), FigureCanvas::Change::All);
            QImage whole(canvas * ratio, QImage::Format_ARGB32_Premultiplied);
            whole.fill(Qt::transparent);
            QPainter painter(&whole);
            painter.scale(ratio, ratio);
            paintFigure(painter, figure.atSeen(0.6), style, target);
            QVERIFY2(difference(shown(picture, ratio), whole) <= 24, qPrintable(QString::number(ratio)));
        }
    }

    void aCanvasPaintsOnlyWhatMoves()
    {
        const Figure figure(test::sceneOf(u"knee-extension-seated"_s, Camera::Side));
        FigureCanvas picture;
        picture.begin({}, target, canvas, 1);
        QCOMPARE(picture.show(figure, 0), FigureCanvas::Change::All);
        QCOMPARE(picture.show(figure, 0), FigureCanvas::Change::None);
        QCOMPARE(picture.show(figure, 0.5), FigureCanvas::Change::All);
        const QRect box = picture.box();
        QVERIFY(!box.isEmpty() && box.height() < canvas.height());
        QCOMPARE(picture.show(figure, 1), FigureCanvas::Change::Box);
        QCOMPARE(picture.show(figure, 1.0001), FigureCanvas::Change::None);
        QCOMPARE(picture.box(), box);
    }

    void movingChangesThePicture()
    {
        for (const test::Movement &movement : test::catalogue()) {
            if (movement.id == u"shoulder-er-isometric") {
                continue; // a press against what does not give way
            }
            const Figure figure(movement.scene);
            QVERIFY2(painted(figure.at(0), {}) != painted(figure.at(1), {}), qPrintable(movement.id));
        }
    }

    void theMirroredSideIsTheFlippedPicture()
    {
        FigureScene scene = test::sceneOf(u"knee-extension-seated"_s, Camera::Side);
        const QImage right = painted(Figure(scene).at(1), {});
        scene.activeSide = BodySide::Left;
        const QImage left = painted(Figure(scene).at(1), {}).mirrored(true, false);
        int differing = 0;
        for (int y = 0; y < right.height(); ++y) {
            for (int x = 0; x < right.width(); ++x) {
                const QColor a = right.pixelColor(x, y);
                const QColor b = left.pixelColor(x, y);
                differing += std::abs(a.red() - b.red()) + std::abs(a.alpha() - b.alpha()) > 60 ? 1 : 0;
            }
        }
        QVERIFY2(differing < right.width() * right.height() / 200, qPrintable(QString::number(differing)));
    }

    void bustAndWaistEndAtTheLevelLine()
    {
        const FigureFrame frame = Figure::named(u"neckTilt"_s).at(0);
        for (const Framing framing : {Framing::Bust, Framing::Waist}) {
            FigureStyle style;
            style.framing = framing;
            const QImage image = painted(frame, style);
            QVERIFY(inked(image) > 10);
            for (int y = int(target.bottom()) + 1; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    QCOMPARE(qAlpha(image.pixel(x, y)), 0);
                }
            }
            const double edge = inked(image.copy(0, int(target.bottom()) - 2, image.width(), 1));
            QVERIFY(edge > 10); // the body runs into the line
        }
        QVERIFY(figureScale(frame, {.framing = Framing::Bust}, target) > figureScale(frame, {}, target));
    }

    void aFullFigureStandsOnTheLine()
    {
        const QImage image = painted(Figure::named(u"standEasy"_s).at(0), {});
        QVERIFY(inked(image.copy(0, int(target.bottom()) - 3, image.width(), 3)) > 2);
        QCOMPARE(inked(image.copy(0, int(target.bottom()) + 1, image.width(), 20)), 0.0);
    }

    void theRegionGlowsOnlyWhereItIsAsked()
    {
        const Figure figure(test::sceneOf(u"shoulder-rolls-seated"_s, Camera::Front));
        FigureStyle style;
        QVERIFY(hasColor(painted(figure.at(0), style), style.palette.glow));
        style.showRegion = false;
        QVERIFY(!hasColor(painted(figure.at(0), style), style.palette.glow));
    }

    void everyRegionCanGlow()
    {
        FigureScene scene = test::sceneOf(u"pelvic-tilt-hook"_s, Camera::Side);
        const FigureStyle style{.framing = Framing::Full};
        for (const QString &region : {u"neck"_s, u"shoulders"_s, u"upper_back"_s, u"low_back"_s, u"hips"_s, u"legs"_s,
                                      u"ankles"_s, u"wrists_hands"_s, u"chest"_s, u"jaw"_s, u"whole_body"_s}) {
            scene.regions = {region};
            QVERIFY2(hasColor(painted(Figure(scene).at(0), style), style.palette.glow), qPrintable(region));
        }
    }

    void ghostAndArrowAppearWhenSomethingMoves()
    {
        const Figure figure(test::sceneOf(u"seated-cat-cow"_s, Camera::Side));
        const QImage plain = painted(figure.at(1), {});
        QVERIFY(painted(figure.at(1), {.showGhost = true}) != plain);
        QVERIFY(painted(figure.at(1), {.showArrow = true}) != plain);
        const Figure still = Figure::named(u"restBack"_s);
        QCOMPARE(painted(still.at(0), {.showGhost = true, .showArrow = true}), painted(still.at(0), {}));
    }

    void themesAndTonesDiffer()
    {
        const FigureFrame frame = Figure::named(u"standEasy"_s).at(0);
        QList<QImage> seen;
        for (const FigureTheme theme : {FigureTheme::Day, FigureTheme::Dusk, FigureTheme::Ember}) {
            for (const SkinTone skin : {SkinTone::Light, SkinTone::Tan, SkinTone::Brown, SkinTone::Deep}) {
                for (const HairTone hair : {HairTone::Dark, HairTone::Gray}) {
                    const QImage image = painted(frame, {.palette = FigurePalette::of(theme, skin, hair)});
                    QVERIFY(!seen.contains(image));
                    seen.append(image);
                }
            }
        }
    }

    void thePainterIsLeftAsItWas()
    {
        QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setOpacity(0.5);
        painter.translate(3, 4);
        painter.setPen(Qt::red);
        const QTransform before = painter.transform();
        paintFigure(painter, Figure::named(u"sitEasy"_s).at(0), {.showGhost = true}, target);
        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.opacity(), 0.5);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QVERIFY(!painter.hasClipping());
        paintFigure(painter, Figure::named(u"sitEasy"_s).at(0), {}, QRectF()); // nothing to paint into
    }

    void tilesAreRoundedAndSheetsHoldAll()
    {
        QImage tile(84, 72, QImage::Format_ARGB32_Premultiplied);
        tile.fill(Qt::transparent);
        {
            QPainter painter(&tile);
            TileStyle style = TileStyle::of(FigureTheme::Day);
            style.figure.framing = Framing::Bust;
            paintFigureTile(painter, Figure::named(u"neckTilt"_s).at(0), style, tile.rect());
        }
        QCOMPARE(qAlpha(tile.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(tile.pixel(42, 2)), 255);

        const TileStyle style = TileStyle::of(FigureTheme::Dusk);
        QList<FigureSheetEntry> entries;
        for (int i = 0; i < 5; ++i) {
            entries.append({u"Rest"_s, Figure::named(u"restBack"_s).at(0), style});
        }
        const QImage sheet = figureSheet(entries, 2, {120, 90});
        QCOMPARE(sheet.width(), 2 * 132 + 12);
        QCOMPARE(sheet.height(), 3 * 126 + 12);
        QVERIFY(hasColor(sheet, style.figure.palette.shirt));
    }
};

QTEST_MAIN(FigurePainterTest)
#include "tst_figurepainter.moc"
