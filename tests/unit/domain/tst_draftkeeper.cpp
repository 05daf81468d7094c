// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/draftkeeper.h"
#include "support/memorydraft.h"

#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 6, 11), QTime(10, 40), Qt::UTC);

Draft named(const QString &name)
{
    Draft draft;
    draft.frame.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    draft.frame.name = name;
    return draft;
}

} // namespace

/** A draft is kept at each step, and what could not be kept is kept later. */
class DraftKeeperTest : public QObject
{
    Q_OBJECT

    MemoryDraft m_store;
    std::unique_ptr<DraftKeeper> m_keeper;

    void push(const QString &name, StoreOutcome expected = StoreOutcome::Ok)
    {
        QCOMPARE(m_keeper->push(named(name), kNow), expected);
        QCOMPARE(m_keeper->now().frame.name, name);
    }
    /** As after the end of the process. */
    [[nodiscard]] QString kept() const
    {
        const std::optional<DraftHistory> history = m_store.draft(1);
        return history ? history->now().frame.name : QString();
    }

private slots:
    void init()
    {
        m_store = MemoryDraft();
        m_keeper = std::make_unique<DraftKeeper>(m_store);
        m_keeper->begin(named(u"A"_s));
    }

    void nothingIsKeptBeforeTheFirstChange()
    {
        QVERIFY(m_store.drafts().empty());
        push(u"B"_s);
        QCOMPARE(kept(), u"B"_s);
        QCOMPARE(m_keeper->undo(kNow), StoreOutcome::Ok);
        QCOMPARE(kept(), u"A"_s);
    }

    void whatCouldNotBeginIsKeptWithTheNextStep()
    {
        m_store.setOutcome(StoreOutcome::ReadOnly);
        push(u"B"_s, StoreOutcome::ReadOnly);
        m_store.setOutcome(StoreOutcome::Ok);
        push(u"C"_s);
        QCOMPARE(kept(), u"C"_s);
        QCOMPARE(m_keeper->undo(kNow), StoreOutcome::Ok);
        QCOMPARE(kept(), u"B"_s);
    }

    void takingBackWhatWasNotKeptTakesNoMoreBack()
    {
        push(u"B"_s);
        m_store.setOutcome(StoreOutcome::DiskFull);
        push(u"C"_s, StoreOutcome::DiskFull);
        m_store.setOutcome(StoreOutcome::Ok);
        QCOMPARE(m_keeper->undo(kNow), StoreOutcome::Ok);
        QCOMPARE(m_keeper->now().frame.name, u"B"_s);
        QCOMPARE(kept(), u"B"_s);
        QCOMPARE(m_keeper->redo(kNow), StoreOutcome::Ok);
        QCOMPARE(kept(), u"C"_s);
    }

    void anotherStepTakesThePlaceOfWhatCouldNotBeTakenBack()
    {
        push(u"B"_s);
        push(u"C"_s);
        m_store.setOutcome(StoreOutcome::DiskFull);
        QCOMPARE(m_keeper->undo(kNow), StoreOutcome::DiskFull);
        push(u"D"_s, StoreOutcome::DiskFull);
        m_store.setOutcome(StoreOutcome::Ok);
        push(u"E"_s);
        const DraftHistory history = *m_store.draft(1);
        QStringList names;
        for (const Draft &step : history.steps())
            names << step.frame.name;
        QCOMPARE(names, (QStringList{u"A"_s, u"B"_s, u"D"_s, u"E"_s}));
    }

    void moreStepsThanAreKeptStayInLine()
    {
        for (int i = 0; i < kMostSteps + 10; ++i)
            push(QString::number(i));
        for (int i = 0; i < kLeastUndo; ++i)
            QCOMPARE(m_keeper->undo(kNow), StoreOutcome::Ok);
        QCOMPARE(kept(), m_keeper->now().frame.name);
        DraftKeeper again(m_store);
        QVERIFY(again.open(1));
        QVERIFY(!again.open(7));
        QCOMPARE(again.now().frame.name, kept());
        QVERIFY(again.canRedo());
    }
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "tst_draftkeeper.moc"
