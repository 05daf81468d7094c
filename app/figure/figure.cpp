// SPDX-License-Identifier: Apache-2.0
#include "figure/figure.h"

#include "figure/bodymeasures.h"
#include "figure/keyrig.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** Seen from above, the floor seems to lie a little below its things: near points of the upright front view sink. */
constexpr double frontPitch = 0.16;
/** The same for someone who lies on the side: what is before the body lies lower in the picture. */
constexpr double acrossPitch = 0.45;
/** Body heights below which nobody sees a joint move: a third of a pixel of a figure 260 high. */
constexpr double seen = 0.0012;
/** From empty to full the shoulders rise by so many times `seen`. */
constexpr int breathSteps = 6;
/** A foot that takes a step rises this far. */
constexpr double stepLift = 0.035;

FigureView viewOf(const KeyRig &rig)
{
    if (rig.preset == PosePreset::SideLying) {
        return FigureView::Across;
    }
    const bool lying = rig.preset == PosePreset::Supine || rig.preset == PosePreset::Hook;
    return lying && rig.camera == Camera::Front ? FigureView::Above : FigureView::Upright;
}

QRectF around(const FigureFrame &frame)
{
    const FigureJoints &j = frame.joints;
    QRectF box;
    const auto add = [&](Vec3 point, double room) {
        const QPointF p = frame.project(point);
        box |= QRectF(p.x() - room, p.y() - room, 2 * room, 2 * room);
    };
    add(j.hip, 0.075);
    add(j.l2, 0.06);
    add(j.c7, 0.05);
    add(j.skull + j.headFrame.up * 0.055, 0.068);
    for (int s = 0; s < 2; ++s) {
        add(j.shoulder[s], 0.035);
        add(j.elbow[s], 0.03);
        add(j.wrist[s], 0.02);
        add(j.fingertip[s], 0.015);
        add(j.knee[s], 0.04);
        add(j.ankle[s], 0.034);
        add(j.ankle[s] + j.footForward[s] * 0.095, 0.012);
    }
    return box;
}

/** How much two frames differ, in steps that are just large enough to be seen. */
double visibleSteps(const FigureFrame &a, const FigureFrame &b)
{
    const FigureJoints &from = a.joints;
    const FigureJoints &to = b.joints;
    double most = 0;
    const auto add
        = [&most](double change, double seenChange) { most = std::max(most, std::abs(change) / seenChange); };
    const auto joint = [&add](Vec3 p, Vec3 q) { add(length(q - p), seen); };
    for (Vec3 FigureJoints::*point :
         {&FigureJoints::hip, &FigureJoints::l1, &FigureJoints::l2, &FigureJoints::c7, &FigureJoints::skull}) {
        joint(from.*point, to.*point);
    }
    for (std::array<Vec3, 2> FigureJoints::*pair :
         {&FigureJoints::shoulder, &FigureJoints::elbow, &FigureJoints::wrist, &FigureJoints::fingertip,
          &FigureJoints::hipJoint, &FigureJoints::knee, &FigureJoints::ankle}) {
        joint((from.*pair)[0], (to.*pair)[0]);
        joint((from.*pair)[1], (to.*pair)[1]);
    }
    constexpr double seenDegrees = 0.2;
    constexpr double seenShare = 0.02;
    constexpr double seenMillimeters = 0.25;
    add(a.headTurn - b.headTurn, seenDegrees);
    add(a.trunkTurn - b.trunkTurn, seenDegrees);
    add(a.jaw.openMm - b.jaw.openMm, seenMillimeters);
    add(a.jaw.towardActiveMm - b.jaw.towardActiveMm, seenMillimeters);
    joint(from.skull + from.headFrame.up * 0.12, to.skull + to.headFrame.up * 0.12);
    for (int s = 0; s < 2; ++s) {
        joint(from.ankle[s] + from.footForward[s] * 0.1, to.ankle[s] + to.footForward[s] * 0.1);
        for (double HandShape::*part :
             {&HandShape::fist, &HandShape::spread, &HandShape::hook, &HandShape::thumb, &HandShape::palm,
              &HandShape::table, &HandShape::flatFist, &HandShape::finger}) {
            add(a.hands[s].*part - b.hands[s].*part, seenShare);
        }
    }
    return most;
}

QRectF around(const FigureProp &prop)
{
    switch (prop.kind) {
    case PropKind::Armchair:
    case PropKind::Chair:
    case PropKind::ChairAhead:
        return {-0.17 + prop.at.x(), 0, 0.3, 0.56};
    case PropKind::Wall:
        return {prop.at.x(), 0, 0.12, 0.5};
    case PropKind::WallAside:
        return {std::min(prop.at.x(), prop.at.x() + 0.1 * prop.size), 0, 0.1, 0.5};
    case PropKind::Doorframe:
        return {prop.at.x() - 0.03, 0, 0.06, 1};
    case PropKind::Cushion:
        return {prop.at.x() - prop.size, prop.at.y() - prop.size, 2 * prop.size, 2 * prop.size};
    case PropKind::Rail:
    case PropKind::WorktopBeside:
    case PropKind::Table:
        return {prop.at.x() - prop.size, 0, 2 * prop.size, prop.at.y()};
    case PropKind::Mat:
        return {prop.at.x() - prop.size, 0, 2 * prop.size, 0.02};
    case PropKind::SeatCushion:
        return {prop.at.x() - 0.1, 0, 0.2, prop.at.y()};
    case PropKind::Step:
        return {prop.at.x() - 0.1, 0, 0.22, prop.size};
    default:
        return {};
    }
}

bool names(const QStringList &equipment, QLatin1StringView word)
{
    return std::any_of(equipment.begin(), equipment.end(), [word](const QString &e) { return e.contains(word); });
}

bool touches(const FigureScene &scene, ContactTarget target)
{
    const auto does = [target](const Pose &pose) {
        return std::any_of(pose.contacts.begin(), pose.contacts.end(),
                           [target](const PoseContact &contact) { return contact.target == target; });
    };
    return does(scene.start) || does(scene.end) || std::any_of(scene.via.begin(), scene.via.end(), does)
        || std::any_of(scene.viaBack.begin(), scene.viaBack.end(), does);
}

/** Feet that change places: which is in front at the end was behind at the start. */
bool walks(const KeyRig &start, const KeyRig &end)
{
    const double before = start.legs[0].ankleAt.x - start.legs[1].ankleAt.x;
    const double after = end.legs[0].ankleAt.x - end.legs[1].ankleAt.x;
    const bool stands = start.preset == PosePreset::Stand || start.preset == PosePreset::SupportStand;
    return stands && start.legs[0].pinned && start.legs[1].pinned && end.legs[0].pinned && end.legs[1].pinned
        && before * after < -1e-4;
}

Surroundings surroundingsOf(const FigureScene &scene)
{
    using Support = Surroundings::Support;
    Surroundings around;
    around.handsOnFloor = scene.start.root.liftCm > 0 || scene.end.root.liftCm > 0;
    around.hasArmrests = names(scene.equipment, "with arms"_L1);
    around.hasCushion = names(scene.equipment, "cushion"_L1);
    around.bendsOverChair = scene.camera == Camera::Side && scene.start.preset == PosePreset::Sit
        && scene.end.thoracic.flex.value_or(0) < 0;
    around.drawsHeelBack = scene.start.preset == PosePreset::SideLying && touches(scene, ContactTarget::AnkleOf);
    const double lean = std::max(scene.start.root.leanDegrees, scene.end.root.leanDegrees);
    if (touches(scene, ContactTarget::WallHigh)) { // close: the forearms rest on it
        around.wall = 0.185;
    } else if (scene.end.legs.both.flex) { // the hips move back from it
        around.wall = 0.4;
    } else if (lean > 0) { // at arm's length, and no nose in the wall
        around.wall = std::max(0.31, 0.92 * sinDeg(lean) + 0.125);
    }
    if (scene.start.root.leanDegrees > 0) { // hands on a worktop, the body one long line
        around.table = 0.8 * sinDeg(scene.start.root.leanDegrees) + 0.27;
    }
    const double rises = std::max(scene.start.root.liftCm, scene.end.root.liftCm);
    if (touches(scene, ContactTarget::Step) && rises > 0) {
        around.step = rises / 170;
    }
    const bool armHangs = scene.start.arms.active.flex.has_value();
    if (scene.start.legs.both.flex && armHangs) { // leans on it, and one arm needs room to swing
        around.support = mix(0.2, 0.38, std::min(1.0, *scene.start.legs.both.flex / 45));
    }
    if (names(scene.equipment, "rail"_L1)) {
        around.supportKind = Support::Rail;
        around.support = 0.27;
    } else if (names(scene.equipment, "chair"_L1)) {
        around.supportKind = Support::ChairBack;
    } else if (scene.camera == Camera::Side && scene.sideRule == SideRule::Alternate
               && (scene.start.root.stance != PoseStance::HipWidth || scene.start.legs.active.flex)) {
        around.supportKind = Support::WorktopBeside; // nobody walks into a worktop
    }
    return around;
}

bool turnsForearms(const ArmPose &arm)
{
    return arm.supination.has_value();
}

HeldThing heldIn(const FigureScene &scene)
{
    const bool band = names(scene.equipment, "band"_L1);
    if (touches(scene, ContactTarget::Stick)) {
        return HeldThing::Stick;
    }
    if (touches(scene, ContactTarget::StrapFoot)) {
        return HeldThing::Strap;
    }
    if (names(scene.equipment, "rubber band"_L1)) {
        return HeldThing::Bands;
    }
    if (touches(scene, ContactTarget::StrapThigh)) {
        return HeldThing::Sling;
    }
    if (band && scene.start.preset == PosePreset::SideLying) {
        return HeldThing::KneeBand;
    }
    const bool pillow = names(scene.equipment, "pillow"_L1);
    if (pillow && scene.start.preset == PosePreset::SideLying && scene.end.legs.active.outwardTurn) {
        return HeldThing::KneePillow;
    }
    if (pillow && turnsForearms(scene.end.arms.both)) {
        return HeldThing::ForearmPillow;
    }
    if (names(scene.equipment, "bowl"_L1)) {
        return HeldThing::Bowl;
    }
    if (names(scene.equipment, "towel"_L1) && touches(scene, ContactTarget::WallSide)) {
        return HeldThing::ElbowTowel;
    }
    if (band) {
        return scene.start.preset == PosePreset::Stand ? HeldThing::HandBand : HeldThing::FootBand;
    }
    if (names(scene.equipment, "bottle"_L1) || names(scene.equipment, "spoon"_L1)) {
        return HeldThing::Weights;
    }
    return HeldThing::None;
}

/** Only the neck, head and shoulders move: a bust shows them best. */
Framing closestFraming(const FigureScene &scene)
{
    const auto handsOnly
        = [](const ArmPose &a) { return a.fist || a.spread || a.hook || a.supination || !a.thumb.isEmpty(); };
    const bool front = scene.camera == Camera::Front;
    if (handsOnly(scene.end.arms.both) || (front && handsOnly(scene.end.arms.active))) {
        return Framing::Hands;
    }
    const bool onBack = scene.start.preset == PosePreset::Hook || scene.start.preset == PosePreset::Supine;
    if (onBack && !front && scene.end.neck.flex) {
        return Framing::Bust;
    }
    if (scene.regions == QStringList{u"jaw"_s}) {
        return Framing::Head;
    }
    if (heldIn(scene) == HeldThing::FootBand) {
        return Framing::Full;
    }
    if (scene.regions == QStringList{u"wrists_hands"_s} && !onBack) {
        return Framing::Waist;
    }
    const bool seated = scene.start.preset == PosePreset::Sit || scene.start.preset == PosePreset::Perch
        || (onBack && scene.camera == Camera::Front && scene.regions.contains(u"neck"_s));
    const bool upper = std::all_of(scene.regions.begin(), scene.regions.end(), [](const QString &region) {
        return region == u"neck" || region == u"jaw" || region == u"shoulders" || region == u"upper_back"
            || region == u"chest";
    });
    const bool standsStill
        = front && scene.start.preset == PosePreset::Stand && scene.regions == QStringList{u"shoulders"_s};
    if (standsStill) {
        return Framing::Waist;
    }
    if (!seated || !upper || scene.regions.isEmpty()) {
        return seated && scene.regions.contains(u"upper_back"_s) && scene.camera == Camera::Front ? Framing::Waist
                                                                                                  : Framing::Full;
    }
    return scene.regions.contains(u"neck"_s) || scene.regions.contains(u"jaw"_s) ? Framing::Bust : Framing::Waist;
}

} // namespace

double easeInOutSine(double t)
{
    return (1 - std::cos(std::numbers::pi * std::clamp(t, 0.0, 1.0))) / 2;
}

FigureScene FigureScene::of(const Movement &movement, Camera wished)
{
    FigureScene scene;
    scene.start = movement.start;
    scene.end = movement.end;
    scene.via = movement.via;
    scene.viaBack = movement.viaBack;
    scene.camera = movement.view == View::Both ? wished : movement.view == View::Front ? Camera::Front : Camera::Side;
    scene.sideRule = movement.side == SideMode::LeftRight ? SideRule::LeftRight
        : movement.side == SideMode::Alternate            ? SideRule::Alternate
                                                          : SideRule::Both;
    scene.equipment = movement.equipment;
    scene.regions = movement.regions;
    return scene;
}

QPointF FigureFrame::project(Vec3 p) const
{
    if (view == FigureView::Above) {
        return {p.z, -p.x + 0.5};
    }
    if (camera == Camera::Side) {
        return {p.x, p.y};
    }
    if (view == FigureView::Across) { // an upright front view turned a quarter: head to the left, active side on top
        return {p.x, 0.14 + (topSide == 0 ? -p.z : p.z) - acrossPitch * (p.y - 0.1)};
    }
    const double aboveFloor = std::clamp((p.y - 0.04) / 0.15, 0.0, 1.0);
    return {p.z, p.y - frontPitch * p.x * aboveFloor};
}

Figure::Figure(const FigureScene &scene)
{
    const bool mirror
        = scene.camera == Camera::Side && scene.sideRule != SideRule::Alternate && scene.activeSide == BodySide::Left;
    const BodySide active = mirror ? BodySide::Right : scene.activeSide;
    const Surroundings around = surroundingsOf(scene);
    KeyRig start = KeyRig::fromPose(scene.start, scene.camera, active, around);
    KeyRig end = KeyRig::fromPose(scene.end, scene.camera, active, around);
    m_template.topSide = active == BodySide::Left ? 1 : 0;
    if (scene.start.preset != scene.end.preset) { // feet that stand keep standing: sit to stand
        end.root.x += start.legs[0].ankleAt.x - end.legs[0].ankleAt.x;
        for (int s = 0; s < 2; ++s) {
            end.legs[s].ankleAt.x = start.legs[s].ankleAt.x;
            end.legs[s].ankleAt.z = start.legs[s].ankleAt.z;
        }
    }
    if (start.preset == end.preset && (start.preset == PosePreset::Stand || start.preset == PosePreset::SupportStand)
        && start.legs[0].pinned && start.legs[1].pinned && end.legs[0].pinned && end.legs[1].pinned
        && start.legs[0].ankleAt.x == start.legs[1].ankleAt.x) { // one foot steps, the other one stays
        const int stays = active == BodySide::Left ? 0 : 1;
        const double back = start.legs[stays].ankleAt.x - end.legs[stays].ankleAt.x;
        end.root.x += back;
        end.legs[0].ankleAt.x += back;
        end.legs[1].ankleAt.x += back;
    }
    m_walks = walks(start, end);
    const double ahead = start.legs[0].ankleAt.x - start.legs[1].ankleAt.x;
    const double aheadThen = end.legs[0].ankleAt.x - end.legs[1].ankleAt.x;
    if (start.preset == end.preset && ahead * aheadThen > 1e-4 && end.props == start.props
        && (start.preset == PosePreset::SupportStand || start.preset == PosePreset::WallStand) && start.legs[0].pinned
        && start.legs[1].pinned && end.legs[0].pinned && end.legs[1].pinned
        && !touches(scene, ContactTarget::Step)) { // one foot back, and there it stays
        for (int s = 0; s < 2; ++s) {
            start.legs[s].ankleAt = end.legs[s].ankleAt;
        }
        // The weight on both, the knees long, and no further from what the hands hold.
        start.root.x = std::max(0.0, (start.legs[0].ankleAt.x + start.legs[1].ankleAt.x) / 2);
        start.root.y = body::ankleHeight + body::thigh + body::shank;
        start.sinkToFeet();
    }
    if (start.preset == PosePreset::SideLying && scene.start.contacts.size() > scene.end.contacts.size()) {
        const int below = active == BodySide::Left ? 0 : 1; // the lower arm stays where it lies
        const FigureJoints j = start.joints();
        ArmKey &arm = end.arms[below];
        arm = start.arms[below];
        arm.pin = {ArmPin::Kind::World, j.wrist[below], ContactTarget::Floor, below, false};
        start.arms[below].pin = arm.pin;
    }
    for (int s = 0; s < 2; ++s) { // lying, an arm rises in an arc over the body, not through it
        ArmKey &a = start.arms[s];
        const ArmKey &b = end.arms[s];
        if (start.preset == PosePreset::Supine && a.pin.kind == ArmPin::Kind::World && b.pin.kind == ArmPin::Kind::Free
            && b.azimuth == 0 && b.elevation > 45) {
            a.pin = {};
            a.handDirection.reset();
            a.elevation = -6;
            a.azimuth = 0;
            a.elbow = 6;
            a.azimuthGiven = true;
        }
    }
    for (int s = 0; s < 2; ++s) { // a hanging arm may rise in any direction
        ArmKey &a = start.arms[s];
        ArmKey &b = end.arms[s];
        if (!a.azimuthGiven && b.azimuthGiven) {
            a.elevation *= sinDeg(b.azimuth) >= 0.5 ? 1 : 0.3;
            a.azimuth = b.azimuth;
        } else if (a.azimuthGiven && !b.azimuthGiven) {
            b.elevation *= sinDeg(a.azimuth) >= 0.5 ? 1 : 0.3;
            b.azimuth = a.azimuth;
        }
    }
    if (names(scene.equipment, "rolled towel"_L1) && scene.camera == Camera::Side) {
        start.props.append({PropKind::Roll, {start.root.x - 0.21, 0.018}, 0.02});
    }
    if (names(scene.equipment, "bolster"_L1) && scene.start.preset == PosePreset::Supine
        && scene.camera == Camera::Side) {
        start.props.append({PropKind::Bolster, {0.245, 0}, 0.055});
        for (LegKey *leg : {&start.legs[0], &start.legs[1], &end.legs[0], &end.legs[1]}) {
            leg->ankleAt.x = leg->pinned ? 0.455 : leg->ankleAt.x; // over the bolster the knees rest bent
        }
    }
    if (names(scene.equipment, "chair"_L1) && start.preset == PosePreset::Stand && scene.camera == Camera::Side
        && !m_walks) { // within reach, not held
        start.props.append({PropKind::ChairAhead, {0.52, 0}, 0});
    }
    if (viewOf(start) == FigureView::Above && names(scene.equipment, "pillow"_L1)) {
        propUp(scene, end, &start);
    }
    m_template.held = heldIn(scene);
    m_template.activeSide = active == BodySide::Left ? 1 : 0;
    m_headLeads
        = (scene.end.neck.lat || scene.end.neck.rot || scene.end.neck.flex) && closestFraming(scene) == Framing::Bust;
    m_headLeads = m_headLeads || scene.start.preset != scene.end.preset
        || (scene.end.root.towardActiveCm > 0 && !scene.end.legs.active.abduction)
        || (scene.end.root.liftCm > 0 && touches(scene, ContactTarget::Step))
        || touches(scene, ContactTarget::Doorframe);
    m_isOneSided = scene.sideRule != SideRule::Both;
    const auto circles
        = [](const ArmPose &arm) { return arm.bladeElevation.value_or(0) > 0 && arm.bladeRetraction.value_or(0) > 0; };
    m_rollsShoulders = circles(scene.end.arms.both) || circles(scene.end.arms.active);
    m_circlesAnkle = scene.end.legs.active.ankle && scene.end.legs.active.inversion && scene.start.legs.active.ankle;
    m_circlesArm = scene.start.preset == PosePreset::SupportStand && scene.end.arms.active.flex
        && scene.end.arms.active.horizontal;
    if (m_circlesArm) { // out and in goes the circle itself
        end.arms[active == BodySide::Left ? 1 : 0].azimuth = 0;
    }
    m_moves = !(scene.start == scene.end);
    m_presses = scene.camera == Camera::Front
        && (touches(scene, ContactTarget::Temple) || touches(scene, ContactTarget::WallSide));
    m_takesSteps = start.preset == end.preset
        && (start.preset == PosePreset::Stand || start.preset == PosePreset::SupportStand) && start.legs[0].pinned
        && start.legs[1].pinned && end.legs[0].pinned && end.legs[1].pinned;
    m_range = std::clamp(scene.range, 0.0, 1.0);
    m_start = std::make_shared<KeyRig>(start);
    m_end = std::make_shared<KeyRig>(end);
    setKeys(scene, start, end, active);
    m_template.mirrored = mirror;
    m_template.regions = scene.regions;
    m_template.framing = closestFraming(scene);
    const auto bendsJointByJoint
        = [](const Pose &pose) { return pose.arms.both.hook || pose.arms.both.table || pose.arms.both.flatFist; };
    m_template.handsInProfile = std::any_of(scene.via.begin(), scene.via.end(), bendsJointByJoint);
    if (scene.sideRule == SideRule::LeftRight
        || scene.end.neck.lat) { // only one side of a paired region works or is stretched
        const bool leansToActive = scene.end.neck.lat.value_or(0) > 0;
        m_template.regionSide = (active == BodySide::Left) != leansToActive ? 1 : 0;
    }
    prepare();
}

void Figure::propUp(const FigureScene &scene, const KeyRig &end, KeyRig *start)
{
    FigureFrame seen;
    seen.joints = end.joints();
    seen.camera = end.camera;
    seen.view = FigureView::Above;
    const bool arms = scene.end.arms.both.abduction && scene.end.arms.both.elbow;
    for (int s = 0; s < 2; ++s) {
        if (arms) {
            const Vec3 middle = mix(seen.joints.elbow[s], seen.joints.wrist[s], 0.4);
            start->props.append({PropKind::Cushion, seen.project(middle), 0.085});
        }
        if (end.legs[s].abduction > 0) {
            const QPointF knee = seen.project(seen.joints.knee[s]);
            start->props.append({PropKind::Cushion, knee + QPointF(s == 0 ? -0.02 : 0.02, -0.01), 0.085});
        }
    }
}

Figure::Figure(const KeyRig &start, const KeyRig &end, const FigureScene &scene)
{
    m_start = std::make_shared<KeyRig>(start);
    m_end = std::make_shared<KeyRig>(end);
    m_template.regions = scene.regions;
    prepare();
}

Figure Figure::named(const QString &name)
{
    KeyRig rig = KeyRig::named(name).value_or(KeyRig::named(u"standEasy"_s).value());
    FigureScene scene;
    scene.camera = rig.camera;
    scene.start.preset = rig.preset;
    return {rig, rig, scene};
}

QStringList Figure::namedPoses()
{
    return {u"bridge"_s,   u"calf"_s,          u"cat"_s,          u"child"_s,        u"kneeToChest"_s,
            u"neckTilt"_s, u"neckTiltStart"_s, u"restBack"_s,     u"shoulderRoll"_s, u"sitEasy"_s,
            u"sitStand"_s, u"sitStill"_s,      u"sitStillSide"_s, u"standEasy"_s};
}

void Figure::setBreath(double fullness)
{
    m_breath = std::round(std::clamp(fullness, 0.0, 1.0) * breathSteps) / breathSteps;
}

void Figure::prepare()
{
    m_missedBy = {m_start->missedBy(), m_end->missedBy()};
    m_template.camera = m_start->camera;
    m_template.view = viewOf(*m_start);
    m_template.preset = m_start->preset;
    m_template.crossLegged = m_start->crossLegged;
    m_template.props = m_end->props.size() > m_start->props.size() ? m_end->props : m_start->props;
    FigureFrame start = frameAt(0, 0);
    QRectF bounds = around(start);
    QRectF upper;
    double change = 0;
    std::array<FigureFrame, 9> way;
    double changeBack = 0;
    for (int i = 0; m_out && i <= 16; ++i) { // the way back is another one
        const FigureFrame now = frameAt(i / 16.0, 1 - i / 32.0);
        bounds |= around(now);
        changeBack += visibleSteps(i == 0 ? now : frameAt((i - 1) / 16.0, 1 - (i - 1) / 32.0), now);
    }
    for (int i = 0; i < 9; ++i) {
        const double t = i / 8.0;
        way[i] = frameAt(t * m_range, m_out ? t / 2 : t);
        bounds |= around(way[i]);
        change += visibleSteps(i == 0 ? start : way[i - 1], way[i]);
        for (const std::array<Vec3, 2> &pair : {way[i].joints.elbow, way[i].joints.wrist, way[i].joints.fingertip}) {
            for (const Vec3 point : pair) {
                const QPointF p = way[i].project(point);
                if (p.y() > way[i].project(way[i].joints.hip).y() - 0.02) {
                    upper |= QRectF(p.x() - 0.02, p.y() - 0.02, 0.04, 0.04);
                }
            }
        }
    }
    for (const FigureProp &prop : m_template.props) {
        if (m_template.view == FigureView::Upright) {
            QRectF box = around(prop);
            if (m_template.camera == Camera::Front && prop.kind != PropKind::WallAside && prop.kind != PropKind::Mat) {
                box = {-0.13, 0, 0.26, 0.5};
            }
            bounds |= box;
        }
    }
    m_steps = std::max(1, static_cast<int>(std::ceil(std::max(change, changeBack))));
    m_template.bounds = bounds;
    m_template.upperBounds = upper;
    if (m_moves) {
        m_template.arrows = arrowsOf(way);
        start.bounds = bounds;
        m_template.start = std::make_shared<FigureFrame>(start);
    }
}

/** The way of what moves most, just outside the body; turns get an arc of their own. */
QList<QList<QPointF>> Figure::arrowsOf(const std::array<FigureFrame, 9> &way) const
{
    const FigureFrame &first = way.front();
    const FigureFrame &last = way.back();
    const bool front = first.camera == Camera::Front;
    const auto arc = [](QPointF center, double radius, double from, double to, double flat = 1) {
        QList<QPointF> points;
        for (int i = 0; i <= 16; ++i) {
            const double angle = mix(from, to, i / 16.0);
            points.append(center + QPointF(radius * cosDeg(angle), radius * flat * sinDeg(angle)));
        }
        return points;
    };
    QList<QList<QPointF>> arrows;
    if (m_rollsShoulders) {
        for (int s = 0; front && s < 2; ++s) {
            if (m_end->arms[s].bladeElevation <= 0) {
                continue;
            }
            const double out = s == 0 ? 180 : 0;
            const double turn = s == 0 ? 1 : -1;
            const QPointF center = first.project(first.joints.shoulder[s]) + QPointF(-turn * 0.062, 0.052);
            arrows.append(arc(center, 0.055, out - turn * 130, out + turn * 75));
        }
        if (!front) {
            arrows.append(arc(first.project(first.joints.shoulder[0]) + QPointF(-0.075, 0.02), 0.062, 75, 235));
        }
        return arrows;
    }
    if (m_circlesAnkle) {
        const FigureJoints &j = last.joints;
        arrows.append(arc(last.project(j.ankle[0] + j.footForward[0] * 0.1), 0.055, -85, 120));
        return arrows;
    }
    if (m_circlesArm) { // level with the floor, so that it looks flat
        const int s = first.activeSide;
        const QPointF from = first.project(first.joints.fingertip[s]);
        const QPointF to = last.project(last.joints.fingertip[s]);
        const double wide = std::max(0.05, std::abs(to.x() - from.x()) / 2 + 0.02);
        arrows.append(arc((from + to) / 2 - QPointF(0, 0.04), wide, 200, 490, 0.4));
        return arrows;
    }
    if (front && first.view != FigureView::Across && std::abs(last.headTurn - first.headTurn) > 8) {
        const QPointF top = first.project(first.joints.skull + first.joints.headFrame.up * 0.118);
        const double to = last.headTurn > first.headTurn ? 1 : -1;
        arrows.append(arc(top - QPointF(0, 0.046), 0.102, 90 + to * 8, 90 - to * 46));
        return arrows;
    }
    if (front && m_end->trunk.hipRoll != m_start->trunk.hipRoll) { // beside the knee that leads
        const double to = m_end->trunk.hipRoll > m_start->trunk.hipRoll ? 1 : -1;
        const QPointF knee = last.project(last.joints.knee[to > 0 ? 1 : 0]);
        arrows.append(arc(knee + QPointF(to * 0.02, -0.02), 0.1, 90 - to * 40, 90 - to * 118));
        return arrows;
    }
    // Candidates: a joint and the one it swings about, so that the arrow lies beyond the body.
    const auto beyond = [](const FigureFrame &f, Vec3 joint, Vec3 pivot, double room) {
        const QPointF p = f.project(joint);
        const QPointF d = p - f.project(pivot);
        const double size = std::max(1e-6, std::hypot(d.x(), d.y()));
        return p + d / size * room;
    };
    using Track = QList<QPointF>;
    QList<Track> tracks;
    for (int kind = 0; kind < 9; ++kind) {
        const int s = kind % 2;
        Track track;
        for (const FigureFrame &f : way) {
            const FigureJoints &j = f.joints;
            switch (kind / 2) {
            case 0:
                track.append(beyond(f, j.fingertip[s], j.elbow[s], 0.03));
                break;
            case 1:
                track.append(beyond(f, j.knee[s], j.hipJoint[s], 0.07));
                break;
            case 2:
                track.append(beyond(f, j.ankle[s] + j.footForward[s] * 0.1, j.ankle[s], 0.035));
                break;
            case 3:
                track.append(beyond(f, j.ankle[s] - j.footForward[s] * 0.03, j.ankle[s], 0.035));
                break;
            default:
                track.append(beyond(f, j.skull + j.headFrame.up * 0.12, j.c7, 0.045));
                break;
            }
        }
        tracks.append(track);
    }
    const auto chord
        = [](const Track &t) { return std::hypot(t.last().x() - t.first().x(), t.last().y() - t.first().y()); };
    const bool legsWork = first.regions.contains(u"hips"_s) || first.regions.contains(u"legs"_s);
    const auto longest = [&](auto from, auto to) {
        return std::max_element(from, to, [&](const Track &a, const Track &b) {
            const auto weight = [&](const Track &t) { return &t == &tracks.last() && legsWork ? 0.5 : 1.0; };
            return chord(a) * weight(a) < chord(b) * weight(b) - 1e-6;
        });
    };
    auto best = longest(tracks.begin(), tracks.end());
    if (m_headLeads && chord(tracks.last()) > 0.012) {
        best = tracks.end() - 1;
    } else if (m_isOneSided && best != tracks.end() - 1) { // what the other side does only helps
        Track *own = nullptr;
        for (qsizetype i = first.activeSide; i < 8; i += 2) {
            own = !own || chord(tracks[i]) > chord(*own) + 1e-6 ? &tracks[i] : own;
        }
        if (chord(*own) > 0.03) {
            best = tracks.begin() + (own - &tracks.first());
        }
    }
    if (m_isOneSided && first.preset == PosePreset::Quadruped) { // the heel that slides or rises, not the knee
        best = tracks.begin() + 6 + first.activeSide;
    }
    if (m_walks) { // the leg on its way forward leads, not the one that carries
        const int s = m_end->legs[0].ankleAt.x > m_start->legs[0].ankleAt.x ? 0 : 1;
        best = tracks.begin() + 4 + s;
    }
    if (chord(*best) < 0.012 && m_presses) {
        arrows.append(pressOf(last));
        return arrows;
    }
    if (chord(*best) < 0.012) { // only the pelvis tilts: an arc about the hip, on the side of the belly
        const double tilt = m_end->trunk.pelvis - m_start->trunk.pelvis;
        if (std::abs(tilt) > 4 && !front) {
            const double base = 90 - m_start->trunk.pelvis - 52;
            arrows.append(arc(first.project(first.joints.hip), 0.115, base + (tilt > 0 ? 22 : -22),
                              base + (tilt > 0 ? -28 : 28)));
        }
        return arrows;
    }
    if (first.preset == PosePreset::Quadruped && first.joints.hip.x - last.joints.hip.x > 0.06) { // sits back
        Track seat;
        for (const FigureFrame &f : way) {
            seat.append(beyond(f, f.joints.hip, f.joints.l2, 0.1));
        }
        arrows.append(seat);
        return arrows;
    }
    arrows.append(*best);
    const qsizetype index = best - tracks.begin();
    if (front && index < 8) { // both sides alike, in opposite directions: one arrow each
        const Track &twin = tracks.at(index % 2 == 0 ? index + 1 : index - 1);
        const double mine = best->last().x() - best->first().x();
        const double other = twin.last().x() - twin.first().x();
        if (chord(twin) > 0.8 * chord(*best) && mine * other < 0) {
            arrows.append(twin);
        }
    }
    for (Track &track : arrows) { // a small movement still needs an arrow that can be read
        const double size = chord(track);
        if (size < 0.07) {
            const QPointF direction = (track.last() - track.first()) / size;
            track.append(track.last() + direction * (0.07 - size));
        }
        if (first.view == FigureView::Upright) { // nothing is painted below the floor
            const auto lowest
                = std::min_element(track.begin(), track.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
            const double lift = std::max(0.0, 0.02 - lowest->y());
            for (QPointF &p : track) {
                p.ry() += lift;
            }
        }
    }
    return arrows;
}

/** Nothing gives way: an arrow where the active hand meets the head or the wall. */
QList<QPointF> Figure::pressOf(const FigureFrame &frame) const
{
    const FigureJoints &j = frame.joints;
    const int s = frame.activeSide;
    const double out = s == 0 ? -1 : 1;
    const QPointF tip = frame.project(j.fingertip[s]);
    const bool onWall = m_end->arms[s].pin.kind == ArmPin::Kind::World;
    const QPointF from = onWall ? tip + QPointF(-out * 0.062, -0.06) : tip + QPointF(-out * 0.005, 0.035);
    constexpr double size = 0.07;
    QList<QPointF> points;
    for (int i = 0; i <= 8; ++i) {
        points.append(from + QPointF(out * size * i / 8, 0));
    }
    return points;
}

Figure::Way Figure::wayAt(double blend) const
{
    const double way = std::clamp(blend, 0.0, 2.0);
    const double share = way <= 1 ? way : 2 - way;
    return {m_out ? easedOver(way <= 1 ? *m_out : *m_back, share) : easeInOutSine(share), way / 2};
}

/** Each key pose is reached slowly and left slowly. */
double Figure::easedOver(const Keys &keys, double way) const
{
    const auto pieces = double(keys.size() - 1);
    const double piece = std::min(std::floor(way * pieces), pieces - 1);
    return (piece + easeInOutSine(way * pieces - piece)) / pieces;
}

KeyRig Figure::rigAt(double eased, bool back) const
{
    if (!m_out) {
        return KeyRig::mixed(*m_start, *m_end, eased);
    }
    const Keys &keys = back ? *m_back : *m_out;
    const auto pieces = double(keys.size() - 1);
    const double piece = std::min(std::floor(eased * pieces), pieces - 1);
    const auto index = static_cast<std::size_t>(piece);
    return KeyRig::mixed(keys[index], keys[index + 1], eased * pieces - piece);
}

/** The poses on the way; less range brings each of them nearer to the start. */
void Figure::setKeys(const FigureScene &scene, const KeyRig &start, const KeyRig &end, BodySide active)
{
    if (scene.via.empty() && scene.viaBack.empty()) {
        return;
    }
    const Surroundings around = surroundingsOf(scene);
    Keys out{start};
    Keys back{start};
    for (const Pose &pose : scene.via) {
        out.push_back(KeyRig::fromPose(pose, scene.camera, active, around));
    }
    for (auto pose = scene.viaBack.rbegin(); pose != scene.viaBack.rend(); ++pose) {
        back.push_back(KeyRig::fromPose(*pose, scene.camera, active, around));
    }
    for (Keys *keys : {&out, &back}) {
        keys->push_back(end);
        for (KeyRig &key : *keys) {
            key = m_range < 1 ? KeyRig::mixed(start, key, m_range) : key;
        }
    }
    m_end = std::make_shared<KeyRig>(out.back());
    m_out = std::make_shared<Keys>(std::move(out));
    m_back = std::make_shared<Keys>(std::move(back));
    m_range = 1;
}

FigureFrame Figure::at(double blend) const
{
    const Way way = wayAt(blend);
    return frameAt(way.eased * m_range, way.circlePhase);
}

/** 0 start, m_steps end, 2 m_steps start again. */
int Figure::stepAt(double blend) const
{
    const Way way = wayAt(blend);
    if (m_rollsShoulders || m_circlesAnkle || m_circlesArm) {
        return static_cast<int>(std::lround(way.circlePhase * 2 * m_steps)) % (2 * m_steps);
    }
    const int step = static_cast<int>(std::lround(way.eased * m_steps));
    return way.circlePhase <= 0.5 || !(m_walks || m_out) || step == 0 ? step : 2 * m_steps - step;
}

int Figure::seenMoment(double blend) const
{
    return stepAt(blend) * (breathSteps + 1) + static_cast<int>(std::lround(m_breath * breathSteps));
}

FigureFrame Figure::atSeen(double blend) const
{
    const double step = static_cast<double>(stepAt(blend)) / m_steps;
    if (m_rollsShoulders || m_circlesAnkle || m_circlesArm) {
        const Way way = wayAt(step);
        return frameAt(way.eased * m_range, way.circlePhase);
    }
    return frameAt((step <= 1 ? step : 2 - step) * m_range, step / 2);
}

FigureFrame Figure::frameAt(double eased, double circlePhase) const
{
    KeyRig rig = rigAt(eased, circlePhase > 0.5);
    if (m_rollsShoulders) { // up, back, down: the lift leads, the way back lags behind
        const double turn = 2 * std::numbers::pi * circlePhase;
        for (int s = 0; s < 2; ++s) {
            rig.arms[s].bladeElevation
                = m_range * m_end->arms[s].bladeElevation * ((1 - std::cos(turn)) / 2 + 0.4 * std::sin(turn));
            rig.arms[s].bladeRetraction
                = m_range * m_end->arms[s].bladeRetraction * ((1 - std::cos(turn)) / 2 - 0.6 * std::sin(turn));
        }
    }
    if (m_circlesAnkle) { // the toes draw a circle: in on the way up, out on the way down
        const double turn = 2 * std::numbers::pi * circlePhase;
        for (int s = 0; s < 2; ++s) {
            if (m_start->legs[s].ankle != m_end->legs[s].ankle) {
                rig.legs[s].footYaw = m_start->legs[s].footYaw - m_range * 26 * std::sin(turn);
            }
        }
    }
    if (m_circlesArm) { // the hand that hangs draws one on the floor: outward on the way forward
        ArmKey &arm = rig.arms[m_template.activeSide];
        arm.azimuth += m_range * 15 * std::sin(2 * std::numbers::pi * circlePhase);
    }
    for (int s = 0; s < 2; ++s) { // who steps lifts the foot; who walks, only the one on its way forward
        const Vec3 way = m_end->legs[s].ankleAt - m_start->legs[s].ankleAt;
        const bool forward = way.x * (circlePhase <= 0.5 ? 1 : -1) > 0;
        if (m_takesSteps && std::hypot(way.x, way.z) > 0.03 && (!m_walks || forward)) {
            const double lift = std::sin(std::numbers::pi * eased);
            rig.legs[s].ankleAt.y += stepLift * lift;
            rig.legs[s].footPitch -= 14 * lift;
        }
    }
    rig.trunk.thorax -= 1.5 * m_breath;
    for (ArmKey &arm : rig.arms) {
        arm.bladeElevation += 0.08 * m_breath;
    }
    FigureFrame frame = m_template;
    frame.joints = rig.joints();
    frame.missedBy = eased == 0 ? m_missedBy[0] : eased == 1 ? m_missedBy[1] : 0;
    frame.headTurn = rig.trunk.neckRot + rig.trunk.thoraxRot + rig.trunk.lumbarRot;
    frame.trunkTurn = rig.trunk.thoraxRot + rig.trunk.lumbarRot;
    frame.jaw = rig.jaw;
    for (int s = 0; s < 2; ++s) {
        frame.shrug[s] = rig.arms[s].bladeElevation;
        frame.hands[s] = rig.arms[s].shape;
    }
    return frame;
}

FigureFrame solve(const FigureScene &scene, double blend)
{
    return Figure(scene).at(blend);
}

} // namespace evenpace
