// SPDX-License-Identifier: Apache-2.0
#include "figure/bodymeasures.h"
#include "figure/figureparts.h"
#include "scenes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

const FigurePalette &day()
{
    static const FigurePalette palette = FigurePalette::of(FigureTheme::Day);
    return palette;
}

FigureFrame frameOf(const QString &id, double blend, Camera camera = Camera::Front, BodySide side = BodySide::Right)
{
    FigureScene scene = test::sceneOf(id, camera);
    scene.activeSide = side;
    return Figure(scene).at(blend);
}

/** Where the only cushion or towel among the parts of a body is; empty if there is none. */
QRectF softPart(const FigureFrame &frame)
{
    QRectF found;
    for (const BodyPart &part : bodyParts(frame, day(), false)) {
        if (part.color == day().propFill) {
            found = part.outline.boundingRect();
        }
    }
    return found;
}

int pixelsOf(const FigureFrame &frame, const QColor &color, bool showProps)
{
    QImage image(240, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FigureStyle style;
    style.palette = day();
    style.showProps = showProps;
    paintFigure(painter, frame, style, {10, 10, 220, 180});
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/** Cushions, towels and water: what the set-up of a movement asks for is seen where a person has it. */
class FigurePropsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPillowLiesBetweenTheKneesUntilOneLifts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("clamshell") << u"clamshell"_s;
        QTest::newRow("its easier form") << u"clamshell-easier"_s;
    }

    void aPillowLiesBetweenTheKneesUntilOneLifts()
    {
        QFETCH(QString, id);
        for (const BodySide top : {BodySide::Right, BodySide::Left}) {
            const int above = top == BodySide::Right ? 0 : 1;
            const FigureFrame start = frameOf(id, 0, Camera::Front, top);
            const FigureFrame end = frameOf(id, 1, Camera::Front, top);
            const QPointF low = start.project(start.joints.knee[1 - above]);
            const QPointF high = start.project(start.joints.knee[above]);
            const QRectF pillow = softPart(start);
            QVERIFY(pillow.contains((low + high) / 2));
            QVERIFY(pillow.width() > 0.15 && pillow.height() < 0.15);
            QCOMPARE(softPart(end), pillow);
            const double lifted = end.project(end.joints.knee[above]).y() - high.y();
            QVERIFY(lifted > 0);
        }
    }

    void aBandAroundTheThighsNeedsNoPillow() { QVERIFY(softPart(frameOf(u"clamshell-harder"_s, 0)).isEmpty()); }

    void aTowelIsHeldBetweenTheElbowAndTheRibs()
    {
        for (const QString &id : {u"shoulder-er-isometric"_s, u"shoulder-er-isometric-easier"_s}) {
            for (const BodySide side : {BodySide::Right, BodySide::Left}) {
                const FigureFrame frame = frameOf(id, 1, Camera::Front, side);
                const int s = side == BodySide::Right ? 0 : 1;
                const QRectF towel = softPart(frame);
                const QPointF elbow = frame.project(frame.joints.elbow[s]);
                const double inward = s == 0 ? 1 : -1;
                QVERIFY(towel.height() > towel.width());
                QVERIFY((towel.center().x() - elbow.x()) * inward > 0.02);
                QVERIFY(std::abs(towel.center().x() - elbow.x()) < 0.07);
                QVERIFY(towel.center().y() > elbow.y());
                QVERIFY(towel.bottom() < frame.project(frame.joints.shoulder[s]).y());
            }
        }
        QVERIFY(softPart(frameOf(u"shoulder-er-isometric-harder"_s, 1)).isEmpty());
    }

    void aPressWithTheArmIsShownCloserThanAStep()
    {
        QCOMPARE(frameOf(u"shoulder-er-isometric"_s, 0).framing, Framing::Waist);
        QCOMPARE(frameOf(u"side-step-touch"_s, 0).framing, Framing::Full);
    }

    void handsThatLieInABowlHaveWaterAroundThem()
    {
        for (const double blend : {0.0, 0.5, 1.0}) {
            const FigureFrame frame = frameOf(u"finger-spread-fist-easier"_s, blend);
            QCOMPARE(frame.held, HeldThing::Bowl);
            QVERIFY(pixelsOf(frame, day().prop, true) > 500);
            QVERIFY(pixelsOf(frame, day().propFill, true) > 4000);
            QCOMPARE(pixelsOf(frame, day().propFill, false), 0);
            QVERIFY(pixelsOf(frame, day().skin, true) < pixelsOf(frame, day().skin, false) / 2); // seen through water
        }
        QCOMPARE(pixelsOf(frameOf(u"finger-spread-fist"_s, 0), day().propFill, true), 0);
    }

    void forearmsThatRestHaveAPillowUnderThem()
    {
        const FigureFrame frame = frameOf(u"forearm-rotation-easier"_s, 0.5);
        QCOMPARE(frame.held, HeldThing::ForearmPillow);
        QVERIFY(pixelsOf(frame, day().propFill, true) > 1000);
        QCOMPARE(pixelsOf(frameOf(u"forearm-rotation"_s, 0.5), day().propFill, true), 0);
    }

    void whoSitsOnACushionSitsHigherAndStandsAsTall()
    {
        const FigureFrame plain = frameOf(u"sit-to-stand"_s, 0, Camera::Side);
        const FigureFrame raised = frameOf(u"sit-to-stand-easier"_s, 0, Camera::Side);
        QVERIFY(std::abs(raised.joints.hip.y - plain.joints.hip.y - body::seatCushion) < 0.001);
        const auto cushion = std::find_if(raised.props.begin(), raised.props.end(),
                                          [](const FigureProp &prop) { return prop.kind == PropKind::SeatCushion; });
        QVERIFY(cushion != raised.props.end());
        QVERIFY(cushion->at.y() < raised.joints.hip.y);
        const double tall = frameOf(u"sit-to-stand"_s, 1, Camera::Side).joints.c7.y;
        QVERIFY(std::abs(frameOf(u"sit-to-stand-easier"_s, 1, Camera::Side).joints.c7.y - tall) < 0.001);
    }

    void aChairStandsWithinReachOfWhoMarchesOnTheSpot()
    {
        const auto chair = [](const QString &id) {
            for (const FigureProp &prop : frameOf(id, 0, Camera::Side).props) {
                if (prop.kind == PropKind::ChairAhead) {
                    return prop.at.x();
                }
            }
            return 0.0;
        };
        const FigureFrame marching = frameOf(u"march-standing"_s, 1, Camera::Side);
        const double back = chair(u"march-standing"_s) - 0.17;
        const double arm = body::upperArm + body::foreArm + body::hand;
        QVERIFY(back < marching.joints.shoulder[0].x + arm);
        for (int s = 0; s < 2; ++s) { // and no knee or hand in it
            QVERIFY(marching.joints.knee[s].x + 0.05 < back);
            QVERIFY(marching.joints.fingertip[s].x + 0.02 < back);
        }
        QCOMPARE(chair(u"walk-paced-easier"_s), 0.0); // nobody walks into it
    }
};

QTEST_GUILESS_MAIN(FigurePropsTest)
#include "tst_figureprops.moc"
