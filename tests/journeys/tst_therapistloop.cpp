// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "domain/exchange/reading.h"
#include "stage.h"
#include "support/testbench.h"
#include "ui/buildercontroller.h"
#include "ui/builderframecontroller.h"
#include "ui/cliniccontroller.h"
#include "ui/clinicsettingscontroller.h"
#include "ui/handovercontroller.h"
#include "ui/patientcontroller.h"
#include "ui/patientscontroller.h"
#include "ui/therapistcontroller.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** Two people, each with the app on a folder of their own, go round the whole loop without a network: they meet, a program is
 *  written, taken and done on its day, a report is sent and read, its receipt and a new version come back, they part. */
class TherapistLoop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void aProgramComesIsDoneIsToldAndComesAnew()
    {
        Stage clinicStage({.size = {1180, 820}}, Stage::Past::None);
        QVERIFY(clinicStage.raise());
        m_clinic = &clinicStage;
        clinicStage.call("clinic.open");
        clinicStage.settle();
        QVERIFY(clinic().own()->makeCard(u"Therapist 03"_s, u"Physical therapy"_s));
        Stage stage({}, Stage::Past::Morning);
        QVERIFY(stage.raise());
        m_stage = &stage;

        // They meet, and each sees the number that the other's screen shows.
        stage.call("openSettings");
        press(u"My therapist"_s);
        QCOMPARE(page(), u"therapist"_s);
        press(u"Meet my therapist"_s);
        press(u"Next"_s);
        press(u"Show my code"_s);
        QCOMPARE(page(), u"code"_s);
        clinic().scan()->openFile(handed(*controller().code()));
        QTRY_COMPARE(clinic().patients()->metNumber(), controller().ownNumber());
        clinic().patients()->acceptMet();
        QCOMPARE(clinic().patients()->chosenName(), controller().ownName());
        clinic().showOwnCode();
        press(u"Now scan theirs"_s);
        QCOMPARE(page(), u"scan"_s);
        controller().scan()->openFile(handed(*clinic().code()));
        QTRY_COMPARE(page(), u"compare"_s);
        QCOMPARE(controller().metNumber(), clinic().own()->number());
        press(u"The same"_s);
        QCOMPARE(page(), u"therapist"_s);
        QCOMPARE(controller().name(), u"Therapist 03"_s);

        // A program for Thursdays and Mondays is written and handed over. Today is a Thursday.
        QCOMPARE(stage.services().wallClock().date().dayOfWeek(), 4);
        clinic().reading()->editProgram();
        BuilderController &builder = *clinic().builder();
        builder.frame()->setDetails(u"Neck and shoulders"_s, {}, {}, {});
        for (const int day : {1, 4}) {
            builder.addAt(u"shoulder-rolls-seated"_s, day, 0);
            builder.addAt(u"breath-belly"_s, day, 0);
        }
        builder.frame()->setWeeks(4);
        QUrl program;
        handOver(program);

        // It is looked at, and used.
        take(program);
        QTRY_COMPARE(page(), u"given"_s);
        QVERIFY(controller().given()->isVerified());
        QCOMPARE(controller().given()->week().size(), 1);
        QVERIFY2(controller().given()->week().constFirst().endsWith(u": Mon, Thu"_s),
                 qPrintable(controller().given()->week().constFirst()));
        press(u"Look first"_s);
        QCOMPARE(page(), u"given-look"_s);
        stage.call("goBack");
        const exchange::AssignedProgram given = controller().given()->program();
        press(u"Use it"_s);
        QCOMPARE(page(), u"today"_s);
        const auto &rows = stage.app().today()->list()->rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const TodayListModel::Row &row) {
            return row.label.contains(u"from your therapist"_s);
        }));

        // It outlives the end of the app. Today's session of it is done.
        QVERIFY(stage.restart());
        const QString id = exchange::libraryId(given);
        QVERIFY(stage.services().library.program(id));
        stage.app().startSession(id, given.sessions.front().id);
        QVERIFY(stage.player());
        stage.playToTheEnd();
        stage.app().closeSession();

        // The report: seen, sent, read. The day of its session is the one that was planned.
        stage.call("therapist.openTherapist");
        press(u"Tell them how it went"_s);
        QCOMPARE(page(), u"report"_s);
        press(u"Show or send it, Closed for their eyes only"_s);
        QCOMPARE(page(), u"code"_s);
        QVERIFY(!clinic().reading()->hasReport());
        clinic().scan()->openFile(handed(*controller().code()));
        QTRY_VERIFY(clinic().reading()->hasReport());
        QVERIFY(clinic().reading()->sessions()->rowCount() > 0);
        const auto kept = clinicStage.services().clinic.reports(clinic().patients()->chosen().toLongLong());
        QCOMPARE(kept.size(), size_t{1});
        const auto report = clinicStage.services().courier()->keptReport(kept.front().message, kept.front().signKey);
        QVERIFY(!exchange::refusalIn(report));
        const QDate today = dayOf(stage.services().wallClock());
        const exchange::Reading reading
            = exchange::readingOf(exchange::merged({std::get<exchange::Report>(report)}), {{given, today}}, 20);
        QCOMPARE(reading.begun, today);
        QCOMPARE(reading.days.back().day, today);
        QCOMPARE(reading.days.back().planned, 1);
        QCOMPARE(reading.days.back().permille, 1000);

        // The receipt says how far it was read.
        clinic().reading()->acknowledge();
        stage.call("goBack");
        stage.call("goBack");
        QCOMPARE(page(), u"therapist"_s);
        take(handed(*clinic().code()));
        QTRY_COMPARE(controller().readText(), u"Your therapist has read it up to 11 June."_s);
        QCOMPARE(page(), u"therapist"_s);

        // A new version takes the place of the first, and day 1 stays day 1.
        clinic().reading()->editProgram();
        builder.addAt(u"breath-belly"_s, 6, 0);
        builder.handOver()->open();
        builder.handOver()->setChangeNote(u"Breathing on Saturdays, too."_s);
        handOver(program);
        take(program);
        QTRY_COMPARE(page(), u"given"_s);
        QVERIFY(controller().given()->isNewVersion());
        QCOMPARE(controller().given()->changeNote(), u"Breathing on Saturdays, too."_s);
        QVERIFY(!controller().given()->changes().isEmpty());
        press(u"Use it"_s);
        QCOMPARE(stage.services().library.program(id)->version, 2);
        QCOMPARE(stage.services().settings.enrollments().back().startedOn, today);

        // They part: what was done stays.
        stage.call("therapist.openTherapist");
        controller().unpair();
        QVERIFY(!controller().hasTherapist());
        QCOMPARE(stage.services().therapy.programs().size(), size_t{2});
        QCOMPARE(stage.services().therapy.reports().size(), size_t{1});
        QCOMPARE(stage.services().sessions.history(1).front().programId, id);
    }

    void numbersAreSeenBeforeTheyAreAccepted_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const auto &[name, button] : {std::pair{u"compare"_s, u"The same"_s},
                                           {u"compare-changed"_s, u"The same"_s},
                                           {u"given-unknown"_s, u"Use it"_s}}) {
            for (const auto &[size, percent] : {std::pair{QSize(360, 780), 100},
                                                {QSize(360, 780), 200},
                                                {QSize(780, 360), 100},
                                                {QSize(320, 568), 200},
                                                {QSize(1180, 820), 100}}) {
                QTest::addRow("%s %dx%d %d", qPrintable(name), size.width(), size.height(), percent)
                    << name << button << size << percent;
            }
        }
    }

    /** Who accepts has had them on the screen: they end above the button, in the scroll or over the dock. */
    void numbersAreSeenBeforeTheyAreAccepted()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(QSize, size);
        QFETCH(int, percent);
        const auto &pages = stagePages();
        const auto shown
            = std::find_if(pages.begin(), pages.end(), [&](const StagePage &one) { return one.name == page; });
        QVERIFY(shown != pages.end());
        Stage stage({.size = size, .textPercent = percent}, shown->past);
        QVERIFY(stage.raise() && shown->reach(stage));
        stage.settle();
        QQuickItem *const content = stage.window()->contentItem();
        QQuickItem *const accept = m_finder.byName(content, button);
        QVERIFY(accept);
        QList<QQuickItem *> groups;
        collectGroups(content, groups);
        QVERIFY(groups.size() >= 6);
        for (const QQuickItem *group : std::as_const(groups))
            QVERIFY(group->mapToScene({0, group->height()}).y() <= accept->mapToScene({0, 0}).y());
    }

private:
    /** Texts of five digits that can be seen. */
    static void collectGroups(QQuickItem *item, QList<QQuickItem *> &groups)
    {
        static const QRegularExpression digits(u"^\\d{5}$"_s);
        if (!item->isVisible())
            return;
        if (digits.match(item->property("text").toString()).hasMatch())
            groups << item;
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            collectGroups(child, groups);
    }
    [[nodiscard]] TherapistController &controller() { return *m_stage->app().therapist(); }
    [[nodiscard]] ClinicController &clinic() { return *m_clinic->app().clinic(); }
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
    /** What one side shows as a code goes to the other as a file. */
    [[nodiscard]] QUrl handed(CodeController &code)
    {
        const QUrl file = QUrl::fromLocalFile(m_folder.filePath(u"%1.evenpace"_s.arg(++m_handed)));
        code.save(file);
        return code.isSaved() ? file : QUrl();
    }
    /** What the builder holds, signed, as a file. */
    void handOver(QUrl &file)
    {
        HandOverController &handOver = *clinic().builder()->handOver();
        if (!handOver.isMade() && handOver.changeNote().isEmpty())
            handOver.open();
        QVERIFY2(handOver.make(), qPrintable(handOver.problem()));
        file = handed(*handOver.code());
    }
    void take(const QUrl &file)
    {
        m_stage->call("therapist.openMessage");
        controller().scan()->openFile(file);
    }

    TestBench m_finder;
    QTemporaryDir m_folder;
    int m_handed = 0;
    Stage *m_stage = nullptr;
    Stage *m_clinic = nullptr;
};

QTEST_MAIN(TherapistLoop)
#include "tst_therapistloop.moc"
