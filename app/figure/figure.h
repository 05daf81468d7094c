// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/library.h"
#include "figure/vec3.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>

namespace evenpace {

enum class Camera { Side, Front };
enum class BodySide { Right, Left };

/** How the two sides of an exercise are shown. */
enum class SideRule {
    LeftRight, ///< side view: the left side is the mirrored picture of the right side
    Alternate, ///< side view: no mirroring, the active side is near, then far
    Both,
};

/** How much of the body is shown. The lower edge of the picture crops waist, bust and hands like a horizon. */
enum class Framing {
    Full,
    Waist,
    Bust, ///< lying on the back, seen from the side: head and chest
    Head,
    Hands
};

enum class PropKind {
    Armchair,
    Bolster,
    Chair,
    ChairAhead, ///< its back is toward the person, who holds on to it
    Cushion, ///< lying, seen from above: `at` and `size` in picture coordinates
    Doorframe,
    Mat,
    Pillow,
    Rail,
    Roll,
    SeatCushion, ///< on a chair: it makes the seat higher
    Step,
    Table,
    Wall,
    WallAside, ///< seen from the front; `size` -1 on the left of the picture, 1 on the right
    WorktopBeside ///< along the way, behind the person
};

/** What the hands, arms or legs hold, or lie on or in. */
enum class HeldThing {
    None,
    Bands, ///< a band around each hand's fingers
    Bowl, ///< of water, with both hands in it
    ElbowTowel, ///< rolled, between the ribs and the elbow of the active side
    HandBand, ///< a band from hand to hand
    FootBand, ///< from the hands to the soles of both feet
    ForearmPillow, ///< in the lap, under both forearms
    KneeBand, ///< around both thighs, above the knees
    KneePillow, ///< between the knees of someone who lies on the side; it stays on the lower one
    Sling, ///< from the hands around the back of the thigh
    Stick, ///< from hand to hand, and beyond
    Strap, ///< from the hands around a foot
    Weights ///< a small bottle, spoon or pen in each hand
};

struct FigureProp
{
    PropKind kind = PropKind::Chair;
    QPointF at; ///< floor point it stands on or its center, body heights, y up
    double size = 0; ///< length or half width where the kind has one
    bool operator==(const FigureProp &) const = default;
};

/** Everything that decides a movement's pictures. */
struct FigureScene
{
    Pose start;
    Pose end;
    std::vector<Pose> via; ///< key poses on the way out
    std::vector<Pose> viaBack; ///< key poses on the way back, from the end
    Camera camera = Camera::Side;
    BodySide activeSide = BodySide::Right;
    SideRule sideRule = SideRule::Both;
    QStringList equipment; ///< as the library writes it: "chair", "mat or bed", "rolled towel"
    QStringList regions; ///< "feel it here", as the library writes it: "neck", "low_back"
    double range = 1; ///< 0-1, share of the way to the end pose; 0.6 after "ease off"

    /** A movement of the library, the right side first. One that is drawn from one view only is seen from there. */
    [[nodiscard]] static FigureScene of(const Movement &movement, Camera wished = Camera::Side);
};

/** Joints in 3D. Arrays are indexed by BodySide: 0 right, 1 left. */
struct FigureJoints
{
    Vec3 hip;
    Vec3 l1;
    Vec3 l2;
    Vec3 c7;
    Vec3 skull;
    Frame pelvisFrame;
    Frame thoraxFrame;
    Frame headFrame;
    std::array<Vec3, 2> shoulder;
    std::array<Vec3, 2> elbow;
    std::array<Vec3, 2> wrist;
    std::array<Vec3, 2> fingertip;
    std::array<Vec3, 2> hipJoint;
    std::array<Vec3, 2> knee;
    std::array<Vec3, 2> ankle;
    std::array<Vec3, 2> footForward; ///< direction of the foot
    std::array<Vec3, 2> sole; ///< direction from the ankle to the sole
};

/** What the hands show in a close-up, 0-1. */
struct HandShape
{
    double fist = 0;
    double spread = 0;
    double hook = 0;
    double thumb = 0; ///< thumb toward the tip of a finger
    double palm = 1; ///< 1 the palm is turned to the viewer, -1 the back of the hand
    double table = 0; ///< only the knuckles bend
    double flatFist = 0; ///< knuckles and middle joints bend, the tips stay straight
    double finger = 3; ///< whose tip the thumb meets: 0 index finger to 3 little finger, or between two
};

/** How the picture of a scene is seen. */
enum class FigureView {
    Upright, ///< camera level with the floor
    Above, ///< lying: from above, head up, on a mat panel
    Across, ///< lying on the side: head to the left
};

/** One still moment, ready to paint. Made by Figure::at(). */
struct FigureFrame
{
    FigureJoints joints;
    Camera camera = Camera::Side;
    FigureView view = FigureView::Upright;
    bool mirrored = false; ///< the picture is flipped left to right
    int topSide = 0; ///< lying on the side: 0 right, 1 left is on top
    bool crossLegged = false;
    PosePreset preset = PosePreset::Stand; ///< of the start pose
    double headTurn = 0; ///< degrees against the trunk's camera direction, + to its left
    double trunkTurn = 0;
    std::array<double, 2> shrug{}; ///< share of the full lift
    std::array<HandShape, 2> hands;
    JawPose jaw;
    QList<FigureProp> props;
    HeldThing held = HeldThing::None;
    int activeSide = 0; ///< 0 right, 1 left: whose foot or thigh a strap goes around
    QStringList regions;
    int regionSide = -1; ///< 0 right, 1 left: only that side of a paired region; -1: both
    QRectF bounds; ///< body heights, y up; the same for every moment of a scene
    QRectF upperBounds; ///< of what is above the hips, all the way
    Framing framing = Framing::Full; ///< closest framing that shows the worked joints
    double missedBy = 0; ///< how far the worst of what is held stays from its place; at the two key poses only
    std::shared_ptr<const FigureFrame> start; ///< for the ghost; null where nothing moves
    bool handsInProfile = false; ///< in a close-up: fingers that bend joint by joint are seen from the thumb's side
    QList<QList<QPointF>> arrows; ///< direction of the movement, in picture coordinates

    /** A world point on the picture plane, body heights, y up. */
    [[nodiscard]] QPointF project(Vec3 point) const;
};

/** Slow at both ends. 0 and 1 stay, the rest is a half wave. */
[[nodiscard]] double easeInOutSine(double t);

class KeyRig;

/**
 * A movement of the guide figure: its key poses solved once, any moment between them in a few microseconds.
 *
 *     Figure figure(scene);                          // when the exercise changes
 *     paintFigure(painter, figure.at(blend), style, rect);  // at every frame
 *
 * Contacts (seat, floor, wall, hands on the body) go before angles and never slide while the body moves.
 */
class Figure
{
public:
    explicit Figure(const FigureScene &scene);
    /** A figure that rests in one of namedPoses(): "restBack", "sitEasy", "standEasy" ... Unknown names stand easy. */
    [[nodiscard]] static Figure named(const QString &name);
    [[nodiscard]] static QStringList namedPoses();

    /**
     * The body at `blend`, linear in time: 0 start pose, 0-1 on the way out, 1 end pose, 1-2 on the way back, 2 start
     * again. Both ways run over the key poses in order, for equal shares. Circling movements take another way back.
     * Values outside are clamped. Ease and range are applied here.
     */
    [[nodiscard]] FigureFrame at(double blend) const;

    /**
     * The moments between which an eye sees a difference, numbered; the number takes in the breath. Two moments of one
     * figure with the same number show the same picture.
     */
    [[nodiscard]] int seenMoment(double blend) const;
    /** As at(), of the moment that seenMoment() stands for. */
    [[nodiscard]] FigureFrame atSeen(double blend) const;

    /** Breath, 0 empty to 1 full: lifts chest and shoulders a little. Added to every frame made by at(). */
    void setBreath(double fullness);

private:
    struct Way
    {
        double eased;
        double circlePhase;
    };
    using Keys = std::vector<KeyRig>;
    [[nodiscard]] double easedOver(const Keys &keys, double way) const;
    [[nodiscard]] KeyRig rigAt(double eased, bool back) const;
    void setKeys(const FigureScene &scene, const KeyRig &start, const KeyRig &end, BodySide active);
    [[nodiscard]] Way wayAt(double blend) const;
    [[nodiscard]] int stepAt(double blend) const;
    Figure(const KeyRig &start, const KeyRig &end, const FigureScene &scene);
    void prepare();
    static void propUp(const FigureScene &scene, const KeyRig &end, KeyRig *start);
    [[nodiscard]] QList<QList<QPointF>> arrowsOf(const std::array<FigureFrame, 9> &way) const;
    [[nodiscard]] QList<QPointF> pressOf(const FigureFrame &frame) const;
    [[nodiscard]] FigureFrame frameAt(double eased, double circlePhase) const;

    std::shared_ptr<const KeyRig> m_start;
    std::shared_ptr<const KeyRig> m_end;
    std::shared_ptr<const Keys> m_out; ///< all key poses from start to end; null where there are only those two
    std::shared_ptr<const Keys> m_back; ///< the same of the way back, from start to end
    FigureFrame m_template;
    std::array<double, 2> m_missedBy{};
    int m_steps = 1; ///< from start to end, each just large enough to be seen
    double m_range = 1;
    double m_breath = 0;
    bool m_rollsShoulders = false;
    bool m_circlesAnkle = false;
    bool m_circlesArm = false;
    bool m_headLeads = false; ///< the hands only help
    bool m_isOneSided = false;
    bool m_takesSteps = false;
    bool m_walks = false;
    bool m_moves = false;
    bool m_presses = false;
};

/** One moment of a scene; Figure is cheaper for many. */
[[nodiscard]] FigureFrame solve(const FigureScene &scene, double blend);

} // namespace evenpace
