// SPDX-License-Identifier: Apache-2.0
#include "domain/course.h"
#include "domain/libraryloader.h"
#include "domain/libraryrules.h"
#include "domain/readability.h"
#include "domain/timeline.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenpace;
using namespace evenpace::readability;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<LibraryFile> filesBelow(const QString &root)
{
    std::vector<LibraryFile> files;
    QDirIterator it(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({QDir(root).relativeFilePath(file.fileName()), file.readAll()});
    }
    std::sort(files.begin(), files.end(), [](const LibraryFile &a, const LibraryFile &b) { return a.name < b.name; });
    return files;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

double secondsOf(Milliseconds length)
{
    return static_cast<double>(length.count()) / 1000;
}

/** Content specification 0.2, with the usual ten seconds to get ready. */
double itemSeconds(const Movement &item)
{
    const Dose &dose = item.dose;
    double set = secondsOf(dose.work);
    if (dose.mode == DoseMode::Hold)
        set = dose.reps * (secondsOf(dose.hold) + 4);
    else if (dose.mode == DoseMode::Reps)
        set = dose.reps * secondsOf(item.tempo.out + item.tempo.pause + item.tempo.back);
    const int sides = item.side == SideMode::LeftRight ? 2 : 1;
    return 10 + sides * (dose.sets * set + (dose.sets - 1) * secondsOf(dose.rest)) + (sides == 2 ? 5 : 0);
}

struct Planned
{
    double minutes = 0;
    double effort = 0; ///< minutes times planned effort
};

Planned plannedOf(const Library &library, const QString &id)
{
    static constexpr std::array kEffortOfLoad{0.0, 0.5, 1.5, 3.0, 4.0, 5.0};
    double seconds = 0;
    double effort = kEffortOfLoad.at(1);
    if (const Movement *movement = library.movement(id)) {
        seconds = itemSeconds(*movement);
        effort = kEffortOfLoad.at(static_cast<size_t>(movement->load));
    } else if (const BreathPattern *pattern = library.pattern(id)) {
        seconds = 3 + secondsOf(pattern->defaultLength);
    } else if (const Script *script = library.script(id)) {
        seconds = secondsOf(script->length());
    } else if (const MindExercise *mind = library.mind(id)) {
        seconds = secondsOf(mind->length);
        effort = 0;
    }
    return {seconds / 60, seconds / 60 * effort};
}

Planned plannedOf(const Library &library, const ProgramSession &session)
{
    Planned sum;
    for (const ProgramItem &item : session.items) {
        const Planned one = plannedOf(library, item.id);
        sum.minutes += one.minutes;
        sum.effort += one.effort;
    }
    return sum;
}

/** Minutes of rest after the items of load 3 or more, as the table of the specification counts them. */
double restsOf(const Library &library, const ProgramSession &session)
{
    double seconds = 0;
    for (const ProgramItem &item : session.items) {
        const Movement *movement = library.movement(item.id);
        if (movement && movement->load >= kRestAfterLoad)
            seconds += secondsOf(movement->dose.rest);
    }
    return seconds / 60;
}

/** What an input asks, in the words of the specification: "rating(0-100) each", "choice[true,false]". */
QString factsOf(const Library &library, const MindInput &input)
{
    static const std::map<MindInputKind, QString> kNames{
        {MindInputKind::Rating, u"rating"_s}, {MindInputKind::Choice, u"choice"_s}, {MindInputKind::Multi, u"multi"_s},
        {MindInputKind::Text, u"text"_s},     {MindInputKind::List, u"list"_s},     {MindInputKind::Time, u"time"_s},
        {MindInputKind::Toggle, u"toggle"_s}, {MindInputKind::Number, u"number"_s}, {MindInputKind::Date, u"date"_s}};
    QString facts = kNames.at(input.kind);
    if (input.kind == MindInputKind::Rating)
        facts += u"(%1-%2)"_s.arg(input.low).arg(input.high);
    else if (input.kind == MindInputKind::Text || input.kind == MindInputKind::List)
        facts += u"(%1)"_s.arg(input.high);
    if (!input.eachOf.isEmpty())
        facts += u" each"_s;
    QStringList options;
    for (const MindOption &option : input.options)
        options << (library.kind(option.id) ? option.id : QString(option.id).replace(u'_', u' '));
    return options.isEmpty() ? facts : facts + u'[' + options.join(u',') + u']';
}

/** The inputs that a step of the specification names, one by one and sorted: "time x2" is two of them. */
QStringList specifiedInputs(QString input)
{
    input.remove(u" locked"_s);
    QStringList list;
    if (input == u"none")
        return list;
    static const QRegularExpression form(u"^([a-z]+(?:\\([-\\d]+\\))?)(?:\\[(.*)\\])?( each)?(?: x(\\d+))?$"_s);
    for (const QString &part : input.split(u" + "_s)) {
        const auto match = form.match(part);
        QString one = match.captured(1) + match.captured(3);
        // The ids of the options are what is stored, so they are the specification's words. Only those of items keep
        // their hyphens.
        if (QString options = match.captured(2); !options.isEmpty()) {
            static const QRegularExpression item(u"\\b(?:cbt|breath)-"_s);
            if (!options.contains(item))
                options.replace(u'-', u' ');
            one += u'[' + options.replace(u", "_s, u","_s) + u']';
        }
        const int times = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
        for (int time = 0; time < times; ++time)
            list << one;
    }
    list.sort();
    return list;
}

Milliseconds secondsIn(const QJsonValue &value)
{
    return Milliseconds{std::llround(value.toDouble() * 1000)};
}

std::vector<Milliseconds> eachSecondsIn(const QJsonValue &value)
{
    std::vector<Milliseconds> list;
    for (const QJsonValue &entry : value.toArray())
        list.push_back(secondsIn(entry));
    return list;
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

/** The facts of one movement as the specification writes them, read by the loader with stand-ins for the words. */
Movement specified(const QJsonObject &facts)
{
    QJsonObject item{{"id"_L1, u"facts"_s},
                     {"framing"_L1, u"full"_s},
                     {"equipment"_L1, QJsonArray()},
                     {"easier"_L1, QJsonValue::Null},
                     {"harder"_L1, QJsonValue::Null},
                     {"cues"_L1, QJsonArray{u"c"_s}},
                     {"tempo_words"_L1, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}};
    for (const auto field : {"name"_L1, "purpose"_L1, "set_up"_L1, "feel"_L1, "stop_when"_L1, "figure_text"_L1,
                             "source"_L1, "certainty"_L1})
        item[field] = u"w"_s;
    if (facts["side"_L1].toString() != u"both") {
        item["side_right"_L1] = u"w"_s;
        item["side_left"_L1] = u"w"_s;
    }
    for (const auto &[ours, theirs] : {std::pair{"regions"_L1, "region"_L1},
                                       {"type"_L1, "type"_L1},
                                       {"position"_L1, "pos"_L1},
                                       {"view"_L1, "view"_L1},
                                       {"side"_L1, "side"_L1},
                                       {"load"_L1, "load"_L1},
                                       {"dose"_L1, "dose"_L1},
                                       {"range"_L1, "range"_L1},
                                       {"tempo_s"_L1, "tempo"_L1},
                                       {"start"_L1, "start"_L1},
                                       {"end"_L1, "end"_L1},
                                       {"cautions"_L1, "caution"_L1}})
        item[ours] = facts[theirs];
    const QJsonObject file{{"movements"_L1, QJsonArray{item}}};
    const LibraryResult result = loadLibrary({{u"specification"_s, QJsonDocument(file).toJson()}});
    for (const LibraryError &error : result.errors)
        qWarning().noquote() << facts["id"_L1].toString() << error.sentence;
    const Movement *movement = result.library.movement(u"facts"_s);
    return movement ? *movement : Movement{};
}

/** Above shoulder height, by its angles or by where a hand goes. */
bool raisesAnArm(const Movement &movement)
{
    constexpr double kShoulderHeight = 90;
    const auto isHigh = [](const Pose &pose) {
        const std::array arms{&pose.arms.both, &pose.arms.active, &pose.arms.other};
        const bool byAngle = std::any_of(arms.begin(), arms.end(), [](const ArmPose *arm) {
            return std::max(arm->flex.value_or(0), arm->abduction.value_or(0)) > kShoulderHeight;
        });
        return byAngle || std::any_of(pose.contacts.begin(), pose.contacts.end(), [](const PoseContact &contact) {
                   return contact.target == ContactTarget::HeadTop || contact.target == ContactTarget::BehindNeck
                       || contact.target == ContactTarget::WallHigh;
               });
    };
    return isHigh(movement.start) || isHigh(movement.end);
}

template <typename T> bool sameBounds(const std::optional<Bounds<T>> &a, const std::optional<Bounds<T>> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->low == b->low && a->high == b->high));
}

} // namespace

class LibraryContentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theShippedFilesHaveNoError();
    void everyFileIsAmongTheResources();
    void allItemsOfAProgramAreThere();

    void movementsHaveTheFactsOfTheSpecification();
    void patternsHaveTheFactsOfTheSpecification();
    void scriptsHaveTheOutlineOfTheSpecification();
    void mindExercisesAskWhatTheSpecificationAsks();
    void programsAreThoseOfTheSpecification();
    void daysOfAFlareRepeatForAsLongAsItLasts();
    void sessionsTakeAsLongAsTheSpecificationSays();

    void noRuleIsBroken();
    void fewSentencesAreLong();
    void everyMovementCanBeDoneFromItsWords();
    void tempoAndHoldsFitTheirRules();
    void variantsAreGentlerOrFullerFormsOfTheSameMovement();
    void breathingLeavesLessThanOneCycleFree();
    void scriptsOfferPostureEyesAndAnotherAnchor();
    void nothingHasToBeTyped();
    void aStepAsksLittle();
    void stepsOfOneExerciseHaveTitlesOfTheirOwn();
    void noTrialsOfToleranceForThoseWhoPayLater();
    void noDayTakesOverHalfAnHour();

    void syllablesAreCountedAsPeopleDo_data();
    void syllablesAreCountedAsPeopleDo();

private:
    Library m_library;
    QJsonObject m_specification;
};

void LibraryContentTest::initTestCase()
{
    m_library = loadLibrary(filesBelow(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library"_s)).library;
    m_specification = readObject(QStringLiteral(EVENPACE_TEST_DATA) + u"/spec_library.json"_s);
    QVERIFY(!m_specification.isEmpty());
}

void LibraryContentTest::theShippedFilesHaveNoError()
{
    const auto files = filesBelow(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library"_s);
    QVERIFY(!files.empty());
    for (const LibraryError &error : loadLibrary(files).errors)
        QFAIL(qUtf8Printable(error.sentence));
}

void LibraryContentTest::everyFileIsAmongTheResources()
{
    auto inSource = filesBelow(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/library"_s);
    // The cards are a resource of their own, so that nobody reads them at the start.
    std::erase_if(inSource, [](const LibraryFile &file) { return file.name == u"cards.json"; });
    const auto shipped = filesBelow(u":/evenpace/library"_s);
    QCOMPARE(shipped.size(), inSource.size());
    for (size_t index = 0; index < shipped.size(); ++index) {
        QCOMPARE(shipped.at(index).name, inSource.at(index).name);
        QCOMPARE(shipped.at(index).bytes, inSource.at(index).bytes);
    }
}

void LibraryContentTest::allItemsOfAProgramAreThere()
{
    for (const auto &[id, program] : m_library.programs) {
        for (const ProgramSession &session : program.sessions) {
            for (const ProgramItem &item : session.items)
                QVERIFY2(m_library.kind(item.id), qUtf8Printable(id + u": "_s + item.id));
        }
    }
}

void LibraryContentTest::movementsHaveTheFactsOfTheSpecification()
{
    const QJsonArray list = m_specification["movements"_L1].toArray();
    // The other camera hides what these do: one foot behind the other, an arm that opens toward the viewer.
    const QHash<QString, View> seenFrom{
        {u"open-book-side"_s, View::Front}, {u"single-leg-supported"_s, View::Side}, {u"tandem-stance"_s, View::Side}};
    const auto catalogue = std::count_if(m_library.movements.begin(), m_library.movements.end(),
                                         [](const auto &entry) { return !entry.second.isVariant; });
    QCOMPARE(catalogue, list.size());
    for (const QJsonValue &value : list) {
        const QJsonObject facts = value.toObject();
        const QString id = facts["id"_L1].toString();
        const Movement *ours = m_library.movement(id);
        QVERIFY2(ours, qUtf8Printable(id));
        const Movement theirs = specified(facts);
        const auto same = [&id](const char *what, bool isSame) {
            if (!isSame)
                qWarning().noquote() << id << what;
            return isSame;
        };
        QVERIFY(same("regions", ours->regions == theirs.regions));
        QVERIFY(same("type", ours->type == theirs.type));
        QVERIFY(same("position", ours->position == theirs.position));
        QVERIFY(same("view", ours->view == seenFrom.value(id, theirs.view)));
        QVERIFY(same("side", ours->side == theirs.side));
        QVERIFY(same("load", ours->load == theirs.load));
        QVERIFY(same("dose", ours->dose == theirs.dose));
        QVERIFY(same("reps range", sameBounds(ours->range.reps, theirs.range.reps)));
        QVERIFY(same("sets range", sameBounds(ours->range.sets, theirs.range.sets)));
        QVERIFY(same("hold range", sameBounds(ours->range.hold, theirs.range.hold)));
        QVERIFY(same("work range", sameBounds(ours->range.work, theirs.range.work)));
        QVERIFY(same("tempo", ours->tempo == theirs.tempo));
        QVERIFY(same("start pose", ours->start == theirs.start));
        QVERIFY(same("end pose", ours->end == theirs.end));
        // The rule for shoulders (content specification 0.5) holds where its list of the item leaves it out.
        QStringList cautions = theirs.cautions;
        if (raisesAnArm(*ours) && !cautions.contains(u"SHO"_s))
            cautions << u"SHO"_s;
        QVERIFY(same("cautions", ours->cautions == cautions));
        // Forms that the specification gives only in words are variants; "none" is none.
        const auto linked = [](const QJsonValue &link, const QString &variant) {
            return link.isNull() ? variant : link == "none"_L1 ? QString() : link.toString();
        };
        QVERIFY(same("easier", ours->easier == linked(facts["easier"_L1], id + u"-easier"_s)));
        QVERIFY(same("harder", ours->harder == linked(facts["harder"_L1], id + u"-harder"_s)));
    }
}

void LibraryContentTest::patternsHaveTheFactsOfTheSpecification()
{
    const QJsonArray list = m_specification["patterns"_L1].toArray();
    QCOMPARE(m_library.patterns.size(), static_cast<size_t>(list.size()));
    for (const QJsonValue &value : list) {
        const QJsonObject facts = value.toObject();
        const BreathPattern *ours = m_library.pattern(facts["id"_L1].toString());
        QVERIFY(ours);
        const QJsonArray phases = facts["phases"_L1].toArray();
        if (phases.first().isArray()) {
            QCOMPARE(ours->paces.size(), static_cast<size_t>(phases.size()));
            for (size_t index = 0; index < ours->paces.size(); ++index)
                QCOMPARE(ours->paces.at(index), eachSecondsIn(phases.at(static_cast<qsizetype>(index))));
            QVERIFY(ours->phases.empty());
        } else {
            QVERIFY(ours->paces.empty());
            QCOMPARE(ours->phases, eachSecondsIn(phases));
        }
        QCOMPARE(ours->rest, secondsIn(facts["rest_s"_L1]));
        QCOMPARE(ours->defaultLength, secondsIn(facts["default_s"_L1]));
        QCOMPARE(ours->maxLength, secondsIn(facts["max_s"_L1]));
        QCOMPARE(ours->secondIn, secondsIn(facts["second_in_s"_L1]));
        QCOMPARE(ours->holds, facts["holds"_L1].toBool());
        std::vector<PosePreset> positions;
        for (const QString &name : stringsIn(facts["pos"_L1]))
            positions.push_back(name == u"HOOK" ? PosePreset::Hook : PosePreset::Sit);
        QCOMPARE(ours->positions, positions);
    }
}

void LibraryContentTest::scriptsHaveTheOutlineOfTheSpecification()
{
    const QJsonArray list = m_specification["scripts"_L1].toArray();
    QCOMPARE(m_library.scripts.size(), static_cast<size_t>(list.size()));
    for (const QJsonValue &value : list) {
        const QJsonObject facts = value.toObject();
        const Script *ours = m_library.script(facts["id"_L1].toString());
        QVERIFY(ours);
        QCOMPARE(ours->type, facts["type"_L1].toString());
        QCOMPARE(ours->load, facts["load"_L1].toInt());
        std::vector<Milliseconds> theirs;
        const auto groups = facts["groups"_L1].toArray().size();
        for (const QJsonValue &entry : facts["outline"_L1].toArray()) {
            const QJsonArray part = entry.toArray();
            const bool isGroups = part.at(1).toString().contains(u"groups x"_s);
            const auto count = isGroups ? groups : 1;
            theirs.insert(theirs.end(), static_cast<size_t>(count), secondsIn(part.at(0)) / count);
        }
        std::vector<Milliseconds> lengths;
        for (const ScriptPart &part : ours->parts)
            lengths.push_back(part.length);
        QCOMPARE(lengths, theirs);
        // Tense for five seconds, then the word to let go.
        if (const QJsonObject pattern = facts["pattern"_L1].toObject(); !pattern.isEmpty()) {
            for (size_t index = 1; index <= static_cast<size_t>(groups); ++index)
                QCOMPARE(ours->parts.at(index).lines.at(1).at, secondsIn(pattern["tense_s"_L1]));
        }
    }
}

void LibraryContentTest::mindExercisesAskWhatTheSpecificationAsks()
{
    const QJsonArray list = m_specification["mind"_L1].toArray();
    QCOMPARE(m_library.minds.size(), static_cast<size_t>(list.size()));
    for (const QJsonValue &value : list) {
        const QJsonObject facts = value.toObject();
        const QString id = facts["id"_L1].toString();
        const MindExercise *ours = m_library.mind(id);
        QVERIFY2(ours, qUtf8Printable(id));
        QCOMPARE(ours->store, stringsIn(facts["store"_L1]));
        QCOMPARE(ours->module, facts["module"_L1].toString());
        QCOMPARE(ours->length, std::chrono::minutes(facts["min"_L1].toInt()));
        std::vector<MindStep> steps = ours->steps;
        steps.insert(steps.end(), ours->lockedSteps.begin(), ours->lockedSteps.end());
        // A step of the specification may be several of ours, one after the other, so that none is long.
        size_t next = 0;
        const QJsonArray theirs = facts["steps"_L1].toArray();
        for (const QJsonValue &entry : theirs) {
            const QString key = entry["key"_L1].toString();
            const QString input = entry["input"_L1].toString();
            const QByteArray where = (id + u' ' + key + u": "_s + input).toUtf8();
            QStringList asked;
            do {
                QVERIFY2(next < steps.size(), where);
                const bool isLocked = next >= ours->steps.size();
                QVERIFY2(isLocked == input.endsWith(u" locked"_s), where);
                const MindStep &step = steps.at(next++);
                // What is worked out is only shown, or kept under the key of its step.
                const QString kept = step.computes.section(u'/', 0, 0);
                QVERIFY2(!ours->store.contains(kept) || kept == key, where);
                for (const MindInput &one : step.inputs) {
                    QVERIFY2(one.key == key, where);
                    asked << factsOf(m_library, one);
                }
            } while (!key.isEmpty() && next < steps.size() && !steps.at(next).inputs.empty()
                     && steps.at(next).inputs.front().key == key);
            asked.sort();
            // Where the specification leaves the options to us, any will do.
            QStringList wanted = specifiedInputs(input);
            for (QString &one : asked) {
                if (!input.contains(u'['))
                    one = one.section(u'[', 0, 0);
            }
            QVERIFY2(asked == wanted, where + " is " + asked.join(u" + "_s).toUtf8());
        }
        QCOMPARE(next, steps.size());
    }
}

void LibraryContentTest::programsAreThoseOfTheSpecification()
{
    const QJsonArray list = m_specification["programs"_L1].toArray();
    // And the course of its section 4, which has tests of its own.
    QVERIFY(m_library.program(kCourseProgram.toString()));
    QCOMPARE(m_library.programs.size(), static_cast<size_t>(list.size()) + 1);
    for (const QJsonValue &value : list) {
        const QJsonObject facts = value.toObject();
        const QByteArray id = facts["id"_L1].toString().toUtf8();
        const Program *ours = m_library.program(QString::fromUtf8(id));
        QVERIFY2(ours, id);
        QVERIFY2(ours->weeks == facts["weeks"_L1].toInt(), id);
        QCOMPARE(ours->tracks, stringsIn(facts["track"_L1]));
        const QJsonObject sessions = facts["sessions"_L1].toObject();
        for (auto it = sessions.constBegin(); it != sessions.constEnd(); ++it) {
            const ProgramSession *session = ours->session(it.key());
            QVERIFY2(session, qUtf8Printable(it.key()));
            QStringList items;
            for (const ProgramItem &item : session->items) {
                QVERIFY(!item.dose);
                items << item.id;
            }
            QCOMPARE(items, stringsIn(it.value()));
        }
        const QJsonObject days = facts["schedule"_L1].toObject();
        const QJsonObject weeks = facts["schedule_by_week"_L1].toObject();
        QVERIFY(days.isEmpty() != weeks.isEmpty());
        if (weeks.isEmpty()) {
            for (int day = 1; day <= ours->cycleDays; ++day)
                QCOMPARE(ours->sessionsOn(day), stringsIn(days[QString::number(day)]));
            QCOMPARE(static_cast<qsizetype>(ours->cycleDays), days.size());
            continue;
        }
        QCOMPARE(static_cast<qsizetype>(ours->weeks), weeks.size());
        for (int day = 1; day <= ours->weeks * 7; ++day) {
            const QJsonObject week = weeks[QString::number((day - 1) / 7 + 1)].toObject();
            QCOMPARE(ours->sessionsOn(day), stringsIn(week[QString::number((day - 1) % 7 + 1)]));
        }
    }
}

void LibraryContentTest::daysOfAFlareRepeatForAsLongAsItLasts()
{
    const Program &flare = *m_library.program(u"prog-flare-day"_s);
    QCOMPARE(flare.session(u"AM"_s)->time, std::optional(DayTime::Morning));
    QCOMPARE(flare.session(u"MID"_s)->time, std::optional(DayTime::Midday));
    QCOMPARE(flare.session(u"PM"_s)->time, std::optional(DayTime::Evening));
    QVERIFY(!flare.session(u"T"_s)->time);
    for (int day = 1; day <= 21; ++day)
        QCOMPARE(flare.sessionsOn(day), flare.sessionsOn((day - 1) % 3 + 1));
    QVERIFY(flare.sessionsOn(0).isEmpty());
    // Very light, or nothing but rest: whatever it asks for is right for the hardest day.
    for (const ProgramSession &session : flare.sessions) {
        for (const ProgramItem &item : session.items) {
            const Movement *movement = m_library.movement(item.id);
            QVERIFY2(!movement || movement->load == 1, qUtf8Printable(item.id));
        }
    }
}

void LibraryContentTest::sessionsTakeAsLongAsTheSpecificationSays()
{
    // Minutes and planned effort of content specification 5.1, rounded there. A rest after the last item, which ours
    // leave out, is in its minutes.
    for (const QJsonValue &value : m_specification["programs"_L1].toArray()) {
        const QJsonObject facts = value.toObject();
        const Program &program = *m_library.program(facts["id"_L1].toString());
        const QJsonObject table = facts["table"_L1].toObject();
        for (auto row = table.constBegin(); row != table.constEnd(); ++row) {
            const ProgramSession &session = *program.session(row.key());
            const QByteArray where = (program.id + u' ' + session.id).toUtf8();
            const Planned planned = plannedOf(m_library, session);
            const QJsonObject numbers = row.value().toObject();
            QVERIFY2(session.items.size() == numbers["items"_L1].toVariant().toULongLong(), where);
            QVERIFY2(std::abs(planned.minutes + restsOf(m_library, session) - numbers["minutes"_L1].toDouble()) <= 0.5,
                     where + ' ' + QByteArray::number(planned.minutes));
            QVERIFY2(std::abs(planned.effort - numbers["au"_L1].toDouble()) <= 0.5,
                     where + ' ' + QByteArray::number(planned.effort));
        }
    }
}

void LibraryContentTest::noRuleIsBroken()
{
    for (const BrokenRule &rule : brokenRules(m_library, {}))
        QFAIL(qUtf8Printable(rule.id + u' ' + rule.what));
}

void LibraryContentTest::fewSentencesAreLong()
{
    int longOnes = 0;
    int all = 0;
    for (const ItemTexts &item : textsOf(m_library)) {
        for (const ItemText &text : item.texts) {
            for (const QString &sentence : sentencesOf(text.text)) {
                ++all;
                longOnes += wordsOf(sentence).size() > 14 ? 1 : 0;
            }
        }
    }
    QVERIFY2(longOnes * 20 <= all, qPrintable(u"%1 of %2 sentences have more than 14 words"_s.arg(longOnes).arg(all)));
}

void LibraryContentTest::everyMovementCanBeDoneFromItsWords()
{
    for (const auto &[id, movement] : m_library.movements) {
        const QByteArray where = id.toUtf8();
        for (const QString &cue : movement.cues)
            QVERIFY2(wordsOf(cue).size() <= 8, qUtf8Printable(id + u": "_s + cue));
        QVERIFY2(wordsOf(movement.setUp).size() <= 14, where);
        QVERIFY2(movement.start.preset == movement.position, where);
        for (const QString &side : {movement.sideRight, movement.sideLeft})
            QVERIFY2(wordsOf(side).size() <= 8, where);
        QVERIFY2(movement.sideRight.isEmpty() || movement.sideRight != movement.sideLeft, where);
    }
}

void LibraryContentTest::tempoAndHoldsFitTheirRules()
{
    for (const auto &[id, movement] : m_library.movements) {
        const QByteArray where = id.toUtf8();
        QVERIFY2(movement.type != MovementType::Strength || movement.tempo.back <= 3s, where);
        QVERIFY2(movement.dose.mode != DoseMode::Hold || movement.tempo.pause == movement.dose.hold, where);
        QVERIFY2(movement.tempoWords.at(1).isEmpty() == (movement.tempo.pause == 0s), where);
        QVERIFY2(!movement.tempoWords.at(0).isEmpty() && !movement.tempoWords.at(2).isEmpty(), where);
        for (const QString &word : movement.tempoWords)
            QVERIFY2(wordsOf(word).size() <= 3, where);
    }
}

void LibraryContentTest::variantsAreGentlerOrFullerFormsOfTheSameMovement()
{
    for (const auto &[id, variant] : m_library.movements) {
        if (!variant.isVariant)
            continue;
        const bool isEasier = id.endsWith(u"-easier"_s);
        const Movement *base = m_library.movement(isEasier ? variant.harder : variant.easier);
        QVERIFY2(base && !base->isVariant, qUtf8Printable(id));
        QVERIFY2((isEasier ? base->easier : base->harder) == id, qUtf8Printable(id));
        QVERIFY2(isEasier ? variant.load <= base->load : variant.load >= base->load, qUtf8Printable(id));
        QVERIFY2(variant.regions == base->regions, qUtf8Printable(id));
        QVERIFY2(variant.name != base->name, qUtf8Printable(id));
    }
}

void LibraryContentTest::breathingLeavesLessThanOneCycleFree()
{
    for (const auto &[id, pattern] : m_library.patterns) {
        const PlannedItem item{id, {}, pattern.defaultLength};
        const Timeline timeline = compile(m_library, {item}, {});
        Milliseconds cycle = pattern.secondIn;
        for (const Milliseconds phase : pattern.phases)
            cycle += phase;
        for (const Segment &segment : timeline) {
            if (segment.kind == SegmentKind::Attend && cycle > 0s)
                QVERIFY2(segment.length < cycle, qUtf8Printable(id));
        }
        QVERIFY2(pattern.cues.size() >= 3, qUtf8Printable(id));
        for (const QString &cue : pattern.cues)
            QVERIFY2(wordsOf(cue).size() <= 8, qUtf8Printable(cue));
    }
}

void LibraryContentTest::scriptsOfferPostureEyesAndAnotherAnchor()
{
    for (const auto &[id, script] : m_library.scripts) {
        QString opening;
        QString whole;
        for (const ScriptPart &part : script.parts) {
            for (const ScriptLine &line : part.lines) {
                whole += line.text.toLower() + u' ';
                if (&part == &script.parts.front())
                    opening += line.text.toLower() + u' ';
            }
        }
        QVERIFY2(opening.contains(u"sit"_s) && opening.contains(u"lie"_s), qUtf8Printable(id));
        QVERIFY2(opening.contains(u"eyes open or closed"_s), qUtf8Printable(id));
        QVERIFY2(whole.contains(u"sound"_s) || whole.contains(u"listen"_s), qUtf8Printable(id));
    }
}

void LibraryContentTest::nothingHasToBeTyped()
{
    for (const auto &[id, exercise] : m_library.minds) {
        for (const MindStep &step : exercise.steps) {
            const QByteArray where = (id + u": "_s + step.title).toUtf8();
            for (const MindInput &input : step.inputs) {
                if (input.kind != MindInputKind::Text && input.kind != MindInputKind::List)
                    continue;
                QVERIFY2(input.starters.size() >= 3 && input.starters.size() <= 6, where);
                QVERIFY2(QStringList(input.starters).removeDuplicates() == 0, where);
                for (const QString &starter : input.starters)
                    QVERIFY2(input.kind == MindInputKind::List || starter.size() <= input.high, where);
            }
        }
    }
}

void LibraryContentTest::aStepAsksLittle()
{
    for (const auto &[id, exercise] : m_library.minds) {
        for (const MindStep &step : exercise.steps) {
            std::map<MindInputKind, int> count;
            int rated = 0;
            for (const MindInput &input : step.inputs) {
                ++count[input.kind];
                const bool isRated = input.kind == MindInputKind::Rating || input.kind == MindInputKind::Choice
                    || input.kind == MindInputKind::Multi;
                rated += isRated && input.answer.isEmpty() ? 1 : 0;
            }
            const QByteArray where = (id + u": "_s + step.title).toUtf8();
            QVERIFY2(rated <= 1, where);
            QVERIFY2(count[MindInputKind::Choice] <= 4, where); // the few of a quiz
            QVERIFY2(count[MindInputKind::Text] <= 1, where);
            QVERIFY2(count[MindInputKind::List] <= 2, where);
            QVERIFY2(count[MindInputKind::Number] <= 2, where);
            QVERIFY2(count[MindInputKind::Toggle] <= 2, where);
            QVERIFY2(count[MindInputKind::Date] <= 1, where);
            QVERIFY2(count[MindInputKind::Time] <= 4, where); // the four of one night
        }
    }
}

void LibraryContentTest::stepsOfOneExerciseHaveTitlesOfTheirOwn()
{
    for (const auto &[id, exercise] : m_library.minds) {
        QStringList titles;
        for (const MindStep &step : exercise.steps)
            titles << step.title;
        QVERIFY2(titles.removeDuplicates() == 0, qUtf8Printable(id));
    }
}

void LibraryContentTest::noTrialsOfToleranceForThoseWhoPayLater()
{
    for (const auto &[id, program] : m_library.programs) {
        // In the course the plan of the day puts something else in their place (tst_course).
        if (!program.tracks.contains(u"PEM"_s) || isCourse(program))
            continue;
        for (const ProgramSession &session : program.sessions) {
            for (const ProgramItem &item : session.items) {
                QVERIFY2(item.id != u"cbt-pacing-plan", qUtf8Printable(id));
                QVERIFY2(item.id != u"cbt-experiment", qUtf8Printable(id));
            }
        }
    }
}

void LibraryContentTest::noDayTakesOverHalfAnHour()
{
    for (const auto &[id, program] : m_library.programs) {
        for (int day = 1; day <= program.weeks * 7; ++day) {
            double minutes = 0;
            for (const QString &session : program.sessionsOn(day))
                minutes += plannedOf(m_library, *program.session(session)).minutes;
            QVERIFY2(minutes <= 30, qUtf8Printable(u"%1 day %2: %3"_s.arg(id).arg(day).arg(minutes)));
        }
    }
}

void LibraryContentTest::syllablesAreCountedAsPeopleDo_data()
{
    QTest::addColumn<int>("syllables");
    for (const auto &[word, syllables] : {std::pair{"breathe", 1},
                                          {"eased", 1},
                                          {"needed", 2},
                                          {"moves", 1},
                                          {"squeezes", 2},
                                          {"ankles", 2},
                                          {"gentle", 2},
                                          {"little", 2},
                                          {"shoulder", 2},
                                          {"the", 1},
                                          {"energy", 3},
                                          {"belly", 2},
                                          {"exercise", 3},
                                          {"studies", 2},
                                          {"while", 1}})
        QTest::newRow(word) << syllables;
}

void LibraryContentTest::syllablesAreCountedAsPeopleDo()
{
    QFETCH(int, syllables);
    QCOMPARE(syllablesOf(QString::fromLatin1(QTest::currentDataTag())), syllables);
}

QTEST_APPLESS_MAIN(LibraryContentTest)
#include "tst_librarycontent.moc"
