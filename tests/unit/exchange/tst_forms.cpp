// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/limits.h"
#include "samples.h"

#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;

namespace {

constexpr quint32 kSeeds = 300;

} // namespace

/** The compact and the readable form say the same, and nothing is lost on the way. */
class FormsTest : public QObject
{
    Q_OBJECT
private slots:
    void anyProgramSurvivesBothForms();
    void anyReportSurvivesBothForms();
    void theSameValueHasTheSameBytes();
    void theSampleFitsTheLibrary();
    void everyProgramOfTheLibraryCanBeGivenToAPerson();
    void aProgramOfAPersonIsOneOfTheLibrary();
    void unknownFieldsArePassedOverInTheCompactForm();
    void theReadableFormHasNamesUnitsAndDates();
    void usualValuesAreLeftOut();
    void aReportHoldsNoFreeText();
};

void FormsTest::anyProgramSurvivesBothForms()
{
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const AssignedProgram program = samples::randomProgram(seed);
        const Result<AssignedProgram> compact = programFromCbor(toCbor(program));
        QVERIFY2(!refusalIn(compact), qPrintable(refusalIn(compact) ? sentence(*refusalIn(compact)) : QString()));
        QVERIFY(std::get<AssignedProgram>(compact) == program);
        const Result<AssignedProgram> readable = programFromJson(toJson(program));
        QVERIFY2(!refusalIn(readable), qPrintable(refusalIn(readable) ? sentence(*refusalIn(readable)) : QString()));
        QVERIFY(std::get<AssignedProgram>(readable) == program);
        const std::optional<Refusal> problem = problemOf(program, samples::library());
        QVERIFY2(!problem, qPrintable(problem ? sentence(*problem) : QString()));
    }
}

void FormsTest::anyReportSurvivesBothForms()
{
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const Report report = samples::randomReport(seed);
        QVERIFY(taken(reportFromCbor(toCbor(report))) == report);
        QVERIFY(taken(reportFromJson(toJson(report))) == report);
    }
}

void FormsTest::theSameValueHasTheSameBytes()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const QByteArray program = toCbor(samples::randomProgram(seed));
        QCOMPARE(toCbor(taken(programFromCbor(program))), program);
        const QByteArray report = toJson(samples::randomReport(seed));
        QCOMPARE(toJson(taken(reportFromJson(report))), report);
    }
}

void FormsTest::theSampleFitsTheLibrary()
{
    const std::optional<Refusal> problem = problemOf(samples::program(), samples::library());
    QVERIFY2(!problem, qPrintable(problem ? sentence(*problem) : QString()));
}

void FormsTest::everyProgramOfTheLibraryCanBeGivenToAPerson()
{
    int programs = 0;
    for (const auto &[id, program] : samples::library().programs) {
        const AssignedProgram assigned = fromProgram(program, QUuid::createUuid(), samples::today());
        const std::optional<Refusal> problem = problemOf(assigned, samples::library());
        QVERIFY2(!problem, qPrintable(id + u' ' + (problem ? sentence(*problem) : QString())));
        const Program back = toProgram(assigned);
        QCOMPARE(back.weeks, program.weeks);
        for (int day = 1; day <= back.weeks * 7; ++day)
            QCOMPARE(back.sessionsOn(day).size(), program.sessionsOn(day).size());
        ++programs;
    }
    QVERIFY(programs >= 10);
}

void FormsTest::aProgramOfAPersonIsOneOfTheLibrary()
{
    const Program program = toProgram(samples::program());
    QCOMPARE(program.id, u"assigned-6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s);
    QCOMPARE(program.weeks, 6);
    QCOMPARE(program.version, 2);
    QCOMPARE(program.sessionsOn(1), QStringList{u"A"_s});
    QCOMPARE(program.sessionsOn(5), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(program.sessionsOn(7 + 2), QStringList());
    QCOMPARE(program.sessionsOn(14 + 2), QStringList{u"A"_s});
    QCOMPARE(program.sessionsOn(43), QStringList());
    QCOMPARE(program.session(u"A"_s)->items.at(1).dose->sets, 2);
}

void FormsTest::unknownFieldsArePassedOverInTheCompactForm()
{
    QCborMap map = QCborValue::fromCbor(toCbor(samples::program())).toMap();
    map.insert(99, u"something that a later version says"_s);
    QVERIFY(taken(programFromCbor(map.toCborValue().toCbor())) == samples::program());
}

void FormsTest::theReadableFormHasNamesUnitsAndDates()
{
    const QJsonObject json = QJsonDocument::fromJson(toJson(samples::program())).object();
    QCOMPARE(json.value(u"evenpace"_s), QJsonValue(u"program"_s));
    QCOMPARE(json.value(u"format"_s), QJsonValue(1));
    QCOMPARE(json.value(u"issued"_s), QJsonValue(u"2026-03-02"_s));
    QCOMPARE(json.value(u"id"_s), QJsonValue(u"6f1d2c3b-0a4e-4b5f-8c6d-7e8f90a1b2c3"_s));
    const QJsonObject squeeze = json.value(u"sessions"_s)[0][u"items"_s][1].toObject();
    QCOMPARE(squeeze.value(u"item"_s), QJsonValue(u"scap-squeeze-seated"_s));
    QCOMPARE(squeeze.value(u"dose"_s)[u"rest_s"_s], QJsonValue(20));
    QCOMPARE(squeeze.value(u"tempo"_s)[u"pause_s"_s], QJsonValue(1.5));
    QCOMPARE(squeeze.value(u"swaps"_s)[0][u"reason"_s], QJsonValue(u"hurts"_s));
}

void FormsTest::usualValuesAreLeftOut()
{
    const QCborMap map = QCborValue::fromCbor(toCbor(samples::longProgram(1))).toMap();
    const QCborMap item = map.value(13).toArray().at(0).toMap().value(3).toArray().at(0).toMap();
    QVERIFY(item.contains(0));
    for (const int key : {2, 3, 4, 5, 6, 8, 9, 10, 11})
        QVERIFY2(!item.contains(key), QByteArray::number(key).constData());
}

void FormsTest::aReportHoldsNoFreeText()
{
    // Own words, wherever a person can write them, stay on the phone.
    const QString own = u"my own words"_s;
    SessionRecord session;
    session.id = 7;
    session.programId = u"own"_s;
    session.sessionId = u"own-1"_s;
    session.day = samples::report().first;
    session.status = SessionStatus::Finished;
    session.name = own;
    session.text = own;
    session.notes = {u"felt_fine"_s};
    Decision decision;
    decision.day = session.day;
    decision.answer = QJsonObject{{u"rules"_s, QJsonArray{u"light.green"_s}}, {u"note"_s, own}};
    Report report = samples::report();
    fill(report, {{}, {decision}, {session}, {}}, {});
    QCOMPARE(report.sessions.size(), size_t{1});
    QCOMPARE(report.sessions.front().notes, NoteIds{u"felt_fine"_s});
    QCOMPARE(report.days.front().rules, QStringList{u"light.green"_s});
    QVERIFY(!toJson(report).contains(own.toUtf8()));
    QVERIFY(!toCbor(report).contains(own.toUtf8()));
}

QTEST_GUILESS_MAIN(FormsTest)
#include "tst_forms.moc"
