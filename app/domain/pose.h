// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace evenpace {

/** Where a pose begins. Every joint a pose does not name keeps the value its preset gives it. */
enum class PosePreset {
    Supine, ///< SUP: flat on the back, arms by the sides
    Hook, ///< HOOK: on the back, knees bent, feet flat
    SideLying, ///< SIDE: on the side, active side on top
    Quadruped, ///< QUAD: hands and knees
    Sit, ///< SIT: on a chair, back supported
    Perch, ///< PERCH: on the front half of a chair
    Stand, ///< STAND: feet hip-width apart
    SupportStand, ///< SUPST: standing, hands on a chair back or worktop
    WallStand, ///< WALLST: standing, palms on a wall
};

/** Whose limb: that of the active side, or of the other one. Which of them is the right one is the scene's choice. */
enum class PoseSide { Active, Other };

/** What a key with the suffix A, O or 2 said. `both` is the base; what `active` or `other` name goes before it. */
template <typename Limb> struct PoseLimbs
{
    Limb both;
    Limb active;
    Limb other;

    [[nodiscard]] const Limb &own(PoseSide side) const { return side == PoseSide::Active ? active : other; }
    bool operator==(const PoseLimbs &) const = default;
};

/** One level of the spine, degrees. Signed fields join two words of the grammar: the second word is the minus. */
struct SpinePose
{
    std::optional<double> flex; ///< flex / ext
    std::optional<double> lat; ///< side bend, + toward the active side
    std::optional<double> rot; ///< turn, + toward the active side
    std::optional<double> retractCm; ///< neck only: the skull glides back

    bool operator==(const SpinePose &) const = default;
};

/** Shoulder blade, shoulder, elbow, forearm, wrist and hand of one side; degrees, or percent where it says so. */
struct ArmPose
{
    std::optional<double> bladeElevation; ///< elev / dep, percent of the range
    std::optional<double> bladeRetraction; ///< ret / pro, percent of the range
    std::optional<double> flex; ///< shoulder flex / ext
    std::optional<double> abduction; ///< shoulder abd / add
    std::optional<double> horizontal; ///< shoulder hadd, negative opens outward
    std::optional<double> outwardTurn; ///< shoulder er / ir
    std::optional<double> elbow; ///< elbow flex
    std::optional<double> supination; ///< forearm sup / pro
    std::optional<double> wrist; ///< wrist flex / ext
    std::optional<double> wristSide; ///< wrist rad / uln
    std::optional<double> fist; ///< percent
    std::optional<double> spread; ///< percent
    std::optional<double> hook; ///< percent: only the fingertips bend
    std::optional<double> table; ///< percent: only the knuckles bend
    std::optional<double> flatFist; ///< `flat`, percent: the fingertips touch the palm, straight
    QString thumb; ///< fingertip the thumb meets (`little_finger`); empty: none

    bool operator==(const ArmPose &) const = default;
};

/** Hip, knee, ankle and toes of one side; degrees. */
struct LegPose
{
    std::optional<double> flex; ///< hip flex / ext
    std::optional<double> abduction; ///< hip abd / add
    std::optional<double> outwardTurn; ///< hip er / ir
    std::optional<double> knee; ///< knee flex
    std::optional<double> ankle; ///< ankle df / pf
    std::optional<double> inversion; ///< ankle inv / ev
    std::optional<double> toes; ///< toe joint ext: the heel lifts

    bool operator==(const LegPose &) const = default;
};

/** The part of a limb that touches something. */
enum class ContactPart { Hand, HandBack, Forearm, Foot, Heel, Toes, Ankle };

/** What is touched. Names are those of the grammar; `*` stands for the trailing A or O that says whose. */
enum class ContactTarget {
    BackOfHand, ///< back_of_hand*
    BehindNeck, ///< behind_neck
    BehindThigh, ///< behind_thigh*
    Belly, ///< belly
    Chin, ///< chin: a fingertip
    CrossedChest, ///< crossed_chest: each hand to the other shoulder
    Doorframe, ///< doorframe
    Elbow, ///< elbow*
    Fingers, ///< fingers*
    FingertipsOnTop, ///< support_tips: only the fingertips, on what a standing person holds on to
    Floor, ///< floor
    HeadTop, ///< head_top
    Knee, ///< knee*
    Knees, ///< knees: each hand on the knee of its side
    Lap, ///< lap
    OffWallHigh, ///< off_wall_high: a little before it
    PalmsTogether, ///< palms_together
    SeatBackEdge, ///< seat_back_edge
    SeatEdge, ///< seat_edge
    Shin, ///< shin*
    Shoulder, ///< shoulder*: fingertips on top of it
    ShoulderBlade, ///< shoulder_blade_*
    Step, ///< step
    Stick, ///< stick
    StrapFoot, ///< strap_foot*
    StrapThigh, ///< strap_thigh*: the ends of a towel under it
    Table, ///< table
    Temple, ///< temple
    Thigh, ///< thigh*
    Waist, ///< waist: the hand on the hip of its side
    WallChest, ///< wall_chest
    WallHigh, ///< wall_high
    WallShoulder, ///< wall_shoulder
    WallSide, ///< wall_side
    AnkleOf, ///< ankle*
};

/** One contact. It goes before the angles of the limb it names. */
struct PoseContact
{
    ContactPart part = ContactPart::Hand;
    std::optional<PoseSide> side; ///< whose limb; none: both limbs
    ContactTarget target = ContactTarget::Lap;
    std::optional<PoseSide> whose; ///< whose body part is touched, for the targets that need it

    bool operator==(const PoseContact &) const = default;
};

enum class PoseStance { HipWidth, TandemActiveFront, TandemOtherFront };

/** Where the body as a whole is, against the place its contacts give it. Lengths in centimeters of a 170 cm person. */
struct PoseRoot
{
    double forwardCm = 0; ///< shift_cm forward / back
    double towardActiveCm = 0; ///< shift_cm A / O
    double liftCm = 0;
    double leanDegrees = 0; ///< whole body about the ankles, + forward
    double turnDegrees = 0; ///< whole body about the vertical, + toward the active side
    PoseStance stance = PoseStance::HipWidth;

    bool operator==(const PoseRoot &) const = default;
};

/** The lower jaw, millimeters. */
struct JawPose
{
    double openMm = 0;
    double towardActiveMm = 0;
    double forwardMm = 0;

    bool operator==(const JawPose &) const = default;
};

/** A key pose of the guide figure, as content_spec 0.4 writes it. Values only; the figure turns it into joints. */
struct Pose
{
    PosePreset preset = PosePreset::Stand;
    SpinePose neck;
    SpinePose thoracic;
    SpinePose lumbar;
    std::optional<double> pelvis; ///< degrees, ant / post: + tilts the top of the pelvis forward
    PoseLimbs<ArmPose> arms;
    PoseLimbs<LegPose> legs;
    std::optional<double> hipRoll; ///< both knees together, + toward the active side
    JawPose jaw;
    PoseRoot root;
    QList<PoseContact> contacts;

    bool operator==(const Pose &) const = default;
};

/**
 * Reads a pose from its JSON form, `{"preset": "SIT", "neck": {"rot": "A50"}, "ik": {"handA": "lap"}}`.
 *
 * Strict: an unknown key, a wrong type, a value out of range, two words that contradict each other (flex and ext) or a
 * missing preset give no pose and put one plain sentence into `error` (which may be null).
 */
[[nodiscard]] std::optional<Pose> parsePose(const QJsonObject &object, QString *error);

} // namespace evenpace
