// SPDX-License-Identifier: Apache-2.0
#include "exchange/base45.h"
#include "exchange/parts.h"
#include "samples.h"
#include "schema.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using samples::taken;

namespace {

constexpr quint32 kSeeds = 150;

QString path(const QString &name)
{
    return QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/schema/"_s + name;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/** `json` with another value at a place. */
QJsonValue replaced(const QJsonValue &json, const QStringList &at, const QJsonValue &value)
{
    if (at.isEmpty())
        return value;
    const QStringList rest = at.mid(1);
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const qsizetype i = at.first().toInt();
        array[i] = replaced(array.at(i), rest, value);
        return array;
    }
    QJsonObject changed = json.toObject();
    changed[at.first()] = replaced(changed.value(at.first()), rest, value);
    return changed;
}

/** Values just outside of what a schema allows. */
QList<QJsonValue> outside(const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (type == "integer"_L1)
        return {schema.value("minimum"_L1).toInt() - 1, schema.value("maximum"_L1).toInt() + 1, u"1"_s, true};
    if (type == "number"_L1)
        return {schema.value("minimum"_L1).toDouble() - 0.1, schema.value("maximum"_L1).toDouble() + 0.1, 5.55, u"1"_s};
    if (schema.contains("enum"_L1))
        return {u"something"_s, 0};
    if (schema.contains("pattern"_L1) && !schema.contains("maxLength"_L1))
        return {u"0"_s, 5};
    if (type == "string"_L1)
        return {QString(schema.value("maxLength"_L1).toInt() + 5, u'a'), u""_s, 5};
    if (type == "boolean"_L1)
        return {1, u"true"_s};
    if (type == "array"_L1)
        return {5, QJsonObject()};
    return {5, QJsonArray()};
}

QJsonValue valueAt(QJsonValue json, const QStringList &at)
{
    for (const QString &step : at)
        json = json.isArray() ? json.toArray().at(step.toInt()) : json.toObject().value(step);
    return json;
}

/** One entry more than a list may have; nothing where there is none to repeat. */
QList<QJsonValue> tooMany(const QJsonValue &list, const QJsonObject &schema)
{
    const QJsonValue first = list.toArray().first();
    if (first.isUndefined() || !schema.contains("maxItems"_L1))
        return {};
    QJsonArray many;
    for (int i = 0; i <= schema.value("maxItems"_L1).toInt(); ++i)
        many << first;
    return {many};
}

template <typename Read> void compareLimits(const Schema &schema, const QList<QByteArray> &samples, const Read &read)
{
    QSet<QString> seen;
    for (const QByteArray &json : samples) {
        const QJsonObject whole = object(json);
        QVERIFY(!refusalIn(read(json)));
        schema.visit(whole, [&](const QString &schemaPath, const QStringList &at, const QJsonObject &part) {
            if (at.isEmpty() || seen.contains(schemaPath))
                return;
            seen << schemaPath;
            const bool isList = part.value("type"_L1) == "array"_L1;
            for (const QJsonValue &value : outside(part) + (isList ? tooMany(valueAt(whole, at), part) : QList<QJsonValue>())) {
                const QJsonObject changed = replaced(whole, at, value).toObject();
                QVERIFY2(refusalIn(read(QJsonDocument(changed).toJson())), qPrintable(schemaPath));
                QVERIFY2(!schema.problem(changed).isEmpty(), qPrintable(schemaPath));
            }
        });
    }
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject keysJson(const OwnKeys &keys)
{
    return {{u"name"_s, keys.card().name},          {u"clinic"_s, keys.card().clinic},
            {u"sign_seed"_s, hex(keys.signSeed())}, {u"sign_key"_s, hex(keys.card().signKey)},
            {u"box_seed"_s, hex(keys.boxSeed())},   {u"box_key"_s, hex(keys.card().boxKey)},
            {u"key_id"_s, hex(keys.id())},          {u"fingerprint"_s, fingerprint(keys.card().signKey)}};
}

QJsonObject messageJson(const QByteArray &cbor, const QByteArray &message)
{
    return {{u"cbor"_s, hex(cbor)}, {u"message"_s, hex(message)}, {u"text"_s, QString::fromLatin1(toText(message))}};
}

QJsonObject madeVectors()
{
    QJsonObject program
        = messageJson(toCbor(samples::program()), taken(programMessage(samples::program(), samples::therapist())));
    program[u"readable"_s] = object(toJson(samples::program()));
    const QByteArray sealed = taken(reportMessage(samples::report(), samples::patient(), samples::therapist().card()));
    QJsonObject report = messageJson(toCbor(samples::report()), sealed);
    report[u"readable"_s] = object(toJson(samples::report()));
    report[u"signed"_s] = hex(std::get<ReceivedReport>(taken(open(sealed, samples::therapistDesk()))).message);
    const Acknowledgement receipt{samples::patient().id(), 3};
    QJsonArray parts;
    for (const QByteArray &part : partsOf(fromHex(program.value("message"_L1))))
        parts << QString::fromLatin1(part);
    return {{u"therapist"_s, keysJson(samples::therapist())},
            {u"patient"_s, keysJson(samples::patient())},
            {u"therapist_card"_s, messageJson(toCbor(samples::therapist().card()), cardMessage(samples::therapist()))},
            {u"patient_card"_s, messageJson(toCbor(samples::patient().card()), cardMessage(samples::patient()))},
            {u"program"_s, program},
            {u"program_parts"_s, parts},
            {u"report"_s, report},
            {u"receipt"_s, messageJson(toCbor(receipt), acknowledgementMessage(receipt, samples::therapist()))}};
}

} // namespace

/** What is published of the format, against what is done. */
class SchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void everyProgramFollowsItsSchema();
    void everyReportFollowsItsSchema();
    void theCompactFormHasTheNumbersOfTheSchema();
    void limitsOfTheSchemaAreThoseOfTheReader();
    void everyFieldOfTheSchemaIsUsed();
    void vectorsAreMadeAndReadAsTheyStand();
    void keysOfTheVectorsFollowFromTheirSeeds();
};

void SchemaTest::everyProgramFollowsItsSchema()
{
    const Schema schema(bytesOf(u"program.schema.json"_s));
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const QString problem = schema.problem(object(toJson(samples::randomProgram(seed))));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void SchemaTest::everyReportFollowsItsSchema()
{
    const Schema schema(bytesOf(u"report.schema.json"_s));
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const QString problem = schema.problem(object(toJson(samples::randomReport(seed))));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void SchemaTest::theCompactFormHasTheNumbersOfTheSchema()
{
    const Schema programs(bytesOf(u"program.schema.json"_s));
    const Schema reports(bytesOf(u"report.schema.json"_s));
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const AssignedProgram program = samples::randomProgram(seed);
        const QString one = programs.difference(object(toJson(program)), QCborValue::fromCbor(toCbor(program)));
        QVERIFY2(one.isEmpty(), qPrintable(one));
        const Report report = samples::randomReport(seed);
        const QString two = reports.difference(object(toJson(report)), QCborValue::fromCbor(toCbor(report)));
        QVERIFY2(two.isEmpty(), qPrintable(two));
    }
}

void SchemaTest::limitsOfTheSchemaAreThoseOfTheReader()
{
    QList<QByteArray> programs{toJson(samples::program())};
    QList<QByteArray> reports{toJson(samples::report())};
    for (quint32 seed = 0; seed < 15; ++seed) {
        programs << toJson(samples::randomProgram(seed));
        reports << toJson(samples::randomReport(seed));
    }
    // What the library asks of ids and tracks is not asked by the reader alone.
    compareLimits(Schema(bytesOf(u"program.schema.json"_s)), programs,
                  [](const QByteArray &json) -> Result<AssignedProgram> {
                      Result<AssignedProgram> read = programFromJson(json);
                      if (refusalIn(read))
                          return read;
                      if (const auto problem = problemOf(std::get<AssignedProgram>(read), samples::library()))
                          return *problem;
                      return read;
                  });
    compareLimits(Schema(bytesOf(u"report.schema.json"_s)), reports, reportFromJson);
}

void SchemaTest::everyFieldOfTheSchemaIsUsed()
{
    for (const bool isProgram : {true, false}) {
        const Schema schema(bytesOf(isProgram ? u"program.schema.json"_s : u"report.schema.json"_s));
        QSet<QString> seen;
        for (quint32 seed = 0; seed < kSeeds; ++seed) {
            const QByteArray json
                = isProgram ? toJson(samples::randomProgram(seed)) : toJson(samples::randomReport(seed));
            schema.visit(object(json),
                         [&](const QString &at, const QStringList &, const QJsonObject &) { seen << at; });
        }
        schema.visit(object(toJson(samples::program())),
                     [&](const QString &at, const QStringList &, const QJsonObject &) { seen << at; });
        const auto check = [&](const QString &name, const QJsonObject &part) {
            const QJsonObject properties = part.value("properties"_L1).toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it) {
                const QString target = it.value()[u"$ref"_s].toString().section(u'/', -1);
                const QString at = target.isEmpty() ? name + u'.' + it.key() : target;
                // The samples of the seeds have no sounds.
                QVERIFY2(seen.contains(at) || at == "item.sound_sha256"_L1, qPrintable(at));
            }
        };
        check({}, schema.root());
        const QJsonObject parts = schema.root().value("$defs"_L1).toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it)
            check(it.key(), it.value().toObject());
    }
}

void SchemaTest::vectorsAreMadeAndReadAsTheyStand()
{
    if (qEnvironmentVariableIsSet("EVENPACE_WRITE_GOLDEN")) {
        QFile file(path(u"vectors.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(madeVectors()).toJson());
    }
    const QJsonObject vectors = object(bytesOf(u"vectors.json"_s));
    const QJsonObject made = madeVectors();
    QCOMPARE(vectors.keys(), made.keys());
    // Compressors differ and sealed boxes are random: CBOR and readable forms are compared, messages are read.
    for (const auto *name : {"therapist_card", "patient_card", "program", "report", "receipt"}) {
        const QJsonObject vector = vectors.value(QLatin1StringView(name)).toObject();
        QCOMPARE(vector.value("cbor"_L1), made.value(QLatin1StringView(name))["cbor"_L1]);
        QCOMPARE(vector.value("readable"_L1), made.value(QLatin1StringView(name))["readable"_L1]);
        QCOMPARE(toText(fromHex(vector.value("message"_L1))), vector.value("text"_L1).toString().toLatin1());
    }
    const QJsonObject program = vectors.value("program"_L1).toObject();
    const auto received = std::get<ReceivedProgram>(
        taken(open(program.value("text"_L1).toString().toLatin1(), samples::patientDesk())));
    QVERIFY(received.program == samples::program());
    PartCollector parts;
    for (const QJsonValue &part : vectors.value("program_parts"_L1).toArray())
        QVERIFY(parts.add(part.toString().toLatin1()));
    QCOMPARE(parts.message(), std::optional(fromHex(program.value("message"_L1))));
    const QJsonObject report = vectors.value("report"_L1).toObject();
    const auto told
        = std::get<ReceivedReport>(taken(open(fromHex(report.value("message"_L1)), samples::therapistDesk())));
    QVERIFY(told.report == samples::report());
    QCOMPARE(told.message, fromHex(report.value("signed"_L1)));
    const auto card = taken(open(fromHex(vectors.value("therapist_card"_L1)["message"_L1]), {}));
    QCOMPARE(std::get<ReceivedCard>(card).card, samples::therapist().card());
    const auto receipt = taken(open(fromHex(vectors.value("receipt"_L1)["message"_L1]), samples::patientDesk()));
    QCOMPARE(std::get<ReceivedAcknowledgement>(receipt).acknowledgement.reportNumber, 3);
}

void SchemaTest::keysOfTheVectorsFollowFromTheirSeeds()
{
    const QJsonObject vectors = object(bytesOf(u"vectors.json"_s));
    for (const Role role : {Role::Therapist, Role::Patient}) {
        const QJsonObject keys = vectors.value(role == Role::Therapist ? "therapist"_L1 : "patient"_L1).toObject();
        const OwnKeys own
            = OwnKeys::fromSeeds(role, keys.value("name"_L1).toString(), keys.value("clinic"_L1).toString(),
                                 fromHex(keys.value("sign_seed"_L1)), fromHex(keys.value("box_seed"_L1)));
        QCOMPARE(keysJson(own), keys);
    }
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
