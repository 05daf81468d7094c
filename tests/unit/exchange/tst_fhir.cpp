// SPDX-License-Identifier: Apache-2.0
#include "exchange/fhir.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;

namespace {

const FhirPeople kPeople{QUuid(u"1b671a64-40d5-491e-99b0-da01ff1f3341"_s),
                         QUuid(u"9b2f1c9e-7f4c-4a4b-8a38-5f1c2d3e4f50"_s), u"Blue heron"_s, u"Mara Lind"_s};

/** Elements that R4 asks for, and of choices the stem. */
const std::map<QString, QStringList> kNeeded{
    {u"Patient"_s, {}},
    {u"Practitioner"_s, {}},
    {u"CarePlan"_s, {u"status"_s, u"intent"_s, u"subject"_s, u"category"_s, u"text"_s}},
    {u"ServiceRequest"_s,
     {u"status"_s, u"intent"_s, u"subject"_s, u"code"_s, u"category"_s, u"performer"_s, u"patientInstruction"_s}},
    {u"Goal"_s, {u"lifecycleStatus"_s, u"description"_s, u"subject"_s}},
    {u"Observation"_s, {u"status"_s, u"code"_s, u"category"_s, u"subject"_s, u"effective"_s}},
    {u"QuestionnaireResponse"_s, {u"status"_s, u"questionnaire"_s, u"item"_s}},
    {u"DocumentReference"_s, {u"status"_s, u"content"_s}},
    {u"Provenance"_s, {u"target"_s, u"recorded"_s, u"agent"_s}}};

QList<QJsonObject> resources(const QJsonObject &bundle, const QString &type = {})
{
    QList<QJsonObject> found;
    for (const QJsonValue &entry : bundle.value("entry"_L1).toArray()) {
        const QJsonObject resource = entry["resource"_L1].toObject();
        if (type.isEmpty() || resource.value("resourceType"_L1) == type)
            found << resource;
    }
    return found;
}

/** FHIR knows no empty text, list or object, and no null. */
QString emptyPlace(const QJsonValue &value, const QString &at)
{
    if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty()))
        return at;
    for (const QJsonValue &entry : value.toArray()) {
        if (const QString found = emptyPlace(entry, at + u"[]"_s); !found.isEmpty())
            return found;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString found = emptyPlace(it.value(), at + u'.' + it.key()); !found.isEmpty())
            return found;
    }
    return {};
}

void collectReferences(const QJsonValue &value, QStringList &references)
{
    for (const QJsonValue &entry : value.toArray())
        collectReferences(entry, references);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "reference"_L1 && it.value().isString())
            references << it.value().toString();
        collectReferences(it.value(), references);
    }
}

QString problemOfResource(const QJsonObject &resource)
{
    const QString type = resource.value("resourceType"_L1).toString();
    const auto needed = kNeeded.find(type);
    if (needed == kNeeded.end())
        return u"unknown type "_s + type;
    for (const QString &name : needed->second) {
        const QStringList keys = resource.keys();
        if (std::none_of(keys.begin(), keys.end(), [&](const QString &key) { return key.startsWith(name); }))
            return type + u" lacks "_s + name;
    }
    QXmlStreamReader narrative(resource.value("text"_L1)["div"_L1].toString());
    QString text;
    while (!narrative.atEnd()) {
        narrative.readNext();
        text += narrative.text();
    }
    if (narrative.hasError() || text.trimmed().isEmpty())
        return type + u" has no readable narrative"_s;
    return emptyPlace(resource, type);
}

QString problemOfBundle(const QJsonObject &bundle)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"_s);
    if (bundle.value("resourceType"_L1) != "Bundle"_L1 || bundle.value("type"_L1) != "transaction"_L1)
        return u"no transaction"_s;
    QSet<QString> urls;
    for (const QJsonValue &entry : bundle.value("entry"_L1).toArray()) {
        const QJsonObject resource = entry["resource"_L1].toObject();
        const QString id = resource.value("id"_L1).toString();
        if (!uuid.match(id).hasMatch() || entry["fullUrl"_L1] != u"urn:uuid:"_s + id || urls.contains(id))
            return u"wrong id "_s + id;
        urls << id;
        if (entry["request"_L1]["method"_L1] != "PUT"_L1
            || entry["request"_L1]["url"_L1] != resource.value("resourceType"_L1).toString() + u'/' + id)
            return u"wrong request"_s;
        for (const QJsonValue &identifier : resource.value("identifier"_L1).toArray()) {
            if (identifier["value"_L1].toString().contains("urn:uuid"_L1))
                return u"an identifier that a server would change"_s;
        }
        if (const QString problem = problemOfResource(resource); !problem.isEmpty())
            return problem;
    }
    QStringList references;
    collectReferences(bundle, references);
    for (const QString &reference : references) {
        if (!urls.contains(reference.mid(9)))
            return u"a reference to nothing: "_s + reference;
    }
    return references.isEmpty() ? u"no references"_s : QString();
}

QJsonObject requestOf(const QJsonObject &bundle, const QString &item)
{
    for (const QJsonObject &request : resources(bundle, u"ServiceRequest"_s)) {
        if (request.value("code"_L1)["coding"_L1][0]["code"_L1] == item)
            return request;
    }
    return {};
}

} // namespace

/** Exports for other systems. */
class FhirTest : public QObject
{
    Q_OBJECT
private slots:
    void anyProgramIsSoundR4();
    void anyReportIsSoundR4();
    void anItemIsARequestWithItsDoseInCodeAndWords();
    void eachChangeOfTimingIsARequestOfItsOwn();
    void whatIsNotScheduledHasNoTime();
    void whatWasSkippedIsNoFinalObservation();
    void eachOccasionOfPainHasItsCode();
    void twoReportsOfOneDayHaveItOnce();
    void aThinkingExerciseHasItsOwnTreatmentCode();
    void thePlanHasItsCategoriesAndItems();
    void theSignedBytesTravelAlong();
    void theSignedReportTravelsAlong();
    void setsDoneAreWholeOnes();
    void sentAgainItIsTheSame();
    void whatWasDoneLeadsBackToWhatWasAsked();
    void pegHasItsAnswersAndItsScore();
};

void FhirTest::anyProgramIsSoundR4()
{
    QCOMPARE(problemOfBundle(fhirBundle(samples::program(), samples::library(), kPeople)), QString());
    for (quint32 seed = 0; seed < 60; ++seed)
        QCOMPARE(problemOfBundle(fhirBundle(samples::randomProgram(seed), samples::library(), kPeople)), QString());
}

void FhirTest::anyReportIsSoundR4()
{
    QCOMPARE(problemOfBundle(fhirBundle(samples::report(), samples::library(), kPeople)), QString());
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Report report = samples::randomReport(seed);
        if (report.sessions.empty())
            continue;
        QCOMPARE(problemOfBundle(fhirBundle(report, samples::library(), kPeople)), QString());
    }
}

void FhirTest::anItemIsARequestWithItsDoseInCodeAndWords()
{
    const QJsonObject request
        = requestOf(fhirBundle(samples::program(), samples::library(), kPeople), u"scap-squeeze-seated"_s);
    QCOMPARE(request.value("code"_L1)["coding"_L1][1]["code"_L1], QJsonValue(u"229065009"_s));
    QCOMPARE(
        request.value("patientInstruction"_L1),
        QJsonValue(
            u"2 sets of 6, rest 20 s between sets. Weeks 1-2: Mon, Fri. Let the shoulders "
            "hang first. On a flare day: 3 times. On a good day: 2 sets of 8, rest 20 s between sets. If it hurts: "
            "Shoulder rolls instead. If you are too tired: leave it out. Stop if the neck tightens."_s));
    std::map<QString, QJsonObject> dose;
    for (const QJsonValue &part : request.value("extension"_L1)[0]["extension"_L1].toArray())
        dose[part["url"_L1].toString()] = part.toObject();
    QCOMPARE(dose[u"sets"_s].value("valueInteger"_L1), QJsonValue(2));
    QCOMPARE(dose[u"repetitions"_s].value("valueInteger"_L1), QJsonValue(6));
    QCOMPARE(dose[u"rest"_s].value("valueDuration"_L1)["value"_L1], QJsonValue(20));
    QCOMPARE(dose[u"targetExertion"_s].value("valueInteger"_L1), QJsonValue(4));
    const QJsonObject repeat = request.value("occurrenceTiming"_L1)["repeat"_L1].toObject();
    QCOMPARE(repeat.value("frequency"_L1), QJsonValue(2));
    QCOMPARE(repeat.value("periodUnit"_L1), QJsonValue(u"wk"_s));
    QCOMPARE(repeat.value("dayOfWeek"_L1), QJsonValue(QJsonArray{u"mon"_s, u"fri"_s}));
    QCOMPARE(repeat.value("durationUnit"_L1), QJsonValue(u"min"_s));
    QVERIFY(repeat.value("duration"_L1).toDouble() > 0);
    QCOMPARE(request.value("reasonCode"_L1)[0]["text"_L1], QJsonValue(u"Work an hour at the desk."_s));
    QCOMPARE(repeat.value("when"_L1), QJsonValue(QJsonArray{u"MORN"_s}));
    QCOMPARE(repeat.value("boundsPeriod"_L1)["start"_L1], QJsonValue(u"2026-03-02"_s));
    QCOMPARE(repeat.value("boundsPeriod"_L1)["end"_L1], QJsonValue(u"2026-03-15"_s));
}

void FhirTest::eachChangeOfTimingIsARequestOfItsOwn()
{
    AssignedProgram program = samples::program();
    const QString session = program.sessions[0].id;
    const QString item = program.sessions[0].items[0].id;
    // Three weeks alike, one without it, and two on other days.
    program.phases = {{u"Begin"_s, 1, {{1, {session}}, {4, {session}}}},
                      {u"Go on"_s, 2, {{1, {session}}, {4, {session}}}},
                      {u"Rest"_s, 1, {}},
                      {u"More"_s, 2, {{2, {session}}}}};
    const QJsonObject bundle = fhirBundle(program, samples::library(), kPeople);
    QCOMPARE(problemOfBundle(bundle), QString());
    QList<QJsonObject> repeats;
    for (const QJsonObject &request : resources(bundle, u"ServiceRequest"_s)) {
        if (request.value("code"_L1)["coding"_L1][0]["code"_L1] == item)
            repeats << request.value("occurrenceTiming"_L1)["repeat"_L1].toObject();
    }
    QCOMPARE(repeats.size(), 2);
    QCOMPARE(repeats[0].value("frequency"_L1), QJsonValue(2));
    QCOMPARE(repeats[0].value("boundsPeriod"_L1)["start"_L1], QJsonValue(u"2026-03-02"_s));
    QCOMPARE(repeats[0].value("boundsPeriod"_L1)["end"_L1], QJsonValue(u"2026-03-22"_s));
    QCOMPARE(repeats[1].value("frequency"_L1), QJsonValue(1));
    QCOMPARE(repeats[1].value("boundsPeriod"_L1)["start"_L1], QJsonValue(u"2026-03-30"_s));
    QCOMPARE(repeats[1].value("boundsPeriod"_L1)["end"_L1], QJsonValue(u"2026-04-12"_s));
}

void FhirTest::whatIsNotScheduledHasNoTime()
{
    AssignedProgram program = samples::program();
    const QString session = program.sessions[1].id;
    for (Phase &phase : program.phases) {
        for (auto &[number, sessions] : phase.schedule)
            sessions.removeAll(session);
    }
    const QJsonObject bundle = fhirBundle(program, samples::library(), kPeople);
    QCOMPARE(problemOfBundle(bundle), QString());
    const auto requests = resources(bundle, u"ServiceRequest"_s);
    const auto timeless = std::count_if(requests.begin(), requests.end(), [](const QJsonObject &request) {
        return !request.contains("occurrenceTiming"_L1);
    });
    QCOMPARE(timeless, static_cast<qsizetype>(program.sessions[1].items.size()));
}

void FhirTest::whatWasSkippedIsNoFinalObservation()
{
    Report report = samples::report();
    for (ReportedItem &item : report.sessions[0].items)
        item.outcome = ItemOutcome::Done;
    report.sessions[0].items[0].outcome = ItemOutcome::Skipped;
    int cancelled = 0;
    for (const QJsonObject &observation : resources(fhirBundle(report, samples::library(), kPeople), u"Observation"_s)) {
        if (observation.value("status"_L1) == "final"_L1)
            continue;
        ++cancelled;
        QCOMPARE(observation.value("status"_L1), QJsonValue(u"cancelled"_s));
        QCOMPARE(observation.value("valueCodeableConcept"_L1)["coding"_L1][0]["code"_L1],
                 QJsonValue(report.sessions[0].items[0].itemId));
    }
    const auto skipped = std::count_if(report.sessions.begin() + 1, report.sessions.end(), [](const ReportedSession &one) {
        return std::any_of(one.items.begin(), one.items.end(),
                           [](const ReportedItem &item) { return item.outcome == ItemOutcome::Skipped; });
    });
    QCOMPARE(cancelled, 1 + static_cast<int>(skipped));
}

void FhirTest::eachOccasionOfPainHasItsCode()
{
    Report report = samples::report();
    report.sessions.resize(1);
    report.sessions[0].painBefore = 4;
    report.sessions[0].painAfter = 5;
    report.sessions[0].pain2h = 6;
    std::map<QString, int> occasions;
    for (const QJsonObject &observation : resources(fhirBundle(report, samples::library(), kPeople), u"Observation"_s)) {
        const QJsonValue codings = observation.value("code"_L1)["coding"_L1];
        if (codings[0]["code"_L1] == "72514-3"_L1) {
            ++occasions[codings[1]["code"_L1].toString()];
            QCOMPARE(observation.value("category"_L1)[0]["coding"_L1][0]["code"_L1], QJsonValue(u"survey"_s));
        }
    }
    QCOMPARE(occasions[u"pain-before"_s], 1);
    QCOMPARE(occasions[u"pain-after"_s], 1);
    QCOMPARE(occasions[u"pain-2h"_s], 1);
    QVERIFY(occasions[u"pain-morning"_s] > 0);
}

void FhirTest::twoReportsOfOneDayHaveItOnce()
{
    const auto ids = [](const Report &report) {
        QSet<QString> found;
        for (const QJsonObject &resource : resources(fhirBundle(report, samples::library(), kPeople)))
            found << resource.value("id"_L1).toString();
        return found;
    };
    const Report report = samples::report();
    Report next = report;
    ++next.number;
    next.madeOn = next.madeOn.addDays(1);
    QCOMPARE(ids(next), ids(report));
    // The second session of a day is another one; so is the first of another day.
    Report twice = report;
    twice.sessions = {report.sessions[0], report.sessions[0]};
    Report once = twice;
    once.sessions.resize(1);
    QCOMPARE(ids(twice).size() - ids(once).size(), ids(once).size() - [&] {
        Report none = once;
        none.sessions.clear();
        return ids(none).size();
    }());
}

void FhirTest::aThinkingExerciseHasItsOwnTreatmentCode()
{
    AssignedProgram program = samples::program();
    program.sessions[1].items.push_back({u"cbt-thought-record"_s});
    const QJsonObject request = requestOf(fhirBundle(program, samples::library(), kPeople), u"cbt-thought-record"_s);
    QCOMPARE(request.value("code"_L1)["coding"_L1][1]["code"_L1], QJsonValue(u"228557008"_s));
}

void FhirTest::thePlanHasItsCategoriesAndItems()
{
    const QJsonObject bundle = fhirBundle(samples::program(), samples::library(), kPeople);
    const QJsonObject plan = resources(bundle, u"CarePlan"_s).value(0);
    QStringList categories;
    for (const QJsonValue &category : plan.value("category"_L1).toArray())
        categories << category["coding"_L1][0]["code"_L1].toString();
    QCOMPARE(categories, (QStringList{u"assess-plan"_s, u"PhysicalActivity"_s}));
    QCOMPARE(plan.value("activity"_L1).toArray().size(), resources(bundle, u"ServiceRequest"_s).size());
    QCOMPARE(plan.value("period"_L1)["end"_L1], QJsonValue(u"2026-04-12"_s));
    const QJsonValue target = resources(bundle, u"Goal"_s).value(0).value("target"_L1)[0];
    QCOMPARE(target["measure"_L1]["coding"_L1][0]["code"_L1], QJsonValue(u"91147-9"_s));
    QCOMPARE(target["dueDate"_L1], QJsonValue(u"2026-04-12"_s));
    QVERIFY(plan.value("text"_L1)["div"_L1].toString().contains("Work an hour at the desk"_L1));
}

void FhirTest::theSignedBytesTravelAlong()
{
    const QByteArray message = taken(programMessage(samples::program(), samples::therapist()));
    const QJsonObject bundle = fhirBundle(samples::program(), samples::library(), kPeople, message);
    QCOMPARE(problemOfBundle(bundle), QString());
    const QJsonObject document = resources(bundle, u"DocumentReference"_s).value(0);
    QCOMPARE(QByteArray::fromBase64(document.value("content"_L1)[0]["attachment"_L1]["data"_L1].toString().toLatin1()),
             message);
    QCOMPARE(resources(bundle, u"Provenance"_s).size(), 1);
}

void FhirTest::theSignedReportTravelsAlong()
{
    const QByteArray message("as the patient signed it");
    const AssignedProgram program = samples::program();
    const QJsonObject bundle = fhirBundle(samples::report(), samples::library(), kPeople, &program, message);
    QCOMPARE(problemOfBundle(bundle), QString());
    const QJsonObject document = resources(bundle, u"DocumentReference"_s).value(0);
    QCOMPARE(QByteArray::fromBase64(document.value("content"_L1)[0]["attachment"_L1]["data"_L1].toString().toLatin1()),
             message);
    QCOMPARE(document.value("author"_L1)[0]["reference"_L1].toString().mid(9), kPeople.patient.toString(QUuid::WithoutBraces));
    const QJsonObject provenance = resources(bundle, u"Provenance"_s).value(0);
    QCOMPARE(provenance.value("target"_L1).toArray().size(), resources(bundle, u"Observation"_s).size());
}

void FhirTest::setsDoneAreWholeOnes()
{
    Report report = samples::report();
    ReportedItem item;
    item.itemId = u"scap-squeeze-seated"_s;
    item.outcome = ItemOutcome::Partial;
    item.plannedReps = 12;
    item.plannedSets = 2;
    item.doneReps = 11;
    report.sessions.resize(1);
    report.sessions[0].items = {item};
    int found = 0;
    for (const QJsonObject &observation : resources(fhirBundle(report, samples::library(), kPeople), u"Observation"_s)) {
        for (const QJsonValue &component : observation.value("component"_L1).toArray()) {
            if (component["code"_L1]["coding"_L1][0]["code"_L1] != "sets-done"_L1)
                continue;
            ++found;
            QCOMPARE(component["valueInteger"_L1], QJsonValue(1));
        }
    }
    QCOMPARE(found, 1);
}

void FhirTest::sentAgainItIsTheSame()
{
    QCOMPARE(fhirBundle(samples::program(), samples::library(), kPeople),
             fhirBundle(samples::program(), samples::library(), kPeople));
    QCOMPARE(fhirBundle(samples::report(), samples::library(), kPeople),
             fhirBundle(samples::report(), samples::library(), kPeople));
}

void FhirTest::whatWasDoneLeadsBackToWhatWasAsked()
{
    const AssignedProgram program = samples::program();
    const QJsonObject asked = fhirBundle(program, samples::library(), kPeople);
    const QJsonObject told = fhirBundle(samples::report(), samples::library(), kPeople, &program);
    QCOMPARE(problemOfBundle(told), QString());
    const QString request = u"urn:uuid:"_s + requestOf(asked, u"scap-squeeze-seated"_s).value("id"_L1).toString();
    int found = 0;
    for (const QJsonObject &observation : resources(told, u"Observation"_s)) {
        if (observation.value("basedOn"_L1)[0]["reference"_L1] != request)
            continue;
        ++found;
        QCOMPARE(observation.value("code"_L1)["coding"_L1][0]["code"_L1], QJsonValue(u"73985-4"_s));
        QCOMPARE(observation.value("component"_L1)[1]["code"_L1]["coding"_L1][0]["code"_L1], QJsonValue(u"sets-done"_s));
        QCOMPARE(observation.value("component"_L1)[3]["valueCodeableConcept"_L1]["coding"_L1][0]["code"_L1],
                 QJsonValue(u"hurts"_s));
    }
    QCOMPARE(found, 1);
}

void FhirTest::pegHasItsAnswersAndItsScore()
{
    const QJsonObject bundle = fhirBundle(samples::report(), samples::library(), kPeople);
    const QJsonObject answers = resources(bundle, u"QuestionnaireResponse"_s).value(0);
    QCOMPARE(answers.value("questionnaire"_L1), QJsonValue(u"http://loinc.org/q/91148-7"_s));
    QCOMPARE(answers.value("item"_L1)[0]["linkId"_L1], QJsonValue(u"75893-8"_s));
    QCOMPARE(answers.value("item"_L1)[0]["answer"_L1][0]["valueInteger"_L1], QJsonValue(6));
    bool isThere = false;
    for (const QJsonObject &observation : resources(bundle, u"Observation"_s)) {
        if (observation.value("code"_L1)["coding"_L1][0]["code"_L1] != "91147-9"_L1)
            continue;
        isThere = true;
        QCOMPARE(observation.value("valueQuantity"_L1)["value"_L1], QJsonValue(5.3));
        QCOMPARE(observation.value("derivedFrom"_L1)[0]["reference"_L1],
                 QJsonValue(u"urn:uuid:"_s + answers.value("id"_L1).toString()));
    }
    QVERIFY(isThere);
}

QTEST_GUILESS_MAIN(FhirTest)
#include "tst_fhir.moc"
