// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

QVariant at(const HistoryListModel &model, int row, HistoryListModel::Role role)
{
    return model.data(model.index(row), static_cast<int>(role));
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_tester = std::make_unique<QAbstractItemModelTester>(&history(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }

    void itIsEmptyAtFirst()
    {
        QVERIFY(history().isEmpty());
        QVERIFY(!history().canFetchMore({}));
    }

    void theNewestComesFirst()
    {
        add(2, u"Sit and loosen"_s);
        add(0, u"Lie down and let go"_s);
        history().refresh();
        QCOMPARE(history().rowCount(), 2);
        QCOMPARE(at(history(), 0, HistoryListModel::Role::Title).toString(), u"Lie down and let go"_s);
        QCOMPARE(at(history(), 0, HistoryListModel::Role::Day).toString(), u"Today"_s);
        QCOMPARE(at(history(), 1, HistoryListModel::Role::Title).toString(), u"Sit and loosen"_s);
    }

    void itIsReadPageByPage()
    {
        for (int i = 120; i > 0; --i)
            add(i, u"Sit and loosen"_s);
        history().refresh();
        QCOMPARE(history().rowCount(), HistoryListModel::kPage);
        while (history().canFetchMore({}))
            history().fetchMore({});
        QCOMPARE(history().rowCount(), 120);
    }

    void refreshingKeepsRowsThatAreThere()
    {
        add(1, u"Sit and loosen"_s);
        history().refresh();
        QSignalSpy resets(&history(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&history(), &QAbstractItemModel::rowsInserted);
        add(0, u"Pause and turn"_s);
        history().refresh();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(history().rowCount(), 2);
    }

    void everyValueCanBePutRightAndWhatStoodThereStays()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        history().refresh();
        QVERIFY(detail().open(QString::number(id)));
        detail().setEffort(4);
        QCOMPARE(detail().effortText(), u"4, some work"_s);
        QVERIFY(at(history(), 0, HistoryListModel::Role::Detail).toString().contains(u"effort 4"_s));
        detail().setPainBefore(5);
        detail().setPainAfter(3);
        detail().toggleNote(u"dizzy"_s);
        detail().setText(u"  It was warm.  "_s);
        detail().setOutcome(0, SessionItemListModel::Outcome::Partial);
        const std::optional<SessionRecord> stored = m_bench->sessions().session(id);
        QVERIFY(stored);
        QCOMPARE(stored->effort, std::optional(4));
        QCOMPARE(stored->painBefore, std::optional(5));
        QCOMPARE(stored->painAfter, std::optional(3));
        QCOMPARE(stored->notes, NoteIds{u"dizzy"_s});
        QCOMPARE(stored->text, u"It was warm."_s);
        QCOMPARE(stored->items.front().outcome, ItemOutcome::Partial);
        QVERIFY(detail().corrections().contains(u"Effort: changed from 2 to 4"_s));
    }

    void whyAPartWasLeftOutCanBeToldLaterAndTakenBack()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        QVERIFY(detail().open(QString::number(id)));
        const auto stored = [&] { return m_bench->sessions().session(id)->items.front(); };
        detail().setOutcome(0, SessionItemListModel::Outcome::Skipped);
        detail().setReason(0, SessionItemListModel::Reason::TooTired);
        QCOMPARE(stored().reason, Reason::TooTired);
        QCOMPARE(detail().reasonWords().value(static_cast<int>(Reason::TooTired)), u"Too tired"_s);
        QVERIFY(detail().corrections().last().endsWith(u", why: changed from not noted to Too tired"_s));
        detail().setReason(0, SessionItemListModel::Reason::NotTold);
        QCOMPARE(stored().reason, Reason::None);
        QVERIFY(detail().corrections().last().endsWith(u", why: changed from Too tired to not noted"_s));
    }

    void whyASessionWasStoppedCanBeToldLater()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        QVERIFY(detail().open(QString::number(id)));
        detail().setStopReason(SessionItemListModel::Reason::NoTime);
        QCOMPARE(m_bench->sessions().session(id)->stopReason, Reason::NoTime);
        QCOMPARE(detail().stopReasonText(), u"No time"_s);
        QCOMPARE(detail().corrections().last(), u"Why you stopped: changed from not noted to No time"_s);
    }

    void whatWasDoneNeedsNoReason()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        QVERIFY(detail().open(QString::number(id)));
        detail().setOutcome(0, SessionItemListModel::Outcome::Partial);
        detail().setReason(0, SessionItemListModel::Reason::NoTime);
        detail().setOutcome(0, SessionItemListModel::Outcome::Done);
        const SessionItemRecord item = m_bench->sessions().session(id)->items.front();
        QCOMPARE(item.outcome, ItemOutcome::Done);
        QCOMPARE(item.reason, Reason::None);
    }

    void aRatingCanBeTakenBack()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        QVERIFY(detail().open(QString::number(id)));
        detail().setEffort(SessionDetailController::kNotNoted);
        QVERIFY(!m_bench->sessions().session(id)->effort);
        QCOMPARE(detail().effortText(), u"not noted"_s);
    }

    void oneThatIsTakenOutComesBackToItsPlace()
    {
        add(2, u"Sit and loosen"_s);
        const SessionId id = add(1, u"Lie down and let go"_s);
        add(0, u"Pause and turn"_s);
        history().refresh();
        QVERIFY(detail().open(QString::number(id)));
        detail().remove();
        QCOMPARE(history().rowCount(), 2);
        detail().undoRemove();
        QCOMPARE(history().rowCount(), 3);
        QCOMPARE(at(history(), 1, HistoryListModel::Role::Title).toString(), u"Lie down and let go"_s);
    }

    void aFullDiskChangesNothingAndIsTold()
    {
        const SessionId id = add(0, u"Sit and loosen"_s);
        QVERIFY(detail().open(QString::number(id)));
        m_bench->setIsDiskFull(true);
        detail().setEffort(7);
        QCOMPARE(detail().effort(), 2);
        QCOMPARE(m_bench->app()->notice(), wording::sentence(StoreOutcome::DiskFull));
    }

    void anUnknownSessionOpensNothing() { QVERIFY(!detail().open(u"4711"_s)); }

private:
    HistoryListModel &history() { return *m_bench->app()->history(); }
    SessionDetailController &detail() { return *m_bench->app()->detail(); }

    SessionId add(int daysAgo, const QString &name)
    {
        SessionRecord record;
        record.programId = u"prog-first-gentle-week"_s;
        record.sessionId = u"A"_s;
        record.name = name;
        record.status = SessionStatus::Finished;
        record.startedAt = m_bench->wallClock().now().addDays(-daysAgo).toUTC();
        record.endedAt = record.startedAt.addSecs(360);
        record.day = dayOf(m_bench->wallClock().now().addDays(-daysAgo));
        record.activeLength = 6min;
        record.effort = 2;
        SessionItemRecord item;
        item.itemId = u"neck-rotation-seated"_s;
        item.outcome = ItemOutcome::Done;
        record.items = {item};
        return m_bench->sessions().add(record);
    }

    std::unique_ptr<TestBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
