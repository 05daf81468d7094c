// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/pose.h"
#include "figure/figure.h"

#include <array>
#include <optional>

namespace evenpace {

/** A place a wrist is held at: a world point, or a part of the body that is looked up in the solved trunk and legs. */
struct ArmPin
{
    enum class Kind { Free, World, Body };
    Kind kind = Kind::Free;
    Vec3 point;
    ContactTarget target = ContactTarget::Lap;
    int whose = 0; ///< 0 right, 1 left
    bool forearm = false;
    bool operator==(const ArmPin &) const = default;
};

/** Angles in degrees as README 4 defines them, signed: elevation at azimuth 0 is flexion, minus is extension. */
struct ArmKey
{
    double elevation = 0;
    double azimuth = 0;
    bool azimuthGiven = false; ///< at elevation 0 the azimuth of the other key pose is as good
    double outwardTurn = 0;
    double elbow = 0;
    double wrist = 0;
    double bladeElevation = 0; ///< -1 to 1
    double bladeRetraction = 0; ///< -1 to 1
    HandShape shape;
    ArmPin pin;
    Vec3 pole{-1, -0.4, 0}; ///< where the elbow points; z is outward
    std::optional<Vec3> handDirection; ///< z is outward
};

struct LegKey
{
    double hip = 0;
    double abduction = 0;
    double outwardTurn = 0;
    double knee = 0;
    double ankle = 0;
    bool pinned = false;
    Vec3 ankleAt;
    Vec3 pole{1, 0, 0}; ///< where the knee points; z is outward
    double footPitch = 0; ///< pinned: + toes up
    double footYaw = 0; ///< pinned: + turned out
    double footRoll = 0; ///< pinned: + the sole turns inward
    bool footHangs = false; ///< the ankle angle, not the pitch, places the foot
};

struct TrunkKey
{
    double pelvis = 0;
    double lumbar = 0;
    double thorax = 0;
    double neck = 0;
    double head = 0;
    double lumbarLat = 0, thoraxLat = 0, neckLat = 0; ///< + to the figure's left
    double lumbarRot = 0, thoraxRot = 0, neckRot = 0; ///< + to the figure's left
    double retract = 0;
    double hipRoll = 0; ///< knees, + to the figure's left
};

/** What a movement's body meets: the same in both of its key poses. Lengths in body heights. */
struct Surroundings
{
    enum class Support { Worktop, ChairBack, Rail, WorktopBeside };
    bool handsOnFloor = false; ///< on the back: hands beside the hips
    double wall = 0.31; ///< x of its face
    double support = 0.2; ///< x of the wrists on what a standing person holds on to
    double table = 0.38; ///< x of the wrists on a table
    double step = 10.0 / 170; ///< height
    Support supportKind = Support::Worktop;
    bool hasArmrests = false;
    bool hasCushion = false; ///< on the seat
    bool bendsOverChair = false; ///< seated: the upper back, over the top of the chair's back
    bool drawsHeelBack = false; ///< on the side: the upper hand draws the heel to the back
};

/** A key pose as numbers that can be mixed: angles as angles, root and contacts as points. */
class KeyRig
{
public:
    Vec3 root;
    TrunkKey trunk;
    std::array<ArmKey, 2> arms;
    std::array<LegKey, 2> legs;
    JawPose jaw;
    Camera camera = Camera::Side;
    PosePreset preset = PosePreset::Stand;
    bool crossLegged = false; ///< sits on the floor: the shanks lie before the body
    QList<FigureProp> props;

    /** The key pose of `pose` with `active` as its active side. */
    [[nodiscard]] static KeyRig fromPose(const Pose &pose, Camera camera, BodySide active,
                                         const Surroundings &around = {});
    /** A resting pose of figure.json; empty for an unknown name. */
    [[nodiscard]] static std::optional<KeyRig> named(const QString &name);
    [[nodiscard]] static KeyRig mixed(const KeyRig &a, const KeyRig &b, double t);

    [[nodiscard]] FigureJoints joints() const;
    /** Lets the hips sink until every foot that is held reaches its place. */
    void sinkToFeet();
    /** How far the worst of the hands and feet that are held stays from its place. */
    [[nodiscard]] double missedBy() const;
};

} // namespace evenpace
