// SPDX-License-Identifier: Apache-2.0
#include "meeting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace evenpace::meeting;
using namespace Qt::StringLiterals;

/** What a person tells their therapist: seen before it is sent, closed for one pair of eyes, and answered by a receipt. */
class TherapyReportTest : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void theFirstReportBeginsWhereThePersonDid();
    void daysCanBeChosenAndMoved();
    void everyValueThatIsSharedIsShown();
    void whatAPersonWroteIsNotInIt();
    void aReportIsForItsTherapistAlone();
    void aReportThatIsShownCountsAsSent();
    void aReceiptSaysHowFarItWasRead();
    void theNextReportBeginsAfterWhatWasRead();
    void aReportThatCannotBeKeptIsNotShown();
    void filesForOneselfAreWritten_data();
    void filesForOneselfAreWritten();

private:
    [[nodiscard]] ReportController &report() { return *m_person->therapist().report(); }
    void tellADay(int daysAgo);
    [[nodiscard]] QStringList linesOf(const LineListModel *model) const;
    /** The report as the therapist reads it. */
    [[nodiscard]] Result<Received> opened(const Other &by, const QByteArray &message);

    std::unique_ptr<Patient> m_person;
    std::unique_ptr<Other> m_therapist;
};

void TherapyReportTest::init()
{
    m_person = std::make_unique<Patient>();
    m_therapist = std::make_unique<Other>();
    QVERIFY(m_person->meet(*m_therapist));
    m_person->hand(m_therapist->message(m_person->program()));
    m_person->given().use();
    m_person->daysPass(9);
    for (const int daysAgo : {8, 3, 0})
        tellADay(daysAgo);
    m_person->therapist().beginReport();
}

void TherapyReportTest::tellADay(int daysAgo)
{
    const QDate day = m_person->today().addDays(-daysAgo);
    MorningCheckIn checkIn;
    checkIn.day = day;
    checkIn.pain = 6;
    checkIn.fatigue = 4;
    checkIn.sleep = 3;
    QCOMPARE(m_person->bench.diary().saveCheckIn(checkIn, QDateTime(day, QTime(8, 0)).toUTC()), StoreOutcome::Ok);
    SessionRecord record;
    record.programId = libraryId(m_person->program());
    record.sessionId = m_person->program().sessions.front().id;
    record.name = m_person->program().sessions.front().name;
    record.day = day;
    record.startedAt = QDateTime(day, QTime(9, 0)).toUTC();
    record.endedAt = record.startedAt.addSecs(400);
    record.status = SessionStatus::Finished;
    record.activeLength = Milliseconds{360000};
    record.easyMilliMinutes = 5000;
    record.effort = 3;
    record.painAfter = 5;
    record.text = u"My own words"_s;
    SessionItemRecord item;
    item.itemId = u"jaw-rest"_s;
    item.outcome = ItemOutcome::Skipped;
    item.reason = Reason::Hurts;
    record.items = {item};
    m_person->bench.sessions().add(record);
}

QStringList TherapyReportTest::linesOf(const LineListModel *model) const
{
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        lines << model->data(index, static_cast<int>(LineListModel::Role::Text)).toString() + u": "_s
                + model->data(index, static_cast<int>(LineListModel::Role::Detail)).toString();
    }
    return lines;
}

Result<Received> TherapyReportTest::opened(const Other &by, const QByteArray &message)
{
    return by.courier.open(message, {}, m_person->today(), m_person->bench.library());
}

void TherapyReportTest::theFirstReportBeginsWhereThePersonDid()
{
    QCOMPARE(report().therapistName(), u"Therapist 03"_s);
    QCOMPARE(report().spans().constFirst(), u"Since the start"_s);
    QCOMPARE(report().report().first, m_person->today().addDays(-9));
    QCOMPARE(report().report().last, m_person->today());
    QCOMPARE(report().sumText(), u"10 day(s), 3 session(s)"_s);
    QCOMPARE(report().report().programVersion, 1);
}

void TherapyReportTest::daysCanBeChosenAndMoved()
{
    report().chooseSpan(1);
    QCOMPARE(report().sumText(), u"7 day(s), 2 session(s)"_s);
    report().moveLast(1);
    QCOMPARE(report().report().last, m_person->today());
    QVERIFY(!report().canEndLater());
    report().moveLast(-1);
    QCOMPARE(report().sumText(), u"6 day(s), 1 session(s)"_s);
    QCOMPARE(report().span(), -1);
    report().moveFirst(100);
    QCOMPARE(report().report().first, report().report().last);
    report().moveFirst(-1000);
    QVERIFY(!report().canBeginEarlier());
    QCOMPARE(report().report().first.daysTo(report().report().last), qint64{91});
    report().chooseSpan(1);
    report().moveLast(-5);
    QVERIFY(report().isEmpty());
}

void TherapyReportTest::everyValueThatIsSharedIsShown()
{
    const QStringList days = linesOf(report().days());
    QVERIFY2(days.constLast().contains(u"pain 6, fatigue 4, slept: well"_s), qPrintable(days.constLast()));
    const QStringList sessions = linesOf(report().sessions());
    QCOMPARE(sessions.size(), 3);
    for (const QString &told : {u"6 min"_s, u"5 easy minute(s)"_s, u"effort 3"_s, u"pain after 5"_s, u"Jaw rest"_s, u"hurt"_s})
        QVERIFY2(sessions.constLast().contains(told, Qt::CaseInsensitive), qPrintable(sessions.constLast()));
    QVERIFY(!linesOf(report().decisions()).isEmpty());
    QCOMPARE(report().programLines(), QStringList{u"Your program began on 4 June."_s});
    QVERIFY(m_person->app().programs()->open(libraryId(m_person->program())));
    m_person->app().programs()->pause();
    m_person->therapist().beginReport();
    QCOMPARE(report().programLines().constLast(), u"It waits since 13 June."_s);
    m_person->daysPass(2);
    m_person->app().programs()->goOn();
    m_person->therapist().beginReport();
    QCOMPARE(report().programLines().constLast(), u"It waited from 13 June to 14 June."_s);
}

void TherapyReportTest::whatAPersonWroteIsNotInIt()
{
    QVERIFY(!linesOf(report().sessions()).join(u' ').contains(u"own words"_s));
    QVERIFY(!m_person->bench.courier().toJson(report().report()).contains("own words"));
}

void TherapyReportTest::aReportIsForItsTherapistAlone()
{
    QVERIFY(report().make());
    const QByteArray message = m_person->bench.therapy().reports().front().message;
    // The therapist met the patient as well.
    QCOMPARE(m_therapist->courier.take(m_person->bench.courier().cardMessage(Role::Patient)), KeysOutcome::Ok);
    const Result<Received> read = opened(*m_therapist, message);
    QVERIFY(!refusalIn(read));
    QVERIFY(std::get<ReceivedReport>(std::get<Received>(read)).report == report().report());
    const Other another;
    const Result<Received> closed = opened(another, message);
    QVERIFY(refusalIn(closed));
    QCOMPARE(refusalIn(closed)->why, Refusal::Why::NotForTherapist);
}

void TherapyReportTest::aReportThatIsShownCountsAsSent()
{
    const QSignalSpy sent(&report(), &ReportController::sent);
    QVERIFY(report().make());
    QCOMPARE(sent.count(), 1);
    QCOMPARE(m_person->therapist().code()->pictureName().left(20), u"Code with the report"_s);
    QVERIFY(m_person->therapist().code()->canSave());
    const std::vector<SentReport> kept = m_person->bench.therapy().reports();
    QCOMPARE(kept.size(), size_t{1});
    QCOMPARE(kept.front().number, 1);
    QCOMPARE(m_person->bench.courier().lastSent(kept.front().therapist), 1);
    QCOMPARE(m_person->therapist().sentText(), u"Last report: 4 June to 13 June"_s);
    QVERIFY(report().make());
    QCOMPARE(m_person->bench.therapy().reports().back().number, 2);
}

void TherapyReportTest::aReceiptSaysHowFarItWasRead()
{
    QVERIFY(report().make());
    QCOMPARE(m_person->therapist().readText(), QString());
    const QSignalSpy received(&m_person->therapist(), &TherapistController::received);
    const QByteArray receipt = samples::taken(m_therapist->courier.acknowledgementMessage({m_person->ownKey(), 1}));
    m_person->hand(receipt);
    QCOMPARE(received.count(), 1);
    QCOMPARE(m_person->therapist().readText(), u"Your therapist has read it up to 13 June."_s);
    m_person->hand(receipt);
    QCOMPARE(m_person->bench.therapy().receipts().size(), size_t{1});
}

void TherapyReportTest::theNextReportBeginsAfterWhatWasRead()
{
    QVERIFY(report().make());
    m_person->hand(samples::taken(m_therapist->courier.acknowledgementMessage({m_person->ownKey(), 1})));
    m_person->daysPass(4);
    m_person->therapist().beginReport();
    QCOMPARE(report().spans().constFirst(), u"Since they last read"_s);
    QCOMPARE(report().report().first, QDate(2026, 6, 14));
    QCOMPARE(report().report().last, QDate(2026, 6, 17));
}

void TherapyReportTest::aReportThatCannotBeKeptIsNotShown()
{
    m_person->bench.therapy().setOutcome(StoreOutcome::DiskFull);
    QVERIFY(!report().make());
    QVERIFY(!report().problem().isEmpty());
    QCOMPARE(m_person->therapist().code()->count(), 0);
}

void TherapyReportTest::filesForOneselfAreWritten_data()
{
    QTest::addColumn<ReportController::File>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QString>("ending");
    QTest::newRow("a page") << ReportController::File::Sheet << QByteArray("%PDF-") << u".pdf"_s;
    QTest::newRow("days") << ReportController::File::Days << QByteArray("day,") << u".csv"_s;
    QTest::newRow("sessions") << ReportController::File::Sessions << QByteArray("day,") << u".csv"_s;
    QTest::newRow("all") << ReportController::File::Json << QByteArray("{") << u".json"_s;
}

void TherapyReportTest::filesForOneselfAreWritten()
{
    QFETCH(ReportController::File, kind);
    QFETCH(QByteArray, begins);
    QFETCH(QString, ending);
    QVERIFY(report().suggestedFile(kind).fileName().endsWith(ending));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine"_s + ending);
    report().save(kind, QUrl::fromLocalFile(path));
    QCOMPARE(report().savedText(), u"Saved as mine%1."_s.arg(ending));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().startsWith(begins), qPrintable(path));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    // Nothing of it is told to anybody.
    QVERIFY(m_person->bench.therapy().reports().empty());
    report().save(kind, QUrl::fromLocalFile(folder.filePath(u"none/mine"_s)));
    QVERIFY(!report().problem().isEmpty());
}

QTEST_MAIN(TherapyReportTest)
#include "tst_therapyreport.moc"
