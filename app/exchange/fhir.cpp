// SPDX-License-Identifier: Apache-2.0
#include "exchange/fhir.h"

#include "exchange/words.h"
#include "domain/exchange/forms.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLoinc = "http://loinc.org"_L1;
constexpr auto kSnomed = "http://snomed.info/sct"_L1;
constexpr auto kUcum = "http://unitsofmeasure.org"_L1;
constexpr auto kActivityGuide = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes"_L1;
constexpr auto kPlanCategory = "http://hl7.org/fhir/us/core/CodeSystem/careplan-category"_L1;
constexpr auto kObservationCategory = "http://terminology.hl7.org/CodeSystem/observation-category"_L1;
// Names of our own. They lead nowhere on purpose: there is no server of ours.
constexpr auto kItems = "urn:x-evenpace:library-item"_L1;
constexpr auto kCodes = "urn:x-evenpace:code"_L1;
constexpr auto kIds = "urn:x-evenpace:id"_L1;
constexpr auto kPegScore = "Pain, enjoyment and general activity, mean"_L1;
constexpr auto kDoseExtension = "urn:x-evenpace:exercise-dose"_L1;

QString bare(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString urn(const QUuid &id)
{
    return u"urn:uuid:"_s + bare(id);
}

QJsonObject coding(QLatin1StringView system, const QString &code, const QString &display = {})
{
    QJsonObject coding{{u"system"_s, QString(system)}, {u"code"_s, code}};
    if (!display.isEmpty())
        coding.insert(u"display"_s, display);
    return coding;
}

QJsonObject codeable(const QJsonArray &codings, const QString &text = {})
{
    QJsonObject object{{u"coding"_s, codings}};
    if (!text.isEmpty())
        object.insert(u"text"_s, text);
    return object;
}

QJsonObject reference(const QUuid &id)
{
    return {{u"reference"_s, urn(id)}};
}

QJsonObject narrative(const QStringList &paragraphs)
{
    QString div = u"<div xmlns=\"http://www.w3.org/1999/xhtml\">"_s;
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.isEmpty())
            div += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    }
    return {{u"status"_s, u"generated"_s}, {u"div"_s, div + u"</div>"_s}};
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString instant(const QDate &date)
{
    return day(date) + u"T00:00:00Z"_s;
}

QJsonObject seconds(Milliseconds time)
{
    return {{u"value"_s, static_cast<double>(time.count()) / 1000},
            {u"unit"_s, u"s"_s},
            {u"system"_s, QString(kUcum)},
            {u"code"_s, u"s"_s}};
}

QJsonObject score(double value)
{
    return {{u"value"_s, value}, {u"unit"_s, u"{score}"_s}, {u"system"_s, QString(kUcum)}, {u"code"_s, u"{score}"_s}};
}

/** A library item: our own code, and what kind of treatment it is. */
QJsonObject itemConcept(const QString &itemId, const Library &library)
{
    const bool isMind = library.kind(itemId) == ItemKind::Mind;
    return codeable({coding(kItems, itemId, library.name(itemId)),
                     isMind ? coding(kSnomed, u"228557008"_s, u"Cognitive and behavioral therapy"_s)
                            : coding(kSnomed, u"229065009"_s, u"Exercise therapy"_s)},
                    library.name(itemId));
}

QJsonObject activityCategory()
{
    return codeable({coding(kActivityGuide, u"PhysicalActivity"_s)});
}

/** Resources as entries of a transaction. PUT with an id of our own: sent twice it is there once. */
class Transaction
{
public:
    void put(const QString &type, const QUuid &id, QJsonObject resource)
    {
        resource.insert(u"resourceType"_s, type);
        resource.insert(u"id"_s, bare(id));
        m_entries << QJsonObject{
            {u"fullUrl"_s, urn(id)},
            {u"resource"_s, resource},
            {u"request"_s, QJsonObject{{u"method"_s, u"PUT"_s}, {u"url"_s, u"%1/%2"_s.arg(type, bare(id))}}}};
    }
    void putPeople(const FhirPeople &people)
    {
        const auto person = [](const QUuid &id, const QString &name) {
            // The identifier is not the entry's URN: a server would put its own reference into it.
            QJsonObject object{
                {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, QString(kIds)}, {u"value"_s, bare(id)}}}},
                {u"text"_s, narrative({name.isEmpty() ? u"No name was given."_s : name})}};
            if (!name.isEmpty())
                object.insert(u"name"_s, QJsonArray{QJsonObject{{u"text"_s, name}}});
            return object;
        };
        put(u"Patient"_s, people.patient, person(people.patient, people.patientName));
        if (people.practitioner)
            put(u"Practitioner"_s, *people.practitioner, person(*people.practitioner, people.practitionerName));
    }
    [[nodiscard]] QJsonObject bundle() const
    {
        return {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"transaction"_s}, {u"entry"_s, m_entries}};
    }

private:
    QJsonArray m_entries;
};

// Programs ----------------------------------------------------------------------------------------------------------

/** One for each run of its session; one without a time for what comes in no week. */
size_t requestCount(const std::vector<Run> &runs)
{
    return std::max<size_t>(runs.size(), 1);
}

QUuid requestId(const QUuid &programId, const QString &sessionId, size_t position, size_t run)
{
    const QString name = u"ServiceRequest %1 %2"_s.arg(sessionId).arg(position);
    return QUuid::createUuidV5(programId, run == 0 ? name : u"%1 from run %2"_s.arg(name).arg(run));
}

QString weeksWords(const Run &run)
{
    const QString weeks = run.weeks == 1 ? u"Week %1"_s.arg(run.firstWeek)
                                         : u"Weeks %1-%2"_s.arg(run.firstWeek).arg(run.lastWeek());
    return u"%1: %2"_s.arg(weeks, weekdayWords(run.days));
}

QString scheduleWords(const std::vector<Run> &runs)
{
    QStringList parts;
    for (const Run &run : runs)
        parts << weeksWords(run);
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u'.';
}

QDate firstDayOf(const AssignedProgram &program, const Run &run)
{
    return program.issuedOn.addDays((run.firstWeek - 1) * 7);
}

QDate lastDayOf(const AssignedProgram &program, const Run &run)
{
    return firstDayOf(program, run).addDays(run.weeks * 7 - 1);
}

QDate lastDayOf(const AssignedProgram &program)
{
    return program.issuedOn.addDays(program.weeks() * 7 - 1);
}

QJsonObject timing(const ProgramItem &entry, const AssignedProgram &program, const ProgramSession &session, const Run &run,
                   const Library &library)
{
    static constexpr std::array kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
    QJsonArray days;
    for (const int number : run.days)
        days << QString(kDays.at(static_cast<size_t>(number - 1)));
    QJsonObject repeat{{u"frequency"_s, days.size()},
                       {u"period"_s, 1},
                       {u"periodUnit"_s, u"wk"_s},
                       {u"dayOfWeek"_s, days},
                       {u"boundsPeriod"_s,
                        QJsonObject{{u"start"_s, day(firstDayOf(program, run))}, {u"end"_s, day(lastDayOf(program, run))}}}};
    if (session.time) {
        static constexpr std::array kWhen{"MORN"_L1, "NOON"_L1, "EVE"_L1};
        repeat.insert(u"when"_s, QJsonArray{QString(kWhen[static_cast<size_t>(*session.time)])});
    }
    if (const Milliseconds length = itemLength(library, plannedFrom(library, entry), {}); length.count() > 0) {
        repeat.insert(u"duration"_s, std::ceil(static_cast<double>(length.count()) / 60'000));
        repeat.insert(u"durationUnit"_s, u"min"_s);
    }
    return {{u"repeat"_s, repeat}};
}

QJsonObject doseExtension(const ProgramItem &entry, const AssignedProgram &program, const Library &library)
{
    QJsonArray parts;
    const auto add = [&parts](const QString &name, const QString &type, const QJsonValue &value) {
        parts << QJsonObject{{u"url"_s, name}, {type, value}};
    };
    if (const std::optional<Dose> dose = doseOf(entry, library)) {
        add(u"sets"_s, u"valueInteger"_s, dose->sets);
        if (dose->mode != DoseMode::Time)
            add(u"repetitions"_s, u"valueInteger"_s, dose->reps);
        if (dose->mode == DoseMode::Hold)
            add(u"hold"_s, u"valueDuration"_s, seconds(dose->hold));
        if (dose->mode == DoseMode::Time)
            add(u"duration"_s, u"valueDuration"_s, seconds(dose->work));
        if (dose->rest.count() > 0)
            add(u"rest"_s, u"valueDuration"_s, seconds(dose->rest));
    } else if (entry.length) {
        add(u"duration"_s, u"valueDuration"_s, seconds(*entry.length));
    }
    if (entry.side != SideWish::AsWritten)
        add(u"side"_s, u"valueCode"_s, wordOf(entry.side));
    if (const Movement *movement = library.movement(entry.id))
        add(u"load"_s, u"valueInteger"_s, movement->load);
    if (program.ceilings.effortCeiling)
        add(u"targetExertion"_s, u"valueInteger"_s, *program.ceilings.effortCeiling);
    if (parts.isEmpty())
        return {};
    return {{u"url"_s, QString(kDoseExtension)}, {u"extension"_s, parts}};
}

QStringList instructions(const ProgramItem &entry, const Run *run, const Library &library)
{
    QStringList lines{amountWords(entry, library) + u'.', run ? weeksWords(*run) + u'.' : QString(), entry.note,
                      gradeWords(entry, Grade::Flare, library), gradeWords(entry, Grade::Good, library)};
    lines << swapWords(entry, library) << entry.stopWhen;
    lines.removeAll(QString());
    lines.removeAll(u"."_s);
    return lines;
}

QJsonObject serviceRequest(const ProgramItem &entry, const ProgramSession &session, const Run *run,
                           const AssignedProgram &program, const Library &library, const FhirPeople &people)
{
    const QStringList words = instructions(entry, run, library);
    QJsonObject request{{u"status"_s, u"active"_s},
                        {u"intent"_s, u"order"_s},
                        {u"basedOn"_s, QJsonArray{reference(program.id)}},
                        {u"category"_s, QJsonArray{activityCategory()}},
                        {u"code"_s, itemConcept(entry.id, library)},
                        {u"subject"_s, reference(people.patient)},
                        {u"requester"_s, reference(*people.practitioner)},
                        {u"performer"_s, QJsonArray{reference(people.patient)}},
                        {u"authoredOn"_s, day(program.issuedOn)},
                        {u"text"_s, narrative(QStringList{library.name(entry.id)} + words)}};
    if (run)
        request.insert(u"occurrenceTiming"_s, timing(entry, program, session, *run, library));
    // No diagnosis is known here: what it is for is the goal.
    if (!program.goal.isEmpty())
        request.insert(u"reasonCode"_s, QJsonArray{QJsonObject{{u"text"_s, program.goal}}});
    if (!words.isEmpty())
        request.insert(u"patientInstruction"_s, words.join(u' '));
    if (const QJsonObject dose = doseExtension(entry, program, library); !dose.isEmpty())
        request.insert(u"extension"_s, QJsonArray{dose});
    return request;
}

QJsonObject carePlan(const AssignedProgram &program, const FhirPeople &people)
{
    QJsonArray activities;
    QStringList sessions;
    for (const ProgramSession &session : program.sessions) {
        const std::vector<Run> runs = runsOf(program, session.id);
        sessions << u"%1. %2"_s.arg(session.name, scheduleWords(runs));
        for (size_t i = 0; i < session.items.size(); ++i) {
            for (size_t run = 0; run < requestCount(runs); ++run)
                activities << QJsonObject{{u"reference"_s, reference(requestId(program.id, session.id, i, run))}};
        }
    }
    QJsonObject plan{
        {u"identifier"_s,
         QJsonArray{QJsonObject{{u"system"_s, QString(kIds)},
                                {u"value"_s, u"%1 version %2"_s.arg(bare(program.id)).arg(program.version)}}}},
        {u"status"_s, u"active"_s},
        {u"intent"_s, u"plan"_s},
        {u"category"_s, QJsonArray{codeable({coding(kPlanCategory, u"assess-plan"_s)}), activityCategory()}},
        {u"title"_s, program.name},
        {u"subject"_s, reference(people.patient)},
        {u"period"_s,
         QJsonObject{{u"start"_s, day(program.issuedOn)}, {u"end"_s, day(lastDayOf(program))}}},
        {u"created"_s, day(program.issuedOn)},
        {u"author"_s, reference(*people.practitioner)},
        {u"activity"_s, activities},
        {u"text"_s,
         narrative(QStringList{program.name, program.goal} + sessions + QStringList{program.notes}
                   + program.stopRules)}};
    if (!program.goal.isEmpty()) {
        plan.insert(u"description"_s, program.goal);
        plan.insert(u"goal"_s, QJsonArray{reference(QUuid::createUuidV5(program.id, u"Goal"_s))});
    }
    QJsonArray notes;
    for (const QString &note : QStringList{program.notes, program.changeNote} + program.stopRules) {
        if (!note.isEmpty())
            notes << QJsonObject{{u"text"_s, note}};
    }
    if (!notes.isEmpty())
        plan.insert(u"note"_s, notes);
    return plan;
}

/** A message as it was signed, and that the resources named were made from it. */
struct Original
{
    QUuid origin; ///< ids follow from it
    QString number; ///< of the version or report
    QString code;
    QString title;
    QString fileName;
    QDate made;
    QUuid author;
};

void putOriginal(Transaction &transaction, const Original &original, const QByteArray &message, const FhirPeople &people,
                 const QJsonArray &targets)
{
    const QUuid document = QUuid::createUuidV5(original.origin, u"DocumentReference "_s + original.number);
    const QJsonObject attachment{{u"contentType"_s, u"application/octet-stream"_s},
                                 {u"data"_s, QString::fromLatin1(message.toBase64())},
                                 {u"title"_s, original.fileName}};
    transaction.put(u"DocumentReference"_s, document,
                    {{u"status"_s, u"current"_s},
                     {u"type"_s, codeable({coding(kCodes, original.code)}, original.title)},
                     {u"subject"_s, reference(people.patient)},
                     {u"date"_s, instant(original.made)},
                     {u"author"_s, QJsonArray{reference(original.author)}},
                     {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}},
                     {u"text"_s, narrative({original.title + u", the exact bytes."_s})}});
    transaction.put(u"Provenance"_s, QUuid::createUuidV5(original.origin, u"Provenance "_s + original.number),
                    {{u"target"_s, targets},
                     {u"recorded"_s, instant(original.made)},
                     {u"agent"_s, QJsonArray{QJsonObject{{u"who"_s, reference(original.author)}}}},
                     {u"entity"_s, QJsonArray{QJsonObject{{u"role"_s, u"source"_s}, {u"what"_s, reference(document)}}}},
                     {u"text"_s, narrative({original.title + u", from which these were made."_s})}});
}

void putProgram(Transaction &transaction, const AssignedProgram &program, const Library &library, const FhirPeople &people)
{
    if (!program.goal.isEmpty()) {
        // How it goes is measured by the PEG; a program names no number to reach.
        const QJsonObject target{{u"measure"_s, codeable({coding(kLoinc, u"91147-9"_s)}, kPegScore)},
                                 {u"dueDate"_s, day(lastDayOf(program))}};
        transaction.put(u"Goal"_s, QUuid::createUuidV5(program.id, u"Goal"_s),
                        {{u"lifecycleStatus"_s, u"active"_s},
                         {u"description"_s, QJsonObject{{u"text"_s, program.goal}}},
                         {u"subject"_s, reference(people.patient)},
                         {u"target"_s, QJsonArray{target}},
                         {u"text"_s, narrative({program.goal})}});
    }
    for (const ProgramSession &session : program.sessions) {
        const std::vector<Run> runs = runsOf(program, session.id);
        for (size_t i = 0; i < session.items.size(); ++i) {
            for (size_t run = 0; run < requestCount(runs); ++run)
                transaction.put(u"ServiceRequest"_s, requestId(program.id, session.id, i, run),
                                serviceRequest(session.items[i], session, runs.empty() ? nullptr : &runs[run], program,
                                               library, people));
        }
    }
    transaction.put(u"CarePlan"_s, program.id, carePlan(program, people));
}

// Reports -----------------------------------------------------------------------------------------------------------

/** Makes the Observations of one report. */
class Observations
{
public:
    Observations(Transaction &transaction, const Library &library, const FhirPeople &people, const Report &report,
                 const AssignedProgram *program)
        : m_transaction(transaction)
        , m_library(library)
        , m_people(people)
        , m_program(program)
    {
        if (program)
            m_followed = {{}, report.begun.isValid() ? report.begun : program->issuedOn, report.pauses};
    }

    /** References to all that were put, in order. */
    [[nodiscard]] const QJsonArray &made() const { return m_made; }

    void putDay(const ReportedDay &told)
    {
        if (told.pain)
            put(u"%1 morning pain"_s.arg(day(told.day)), pain(u"morning"_s), score(*told.pain), told.day, u"Pain in the morning"_s);
        if (told.fatigue)
            put(u"%1 morning fatigue"_s.arg(day(told.day)), fatigue(), score(*told.fatigue), told.day,
                u"Fatigue in the morning"_s);
    }

    void putSession(const ReportedSession &session)
    {
        const QString name
            = numbered(u"%1 session %2 %3"_s.arg(day(session.day), session.programId, session.sessionId));
        QJsonArray members;
        const auto member = [&](const QString &what, const QJsonObject &code, const QJsonObject &value,
                                const QDate &date, const QString &words) {
            members << reference(put(u"%1 %2"_s.arg(name, what), code, value, date, words));
        };
        const double minutes = std::round(static_cast<double>(session.active.count()) / 6000) / 10;
        member(u"minutes"_s, codeable({coding(kLoinc, u"55411-3"_s, u"Exercise duration"_s)}),
               {{u"value"_s, minutes}, {u"unit"_s, u"min"_s}, {u"system"_s, QString(kUcum)}, {u"code"_s, u"min"_s}},
               session.day, u"Minutes"_s);
        if (session.effort)
            member(u"effort"_s, codeable({coding(kLoinc, u"82289-0"_s)}, u"Effort, 0 to 10"_s), score(*session.effort),
                   session.day, u"Effort, 0 to 10"_s);
        if (session.painBefore)
            member(u"pain before"_s, pain(u"before"_s), score(*session.painBefore), session.day, u"Pain before the session"_s);
        if (session.painAfter)
            member(u"pain after"_s, pain(u"after"_s), score(*session.painAfter), session.day, u"Pain after the session"_s);
        if (session.pain2h)
            member(u"pain 2 h"_s, pain(u"2h"_s), score(*session.pain2h), session.day, u"Pain two hours after the session"_s);
        if (session.morning) {
            members << reference(
                putConcept(name + u" next morning"_s,
                           codeable({coding(kCodes, u"morning-after"_s)}, u"The morning after the session"_s),
                           codeable({coding(kCodes, wordOf(*session.morning))}), session.day.addDays(1)));
        }
        for (size_t i = 0; i < session.items.size(); ++i)
            members << reference(putItem(session, session.items[i], i, name));
        QJsonObject panel = base(codeable({coding(kActivityGuide, u"PAPanel"_s)}, u"Exercise session"_s),
                                 u"Exercise session on %1"_s.arg(day(session.day)));
        panel.insert(u"effectivePeriod"_s, QJsonObject{{u"start"_s, day(session.day)}, {u"end"_s, day(session.day)}});
        panel.insert(u"hasMember"_s, members);
        observe(idOf(name), panel);
    }

    void putMeasure(const ReportedMeasure &measure)
    {
        const QString name = numbered(u"%1 measure %2"_s.arg(day(measure.day), measure.id));
        const double value = measure.tenths / 10.0;
        if (measure.id != "peg"_L1) {
            put(name, codeable({coding(kCodes, u"measure-"_s + measure.id)}, measure.id), score(value), measure.day,
                measure.id);
            return;
        }
        QJsonObject observation
            = base(codeable({coding(kLoinc, u"91147-9"_s)}, kPegScore),
                   u"PEG score %1"_s.arg(value), Of::Person);
        observation.insert(u"effectiveDateTime"_s, day(measure.day));
        observation.insert(u"valueQuantity"_s, score(value));
        if (measure.answers.size() == 3)
            observation.insert(u"derivedFrom"_s, QJsonArray{reference(putPeg(measure, name))});
        observe(idOf(name), observation);
    }

private:
    /** What an observation is of: what was done, or how the person is. */
    enum class Of { Activity, Person };

    /** One LOINC code for pain on all occasions; which one it was has a code of ours beside it. */
    static QJsonObject pain(const QString &occasion)
    {
        return codeable({coding(kLoinc, u"72514-3"_s), coding(kCodes, u"pain-"_s + occasion)}, u"Pain, 0 to 10"_s);
    }
    static QJsonObject fatigue() { return codeable({coding(kCodes, u"fatigue"_s)}, u"Fatigue, 0 to 10"_s); }
    /** Of the person and of what was told: the same whenever it is exported again, in whichever report. */
    [[nodiscard]] QUuid idOf(const QString &name) const { return QUuid::createUuidV5(m_people.patient, name); }

    /** The same a second time on one day is another one. */
    QString numbered(const QString &name)
    {
        const int count = ++m_counts[name];
        return count == 1 ? name : u"%1 no. %2"_s.arg(name).arg(count);
    }

    [[nodiscard]] QJsonObject base(const QJsonObject &code, const QString &words, Of of = Of::Activity) const
    {
        const QJsonArray categories = of == Of::Activity
            ? QJsonArray{codeable({coding(kObservationCategory, u"activity"_s)}), activityCategory()}
            : QJsonArray{codeable({coding(kObservationCategory, u"survey"_s)})};
        return {
            {u"status"_s, u"final"_s},
            {u"category"_s, categories},
            {u"code"_s, code},
            {u"subject"_s, reference(m_people.patient)},
            {u"performer"_s, QJsonArray{reference(m_people.patient)}},
            {u"text"_s, narrative({words})}};
    }

    void observe(const QUuid &id, const QJsonObject &observation)
    {
        m_transaction.put(u"Observation"_s, id, observation);
        m_made << reference(id);
    }

    QUuid put(const QString &name, const QJsonObject &code, const QJsonObject &quantity, const QDate &date,
              const QString &words)
    {
        const bool isOfActivity = quantity.value("code"_L1) == "min"_L1;
        QJsonObject observation = base(code, u"%1: %2"_s.arg(words).arg(quantity.value("value"_L1).toDouble()),
                                       isOfActivity ? Of::Activity : Of::Person);
        observation.insert(u"effectiveDateTime"_s, day(date));
        observation.insert(u"valueQuantity"_s, quantity);
        const QUuid id = idOf(name);
        observe(id, observation);
        return id;
    }

    QUuid putConcept(const QString &name, const QJsonObject &code, const QJsonObject &value, const QDate &date)
    {
        QJsonObject observation = base(code, code.value("text"_L1).toString(), Of::Person);
        observation.insert(u"effectiveDateTime"_s, day(date));
        observation.insert(u"valueCodeableConcept"_s, value);
        const QUuid id = idOf(name);
        observe(id, observation);
        return id;
    }

    /** The request that an item was done for, if the program has it: the one of those weeks, else the last one. */
    [[nodiscard]] std::optional<QUuid> requestFor(const ReportedSession &session, const QString &itemId) const
    {
        const ProgramSession *asked
            = m_program && session.programId.isEmpty() ? m_program->session(session.sessionId) : nullptr;
        for (size_t i = 0; asked && i < asked->items.size(); ++i) {
            if (asked->items[i].id != itemId)
                continue;
            const std::vector<Run> runs = runsOf(*m_program, asked->id);
            const int week = (m_followed.dayOfPlan(session.day) - 1) / 7 + 1;
            const auto covering
                = std::find_if(runs.begin(), runs.end(), [&](const Run &run) { return week <= run.lastWeek(); });
            const auto run = static_cast<size_t>(covering - runs.begin());
            return requestId(m_program->id, asked->id, i, std::min(run, requestCount(runs) - 1));
        }
        return std::nullopt;
    }

    QUuid putItem(const ReportedSession &session, const ReportedItem &item, size_t position, const QString &sessionName)
    {
        const QString outcome = wordOf(item.outcome);
        QJsonObject observation
            = base(codeable({coding(kLoinc, u"73985-4"_s, u"Exercise activity"_s)}),
                   u"%1: %2"_s.arg(m_library.name(item.itemId).isEmpty() ? item.itemId : m_library.name(item.itemId),
                                   outcome));
        // What was left out was never observed.
        if (item.outcome == ItemOutcome::Skipped || item.outcome == ItemOutcome::Pending)
            observation[u"status"_s] = u"cancelled"_s;
        observation.insert(u"effectiveDateTime"_s, day(session.day));
        observation.insert(u"valueCodeableConcept"_s, itemConcept(item.itemId, m_library));
        if (const std::optional<QUuid> request = requestFor(session, item.itemId))
            observation.insert(u"basedOn"_s, QJsonArray{reference(*request)});
        QJsonArray components{QJsonObject{{u"code"_s, codeable({coding(kCodes, u"outcome"_s)})},
                                          {u"valueCodeableConcept"_s, codeable({coding(kCodes, outcome)})}}};
        if (item.plannedReps > 0) {
            // Whole sets of those that were planned.
            components << QJsonObject{{u"code"_s, codeable({coding(kCodes, u"sets-done"_s)})},
                                      {u"valueInteger"_s, item.doneReps * item.plannedSets / item.plannedReps}};
            components << QJsonObject{{u"code"_s, codeable({coding(kCodes, u"reps-done"_s)})},
                                      {u"valueInteger"_s, item.doneReps}};
        }
        if (item.reason != Reason::None)
            components << QJsonObject{
                {u"code"_s, codeable({coding(kCodes, u"reason"_s)})},
                {u"valueCodeableConcept"_s,
                 codeable({coding(kCodes, wordOf(item.reason))})}};
        observation.insert(u"component"_s, components);
        const QUuid id = idOf(u"%1 item %2"_s.arg(sessionName).arg(position));
        observe(id, observation);
        return id;
    }

    QUuid putPeg(const ReportedMeasure &measure, const QString &name)
    {
        static constexpr std::array kItemCodes{"75893-8"_L1, "91145-3"_L1, "91146-1"_L1};
        QJsonArray items;
        for (size_t i = 0; i < kItemCodes.size(); ++i) {
            items << QJsonObject{{u"linkId"_s, QString(kItemCodes[i])},
                                 {u"answer"_s, QJsonArray{QJsonObject{{u"valueInteger"_s, measure.answers[i]}}}}};
        }
        const QUuid id = idOf(name + u" answers"_s);
        m_transaction.put(u"QuestionnaireResponse"_s, id,
                          {{u"questionnaire"_s, u"http://loinc.org/q/91148-7"_s},
                           {u"status"_s, u"completed"_s},
                           {u"subject"_s, reference(m_people.patient)},
                           {u"authored"_s, day(measure.day)},
                           {u"item"_s, items},
                           {u"text"_s, narrative({u"Answers to the three PEG questions"_s})}});
        return id;
    }

    Transaction &m_transaction;
    const Library &m_library;
    const FhirPeople &m_people;
    const AssignedProgram *m_program;
    Enrollment m_followed; ///< the program, where it is known
    QJsonArray m_made;
    std::map<QString, int> m_counts;
};

} // namespace

QJsonObject fhirBundle(const AssignedProgram &program, const Library &library, const FhirPeople &people,
                       const QByteArray &signedMessage)
{
    Transaction transaction;
    transaction.putPeople(people);
    putProgram(transaction, program, library, people);
    if (!signedMessage.isEmpty()) {
        const Original original{program.id,
                                QString::number(program.version),
                                u"signed-program"_s,
                                u"Signed exercise program"_s,
                                u"%1.evenpace"_s.arg(bare(program.id)),
                                program.issuedOn,
                                *people.practitioner};
        putOriginal(transaction, original, signedMessage, people, {reference(program.id)});
    }
    return transaction.bundle();
}

QJsonObject fhirBundle(const Report &report, const Library &library, const FhirPeople &people,
                       const AssignedProgram *program, const QByteArray &signedMessage)
{
    Transaction transaction;
    transaction.putPeople(people);
    // What was asked for, so that what was done refers to something that is there.
    if (program)
        putProgram(transaction, *program, library, people);
    Observations observations(transaction, library, people, report, program);
    for (const ReportedDay &told : report.days)
        observations.putDay(told);
    for (const ReportedSession &session : report.sessions)
        observations.putSession(session);
    for (const ReportedMeasure &measure : report.measures)
        observations.putMeasure(measure);
    if (!signedMessage.isEmpty() && !observations.made().isEmpty()) {
        const Original original{people.patient,
                                u"report %1"_s.arg(report.number),
                                u"signed-report"_s,
                                u"Signed report"_s,
                                u"report-%1.evenpace"_s.arg(report.number),
                                report.madeOn,
                                people.patient};
        putOriginal(transaction, original, signedMessage, people, observations.made());
    }
    return transaction.bundle();
}

} // namespace evenpace::exchange
