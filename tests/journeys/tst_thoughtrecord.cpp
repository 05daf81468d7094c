// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stagepages.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** A thought record over two days, on a real database and with the real pages: begun, left, gone on with after the app was
 *  ended, finished, looked at, and deleted. */
class ThoughtRecord : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_stage = std::make_unique<Stage>(StageLook{}, Stage::Past::Weeks);
        QVERIFY(m_stage->raise());
    }
    void cleanup() { m_stage.reset(); }

    void itIsBegunOneDayAndFinishedTheNext()
    {
        m_stage->call("openItem", m_id);
        QCOMPARE(page(), u"item"_s);
        QCOMPARE(records().state(), MindRecordController::State::None);
        m_stage->app().item()->start();
        m_stage->settle();
        QCOMPARE(page(), u"player"_s);
        player().mindStep()->setValue(0, u"A friend asked me to come along"_s);
        next();
        player().mindStep()->toggleOption(0, u"worried"_s);
        next();
        player().mindStep()->setValue(0, 8);
        next();
        player().mindStep()->addEntry(0, u"They will stop asking"_s);
        player().leaveForLater();
        m_stage->settle();
        QCOMPARE(page(), u"session-end"_s);
        m_stage->call("leaveSession");
        QCOMPARE(m_stage->services().sessions.history(1).front().easyMilliMinutes, 0);

        QVERIFY(m_stage->restart());
        m_stage->setWallClock(QDateTime(QDate(2026, 6, 12), QTime(9, 0)));
        m_stage->call("openItem", m_id);
        QCOMPARE(records().state(), MindRecordController::State::Open);
        QCOMPARE(records().heading(), u"Yesterday"_s);
        m_stage->app().item()->start();
        m_stage->settle();
        QCOMPARE(player().session().segment().set, 4);
        QCOMPARE(player().mindStep()->index(0).data(static_cast<int>(MindStepModel::Role::Entries)).toStringList(),
                 QStringList{u"They will stop asking"_s});
        next();
        player().mindStep()->setValue(0, u"They will stop asking"_s);
        next();
        player().mindStep()->setValue(0, 8);
        next();
        next();
        next();
        player().mindStep()->setValue(0, u"They know that I like to come"_s);
        next();
        player().mindStep()->setValue(0, 4);
        next();
        player().mindStep()->setValue(0, 3);
        next();
        QVERIFY(player().isOutcome());
        QVERIFY(player().outcomeParts()->count() >= 3);
        next();
        QCOMPARE(page(), u"session-end"_s);
        m_stage->call("leaveSession");

        m_stage->call("tools.openRecord", m_id);
        QCOMPARE(page(), u"record"_s);
        QCOMPARE(records().state(), MindRecordController::State::Finished);
        const MindPart &bars = records().parts()->parts().front();
        QCOMPARE(bars.before, (QList<int>{80, 80}));
        QCOMPARE(bars.after, (QList<int>{40, 30}));

        records().remove();
        m_stage->settle();
        QCOMPARE(records().state(), MindRecordController::State::None);
        QVERIFY(m_stage->restart());
        m_stage->call("tools.openRecord", m_id);
        QCOMPARE(records().state(), MindRecordController::State::None);
        QVERIFY(m_stage->services().sessions.latestAnswers(m_id).empty());
    }

    void theFairThoughtComesBackByItselfOnALowDay()
    {
        QVERIFY(staged::keepExercise(*m_stage, m_id, 3, staged::thoughtAnswers(), true));
        MorningCheckIn told = m_stage->services().diary.checkIn(QDate(2026, 6, 11)).value_or(MorningCheckIn{});
        told.day = QDate(2026, 6, 11);
        told.mood = 2;
        QCOMPARE(m_stage->services().diary.saveCheckIn(told, staged::now().toUTC()), StoreOutcome::Ok);
        QVERIFY(m_stage->restart());
        // Once Today was seen.
        QTRY_VERIFY(hasNote(u"I said no today, and they know that I like to come"_s));
    }

private:
    [[nodiscard]] bool hasNote(const QString &text) const
    {
        const std::vector<TodayNote> &notes = m_stage->app().today()->notes()->notes();
        return std::any_of(notes.begin(), notes.end(), [&](const TodayNote &note) { return note.text == text; });
    }
    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }
    [[nodiscard]] MindRecordController &records() { return *m_stage->app().records(); }
    [[nodiscard]] PlayerController &player() { return *m_stage->player(); }
    void next()
    {
        player().completeStep();
        m_stage->settle();
    }

    const QString m_id = u"cbt-thought-record"_s;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(ThoughtRecord)
#include "tst_thoughtrecord.moc"
