// SPDX-License-Identifier: Apache-2.0
#include "domain/pose.h"

#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

/** Stops reading at the first mistake and keeps its sentence. */
class Reader
{
public:
    explicit Reader(QString *error)
        : m_error(error)
    {
    }

    bool fail(const QString &sentence)
    {
        if (!m_failed && m_error) {
            *m_error = sentence;
        }
        m_failed = true;
        return false;
    }
    [[nodiscard]] bool failed() const { return m_failed; }

    bool number(const QString &where, const QJsonValue &value, double low, double high, double *out)
    {
        if (!value.isDouble()) {
            return fail(u"%1 must be a number."_s.arg(where));
        }
        const double given = value.toDouble();
        if (!std::isfinite(given) || given < low || given > high) {
            return fail(u"%1 is %2, but it must be from %3 to %4."_s.arg(where).arg(given).arg(low).arg(high));
        }
        *out = given;
        return true;
    }

    /** "A30" or "O30": a size with a side, + toward the active one. */
    bool sided(const QString &where, const QJsonValue &value, double high, double *out)
    {
        const QString text = value.toString();
        const bool active = text.startsWith(u'A');
        bool ok = false;
        const double size = QStringView(text).mid(1).toDouble(&ok);
        if (!value.isString() || !ok || (!active && !text.startsWith(u'O')) || !text.at(1).isDigit()) {
            return fail(u"%1 must be A or O and a number, like A30."_s.arg(where));
        }
        if (size > high) {
            return fail(u"%1 is %2, but it must be from 0 to %3."_s.arg(where).arg(size).arg(high));
        }
        *out = active ? size : -size;
        return true;
    }

private:
    QString *m_error;
    bool m_failed = false;
};

/** A word of the grammar that gives one number. `sign` -1: the opposite word of the same joint. */
template <typename Part> struct Word
{
    QLatin1StringView name;
    std::optional<double> Part::*field;
    double low;
    double high;
    double sign = 1;
    bool sided = false;
};

constexpr std::array neckWords{
    Word<SpinePose>{"flex"_L1, &SpinePose::flex, 0, 45},
    Word<SpinePose>{"ext"_L1, &SpinePose::flex, 0, 45, -1},
    Word<SpinePose>{"lat"_L1, &SpinePose::lat, 0, 45, 1, true},
    Word<SpinePose>{"rot"_L1, &SpinePose::rot, 0, 70, 1, true},
    Word<SpinePose>{"retract_cm"_L1, &SpinePose::retractCm, 0, 5},
};
constexpr std::array spineWords{
    Word<SpinePose>{"flex"_L1, &SpinePose::flex, 0, 60},
    Word<SpinePose>{"ext"_L1, &SpinePose::flex, 0, 40, -1},
    Word<SpinePose>{"lat"_L1, &SpinePose::lat, 0, 45, 1, true},
    Word<SpinePose>{"rot"_L1, &SpinePose::rot, 0, 60, 1, true},
};
constexpr std::array bladeWords{
    Word<ArmPose>{"elev"_L1, &ArmPose::bladeElevation, 0, 100},
    Word<ArmPose>{"dep"_L1, &ArmPose::bladeElevation, 0, 100, -1},
    Word<ArmPose>{"ret"_L1, &ArmPose::bladeRetraction, 0, 100},
    Word<ArmPose>{"pro"_L1, &ArmPose::bladeRetraction, 0, 100, -1},
};
constexpr std::array shoulderWords{
    Word<ArmPose>{"flex"_L1, &ArmPose::flex, 0, 180},          Word<ArmPose>{"ext"_L1, &ArmPose::flex, 0, 60, -1},
    Word<ArmPose>{"abd"_L1, &ArmPose::abduction, 0, 180},      Word<ArmPose>{"add"_L1, &ArmPose::abduction, 0, 60, -1},
    Word<ArmPose>{"hadd"_L1, &ArmPose::horizontal, -120, 140}, Word<ArmPose>{"er"_L1, &ArmPose::outwardTurn, 0, 90},
    Word<ArmPose>{"ir"_L1, &ArmPose::outwardTurn, 0, 90, -1},
};
constexpr std::array elbowWords{Word<ArmPose>{"flex"_L1, &ArmPose::elbow, 0, 150}};
constexpr std::array forearmWords{
    Word<ArmPose>{"sup"_L1, &ArmPose::supination, 0, 90},
    Word<ArmPose>{"pro"_L1, &ArmPose::supination, 0, 90, -1},
};
constexpr std::array wristWords{
    Word<ArmPose>{"flex"_L1, &ArmPose::wrist, 0, 90},
    Word<ArmPose>{"ext"_L1, &ArmPose::wrist, 0, 90, -1},
    Word<ArmPose>{"rad"_L1, &ArmPose::wristSide, 0, 30},
    Word<ArmPose>{"uln"_L1, &ArmPose::wristSide, 0, 45, -1},
};
constexpr std::array handWords{
    Word<ArmPose>{"fist"_L1, &ArmPose::fist, 0, 100},
    Word<ArmPose>{"spread"_L1, &ArmPose::spread, 0, 100},
    Word<ArmPose>{"hook"_L1, &ArmPose::hook, 0, 100},
    Word<ArmPose>{"table"_L1, &ArmPose::table, 0, 100},
    Word<ArmPose>{"flat"_L1, &ArmPose::flatFist, 0, 100},
};
constexpr std::array hipWords{
    Word<LegPose>{"flex"_L1, &LegPose::flex, 0, 150},     Word<LegPose>{"ext"_L1, &LegPose::flex, 0, 30, -1},
    Word<LegPose>{"abd"_L1, &LegPose::abduction, 0, 60},  Word<LegPose>{"add"_L1, &LegPose::abduction, 0, 40, -1},
    Word<LegPose>{"er"_L1, &LegPose::outwardTurn, 0, 90}, Word<LegPose>{"ir"_L1, &LegPose::outwardTurn, 0, 60, -1},
};
constexpr std::array kneeWords{Word<LegPose>{"flex"_L1, &LegPose::knee, 0, 160}};
constexpr std::array ankleWords{
    Word<LegPose>{"df"_L1, &LegPose::ankle, 0, 30},
    Word<LegPose>{"pf"_L1, &LegPose::ankle, 0, 65, -1},
    Word<LegPose>{"inv"_L1, &LegPose::inversion, 0, 40},
    Word<LegPose>{"ev"_L1, &LegPose::inversion, 0, 30, -1},
};
constexpr std::array toeWords{Word<LegPose>{"ext"_L1, &LegPose::toes, 0, 70}};

constexpr std::array fingertips{"index_finger"_L1, "middle_finger"_L1, "ring_finger"_L1, "little_finger"_L1};

struct TargetName
{
    QLatin1StringView name;
    ContactTarget target;
    bool needsWhose = false;
};
constexpr std::array targetNames{
    TargetName{"ankle"_L1, ContactTarget::AnkleOf, true},
    TargetName{"back_of_hand"_L1, ContactTarget::BackOfHand, true},
    TargetName{"behind_neck"_L1, ContactTarget::BehindNeck},
    TargetName{"behind_thigh"_L1, ContactTarget::BehindThigh, true},
    TargetName{"belly"_L1, ContactTarget::Belly},
    TargetName{"chin"_L1, ContactTarget::Chin},
    TargetName{"crossed_chest"_L1, ContactTarget::CrossedChest},
    TargetName{"doorframe"_L1, ContactTarget::Doorframe},
    TargetName{"elbow"_L1, ContactTarget::Elbow, true},
    TargetName{"fingers"_L1, ContactTarget::Fingers, true},
    TargetName{"floor"_L1, ContactTarget::Floor},
    TargetName{"head_top"_L1, ContactTarget::HeadTop},
    TargetName{"knee"_L1, ContactTarget::Knee, true},
    TargetName{"knees"_L1, ContactTarget::Knees},
    TargetName{"lap"_L1, ContactTarget::Lap},
    TargetName{"off_wall_high"_L1, ContactTarget::OffWallHigh},
    TargetName{"palms_together"_L1, ContactTarget::PalmsTogether},
    TargetName{"seat_back_edge"_L1, ContactTarget::SeatBackEdge},
    TargetName{"seat_edge"_L1, ContactTarget::SeatEdge},
    TargetName{"shin"_L1, ContactTarget::Shin, true},
    TargetName{"shoulder"_L1, ContactTarget::Shoulder, true},
    TargetName{"shoulder_blade_"_L1, ContactTarget::ShoulderBlade, true},
    TargetName{"step"_L1, ContactTarget::Step},
    TargetName{"stick"_L1, ContactTarget::Stick},
    TargetName{"strap_foot"_L1, ContactTarget::StrapFoot, true},
    TargetName{"strap_thigh"_L1, ContactTarget::StrapThigh, true},
    TargetName{"support_tips"_L1, ContactTarget::FingertipsOnTop},
    TargetName{"table"_L1, ContactTarget::Table},
    TargetName{"temple"_L1, ContactTarget::Temple},
    TargetName{"thigh"_L1, ContactTarget::Thigh, true},
    TargetName{"waist"_L1, ContactTarget::Waist},
    TargetName{"wall_chest"_L1, ContactTarget::WallChest},
    TargetName{"wall_high"_L1, ContactTarget::WallHigh},
    TargetName{"wall_shoulder"_L1, ContactTarget::WallShoulder},
    TargetName{"wall_side"_L1, ContactTarget::WallSide},
};

struct PartName
{
    QLatin1StringView one;
    QLatin1StringView both;
    ContactPart part;
    QLatin1StringView ending = {};
};
constexpr std::array partNames{
    PartName{"hand"_L1, "hands"_L1, ContactPart::Hand},
    PartName{"hand"_L1, "hands_back"_L1, ContactPart::HandBack, "_back"_L1},
    PartName{"forearm"_L1, "forearms"_L1, ContactPart::Forearm},
    PartName{"foot"_L1, "feet"_L1, ContactPart::Foot},
    PartName{"heel"_L1, "heels"_L1, ContactPart::Heel},
    PartName{"toes"_L1, "toes"_L1, ContactPart::Toes},
    PartName{"ankle"_L1, "ankles"_L1, ContactPart::Ankle},
};

std::optional<PosePreset> presetNamed(const QString &name)
{
    if (name == u"SUP")
        return PosePreset::Supine;
    if (name == u"HOOK")
        return PosePreset::Hook;
    if (name == u"SIDE")
        return PosePreset::SideLying;
    if (name == u"QUAD")
        return PosePreset::Quadruped;
    if (name == u"SIT")
        return PosePreset::Sit;
    if (name == u"PERCH")
        return PosePreset::Perch;
    if (name == u"STAND")
        return PosePreset::Stand;
    if (name == u"SUPST")
        return PosePreset::SupportStand;
    if (name == u"WALLST")
        return PosePreset::WallStand;
    return std::nullopt;
}

std::optional<PoseSide> sideOf(QChar letter)
{
    if (letter == u'A')
        return PoseSide::Active;
    if (letter == u'O')
        return PoseSide::Other;
    return std::nullopt;
}

template <typename Part, std::size_t Count>
bool readWord(Reader &reader, const QString &joint, const QString &key, const QJsonValue &value,
              const std::array<Word<Part>, Count> &words, Part *part)
{
    for (const Word<Part> &word : words) {
        if (key != word.name) {
            continue;
        }
        const QString where = joint + u'.' + key;
        std::optional<double> &field = part->*(word.field);
        if (field) {
            return reader.fail(u"%1 gives two opposite directions at once."_s.arg(joint));
        }
        double given = 0;
        const bool read = word.sided ? reader.sided(where, value, word.high, &given)
                                     : reader.number(where, value, word.low, word.high, &given);
        if (read) {
            field = given * word.sign;
        }
        return read;
    }
    return reader.fail(u"%1 does not know “%2”."_s.arg(joint, key));
}

template <typename Part, std::size_t Count>
bool readWords(Reader &reader, const QString &joint, const QJsonObject &object,
               const std::array<Word<Part>, Count> &words, Part *part)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readWord(reader, joint, it.key(), it.value(), words, part)) {
            return false;
        }
    }
    return true;
}

bool readHand(Reader &reader, const QString &joint, const QJsonObject &object, ArmPose *arm)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"thumb") {
            if (!readWord(reader, joint, it.key(), it.value(), handWords, arm)) {
                return false;
            }
            continue;
        }
        arm->thumb = it.value().toString();
        if (std::find(fingertips.begin(), fingertips.end(), arm->thumb) == fingertips.end()) {
            return reader.fail(u"%1.thumb must name a finger, like little_finger."_s.arg(joint));
        }
    }
    return true;
}

bool readHip(Reader &reader, const QString &joint, QJsonObject object, LegPose *leg, Pose *pose)
{
    if (joint == u"hp2" && object.contains(u"roll")) {
        double roll = 0;
        if (!reader.sided(u"hp2.roll"_s, object.value(u"roll"), 60, &roll)) {
            return false;
        }
        pose->hipRoll = roll;
        object.remove(u"roll");
    }
    return readWords(reader, joint, object, hipWords, leg);
}

/** A key of two letters for the joint and one for the side: scA, el2, hpO. */
bool readLimbJoint(Reader &reader, const QString &joint, const QJsonObject &object, Pose *pose)
{
    const QStringView name = QStringView(joint).left(2);
    const QChar suffix = joint.size() == 3 ? joint.at(2) : QChar();
    if (suffix == u'2' || sideOf(suffix)) {
        const auto pick = [suffix](auto &limbs) {
            return suffix == u'2' ? &limbs.both : suffix == u'A' ? &limbs.active : &limbs.other;
        };
        ArmPose *const arm = pick(pose->arms);
        LegPose *const leg = pick(pose->legs);
        if (name == u"sc")
            return readWords(reader, joint, object, bladeWords, arm);
        if (name == u"sh")
            return readWords(reader, joint, object, shoulderWords, arm);
        if (name == u"el")
            return readWords(reader, joint, object, elbowWords, arm);
        if (name == u"fo")
            return readWords(reader, joint, object, forearmWords, arm);
        if (name == u"wr")
            return readWords(reader, joint, object, wristWords, arm);
        if (name == u"ha")
            return readHand(reader, joint, object, arm);
        if (name == u"hp")
            return readHip(reader, joint, object, leg, pose);
        if (name == u"kn")
            return readWords(reader, joint, object, kneeWords, leg);
        if (name == u"an")
            return readWords(reader, joint, object, ankleWords, leg);
        if (name == u"to")
            return readWords(reader, joint, object, toeWords, leg);
    }
    return reader.fail(u"A pose does not know “%1”."_s.arg(joint));
}

bool readPelvis(Reader &reader, const QJsonObject &object, Pose *pose)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool forward = it.key() == u"ant";
        if (!forward && it.key() != u"post") {
            return reader.fail(u"pel does not know “%1”."_s.arg(it.key()));
        }
        if (pose->pelvis) {
            return reader.fail(u"pel gives two opposite directions at once."_s);
        }
        double given = 0;
        if (!reader.number(u"pel."_s + it.key(), it.value(), 0, 40, &given)) {
            return false;
        }
        pose->pelvis = forward ? given : -given;
    }
    return true;
}

bool readJaw(Reader &reader, const QJsonObject &object, JawPose *jaw)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool read = false;
        if (it.key() == u"open_mm") {
            read = reader.number(u"jaw.open_mm"_s, it.value(), 0, 50, &jaw->openMm);
        } else if (it.key() == u"lat_mm") {
            read = reader.sided(u"jaw.lat_mm"_s, it.value(), 12, &jaw->towardActiveMm);
        } else if (it.key() == u"pro_mm") {
            read = reader.number(u"jaw.pro_mm"_s, it.value(), 0, 10, &jaw->forwardMm);
        } else {
            return reader.fail(u"jaw does not know “%1”."_s.arg(it.key()));
        }
        if (!read) {
            return false;
        }
    }
    return true;
}

bool readShift(Reader &reader, const QJsonValue &value, PoseRoot *root)
{
    const QString text = value.toString();
    for (const auto &[word, sign] : {std::pair{"forward"_L1, 1.0}, std::pair{"back"_L1, -1.0}}) {
        if (!text.startsWith(word)) {
            continue;
        }
        bool ok = false;
        const double size = QStringView(text).mid(word.size()).toDouble(&ok);
        if (!ok || size < 0 || size > 60) {
            return reader.fail(
                u"root.shift_cm must be forward, back, A or O and a number from 0 to 60, like forward8."_s);
        }
        root->forwardCm = sign * size;
        return true;
    }
    double side = 0;
    if (!reader.sided(u"root.shift_cm"_s, value, 60, &side)) {
        return false;
    }
    root->towardActiveCm = side;
    return true;
}

bool readRoot(Reader &reader, const QJsonObject &object, PoseRoot *root)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString &key = it.key();
        bool read = false;
        if (key == u"shift_cm") {
            read = readShift(reader, it.value(), root);
        } else if (key == u"lift_cm") {
            read = reader.number(u"root.lift_cm"_s, it.value(), 0, 40, &root->liftCm);
        } else if (key == u"lean") {
            read = reader.number(u"root.lean"_s, it.value(), -30, 45, &root->leanDegrees);
        } else if (key == u"turn") {
            read = reader.sided(u"root.turn"_s, it.value(), 180, &root->turnDegrees);
        } else if (key == u"stance") {
            const QString stance = it.value().toString();
            read = stance == u"tandem_A_front" || stance == u"tandem_O_front";
            if (!read) {
                return reader.fail(u"root.stance must be tandem_A_front or tandem_O_front."_s);
            }
            root->stance = stance == u"tandem_A_front" ? PoseStance::TandemActiveFront : PoseStance::TandemOtherFront;
        } else {
            return reader.fail(u"root does not know “%1”."_s.arg(key));
        }
        if (!read) {
            return false;
        }
    }
    return true;
}

bool readContactPart(const QString &key, PoseContact *contact)
{
    for (const PartName &name : partNames) {
        if (key == name.both) {
            contact->part = name.part;
            return true;
        }
        if (key.size() == name.one.size() + 1 + name.ending.size() && key.startsWith(name.one)
            && key.endsWith(name.ending)) {
            contact->part = name.part;
            contact->side = sideOf(key.at(name.one.size()));
            return contact->side.has_value();
        }
    }
    return false;
}

bool readContactTarget(const QString &text, PoseContact *contact)
{
    for (const TargetName &name : targetNames) {
        if (!name.needsWhose && text == name.name) {
            contact->target = name.target;
            return true;
        }
        if (name.needsWhose && text.size() == name.name.size() + 1 && text.startsWith(name.name)) {
            contact->target = name.target;
            contact->whose = sideOf(text.back());
            if (contact->whose) {
                return true;
            }
        }
    }
    return false;
}

bool readContacts(Reader &reader, const QJsonObject &object, QList<PoseContact> *contacts)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        PoseContact contact;
        if (!readContactPart(it.key(), &contact)) {
            return reader.fail(u"ik does not know the limb “%1”."_s.arg(it.key()));
        }
        if (!it.value().isString() || !readContactTarget(it.value().toString(), &contact)) {
            return reader.fail(u"ik.%1 does not name a known place to touch."_s.arg(it.key()));
        }
        contacts->append(contact);
    }
    return true;
}

bool readPart(Reader &reader, const QString &key, const QJsonObject &object, Pose *pose)
{
    if (key == u"neck")
        return readWords(reader, key, object, neckWords, &pose->neck);
    if (key == u"th")
        return readWords(reader, key, object, spineWords, &pose->thoracic);
    if (key == u"lu")
        return readWords(reader, key, object, spineWords, &pose->lumbar);
    if (key == u"pel")
        return readPelvis(reader, object, pose);
    if (key == u"jaw")
        return readJaw(reader, object, &pose->jaw);
    if (key == u"root")
        return readRoot(reader, object, &pose->root);
    if (key == u"ik")
        return readContacts(reader, object, &pose->contacts);
    return readLimbJoint(reader, key, object, pose);
}

} // namespace

std::optional<Pose> parsePose(const QJsonObject &object, QString *error)
{
    Reader reader(error);
    Pose pose;
    const std::optional<PosePreset> preset = presetNamed(object.value(u"preset").toString());
    if (!preset) {
        reader.fail(
            object.contains(u"preset")
                ? u"The preset of a pose must be one of SUP, HOOK, SIDE, QUAD, SIT, PERCH, STAND, SUPST and WALLST."_s
                : u"A pose needs a preset."_s);
        return std::nullopt;
    }
    pose.preset = *preset;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"preset") {
            continue;
        }
        if (!it.value().isObject()) {
            reader.fail(u"“%1” of a pose must hold named values."_s.arg(it.key()));
            return std::nullopt;
        }
        if (!readPart(reader, it.key(), it.value().toObject(), &pose)) {
            return std::nullopt;
        }
    }
    return pose;
}

} // namespace evenpace
