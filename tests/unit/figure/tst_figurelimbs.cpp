// SPDX-License-Identifier: Apache-2.0
#include "figure/bodymeasures.h"
#include "figure/figure.h"
#include "scenes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** Clothes and flesh give way by so much, in body heights: a centimeter and a half of a tall person. */
constexpr double soft = 0.009;

struct Knot
{
    double at;
    double radius;
};
// The thickness that the painter gives the limbs; of a leg the side that is turned to the seat or to the floor.
constexpr std::array<Knot, 4> thighKnots{{{0, 0.06}, {0.3, 0.052}, {0.75, 0.037}, {1, 0.033}}};
constexpr std::array<Knot, 4> shankKnots{{{0, 0.033}, {0.28, 0.034}, {0.65, 0.026}, {1, 0.019}}};
constexpr std::array<Knot, 4> upperArmKnots{{{0, 0.034}, {0.35, 0.031}, {0.8, 0.026}, {1, 0.0245}}};
constexpr std::array<Knot, 4> foreArmKnots{{{0, 0.0245}, {0.25, 0.026}, {0.8, 0.0165}, {1, 0.015}}};
constexpr std::array<Knot, 3> handKnots{{{0, 0.015}, {0.35, 0.0185}, {1, 0.0105}}};

double radiusAt(std::span<const Knot> knots, double t)
{
    for (std::size_t i = 1; i < knots.size(); ++i) {
        if (t <= knots[i].at) {
            return std::lerp(knots[i - 1].radius, knots[i].radius,
                             (t - knots[i - 1].at) / (knots[i].at - knots[i - 1].at));
        }
    }
    return knots.back().radius;
}

/** Calls `check(point, radius, name)` along all limbs; of a thigh the part that is not sat on. */
template <typename Check> void alongLimbs(const FigureJoints &j, Check check)
{
    const auto limb = [&](const char *name, Vec3 from, Vec3 to, std::span<const Knot> knots, double begin) {
        for (int i = 0; i <= 20; ++i) {
            const double t = begin + (1 - begin) * i / 20;
            check(mix(from, to, t), radiusAt(knots, t), name);
        }
    };
    for (int s = 0; s < 2; ++s) {
        limb("thigh", j.hipJoint[s], j.knee[s], thighKnots, 0.3);
        limb("shank", j.knee[s], j.ankle[s], shankKnots, 0);
        limb("upper arm", j.shoulder[s], j.elbow[s], upperArmKnots, 0.2);
        limb("forearm", j.elbow[s], j.wrist[s], foreArmKnots, 0);
        limb("hand", j.wrist[s], j.fingertip[s], handKnots, 0);
    }
}

/** From a point to the line between two others, in the side view. */
double distanceTo(QPointF a, QPointF b, Vec3 p)
{
    const QPointF way = b - a;
    const QPointF from(p.x - a.x(), p.y - a.y());
    const double t = std::clamp(QPointF::dotProduct(from, way) / QPointF::dotProduct(way, way), 0.0, 1.0);
    const QPointF miss = from - way * t;
    return std::hypot(miss.x(), miss.y());
}

double degreesBetween(Vec3 a, Vec3 b)
{
    return std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0)) * 180 / std::numbers::pi;
}

/** Both sides of every movement, out and back. */
template <typename Check> void forBothSides(Check check)
{
    for (const test::Movement &movement : test::movements()) {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            FigureScene scene = movement.scene;
            scene.activeSide = side;
            const Figure figure(scene);
            for (int i = 0; i <= 20; ++i) {
                const FigureFrame frame = figure.at(i / 10.0);
                check(u"%1 %2 %3 %4"_s
                          .arg(movement.id, scene.camera == Camera::Side ? u"side"_s : u"front"_s,
                               side == BodySide::Right ? u"right"_s : u"left"_s)
                          .arg(i),
                      frame);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }
}

} // namespace

/** The thickness of arms and legs, against the chair and the floor; and poses that were drawn wrong once. */
class FigureLimbsTest : public QObject
{
    Q_OBJECT

private slots:
    void noLimbPassesThroughTheChair()
    {
        int seen = 0;
        forBothSides([&](const QString &moment, const FigureFrame &frame) {
            const auto chair = std::find_if(frame.props.begin(), frame.props.end(), [](const FigureProp &prop) {
                return prop.kind == PropKind::Chair || prop.kind == PropKind::Armchair;
            });
            if (chair == frame.props.end() || frame.camera != Camera::Side) {
                return;
            }
            ++seen;
            const double x = chair->at.x();
            alongLimbs(frame.joints, [&](Vec3 point, double radius, const char *limb) {
                if (std::abs(point.z) > 0.104) {
                    return; // beside the chair
                }
                const double seat = distanceTo({x - 0.115, 0.222}, {x + 0.112, 0.222}, point) - 0.012;
                const double back = distanceTo({x - 0.104, 0.23}, {x - 0.14, 0.53}, point) - 0.009;
                QVERIFY2(
                    seat > radius - soft && back > radius - soft,
                    qPrintable(
                        u"%1: %2 by %3"_s.arg(moment, QLatin1StringView(limb)).arg(radius - std::min(seat, back))));
            });
        });
        QVERIFY(seen > 1000);
    }

    void noLimbSinksIntoTheFloor()
    {
        forBothSides([](const QString &moment, const FigureFrame &frame) {
            if (frame.view == FigureView::Across) {
                return; // seen from above
            }
            alongLimbs(frame.joints, [&](Vec3 point, double radius, const char *limb) {
                QVERIFY2(point.y > radius - soft,
                         qPrintable(u"%1: %2 by %3"_s.arg(moment, QLatin1StringView(limb)).arg(radius - point.y)));
            });
        });
    }

    void whoSitsBackTouchesTheChair()
    {
        for (const test::Movement &movement : test::movements()) {
            if (movement.scene.start.preset != PosePreset::Sit || movement.scene.camera != Camera::Side) {
                continue;
            }
            const FigureFrame frame = Figure(movement.scene).at(0);
            const double x = frame.props.first().at.x();
            const double gap
                = distanceTo({x - 0.104, 0.23}, {x - 0.14, 0.53}, mix(frame.joints.hip, frame.joints.l1, 0.4)) - 0.009
                - 0.066;
            QVERIFY2(gap < 0.004, qPrintable(u"%1: %2"_s.arg(movement.id).arg(gap)));
        }
    }

    void theChestBendsOverTheTopOfTheChair_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("hands at the neck") << u"thoracic-ext-chair"_s;
        QTest::newRow("crossed arms") << u"thoracic-ext-chair-easier"_s;
        QTest::newRow("longer") << u"thoracic-ext-chair-harder"_s;
    }

    void theChestBendsOverTheTopOfTheChair()
    {
        QFETCH(QString, id);
        const Figure figure(test::sceneOf(id, Camera::Side));
        for (int i = 0; i <= 10; ++i) {
            const FigureFrame frame = figure.at(i / 10.0);
            const FigureJoints &j = frame.joints;
            const Vec3 top{frame.props.first().at.x() - 0.14, 0.53, 0};
            const double room = distanceTo({j.l2.x, j.l2.y}, {j.c7.x, j.c7.y}, top) - 0.009 - 0.056;
            QVERIFY2(std::abs(room) < 0.014, qPrintable(u"%1: %2"_s.arg(i).arg(room)));
        }
        QVERIFY(degreesBetween(figure.at(0).joints.thoraxFrame.up, figure.at(1).joints.thoraxFrame.up) > 9);
    }

    void aLegThatReachesBackIsStraightOnItsTuckedToes()
    {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            FigureScene scene = test::sceneOf(u"bird-dog-modified"_s, Camera::Side);
            scene.activeSide = side;
            const FigureJoints j = Figure(scene).at(1).joints;
            const int s = side == BodySide::Right ? 0 : 1;
            QVERIFY(degreesBetween(j.knee[s] - j.hipJoint[s], j.ankle[s] - j.knee[s]) < 5);
            QVERIFY((j.ankle[s] + j.footForward[s] * body::ballFront).y < j.ankle[s].y - 0.03);
            QVERIFY((j.ankle[s] - j.footForward[s] * body::heelBack).y > j.ankle[s].y);
        }
    }

    void soleMeetsSoleWhereTheKneesFallOpen()
    {
        const FigureJoints j = Figure(test::sceneOf(u"butterfly-supine"_s, Camera::Front)).at(1).joints;
        QVERIFY(dot(j.sole[0], j.sole[1]) < -0.95);
        const auto middle = [&](int s) { return j.ankle[s] + j.footForward[s] * 0.03 + j.sole[s] * body::ankleHeight; };
        QVERIFY(length(middle(0) - middle(1)) < 0.015);
    }

    void theArrowOfALegThatReachesBackPointsBack()
    {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            FigureScene scene = test::sceneOf(u"bird-dog-modified"_s, Camera::Side);
            scene.activeSide = side;
            const QList<QPointF> arrow = Figure(scene).at(1).arrows.first();
            QVERIFY(arrow.last().x() < arrow.first().x() - 0.15);
        }
    }

    void theArrowOfAWalkPointsWhereTheFigureFaces()
    {
        int seen = 0;
        for (const test::Movement &movement : test::movements()) {
            if (!movement.id.startsWith(u"walk-paced") && !movement.id.startsWith(u"heel-toe-walk")) {
                continue;
            }
            for (const BodySide side : {BodySide::Right, BodySide::Left}) {
                FigureScene scene = movement.scene;
                scene.activeSide = side;
                const FigureFrame frame = Figure(scene).at(1);
                QVERIFY2(!frame.mirrored && frame.arrows.size() == 1, qPrintable(movement.id));
                QVERIFY2(frame.arrows.first().last().x() > frame.arrows.first().first().x() + 0.05,
                         qPrintable(movement.id));
                ++seen;
            }
        }
        QVERIFY(seen >= 12);
    }

    void aPressAgainstWhatDoesNotGiveWayHasAnArrow()
    {
        for (const QString &id : {u"neck-isometric-side"_s, u"neck-isometric-side-harder"_s, u"shoulder-er-isometric"_s,
                                  u"shoulder-er-isometric-easier"_s}) {
            for (const BodySide side : {BodySide::Right, BodySide::Left}) {
                FigureScene scene = test::sceneOf(id, Camera::Front);
                scene.activeSide = side;
                const FigureFrame frame = Figure(scene).at(1);
                QVERIFY2(frame.arrows.size() == 1, qPrintable(id));
                const double way = frame.arrows.first().last().x() - frame.arrows.first().first().x();
                QVERIFY2(side == BodySide::Right ? way < -0.04 : way > 0.04, qPrintable(id)); // to the screen's left
            }
        }
    }
};

QTEST_APPLESS_MAIN(FigureLimbsTest)
#include "tst_figurelimbs.moc"
