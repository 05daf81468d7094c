// SPDX-License-Identifier: Apache-2.0
#include "figure/bodymeasures.h"
#include "figure/keyrig.h"
#include "scenes.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace evenpace;
using namespace Qt::StringLiterals;

namespace {

/** Body heights: what touches something is no further from it. */
constexpr double touching = 0.01;
constexpr double palm = 0.0185; ///< the thickest half of a hand
constexpr double fingertip = 0.0105;

const FigureProp *propOf(const FigureFrame &frame, PropKind kind)
{
    for (const FigureProp &prop : frame.props) {
        if (prop.kind == kind) {
            return &prop;
        }
    }
    return nullptr;
}

bool has(const Pose &pose, ContactTarget target)
{
    return std::any_of(pose.contacts.begin(), pose.contacts.end(),
                       [target](const PoseContact &contact) { return contact.target == target; });
}

/** Height of the sole's lowest point above the floor. */
double soleOf(const FigureJoints &j, int s)
{
    const double heel = (j.ankle[s] - j.footForward[s] * body::heelBack + j.sole[s] * body::ankleHeight).y;
    const double ball = (j.ankle[s] + j.footForward[s] * body::ballFront + j.sole[s] * body::ankleHeight).y;
    return std::min(heel, ball);
}

/** How much is seen to move between the two key poses, in body heights. */
double changeOf(const FigureFrame &a, const FigureFrame &b)
{
    double most = std::abs(a.headTurn - b.headTurn) / 180;
    const auto joint = [&](Vec3 p, Vec3 q) {
        const QPointF way = b.project(q) - a.project(p);
        most = std::max(most, std::hypot(way.x(), way.y()));
    };
    joint(a.joints.l1, b.joints.l1);
    joint(a.joints.c7, b.joints.c7);
    joint(a.joints.skull + a.joints.headFrame.up * 0.1, b.joints.skull + b.joints.headFrame.up * 0.1);
    for (int s = 0; s < 2; ++s) {
        joint(a.joints.shoulder[s], b.joints.shoulder[s]);
        joint(a.joints.elbow[s], b.joints.elbow[s]);
        joint(a.joints.fingertip[s], b.joints.fingertip[s]);
        joint(a.joints.knee[s], b.joints.knee[s]);
        joint(a.joints.ankle[s] + a.joints.footForward[s] * 0.1, b.joints.ankle[s] + b.joints.footForward[s] * 0.1);
        const HandShape &x = a.hands[s];
        const HandShape &y = b.hands[s];
        most = std::max({most, std::abs(x.fist - y.fist) * 0.1, std::abs(x.spread - y.spread) * 0.1,
                         std::abs(x.hook - y.hook) * 0.1, std::abs(x.thumb - y.thumb) * 0.1,
                         std::abs(x.palm - y.palm) * 0.1});
    }
    // Millimeters, shown larger in a close-up of the head.
    most = std::max({most, std::abs(a.jaw.openMm - b.jaw.openMm) / 300,
                     std::abs(a.jaw.towardActiveMm - b.jaw.towardActiveMm) / 300});
    return most;
}

template <typename Check> void forBothEnds(Check check)
{
    for (const test::Movement &movement : test::movements()) {
        const Figure figure(movement.scene);
        for (const double blend : {0.0, 1.0}) {
            const Pose &pose = blend == 0 ? movement.scene.start : movement.scene.end;
            const QString name = movement.id + (movement.scene.camera == Camera::Side ? u" side "_s : u" front "_s)
                + (blend == 0 ? u"start"_s : u"end"_s);
            check(name, pose, figure.at(blend));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

} // namespace

/** Where hands and feet are, against the things and the body parts they are said to touch. */
class FigurePlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholeLibraryIsDrawn()
    {
        QSet<QString> ids;
        for (const test::Movement &movement : test::movements()) {
            ids.insert(movement.id);
        }
        QVERIFY(ids.size() >= 195);
    }

    void handsReachWhatTheyTouch()
    {
        forBothEnds([](const QString &name, const Pose &, const FigureFrame &frame) {
            QVERIFY2(frame.missedBy < touching, qPrintable(u"%1 misses by %2"_s.arg(name).arg(frame.missedBy)));
        });
    }

    void palmsLieOnTheWall()
    {
        int seen = 0;
        forBothEnds([&](const QString &name, const Pose &pose, const FigureFrame &frame) {
            const FigureProp *wall = propOf(frame, PropKind::Wall);
            const bool touches = has(pose, ContactTarget::WallChest) || has(pose, ContactTarget::WallHigh)
                || has(pose, ContactTarget::WallShoulder) || pose.preset == PosePreset::WallStand;
            if (!touches || has(pose, ContactTarget::OffWallHigh)) {
                return;
            }
            ++seen;
            QVERIFY2(wall, qPrintable(name));
            for (int s = 0; s < 2; ++s) {
                const Vec3 middle = mix(frame.joints.wrist[s], frame.joints.fingertip[s], 0.35);
                QVERIFY2(std::abs(middle.x + palm - wall->at.x()) < touching, qPrintable(name));
                QVERIFY2(frame.joints.fingertip[s].x + fingertip < wall->at.x() + 0.002, qPrintable(name));
            }
        });
        QVERIFY(seen >= 10);
    }

    void handsLieOnWhatHoldsThem()
    {
        int seen = 0;
        forBothEnds([&](const QString &name, const Pose &pose, const FigureFrame &frame) {
            const FigureProp *top = propOf(frame, PropKind::Table);
            for (int s = 0; top && s < 2; ++s) {
                const bool held = has(pose, ContactTarget::Table)
                    || (!has(pose, ContactTarget::FingertipsOnTop) && pose.preset == PosePreset::SupportStand
                        && !pose.arms.both.flex && !pose.arms.active.flex);
                if (!held) {
                    continue;
                }
                ++seen;
                const Vec3 middle = mix(frame.joints.wrist[s], frame.joints.fingertip[s], 0.5);
                QVERIFY2(std::abs(middle.y - palm - top->at.y()) < touching, qPrintable(name));
                QVERIFY2(frame.camera == Camera::Front || middle.x > top->at.x() - top->size, qPrintable(name));
            }
        });
        QVERIFY(seen >= 20);
    }

    void noHeadIsInAWallOrInATable()
    {
        for (const test::Movement &movement : test::movements()) {
            const Figure figure(movement.scene);
            for (int i = 0; i <= 10; ++i) {
                const FigureFrame frame = figure.at(i / 5.0);
                const FigureJoints &j = frame.joints;
                const Vec3 nose = j.skull + j.headFrame.forward * 0.063 + j.headFrame.up * 0.03;
                const Vec3 brow = j.skull + j.headFrame.forward * 0.06 + j.headFrame.up * 0.09;
                if (const FigureProp *wall = propOf(frame, PropKind::Wall)) {
                    for (const Vec3 point : {nose, brow, j.knee[0], j.knee[1], j.elbow[0], j.elbow[1]}) {
                        QVERIFY2(point.x < wall->at.x() - 0.005, qPrintable(movement.id));
                    }
                    for (int s = 0; s < 2; ++s) {
                        const Vec3 toes = j.ankle[s] + j.footForward[s] * 0.095;
                        QVERIFY2(toes.x < wall->at.x(), qPrintable(movement.id));
                    }
                }
                const FigureProp *table = propOf(frame, PropKind::Table);
                if (table && frame.camera == Camera::Side) {
                    for (const Vec3 point : {nose, brow, j.skull, j.c7, j.l2, j.l1, j.hip}) {
                        const bool inside = std::abs(point.x - table->at.x()) < table->size
                            && point.y < table->at.y() + 0.01 && point.y > table->at.y() - 0.06;
                        QVERIFY2(!inside, qPrintable(movement.id));
                    }
                }
            }
        }
    }

    void feetStandOnTheFloor()
    {
        const QSet<QString> liftsAFoot{u"hip-abduction"_s, u"hip-extension"_s, u"march-standing"_s, u"single-leg"_s,
                                       u"step-up"_s};
        forBothEnds([&](const QString &name, const Pose &pose, const FigureFrame &frame) {
            const bool stands = pose.preset == PosePreset::Stand || pose.preset == PosePreset::SupportStand
                || pose.preset == PosePreset::WallStand;
            const bool lifts = std::any_of(liftsAFoot.begin(), liftsAFoot.end(),
                                           [&](const QString &start) { return name.startsWith(start); });
            int down = 0;
            for (int s = 0; stands && s < 2; ++s) {
                const double height = soleOf(frame.joints, s);
                QVERIFY2(height > -touching, qPrintable(u"%1: %2"_s.arg(name).arg(height)));
                down += height < touching ? 1 : 0;
            }
            const bool onStep = name.startsWith(u"step-up");
            QVERIFY2(!stands || onStep || down >= (lifts ? 1 : 2), qPrintable(name));
        });
    }

    void whoStandsOnOneSpotKeepsTheFeetThere()
    {
        const QSet<QString> steps{u"hip-abduction"_s,
                                  u"hip-extension"_s,
                                  u"march-standing"_s,
                                  u"single-leg"_s,
                                  u"step-up"_s,
                                  u"walk-paced"_s,
                                  u"heel-toe-walk"_s,
                                  u"side-step"_s,
                                  u"tandem"_s,
                                  u"heel-raise"_s,
                                  u"weight-shift-flow-harder"_s,
                                  u"wall-push-up-harder"_s};
        for (const test::Movement &movement : test::movements()) {
            const PosePreset preset = movement.scene.start.preset;
            const bool stands
                = preset == PosePreset::Stand || preset == PosePreset::SupportStand || preset == PosePreset::WallStand;
            const bool moves = std::any_of(steps.begin(), steps.end(),
                                           [&](const QString &start) { return movement.id.startsWith(start); });
            if (!stands || moves) {
                continue;
            }
            const Figure figure(movement.scene);
            const FigureJoints start = figure.at(0).joints;
            for (int i = 1; i <= 20; ++i) {
                const FigureJoints now = figure.at(i / 10.0).joints;
                for (int s = 0; s < 2; ++s) {
                    QVERIFY2(length(now.ankle[s] - start.ankle[s]) < 0.002, qPrintable(movement.id));
                }
            }
        }
    }

    void whoWalksNeverFloats()
    {
        for (const test::Movement &movement : test::movements()) {
            if (!movement.id.startsWith(u"walk-") && !movement.id.startsWith(u"heel-toe-walk")
                && !movement.id.startsWith(u"tandem") && !movement.id.startsWith(u"side-step")) {
                continue;
            }
            const Figure figure(movement.scene);
            for (int i = 0; i <= 20; ++i) {
                const FigureJoints now = figure.at(i / 10.0).joints;
                QVERIFY2(std::min(soleOf(now, 0), soleOf(now, 1)) < touching, qPrintable(movement.id));
            }
        }
    }

    void startAndEndDifferToTheEye()
    {
        // Presses against something that does not give way, or moves only what cannot be seen.
        const QStringList still{u"bridge-easier"_s,
                                u"neck-isometric-side"_s,
                                u"neck-isometric-side-harder"_s,
                                u"neck-rotation-supine-easier"_s,
                                u"pelvic-tilt-hook-easier"_s,
                                u"shoulder-er-isometric"_s,
                                u"shoulder-er-isometric-easier"_s};
        for (const test::Movement &movement : test::movements()) {
            const Figure figure(movement.scene);
            const double change = changeOf(figure.at(0), figure.at(1));
            QVERIFY2(change >= 0.006 || still.contains(movement.id),
                     qPrintable(u"%1: %2"_s.arg(movement.id).arg(change)));
        }
    }

    void heldThingsAreShown_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("held");
        QTest::newRow("strap") << u"hamstring-strap-supine"_s << int(HeldThing::Strap);
        QTest::newRow("towel around a foot") << u"calf-stretch-wall-easier"_s << int(HeldThing::Strap);
        QTest::newRow("towel under a thigh") << u"knee-to-chest-single-easier"_s << int(HeldThing::Sling);
        QTest::newRow("stick") << u"arm-raise-stick-supine"_s << int(HeldThing::Stick);
        QTest::newRow("band under the feet") << u"row-band-seated"_s << int(HeldThing::FootBand);
        QTest::newRow("band between the hands") << u"shoulder-er-isometric-harder"_s << int(HeldThing::HandBand);
        QTest::newRow("band around the thighs") << u"clamshell-harder"_s << int(HeldThing::KneeBand);
        QTest::newRow("bottles") << u"scaption-seated-harder"_s << int(HeldThing::Weights);
        QTest::newRow("rubber bands") << u"finger-spread-fist-harder"_s << int(HeldThing::Bands);
        QTest::newRow("pillow between the knees") << u"clamshell"_s << int(HeldThing::KneePillow);
        QTest::newRow("towel under an arm") << u"shoulder-er-isometric"_s << int(HeldThing::ElbowTowel);
        QTest::newRow("nothing") << u"seated-march"_s << int(HeldThing::None);
    }

    void heldThingsAreShown()
    {
        QFETCH(QString, id);
        QFETCH(int, held);
        for (const test::Movement &movement : test::movements()) {
            if (movement.id == id) {
                QCOMPARE(int(Figure(movement.scene).at(0).held), held);
                return;
            }
        }
        QFAIL("not in the library");
    }

    void thingsStandWhereTheyAreNeeded()
    {
        const auto shows = [](const QString &id, Camera camera, PropKind kind) {
            const FigureFrame frame = Figure(test::sceneOf(id, camera)).at(0);
            return propOf(frame, kind) != nullptr;
        };
        QVERIFY(shows(u"doorway-pec-stretch"_s, Camera::Side, PropKind::Doorframe));
        QVERIFY(shows(u"shoulder-er-isometric"_s, Camera::Front, PropKind::WallAside));
        QVERIFY(shows(u"hip-extension-standing"_s, Camera::Side, PropKind::ChairAhead));
        QVERIFY(shows(u"heel-raise-supported"_s, Camera::Side, PropKind::Table));
        QVERIFY(shows(u"heel-toe-walk"_s, Camera::Side, PropKind::WorktopBeside));
        QVERIFY(shows(u"step-up-low"_s, Camera::Side, PropKind::Step));
        QVERIFY(shows(u"step-up-low"_s, Camera::Side, PropKind::Rail));
        QVERIFY(shows(u"butterfly-supine"_s, Camera::Front, PropKind::Cushion));
        QVERIFY(shows(u"sit-to-stand-easier"_s, Camera::Side, PropKind::Armchair));
        QVERIFY(shows(u"march-standing"_s, Camera::Side, PropKind::ChairAhead));
    }

    void aFootIsOnTheStepThatIsAsHighAsItRises()
    {
        const FigureFrame frame = Figure(test::sceneOf(u"step-up-low-harder"_s, Camera::Side)).at(1);
        const FigureProp *step = propOf(frame, PropKind::Step);
        QVERIFY(step);
        for (int s = 0; s < 2; ++s) {
            QVERIFY(std::abs(soleOf(frame.joints, s) - step->size) < touching);
        }
    }
};

QTEST_APPLESS_MAIN(FigurePlacesTest)
#include "tst_figureplaces.moc"
