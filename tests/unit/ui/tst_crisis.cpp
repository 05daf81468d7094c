// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/sessionendcontroller.h"
#include "domain/readability.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** Help for a mind in crisis: where it is offered, whom it names, and the card of one's own. */
class CrisisTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        m_bench->passSafetyCheck();
    }
    void cleanup() { m_bench.reset(); }

    void theLinesAreThoseOfTheCountry()
    {
        m_bench->app()->help()->setCountry(u"GB"_s);
        crisis().open();
        QVERIFY(crisis().hasLines());
        QCOMPARE(line(0, HelplineListModel::Role::CallText), u"Call 116 123"_s);
        QCOMPARE(line(0, HelplineListModel::Role::CallUrl), u"tel:116123"_s);
        QCOMPARE(line(0, HelplineListModel::Role::WriteText), QString());
        QCOMPARE(line(1, HelplineListModel::Role::WriteText), u"Text SHOUT to 85258"_s);
        QCOMPARE(line(1, HelplineListModel::Role::WriteUrl), u"sms:85258?body=SHOUT"_s);
        QVERIFY(line(1, HelplineListModel::Role::WriteByHand).contains(u"Text SHOUT to 85258"_s));
        QVERIFY(crisis().linesNote().contains(u"findahelpline.com"_s));
    }

    void whereNoLineIsKnownThePageSaysSo()
    {
        m_bench->app()->help()->setCountry(u"AQ"_s);
        crisis().open();
        QVERIFY(!crisis().hasLines());
        QVERIFY(crisis().linesNote().contains(u"findahelpline.com"_s));
    }

    void anotherCountryIsKeptAndShowsItsLines()
    {
        m_bench->app()->help()->setCountry(u"GB"_s);
        crisis().open();
        m_bench->app()->help()->setCountry(u"US"_s);
        QCOMPARE(line(0, HelplineListModel::Role::CallUrl), u"tel:988"_s);
        QVERIFY(crisis().linesNote().contains(u"United States"_s));
        QCOMPARE(m_bench->settings().settings().helpCountry, u"US"_s);
    }

    void everyCountryOfTheTableCanBeChosen()
    {
        HelpController &help = *m_bench->app()->help();
        const auto keys = [&] {
            QStringList all;
            for (const ToolListModel::Row &row : help.countries()->rows())
                all << row.key;
            return all;
        };
        help.openCountries();
        QCOMPARE(keys().constFirst(), QString());
        QVERIFY(keys().contains(u"PR"_s) && keys().contains(u"LI"_s));
        QVERIFY(keys().size() > 60);
        help.openCountries(u" ireL "_s);
        QCOMPARE(keys(), QStringList{u"IE"_s});
        help.openCountries(u"Bosnia and"_s);
        QCOMPARE(help.countries()->rows().front().title, u"Bosnia and Herzegovina"_s);
        help.openCountries(u"nowhere"_s);
        QVERIFY(keys().isEmpty());
        help.setCountry(u"IE"_s);
        help.setCountry(QString());
        QCOMPARE(m_bench->settings().settings().helpCountry, QString());
    }

    void someoneTrustedIsKeptAsTyped()
    {
        crisis().setTrustedName(u"Ana"_s);
        QCOMPARE(m_bench->safety().card().trustedName, u"Ana"_s);
        QVERIFY(!crisis().setTrustedNumber(u"mum"_s));
        QCOMPARE(m_bench->safety().card().trustedNumber, QString());
        QVERIFY(crisis().setTrustedNumber(u"+49 151 2345"_s));
        QCOMPARE(crisis().trustedUrl(), u"tel:+491512345"_s);
    }

    void everyLineIsKeptAtOnce()
    {
        crisis().addLine(1, u"  A warm   drink "_s);
        QCOMPARE(m_bench->safety().card().part(SafetyPart::Calm), QStringList{u"A warm drink"_s});
        crisis().addLine(1, u"A warm drink"_s);
        crisis().addLine(1, QString());
        QCOMPARE(m_bench->safety().card().part(SafetyPart::Calm).size(), 1);
        crisis().removeLine(1, 0);
        QVERIFY(m_bench->safety().card().part(SafetyPart::Calm).isEmpty());
    }

    void readyPhrasesGoOnceTheyAreUsed()
    {
        crisis().open();
        const auto starters = [&] {
            return crisis().parts()->index(1).data(static_cast<int>(SafetyPartModel::Role::Starters)).toStringList();
        };
        const QString phrase = starters().constFirst();
        crisis().addLine(1, phrase);
        QVERIFY(!starters().contains(phrase));
        for (int i = 0; i < SafetyPartModel::kMostLines; ++i)
            crisis().addLine(1, u"Line %1"_s.arg(i));
        QCOMPARE(m_bench->safety().card().part(SafetyPart::Calm).size(), SafetyPartModel::kMostLines);
        QVERIFY(starters().isEmpty());
    }

    void theCardIsErasedForGood()
    {
        crisis().setTrustedName(u"Ana"_s);
        crisis().setTrustedNumber(u"123456"_s);
        crisis().addLine(0, u"I stop answering"_s);
        crisis().erase();
        QVERIFY(crisis().isBlank());
        QCOMPARE(m_bench->safety().card(), SafetyCard{});
    }

    void aFullDiskIsToldAndChangesNothing()
    {
        QSignalSpy notKept(&crisis(), &CrisisController::notKept);
        m_bench->safety().setOutcome(StoreOutcome::DiskFull);
        crisis().addLine(0, u"I stop answering"_s);
        QCOMPARE(notKept.count(), 1);
        QVERIFY(!crisis().isWritten());
    }

    void heavyWordsOfferHelpOnceAfterTheirStep()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        app.startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
        PlayerController &player = *app.player();
        player.mindStep()->setValue(0, u"I said that I want to die"_s);
        QCOMPARE(offered.count(), 0);
        const int step = player.mindNumber();
        player.completeStep();
        QCOMPARE(offered.count(), 1);
        QVERIFY(player.mindNumber() > step);
        QCOMPARE(m_bench->safety().helpShown(), std::vector<QDateTime>{m_bench->services().wallClock().toUTC()});
        player.previousStep();
        player.mindStep()->setValue(0, u"I want to die, I said"_s);
        player.completeStep();
        QCOMPARE(offered.count(), 1);
    }

    void wordsOfASessionThatWasCutOffAreHeardWhenItGoesOn_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("it goes on") << true;
        QTest::newRow("it is left") << false;
    }

    void wordsOfASessionThatWasCutOffAreHeardWhenItGoesOn()
    {
        QFETCH(bool, goesOn);
        m_bench->app()->startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
        m_bench->app()->player()->mindStep()->setValue(0, u"I said that I want to die"_s);
        AppController again(m_bench->services());
        QSignalSpy offered(&again, &AppController::helpOffered);
        QVERIFY(again.hasResume());
        goesOn ? again.resumeSession() : again.declineResume();
        QCOMPARE(offered.count(), 1);
        again.lookForKeepsakes();
        QCOMPARE(offered.count(), 1);
    }

    void wordsAtAnEndThatWasCutOffAreHeardAtTheNextStart()
    {
        m_bench->app()->startSession(kOwnProgram.toString(), u"cbt-three-good"_s);
        m_bench->app()->player()->stop();
        m_bench->app()->player()->ending()->setOwnWords(u"I do not want to live"_s);
        for (const int times : {1, 0}) {
            AppController again(m_bench->services());
            QSignalSpy offered(&again, &AppController::helpOffered);
            again.lookForKeepsakes();
            QCOMPARE(offered.count(), times);
        }
    }

    void wordsInAListAreHeardToo()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        app.startSession(kOwnProgram.toString(), u"cbt-three-good"_s);
        app.player()->mindStep()->addEntry(0, u"They would be better off without me"_s);
        app.player()->stop();
        QCOMPARE(offered.count(), 1);
    }

    void wordsOfGoalsTasksAndNamesAreHeardWhenTheyAreLeft()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        const QString heavy = u"I want to die"_s;
        int times = 0;
        const auto leave = [&](CoachClient &client) {
            QCOMPARE(offered.count(), times);
            client.leaveWords();
            QCOMPARE(offered.count(), ++times);
            client.leaveWords();
            QCOMPARE(offered.count(), times);
        };
        app.goals()->begin();
        app.goals()->setWhat(heavy);
        leave(*app.goals());
        app.goals()->setStepText(1, heavy);
        leave(*app.goals());
        app.goals()->setTarget(heavy);
        app.goals()->setTarget(u"Walk to the gate"_s);
        app.goals()->leaveWords();
        QCOMPARE(offered.count(), times);
        app.planner()->add(0, 0);
        app.planner()->setText(heavy);
        leave(*app.planner());
        app.ownSessions()->begin();
        app.ownSessions()->setName(heavy);
        leave(*app.ownSessions());
        // Names of activities are heard when they are added, and once the questions are left.
        QVERIFY(app.measures()->start(u"psfs"_s));
        app.measures()->form()->addActivity(heavy);
        leave(*app.measures());
    }

    void everydayWordsOfferNothing()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        app.startSession(kOwnProgram.toString(), u"cbt-thought-record"_s);
        app.player()->mindStep()->setValue(0, u"This traffic kills me"_s);
        app.player()->completeStep();
        QCOMPARE(offered.count(), 0);
        QVERIFY(m_bench->safety().helpShown().empty());
    }

    void theNoteAtTheEndOfASessionIsHeard()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        app.startSession(kOwnProgram.toString(), u"cbt-three-good"_s);
        app.player()->stop();
        app.player()->ending()->setOwnWords(u"I do not want to live"_s);
        QCOMPARE(offered.count(), 0);
        app.closeSession();
        QCOMPARE(offered.count(), 1);
    }

    void helpIsShownEvenWhereThatCannotBeNoted()
    {
        AppController &app = *m_bench->app();
        QSignalSpy offered(&app, &AppController::helpOffered);
        m_bench->safety().setOutcome(StoreOutcome::DiskFull);
        app.startSession(kOwnProgram.toString(), u"cbt-three-good"_s);
        app.player()->mindStep()->addEntry(0, u"I want to die"_s);
        app.player()->completeStep();
        QCOMPARE(offered.count(), 1);
    }

    void aVeryLowMoodOffersPeople_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("lowest") << 0 << true;
        QTest::newRow("nearly") << kVeryLowMood << true;
        QTest::newRow("low") << kVeryLowMood + 1 << false;
    }

    void aVeryLowMoodOffersPeople()
    {
        QFETCH(int, mood);
        AppController &app = *m_bench->app();
        QSignalSpy opened(&app, &AppController::noteOpened);
        MorningCheckIn told;
        told.day = QDate(2026, 6, 11);
        told.mood = mood;
        QCOMPARE(m_bench->diary().saveCheckIn(told, m_bench->services().wallClock().toUTC()), StoreOutcome::Ok);
        app.lookAgain();
        const auto isThere = [&] {
            const auto &notes = app.today()->notes()->notes();
            return std::any_of(notes.begin(), notes.end(), [](const TodayNote &note) { return note.id == u"low_mood"; });
        };
        QTEST(isThere(), "isOffered");
        if (!isThere())
            return;
        app.today()->answerNote(u"low_mood"_s, true);
        QCOMPARE(opened.count(), 1);
        app.today()->answerNote(u"low_mood"_s, false);
        QVERIFY(!isThere());
    }

    void aVeryLowMoodWithTheGoodMomentsOffersPeopleToo()
    {
        AppController &app = *m_bench->app();
        app.lookForKeepsakes();
        app.startSession(kOwnProgram.toString(), u"cbt-three-good"_s);
        app.player()->mindStep()->addEntry(0, u"Tea"_s);
        for (int step = 0; step < 2; ++step)
            app.player()->completeStep();
        app.player()->mindStep()->setValue(0, 0);
        app.player()->completeStep();
        QVERIFY(app.player()->isOutcome());
        app.player()->completeStep();
        app.closeSession();
        const auto &notes = app.today()->notes()->notes();
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const TodayNote &note) { return note.id == u"low_mood"; }));
    }

    void everyWordIsKindAndEasy_data()
    {
        QTest::addColumn<QString>("name");
        const QDir source(QStringLiteral(EVENPACE_SOURCE_DIR));
        const auto add = [&](const QString &folder, const QStringList &patterns) {
            for (const QString &file : QDir(source.filePath(folder)).entryList(patterns, QDir::Files))
                QTest::newRow(qUtf8Printable(file)) << source.filePath(folder + u'/' + file);
        };
        for (const QString &folder : {u"goals"_s, u"help"_s, u"measures"_s, u"planner"_s, u"sleep"_s, u"toolkit"_s})
            add(u"qml/"_s + folder, {u"*.qml"_s});
        // What a search finds by, and what therapists and files are told, is judged elsewhere.
        add(u"app/ui"_s, {u"[!fpr]*words.cpp"_s, u"readingwords.cpp"_s, u"rulewords.cpp"_s, u"playerwords.cpp"_s, u"mindsummary.cpp"_s,
                          u"keepsakenotes.cpp"_s, u"measure*.cpp"_s, u"helplinelistmodel.cpp"_s, u"safetypartmodel.cpp"_s});
        for (const QString &name : {u"sleep"_s, u"goals"_s, u"planner"_s, u"toolkit"_s, u"crisis"_s, u"cards"_s,
                                    u"mindrecord"_s, u"flareplan"_s})
            add(u"app/ui"_s, {name + u"controller.cpp"_s});
    }

    void everyWordIsKindAndEasy()
    {
        // Published questions stand as they were published, and an illness has one name.
        static const QRegularExpression asPublished(
            u"^(What number best describes|Over the last 2 weeks|Glaucoma|a drooping face)"_s);
        static const QRegularExpression told(
            u"\\b(?:qsTr|tr|QT_TRANSLATE_NOOP)\\(\\s*(?:\"[A-Za-z]+\",\\s*)?((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
        static const QRegularExpression seam(u"\"\\s*\""_s);
        QFETCH(QString, name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString all;
        auto texts = told.globalMatch(QString::fromUtf8(file.readAll()));
        while (texts.hasNext()) {
            QString text = texts.next().captured(1).trimmed().remove(seam);
            text = text.mid(1, text.size() - 2).replace(u"%n"_s, u"4"_s).replace(u"(s)"_s, u"s"_s);
            QVERIFY2(readability::unkindWord(text).isEmpty(), qPrintable(text));
            if (asPublished.match(text).hasMatch())
                continue;
            if (readability::wordsOf(text).size() >= readability::kFewestWordsToGrade)
                QVERIFY2(readability::gradeOf(text) <= readability::kHighestGrade, qPrintable(text));
            all += text + (text.endsWith(u'.') || text.endsWith(u'?') ? u" "_s : u". "_s);
        }
        if (readability::wordsOf(all).size() >= 3 * readability::kFewestWordsToGrade)
            QVERIFY(readability::gradeOf(all) <= readability::kHighestGrade);
    }

private:
    [[nodiscard]] CrisisController &crisis() { return *m_bench->app()->crisis(); }
    [[nodiscard]] QString line(int row, HelplineListModel::Role role)
    {
        return crisis().lines()->index(row).data(static_cast<int>(role)).toString();
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(CrisisTest)
#include "tst_crisis.moc"
