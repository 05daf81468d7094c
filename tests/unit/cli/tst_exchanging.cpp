// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace::commandline;
using namespace Qt::StringLiterals;

/** A therapist and a patient with a folder each, by the command line alone, from meeting to report. */
class ExchangingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void keysAreMadeOnceAndShown();
    void aProgramGoesFromTherapistToPatient();
    void aProgramGoesAsACode();
    void theSameProgramSignedByAStrangerIsRefused();
    void aChangedProgramIsRefused();
    void anotherPatientsProgramIsRefused();
    void aReportGoesBack();
    void aReportThatCameIsReadInEveryForm();
    void aReportIsATableToo();
    void sheetsAndResourcesAreWritten();
    void cardsAreTakenOnPurposeOnly();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Signed by the therapist, for the patient. */
    Answer sendProgram(const QString &name, const QString &format)
    {
        return run({u"export"_s, u"--program"_s, at(u"program.json"_s), u"--keys"_s, at(u"therapist"_s), u"--for"_s,
                    at(u"patient.evenpace"_s), u"--format"_s, format, u"--out"_s, at(name)});
    }

    QTemporaryDir m_folder;
};

void ExchangingTest::initTestCase()
{
    QCOMPARE(run({u"keys"_s, u"--keys"_s, at(u"therapist"_s), u"--make"_s, u"therapist"_s, u"--name"_s, u"Mara Lind"_s,
                  u"--clinic"_s, u"Lindenhof"_s, u"--card"_s, at(u"therapist.evenpace"_s)})
                 .exitCode,
             0);
    QCOMPARE(run({u"keys"_s, u"--keys"_s, at(u"patient"_s), u"--make"_s, u"patient"_s, u"--name"_s, u"Blue heron"_s,
                  u"--card"_s, at(u"patient.evenpace"_s)})
                 .exitCode,
             0);
    // They meet: each takes the other's card.
    QCOMPARE(run({u"import"_s, at(u"therapist.evenpace"_s), u"--keys"_s, at(u"patient"_s), u"--take"_s}).exitCode, 0);
    QCOMPARE(run({u"import"_s, at(u"patient.evenpace"_s), u"--keys"_s, at(u"therapist"_s), u"--take"_s}).exitCode, 0);
    QCOMPARE(run({u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"json"_s, u"--out"_s, at(u"program.json"_s)})
                 .exitCode,
             0);
    QCOMPARE(run({u"demo"_s, u"--data"_s, at(u"data"_s), u"--days"_s, u"30"_s, u"--until"_s, u"2026-03-31"_s}).exitCode,
             0);
}

void ExchangingTest::keysAreMadeOnceAndShown()
{
    const Answer again
        = run({u"keys"_s, u"--keys"_s, at(u"therapist"_s), u"--make"_s, u"therapist"_s, u"--name"_s, u"X"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.isOneSentence());
    const QJsonObject therapist = run({u"keys"_s, u"--keys"_s, at(u"therapist"_s), u"--json"_s}).json();
    const QJsonObject patient = run({u"keys"_s, u"--keys"_s, at(u"patient"_s), u"--json"_s}).json();
    QCOMPARE(therapist.value("own"_L1).toArray().size(), 1);
    QCOMPARE(therapist.value("own"_L1)[0]["number"_L1], patient.value("known"_L1)[0]["number"_L1]);
    QCOMPARE(therapist.value("own"_L1)[0]["number"_L1].toString().size(), 35);
    const QByteArray table = run({u"keys"_s, u"--keys"_s, at(u"patient"_s)}).out;
    QVERIFY(table.contains("Blue heron"));
    QVERIFY(table.contains("Mara Lind, Lindenhof"));
}

void ExchangingTest::aProgramGoesFromTherapistToPatient()
{
    QCOMPARE(sendProgram(u"program.evenpace"_s, u"compact"_s).exitCode, 0);
    const Answer checked = run({u"verify"_s, at(u"program.evenpace"_s), u"--keys"_s, at(u"patient"_s)});
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(checked.out.contains("rightly signed: First gentle week, version 1; from Mara Lind, number "),
             checked.out.constData());
    QVERIFY(checked.out.endsWith(", known\n"));
    const Answer read = run({u"import"_s, at(u"program.evenpace"_s), u"--keys"_s, at(u"patient"_s)});
    QCOMPARE(read.exitCode, 0);
    const QJsonObject written = QJsonDocument::fromJson(bytesOf(u"program.json"_s)).object();
    for (const auto *key : {"id", "name", "sessions", "phases", "version", "issued"})
        QCOMPARE(read.json().value(QLatin1StringView(key)), written.value(QLatin1StringView(key)));
    QCOMPARE(read.json().value("issuer"_L1), QJsonValue(u"Mara Lind"_s));
}

void ExchangingTest::aProgramGoesAsACode()
{
    QCOMPARE(sendProgram(u"program.png"_s, u"qr-png"_s).exitCode, 0);
    const Answer read
        = run({u"import"_s, at(u"program.png"_s), u"--keys"_s, at(u"patient"_s), u"--out"_s, at(u"read.json"_s)});
    QCOMPARE(read.exitCode, 0);
    QVERIFY(read.out.isEmpty());
    QVERIFY(bytesOf(u"read.json"_s).contains("First gentle week"));
}

void ExchangingTest::theSameProgramSignedByAStrangerIsRefused()
{
    QCOMPARE(run({u"keys"_s, u"--keys"_s, at(u"stranger"_s), u"--make"_s, u"therapist"_s, u"--name"_s, u"Jon Ek"_s})
                 .exitCode,
             0);
    QCOMPARE(run({u"export"_s, u"--program"_s, at(u"program.json"_s), u"--keys"_s, at(u"stranger"_s), u"--format"_s,
                  u"compact"_s, u"--out"_s, at(u"stranger.evenpace"_s)})
                 .exitCode,
             0);
    const QStringList import{u"import"_s, at(u"stranger.evenpace"_s), u"--keys"_s, at(u"patient"_s)};
    const Answer refused = run(import);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.isOneSentence());
    QVERIFY2(refused.err.startsWith("This is not verified: it says that it is from Jon Ek, number "),
             refused.err.constData());
    QCOMPARE(run({u"verify"_s, at(u"stranger.evenpace"_s), u"--keys"_s, at(u"patient"_s)}).exitCode, 1);
    QCOMPARE(run(import + QStringList{u"--accept"_s}).exitCode, 0);
}

void ExchangingTest::aChangedProgramIsRefused()
{
    QCOMPARE(sendProgram(u"program.evenpace"_s, u"compact"_s).exitCode, 0);
    QByteArray bytes = bytesOf(u"program.evenpace"_s);
    bytes[100] = static_cast<char>(bytes[100] ^ 4);
    QFile file(at(u"changed.evenpace"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Answer refused = run({u"import"_s, at(u"changed.evenpace"_s), u"--keys"_s, at(u"patient"_s), u"--accept"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.isOneSentence());
    QVERIFY(refused.err.startsWith("This was changed or damaged on its way"));
}

void ExchangingTest::anotherPatientsProgramIsRefused()
{
    QCOMPARE(sendProgram(u"program.evenpace"_s, u"compact"_s).exitCode, 0);
    QCOMPARE(
        run({u"keys"_s, u"--keys"_s, at(u"other"_s), u"--make"_s, u"patient"_s, u"--name"_s, u"Gray seal"_s}).exitCode,
        0);
    const Answer refused = run({u"import"_s, at(u"program.evenpace"_s), u"--keys"_s, at(u"other"_s), u"--accept"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.err, QByteArray("This was made for another person.\n"));
}

void ExchangingTest::aReportGoesBack()
{
    const QStringList report{u"export"_s, u"--report"_s, u"--data"_s,  at(u"data"_s),
                             u"--days"_s, u"28"_s,       u"--until"_s, u"2026-03-31"_s};
    const QStringList sealed{u"--keys"_s, at(u"patient"_s), u"--for"_s, at(u"therapist.evenpace"_s)};
    QCOMPARE(
        run(report + sealed + QStringList{u"--format"_s, u"compact"_s, u"--out"_s, at(u"report.evenpace"_s)}).exitCode,
        0);
    QCOMPARE(run(report + sealed + QStringList{u"--format"_s, u"qr-png"_s, u"--out"_s, at(u"report.png"_s)}).exitCode,
             0);
    const QJsonObject plain = run(report + QStringList{u"--format"_s, u"json"_s}).json();
    QVERIFY(plain.value("sessions"_L1).toArray().size() > 10);
    for (const auto *name : {"report.evenpace", "report.png"}) {
        const Answer read = run({u"import"_s, at(QLatin1StringView(name)), u"--keys"_s, at(u"therapist"_s)});
        QVERIFY2(read.exitCode == 0, read.err.constData());
        QCOMPARE(read.json().value("sessions"_L1), plain.value("sessions"_L1));
        QCOMPARE(read.json().value("days"_L1), plain.value("days"_L1));
    }
    // Not even the patient can open what is sealed, and nobody else.
    for (const auto *reader : {"patient", "stranger"}) {
        const Answer refused = run({u"import"_s, at(u"report.evenpace"_s), u"--keys"_s, at(QLatin1StringView(reader))});
        QCOMPARE(refused.err, QByteArray("This report is sealed for another therapist.\n"));
    }
    const Answer needsKeys = run(report + QStringList{u"--format"_s, u"compact"_s, u"--out"_s, at(u"x"_s)});
    QCOMPARE(needsKeys.exitCode, 1);
    QVERIFY(needsKeys.isOneSentence());
}

void ExchangingTest::aReportThatCameIsReadInEveryForm()
{
    const QString sent = at(u"sent.evenpace"_s);
    QCOMPARE(run({u"export"_s, u"--report"_s, u"--data"_s, at(u"data"_s), u"--days"_s, u"28"_s, u"--until"_s, u"2026-03-31"_s,
                  u"--keys"_s, at(u"patient"_s), u"--for"_s, at(u"therapist.evenpace"_s), u"--format"_s, u"compact"_s,
                  u"--out"_s, sent})
                 .exitCode,
             0);
    const QStringList came{u"export"_s, u"--report"_s, sent, u"--keys"_s, at(u"therapist"_s), u"--format"_s};
    const QJsonObject read = run(came + QStringList{u"json"_s}).json();
    QVERIFY(!read.value("sessions"_L1).toArray().isEmpty());
    QVERIFY(!read.value("measures"_L1).toArray().isEmpty());
    QVERIFY(run(came + QStringList{u"csv-days"_s}).out.startsWith("day,pain,fatigue,"));
    QCOMPARE(run(came + QStringList{u"pdf"_s, u"--out"_s, at(u"came.pdf"_s)}).exitCode, 0);
    QVERIFY(bytesOf(u"came.pdf"_s).startsWith("%PDF-"));
    const QByteArray bundle = run(came + QStringList{u"fhir"_s}).out;
    QVERIFY(bundle.contains("\"PAPanel\""));
    QVERIFY(bundle.contains("Blue heron"));
    // The patient's own signed bytes, which nobody but the two has.
    QVERIFY(bundle.contains("\"DocumentReference\""));
    // A readable one goes the same ways.
    QFile readable(at(u"readable.json"_s));
    QVERIFY(readable.open(QIODevice::WriteOnly));
    readable.write(QJsonDocument(read).toJson());
    readable.close();
    QCOMPARE(run({u"export"_s, u"--report"_s, readable.fileName(), u"--format"_s, u"csv-sessions"_s}).out,
             run(came + QStringList{u"csv-sessions"_s}).out);
    for (const QStringList &wrong :
         {QStringList{u"compact"_s, u"--out"_s, at(u"x"_s)}, QStringList{u"json"_s, u"--data"_s, at(u"data"_s)}}) {
        const Answer refused = run(came + wrong);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.isOneSentence());
    }
    const Answer closed
        = run({u"export"_s, u"--report"_s, sent, u"--keys"_s, at(u"patient"_s), u"--format"_s, u"json"_s});
    QCOMPARE(closed.err, QByteArray("This report is sealed for another therapist.\n"));
}

void ExchangingTest::aReportIsATableToo()
{
    const QStringList report{u"export"_s,  u"--report"_s,   u"--data"_s,  at(u"data"_s),
                             u"--until"_s, u"2026-03-31"_s, u"--format"_s};
    QVERIFY(run(report + QStringList{u"csv-days"_s}).out.startsWith("day,pain,fatigue,"));
    QVERIFY(run(report + QStringList{u"csv-sessions"_s}).out.count("\r\n") > 20);
    // Dates are written in one way only.
    for (const QString &date : {u"2026/03/31"_s, u"2026-3-31"_s, u"31-03-2026"_s}) {
        QStringList other = report;
        other[5] = date;
        const Answer refused = run(other + QStringList{u"csv-days"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.isOneSentence());
    }
}

void ExchangingTest::sheetsAndResourcesAreWritten()
{
    QCOMPARE(sendProgram(u"program.pdf"_s, u"pdf"_s).exitCode, 0);
    QVERIFY(bytesOf(u"program.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(run({u"export"_s, u"--report"_s, u"--data"_s, at(u"data"_s), u"--until"_s, u"2026-03-31"_s, u"--format"_s,
                  u"pdf"_s, u"--paper"_s, u"letter"_s, u"--out"_s, at(u"report.pdf"_s)})
                 .exitCode,
             0);
    QVERIFY(bytesOf(u"report.pdf"_s).startsWith("%PDF-"));
    const QJsonObject bundle = run({u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"fhir"_s}).json();
    QCOMPARE(bundle.value("type"_L1), QJsonValue(u"transaction"_s));
}

void ExchangingTest::cardsAreTakenOnPurposeOnly()
{
    const QString folder = at(u"fresh"_s);
    QCOMPARE(run({u"keys"_s, u"--keys"_s, folder, u"--make"_s, u"patient"_s, u"--name"_s, u"Gray seal"_s}).exitCode, 0);
    const Answer looked = run({u"import"_s, at(u"therapist.evenpace"_s), u"--keys"_s, folder});
    QCOMPARE(looked.json().value("name"_L1), QJsonValue(u"Mara Lind"_s));
    QVERIFY(run({u"keys"_s, u"--keys"_s, folder, u"--json"_s}).json().value("known"_L1).toArray().isEmpty());
    QCOMPARE(run({u"import"_s, at(u"therapist.evenpace"_s), u"--keys"_s, folder, u"--take"_s}).exitCode, 0);
    QCOMPARE(run({u"keys"_s, u"--keys"_s, folder, u"--json"_s}).json().value("known"_L1).toArray().size(), 1);
    // Somebody else of that name: stop and ask.
    QCOMPARE(run({u"keys"_s, u"--keys"_s, at(u"imposter"_s), u"--make"_s, u"therapist"_s, u"--name"_s, u"Mara Lind"_s,
                  u"--card"_s, at(u"imposter.evenpace"_s)})
                 .exitCode,
             0);
    const Answer stopped = run({u"import"_s, at(u"imposter.evenpace"_s), u"--keys"_s, folder, u"--take"_s});
    QCOMPARE(stopped.exitCode, 1);
    QVERIFY(stopped.isOneSentence());
    QCOMPARE(run({u"keys"_s, u"--keys"_s, folder, u"--json"_s}).json().value("known"_L1).toArray().size(), 1);
}

void ExchangingTest::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("neither") << QStringList{u"export"_s, u"--format"_s, u"json"_s} << 2;
    QTest::newRow("both") << QStringList{u"export"_s, u"--report"_s, u"--program"_s, u"x"_s, u"--format"_s, u"json"_s}
                          << 2;
    QTest::newRow("no data") << QStringList{u"export"_s, u"--report"_s, u"--format"_s, u"json"_s} << 2;
    QTest::newRow("a format") << QStringList{u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"word"_s} << 2;
    QTest::newRow("a table of a program")
        << QStringList{u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"csv-days"_s} << 2;
    QTest::newRow("no file") << QStringList{u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"pdf"_s} << 2;
    QTest::newRow("a paper") << QStringList{u"export"_s, u"--program"_s, kProgramId, u"--format"_s,
                                            u"json"_s,   u"--paper"_s,   u"a3"_s}
                             << 2;
    QTest::newRow("a program") << QStringList{u"export"_s, u"--program"_s, u"prog-none"_s, u"--format"_s, u"json"_s}
                               << 1;
    QTest::newRow("no keys") << QStringList{u"export"_s,  u"--program"_s, kProgramId,     u"--format"_s,
                                            u"compact"_s, u"--out"_s,     u"/nowhere/x"_s}
                             << 1;
    QTest::newRow("a folder of keys") << QStringList{u"export"_s, u"--program"_s, kProgramId,   u"--format"_s,
                                                     u"json"_s,   u"--keys"_s,    u"/nowhere"_s}
                                      << 1;
    QTest::newRow("no place to write") << QStringList{u"export"_s, u"--program"_s, kProgramId,     u"--format"_s,
                                                      u"json"_s,   u"--out"_s,     u"/nowhere/x"_s}
                                       << 1;
    QTest::newRow("no role") << QStringList{u"keys"_s,  u"--keys"_s, u"/nowhere"_s, u"--make"_s,
                                            u"nurse"_s, u"--name"_s, u"X"_s}
                             << 2;
    QTest::newRow("no file to read") << QStringList{u"import"_s, u"/nowhere/x"_s} << 1;
    QTest::newRow("two files") << QStringList{u"import"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("nowhere to keep a card") << QStringList{u"import"_s, u"a"_s, u"--take"_s} << 2;
    QTest::newRow("nothing to verify") << QStringList{u"verify"_s} << 2;
    QTest::newRow("not of ours") << QStringList{u"verify"_s, QStringLiteral(EVENPACE_SOURCE_DIR) + u"/README.md"_s}
                                 << 1;
    QTest::newRow("a picture of something")
        << QStringList{u"import"_s, QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/pictures/today.png"_s} << 1;
}

void ExchangingTest::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Answer answer = run(arguments);
    QVERIFY2(answer.isOneSentence(), answer.err.constData());
    QCOMPARE(answer.exitCode, exitCode);
}

QTEST_GUILESS_MAIN(ExchangingTest)
#include "tst_exchanging.moc"
