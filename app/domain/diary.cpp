// SPDX-License-Identifier: Apache-2.0
#include "domain/diary.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

template <typename Value> struct Name {
    Value value;
    QStringView name;
};

constexpr std::array kAreas{Name<BodyArea>{BodyArea::JawLeft, u"jaw_left"},
                            Name<BodyArea>{BodyArea::JawRight, u"jaw_right"},
                            Name<BodyArea>{BodyArea::ShoulderLeft, u"shoulder_left"},
                            Name<BodyArea>{BodyArea::ShoulderRight, u"shoulder_right"},
                            Name<BodyArea>{BodyArea::UpperArmLeft, u"upper_arm_left"},
                            Name<BodyArea>{BodyArea::UpperArmRight, u"upper_arm_right"},
                            Name<BodyArea>{BodyArea::LowerArmLeft, u"lower_arm_left"},
                            Name<BodyArea>{BodyArea::LowerArmRight, u"lower_arm_right"},
                            Name<BodyArea>{BodyArea::HipLeft, u"hip_left"},
                            Name<BodyArea>{BodyArea::HipRight, u"hip_right"},
                            Name<BodyArea>{BodyArea::UpperLegLeft, u"upper_leg_left"},
                            Name<BodyArea>{BodyArea::UpperLegRight, u"upper_leg_right"},
                            Name<BodyArea>{BodyArea::LowerLegLeft, u"lower_leg_left"},
                            Name<BodyArea>{BodyArea::LowerLegRight, u"lower_leg_right"},
                            Name<BodyArea>{BodyArea::Neck, u"neck"},
                            Name<BodyArea>{BodyArea::UpperBack, u"upper_back"},
                            Name<BodyArea>{BodyArea::LowerBack, u"lower_back"},
                            Name<BodyArea>{BodyArea::Chest, u"chest"},
                            Name<BodyArea>{BodyArea::Abdomen, u"abdomen"}};
static_assert(kAreas.size() == kBodyAreas);
constexpr std::array kGrades{Name<Grade>{Grade::Flare, u"flare"}, Name<Grade>{Grade::Usual, u"usual"},
                             Name<Grade>{Grade::Good, u"good"}};
constexpr std::array kActivities{
    Name<ActivityKind>{ActivityKind::Housework, u"housework"}, Name<ActivityKind>{ActivityKind::Cooking, u"cooking"},
    Name<ActivityKind>{ActivityKind::Shopping, u"shopping"},   Name<ActivityKind>{ActivityKind::Work, u"work"},
    Name<ActivityKind>{ActivityKind::Visit, u"visit"},         Name<ActivityKind>{ActivityKind::Appointment, u"appointment"},
    Name<ActivityKind>{ActivityKind::Travel, u"travel"},       Name<ActivityKind>{ActivityKind::Caring, u"caring"},
    Name<ActivityKind>{ActivityKind::Other, u"other"}};
constexpr std::array kEfforts{Name<ActivityEffort>{ActivityEffort::Light, u"light"},
                              Name<ActivityEffort>{ActivityEffort::Medium, u"medium"},
                              Name<ActivityEffort>{ActivityEffort::Heavy, u"heavy"}};
constexpr std::array kMornings{Name<MorningAfter>{MorningAfter::AsUsual, u"as_usual"},
                               Name<MorningAfter>{MorningAfter::ABitWorse, u"a_bit_worse"},
                               Name<MorningAfter>{MorningAfter::ClearlyWorse, u"clearly_worse"}};
constexpr std::array kFlags{Name<SafetyChecked::Flags>{SafetyChecked::Flags::None, u"none"},
                            Name<SafetyChecked::Flags>{SafetyChecked::Flags::OneOrMore, u"one_or_more"},
                            Name<SafetyChecked::Flags>{SafetyChecked::Flags::NotSure, u"not_sure"}};
constexpr std::array kFirsts{Name<PemScreened::First>{PemScreened::First::HardlyEver, u"hardly_ever"},
                             Name<PemScreened::First>{PemScreened::First::Sometimes, u"sometimes"},
                             Name<PemScreened::First>{PemScreened::First::MostTimes, u"most_times"},
                             Name<PemScreened::First>{PemScreened::First::DoNotKnow, u"do_not_know"}};
constexpr std::array kSources{Name<LimitsSet::Source>{LimitsSet::Source::Person, u"person"},
                              Name<LimitsSet::Source>{LimitsSet::Source::Therapist, u"therapist"}};
constexpr std::array kPasts{Name<WentOn::Past>{WentOn::Past::Minutes, u"minutes"},
                            Name<WentOn::Past>{WentOn::Past::Sessions, u"sessions"},
                            Name<WentOn::Past>{WentOn::Past::Rest, u"rest"}};

template <typename Value, size_t Count> QString nameIn(const std::array<Name<Value>, Count> &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.value == value; });
    return found == names.end() ? QString() : found->name.toString();
}

template <typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<Name<Value>, Count> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

/** Heart, chest pain and fainting stand first: they stop all movement. The rest locks moderate items. */
struct Condition {
    QStringView id;
    std::array<QStringView, 2> cautions;
};
constexpr size_t kStopping = 3;
constexpr std::array kConditions{Condition{u"heart", {u"BP"}},
                                 Condition{u"chest_pain", {}},
                                 Condition{u"fainting", {u"BAL"}},
                                 Condition{u"blood_pressure", {u"BP"}},
                                 Condition{u"bone_loss", {u"OSTEO"}},
                                 Condition{u"hypermobile", {u"HYPER"}},
                                 Condition{u"neck_trauma", {u"NECKVASC"}},
                                 Condition{u"nerve", {u"NEURO"}},
                                 Condition{u"falls", {u"BAL"}},
                                 Condition{u"shoulder", {u"SHO"}},
                                 Condition{u"hip", {u"HIP"}},
                                 Condition{u"knee", {u"KNEE"}},
                                 Condition{u"wrist", {u"WRI"}},
                                 Condition{u"jaw", {u"JAW"}},
                                 Condition{u"surgery", {u"BP", u"ABD"}},
                                 Condition{u"eyes_or_reflux", {u"HEADLOW"}},
                                 Condition{u"pregnant", {u"PREG"}},
                                 Condition{u"epilepsy", {u"EPI"}},
                                 Condition{u"lung", {u"LUNG"}},
                                 Condition{u"panic", {u"PANIC"}},
                                 Condition{u"cancer", {}},
                                 Condition{u"seventy_and_still", {}},
                                 Condition{u"other", {}}};

// Facts to JSON and back. A part of the wrong type or out of range makes the whole fact unreadable.

class Parts
{
public:
    explicit Parts(const QJsonObject &object)
        : m_object(object)
    {
    }
    qint64 whole(QStringView key, qint64 low, qint64 high)
    {
        const double number = m_object.value(key).toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(number >= static_cast<double>(low) && number <= static_cast<double>(high))) {
            m_isReadable = false;
            return low;
        }
        return static_cast<qint64>(number);
    }
    int number(QStringView key, int low, int high) { return static_cast<int>(whole(key, low, high)); }
    template <typename Number> std::optional<Number> maybe(QStringView key, qint64 low, qint64 high)
    {
        if (m_object.value(key).isUndefined())
            return std::nullopt;
        return static_cast<Number>(whole(key, low, high));
    }
    bool flag(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_isReadable = m_isReadable && value.isBool();
        return value.toBool();
    }
    QString text(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_isReadable = m_isReadable && value.isString();
        return value.toString();
    }
    QDate day(QStringView key)
    {
        const QDate date = QDate::fromString(text(key), Qt::ISODate);
        m_isReadable = m_isReadable && date.isValid();
        return date;
    }
    QStringList texts(QStringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_isReadable = m_isReadable && value.isArray();
        QStringList list;
        for (const QJsonValue &entry : value.toArray())
            list << entry.toString();
        return list;
    }
    template <typename Value, size_t Count> Value word(QStringView key, const std::array<Name<Value>, Count> &names)
    {
        const std::optional<Value> value = valueIn(names, text(key));
        m_isReadable = m_isReadable && value;
        return value.value_or(names.front().value);
    }
    pacing::Screening screening()
    {
        pacing::Screening result;
        const QJsonArray items = m_object.value("items"_L1).toArray();
        m_isReadable = m_isReadable && items.size() == static_cast<int>(result.items.size());
        for (size_t i = 0; m_isReadable && i < result.items.size(); ++i) {
            Parts item(items[static_cast<int>(i)].toObject());
            result.items[i] = {item.number(u"frequency", 0, 4), item.number(u"severity", 0, 4)};
            m_isReadable = item.m_isReadable;
        }
        result.worsePhysical = flag(u"worse_physical");
        result.worseMental = flag(u"worse_mental");
        result.hours = static_cast<double>(whole(u"hours", 0, 10000));
        result.meCfs = flag(u"mecfs");
        return result;
    }
    template <typename Fact> std::optional<DiaryFact> result(Fact fact) const
    {
        return m_isReadable ? std::optional<DiaryFact>(std::move(fact)) : std::nullopt;
    }

private:
    const QJsonObject &m_object;
    bool m_isReadable = true;
};

constexpr qint64 kMostMilli = 1440 * 1000;

struct ToJson {
    QJsonObject operator()(const SafetyChecked &fact) const
    {
        return {{u"flags"_s, nameIn(kFlags, fact.flags)},
                {u"conditions"_s, QJsonArray::fromStringList(fact.conditions)},
                {u"complete"_s, fact.isComplete}};
    }
    QJsonObject operator()(const RedFlagTold &fact) const
    {
        return {{u"signs"_s, QJsonArray::fromStringList(fact.signs)}};
    }
    QJsonObject operator()(const RedFlagCleared &fact) const
    {
        return {{u"checked_on"_s, fact.checkedOn.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const ModerateAgreed &fact) const
    {
        return {{u"agreed_on"_s, fact.agreedOn.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const PemScreened &fact) const
    {
        QJsonArray items;
        for (const pacing::Screening::Item &item : fact.screening.items)
            items << QJsonObject{{u"frequency"_s, item.frequency}, {u"severity"_s, item.severity}};
        return {{u"first"_s, nameIn(kFirsts, fact.first)},
                {u"items"_s, items},
                {u"worse_physical"_s, fact.screening.worsePhysical},
                {u"worse_mental"_s, fact.screening.worseMental},
                {u"hours"_s, fact.screening.hours},
                {u"mecfs"_s, fact.screening.meCfs},
                {u"filled_in"_s, QJsonArray::fromStringList(fact.filledIn)}};
    }
    QJsonObject operator()(const UsualWeekTold &fact) const
    {
        return {{u"pain"_s, fact.pain}, {u"fatigue"_s, fact.fatigue}};
    }
    QJsonObject operator()(const ComfortTold &fact) const
    {
        return {{u"good"_s, fact.good}, {u"ordinary"_s, fact.ordinary}, {u"bad"_s, fact.bad}};
    }
    QJsonObject operator()(const TrialTold &fact) const
    {
        return {{u"amount"_s, fact.amount}, {u"worse_next_morning"_s, fact.worseNextMorning}};
    }
    QJsonObject operator()(const SmallestTold &fact) const { return {{u"amount"_s, fact.amount}}; }
    QJsonObject operator()(const StepConfirmed &) const { return {}; }
    QJsonObject operator()(const RiseAsked &fact) const { return {{u"percent"_s, fact.percent}}; }
    QJsonObject operator()(const LimitsSet &fact) const
    {
        QJsonObject object{{u"source"_s, nameIn(kSources, fact.source)}, {u"frozen"_s, fact.isFrozen}};
        if (fact.milliMinutesADay)
            object.insert(u"milli_minutes_a_day"_s, *fact.milliMinutesADay);
        if (fact.sessionsADay)
            object.insert(u"sessions_a_day"_s, *fact.sessionsADay);
        if (fact.gapMinutes)
            object.insert(u"gap_minutes"_s, *fact.gapMinutes);
        if (fact.effortCeiling)
            object.insert(u"effort_ceiling"_s, *fact.effortCeiling);
        if (fact.growPercent)
            object.insert(u"grow_percent"_s, *fact.growPercent);
        return object;
    }
    QJsonObject operator()(const SizeKept &fact) const
    {
        return {{u"at_most"_s, fact.atMost}};
    }
    QJsonObject operator()(const ReviewSeen &fact) const
    {
        return {{u"review_day"_s, fact.reviewDay.toString(Qt::ISODate)}};
    }
    QJsonObject operator()(const WentOn &fact) const { return {{u"past"_s, nameIn(kPasts, fact.past)}}; }
    QJsonObject operator()(const PromptAnswered &fact) const { return {{u"prompt"_s, fact.prompt}}; }
    QJsonObject operator()(const AddedToDay &fact) const
    {
        return {{u"program"_s, fact.programId},
                {u"session"_s, fact.sessionId},
                {u"out_program"_s, fact.outProgram},
                {u"out_session"_s, fact.outSession}};
    }
    QJsonObject operator()(const KeptForNextDay &fact) const
    {
        return {{u"program"_s, fact.programId}, {u"session"_s, fact.sessionId}};
    }
};

/** In the order of the variant; part of the file format. */
constexpr std::array<QStringView, std::variant_size_v<DiaryFact>> kKinds{
    u"safety",   u"red_flag", u"cleared", u"moderate_agreed", u"pem",       u"usual_week",  u"comfort", u"trial",
    u"smallest", u"step",     u"rise",    u"limits",          u"size_kept", u"review_seen", u"went_on", u"prompt",
    u"added",    u"kept_for_next_day"};

} // namespace

QString kindOf(const DiaryFact &fact)
{
    return kKinds[fact.index()].toString();
}

QJsonObject toJson(const DiaryFact &fact)
{
    return std::visit(ToJson{}, fact);
}

std::optional<DiaryFact> diaryFactFromJson(const QString &kind, const QJsonObject &object)
{
    Parts parts(object);
    if (kind == "safety"_L1) {
        SafetyChecked fact{parts.word(u"flags", kFlags), parts.texts(u"conditions"), parts.flag(u"complete")};
        return parts.result(fact);
    }
    if (kind == "red_flag"_L1) {
        RedFlagTold fact{parts.texts(u"signs")};
        return parts.result(fact);
    }
    if (kind == "cleared"_L1) {
        RedFlagCleared fact{parts.day(u"checked_on")};
        return parts.result(fact);
    }
    if (kind == "moderate_agreed"_L1) {
        ModerateAgreed fact{parts.day(u"agreed_on")};
        return parts.result(fact);
    }
    if (kind == "pem"_L1) {
        PemScreened fact{parts.word(u"first", kFirsts), parts.screening(), parts.texts(u"filled_in")};
        return parts.result(fact);
    }
    if (kind == "usual_week"_L1) {
        UsualWeekTold fact{parts.number(u"pain", 0, 10), parts.number(u"fatigue", 0, 10)};
        return parts.result(fact);
    }
    if (kind == "comfort"_L1) {
        ComfortTold fact{parts.number(u"good", 0, 1440), parts.number(u"ordinary", 0, 1440), parts.number(u"bad", 0, 1440)};
        return parts.result(fact);
    }
    if (kind == "trial"_L1) {
        TrialTold fact{parts.whole(u"amount", 1, kMostMilli), parts.flag(u"worse_next_morning")};
        return parts.result(fact);
    }
    if (kind == "smallest"_L1) {
        SmallestTold fact{parts.whole(u"amount", 0, kMostMilli)};
        return parts.result(fact);
    }
    if (kind == "step"_L1)
        return parts.result(StepConfirmed{});
    if (kind == "rise"_L1) {
        RiseAsked fact{parts.number(u"percent", 1, 10)};
        return parts.result(fact);
    }
    if (kind == "limits"_L1) {
        LimitsSet fact{.source = parts.word(u"source", kSources),
                       .milliMinutesADay = parts.maybe<pacing::Milli>(u"milli_minutes_a_day", 0, kMostMilli),
                       .sessionsADay = parts.maybe<int>(u"sessions_a_day", 0, 20),
                       .gapMinutes = parts.maybe<int>(u"gap_minutes", 0, 1440),
                       .effortCeiling = parts.maybe<int>(u"effort_ceiling", 1, 10),
                       .growPercent = parts.maybe<int>(u"grow_percent", 100, 120),
                       .isFrozen = parts.flag(u"frozen")};
        return parts.result(fact);
    }
    if (kind == "size_kept"_L1) {
        SizeKept fact{parts.whole(u"at_most", 0, kMostMilli)};
        return parts.result(fact);
    }
    if (kind == "review_seen"_L1) {
        ReviewSeen fact{parts.day(u"review_day")};
        return parts.result(fact);
    }
    if (kind == "went_on"_L1) {
        WentOn fact{parts.word(u"past", kPasts)};
        return parts.result(fact);
    }
    if (kind == "prompt"_L1) {
        PromptAnswered fact{parts.text(u"prompt")};
        return parts.result(fact);
    }
    if (kind == "added"_L1) {
        AddedToDay fact{parts.text(u"program"), parts.text(u"session"), parts.text(u"out_program"),
                        parts.text(u"out_session")};
        return parts.result(fact);
    }
    if (kind == "kept_for_next_day"_L1) {
        KeptForNextDay fact{parts.text(u"program"), parts.text(u"session")};
        return parts.result(fact);
    }
    return std::nullopt;
}

std::optional<pacing::Milli> loadOf(const DayFacts &facts, int effortUntold)
{
    if (facts.sessions.empty() && facts.activities.empty())
        return std::nullopt;
    pacing::Milli load = 0;
    for (const SessionFact &session : facts.sessions) {
        const int effort = session.effort.value_or(session.easyMilliMinutes > 0 ? effortUntold : 0);
        load += toCount(session.activeLength) / 60 * effort;
    }
    for (const Activity &activity : facts.activities)
        load += pacing::Milli{1000} * activity.minutes * kActivityEffort[static_cast<size_t>(activity.effort)];
    return load;
}

std::optional<int> latestPain(const DayFacts &facts)
{
    for (auto it = facts.sessions.rbegin(); it != facts.sessions.rend(); ++it) {
        for (const std::optional<int> &pain : {it->pain2h, it->painAfter, it->painBefore}) {
            if (pain)
                return pain;
        }
    }
    return facts.checkIn ? facts.checkIn->pain : std::nullopt;
}

const QStringList &safetyConditions()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const Condition &condition : kConditions)
            list << condition.id.toString();
        return list;
    }();
    return ids;
}

bool stopsMovement(const SafetyChecked &check)
{
    return check.flags != SafetyChecked::Flags::None
        || std::any_of(kConditions.begin(), kConditions.begin() + kStopping,
                       [&](const Condition &condition) { return check.conditions.contains(condition.id); });
}

QStringList cautionsOf(const SafetyChecked &check)
{
    QStringList codes;
    for (const Condition &condition : kConditions) {
        if (!check.conditions.contains(condition.id))
            continue;
        for (const QStringView code : condition.cautions) {
            if (!code.isEmpty() && !codes.contains(code))
                codes << code.toString();
        }
    }
    return codes;
}

QString nameOf(BodyArea area)
{
    return nameIn(kAreas, area);
}

std::optional<BodyArea> bodyAreaNamed(const QString &name)
{
    return valueIn(kAreas, name);
}

QString nameOf(Grade grade)
{
    return nameIn(kGrades, grade);
}

std::optional<Grade> gradeNamed(const QString &name)
{
    return valueIn(kGrades, name);
}

QString nameOf(ActivityKind kind)
{
    return nameIn(kActivities, kind);
}

std::optional<ActivityKind> activityKindNamed(const QString &name)
{
    return valueIn(kActivities, name);
}

QString nameOf(ActivityEffort effort)
{
    return nameIn(kEfforts, effort);
}

std::optional<ActivityEffort> activityEffortNamed(const QString &name)
{
    return valueIn(kEfforts, name);
}

QString nameOf(MorningAfter morning)
{
    return nameIn(kMornings, morning);
}

std::optional<MorningAfter> morningAfterNamed(const QString &name)
{
    return valueIn(kMornings, name);
}

} // namespace evenpace
