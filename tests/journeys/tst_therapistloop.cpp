// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "exchange/keycourier.h"
#include "stage.h"
#include "support/testbench.h"
#include "ui/therapistcontroller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

/** Two people with a folder each go round the whole loop without a network: they meet, a program is taken and done within
 *  its ceilings, a report goes out, a receipt and a new version come back, they part. The patient's side is the app. */
class TherapistLoop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void aProgramComesIsDoneIsToldAndComesAnew()
    {
        QTemporaryDir folder;
        KeyCourier therapist(folder.filePath(u"keys"_s));
        QCOMPARE(therapist.makeKeys(Role::Therapist, u"Therapist 03"_s, u"Physical therapy"_s), KeysOutcome::Ok);
        Stage stage({}, Stage::Past::Morning);
        QVERIFY(stage.raise());
        m_stage = &stage;

        // They meet.
        stage.call("openSettings");
        press(u"My therapist"_s);
        QCOMPARE(page(), u"therapist"_s);
        press(u"Meet my therapist"_s);
        press(u"Next"_s);
        press(u"Show my code"_s);
        QCOMPARE(page(), u"code"_s);
        const QByteArray card = stage.services().courier()->cardMessage(Role::Patient);
        QCOMPARE(therapist.take(card), KeysOutcome::Ok);
        press(u"Now scan theirs"_s);
        QCOMPARE(page(), u"scan"_s);
        open(folder, therapist.cardMessage(Role::Therapist));
        QTRY_COMPARE(page(), u"compare"_s);
        press(u"The same"_s);
        QCOMPARE(page(), u"therapist"_s);
        QCOMPARE(controller().name(), u"Therapist 03"_s);

        // A program comes, is looked at, and is used.
        const KeyId patient = therapist.keyIdOf(stage.services().courier()->own(Role::Patient).card->signKey);
        AssignedProgram program = fromProgram(*stage.services().library.program(u"prog-desk-neck-shoulders"_s),
                                              QUuid::createUuid(), QDate(2026, 6, 11));
        program.patient = patient;
        program.issuer = u"Therapist 03"_s;
        program.name = u"Neck and shoulders"_s;
        program.ceilings.milliMinutesADay = 9000;
        take(folder, therapist.programMessage(program));
        QTRY_COMPARE(page(), u"given"_s);
        press(u"Look first"_s);
        QCOMPARE(page(), u"given-look"_s);
        stage.call("goBack");
        press(u"Use it"_s);
        QCOMPARE(page(), u"today"_s);
        // Its ceiling is the size of the day, and its sessions are there.
        QCOMPARE(stage.app().limits()->therapistText(),
                 u"Your therapist set: 9 easy minute(s) a day. You can make it smaller, not larger."_s);
        const auto &rows = stage.app().today()->list()->rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const TodayListModel::Row &row) {
            return row.label.contains(u"from your therapist"_s);
        }));

        // It outlives the end of the app. A session of it is done.
        QVERIFY(stage.restart());
        const QString id = libraryId(program);
        QVERIFY(stage.services().library.program(id));
        stage.app().startSession(id, program.sessions.front().id);
        QVERIFY(stage.player());
        stage.playToTheEnd();
        stage.app().closeSession();

        // The report: shown, sent, read.
        stage.call("therapist.openTherapist");
        press(u"Tell them how it went"_s);
        QCOMPARE(page(), u"report"_s);
        press(u"Show or send it, Closed for their eyes only"_s);
        QCOMPARE(page(), u"code"_s);
        const QByteArray sent = stage.services().therapy.reports().front().message;
        const Result<Received> read = therapist.open(sent, {}, QDate(2026, 6, 11), stage.services().library);
        QVERIFY(!refusalIn(read));
        const Report report = std::get<ReceivedReport>(std::get<Received>(read)).report;
        QCOMPARE(report.programId, program.id);
        QVERIFY(std::any_of(report.sessions.begin(), report.sessions.end(), [&](const ReportedSession &session) {
            return session.programId.isEmpty() && session.sessionId == program.sessions.front().id;
        }));
        stage.call("goBack");
        stage.call("goBack");
        QCOMPARE(page(), u"therapist"_s);
        take(folder, therapist.acknowledgementMessage({patient, report.number}));
        QTRY_COMPARE(controller().readText(), u"Your therapist has read it up to 11 June."_s);
        QCOMPARE(page(), u"therapist"_s);

        // A smaller version takes the place of the first, and day 1 stays day 1.
        AssignedProgram smaller = program;
        smaller.version = 2;
        smaller.ceilings.milliMinutesADay = 7000;
        take(folder, therapist.programMessage(smaller));
        QTRY_COMPARE(page(), u"given"_s);
        QCOMPARE(controller().given()->changes(), QStringList{u"Easy minutes a day: at most 7, before: 9"_s});
        press(u"Use it"_s);
        QCOMPARE(stage.services().library.program(id)->version, 2);
        QCOMPARE(stage.services().settings.enrollments().back().startedOn, QDate(2026, 6, 11));

        // They part: what was done stays.
        stage.call("therapist.openTherapist");
        controller().unpair();
        QCOMPARE(stage.app().limits()->therapistText(), QString());
        QVERIFY(!controller().hasTherapist());
        QCOMPARE(stage.services().therapy.programs().size(), size_t{2});
        QCOMPARE(stage.services().therapy.reports().size(), size_t{1});
        QCOMPARE(stage.services().sessions.history(1).front().programId, id);
    }

private:
    [[nodiscard]] TherapistController &controller() { return *m_stage->app().therapist(); }
    [[nodiscard]] QString page() const
    {
        return m_stage->window()->property("currentPage").toString();
    }
    void press(const QString &name)
    {
        m_stage->settle();
        QQuickItem *const item = m_finder.byName(m_stage->window()->contentItem(), name);
        QVERIFY2(item, qPrintable(name));
        // By the keyboard: it reaches what is out of sight, too.
        item->forceActiveFocus();
        QTest::keyClick(m_stage->window(), Qt::Key_Return);
        m_stage->settle();
    }
    /** A file is opened on the scan page. */
    void open(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"message.evenpace"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        controller().scan()->openFile(QUrl::fromLocalFile(path));
    }
    void take(const QTemporaryDir &folder, const Result<QByteArray> &message)
    {
        QVERIFY(!refusalIn(message));
        m_stage->call("therapist.openMessage");
        open(folder, std::get<QByteArray>(message));
    }

    TestBench m_finder;
    Stage *m_stage = nullptr;
};

QTEST_MAIN(TherapistLoop)
#include "tst_therapistloop.moc"
