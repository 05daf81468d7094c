// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryloader.h"

#include "domain/cardloader.h"
#include "domain/libraryfields.h"
#include "domain/libraryrules.h"
#include "domain/libraryslices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace evenpace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace reading;

namespace {

constexpr qsizetype kLongestTitle = 90;
constexpr QStringView kCards = u"cards"; ///< passed over here: loadCards() reads them

constexpr Names<MovementType, 6> kMovementTypes{{{"mobility"_L1, MovementType::Mobility},
                                                 {"stretch"_L1, MovementType::Stretch},
                                                 {"strength"_L1, MovementType::Strength},
                                                 {"relax"_L1, MovementType::Relax},
                                                 {"balance"_L1, MovementType::Balance},
                                                 {"aerobic"_L1, MovementType::Aerobic}}};
constexpr Names<View, 3> kViews{{{"side"_L1, View::Side}, {"front"_L1, View::Front}, {"both"_L1, View::Both}}};
constexpr Names<Crop, 3> kCrops{{{"full"_L1, Crop::Full}, {"waist"_L1, Crop::Waist}, {"bust"_L1, Crop::Bust}}};
constexpr Names<SideMode, 3> kSides{
    {{"both"_L1, SideMode::Both}, {"left_right"_L1, SideMode::LeftRight}, {"alternate"_L1, SideMode::Alternate}}};
constexpr Names<DoseMode, 3> kDoseModes{
    {{"hold"_L1, DoseMode::Hold}, {"reps"_L1, DoseMode::Reps}, {"time"_L1, DoseMode::Time}}};
constexpr Names<PosePreset, 9> kPresets{{{"SUP"_L1, PosePreset::Supine},
                                         {"HOOK"_L1, PosePreset::Hook},
                                         {"SIDE"_L1, PosePreset::SideLying},
                                         {"QUAD"_L1, PosePreset::Quadruped},
                                         {"SIT"_L1, PosePreset::Sit},
                                         {"PERCH"_L1, PosePreset::Perch},
                                         {"STAND"_L1, PosePreset::Stand},
                                         {"SUPST"_L1, PosePreset::SupportStand},
                                         {"WALLST"_L1, PosePreset::WallStand}}};
constexpr Names<MindInputKind, 9> kInputKinds{{{"rating"_L1, MindInputKind::Rating},
                                               {"choice"_L1, MindInputKind::Choice},
                                               {"multi"_L1, MindInputKind::Multi},
                                               {"text"_L1, MindInputKind::Text},
                                               {"list"_L1, MindInputKind::List},
                                               {"time"_L1, MindInputKind::Time},
                                               {"toggle"_L1, MindInputKind::Toggle},
                                               {"number"_L1, MindInputKind::Number},
                                               {"date"_L1, MindInputKind::Date}}};

constexpr std::array kRegions{"neck"_L1, "jaw"_L1,  "shoulders"_L1, "chest"_L1,        "upper_back"_L1, "low_back"_L1,
                              "hips"_L1, "legs"_L1, "ankles"_L1,    "wrists_hands"_L1, "whole_body"_L1};
constexpr std::array kCautions{"OSTEO"_L1,   "HYPER"_L1, "NECKVASC"_L1, "NEURO"_L1, "PREG"_L1, "BP"_L1,
                               "HEADLOW"_L1, "BAL"_L1,   "SHO"_L1,      "KNEE"_L1,  "HIP"_L1,  "WRI"_L1,
                               "JAW"_L1,     "ABD"_L1,   "EPI"_L1,      "LUNG"_L1,  "PANIC"_L1};
constexpr std::array kOutThrough{"nose"_L1, "mouth"_L1, "pursed lips"_L1, "hum"_L1};
constexpr std::array kScriptTypes{"pmr"_L1, "mindfulness"_L1, "imagery"_L1, "autogenic"_L1, "sleep"_L1};
constexpr std::array kModules{"education"_L1, "act"_L1,           "goals"_L1,   "pacing"_L1,     "activation"_L1,
                              "cognitive"_L1, "exposure"_L1,      "problem"_L1, "flare"_L1,      "sleep"_L1,
                              "stress"_L1,    "communication"_L1, "emotion"_L1, "maintenance"_L1};
constexpr std::array kUnlockers{"therapist"_L1};
constexpr std::array kPersons{"not_pem"_L1};
constexpr std::array kDayTimes{"morning"_L1, "midday"_L1, "evening"_L1}; // in the order of DayTime
/** Caution codes of content specification 0.5, and those of evidence 6.4 that only a professional knows. */
constexpr std::array kMindCautions{"EPI"_L1,   "PREG"_L1,      "BIPOLAR"_L1,   "PSYCHOSIS"_L1,
                                   "APNEA"_L1, "SLEEPWALK"_L1, "SAFETYJOB"_L1};
constexpr std::array kTracks{"STD"_L1, "CAUTION"_L1, "PEM"_L1};

bool isItemId(const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return id.size() <= 60 && form.match(id).hasMatch();
}

bool isSessionId(const QString &id)
{
    static const QRegularExpression form(u"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s);
    return id.size() <= 60 && form.match(id).hasMatch();
}

bool isKey(const QString &key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    return key.size() <= 40 && form.match(key).hasMatch();
}

/** An option that stands for an item of the library has the item's id, and those have hyphens. */
bool namesItem(const QString &optionId)
{
    return optionId.contains(u'-') && isItemId(optionId);
}

// Movements ---------------------------------------------------------------------------------------------------------

Dose readDose(const QJsonObject &object, Report &report)
{
    Fields fields(object, report, u"dose"_s);
    Dose dose;
    dose.mode = fields.named("mode"_L1, kDoseModes);
    dose.sets = fields.whole("sets"_L1, 1, 10);
    dose.rest = fields.seconds("rest_s"_L1, 0, 600);
    if (dose.mode == DoseMode::Time)
        dose.work = fields.seconds("work_s"_L1, 5, 3600);
    else
        dose.reps = fields.whole("reps"_L1, 1, 60);
    if (dose.mode == DoseMode::Hold)
        dose.hold = fields.seconds("hold_s"_L1, 1, 300);
    fields.finish();
    return dose;
}

template <typename T, typename ReadOne>
std::optional<Bounds<T>> readBounds(Fields &fields, QLatin1StringView name, ReadOne readOne)
{
    if (!fields.knows(name))
        return std::nullopt;
    const QJsonArray pair = fields.array(name);
    if (pair.size() != 2) {
        fields.error(u"needs a lowest and a highest value in “%1”"_s.arg(name));
        return std::nullopt;
    }
    const Bounds<T> bounds{readOne(pair.at(0)), readOne(pair.at(1))};
    if (bounds.high < bounds.low)
        fields.error(u"has a lowest value above the highest in “%1”"_s.arg(name));
    return bounds;
}

template <typename T>
void checkInside(Fields &fields, const QString &name, const std::optional<Bounds<T>> &bounds, T value)
{
    if (bounds && bounds->low <= bounds->high && (value < bounds->low || value > bounds->high))
        fields.error(u"has a dose of “%1” outside its own limits"_s.arg(name));
}

/** Limits may be given only for what the dose counts. */
DoseRange readRange(const QJsonObject &object, const Dose &dose, Report &report)
{
    Fields fields(object, report, u"range"_s);
    const auto whole = [&](QLatin1StringView name, int high) {
        return readBounds<int>(fields, name, [&fields, name, high](const QJsonValue &value) {
            return fields.wholeIn(value, name, 1, high);
        });
    };
    const auto seconds = [&](QLatin1StringView name, double low, double high) {
        return readBounds<Milliseconds>(fields, name, [&fields, name, low, high](const QJsonValue &value) {
            return fields.secondsIn(value, name, low, high);
        });
    };
    DoseRange range;
    range.sets = whole("sets"_L1, 10);
    if (dose.mode == DoseMode::Time)
        range.work = seconds("work_s"_L1, 5, 3600);
    else
        range.reps = whole("reps"_L1, 60);
    if (dose.mode == DoseMode::Hold)
        range.hold = seconds("hold_s"_L1, 1, 300);
    checkInside(fields, u"sets"_s, range.sets, dose.sets);
    checkInside(fields, u"reps"_s, range.reps, dose.reps);
    checkInside(fields, u"hold_s"_s, range.hold, dose.hold);
    checkInside(fields, u"work_s"_s, range.work, dose.work);
    fields.finish();
    return range;
}

Tempo readTempo(Fields &fields)
{
    const QLatin1StringView name = "tempo_s"_L1;
    const QJsonArray parts = fields.array(name);
    if (!fields.has(name))
        return {};
    if (parts.size() != 3) {
        fields.error(u"needs three numbers in “tempo_s”: out, pause and back"_s);
        return {};
    }
    const Tempo tempo{fields.secondsIn(parts.at(0), name, 0, 60), fields.secondsIn(parts.at(1), name, 0, 300),
                      fields.secondsIn(parts.at(2), name, 0, 60)};
    if (tempo.out + tempo.pause + tempo.back == 0ms)
        fields.error(u"has a tempo that takes no time"_s);
    return tempo;
}

Pose readPose(Fields &fields, QLatin1StringView name, const QJsonObject &object)
{
    QString reason;
    const std::optional<Pose> pose = parsePose(object, &reason);
    if (!pose) {
        reason.chop(reason.endsWith(u'.') ? 1 : 0);
        fields.error(u"has a “%1” pose that cannot be read (%2)"_s.arg(name, reason));
    }
    return pose.value_or(Pose{});
}

Pose readPose(Fields &fields, QLatin1StringView name)
{
    const std::optional<QJsonObject> object = fields.object(name);
    return object ? readPose(fields, name, *object) : Pose{};
}

/** Poses on the way. An item may leave the field out, but not empty. */
std::vector<Pose> readWay(Fields &fields, QLatin1StringView name)
{
    std::vector<Pose> way;
    if (!fields.has(name))
        return way;
    for (const QJsonValue &pose : fields.array(name, 1))
        way.push_back(readPose(fields, name, pose.toObject()));
    return way;
}

QStringList readTempoWords(Fields &fields)
{
    // The middle word is empty where the movement does not pause, so these are not read as texts.
    const QJsonArray given = fields.array("tempo_words"_L1);
    QStringList words;
    for (const QJsonValue &word : given)
        words << word.toString();
    const bool sound = given.size() == 3 && std::all_of(given.begin(), given.end(), [](const QJsonValue &word) {
                           return word.isString() && word.toString() == word.toString().simplified();
                       });
    if (fields.has("tempo_words"_L1) && !sound)
        fields.error(u"needs three words in “tempo_words”: out, pause and back"_s);
    return words;
}

Movement readMovement(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    Movement movement;
    movement.id = fields.text("id"_L1);
    movement.name = fields.text("name"_L1);
    movement.purpose = fields.text("purpose"_L1);
    movement.regions = fields.words("regions"_L1, kRegions, 1);
    movement.type = fields.named("type"_L1, kMovementTypes);
    movement.position = fields.named("position"_L1, kPresets);
    movement.view = fields.named("view"_L1, kViews);
    movement.framing = fields.named("framing"_L1, kCrops);
    movement.equipment = fields.texts("equipment"_L1);
    movement.side = fields.named("side"_L1, kSides);
    movement.load = fields.whole("load"_L1, 1, 5);
    const std::optional<QJsonObject> dose = fields.object("dose"_L1);
    const std::optional<QJsonObject> range = fields.object("range"_L1);
    if (dose)
        movement.dose = readDose(*dose, report);
    if (dose && range)
        movement.range = readRange(*range, movement.dose, report);
    movement.tempo = readTempo(fields);
    movement.start = readPose(fields, "start"_L1);
    movement.end = readPose(fields, "end"_L1);
    movement.via = readWay(fields, "via"_L1);
    movement.viaBack = readWay(fields, "via_back"_L1);
    movement.easier = fields.reference("easier"_L1);
    movement.harder = fields.reference("harder"_L1);
    movement.cautions = fields.words("cautions"_L1, kCautions);
    movement.setUp = fields.text("set_up"_L1);
    movement.cues = fields.texts("cues"_L1, 1);
    if (movement.side != SideMode::Both) {
        movement.sideRight = fields.text("side_right"_L1);
        movement.sideLeft = fields.text("side_left"_L1);
    }
    movement.tempoWords = readTempoWords(fields);
    movement.feel = fields.text("feel"_L1);
    movement.stopWhen = fields.text("stop_when"_L1);
    movement.figureText = fields.text("figure_text"_L1);
    movement.source = fields.text("source"_L1);
    movement.certainty = fields.text("certainty"_L1);
    if (const QString base = fields.optionalText("variant_of"_L1); !base.isEmpty()) {
        movement.isVariant = true;
        if (movement.id != base + u"-easier"_s && movement.id != base + u"-harder"_s)
            fields.error(u"must be named after the movement it varies, with -easier or -harder"_s);
        else if (movement.easier != base && movement.harder != base)
            fields.error(u"does not lead back to the movement it varies"_s);
    }
    fields.finish();
    return movement;
}

// Breathing and scripts ---------------------------------------------------------------------------------------------

constexpr qsizetype kCuesOfSeveralPaces = 4;

std::vector<Milliseconds> readPhases(Fields &fields, const QJsonArray &given)
{
    if (given.size() != 4) {
        fields.error(u"needs four numbers in “phases_s”: in, hold full, out and hold empty"_s);
        return {};
    }
    std::vector<Milliseconds> phases;
    for (const QJsonValue &phase : given)
        phases.push_back(fields.secondsIn(phase, "phases_s"_L1, 0, 20));
    if (given.at(0).toDouble() == 0 || given.at(2).toDouble() == 0)
        fields.error(u"needs time to breathe in and out in “phases_s”"_s);
    return phases;
}

/** One pace, none, or a list of them with the rest after each. */
void readPaces(Fields &fields, BreathPattern &pattern)
{
    const QJsonArray given = fields.array("phases_s"_L1);
    if (given.isEmpty())
        return;
    if (!given.first().isArray()) {
        pattern.phases = readPhases(fields, given);
        return;
    }
    for (const QJsonValue &pace : given)
        pattern.paces.push_back(readPhases(fields, pace.toArray()));
    pattern.rest = fields.seconds("rest_s"_L1, 0, 120);
}

bool holdsBreath(const std::vector<Milliseconds> &phases)
{
    return phases.size() == 4 && phases.at(1) + phases.at(3) > 0ms;
}

BreathPattern readPattern(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    BreathPattern pattern;
    pattern.id = fields.text("id"_L1);
    pattern.name = fields.text("name"_L1);
    pattern.purpose = fields.text("purpose"_L1);
    readPaces(fields, pattern);
    if (fields.knows("second_in_s"_L1))
        pattern.secondIn = fields.seconds("second_in_s"_L1, 0.1, 5);
    pattern.defaultLength = fields.seconds("default_s"_L1, 10, 3600);
    pattern.maxLength = fields.seconds("max_s"_L1, 10, 3600);
    if (pattern.defaultLength > pattern.maxLength)
        fields.error(u"has a “default_s” above its “max_s”"_s);
    for (const QString &position : fields.texts("positions"_L1))
        pattern.positions.push_back(fields.namedIn(position, "positions"_L1, kPresets));
    pattern.holds = fields.truth("holds"_L1);
    const bool holds
        = holdsBreath(pattern.phases) || std::any_of(pattern.paces.begin(), pattern.paces.end(), holdsBreath);
    if (fields.has("holds"_L1) && pattern.holds != holds)
        fields.error(u"says in “holds” what its phases do not"_s);
    pattern.outThrough = fields.word("out_through"_L1, kOutThrough);
    pattern.cautions = fields.words("cautions"_L1, kCautions);
    pattern.care = fields.texts("care"_L1);
    pattern.setUp = fields.text("set_up"_L1);
    pattern.cues = fields.texts("cues"_L1, 1);
    if (!pattern.paces.empty() && pattern.cues.size() != kCuesOfSeveralPaces)
        fields.error(u"needs %1 cues for its several paces"_s.arg(kCuesOfSeveralPaces));
    pattern.stopWhen = fields.text("stop_when"_L1);
    pattern.source = fields.text("source"_L1);
    pattern.certainty = fields.text("certainty"_L1);
    fields.finish();
    return pattern;
}

ScriptPart readScriptPart(const QJsonObject &object, const QString &place, Report &report)
{
    Fields fields(object, report, place);
    ScriptPart part;
    part.topic = fields.text("topic"_L1);
    part.length = fields.seconds("length_s"_L1, 1, 1800);
    for (const QJsonObject &entry : fields.objects("lines"_L1, 0)) {
        const size_t before = report.count();
        Fields lineFields(entry, report, u"a line of %1"_s.arg(place));
        const ScriptLine line{lineFields.seconds("at_s"_L1, 0, 1800), lineFields.text("text"_L1)};
        lineFields.finish();
        if (report.count() > before)
            continue;
        if (line.at >= part.length)
            fields.error(u"has a line that begins after its part has ended"_s);
        else if (!part.lines.empty() && line.at <= part.lines.back().at)
            fields.error(u"has lines that are not in the order of their times"_s);
        part.lines.push_back(line);
    }
    fields.finish();
    return part;
}

Script readScript(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    Script script;
    script.id = fields.text("id"_L1);
    script.name = fields.text("name"_L1);
    script.purpose = fields.text("purpose"_L1);
    script.type = fields.word("type"_L1, kScriptTypes);
    script.load = fields.whole("load"_L1, 1, 5);
    script.cautions = fields.words("cautions"_L1, kCautions);
    script.care = fields.texts("care"_L1);
    for (const QJsonObject &part : fields.objects("parts"_L1, 1))
        script.parts.push_back(readScriptPart(part, u"part %1"_s.arg(script.parts.size() + 1), report));
    script.stopWhen = fields.text("stop_when"_L1);
    script.source = fields.text("source"_L1);
    script.certainty = fields.text("certainty"_L1);
    fields.finish();
    return script;
}

// Mind exercises ----------------------------------------------------------------------------------------------------

std::vector<MindOption> readOptions(Fields &fields, qsizetype fewest, Report &report, const QString &place)
{
    std::vector<MindOption> options;
    std::set<QString> ids;
    for (const QJsonObject &entry : fields.objects("options"_L1, fewest)) {
        Fields option(entry, report, u"an option of %1"_s.arg(place));
        options.push_back({option.text("id"_L1), option.text("text"_L1)});
        option.finish();
        const QString &id = options.back().id;
        if (!id.isEmpty() && !isKey(id) && !namesItem(id))
            fields.error(u"has an option id “%1” that is not small letters, digits and underscores"_s.arg(id));
        if (!ids.insert(id).second)
            fields.error(u"has the option “%1” twice"_s.arg(id));
    }
    return options;
}

void readNumberInput(Fields &fields, MindInput &input)
{
    input.low = fields.whole("low"_L1, -1000, 1000);
    input.high = fields.whole("high"_L1, -1000, 1000);
    if (input.low >= input.high)
        fields.error(u"has a “low” that is not below its “high”"_s);
    if (input.kind == MindInputKind::Number) {
        input.notAbove = fields.optionalText("not_above"_L1);
        if (fields.knows("within_day"_L1))
            input.isWithinDay = fields.truth("within_day"_L1);
    }
    if (input.kind == MindInputKind::Rating) {
        input.lowText = fields.text("low_text"_L1);
        input.highText = fields.text("high_text"_L1);
    }
}

void readMultiInput(Fields &fields, MindInput &input, Report &report, const QString &place)
{
    input.options = readOptions(fields, 2, report, place);
    input.high = static_cast<int>(input.options.size());
    if (fields.knows("max_choices"_L1))
        input.high = fields.whole("max_choices"_L1, 1, std::max(1, input.high));
}

void readChoiceInput(Fields &fields, MindInput &input, Report &report, const QString &place)
{
    input.optionsFrom = fields.optionalText("options_from"_L1);
    if (!input.optionsFrom.isEmpty())
        return;
    input.options = readOptions(fields, 2, report, place);
    input.answer = fields.optionalText("answer"_L1);
    input.explanation = fields.optionalText("explanation"_L1);
    const bool offered = std::any_of(input.options.begin(), input.options.end(),
                                     [&](const MindOption &option) { return option.id == input.answer; });
    if (!input.answer.isEmpty() && !offered)
        fields.error(u"has an answer “%1” that is not among its options"_s.arg(input.answer));
}

void readTimeInput(Fields &fields, MindInput &input)
{
    const QString given = fields.optionalText("begins_at"_L1);
    if (given.isEmpty())
        return;
    const QTime begins = QTime::fromString(given, u"HH:mm"_s);
    if (begins.isValid())
        input.begins = std::chrono::minutes(begins.msecsSinceStartOfDay() / 60'000);
    else
        fields.error(u"has “%1” in “begins_at”, which is not a time such as 07:30"_s.arg(given));
}

MindInput readInput(const QJsonObject &object, const QString &place, Report &report)
{
    Fields fields(object, report, place);
    MindInput input;
    input.kind = fields.named("kind"_L1, kInputKinds);
    input.key = fields.optionalText("key"_L1);
    input.part = fields.optionalText("part"_L1);
    if (input.kind == MindInputKind::Rating || input.kind == MindInputKind::Choice || input.kind == MindInputKind::Time)
        input.eachOf = fields.optionalText("each_of"_L1);
    // Each entry is the label of its own question.
    if (input.eachOf.isEmpty())
        input.label = fields.optionalText("label"_L1);
    else if (input.key.isEmpty())
        fields.error(u"asks about each of “%1” without a key to store it"_s.arg(input.eachOf));
    for (const QString &key : {input.key, input.part}) {
        if (!key.isEmpty() && !isKey(key))
            fields.error(u"has a key “%1” that is not small letters, digits and underscores"_s.arg(key));
    }
    switch (input.kind) {
    case MindInputKind::Rating:
    case MindInputKind::Number:
        readNumberInput(fields, input);
        break;
    case MindInputKind::Choice:
        readChoiceInput(fields, input, report, place);
        break;
    case MindInputKind::Multi:
        readMultiInput(fields, input, report, place);
        break;
    case MindInputKind::Text:
        input.high = fields.whole("max_characters"_L1, 1, 2000);
        input.starters = fields.optionalTexts("starters"_L1);
        break;
    case MindInputKind::List:
        input.high = fields.whole("max_entries"_L1, 1, 20);
        input.starters = fields.optionalTexts("starters"_L1);
        if (fields.knows("options"_L1))
            input.options = readOptions(fields, 2, report, place);
        break;
    case MindInputKind::Toggle:
        input.explanation = fields.optionalText("explanation"_L1);
        break;
    case MindInputKind::Time:
        readTimeInput(fields, input);
        break;
    case MindInputKind::Date:
        input.ahead = std::chrono::days(fields.whole("days_ahead"_L1, 1, 366));
        break;
    }
    fields.finish();
    return input;
}

constexpr Names<MindWait, 3> kWaits{
    {{"later"_L1, MindWait::Later}, {"evening"_L1, MindWait::Evening}, {"tomorrow"_L1, MindWait::Tomorrow}}};

/** Exactly one of {"told": path}, {"number": path, "below": n} and {"person": "not_pem"}. */
std::optional<MindCondition> readCondition(Fields &step, const QString &place, Report &report)
{
    if (!step.knows("when"_L1))
        return std::nullopt;
    const std::optional<QJsonObject> object = step.object("when"_L1);
    if (!object)
        return std::nullopt;
    Fields fields(*object, report, u"“when” of %1"_s.arg(place));
    MindCondition condition;
    if (fields.knows("number"_L1)) {
        condition.kind = MindCondition::Kind::Below;
        condition.path = fields.text("number"_L1);
        condition.below = fields.whole("below"_L1, -1000, 1000);
    } else if (fields.knows("person"_L1)) {
        condition.kind = MindCondition::Kind::NotPem;
        fields.word("person"_L1, kPersons);
    } else {
        condition.path = fields.text("told"_L1);
    }
    fields.finish();
    return condition;
}

std::vector<const MindStep *> allSteps(const MindExercise &exercise)
{
    std::vector<const MindStep *> steps;
    for (const std::vector<MindStep> *list : {&exercise.steps, &exercise.lockedSteps}) {
        for (const MindStep &step : *list)
            steps.push_back(&step);
    }
    return steps;
}

/** Inputs that share a key are told apart by their part. */
void checkKeys(Fields &fields, const MindExercise &exercise)
{
    std::map<QString, QStringList> partsOfKey;
    for (const MindStep *step : allSteps(exercise)) {
        for (const MindInput &input : step->inputs) {
            if (!input.key.isEmpty())
                partsOfKey[input.key] << input.part;
        }
        if (!step->computes.isEmpty())
            partsOfKey[step->computes.section(u'/', 0, 0)] << step->computes.section(u'/', 1);
    }
    for (const auto &[key, parts] : partsOfKey) {
        if (parts.size() > 1 && (parts.contains(QString()) || QStringList(parts).removeDuplicates() > 0))
            fields.error(u"asks for the key “%1” more than once without a part of its own"_s.arg(key));
    }
    for (const QString &key : exercise.store) {
        if (!key.isEmpty() && partsOfKey.count(key) == 0)
            fields.error(u"stores the key “%1”, which no step asks for"_s.arg(key));
    }
    if (QStringList(exercise.store).removeDuplicates() > 0)
        fields.error(u"names something twice in “store”"_s);
}

/** What is asked about an earlier answer needs that answer: a list, or for `eachOf` also several choices. */
void linkInputs(Fields &fields, std::vector<MindStep> &steps)
{
    std::map<QString, const MindInput *> listed;
    for (MindStep &step : steps) {
        for (MindInput &input : step.inputs) {
            const QString &from = input.eachOf.isEmpty() ? input.optionsFrom : input.eachOf;
            if (from.isEmpty())
                continue;
            const auto source = listed.find(from);
            const bool isMulti = source != listed.end() && source->second->kind == MindInputKind::Multi;
            if (source == listed.end() || (isMulti && input.eachOf.isEmpty()))
                fields.error(u"asks about “%1”, which no earlier step lists"_s.arg(from));
            else if (isMulti)
                input.subjects = source->second->options;
        }
        for (const MindInput &input : step.inputs) {
            const bool isListed = input.kind == MindInputKind::List || input.kind == MindInputKind::Multi;
            if (isListed && !input.key.isEmpty())
                listed.emplace(input.part.isEmpty() ? input.key : input.key + u'/' + input.part, &input);
        }
    }
}

/** What a step looks back to has to be there before it. */
void linkSteps(Fields &fields, const MindExercise &exercise)
{
    std::map<QString, MindInputKind> earlier;
    for (const MindStep *step : allSteps(exercise)) {
        const QString place = QString::number(step->number);
        const QString path = step->when ? step->when->path : QString();
        for (const QString &from : {path, step->quotes}) {
            if (!from.isEmpty() && !earlier.contains(from))
                fields.error(u"looks in step %1 at “%2”, which no earlier step asks for"_s.arg(place, from));
        }
        if (step->when && step->when->kind == MindCondition::Kind::Below && earlier.contains(path)
            && earlier[path] != MindInputKind::Rating && earlier[path] != MindInputKind::Number)
            fields.error(u"compares “%1” in step %2, which is not a number"_s.arg(path, place));
        if (step->again >= step->number)
            fields.error(u"asks again in step %1 for what has not come yet"_s.arg(place));
        for (const MindInput &input : step->inputs) {
            const auto most = earlier.find(input.notAbove);
            if (!input.notAbove.isEmpty() && (most == earlier.end() || most->second != MindInputKind::Number))
                fields.error(u"is not to be above “%1” in step %2, which no earlier step counts"_s.arg(input.notAbove, place));
        }
        for (const MindInput &input : step->inputs) {
            if (!input.key.isEmpty())
                earlier.emplace(input.part.isEmpty() ? input.key : input.key + u'/' + input.part, input.kind);
        }
    }
}

MindStep readStep(const QJsonObject &object, int number, bool *isLocked, Report &report)
{
    const QString place = u"step %1"_s.arg(number);
    Fields fields(object, report, place);
    MindStep step;
    step.number = fields.whole("n"_L1, 1, 40);
    step.title = fields.text("title"_L1, kLongestTitle);
    step.text = fields.text("text"_L1);
    for (const QJsonObject &input : fields.objects("inputs"_L1, 0))
        step.inputs.push_back(readInput(input, u"input %1 of %2"_s.arg(step.inputs.size() + 1).arg(place), report));
    step.computes = fields.optionalText("computes"_L1);
    step.quotes = fields.optionalText("quotes"_L1);
    step.when = readCondition(fields, place, report);
    if (fields.knows("wait"_L1))
        step.wait = fields.named("wait"_L1, kWaits);
    if (fields.knows("again"_L1))
        step.again = fields.whole("again"_L1, 1, 40);
    if (fields.knows("pause_seconds"_L1))
        step.pause = std::chrono::seconds(fields.whole("pause_seconds"_L1, 5, 600));
    *isLocked = fields.knows("unlocked_by"_L1) && !fields.word("unlocked_by"_L1, kUnlockers).isEmpty();
    if (fields.knows("never_with"_L1))
        step.neverWith = fields.words("never_with"_L1, kMindCautions, 1);
    if (!step.neverWith.isEmpty() && !*isLocked)
        fields.error(u"has “never_with” in a step that is open to all"_s);
    if (step.pause.count() > 0 && !step.inputs.empty())
        fields.error(u"asks something in a quiet time that passes by itself"_s);
    fields.finish();
    return step;
}

MindExercise readMind(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    MindExercise exercise;
    exercise.id = fields.text("id"_L1);
    exercise.name = fields.text("name"_L1);
    exercise.purpose = fields.text("purpose"_L1);
    exercise.module = fields.word("module"_L1, kModules);
    exercise.length = std::chrono::minutes(fields.whole("minutes"_L1, 1, 60));
    for (const QJsonObject &entry : fields.objects("steps"_L1, 1)) {
        const auto number = static_cast<int>(exercise.steps.size() + exercise.lockedSteps.size()) + 1;
        bool isLocked = false;
        MindStep step = readStep(entry, number, &isLocked, report);
        if (step.number != number)
            fields.error(u"counts its steps wrong at step %1"_s.arg(number));
        if (!isLocked && !exercise.lockedSteps.empty())
            fields.error(u"has an open step after a locked one, at step %1"_s.arg(number));
        (isLocked ? exercise.lockedSteps : exercise.steps).push_back(std::move(step));
    }
    if (exercise.steps.empty() && !exercise.lockedSteps.empty())
        fields.error(u"has no step that is open to all"_s);
    exercise.store = fields.texts("store"_L1);
    exercise.outcome = fields.text("outcome"_L1);
    exercise.safety = fields.text("safety"_L1);
    exercise.insteadForPem = fields.optionalText("instead_for_pem"_L1);
    if (fields.knows("waits_for_mood"_L1))
        exercise.waitsForMood = fields.truth("waits_for_mood"_L1);
    if (fields.knows("open_days"_L1))
        exercise.openFor = std::chrono::days(fields.whole("open_days"_L1, 1, 365));
    exercise.source = fields.text("source"_L1);
    exercise.certainty = fields.text("certainty"_L1);
    checkKeys(fields, exercise);
    linkInputs(fields, exercise.steps);
    linkSteps(fields, exercise);
    fields.finish();
    return exercise;
}

// Programs ----------------------------------------------------------------------------------------------------------

/** The form of an item for one grade; null: left out on such a day. */
std::optional<GradeForm> readGradeForm(Fields &item, QLatin1StringView key, const QString &place, Report &report)
{
    if (!item.has(key))
        return std::nullopt;
    const QJsonValue value = item.value(key);
    if (value.isNull())
        return GradeForm{};
    if (!value.isObject()) {
        item.error(u"needs an object with an id and a dose, or null, as “%1”"_s.arg(key));
        return std::nullopt;
    }
    Fields fields(value.toObject(), report, place);
    GradeForm form{fields.text("id"_L1), std::nullopt};
    if (fields.has("dose"_L1)) {
        if (const std::optional<QJsonObject> dose = fields.object("dose"_L1))
            form.dose = readDose(*dose, report);
    }
    fields.finish();
    return form;
}

ProgramItem readProgramItem(const QJsonValue &value, const QString &place, Fields &session, Report &report)
{
    if (value.isString() && !value.toString().isEmpty())
        return {value.toString(), {}, {}, {}};
    if (!value.isObject()) {
        session.error(u"has an item that is neither an id nor an object with an id"_s);
        return {};
    }
    Fields fields(value.toObject(), report, u"an item of %1"_s.arg(place));
    ProgramItem item;
    item.id = fields.text("id"_L1);
    if (fields.has("dose"_L1)) {
        if (const std::optional<QJsonObject> dose = fields.object("dose"_L1))
            item.dose = readDose(*dose, report);
    }
    item.flare = readGradeForm(fields, "flare"_L1, u"the flare form of “%1” in %2"_s.arg(item.id, place), report);
    item.good = readGradeForm(fields, "good"_L1, u"the good-day form of “%1” in %2"_s.arg(item.id, place), report);
    fields.finish();
    return item;
}

ProgramSession readSession(const QJsonObject &object, Fields &program, Report &report)
{
    const QString place = u"session “%1”"_s.arg(object.value("id"_L1).toString());
    Fields fields(object, report, place);
    ProgramSession session;
    session.id = fields.text("id"_L1);
    if (!session.id.isEmpty() && !isSessionId(session.id))
        program.error(u"has a session id “%1” that is not letters, digits and hyphens"_s.arg(session.id));
    session.name = fields.text("name"_L1);
    for (const QJsonValue &item : fields.array("items"_L1, 1))
        session.items.push_back(readProgramItem(item, place, fields, report));
    if (fields.knows("time"_L1)) {
        const QString time = fields.word("time"_L1, kDayTimes);
        if (const auto known = std::find(kDayTimes.begin(), kDayTimes.end(), time); known != kDayTimes.end())
            session.time = static_cast<DayTime>(known - kDayTimes.begin());
    }
    fields.finish();
    return session;
}

WeekPlan readWeek(const QJsonObject &object, Fields &program)
{
    WeekPlan week;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        bool isNumber = false;
        const int day = it.key().toInt(&isNumber);
        if (!isNumber || day < 1 || day > 7) {
            program.error(u"has a day “%1” in its schedule, but days are 1 to 7"_s.arg(it.key()));
            continue;
        }
        if (!it.value().isArray())
            program.error(u"needs a list of sessions on day %1 of its schedule"_s.arg(day));
        QStringList sessions;
        for (const QJsonValue &session : it.value().toArray()) {
            if (!session.isString())
                program.error(u"needs session ids on day %1 of its schedule"_s.arg(day));
            sessions << session.toString();
        }
        week.emplace(day, sessions);
    }
    return week;
}

std::vector<WeekPlan> readSchedule(Fields &fields, int weeks)
{
    if (!fields.knows("schedule_by_week"_L1)) {
        const std::optional<QJsonObject> plan = fields.object("schedule"_L1);
        return plan ? std::vector{readWeek(*plan, fields)} : std::vector<WeekPlan>();
    }
    if (fields.knows("schedule"_L1))
        fields.error(u"has both a “schedule” and a “schedule_by_week”"_s);
    const QJsonObject plans = fields.object("schedule_by_week"_L1).value_or(QJsonObject());
    std::vector<WeekPlan> schedule;
    for (int week = 1; week <= weeks; ++week) {
        const QJsonValue plan = plans.value(QString::number(week));
        if (!plan.isObject())
            fields.error(u"has no week %1 in “schedule_by_week”"_s.arg(week));
        schedule.push_back(readWeek(plan.toObject(), fields));
    }
    if (plans.size() > weeks)
        fields.error(u"has more weeks in “schedule_by_week” than in “weeks”"_s);
    return schedule;
}

Program readProgram(const QJsonObject &object, Report &report)
{
    Fields fields(object, report);
    Program program;
    program.id = fields.text("id"_L1);
    program.name = fields.text("name"_L1);
    program.goal = fields.text("goal"_L1);
    program.weeks = fields.whole("weeks"_L1, 1, 52);
    program.tracks = fields.words("tracks"_L1, kTracks, 1);
    program.version = fields.whole("version"_L1, 1, 1'000'000);
    std::set<QString> ids;
    for (const QJsonObject &entry : fields.objects("sessions"_L1, 1)) {
        program.sessions.push_back(readSession(entry, fields, report));
        if (!ids.insert(program.sessions.back().id).second)
            fields.error(u"has the session “%1” twice"_s.arg(program.sessions.back().id));
    }
    program.schedule = readSchedule(fields, program.weeks);
    if (fields.knows("cycle_days"_L1)) {
        const size_t before = report.count();
        program.cycleDays = fields.whole("cycle_days"_L1, 1, 6);
        if (fields.has("schedule_by_week"_L1))
            fields.error(u"has both “cycle_days” and a “schedule_by_week”"_s);
        else if (report.count() == before && !program.schedule.empty() && !program.schedule.front().empty()
                 && program.schedule.front().rbegin()->first > program.cycleDays)
            fields.error(u"has a day in its schedule that comes after its “cycle_days”"_s);
    }
    const bool isEmpty = std::all_of(program.schedule.begin(), program.schedule.end(), [](const WeekPlan &week) {
        return std::all_of(week.begin(), week.end(), [](const auto &day) { return day.second.isEmpty(); });
    });
    if (isEmpty && !program.schedule.empty())
        fields.error(u"has no session on any day of its schedule"_s);
    fields.finish();
    return program;
}

// All files ---------------------------------------------------------------------------------------------------------

class Loader
{
public:
    void read(const LibraryFile &file);
    /** Checks what items say of each other, against what was read and against `others`. */
    void link(const Library &others);
    /** Takes the items of a file that is known to be right, to be read when they are needed; programs at once. */
    void open(const LibraryFile &file);
    void linkPrograms();

    [[nodiscard]] QString fileOf(const QString &id) const
    {
        const auto file = m_fileOf.find(id);
        return file == m_fileOf.end() ? QString() : file->second;
    }

    LibraryResult result;

private:
    template <typename T>
    void readItems(const QJsonArray &items, T (*readOne)(const QJsonObject &, Report &), LazyMap<T> &into, Report &report);
    void linkMovement(Movement &movement, const Library &others);
    [[nodiscard]] bool linkMind(const MindExercise &exercise, const Library &others);
    [[nodiscard]] bool linkProgram(Program &program, const Library &others);
    [[nodiscard]] bool linkSchedule(Program &program, const Library &others, Report &report) const;

    [[nodiscard]] bool isBroken(const QString &id) const { return m_broken.count(id) > 0; }
    /** What was read goes before what was there. */
    [[nodiscard]] std::optional<ItemKind> kindOf(const QString &id, const Library &others) const
    {
        const std::optional<ItemKind> own = result.library.kind(id);
        return own || m_fileOf.count(id) > 0 ? own : others.kind(id);
    }
    [[nodiscard]] const Movement *movementOf(const QString &id, const Library &others) const
    {
        const Movement *own = result.library.movement(id);
        return own || m_fileOf.count(id) > 0 ? own : others.movement(id);
    }
    [[nodiscard]] QString nameOf(const QString &id, const Library &others) const
    {
        if (const auto unread = m_unreadNames.find(id); unread != m_unreadNames.end())
            return unread->second;
        const QString own = result.library.name(id);
        return own.isEmpty() ? others.name(id) : own;
    }

    std::map<QString, QString> m_fileOf;
    std::map<QString, QString> m_unreadNames; ///< of items that are read later
    std::set<QString> m_broken; ///< ids that stand in a file but have an error; nobody is told of them a second time
};

template <typename T>
void Loader::readItems(const QJsonArray &items, T (*readOne)(const QJsonObject &, Report &), LazyMap<T> &into, Report &report)
{
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QJsonObject object = items.at(index).toObject();
        const QString id = object.value("id"_L1).toString();
        report.begin(id.isEmpty() ? u"item %1"_s.arg(index + 1) : id);
        const size_t before = report.count();
        if (!items.at(index).isObject()) {
            report.item(u"is not an object."_s);
            continue;
        }
        T item = readOne(object, report);
        if (!id.isEmpty() && !isItemId(id))
            report.item(u"has an id that is not small letters, digits and hyphens."_s);
        if (const auto [earlier, isNew] = m_fileOf.emplace(id, report.file()); !isNew && !id.isEmpty()) {
            report.item(u"is used a second time; it stands in %1 already."_s.arg(earlier->second));
            continue; // The first one stays.
        }
        if (report.count() == before)
            into.emplace(id, std::move(item));
        else
            m_broken.insert(id);
    }
}

void Loader::read(const LibraryFile &file)
{
    Report report(file.name, result.errors);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        report.whole(u"is not valid JSON near byte %1."_s.arg(problem.offset));
        return;
    }
    const QJsonObject object = document.object();
    const QString kind = object.isEmpty() ? QString() : object.constBegin().key();
    const QJsonArray items = object.value(kind).toArray();
    Library &library = result.library;
    if (object.size() != 1 || !object.value(kind).isArray())
        report.whole(u"must hold exactly one list: movements, patterns, scripts, mind, programs or cards."_s);
    else if (kind == u"movements")
        readItems(items, readMovement, library.movements, report);
    else if (kind == u"patterns")
        readItems(items, readPattern, library.patterns, report);
    else if (kind == u"scripts")
        readItems(items, readScript, library.scripts, report);
    else if (kind == u"mind")
        readItems(items, readMind, library.minds, report);
    else if (kind == u"programs")
        readItems(items, readProgram, library.programs, report);
    else if (kind != kCards)
        report.whole(
            u"holds “%1”, which is not one of movements, patterns, scripts, mind, programs and cards."_s.arg(kind));
}

template <typename T, T (*readOne)(const QJsonObject &, Report &)> T readLate(const QByteArray &bytes)
{
    std::vector<LibraryError> errors;
    Report report({}, errors);
    return readOne(QJsonDocument::fromJson(bytes).object(), report);
}

void Loader::open(const LibraryFile &file)
{
    Library &library = result.library;
    const LibrarySlices slices = sliceLibraryFile(file.bytes);
    if (slices.kind == u"programs")
        read(file);
    for (const LibrarySlice &item : slices.items) {
        if (slices.kind != u"programs")
            m_unreadNames.emplace(item.id, item.name);
        if (slices.kind == u"movements")
            library.movements.defer(item.id, item.bytes, readLate<Movement, readMovement>);
        else if (slices.kind == u"patterns")
            library.patterns.defer(item.id, item.bytes, readLate<BreathPattern, readPattern>);
        else if (slices.kind == u"scripts")
            library.scripts.defer(item.id, item.bytes, readLate<Script, readScript>);
        else if (slices.kind == u"mind")
            library.minds.defer(item.id, item.bytes, readLate<MindExercise, readMind>);
    }
}

void Loader::linkPrograms()
{
    for (auto &[id, program] : result.library.programs) {
        Report report(m_fileOf.at(id), result.errors);
        static_cast<void>(linkSchedule(program, {}, report));
    }
}

void Loader::link(const Library &others)
{
    for (auto &[id, movement] : result.library.movements)
        linkMovement(movement, others);
    for (auto it = result.library.minds.begin(); it != result.library.minds.end();) {
        const bool isSound = linkMind(it->second, others);
        if (!isSound)
            m_broken.insert(it->first);
        it = isSound ? std::next(it) : result.library.minds.erase(it);
    }
    for (auto it = result.library.programs.begin(); it != result.library.programs.end();)
        it = linkProgram(it->second, others) ? std::next(it) : result.library.programs.erase(it);
}

void Loader::linkMovement(Movement &movement, const Library &others)
{
    Report report(m_fileOf.at(movement.id), result.errors);
    report.begin(movement.id);
    for (QString *form : {&movement.easier, &movement.harder}) {
        if (form->isEmpty() || (*form != movement.id && movementOf(*form, others)))
            continue;
        if (*form == movement.id)
            report.item(u"names itself as its own easier or harder form."_s);
        else if (!isBroken(*form))
            report.item(u"leads to “%1”, which is not a movement of the library."_s.arg(*form));
        form->clear();
    }
}

bool Loader::linkMind(const MindExercise &exercise, const Library &others)
{
    Report report(m_fileOf.at(exercise.id), result.errors);
    report.begin(exercise.id);
    bool isSound = true;
    const QString &instead = exercise.insteadForPem;
    if (!instead.isEmpty() && kindOf(instead, others) != ItemKind::Mind) {
        isSound = false;
        if (!isBroken(instead))
            report.item(u"leads to “%1”, which is not a thinking exercise of the library."_s.arg(instead));
    }
    for (const MindStep *step : allSteps(exercise)) {
        for (const MindInput &input : step->inputs) {
            for (const MindOption &option : input.options) {
                if (!namesItem(option.id) || kindOf(option.id, others))
                    continue;
                isSound = false;
                if (!isBroken(option.id))
                    report.item(u"offers “%1”, which is not in the library."_s.arg(option.id));
            }
        }
    }
    return isSound;
}

bool Loader::linkProgram(Program &program, const Library &others)
{
    Report report(m_fileOf.at(program.id), result.errors);
    report.begin(program.id);
    const size_t before = report.count();
    bool needsBroken = false;
    for (const ProgramSession &session : program.sessions) {
        if (kindOf(session.id, others))
            report.item(u"has a session “%1” with the id of an item."_s.arg(session.id));
        const auto check = [&](const QString &id, const std::optional<Dose> &dose) {
            const std::optional<ItemKind> kind = kindOf(id, others);
            if (isBroken(id))
                needsBroken = true;
            else if (!kind)
                report.item(u"uses “%1” in session “%2”, which is not in the library."_s.arg(id, session.id));
            else if (dose && *kind != ItemKind::Movement)
                report.item(u"gives a dose to “%1”, which is not a movement."_s.arg(id));
            else if (dose && dose->mode != movementOf(id, others)->dose.mode)
                report.item(u"gives “%1” a dose of another mode than the library's."_s.arg(id));
        };
        for (const ProgramItem &item : session.items) {
            check(item.id, item.dose);
            for (const std::optional<GradeForm> &form : {item.flare, item.good}) {
                if (form && !form->id.isEmpty())
                    check(form->id, form->dose);
            }
        }
    }
    const bool isScheduled = linkSchedule(program, others, report);
    return isScheduled && !needsBroken && report.count() == before;
}

bool Loader::linkSchedule(Program &program, const Library &others, Report &report) const
{
    bool isSound = true;
    for (const WeekPlan &week : program.schedule) {
        for (const auto &[day, ids] : week) {
            for (const QString &id : ids) {
                if (program.session(id))
                    continue;
                if (kindOf(id, others)) {
                    program.sessions.push_back({id, nameOf(id, others), {{id, {}, {}, {}}}});
                    continue;
                }
                isSound = false;
                if (!isBroken(id))
                    report.item(
                        u"has “%1” on day %2, which is neither a session of it nor an item."_s.arg(id).arg(day));
            }
        }
    }
    return isSound;
}

Loader readAll(const std::vector<LibraryFile> &files, const Library &others)
{
    Loader loader;
    for (const LibraryFile &file : files)
        loader.read(file);
    loader.link(others);
    return loader;
}

} // namespace

LibraryResult loadLibrary(const std::vector<LibraryFile> &files)
{
    return readAll(files, {}).result;
}

Library openLibrary(const std::vector<LibraryFile> &files)
{
    Loader loader;
    for (const LibraryFile &file : files)
        loader.open(file);
    loader.linkPrograms();
    return std::move(loader.result.library);
}

std::vector<LibraryError> validateLibrary(const std::vector<LibraryFile> &files, const Library &shipped)
{
    Loader loader = readAll(files, shipped);
    LibraryResult &read = loader.result;
    const auto isItem = [&](const QString &id) {
        return read.library.kind(id) || read.library.program(id) || shipped.kind(id) || shipped.program(id);
    };
    for (const LibraryFile &file : files) {
        const QJsonObject object = QJsonDocument::fromJson(file.bytes).object();
        if (object.size() != 1 || object.constBegin().key() != kCards)
            continue;
        const std::vector<LibraryError> errors = loadCards(file, isItem).errors;
        read.errors.insert(read.errors.end(), errors.begin(), errors.end());
    }
    for (const BrokenRule &rule : brokenRules(read.library, shipped)) {
        const QString file = loader.fileOf(rule.id);
        Report report(file, read.errors);
        report.begin(rule.id);
        report.item(rule.what);
    }
    return read.errors;
}

std::vector<LibraryError> readingErrors(const std::vector<LibraryFile> &files, const Library &shipped)
{
    return readAll(files, shipped).result.errors;
}

} // namespace evenpace
