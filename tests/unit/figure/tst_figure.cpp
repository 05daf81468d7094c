// SPDX-License-Identifier: Apache-2.0
#include "figure/bodymeasures.h"
#include "figure/figure.h"
#include "scenes.h"

#include <QTest>

#include <cmath>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

constexpr double slack = 1e-6;
constexpr double slide = 0.002; ///< a contact may not move by more

double degreesBetween(Vec3 a, Vec3 b)
{
    return std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0)) * 180 / std::numbers::pi;
}

bool near(Vec3 a, Vec3 b, double tolerance = 1e-9)
{
    return length(a - b) <= tolerance;
}

Vec3 mirrored(Vec3 v)
{
    return {v.x, v.y, -v.z};
}

/** Calls `check(name, frame)` for moments of every movement, out and back. */
template <typename Check> void forEveryMoment(Check check)
{
    for (const test::Movement &movement : test::movements()) {
        const Figure figure(movement.scene);
        for (int i = 0; i <= 20; ++i) {
            check(movement.id + (movement.scene.camera == Camera::Side ? u" side "_s : u" front "_s)
                      + QString::number(i),
                  figure.at(i / 10.0));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDrawnFromOneViewIsSeenFromThere()
    {
        for (const auto &[id, movement] : evenpace::test::movementLibrary().movements) {
            for (const Camera wished : {Camera::Side, Camera::Front}) {
                const Camera camera = FigureScene::of(movement, wished).camera;
                const Camera own = movement.view == View::Front ? Camera::Front : Camera::Side;
                QVERIFY2(camera == (movement.view == View::Both ? wished : own), qPrintable(id));
            }
        }
    }

    void bonesKeepTheirLength()
    {
        forEveryMoment([](const QString &moment, const FigureFrame &frame) {
            const FigureJoints &j = frame.joints;
            const auto bone = [&](Vec3 a, Vec3 b, double size) {
                const double drift = std::abs(length(b - a) - size);
                QVERIFY2(drift < slack,
                         qPrintable(u"%1: a bone of %2 is %3"_s.arg(moment).arg(size).arg(length(b - a))));
            };
            bone(j.hip, j.l1, body::pelvisSegment);
            bone(j.l1, j.l2, body::lumbarSegment);
            bone(j.l2, j.c7, body::thoraxSegment);
            for (int s = 0; s < 2; ++s) {
                bone(j.hipJoint[s], j.knee[s], body::thigh);
                bone(j.knee[s], j.ankle[s], body::shank);
                bone(j.shoulder[s], j.elbow[s], body::upperArm);
                bone(j.elbow[s], j.wrist[s], body::foreArm);
                bone(j.wrist[s], j.fingertip[s], body::hand);
            }
        });
    }

    void jointsStayInTheirLimits()
    {
        forEveryMoment([](const QString &moment, const FigureFrame &frame) {
            const FigureJoints &j = frame.joints;
            const auto within = [&](const char *joint, double angle, double low, double high) {
                QVERIFY2(angle >= low - 0.5 && angle <= high + 0.5,
                         qPrintable(u"%1: %2 is at %3"_s.arg(moment, QLatin1StringView(joint)).arg(angle)));
            };
            for (int s = 0; s < 2; ++s) {
                const Vec3 thigh = j.knee[s] - j.hipJoint[s];
                const Vec3 shank = j.ankle[s] - j.knee[s];
                const Vec3 upper = j.elbow[s] - j.shoulder[s];
                within("elbow", degreesBetween(upper, j.wrist[s] - j.elbow[s]), 0, 150);
                within("knee", degreesBetween(thigh, shank), 0, 160);
                const double hip = degreesBetween(-j.pelvisFrame.up, thigh);
                within("hip", dot(thigh, j.pelvisFrame.forward) < -0.02 ? -hip : hip, -30, 150);
                const double behind = dot(unit(upper), j.thoraxFrame.forward);
                const bool sagittal = std::abs(dot(unit(upper), j.thoraxFrame.left)) < 0.3;
                const double shoulder = degreesBetween(-j.thoraxFrame.up, upper);
                within("shoulder", sagittal && behind < -0.02 && shoulder < 120 ? -shoulder : shoulder, -60, 180);
                within("ankle", 90 - degreesBetween(j.footForward[s], -shank), -65, 30);
            }
            within("neck", degreesBetween(j.headFrame.up, j.thoraxFrame.up), 0, 47);
        });
    }

    void kneesBendForwardAndElbowsDoNotTurnOver()
    {
        forEveryMoment([](const QString &moment, const FigureFrame &frame) {
            const FigureJoints &j = frame.joints;
            for (int s = 0; s < 2; ++s) {
                const Vec3 middle = mix(j.hipJoint[s], j.ankle[s], body::thigh / (body::thigh + body::shank));
                const Vec3 bend = j.knee[s] - middle;
                // A knee points where the foot points or up from it, never behind the leg.
                const Vec3 back = -(j.footForward[s] - j.sole[s]);
                QVERIFY2(length(bend) < 0.01 || dot(unit(bend), unit(back)) < 0.35, qPrintable(moment));
            }
        });
    }

    void contactsDoNotSlide()
    {
        for (const test::Movement &movement : test::movements()) {
            const Figure figure(movement.scene);
            const FigureFrame start = figure.at(0);
            const FigureFrame end = figure.at(1);
            for (int i = 0; i <= 20; ++i) {
                const FigureFrame now = figure.at(i / 10.0);
                for (int s = 0; s < 2; ++s) {
                    const auto held = [&](const char *what, Vec3 a, Vec3 b, Vec3 c) {
                        if (near(a, b, 1e-5)) {
                            QVERIFY2(near(a, c, slide), qPrintable(movement.id + u' ' + QLatin1StringView(what)));
                        }
                    };
                    held("ankle", start.joints.ankle[s], end.joints.ankle[s], now.joints.ankle[s]);
                    held("wrist", start.joints.wrist[s], end.joints.wrist[s], now.joints.wrist[s]);
                }
                if (near(start.joints.hip, end.joints.hip, 1e-5)) {
                    QVERIFY2(near(start.joints.hip, now.joints.hip, slide), qPrintable(movement.id + u" hip"_s));
                }
            }
        }
    }

    void whatTouchesStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("camera");
        QTest::addColumn<bool>("hands");
        QTest::addColumn<bool>("feet");
        const int side = int(Camera::Side);
        const int front = int(Camera::Front);
        QTest::newRow("neck turn") << u"neck-rotation-seated"_s << front << true << true;
        QTest::newRow("shoulder rolls") << u"shoulder-rolls-seated"_s << front << true << true;
        QTest::newRow("round and lift") << u"seated-cat-cow"_s << side << true << true;
        QTest::newRow("pelvic tilt") << u"pelvic-tilt-hook"_s << side << true << true;
        QTest::newRow("knee rocks") << u"knee-rocks-hook"_s << front << true << true;
        QTest::newRow("chest opener") << u"supine-chest-open"_s << front << false << true;
        QTest::newRow("blade squeeze") << u"scap-squeeze-seated"_s << side << false << true;
        QTest::newRow("sit to stand") << u"sit-to-stand"_s << side << false << true;
        QTest::newRow("bridge") << u"bridge"_s << side << true << true;
        QTest::newRow("mini squat") << u"mini-squat-supported"_s << side << true << true;
        QTest::newRow("cat and cow") << u"cat-cow-quad"_s << side << true << true;
    }

    void whatTouchesStaysWhereItIs()
    {
        QFETCH(QString, id);
        QFETCH(int, camera);
        QFETCH(bool, hands);
        QFETCH(bool, feet);
        const Figure figure(test::sceneOf(id, Camera(camera)));
        const FigureFrame start = figure.at(0);
        for (int i = 1; i <= 20; ++i) {
            const FigureFrame now = figure.at(i / 10.0);
            for (int s = 0; s < 2; ++s) {
                QVERIFY(!feet || near(start.joints.ankle[s], now.joints.ankle[s], slide));
                const double moved = length(start.joints.wrist[s] - now.joints.wrist[s]);
                QVERIFY2(!hands || moved < slide, qPrintable(u"hand %1 at %2: %3"_s.arg(s).arg(i).arg(moved)));
            }
        }
    }

    void theBallsOfTheFeetStayDownWhileTheHeelsRise()
    {
        const Figure figure(test::sceneOf(u"heel-toe-rock-seated"_s, Camera::Side));
        for (int s = 0; s < 2; ++s) {
            const FigureJoints up = figure.at(0).joints;
            const Vec3 ball = up.ankle[s] + up.footForward[s] * body::ballFront + up.sole[s] * body::ankleHeight;
            QVERIFY(std::abs(ball.y) < slide);
            const FigureJoints back = figure.at(1).joints;
            const Vec3 heel = back.ankle[s] - back.footForward[s] * body::heelBack + back.sole[s] * body::ankleHeight;
            QVERIFY(std::abs(heel.y) < slide);
        }
    }

    void nothingGoesBelowTheFloor()
    {
        forEveryMoment([](const QString &moment, const FigureFrame &frame) {
            if (frame.view == FigureView::Across) {
                return; // seen from above: there is no floor in this picture
            }
            const FigureJoints &j = frame.joints;
            for (const Vec3 point :
                 {j.hip, j.l1, j.l2, j.c7, j.skull, j.elbow[0], j.elbow[1], j.wrist[0], j.wrist[1], j.fingertip[0],
                  j.fingertip[1], j.knee[0], j.knee[1], j.ankle[0], j.ankle[1], j.shoulder[0], j.shoulder[1]}) {
                QVERIFY2(point.y > -slack,
                         qPrintable(u"%1: (%2, %3, %4)"_s.arg(moment).arg(point.x).arg(point.y).arg(point.z)));
            }
        });
    }

    void theLeftSideIsTheMirrorImage()
    {
        for (const test::Movement &movement : test::movements()) {
            FigureScene left = movement.scene;
            left.activeSide = BodySide::Left;
            const FigureFrame a = Figure(movement.scene).at(0.7);
            const FigureFrame b = Figure(left).at(0.7);
            if (left.camera == Camera::Side && left.sideRule != SideRule::Alternate) {
                QVERIFY(b.mirrored && !a.mirrored);
                QVERIFY2(near(a.joints.wrist[0], b.joints.wrist[0]) && near(a.joints.ankle[0], b.joints.ankle[0]),
                         qPrintable(movement.id));
                continue;
            }
            QVERIFY(!b.mirrored);
            if (left.camera == Camera::Side) {
                continue;
            }
            for (int s = 0; s < 2; ++s) {
                const FigureJoints &p = a.joints;
                const FigureJoints &q = b.joints;
                QVERIFY2(near(mirrored(p.wrist[s]), q.wrist[1 - s]) && near(mirrored(p.knee[s]), q.knee[1 - s])
                             && near(mirrored(p.ankle[s]), q.ankle[1 - s])
                             && near(mirrored(p.elbow[s]), q.elbow[1 - s]),
                         qPrintable(movement.id));
            }
            QVERIFY2(near(mirrored(a.joints.skull), b.joints.skull), qPrintable(movement.id));
            QCOMPARE(a.headTurn, -b.headTurn);
        }
    }

    void alternatingMovesTheNearThenTheFarLeg()
    {
        FigureScene scene = test::sceneOf(u"seated-march"_s, Camera::Side);
        const FigureFrame near = Figure(scene).at(1);
        QVERIFY(near.joints.knee[0].y > near.joints.knee[1].y + 0.02);
        scene.activeSide = BodySide::Left;
        const FigureFrame far = Figure(scene).at(1);
        QVERIFY(!far.mirrored);
        QVERIFY(far.joints.knee[1].y > far.joints.knee[0].y + 0.02);
    }

    void theActiveSideIsTheOneThatMoves()
    {
        const FigureScene turn = test::sceneOf(u"neck-rotation-seated"_s, Camera::Front);
        QCOMPARE(Figure(turn).at(1).headTurn, -50.0); // to its right: screen left
        const FigureScene tilt = test::sceneOf(u"neck-side-bend-seated"_s, Camera::Front);
        const FigureFrame tilted = Figure(tilt).at(1); // away from the active right side: to its left, screen right
        QVERIFY(tilted.project(tilted.joints.skull).x() > 0.01);
        const FigureScene rock = test::sceneOf(u"knee-rocks-hook"_s, Camera::Front);
        QVERIFY(Figure(rock).at(1).joints.knee[0].z < Figure(rock).at(0).joints.knee[0].z - 0.03);
    }

    void easeRisesAllTheWay()
    {
        QCOMPARE(easeInOutSine(0), 0.0);
        QCOMPARE(easeInOutSine(1), 1.0);
        QCOMPARE(easeInOutSine(0.5), 0.5);
        QCOMPARE(easeInOutSine(-1), 0.0);
        QCOMPARE(easeInOutSine(3), 1.0);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(easeInOutSine((i + 1) / 100.0) > easeInOutSine(i / 100.0));
        }
    }

    void rangeScalesTheWay()
    {
        FigureScene scene = test::sceneOf(u"neck-rotation-seated"_s, Camera::Front);
        scene.range = 0.6;
        QVERIFY(std::abs(Figure(scene).at(1).headTurn + 30) < slack);
        QVERIFY(std::abs(Figure(scene).at(0).headTurn) < slack);
        scene.range = 0;
        QVERIFY(std::abs(Figure(scene).at(1).headTurn) < slack);

        FigureScene roll = test::sceneOf(u"shoulder-rolls-seated"_s, Camera::Front);
        const double whole = Figure(roll).at(1).shrug[0];
        roll.range = 0.6;
        QVERIFY(std::abs(Figure(roll).at(1).shrug[0] - 0.6 * whole) < slack);
    }

    void theWayBackEndsWhereItBegan()
    {
        for (const test::Movement &movement : test::movements()) {
            const Figure figure(movement.scene);
            const FigureJoints begin = figure.at(0).joints;
            const FigureJoints back = figure.at(2).joints;
            for (int s = 0; s < 2; ++s) {
                QVERIFY2(near(begin.wrist[s], back.wrist[s], slack) && near(begin.shoulder[s], back.shoulder[s], slack)
                             && near(begin.footForward[s], back.footForward[s], slack),
                         qPrintable(movement.id));
            }
        }
    }

    void shouldersRollUpThenBackThenDown()
    {
        const Figure figure(test::sceneOf(u"shoulder-rolls-seated"_s, Camera::Side));
        const auto shoulder = [&](double blend) { return figure.at(blend).joints.shoulder[0]; };
        QVERIFY(shoulder(0.5).y > shoulder(0).y + 0.008); // up first
        QVERIFY(shoulder(0.5).x > shoulder(1.5).x + 0.008); // forward on the way up, back on the way down
        QVERIFY(shoulder(1).y > shoulder(0).y + 0.015);
        QVERIFY(shoulder(1.5).y < shoulder(1).y);
    }

    void oneShoulderMayRollByItself()
    {
        FigureScene scene = test::sceneOf(u"shoulder-rolls-seated"_s, Camera::Front);
        scene.end.arms.active = scene.end.arms.both;
        scene.end.arms.both = {};
        const Figure figure(scene);
        QVERIFY(figure.at(0.5).shrug[0] > 0.3);
        QCOMPARE(figure.at(0.5).shrug[1], 0.0);
        QCOMPARE(figure.at(1).arrows.size(), 1);
    }

    void aBolsterHoldsTheKneesUp()
    {
        FigureScene scene = test::sceneOf(u"ankle-pumps-lying"_s, Camera::Side);
        const double flat = Figure(scene).at(0).joints.knee[0].y;
        scene.equipment.append(u"bolster"_s);
        QVERIFY(Figure(scene).at(0).joints.knee[0].y > flat + 0.03);
    }

    void anklesCircle()
    {
        const Figure figure(test::sceneOf(u"ankle-circles-seated"_s, Camera::Side));
        QVERIFY(figure.at(0.5).joints.footForward[0].z * figure.at(1.5).joints.footForward[0].z < 0);
        QVERIFY(near(figure.at(0.5).joints.footForward[1], figure.at(1.5).joints.footForward[1], slack));
    }

    void namedPosesKeepTheirNumbers()
    {
        const FigureJoints calf = Figure::named(u"calf"_s).at(0).joints;
        QVERIFY(near(calf.hip, {-0.03, 0.49, 0}));
        QVERIFY(near(calf.l1, {-0.03 + 0.085 * sinDeg(14), 0.49 + 0.085 * cosDeg(14), 0}, slack));
        QVERIFY(near(calf.c7, {0.02927, 0.78901, 0}, 0.0001));
        QVERIFY(std::hypot(calf.ankle[0].x + 0.205, calf.ankle[0].y - 0.036) < 1e-6);
        QVERIFY(std::hypot(calf.wrist[0].x - 0.25, calf.wrist[0].y - 0.7) < 1e-6);
        QVERIFY(std::hypot(calf.ankle[1].x - 0.07, calf.ankle[1].y - 0.036) < 1e-6);
        QVERIFY(calf.fingertip[0].y > calf.wrist[0].y + 0.07);

        const FigureJoints bridge = Figure::named(u"bridge"_s).at(0).joints;
        QVERIFY(near(bridge.hip, {0.02, 0.225, 0}));
        QVERIFY(near(bridge.c7, {-0.25618, 0.09583, 0}, 0.0001));
        QVERIFY(std::hypot(bridge.ankle[0].x - 0.27, bridge.ankle[0].y - 0.036) < 1e-6);
        QVERIFY(std::hypot(bridge.wrist[0].x - 0.02, bridge.wrist[0].y - 0.022) < 1e-6);

        const FigureJoints rest = Figure::named(u"restBack"_s).at(0).joints;
        QVERIFY(near(rest.hip, {0.04, 0.085, 0}));
        QVERIFY(std::hypot(rest.ankle[0].x - 0.32, rest.ankle[0].y - 0.036) < 1e-6);
        const FigureJoints tilt = Figure::named(u"neckTilt"_s).at(0).joints;
        QVERIFY(std::abs(degreesBetween(tilt.headFrame.up, {0, 1, 0}) - 24) < 0.01);
        QVERIFY(tilt.headFrame.up.z < 0); // to its right: screen left
    }

    void anUnknownNameStandsEasy()
    {
        QCOMPARE(Figure::named(u"handstand"_s).at(0).joints.hip.y, Figure::named(u"standEasy"_s).at(0).joints.hip.y);
        for (const QString &name : Figure::namedPoses()) {
            QVERIFY(Figure::named(name).at(0).bounds.height() > 0.1);
        }
    }

    void breathLiftsTheChestALittle()
    {
        Figure figure = Figure::named(u"restBack"_s);
        const FigureJoints empty = figure.at(0).joints;
        figure.setBreath(1);
        const FigureJoints full = figure.at(0).joints;
        QVERIFY(!near(empty.c7, full.c7, 0.001));
        QVERIFY(near(empty.c7, full.c7, 0.01));
        QVERIFY(near(empty.ankle[0], full.ankle[0]));
    }

    void thePictureFrameIsSteady()
    {
        for (const test::Movement &movement : test::movements()) {
            const Figure figure(movement.scene);
            const QRectF bounds = figure.at(0).bounds;
            for (int i = 0; i <= 20; ++i) {
                const FigureFrame frame = figure.at(i / 10.0);
                QCOMPARE(frame.bounds, bounds);
                QVERIFY2(bounds.adjusted(-0.01, -0.01, 0.01, 0.01).contains(frame.project(frame.joints.skull)),
                         qPrintable(movement.id));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FigureTest)
#include "tst_figure.moc"
