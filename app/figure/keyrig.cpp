// SPDX-License-Identifier: Apache-2.0
#include "figure/keyrig.h"

#include "figure/bodymeasures.h"

#include <algorithm>
#include <cmath>

namespace evenpace {
namespace {

using namespace body;

constexpr double wristOnFloor = 0.024;
constexpr Vec3 kneesAt{-0.19, 0.037, 0}; ///< on hands and knees
constexpr double elbowOnFloor = 0.02;

bool isStanding(PosePreset preset)
{
    return preset == PosePreset::Stand || preset == PosePreset::SupportStand || preset == PosePreset::WallStand;
}

bool isOnBack(PosePreset preset)
{
    return preset == PosePreset::Supine || preset == PosePreset::Hook;
}

constexpr double outward(int side)
{
    return side == 0 ? -1 : 1;
}

/** A direction told with z outward, for one side of the body. */
Vec3 sidedVector(Vec3 v, int side)
{
    return {v.x, v.y, v.z * outward(side)};
}

constexpr double mostElbow = 150; ///< degrees
constexpr double mostKnee = 160;

/** From end to end of two bones at an angle of the joint between them. */
double reachAt(double first, double second, double bend)
{
    return std::sqrt(first * first + second * second + 2 * first * second * cosDeg(bend));
}

/**
 * Where the middle joint of a two-bone limb is. A target that is too far, or nearer than the joint bends, is approached
 * as well as the bones allow; `to` tells where the limb ends then.
 */
Vec3 bendTowards(Vec3 from, Vec3 *to, double first, double second, double mostBend, Vec3 pole)
{
    const Vec3 line = *to - from;
    const Vec3 direction = unit(line, {0, -1, 0});
    const double longest = (first + second) * 0.9995;
    const double shortest = reachAt(first, second, mostBend);
    const double reach = std::clamp(length(line), shortest, longest);
    *to = from + direction * reach;
    const double along = (first * first - second * second + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(0.0, first * first - along * along));
    const Vec3 level = pole - direction * dot(pole, direction);
    const Vec3 any = unit(cross(direction, std::abs(direction.z) < 0.9 ? Vec3{0, 0, 1} : Vec3{0, 1, 0}));
    return from + direction * along + unit(level, any) * aside;
}

/** Distance from hip to ankle at a knee angle. */
double legReach(double knee)
{
    return reachAt(thigh, shank, knee);
}

struct LimbDirections
{
    Vec3 first;
    Vec3 second;
    Vec3 fold; ///< where the second bone goes with more bend
};

LimbDirections armDirections(const ArmKey &arm, const Frame &frame, int side)
{
    const Vec3 out = frame.left * outward(side);
    const double e = arm.elevation;
    const Vec3 radial = frame.forward * cosDeg(arm.azimuth) + out * sinDeg(arm.azimuth);
    const Vec3 upper = frame.up * -cosDeg(e) + radial * sinDeg(e);
    const auto carried = [&](Vec3 v) { // the turn that takes the hanging arm to `upper`
        const double share = dot(v, radial);
        return v - radial * share + (radial * cosDeg(e) + frame.up * sinDeg(e)) * share;
    };
    const Vec3 fold = carried(frame.forward) * cosDeg(arm.outwardTurn) + carried(out) * sinDeg(arm.outwardTurn);
    const Vec3 fore = upper * cosDeg(arm.elbow) + fold * sinDeg(arm.elbow);
    return {upper, fore, fold * cosDeg(arm.elbow) - upper * sinDeg(arm.elbow)};
}

LimbDirections legDirections(const LegKey &leg, const Frame &frame, int side)
{
    const Vec3 out = frame.left * outward(side);
    const Vec3 hanging = frame.forward * sinDeg(leg.hip) - frame.up * cosDeg(leg.hip);
    const Vec3 upper = hanging * cosDeg(leg.abduction) + out * sinDeg(leg.abduction);
    const Vec3 outTurned = out * cosDeg(leg.abduction) - hanging * sinDeg(leg.abduction);
    const Vec3 back = -(frame.forward * cosDeg(leg.hip) + frame.up * sinDeg(leg.hip));
    const Vec3 fold = back * cosDeg(leg.outwardTurn) - outTurned * sinDeg(leg.outwardTurn);
    const Vec3 shankDirection = upper * cosDeg(leg.knee) + fold * sinDeg(leg.knee);
    return {upper, shankDirection, fold * cosDeg(leg.knee) - upper * sinDeg(leg.knee)};
}

void placeTrunk(const KeyRig &rig, FigureJoints *j)
{
    const TrunkKey &t = rig.trunk;
    const bool side = rig.camera == Camera::Side;
    j->hip = rig.root;
    j->pelvisFrame = Frame{}.flexed(t.pelvis);
    j->l1 = j->hip + j->pelvisFrame.up * pelvisSegment;
    const Frame lumbar = j->pelvisFrame.flexed(t.lumbar).bentLeft(t.lumbarLat).turnedLeft(t.lumbarRot);
    j->l2 = j->l1 + lumbar.up * lumbarSegment;
    j->thoraxFrame = lumbar.flexed(t.thorax).bentLeft(t.thoraxLat).turnedLeft(t.thoraxRot);
    j->c7 = j->l2 + j->thoraxFrame.up * thoraxSegment;
    const Frame neckBase = j->thoraxFrame.turnedLeft(t.neckRot * 0.4).flexed(t.neck).bentLeft(t.neckLat * 0.6);
    const Vec3 neckDirection = neckBase.flexed(side ? skullTilt : 0).up;
    j->skull = j->c7 + neckDirection * neck - neckBase.forward * t.retract;
    j->headFrame = neckBase.turnedLeft(t.neckRot * 0.6).flexed(t.head).bentLeft(t.neckLat * 0.4);
    const double drop = side ? shoulderDropSide : shoulderDropFront;
    for (int s = 0; s < 2; ++s) {
        const ArmKey &arm = rig.arms[s];
        const Vec3 out = j->thoraxFrame.left * outward(s);
        Vec3 at = j->c7 - j->thoraxFrame.up * (drop - shrugLift * arm.bladeElevation) + out * shoulderHalf;
        at = at - j->thoraxFrame.forward * (bladeShift * arm.bladeRetraction);
        if (!side) {
            at = at - out * (0.7 * bladeShift * -arm.bladeRetraction);
        } else if (s == 1) {
            at = at + j->thoraxFrame.forward * farShoulder;
        }
        j->shoulder[s] = at;
        const Vec3 hipOut = Frame{}.flexed(t.pelvis).turnedLeft(t.hipRoll * 0.4).left * outward(s);
        j->hipJoint[s] = j->hip + hipOut * hipHalf + (side && s == 1 ? Vec3{farHip, 0, 0} : Vec3{});
    }
}

void placeLeg(const KeyRig &rig, int s, FigureJoints *j)
{
    const LegKey &leg = rig.legs[s];
    const Vec3 hip = j->hipJoint[s];
    if (leg.pinned) {
        Vec3 ankle = leg.ankleAt;
        Vec3 pole = sidedVector(leg.pole, s);
        if (rig.trunk.hipRoll != 0) { // lying: the knees tip over about the body's long axis, the feet stay
            const double c = cosDeg(rig.trunk.hipRoll);
            const double n = sinDeg(rig.trunk.hipRoll);
            pole = {pole.x, pole.y * c - pole.z * n, pole.z * c + pole.y * n};
        }
        j->knee[s] = bendTowards(hip, &ankle, thigh, shank, mostKnee, pole);
        j->ankle[s] = ankle;
    } else {
        const LimbDirections d = legDirections(leg, j->pelvisFrame, s);
        j->knee[s] = hip + d.first * thigh;
        j->ankle[s] = j->knee[s] + d.second * shank;
    }
    const Vec3 shankDirection = unit(j->ankle[s] - j->knee[s]);
    if (leg.pinned && !leg.footHangs) {
        const double yaw = leg.footYaw * outward(s);
        const Vec3 level{cosDeg(yaw), 0, sinDeg(yaw)};
        j->footForward[s] = level * cosDeg(leg.footPitch) + Vec3{0, 1, 0} * sinDeg(leg.footPitch);
        const Vec3 down = level * sinDeg(leg.footPitch) - Vec3{0, 1, 0} * cosDeg(leg.footPitch);
        const Vec3 inward = cross(j->footForward[s], down) * outward(s);
        j->sole[s] = down * cosDeg(leg.footRoll) + inward * sinDeg(leg.footRoll);
        return;
    }
    const Vec3 thighDirection = unit(j->knee[s] - hip);
    Vec3 toes = thighDirection - shankDirection * dot(thighDirection, shankDirection);
    if (length(toes) < 0.12) { // a straight knee: the toes point where the body faces
        const Vec3 facing = j->pelvisFrame.forward;
        toes = toes + (facing - shankDirection * dot(facing, shankDirection)) * 0.3;
    }
    toes = unit(toes);
    const double yaw = leg.footYaw * outward(s);
    const Vec3 aside = unit(cross(shankDirection, toes));
    const Vec3 swung = toes * cosDeg(yaw) + aside * (sinDeg(yaw) * (dot(aside, {0, 0, 1}) < 0 ? -1 : 1));
    j->footForward[s] = swung * cosDeg(leg.ankle) - shankDirection * sinDeg(leg.ankle);
    j->sole[s] = swung * sinDeg(leg.ankle) + shankDirection * cosDeg(leg.ankle);
}

/** From the wrist to the fingertip that lies on the chin. */
Vec3 chinDirection(int hand)
{
    return unit(Vec3{-0.35, 0.9, -0.3 * outward(hand)});
}

/** Where the wrist goes to touch a part of the body, in the solved trunk, head and legs. */
Vec3 bodyContact(const KeyRig &rig, const FigureJoints &j, ContactTarget target, int hand, int whose)
{
    const Frame &t = j.thoraxFrame;
    const Vec3 out = t.left * outward(hand);
    const Vec3 whoseOut = t.left * outward(whose);
    const Vec3 thighDirection = unit(j.knee[whose] - j.hipJoint[whose]);
    switch (target) {
    case ContactTarget::Lap: {
        const Vec3 thighOfHand = unit(j.knee[hand] - j.hipJoint[hand]);
        if (rig.camera == Camera::Front) {
            return j.hipJoint[hand] + thighOfHand * 0.12 + Vec3{0, 0.044, 0} + out * 0.04;
        }
        return j.hipJoint[hand] + thighOfHand * 0.125 + Vec3{0, 0.07, 0} + out * 0.02;
    }
    case ContactTarget::Knees:
    case ContactTarget::Knee: {
        const int k = target == ContactTarget::Knees ? hand : whose;
        return j.knee[k] - unit(j.knee[k] - j.hipJoint[k]) * 0.1 + Vec3{0, 0.064, 0};
    }
    case ContactTarget::Thigh: // lying on the side the straight arm reaches its top
        return rig.preset == PosePreset::SideLying ? j.hipJoint[whose] - thighDirection * 0.02 + Vec3{0, 0.055, 0}
                                                   : j.hipJoint[whose] + thighDirection * 0.13 + Vec3{0, 0.065, 0};
    case ContactTarget::BehindThigh:
        return j.hipJoint[whose] + thighDirection * 0.15 + unit(cross(thighDirection, {0, 0, 1})) * 0.02
            + Vec3{0, 0, outward(hand) * 0.05};
    case ContactTarget::AnkleOf: // the hand closes around it
        return j.ankle[whose] + unit(j.shoulder[hand] - j.ankle[whose]) * (0.55 * body::hand);
    case ContactTarget::StrapFoot: {
        const Vec3 way = j.ankle[whose] - j.shoulder[hand];
        return j.shoulder[hand] + unit(way) * std::min(length(way) * 0.5, 0.9 * (upperArm + foreArm));
    }
    case ContactTarget::StrapThigh: {
        const Vec3 way = mix(j.hipJoint[whose], j.knee[whose], 0.72) - j.shoulder[hand];
        return j.shoulder[hand] + unit(way) * std::min(length(way) * 0.7, 0.9 * (upperArm + foreArm));
    }
    case ContactTarget::Belly:
        return j.l1 + j.pelvisFrame.forward * 0.076 + j.pelvisFrame.up * -0.012 + out * 0.03;
    case ContactTarget::Chin: // the fingertip is there
        return j.skull + j.headFrame.forward * (rig.camera == Camera::Side ? 0.052 : 0.05) - j.headFrame.up * 0.01
            - chinDirection(hand) * body::hand;
    case ContactTarget::Shoulder: // fingertips on top: the wrist is in front of it
        return j.shoulder[whose] + t.forward * 0.075 + t.up * 0.034 + whoseOut * 0.008;
    case ContactTarget::Waist:
        return j.l1 + j.pelvisFrame.left * (outward(hand) * 0.1) + j.pelvisFrame.forward * -0.005;
    case ContactTarget::CrossedChest:
        return j.c7 - t.up * 0.095 + t.forward * 0.075 - out * 0.035;
    case ContactTarget::ShoulderBlade:
        return j.shoulder[whose] + whoseOut * 0.012 + t.forward * 0.045 + t.up * 0.005;
    case ContactTarget::PalmsTogether:
        return (j.shoulder[0] + j.shoulder[1]) * 0.5 + t.forward * 0.26 + out * 0.012;
    case ContactTarget::BehindNeck:
        return j.skull - j.headFrame.forward * 0.03 + out * 0.05 - t.up * 0.01;
    case ContactTarget::HeadTop:
        return j.skull + j.headFrame.up * 0.118 + j.headFrame.left * (outward(hand) * 0.035);
    case ContactTarget::Temple:
        return j.skull + j.headFrame.up * 0.02 + j.headFrame.left * (outward(hand) * 0.064)
            + j.headFrame.forward * 0.012;
    case ContactTarget::Elbow:
    case ContactTarget::BackOfHand:
    case ContactTarget::Fingers:
        return j.shoulder[hand]; // the other arm is placed first, see placeArm
    case ContactTarget::SeatEdge:
        if (!rig.props.isEmpty() && rig.props.first().kind == PropKind::Armchair) {
            return Vec3{0.05, armrestHeight + 0.02, outward(hand) * 0.135};
        }
        return Vec3{rig.root.x - 0.02, seatY - 0.02, 0} + Vec3{0, 0, outward(hand) * 0.135};
    case ContactTarget::Shin:
        return mix(j.knee[whose], j.ankle[whose], 0.4) + Vec3{0.03, 0, 0};
    default:
        return j.hip;
    }
}

/** Of a hand that draws the other one: across it, from the body's side. */
Vec3 fingersDirection(double above, double out)
{
    return unit(Vec3{0.75, -0.35 * above, -0.55 * out});
}

Vec3 armTarget(const KeyRig &rig, const FigureJoints &j, int s)
{
    const ArmPin &pin = rig.arms[s].pin;
    if (pin.kind == ArmPin::Kind::World) {
        return pin.point;
    }
    switch (pin.target) {
    case ContactTarget::Elbow:
        return j.elbow[pin.whose] + unit(j.shoulder[pin.whose] - j.elbow[pin.whose]) * 0.03
            + j.thoraxFrame.forward * 0.03;
    case ContactTarget::BackOfHand:
    case ContactTarget::Fingers: { // the palm lies on them, from above or from below
        const double above = pin.target == ContactTarget::BackOfHand ? 1 : -1;
        const Vec3 way = unit(j.fingertip[pin.whose] - j.wrist[pin.whose]);
        const Vec3 aside = unit(Vec3{way.y, -way.x, 0}) * (way.x < 0 ? 1 : -1);
        return mix(j.wrist[pin.whose], j.fingertip[pin.whose], 0.62) + aside * (0.018 * above)
            - fingersDirection(above, outward(s)) * (0.55 * body::hand);
    }
    default:
        return bodyContact(rig, j, pin.target, s, pin.whose);
    }
}

void placeArm(const KeyRig &rig, int s, FigureJoints *j)
{
    const ArmKey &arm = rig.arms[s];
    const Vec3 shoulder = j->shoulder[s];
    Vec3 handDirection;
    if (arm.pin.kind == ArmPin::Kind::Free) {
        const LimbDirections d = armDirections(arm, j->thoraxFrame, s);
        j->elbow[s] = shoulder + d.first * upperArm;
        j->wrist[s] = j->elbow[s] + d.second * foreArm;
        handDirection = d.second * cosDeg(arm.wrist) - d.fold * sinDeg(arm.wrist);
    } else {
        Vec3 wrist = armTarget(rig, *j, s);
        j->elbow[s] = bendTowards(shoulder, &wrist, upperArm, foreArm, mostElbow, sidedVector(arm.pole, s));
        for (double up = 0.4; j->elbow[s].y < elbowOnFloor && shoulder.y > elbowOnFloor && up < 4;
             up *= 2) { // no elbow under the floor
            Vec3 again = armTarget(rig, *j, s);
            j->elbow[s] = bendTowards(shoulder, &again, upperArm, foreArm, mostElbow,
                                      sidedVector(arm.pole, s) + Vec3{0, up, 0});
        }
        j->wrist[s] = wrist;
        handDirection = unit(wrist - j->elbow[s]);
    }
    if (arm.handDirection) {
        handDirection = unit(sidedVector(*arm.handDirection, s));
    }
    j->fingertip[s] = j->wrist[s] + handDirection * hand;
}

/** A second arm may rest on the first one. */
bool restsOnOtherArm(const ArmPin &pin)
{
    return pin.kind == ArmPin::Kind::Body
        && (pin.target == ContactTarget::Elbow || pin.target == ContactTarget::BackOfHand
            || pin.target == ContactTarget::Fingers);
}

ArmKey mixed(const ArmKey &a, const ArmKey &b, double t)
{
    ArmKey m = t < 0.5 ? a : b;
    m.elevation = mix(a.elevation, b.elevation, t);
    m.azimuth = mix(a.azimuth, b.azimuth, t);
    m.outwardTurn = mix(a.outwardTurn, b.outwardTurn, t);
    m.elbow = mix(a.elbow, b.elbow, t);
    m.wrist = mix(a.wrist, b.wrist, t);
    m.bladeElevation = mix(a.bladeElevation, b.bladeElevation, t);
    m.bladeRetraction = mix(a.bladeRetraction, b.bladeRetraction, t);
    m.shape = {mix(a.shape.fist, b.shape.fist, t),
               mix(a.shape.spread, b.shape.spread, t),
               mix(a.shape.hook, b.shape.hook, t),
               mix(a.shape.thumb, b.shape.thumb, t),
               mix(a.shape.palm, b.shape.palm, t),
               mix(a.shape.table, b.shape.table, t),
               mix(a.shape.flatFist, b.shape.flatFist, t),
               a.shape.thumb == 0       ? b.shape.finger
                   : b.shape.thumb == 0 ? a.shape.finger
                                        : mix(a.shape.finger, b.shape.finger, t)};
    m.pole = mix(a.pole, b.pole, t);
    if (a.handDirection && b.handDirection) {
        m.handDirection = unit(mix(*a.handDirection, *b.handDirection, t));
    }
    return m;
}

LegKey mixed(const LegKey &a, const LegKey &b, double t)
{
    LegKey m = t < 0.5 ? a : b;
    m.hip = mix(a.hip, b.hip, t);
    m.abduction = mix(a.abduction, b.abduction, t);
    m.outwardTurn = mix(a.outwardTurn, b.outwardTurn, t);
    m.knee = mix(a.knee, b.knee, t);
    m.ankle = mix(a.ankle, b.ankle, t);
    m.ankleAt = mix(a.ankleAt, b.ankleAt, t);
    m.pole = mix(a.pole, b.pole, t);
    m.footPitch = mix(a.footPitch, b.footPitch, t);
    m.footYaw = mix(a.footYaw, b.footYaw, t);
    m.footRoll = mix(a.footRoll, b.footRoll, t);
    return m;
}

TrunkKey mixed(const TrunkKey &a, const TrunkKey &b, double t)
{
    TrunkKey m;
    for (double TrunkKey::*field :
         {&TrunkKey::pelvis, &TrunkKey::lumbar, &TrunkKey::thorax, &TrunkKey::neck, &TrunkKey::head,
          &TrunkKey::lumbarLat, &TrunkKey::thoraxLat, &TrunkKey::neckLat, &TrunkKey::lumbarRot, &TrunkKey::thoraxRot,
          &TrunkKey::neckRot, &TrunkKey::retract, &TrunkKey::hipRoll}) {
        m.*field = mix(a.*field, b.*field, t);
    }
    return m;
}

/** Turns a pose of the grammar into a key rig, preset by preset. */
class Builder
{
public:
    Builder(const Pose &pose, Camera camera, BodySide active, const Surroundings &around)
        : m_pose(pose)
        , m_around(around)
        , m_active(active == BodySide::Left ? 1 : 0)
    {
        m_rig.camera = camera;
        m_rig.preset = pose.preset;
    }

    KeyRig build()
    {
        placeSpine();
        for (int s = 0; s < 2; ++s) {
            readArm(s);
            readLeg(s);
        }
        switch (m_pose.preset) {
        case PosePreset::Sit:
        case PosePreset::Perch:
            sit();
            break;
        case PosePreset::Stand:
        case PosePreset::SupportStand:
        case PosePreset::WallStand:
            stand();
            break;
        case PosePreset::Supine:
        case PosePreset::Hook:
            lieOnBack();
            break;
        case PosePreset::SideLying:
            lieOnSide();
            break;
        case PosePreset::Quadruped:
            kneel();
            break;
        }
        applyLegContacts();
        applyArmContacts();
        if (isStanding(m_pose.preset)) {
            leanToReach();
            m_rig.sinkToFeet();
        }
        bendToReachAnkle();
        return m_rig;
    }

private:
    [[nodiscard]] PoseSide poseSide(int side) const { return side == m_active ? PoseSide::Active : PoseSide::Other; }
    [[nodiscard]] double towardActive() const { return outward(m_active); } ///< sign of "to its left"

    template <typename Limb>
    std::optional<double> value(const PoseLimbs<Limb> &limbs, int side, std::optional<double> Limb::*field) const
    {
        const std::optional<double> &own = limbs.own(poseSide(side)).*field;
        return own ? own : limbs.both.*field;
    }
    std::optional<double> arm(int side, std::optional<double> ArmPose::*field) const
    {
        return value(m_pose.arms, side, field);
    }
    std::optional<double> leg(int side, std::optional<double> LegPose::*field) const
    {
        return value(m_pose.legs, side, field);
    }

    void placeSpine()
    {
        TrunkKey &t = m_rig.trunk;
        const double side = towardActive();
        t.pelvis = m_pose.pelvis.value_or(0);
        t.lumbar = m_pose.lumbar.flex.value_or(0);
        t.thorax = m_pose.thoracic.flex.value_or(0);
        t.neck = m_pose.neck.flex.value_or(0) * 0.6;
        t.head = m_pose.neck.flex.value_or(0) * 0.4;
        t.lumbarLat = side * m_pose.lumbar.lat.value_or(0);
        t.thoraxLat = side * m_pose.thoracic.lat.value_or(0);
        t.neckLat = side * m_pose.neck.lat.value_or(0);
        t.lumbarRot = side * m_pose.lumbar.rot.value_or(0);
        t.thoraxRot = side * m_pose.thoracic.rot.value_or(0);
        t.neckRot = side * m_pose.neck.rot.value_or(0);
        t.retract = m_pose.neck.retractCm.value_or(0) * centimeter;
        t.hipRoll = side * m_pose.hipRoll.value_or(0);
        m_rig.jaw = m_pose.jaw;
        m_rig.jaw.towardActiveMm *= side;
    }

    void readArm(int s)
    {
        ArmKey &key = m_rig.arms[s];
        const auto flex = arm(s, &ArmPose::flex);
        const auto abduction = arm(s, &ArmPose::abduction);
        m_armNamed[s] = flex || abduction || arm(s, &ArmPose::horizontal) || arm(s, &ArmPose::outwardTurn)
            || arm(s, &ArmPose::elbow);
        if (abduction) {
            key.elevation = *abduction;
            key.azimuth = 90 - flex.value_or(0);
            key.azimuthGiven = true;
        } else if (flex) {
            key.elevation = *flex;
            key.azimuth = 0;
            key.azimuthGiven = true;
        } else {
            key.elevation = 9;
            key.azimuth = 90;
        }
        key.azimuth -= arm(s, &ArmPose::horizontal).value_or(0);
        key.outwardTurn = arm(s, &ArmPose::outwardTurn).value_or(0);
        key.elbow = arm(s, &ArmPose::elbow).value_or(flex || abduction ? 4 : 12);
        if (m_rig.camera == Camera::Front && !isOnBack(m_pose.preset) && !abduction) {
            // What points straight at the viewer cannot be read: arms and forearms open a little.
            if (flex.value_or(0) >= 45 && !arm(s, &ArmPose::horizontal)) {
                key.azimuth = 28;
            } else if (!flex && key.elbow >= 60) {
                key.outwardTurn += 16;
            }
        }
        const bool seated = m_pose.preset == PosePreset::Sit || m_pose.preset == PosePreset::Perch;
        if (seated && flex && !abduction && *flex <= 40
            && !arm(s, &ArmPose::elbow)) { // a straight arm would hang beside the seat
            key.elbow = 65;
        }
        key.wrist = arm(s, &ArmPose::wrist).value_or(0);
        if (arm(s, &ArmPose::supination).value_or(0) > 40) {
            key.wrist = -key.wrist; // palm up: the wrist bends the other way against the ground
        }
        key.shape.palm = arm(s, &ArmPose::supination).value_or(80) / 80;
        key.bladeElevation = arm(s, &ArmPose::bladeElevation).value_or(0) / 100;
        key.bladeRetraction = arm(s, &ArmPose::bladeRetraction).value_or(0) / 100;
        key.shape.fist = arm(s, &ArmPose::fist).value_or(0) / 100;
        key.shape.spread = arm(s, &ArmPose::spread).value_or(0) / 100;
        key.shape.hook = arm(s, &ArmPose::hook).value_or(0) / 100;
        key.shape.table = arm(s, &ArmPose::table).value_or(0) / 100;
        key.shape.flatFist = arm(s, &ArmPose::flatFist).value_or(0) / 100;
        const QString &own = m_pose.arms.own(poseSide(s)).thumb;
        const QString &meets = own.isEmpty() ? m_pose.arms.both.thumb : own;
        key.shape.thumb = meets.isEmpty() ? 0 : 1;
        key.shape.finger = meets.startsWith(u"index") ? 0
            : meets.startsWith(u"middle")             ? 1
            : meets.startsWith(u"ring")               ? 2
                                                      : 3;
    }

    void readLeg(int s)
    {
        LegKey &key = m_rig.legs[s];
        key.abduction = leg(s, &LegPose::abduction).value_or(0);
        key.outwardTurn = leg(s, &LegPose::outwardTurn).value_or(0);
        key.ankle = leg(s, &LegPose::ankle).value_or(0);
        key.footYaw = m_rig.camera == Camera::Front ? 8 : 0;
    }

    /** True where the pose moves this leg by itself, so that its foot leaves the floor. */
    [[nodiscard]] bool legMoves(int s) const
    {
        const LegPose &own = m_pose.legs.own(poseSide(s));
        return own.flex || own.abduction || own.outwardTurn || own.knee;
    }

    [[nodiscard]] bool footHeld(int s) const
    {
        return std::any_of(m_pose.contacts.begin(), m_pose.contacts.end(), [&](const PoseContact &contact) {
            return (contact.part == ContactPart::Heel || contact.part == ContactPart::Foot)
                && (!contact.side || *contact.side == poseSide(s));
        });
    }

    void handsOnWaist() ///< where they hide no leg that is crossed
    {
        for (int s = 0; s < 2; ++s) {
            if (!m_armNamed[s]) {
                touch(s, ContactTarget::Waist, s);
                m_rig.arms[s].handDirection = Vec3{0.85, -0.2, -0.6};
            }
        }
    }

    /** A heel on the floor at the end of a leg that is nearly straight. */
    [[nodiscard]] bool straightLeg(int s) const { return footHeld(s) && leg(s, &LegPose::knee).value_or(90) < 45; }

    void restHandsOnLap()
    {
        for (int s = 0; s < 2; ++s) {
            if (!m_armNamed[s]) {
                touch(s, ContactTarget::Lap, s);
            }
        }
    }

    void sit()
    {
        const bool perch = m_pose.preset == PosePreset::Perch;
        const bool legOut = perch && (straightLeg(0) || straightLeg(1)); // its thigh slopes: from the seat's edge
        const double x = (perch ? perchForward : 0) + (legOut ? edgeForward : 0) + m_pose.root.forwardCm * centimeter;
        const double seat = seatY + (m_around.hasCushion ? seatCushion : 0);
        m_rig.root = {x, seat + m_pose.root.liftCm * centimeter, -m_pose.root.towardActiveCm * centimeter};
        m_rig.root.z = towardActive() * m_pose.root.towardActiveCm * centimeter;
        if (m_pose.legs.both.flex) {
            m_rig.trunk.pelvis += *m_pose.legs.both.flex - 90;
        }
        if (m_around.bendsOverChair) { // along the chair's back, and what bends is above its top
            const double bend = -std::min(0.0, m_rig.trunk.thorax);
            m_rig.trunk.pelvis -= chairSlope;
            m_rig.trunk.lumbar += bend * 0.5;
            m_rig.trunk.thorax -= bend * 0.5;
            m_rig.trunk.neck += chairSlope * 0.5 + bend * 0.3; // the chin stays tucked in
        }
        for (int s = 0; s < 2; ++s) { // a heel that is held: the hip bends by leaning the trunk
            if (const auto flex = m_pose.legs.own(poseSide(s)).flex; flex && footHeld(s)) {
                m_rig.trunk.pelvis += *flex - 90;
            }
        }
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            key.hip = (footHeld(s) ? 90 : m_pose.legs.own(poseSide(s)).flex.value_or(90)) + m_rig.trunk.pelvis;
            key.knee = leg(s, &LegPose::knee).value_or(90);
            key.pole = {1, 1, 0.22};
            key.pinned = !legMoves(s) && !m_pose.legs.both.knee;
            const double far = m_rig.camera == Camera::Side && s == 1 ? 0.012 : 0;
            key.ankleAt = {x + 0.25 + far, ankleHeight, outward(s) * 0.08};
            key.footPitch = 0;
        }
        const double chair = perch ? 0 : chairToBack; // who sits back leans on it
        m_rig.props = {{m_around.hasArmrests ? PropKind::Armchair : PropKind::Chair, {chair, 0}, 0}};
        if (m_around.hasCushion) {
            m_rig.props.append({PropKind::SeatCushion, {chair, seat - 0.05}, 0});
        }
        restHandsOnLap();
    }

    void stand()
    {
        const double knee = leg(0, &LegPose::knee).value_or(5);
        const double otherKnee = leg(1, &LegPose::knee).value_or(5);
        const auto bothHips = m_pose.legs.both.flex;
        const double standingKnee = std::min(knee, otherKnee);
        const Vec3 hip = hipOverFoot(standingKnee);
        m_rig.root = Vec3{0, ankleHeight, 0} + hip;
        if (bothHips) { // a hinge: the trunk leans as far as the hip bends beyond the thigh's own tilt
            m_rig.trunk.pelvis += *bothHips - thighTilt(hip);
        }
        const double width = hipHalf + legReach(standingKnee) * sinDeg(m_pose.legs.both.abduction.value_or(0));
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            const LegPose &own = m_pose.legs.own(poseSide(s));
            key.hip = own.flex.value_or(0) + m_rig.trunk.pelvis;
            key.knee = leg(s, &LegPose::knee).value_or(5);
            key.pole = {1, 0, 0};
            key.pinned = !own.flex && !own.abduction;
            key.ankleAt = {0, ankleHeight, outward(s) * width};
        }
        if (!m_pose.lumbar.flex && !bothHips) { // the waist gives back what the pelvis tilts: the chest stays upright
            m_rig.trunk.lumbar -= m_pose.pelvis.value_or(0);
            m_rig.root.x -= pelvisSegment * sinDeg(m_pose.pelvis.value_or(0));
        }
        placeStance();
        const double toSide = towardActive() * m_pose.root.towardActiveCm * centimeter;
        m_rig.root = m_rig.root + Vec3{m_pose.root.forwardCm * centimeter, m_pose.root.liftCm * centimeter, toSide};
        if (const auto step = m_pose.legs.active.abduction;
            step && m_pose.root.towardActiveCm > 0) { // a step to the side: both feet stand
            LegKey &key = m_rig.legs[m_active];
            key.pinned = true;
            key.ankleAt.z = m_rig.root.z + outward(m_active) * (hipHalf + legReach(5) * sinDeg(*step));
        }
        if (touches(ContactTarget::Doorframe)) { // one foot has stepped through
            m_rig.legs[m_active].ankleAt.x = -0.07;
            m_rig.legs[1 - m_active].ankleAt.x = 0.1;
        }
        leanWhole(m_pose.root.leanDegrees);
        if (m_pose.root.leanDegrees > mostFlatLean) { // the heels rise: no ankle bends so far
            const Vec3 before = m_rig.legs[0].ankleAt;
            for (int s = 0; s < 2; ++s) {
                pivotOnToes(s, mostFlatLean - m_pose.root.leanDegrees);
            }
            m_rig.root = m_rig.root + Vec3{m_rig.legs[0].ankleAt.x - before.x, m_rig.legs[0].ankleAt.y - before.y, 0};
        }
        settleOnFeet();
        standingProps();
    }

    /** The hip above a planted ankle: the shank tilts as the ankle says, else so far that the hip stays over the heel.
     */
    [[nodiscard]] Vec3 hipOverFoot(double knee) const
    {
        const bool hinge = m_pose.legs.both.flex.has_value();
        if (const auto ankle = m_pose.legs.both.ankle; ankle && hinge) {
            return {shank * sinDeg(*ankle) - thigh * sinDeg(knee - *ankle),
                    shank * cosDeg(*ankle) + thigh * cosDeg(knee - *ankle), 0};
        }
        const double x = hinge ? -0.6 * heelBack : 0;
        const double reach = legReach(knee);
        return {x, std::sqrt(reach * reach - x * x), 0};
    }

    /** Degrees that the thigh tilts forward where a planted foot carries a hip. */
    [[nodiscard]] static double thighTilt(Vec3 hip)
    {
        Vec3 foot;
        const Vec3 kneeAt = bendTowards(hip, &foot, thigh, shank, mostKnee, {1, 0, 0});
        return std::asin(std::clamp((kneeAt.x - hip.x) / thigh, -1.0, 1.0)) * 180 / std::numbers::pi;
    }

    [[nodiscard]] bool touches(ContactTarget target) const
    {
        return std::any_of(m_pose.contacts.begin(), m_pose.contacts.end(),
                           [target](const PoseContact &contact) { return contact.target == target; });
    }

    /** Hands that hold on to something come first: a body too far away hinges or leans until they reach it. */
    void leanToReach()
    {
        const bool hinges = m_pose.legs.both.flex.has_value() && m_pose.root.leanDegrees == 0;
        const auto farthest = [this] {
            FigureJoints j;
            placeTrunk(m_rig, &j);
            double most = 0;
            for (int s = 0; s < 2; ++s) {
                if (m_rig.arms[s].pin.kind == ArmPin::Kind::World) {
                    most = std::max(most, length(m_rig.arms[s].pin.point - j.shoulder[s]));
                }
            }
            return most;
        };
        const double straight = reachAt(upperArm, foreArm, 6);
        const bool holdsFar = touches(ContactTarget::Table) || touches(ContactTarget::WallChest);
        if (hinges && holdsFar && m_pose.arms.both.flex.value_or(0) >= 90) {
            const double knee = leg(0, &LegPose::knee).value_or(5);
            const double over = m_rig.trunk.pelvis + thighTilt(m_rig.root - Vec3{0, ankleHeight, 0});
            for (double back = 0; back < 0.17 && farthest() < straight; back += 0.002) { // the hips go back: long arms
                const double reach = legReach(knee);
                const Vec3 hip{-back, std::sqrt(reach * reach - back * back), 0};
                m_rig.root = Vec3{0, ankleHeight, 0} + hip;
                m_rig.trunk.pelvis = over - thighTilt(hip);
            }
        }
        const double longest = (upperArm + foreArm) * 0.9995;
        for (int i = 0; i < 120 && farthest() > longest; ++i) {
            if (holdsFar && m_pose.root.leanDegrees == 0) {
                m_rig.trunk.pelvis += 0.5;
                m_rig.trunk.neck -= 0.2; // the eyes stay ahead
            } else {
                leanWhole(0.25);
            }
        }
    }

    /** A heel that a hand holds is drawn in until the hand reaches it. */
    void bendToReachAnkle()
    {
        for (int s = 0; s < 2; ++s) {
            const ArmPin &pin = m_rig.arms[s].pin;
            if (pin.kind != ArmPin::Kind::Body || pin.target != ContactTarget::AnkleOf) {
                continue;
            }
            LegKey &key = m_rig.legs[pin.whose];
            for (int i = 0; i < 120 && m_rig.missedBy() > 0.001; ++i) {
                if (key.knee < 148) {
                    key.knee += 0.5;
                } else {
                    m_rig.trunk.thorax -= 0.25;
                    m_rig.trunk.lumbar -= 0.25;
                }
            }
        }
    }

    void placeStance()
    {
        if (m_pose.root.stance == PoseStance::HipWidth) {
            return;
        }
        const int front = m_pose.root.stance == PoseStance::TandemActiveFront ? m_active : 1 - m_active;
        m_rig.legs[front].ankleAt = {0.126, ankleHeight, outward(front) * 0.016}; // its heel at the other toes
        m_rig.legs[1 - front].ankleAt = {0, ankleHeight, outward(1 - front) * 0.016};
        m_rig.root.x += 0.06;
    }

    void leanWhole(double degrees)
    {
        if (degrees == 0) {
            return;
        }
        const Vec3 pivot{0, ankleHeight, 0};
        const Vec3 arm = m_rig.root - pivot;
        m_rig.root = pivot
            + Vec3{arm.x * cosDeg(degrees) + arm.y * sinDeg(degrees), arm.y * cosDeg(degrees) - arm.x * sinDeg(degrees),
                   arm.z};
        m_rig.trunk.pelvis += degrees;
        for (LegKey &key : m_rig.legs) { // the legs keep the tilt they were given
            key.hip += degrees;
        }
    }

    /** The hips drop until a leg that stands reaches the floor; where both legs are named, both stand. */
    void settleOnFeet()
    {
        const LegPose &active = m_pose.legs.active;
        const LegPose &other = m_pose.legs.other;
        const bool wallStep = m_pose.preset == PosePreset::WallStand && (active.flex || other.flex);
        const bool bothNamed = (active.flex && other.flex) || wallStep;
        if (wallStep) { // one leg steps back, the other a little toward the wall
            for (LegKey &key : m_rig.legs) {
                key.ankleAt.x += key.pinned ? 0.13 : 0;
            }
        }
        FigureJoints j;
        placeTrunk(m_rig, &j);
        double drop = 0;
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            if (key.pinned || !bothNamed) {
                continue;
            }
            placeLeg(m_rig, s, &j);
            drop = std::max(drop, j.ankle[s].y - ankleHeight);
        }
        m_rig.root.y -= drop;
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            if (!key.pinned && bothNamed) {
                placeTrunk(m_rig, &j);
                placeLeg(m_rig, s, &j);
                key.pinned = true;
                key.ankleAt = {j.ankle[s].x, ankleHeight, j.ankle[s].z};
            }
        }
    }

    [[nodiscard]] double supportHeight() const
    {
        return m_around.supportKind == Surroundings::Support::ChairBack ? chairBackHeight : worktopHeight;
    }

    void standingProps()
    {
        using Support = Surroundings::Support;
        const Support support = m_around.supportKind;
        const double height = supportHeight();
        if (m_pose.preset == PosePreset::WallStand) {
            m_rig.props = {{PropKind::Wall, {m_around.wall, 0}, 0}};
        } else if (m_pose.preset == PosePreset::SupportStand) {
            switch (support) {
            case Support::ChairBack: // its back is toward the person
                m_rig.props = {{PropKind::ChairAhead, {m_around.support + 0.164, 0}, 0}};
                break;
            case Support::Rail:
                m_rig.props = {{PropKind::Rail, {m_around.support + 0.03, worktopHeight}, 0.09}};
                break;
            case Support::WorktopBeside:
                m_rig.props = {{PropKind::WorktopBeside, {0.06, worktopHeight}, 0.46}};
                break;
            case Support::Worktop:
                m_rig.props = {{PropKind::Table, {m_around.support + 0.1, worktopHeight}, 0.13}};
                break;
            }
        }
        for (int s = 0; s < 2; ++s) {
            ArmKey &key = m_rig.arms[s];
            if (m_armNamed[s]) {
                continue;
            }
            if (m_pose.preset == PosePreset::SupportStand && support == Support::WorktopBeside) {
                if (s == 1) { // the far hand holds on; the other arm hangs
                    pinArm(s, {0.12, height + wristOnTop, outward(s) * 0.15}, {-0.6, -1, 0.5});
                    key.handDirection = Vec3{1, -0.06, 0.1};
                }
            } else if (m_pose.preset == PosePreset::SupportStand) {
                const bool grips = support == Support::ChairBack;
                pinArm(s, {m_around.support, height + wristOnTop, outward(s) * 0.1}, {-0.6, -1, 0.5});
                key.handDirection = grips ? Vec3{1, -0.3, -0.1} : Vec3{1, -0.06, -0.1};
            } else if (m_pose.preset == PosePreset::WallStand) {
                palmOnWall(s, 0.77, {-0.3, -1, 0.5});
            }
        }
    }

    void lieOnBack()
    {
        m_rig.trunk.pelvis -= 90;
        m_rig.trunk.lumbar += 1;
        m_rig.trunk.thorax += 1;
        // The back of the head stays on the pillow: it nods about the ears.
        m_rig.trunk.head += m_rig.trunk.neck + 4;
        m_rig.trunk.neck = 6;
        const double lift = m_pose.root.liftCm * centimeter;
        m_rig.root = {0, lyingHip, 0};
        if (m_pose.pelvis || m_pose.lumbar.flex) {
            // Shoulders and head stay where they lie: what the pelvis tilts, the waist gives back.
            m_rig.trunk.lumbar -= m_pose.pelvis.value_or(0) * 1.0;
            m_rig.trunk.thorax -= m_pose.lumbar.flex.value_or(0);
        }
        if (lift > 0) { // a bridge: the trunk turns about the shoulders, the neck gives it back
            FigureJoints flat;
            placeTrunk(m_rig, &flat);
            const double turn = std::asin(std::min(0.6, lift / (trunk - 0.03))) * 180 / std::numbers::pi;
            m_rig.trunk.pelvis = -90 - turn + m_pose.pelvis.value_or(0) * 0.5;
            m_rig.trunk.lumbar = -4;
            m_rig.trunk.thorax = 2;
            m_rig.trunk.neck += turn + 4;
            FigureJoints raised;
            placeTrunk(m_rig, &raised);
            m_rig.root = m_rig.root + flat.c7 - raised.c7;
        }
        if (m_rig.trunk.hipRoll != 0) {
            m_rig.trunk.lumbarRot = 0; // the shoulders stay heavy, the knees turn the pelvis under them
        }
        const bool knees = m_pose.preset == PosePreset::Hook;
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            const double far = m_rig.camera == Camera::Side && s == 1 ? 0.03 : 0;
            const auto hip = leg(s, &LegPose::flex);
            const auto kneeAngle = leg(s, &LegPose::knee);
            key.hip = hip.value_or(knees ? 42 : 3);
            key.knee = kneeAngle.value_or(knees ? 109 : 6);
            key.pole = {0, 1, 0.12};
            const bool lifted = lift > 0;
            key.pinned = lifted || !(hip || kneeAngle || key.abduction != 0);
            if (knees) {
                key.ankleAt = {0.28 + far, 0.036, outward(s) * 0.056};
            } else {
                key.ankleAt = {0.484, 0.046, outward(s) * 0.056};
                key.footHangs = true;
                key.ankle += -8;
            }
            if (key.abduction != 0) { // soles together: the knees fall open, the feet stay on the mat
                key.pinned = true;
                key.ankleAt = {0.26, 0.04, outward(s) * 0.036};
                key.footYaw = 0;
                key.footRoll = 86;
                key.pole = {0, cosDeg(key.abduction + 12), sinDeg(key.abduction + 12)};
            } else if (!key.pinned && hip && *hip < 60 && kneeAngle
                       && *kneeAngle < 60) { // a heel that slides keeps its height
                key.pinned = true;
                key.ankleAt
                    = {std::sqrt(legReach(*kneeAngle) * legReach(*kneeAngle) - 0.002), 0.044, outward(s) * 0.056};
                key.footHangs = true;
            }
            if (!m_armNamed[s] && knees && !m_around.handsOnFloor && m_rig.camera == Camera::Side) {
                // Beside the trunk the near arm would hide the low back: the hands rest on the belly, as in restBack.
                pinArm(s, {s == 0 ? -0.095 : -0.1, 0.158, outward(s) * 0.05}, {0.2, -1, 0.2});
                m_rig.arms[s].handDirection = Vec3{sinDeg(84), -cosDeg(84), 0};
            } else if (!m_armNamed[s]) {
                const double along = m_rig.camera == Camera::Front ? 0.03 : -0.02;
                pinArm(s, {along, wristOnFloor, outward(s) * 0.14}, {-0.15, 0.25, 1});
                m_rig.arms[s].handDirection = Vec3{1, -0.06, 0};
            } else {
                keepArmOffFloor(s);
            }
        }
        m_rig.props = {{PropKind::Mat, {-0.02, 0}, 0.58}, {PropKind::Pillow, {-0.42, 0.018}, 0.075}};
    }

    /** Lying on the back an arm that opens sideways rests on the mat. */
    void keepArmOffFloor(int s)
    {
        ArmKey &key = m_rig.arms[s];
        if (m_pose.arms.both.abduction) {
            key.azimuth = 90;
        }
    }

    void lieOnSide()
    {
        m_rig.trunk.pelvis -= 90;
        m_rig.root = {0.02, 0.1, 0};
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            key.hip = leg(s, &LegPose::flex).value_or(45);
            key.knee = leg(s, &LegPose::knee).value_or(90);
            if (m_around.drawsHeelBack && s != m_active) { // the knees are level at first
                key.hip = 20;
                key.knee = 70;
            }
            if (m_armNamed[s]) {
                continue;
            }
            if (m_around.drawsHeelBack && s == m_active) {
                touch(s, ContactTarget::Thigh, s);
            } else if (s == m_active) { // on top: the hand rests on the mat, before the chest
                pinArm(s, {-0.13, 0.27, outward(1 - s) * 0.07}, {0.6, 0.6, 0.6});
                m_rig.arms[s].handDirection = Vec3{-0.5, 0.85, 0.1};
            } else { // below: bent, the hand beside the face
                pinArm(s, {-0.335, 0.21, outward(s) * 0.09}, {0.5, 1, 0});
                m_rig.arms[s].handDirection = Vec3{-1, 0.1, 0};
            }
        }
        if (const double opening = m_pose.legs.active.outwardTurn.value_or(0); opening > 0) {
            // The feet stay together: the top leg opens about the line from the hip to the heel.
            KeyRig together = m_rig;
            LegKey &key = m_rig.legs[m_active];
            together.legs[m_active].abduction = together.legs[m_active].outwardTurn = 0;
            FigureJoints j;
            placeTrunk(together, &j);
            placeLeg(together, m_active, &j);
            key.pinned = true;
            key.footHangs = true;
            key.ankleAt = j.ankle[m_active];
            const double angle = opening * 1.25;
            key.pole = {0.2 * cosDeg(angle), cosDeg(angle), sinDeg(angle)};
        }
        m_rig.props = {{PropKind::Pillow, {-0.4, 0.075}, 0.07}};
    }

    void kneel()
    {
        m_rig.trunk.pelvis += 84;
        m_rig.trunk.neck -= 10;
        m_rig.trunk.head -= 6;
        // Who sits back keeps the knees where they are: the thighs tip over them.
        const double back = std::asin(std::clamp(-m_pose.root.forwardCm * centimeter / thigh, 0.0, 0.99));
        m_rig.root = kneesAt + Vec3{-std::sin(back), std::cos(back), 0} * thigh;
        for (int s = 0; s < 2; ++s) {
            LegKey &key = m_rig.legs[s];
            const double far = m_rig.camera == Camera::Side && s == 1 ? 0.02 : 0;
            key.pinned = !legMoves(s);
            key.hip = leg(s, &LegPose::flex).value_or(90) + m_rig.trunk.pelvis - 90;
            key.knee = leg(s, &LegPose::knee).value_or(90);
            key.ankleAt = {-0.428 + far, 0.04, outward(s) * hipHalf};
            key.pole = {1, -0.4, 0};
            key.footHangs = true;
            key.ankle = -58;
            if (!m_armNamed[s]) {
                pinArm(s, {0.13 + far, 0.034, outward(s) * 0.09}, {-1, 0.1, 0.35});
                m_rig.arms[s].handDirection = Vec3{1, -0.1, 0};
            }
        }
        m_rig.props = {{PropKind::Mat, {-0.1, 0}, 0.5}};
    }

    void palmOnWall(int s, double height, Vec3 pole)
    {
        pinArm(s, {m_around.wall - palmOnWallDepth, height, outward(s) * 0.09}, pole);
        m_rig.arms[s].handDirection = Vec3{0.06, 1, 0};
    }

    void pinArm(int s, Vec3 point, Vec3 pole)
    {
        ArmKey &key = m_rig.arms[s];
        key.pin = {ArmPin::Kind::World, point, ContactTarget::Floor, s, false};
        key.pole = pole;
    }

    void touch(int s, ContactTarget target, int whose)
    {
        ArmKey &key = m_rig.arms[s];
        key.pin = {ArmPin::Kind::Body, {}, target, whose, false};
        const bool front = m_rig.camera == Camera::Front;
        switch (target) {
        case ContactTarget::Lap:
            key.pole = front ? Vec3{-0.35, 0, 1} : Vec3{-1, -0.3, 0.3};
            key.handDirection = front ? Vec3{0.4, -0.9, -0.16} : Vec3{1, -0.22, 0};
            break;
        case ContactTarget::Knees:
        case ContactTarget::Knee:
        case ContactTarget::Thigh:
            key.pole = {-0.5, -1, 0.4};
            key.handDirection = front ? Vec3{0.4, -0.9, -0.1} : Vec3{1, -0.5, 0};
            break;
        case ContactTarget::Belly:
            key.pole = {-0.2, -0.8, 1};
            key.handDirection.reset();
            break;
        case ContactTarget::CrossedChest:
            key.pole = {0.4, -1, 0.5};
            key.handDirection = Vec3{0.1, 0.5, -0.85};
            break;
        case ContactTarget::ShoulderBlade:
            key.pole = {0.5, -1, 0.3};
            key.handDirection = Vec3{-0.9, 0.2, -0.4};
            break;
        case ContactTarget::PalmsTogether:
            key.pole = {0, -1, 0.3};
            break;
        case ContactTarget::BehindNeck: // elbows wide: they leave the face free
            key.pole = {-0.35, 0.1, 1};
            key.handDirection = Vec3{-0.35, 0.25, -1};
            break;
        case ContactTarget::HeadTop:
            key.pole = {0, 0.6, 1};
            key.handDirection = Vec3{0, 0.12, -1};
            break;
        case ContactTarget::Temple:
            key.pole = {0.3, -1, 1};
            key.handDirection = Vec3{0, 1, -0.25};
            break;
        case ContactTarget::Chin:
            key.pole = {0.2, -1, 0.7};
            key.handDirection = sidedVector(chinDirection(s), s);
            key.shape.fist = 0.5;
            break;
        case ContactTarget::Shoulder:
            key.pole = {0.7, -0.6, 1};
            key.handDirection = Vec3{-0.9, -0.12, -0.05};
            break;
        case ContactTarget::Waist:
            key.pole = front ? Vec3{-0.1, -0.1, 1} : Vec3{-1, -0.1, 0.4};
            key.handDirection = front ? Vec3{0.6, -0.5, -0.5} : Vec3{0.7, -0.75, 0};
            break;
        case ContactTarget::AnkleOf:
        case ContactTarget::StrapFoot:
        case ContactTarget::StrapThigh:
            key.pole = m_pose.preset == PosePreset::SideLying ? Vec3{-0.2, -1, 0.6} : Vec3{-0.4, -1, 0.4};
            key.handDirection.reset();
            break;
        case ContactTarget::Fingers:
        case ContactTarget::BackOfHand:
            key.pole = {-0.2, -1, 0.7};
            key.handDirection
                = sidedVector(fingersDirection(target == ContactTarget::BackOfHand ? 1 : -1, outward(s)), s);
            break;
        case ContactTarget::Elbow:
            key.pole = {0.5, -1, 0.4};
            key.handDirection = Vec3{0.2, 0.45, -0.9};
            break;
        case ContactTarget::SeatEdge:
            key.pole = {-1, 0, 0.5};
            key.handDirection = Vec3{0.2, -1, 0};
            break;
        case ContactTarget::BehindThigh:
            key.pole = {-0.5, -1, 0.5};
            break;
        default:
            key.pole = {-0.4, -1, 0.4};
            break;
        }
        if (isOnBack(m_pose.preset) && target == ContactTarget::Belly) {
            key.pole = {-0.1, -0.6, 1};
            key.handDirection = front ? Vec3{0.5, 0.1, -1} : Vec3{1, 0.08, 0};
        }
    }

    void applyArmContacts()
    {
        for (const PoseContact &contact : m_pose.contacts) {
            const bool armPart = contact.part == ContactPart::Hand || contact.part == ContactPart::HandBack
                || contact.part == ContactPart::Forearm;
            for (int s = 0; armPart && s < 2; ++s) {
                if (contact.side && *contact.side != poseSide(s)) {
                    continue;
                }
                const int whose = contact.whose ? (*contact.whose == PoseSide::Active ? m_active : 1 - m_active) : s;
                touchTarget(s, contact, whose);
                if (contact.target == ContactTarget::Fingers || contact.target == ContactTarget::BackOfHand) {
                    m_rig.arms[whose].azimuth -= 24; // the two hands meet before the middle of the chest
                    m_rig.arms[whose].elbow += 8;
                }
            }
        }
    }

    void touchTarget(int s, const PoseContact &contact, int whose)
    {
        const double z = outward(s) * 0.09;
        ArmKey &key = m_rig.arms[s];
        switch (contact.target) {
        case ContactTarget::WallChest: // slides up from here: the forearm stands on the wall
            palmOnWall(s, arm(s, &ArmPose::elbow).value_or(0) >= 80 ? 0.83 : 0.76, {0.1, -1, 0.2});
            break;
        case ContactTarget::WallShoulder:
            palmOnWall(s, 0.77, {-0.3, -1, 0.6});
            break;
        case ContactTarget::WallHigh:
        case ContactTarget::OffWallHigh:
            palmOnWall(s, 1.02, {0.4, -1, 0.3});
            key.pin.point.x -= contact.target == ContactTarget::OffWallHigh ? liftedOff : 0;
            break;
        case ContactTarget::FingertipsOnTop: {
            const Vec3 down = unit(Vec3{0.45, -0.88, -0.12});
            const Vec3 tip{m_around.support + 0.05, supportHeight() + fingertipRadius, outward(s) * 0.1};
            pinArm(s, tip - sidedVector(down, s) * hand, {-0.6, -1, 0.5});
            key.handDirection = down;
            break;
        }
        case ContactTarget::WallSide:
            pinArm(s, {0.12, 0.645, outward(s) * (wallAside - palmOnWallDepth)}, {-1, -0.8, 0.1});
            key.handDirection = Vec3{1, 0.05, 0};
            m_rig.props.append({PropKind::WallAside, {outward(s) * wallAside, 0}, outward(s)});
            break;
        case ContactTarget::Doorframe:
            pinArm(s, {-0.085, 0.9, outward(s) * 0.25}, {-0.5, -1, 0.7}); // beside the head, not before the face
            key.handDirection = Vec3{0, 1, 0};
            m_rig.props = {{PropKind::Doorframe, {-0.068, 0}, 0}};
            break;
        case ContactTarget::Table:
            pinArm(s, {m_around.table, tableHeight + wristOnTop, z}, {-0.3, -1, 0.3});
            key.handDirection = Vec3{1, -0.06, 0};
            m_rig.props = {{PropKind::Table, {m_around.table + 0.145, tableHeight}, 0.18}};
            break;
        case ContactTarget::Step:
        case ContactTarget::Floor:
            pinArm(s, {0.2, wristOnFloor, z}, {-1, 0.2, 0.3});
            break;
        case ContactTarget::SeatBackEdge:
            pinArm(s, {m_rig.root.x - 0.14, seatY + 0.02, outward(s) * 0.11}, {-1, 0, 0.4});
            key.handDirection = Vec3{-0.4, -1, 0};
            break;
        case ContactTarget::Stick: {
            FigureJoints j;
            placeTrunk(m_rig, &j);
            const LimbDirections d = armDirections(key, j.thoraxFrame, s);
            const double side = m_rig.camera == Camera::Side ? 0 : 1;
            pinArm(s,
                   j.shoulder[s] + (d.first * upperArm + d.second * foreArm) * 0.97
                       + Vec3{0, 0, outward(s) * 0.02 * side},
                   {-0.2, -0.4, 1});
            key.pin.target = ContactTarget::Stick;
            break;
        }
        case ContactTarget::StrapFoot:
            touch(s, ContactTarget::StrapFoot, whose);
            break;
        default:
            touch(s, contact.target, whose);
            break;
        }
        if (contact.part == ContactPart::Forearm) {
            key.pin.forearm = true;
        }
    }

    void applyLegContacts()
    {
        for (const PoseContact &contact : m_pose.contacts) {
            if (contact.part == ContactPart::Hand || contact.part == ContactPart::HandBack
                || contact.part == ContactPart::Forearm) {
                continue;
            }
            for (int s = 0; s < 2; ++s) {
                if (!contact.side || *contact.side == poseSide(s)) {
                    const int whose
                        = contact.whose ? (*contact.whose == PoseSide::Active ? m_active : 1 - m_active) : s;
                    plant(s, contact, whose);
                }
            }
        }
        for (int s = 0; s < 2; ++s) { // toes that bend in standing: the heels rise over the toe joint
            if (const auto toes = leg(s, &LegPose::toes); toes && isStanding(m_pose.preset) && m_rig.legs[s].pinned) {
                pivotOnToes(s, -*toes * 0.75);
            }
        }
    }

    void pivotOnToes(int s, double pitch)
    {
        LegKey &key = m_rig.legs[s];
        const Vec3 ball = key.ankleAt + Vec3{ballFront, 0, 0};
        key.footPitch = pitch;
        key.ankleAt = {ball.x - ballFront * cosDeg(pitch) + ankleHeight * sinDeg(pitch),
                       ankleHeight * cosDeg(pitch) - ballFront * sinDeg(pitch), key.ankleAt.z};
    }

    void plant(int s, const PoseContact &contact, int whose)
    {
        LegKey &key = m_rig.legs[s];
        FigureJoints j;
        placeTrunk(m_rig, &j);
        placeLeg(m_rig, whose, &j);
        placeLeg(m_rig, s, &j);
        if (contact.target == ContactTarget::Knee) { // ankle on the other knee: figure four
            key.pinned = true;
            key.ankleAt = j.knee[whose] + Vec3{-0.035, 0.07, outward(s) * 0.01};
            key.pole = {0.25, 0.3, 1};
            key.footHangs = true;
            handsOnWaist();
            return;
        }
        if (contact.target == ContactTarget::Shin) { // lower: the ankle lies across the other shin
            key.pinned = true;
            key.ankleAt = mix(j.knee[whose], j.ankle[whose], 0.42) + Vec3{0.045, 0, outward(s) * 0.02};
            key.pole = {0.35, 0.1, 1};
            key.footHangs = true;
            handsOnWaist();
            return;
        }
        const double level = contact.target == ContactTarget::Step ? m_around.step : 0;
        const bool tucked = contact.part == ContactPart::Toes && m_pose.preset == PosePreset::Quadruped;
        if (!key.pinned) {
            const double knee = leg(s, &LegPose::knee).value_or(10);
            const double height = tucked ? tuckedToes : ankleHeight + level;
            const double down = j.hipJoint[s].y - height;
            const double reach = legReach(knee);
            const double ahead = std::sqrt(std::max(0.0, reach * reach - down * down));
            const double sign = m_pose.preset == PosePreset::Quadruped ? -1 : 1;
            key.ankleAt = {contact.target == ContactTarget::Step ? onStep : j.hipJoint[s].x + sign * ahead, height,
                           j.hipJoint[s].z};
            key.pinned = true;
        } else if (level > 0) {
            key.ankleAt = {onStep, ankleHeight + level, key.ankleAt.z};
        }
        if (level > 0 && !contact.side) { // up there with both feet
            m_rig.root.x = onStep;
        }
        if (contact.target == ContactTarget::Step) {
            m_rig.props = {{PropKind::Step, {onStep + 0.05, 0}, level},
                           {PropKind::Rail, {m_around.support + 0.03, worktopHeight}, 0.09}};
        }
        if (contact.part == ContactPart::Toes) {
            if (tucked) {
                key.footHangs = true;
                key.ankle = 20;
            } else {
                pivotOnToes(s, leg(s, &LegPose::ankle).value_or(0));
            }
        } else if (contact.part == ContactPart::Heel) {
            const double pitch = leg(s, &LegPose::ankle).value_or(m_pose.preset == PosePreset::Perch ? 14 : 0);
            const Vec3 heel = key.ankleAt - Vec3{heelBack, ankleHeight, 0};
            key.footPitch = pitch;
            key.ankleAt = {heel.x + heelBack * cosDeg(pitch) - ankleHeight * sinDeg(pitch),
                           heel.y + heelBack * sinDeg(pitch) + ankleHeight * cosDeg(pitch), key.ankleAt.z};
        }
    }

    static constexpr double edgeForward = 0.04;
    static constexpr double chairToBack = 0.042;
    static constexpr double chairSlope = 8; ///< degrees
    static constexpr double tuckedToes = 0.085; ///< height of an ankle over them
    static constexpr double mostFlatLean = 18; ///< degrees, on flat feet
    static constexpr double worktopHeight = 0.57;
    static constexpr double chairBackHeight = 0.539;
    static constexpr double tableHeight = 0.53;
    static constexpr double onStep = 0.155; ///< x of an ankle; the edge is ahead of the toes that wait on the floor
    static constexpr double liftedOff = 0.024; ///< a little more than the finger's width that is asked for: to be seen
    static constexpr double fingertipRadius = 0.0105;
    static constexpr double wristOnTop = 0.02; ///< of a hand that lies flat
    static constexpr double palmOnWallDepth = 0.019;
    static constexpr double wallAside = 0.158;

    const Pose &m_pose;
    const Surroundings &m_around;
    int m_active = 0;
    KeyRig m_rig;
    std::array<bool, 2> m_armNamed{};
};

} // namespace

KeyRig KeyRig::fromPose(const Pose &pose, Camera camera, BodySide active, const Surroundings &around)
{
    return Builder(pose, camera, active, around).build();
}

void KeyRig::sinkToFeet()
{
    FigureJoints j;
    placeTrunk(*this, &j);
    constexpr double longest = (thigh + shank) * 0.9994;
    double drop = 0;
    for (int s = 0; s < 2; ++s) {
        const Vec3 way = j.hipJoint[s] - legs[s].ankleAt;
        const double aside = way.x * way.x + way.z * way.z;
        if (legs[s].pinned && aside < longest * longest) {
            drop = std::max(drop, way.y - std::sqrt(longest * longest - aside));
        }
    }
    root.y -= drop;
}

double KeyRig::missedBy() const
{
    const FigureJoints j = joints();
    double most = 0;
    for (int s = 0; s < 2; ++s) {
        if (arms[s].pin.kind != ArmPin::Kind::Free) {
            most = std::max(most, length(armTarget(*this, j, s) - j.wrist[s]));
        }
        if (legs[s].pinned) {
            most = std::max(most, length(legs[s].ankleAt - j.ankle[s]));
        }
    }
    return most;
}

FigureJoints KeyRig::joints() const
{
    FigureJoints j;
    placeTrunk(*this, &j);
    for (int s = 0; s < 2; ++s) {
        placeLeg(*this, s, &j);
    }
    const int first = restsOnOtherArm(arms[0].pin) ? 1 : 0;
    placeArm(*this, first, &j);
    placeArm(*this, 1 - first, &j);
    return j;
}

std::optional<KeyRig> KeyRig::named(const QString &name)
{
    using namespace Qt::StringLiterals;
    const auto posed = [](PosePreset preset, Camera camera) {
        Pose pose;
        pose.preset = preset;
        return fromPose(pose, camera, BodySide::Right);
    };
    const auto sideRig = [](Vec3 root, double pelvis, double lumbar, double thorax, double neck, double head) {
        KeyRig rig;
        rig.camera = Camera::Side;
        rig.root = root;
        rig.trunk.pelvis = pelvis;
        rig.trunk.lumbar = lumbar;
        rig.trunk.thorax = thorax;
        rig.trunk.neck = neck;
        rig.trunk.head = head;
        return rig;
    };
    const auto footAt = [](KeyRig *rig, int s, double x, double y) {
        LegKey &leg = rig->legs[s];
        leg.pinned = true;
        leg.ankleAt = {x, y, outward(s) * hipHalf};
        leg.pole = {1, 0.6, 0};
    };
    const auto handAt = [](KeyRig *rig, int s, double x, double y, Vec3 pole, std::optional<double> handAngle) {
        ArmKey &arm = rig->arms[s];
        arm.pin = {ArmPin::Kind::World, {x, y, outward(s) * shoulderHalf}, ContactTarget::Floor, s, false};
        arm.pole = pole;
        if (handAngle) {
            arm.handDirection = Vec3{sinDeg(*handAngle), -cosDeg(*handAngle), 0};
        }
    };

    if (name == u"neckTilt" || name == u"neckTiltStart") {
        KeyRig rig = posed(PosePreset::Sit, Camera::Front);
        rig.trunk.neckLat = name == u"neckTilt" ? -24 : 0;
        return rig;
    }
    if (name == u"sitStill" || name == u"sitStillSide") {
        return posed(PosePreset::Sit, name == u"sitStill" ? Camera::Front : Camera::Side);
    }
    if (name == u"standEasy" || name == u"shoulderRoll") {
        KeyRig rig = posed(PosePreset::Stand, Camera::Front);
        const bool roll = name == u"shoulderRoll";
        for (ArmKey &arm : rig.arms) {
            arm.elevation = roll ? 13 : 12;
            arm.elbow = roll ? 12 : 8;
            arm.bladeElevation = roll ? 1 : 0;
        }
        return rig;
    }
    if (name == u"sitEasy") {
        KeyRig rig = posed(PosePreset::Sit, Camera::Front);
        rig.root = {0, 0.082, 0};
        rig.props.clear();
        rig.crossLegged = true;
        for (int s = 0; s < 2; ++s) {
            LegKey &leg = rig.legs[s];
            leg.pinned = true;
            leg.ankleAt = {0.13, s == 0 ? 0.036 : 0.04, outward(s) * -0.015};
            leg.pole = {0.9, 0.05, 1};
            leg.footYaw = s == 0 ? -62 : -74;
            ArmKey &arm = rig.arms[s];
            arm.pin = {ArmPin::Kind::World, {0.12, 0.128, outward(s) * 0.158}, ContactTarget::Floor, s, false};
            arm.pole = {-0.3, 0, 1};
            arm.handDirection = Vec3{0.3, -0.64, 0.71};
        }
        return rig;
    }
    if (name == u"cat") {
        KeyRig rig = sideRig({-0.19, 0.318, 0}, 58, 26, 40, 24, 4);
        rig.preset = PosePreset::Quadruped;
        for (int s = 0; s < 2; ++s) {
            footAt(&rig, s, s == 0 ? -0.43 : -0.41, 0.04);
            rig.legs[s].footHangs = true;
            rig.legs[s].ankle = -58;
            rig.legs[s].pole = {1, -0.4, 0};
            handAt(&rig, s, s == 0 ? 0.15 : 0.175, 0.034, {-1, 0.1, 0}, 84);
        }
        rig.props = {{PropKind::Mat, {-0.1, 0}, 0.5}};
        return rig;
    }
    if (name == u"child") {
        KeyRig rig = sideRig({-0.21, 0.15, 0}, 72, 22, 10, -12, 26);
        rig.preset = PosePreset::Quadruped;
        for (int s = 0; s < 2; ++s) {
            rig.legs[s].hip = 146;
            rig.legs[s].knee = 158;
            rig.legs[s].ankle = -62;
            handAt(&rig, s, s == 0 ? 0.35 : 0.375, 0.024, {0.3, -1, 0}, 88);
        }
        rig.props = {{PropKind::Mat, {0, 0}, 0.52}};
        return rig;
    }
    if (name == u"calf") {
        KeyRig rig = sideRig({-0.03, 0.49, 0}, 14, -5, 2, -4, -2);
        rig.preset = PosePreset::WallStand;
        footAt(&rig, 0, -0.205, 0.036); // figure.json's -0.275 is beyond the leg's length: here the heel is down
        footAt(&rig, 1, 0.07, 0.036);
        handAt(&rig, 0, 0.25, 0.7, {-0.4, -1, 0}, 176);
        handAt(&rig, 1, 0.256, 0.735, {-0.4, -1, 0}, 176);
        rig.props = {{PropKind::Wall, {0.285, 0}, 0}};
        return rig;
    }
    if (name == u"kneeToChest") {
        KeyRig rig = sideRig({0.03, 0.085, 0}, -90, 2, 1, 6, 4);
        rig.preset = PosePreset::Supine;
        rig.legs[0].hip = 122;
        rig.legs[0].knee = 126;
        rig.legs[0].ankle = -10;
        footAt(&rig, 1, 0.512, 0.052);
        rig.legs[1].footHangs = true;
        rig.legs[1].pole = {0, 1, 0};
        handAt(&rig, 0, -0.085, 0.262, {0.3, -1, 0}, 52);
        handAt(&rig, 1, -0.075, 0.268, {0.3, -1, 0}, 52);
        rig.props = {{PropKind::Mat, {0, 0}, 0.58}, {PropKind::Pillow, {-0.385, 0.018}, 0.075}};
        return rig;
    }
    if (name == u"sitStand") {
        KeyRig rig = sideRig({-0.03, 0.35, 0}, 36, 6, 2, -22, -8);
        rig.preset = PosePreset::Perch;
        footAt(&rig, 0, 0.12, 0.036);
        footAt(&rig, 1, 0.185, 0.036);
        handAt(&rig, 0, 0.37, 0.53, {-0.4, -1, 0}, std::nullopt);
        handAt(&rig, 1, 0.39, 0.545, {-0.4, -1, 0}, std::nullopt);
        rig.props = {{PropKind::Chair, {-0.15, 0}, 0}};
        return rig;
    }
    if (name == u"restBack" || name == u"bridge") {
        const bool rest = name == u"restBack";
        KeyRig rig = rest ? sideRig({0.04, 0.085, 0}, -90, 1, 1, 6, 4) : sideRig({0.02, 0.225, 0}, -113, -4, 2, 34, 8);
        rig.preset = PosePreset::Hook;
        for (int s = 0; s < 2; ++s) {
            footAt(&rig, s, (rest ? 0.32 : 0.27) + (s == 0 ? 0 : 0.055), 0.036);
            rig.legs[s].pole = {0, 1, 0};
            if (rest) {
                handAt(&rig, s, s == 0 ? -0.055 : -0.06, 0.158, {0.2, -1, 0}, 84);
            } else {
                handAt(&rig, s, s == 0 ? 0.02 : 0.03, 0.022, {0.2, 0.4, 0}, 90);
            }
        }
        rig.props = {{PropKind::Mat, {0, 0}, 0.58}, {PropKind::Pillow, {rest ? -0.375 : -0.385, 0.018}, 0.075}};
        return rig;
    }
    return std::nullopt;
}

KeyRig KeyRig::mixed(const KeyRig &a, const KeyRig &b, double t)
{
    KeyRig m = t < 0.5 ? a : b;
    m.root = mix(a.root, b.root, t);
    if (a.preset == PosePreset::Quadruped && b.preset == PosePreset::Quadruped && !(a.root == b.root)) {
        m.root = kneesAt + unit(m.root - kneesAt) * thigh; // around the knees
    }
    m.trunk = evenpace::mixed(a.trunk, b.trunk, t);
    m.jaw = {mix(a.jaw.openMm, b.jaw.openMm, t), mix(a.jaw.towardActiveMm, b.jaw.towardActiveMm, t),
             mix(a.jaw.forwardMm, b.jaw.forwardMm, t)};
    const bool armPinsDiffer = !(a.arms[0].pin == b.arms[0].pin) || !(a.arms[1].pin == b.arms[1].pin);
    const bool legPinsDiffer = a.legs[0].pinned != b.legs[0].pinned || a.legs[1].pinned != b.legs[1].pinned;
    std::array<FigureJoints, 2> ends;
    if (armPinsDiffer || legPinsDiffer) {
        ends = {a.joints(), b.joints()};
    }
    for (int s = 0; s < 2; ++s) {
        m.arms[s] = evenpace::mixed(a.arms[s], b.arms[s], t);
        if (!(a.arms[s].pin == b.arms[s].pin)) {
            // One is held, the other free, or held elsewhere: along a wall or a table straight, else in an arc about
            // the shoulder and away from the body.
            const auto isOnSurface = [](const ArmPin &pin) {
                return pin.kind == ArmPin::Kind::World && pin.target != ContactTarget::Stick;
            };
            const bool slides = isOnSurface(a.arms[s].pin) && isOnSurface(b.arms[s].pin);
            Vec3 wrist = mix(ends[0].wrist[s], ends[1].wrist[s], t);
            if (!slides) {
                FigureJoints now;
                placeTrunk(m, &now);
                const Vec3 from = ends[0].wrist[s] - ends[0].shoulder[s];
                const Vec3 to = ends[1].wrist[s] - ends[1].shoulder[s];
                const Vec3 away = now.thoraxFrame.forward + now.thoraxFrame.left * (0.6 * outward(s));
                const double turn = (1 - dot(unit(from), unit(to))) / 2; // 0 the same direction, 1 the opposite one
                const Vec3 direction = mix(unit(from), unit(to), t) + away * (1.1 * turn * t * (1 - t));
                wrist = now.shoulder[s] + unit(direction) * mix(length(from), length(to), t);
                wrist.y = std::max(wrist.y, std::min({wristOnFloor, ends[0].wrist[s].y, ends[1].wrist[s].y}));
            }
            m.arms[s].pin = {ArmPin::Kind::World, wrist, ContactTarget::Floor, s, false};
            const auto pole = [s](const FigureJoints &j) {
                const Vec3 bend = j.elbow[s] - mix(j.shoulder[s], j.wrist[s], 0.54);
                return Vec3{bend.x, bend.y, bend.z * outward(s)};
            };
            m.arms[s].pole = mix(unit(pole(ends[0])), unit(pole(ends[1])), t);
            const auto palm = [s](const FigureJoints &j) { return sidedVector(unit(j.fingertip[s] - j.wrist[s]), s); };
            m.arms[s].handDirection = unit(mix(palm(ends[0]), palm(ends[1]), t));
        }
        m.legs[s] = evenpace::mixed(a.legs[s], b.legs[s], t);
        if (a.legs[s].pinned != b.legs[s].pinned) {
            m.legs[s].pinned = true;
            m.legs[s].ankleAt = mix(ends[0].ankle[s], ends[1].ankle[s], t);
            const auto pole = [s](const FigureJoints &j) {
                return sidedVector(unit(j.knee[s] - mix(j.hipJoint[s], j.ankle[s], 0.51)), s);
            };
            m.legs[s].pole = mix(pole(ends[0]), pole(ends[1]), t);
            if (a.legs[s].pinned ? a.legs[s].footHangs : b.legs[s].footHangs) {
                m.legs[s].footHangs = true;
                continue;
            }
            const auto pitch = [s](const FigureJoints &j) {
                return std::asin(std::clamp(j.footForward[s].y, -1.0, 1.0)) * 180 / std::numbers::pi;
            };
            m.legs[s].footHangs = false;
            m.legs[s].footPitch = mix(pitch(ends[0]), pitch(ends[1]), t);
        }
    }
    return m;
}

} // namespace evenpace
