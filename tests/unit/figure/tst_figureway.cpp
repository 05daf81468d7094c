// SPDX-License-Identifier: Apache-2.0
#include "figure/bodymeasures.h"
#include "figure/figure.h"
#include "scenes.h"

#include <QTest>

#include <cmath>

using namespace evenpace;
using namespace Qt::StringLiterals;

/** Movements that come through more poses than two, and hands that only just hold on. */
class FigureWayTest : public QObject
{
    Q_OBJECT

private slots:
    void fingersGoFromHookToFistAndComeBackOverTableAndFlatFist()
    {
        for (const QString &id : {u"tendon-glides"_s, u"tendon-glides-harder"_s}) {
            const Figure figure(test::sceneOf(id, Camera::Front));
            const auto hand = [&](double blend) { return figure.at(blend).hands[0]; };
            QCOMPARE(hand(0).hook + hand(0).fist + hand(0).table + hand(0).flatFist, 0.0);
            QCOMPARE(hand(0.5).hook, 1.0);
            QCOMPARE(hand(0.5).fist, 0.0);
            QCOMPARE(hand(1).fist, 1.0);
            QVERIFY(std::abs(hand(1 + 1 / 3.0).table - 1) < 1e-6);
            QVERIFY(std::abs(hand(1 + 2 / 3.0).flatFist - 1) < 1e-6);
            QVERIFY(hand(1 + 2 / 3.0).fist < 1e-6);
            QCOMPARE(hand(2).flatFist, 0.0);
            QVERIFY(figure.at(0).handsInProfile);
        }
    }

    void theThumbMeetsEachFingerInTurn()
    {
        const Figure figure(test::sceneOf(u"thumb-opposition"_s, Camera::Front));
        for (int finger = 0; finger < 4; ++finger) {
            const HandShape hand = figure.at((finger + 1) / 4.0).hands[1];
            QVERIFY(std::abs(hand.thumb - 1) < 1e-6);
            QVERIFY(std::abs(hand.finger - finger) < 1e-6);
        }
        QCOMPARE(figure.at(0).hands[1].thumb, 0.0);
        const Figure easier(test::sceneOf(u"thumb-opposition-easier"_s, Camera::Front));
        QCOMPARE(easier.at(0.5).hands[0].finger, 0.0);
        QCOMPARE(easier.at(1).hands[0].finger, 1.0);
    }

    void theBackRoundsBeforeTheHipsGoToTheHeels()
    {
        const Figure figure(test::sceneOf(u"cat-cow-quad-harder"_s, Camera::Side));
        const FigureJoints start = figure.at(0).joints;
        const FigureJoints round = figure.at(0.5).joints;
        const FigureJoints end = figure.at(1).joints;
        QVERIFY(round.l2.y > start.l2.y + 0.01);
        QVERIFY(length(round.hip - start.hip) < 0.002);
        QVERIFY(end.hip.x < start.hip.x - 0.15 && end.hip.y < start.hip.y - 0.08);
        for (int s = 0; s < 2; ++s) {
            QVERIFY(length(end.wrist[s] - start.wrist[s]) < 0.002);
            QVERIFY(length(end.knee[s] - start.knee[s]) < 0.02);
        }
        QVERIFY((end.skull + end.headFrame.up * 0.11).y > 0.02);
        const QList<QPointF> arrow = figure.at(1).arrows.first();
        QVERIFY(arrow.last().x() < arrow.first().x() - 0.1);
    }

    void atTheTopTheHandsLeaveTheWallALittle()
    {
        const Figure figure(test::sceneOf(u"wall-slide-standing-harder"_s, Camera::Side));
        const auto wrist = [&](double blend) { return figure.at(blend).joints.wrist[0]; };
        QVERIFY(std::abs(wrist(0.5).x - wrist(0).x) < 0.002); // slides first
        QVERIFY(wrist(0.5).y > wrist(0).y + 0.1);
        QVERIFY(wrist(1).x < wrist(0.5).x - 0.015 && wrist(1).x > wrist(0.5).x - 0.03);
        QVERIFY(std::abs(wrist(1.5).x - wrist(0).x) < 0.002); // and comes down on it
    }

    void anArmThatHangsDrawsACircle()
    {
        FigureScene scene = test::sceneOf(u"pendulum-standing-harder"_s, Camera::Side);
        const Figure figure(scene);
        const auto hand = [&](double blend) { return figure.at(blend).joints.wrist[0]; };
        QVERIFY(hand(1).x > hand(0).x + 0.05);
        QVERIFY(std::abs(hand(0.5).z - hand(1.5).z) > 0.05);
        QVERIFY(length(hand(0.5) - hand(1.5)) > 0.05);
    }

    void fingertipsRestOnWhatIsOnlyJustHeld()
    {
        for (const QString &id : {u"heel-raise-supported-harder"_s, u"hip-abduction-standing-harder"_s,
                                  u"single-leg-supported-harder"_s, u"tandem-stance-harder"_s}) {
            const Camera camera = id.startsWith(u"hip") ? Camera::Front : Camera::Side;
            const Figure figure(test::sceneOf(id, camera));
            const double top = id.startsWith(u"hip") ? 0.539 : 0.57;
            for (const double blend : {0.0, 1.0}) {
                const FigureFrame frame = figure.at(blend);
                for (int s = 0; s < 2; ++s) {
                    QVERIFY2(std::abs(frame.joints.fingertip[s].y - 0.0105 - top) < 0.005, qPrintable(id));
                    QVERIFY2(frame.joints.wrist[s].y > top + 0.05, qPrintable(id));
                }
            }
        }
    }

    void lessRangeKeepsEveryPoseOnTheWay()
    {
        FigureScene scene = test::sceneOf(u"tendon-glides"_s, Camera::Front);
        scene.range = 0.6;
        const Figure figure(scene);
        QVERIFY(std::abs(figure.at(0.5).hands[0].hook - 0.6) < 1e-6);
        QVERIFY(std::abs(figure.at(1).hands[0].fist - 0.6) < 1e-6);
    }

    void noPoseOnTheWayIsReachedWithAJump()
    {
        for (const test::Movement &movement : test::movements()) {
            if (movement.scene.via.empty()) {
                continue;
            }
            const Figure figure(movement.scene);
            for (int i = 0; i < 400; ++i) {
                const FigureFrame a = figure.at(i / 200.0);
                const FigureFrame b = figure.at((i + 1) / 200.0);
                for (int s = 0; s < 2; ++s) {
                    QVERIFY2(length(a.joints.wrist[s] - b.joints.wrist[s]) < 0.02, qPrintable(movement.id));
                    QVERIFY2(std::abs(a.hands[s].fist - b.hands[s].fist) < 0.06, qPrintable(movement.id));
                }
                QVERIFY2(length(a.joints.hip - b.joints.hip) < 0.02, qPrintable(movement.id));
            }
        }
    }

    void theWayBackIsSeenAsAnotherOne()
    {
        const Figure figure(test::sceneOf(u"tendon-glides"_s, Camera::Front));
        QVERIFY(figure.seenMoment(0.6) != figure.seenMoment(1.4));
        QVERIFY(figure.atSeen(1 + 1 / 3.0).hands[0].table > 0.9);
        QVERIFY(figure.atSeen(0.5).hands[0].hook > 0.9);
    }
};

QTEST_APPLESS_MAIN(FigureWayTest)
#include "tst_figureway.moc"
