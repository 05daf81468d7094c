// SPDX-License-Identifier: Apache-2.0
#include "domain/dayplan.h"
#include "domain/shelf.h"
#include "support/shippedlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

const QDate kStart(2026, 6, 1);
const QString kOwn = kOwnProgram.toString();
const QString kFirst = u"prog-first-gentle-week"_s;
const QString kDesk = u"prog-desk-neck-shoulders"_s;
const QString kTurn = u"neck-rotation-seated"_s;

/** A day of somebody on the standard track, in their second week, with that quota. */
DayInput input(pacing::Milli quota = 20000, int daysIn = 7)
{
    DayInput in;
    in.day = kStart.addDays(daysIn);
    in.now = QDateTime(in.day, QTime(10, 0), Qt::UTC);
    in.enrollment = {kFirst, kStart};
    in.facts.day = in.day;
    in.facts.choice.day = in.day;
    in.events.push_back({1, kStart, QDateTime(kStart, QTime(9, 0), Qt::UTC), SafetyChecked{}});
    pacing::Answer &answer = in.pacing.answer;
    answer.day = in.day;
    answer.state = pacing::State::Active;
    answer.track = pacing::Track::Std;
    answer.light = pacing::Light::Green;
    answer.quota = quota;
    answer.dose = quota;
    in.pacing.numbers.measured = quota;
    in.pacing.numbers.dayOfActive = 20;
    return in;
}

void add(DayInput &in, const AddedToDay &fact, const QTime &at = QTime(9, 30))
{
    in.facts.events.push_back(
        {static_cast<qint64>(50 + in.facts.events.size()), in.day, QDateTime(in.day, at, Qt::UTC), fact});
}

void tick(DayInput &in, const QStringList &conditions)
{
    in.events.push_back({2, in.day, in.now, SafetyChecked{SafetyChecked::Flags::None, conditions}});
}

SessionRecord done(const DayInput &in, const QString &programId, const QString &sessionId, const QTime &at)
{
    SessionRecord record;
    record.id = 7;
    record.programId = programId;
    record.sessionId = sessionId;
    record.name = u"Then"_s;
    record.status = SessionStatus::Finished;
    record.startedAt = QDateTime(in.day, at, Qt::UTC);
    record.activeLength = 5min;
    return record;
}

DayPlan planOf(const DayInput &in)
{
    return planDay(shippedLibrary(), in);
}

DayAddition asked(const DayInput &in, const QString &programId, const QString &sessionId)
{
    return describeAddition(shippedLibrary(), in, planOf(in), programId, sessionId);
}

QStringList keys(const DayPlan &plan)
{
    QStringList list;
    for (const DaySession &session : plan.sessions)
        list << (session.done ? u"done "_s : session.isOver ? u"over "_s : QString()) + plan.keyOf(session);
    return list;
}

ItemAccess accessOf(const QString &id, const DayInput &in)
{
    return itemAccess(shippedLibrary(), id, planOf(in));
}

} // namespace

class DayAdditionsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAddedComesLastAndCounts()
    {
        DayInput in = input();
        const DayPlan before = planOf(in);
        add(in, {kOwn, kTurn, {}, {}});
        const DayPlan plan = planOf(in);
        QCOMPARE(keys(plan), keys(before) << u"own/neck-rotation-seated"_s);
        const DaySession &added = plan.sessions.back();
        QCOMPARE(added.addedEvent, 50);
        QVERIFY(added.length > 20s);
        QVERIFY(added.easyMilliMinutes > 300);
        QCOMPARE(plan.envelope.planned, before.envelope.planned + added.easyMilliMinutes);
        // What was planned is as it was.
        QCOMPARE(plan.sessions.front().easyMilliMinutes, before.sessions.front().easyMilliMinutes);
    }

    void anOwnSessionIsAddedLikeAnItem()
    {
        Library library = shippedLibrary();
        OwnSession own;
        own.id = 3;
        own.name = u"Before bed"_s;
        own.items = {{kTurn, {}, {}, {}}, {u"breath-slow-4-6"_s, {}, {}, {}}};
        putOwn(library, {}, {own});
        DayInput in = input();
        add(in, {kOwn, u"own-session-3"_s, {}, {}});
        DayPlan plan = planDay(library, in);
        QCOMPARE(plan.sessions.back().name, u"Before bed"_s);
        QCOMPARE(plan.sessions.back().plan.items.size(), 2U);

        own.isRemoved = true;
        putOwn(library, {}, {own});
        plan = planDay(library, in);
        QVERIFY(!plan.planned(kOwn, u"own-session-3"_s));
        QCOMPARE(describeAddition(library, in, plan, kOwn, u"own-session-3"_s).answer, DayAddition::Answer::Unknown);
    }

    void theDaySaysWhatItWouldBe()
    {
        const DayInput in = input();
        const DayPlan plan = planOf(in);
        const DayAddition small = asked(in, kOwn, u"breath-slow-4-6"_s);
        QCOMPARE(small.answer, DayAddition::Answer::Fits);
        QCOMPARE(small.after, plan.envelope.planned);
        QCOMPARE(small.dose, 20000);

        const DayAddition large = asked(in, kDesk, u"S"_s);
        QCOMPARE(large.answer, DayAddition::Answer::OverMinutes);
        QCOMPARE(large.after, plan.envelope.planned + large.session.easyMilliMinutes);
        QVERIFY(large.after > large.dose);
        QCOMPARE(large.swaps.size(), 1U);
        QCOMPARE(large.swaps.front().name, plan.sessions.front().name);
        QCOMPARE(large.swaps.front().after, large.session.easyMilliMinutes);

        QCOMPARE(asked(in, kFirst, plan.sessions.front().sessionId).answer, DayAddition::Answer::AlreadyThere);
        QCOMPARE(asked(in, kOwn, u"nowhere"_s).answer, DayAddition::Answer::Unknown);
    }

    void whatWasAskedIsWhatComes()
    {
        DayInput in = input();
        const DayAddition addition = asked(in, kOwn, kTurn);
        QCOMPARE(addition.answer, DayAddition::Answer::Fits);
        add(in, {kOwn, kTurn, {}, {}});
        const DayPlan plan = planOf(in);
        QCOMPARE(plan.envelope.used + plan.envelope.planned, addition.after);
        QCOMPARE(plan.planned(kOwn, kTurn)->plan.items, addition.session.plan.items);
    }

    void aSwapLeavesTheOtherOutAndNothingGrows()
    {
        DayInput in = input();
        in.beside = {{kDesk, kStart}};
        const DayPlan before = planOf(in);
        const DayAddition addition = asked(in, kDesk, u"S"_s);
        QVERIFY(!addition.swaps.empty());
        const DayAddition::Swap swap = addition.swaps.front();
        add(in, {kDesk, u"S"_s, swap.programId, swap.sessionId});
        const DayPlan plan = planOf(in);
        QVERIFY(!plan.planned(swap.programId, swap.sessionId));
        QCOMPARE(plan.envelope.used + plan.envelope.planned, swap.after);
        QVERIFY(plan.envelope.planned <= plan.envelope.dose);
        for (const DaySession &session : plan.sessions) {
            if (session.addedEvent == 0) {
                QCOMPARE(session.easyMilliMinutes,
                         before.planned(session.programId, session.sessionId)->easyMilliMinutes);
            }
        }
    }

    void whatDoesNotFitIsCutOrWaits()
    {
        DayInput in = input();
        const pacing::Milli free = planOf(in).envelope.free();
        add(in, {kDesk, u"S"_s, {}, {}});
        const DayPlan plan = planOf(in);
        const DaySession *added = plan.planned(kDesk, u"S"_s);
        QVERIFY(added);
        QVERIFY(added->isOver || added->easyMilliMinutes <= free);
        QVERIFY(plan.envelope.planned <= plan.envelope.dose);
    }

    void doneIsWhatWasBegunAfterItWasAdded()
    {
        DayInput in = input();
        in.records = {done(in, {}, kTurn, QTime(8, 0))};
        add(in, {kOwn, kTurn, {}, {}});
        QVERIFY(planOf(in).planned(kOwn, kTurn)); // it was done before, and wanted once more
        in.records.push_back(done(in, {}, kTurn, QTime(11, 0))); // begun from the library
        QVERIFY(!planOf(in).planned(kOwn, kTurn));
        add(in, {kOwn, kTurn, {}, {}}, QTime(12, 0));
        QVERIFY(planOf(in).planned(kOwn, kTurn));
        in.records.push_back(done(in, kOwn, kTurn, QTime(13, 0)));
        QVERIFY(!planOf(in).planned(kOwn, kTurn));
    }

    void ceilingsHoldForWhatIsAdded()
    {
        DayInput in = input(60000);
        in.beside = {{kDesk, kStart}};
        const auto moving = [&](const DayPlan &plan) {
            return std::count_if(plan.sessions.begin(), plan.sessions.end(),
                                 [](const DaySession &session) { return session.easyMilliMinutes > 0; });
        };
        QCOMPARE(moving(planOf(in)), 4);
        QCOMPARE(asked(in, kOwn, kTurn).answer, DayAddition::Answer::OverSessions);
        QCOMPARE(asked(in, kOwn, u"breath-slow-4-6"_s).answer, DayAddition::Answer::Fits);
    }

    void aHardDayMakesItSmallerAndAWarningSignStopsIt()
    {
        DayInput in = input();
        add(in, {kOwn, kTurn, {}, {}});
        const pacing::Milli usual = planOf(in).planned(kOwn, kTurn)->easyMilliMinutes;
        in.facts.choice.isBadDay = true;
        const DayPlan bad = planOf(in);
        QCOMPARE(bad.programId, kFlareProgram.toString());
        QVERIFY(bad.planned(kOwn, kTurn));
        QVERIFY(bad.planned(kOwn, kTurn)->easyMilliMinutes < usual);
        QVERIFY(bad.envelope.planned <= bad.envelope.dose);

        in.facts.choice.isBadDay = false;
        in.pacing.answer.state = pacing::State::Stopped;
        in.pacing.answer.dose = 0;
        QVERIFY(planOf(in).planned(kOwn, kTurn)->isOver);
        in.facts.events.clear();
        QCOMPARE(asked(in, kOwn, kTurn).answer, DayAddition::Answer::Stopped);
        QCOMPARE(asked(in, kOwn, u"breath-slow-4-6"_s).answer, DayAddition::Answer::Fits);
    }

    void aCautionHoldsForWhatIsAdded()
    {
        DayInput in = input();
        tick(in, {u"panic"_s});
        const DayAddition addition = asked(in, kOwn, u"breath-box-4"_s);
        QCOMPARE(addition.answer, DayAddition::Answer::NotForYou);
        QCOMPARE(addition.session.changes.front().caution, u"PANIC"_s);
        add(in, {kOwn, u"breath-box-4"_s, {}, {}});
        QVERIFY(!planOf(in).planned(kOwn, u"breath-box-4"_s));
    }

    void anItemSaysWhyItIsNotOpen()
    {
        using Kind = ItemAccess::Kind;
        const DayInput in = input();
        QCOMPARE(accessOf(kTurn, in), ItemAccess{});
        QCOMPARE(accessOf(u"sit-to-stand"_s, in), ItemAccess{});
        QCOMPARE(accessOf(u"nowhere"_s, in).kind, Kind::Hidden);

        DayInput held = in;
        tick(held, {u"epilepsy"_s});
        QCOMPARE(accessOf(u"breath-4-7-8"_s, held), (ItemAccess{Kind::Hidden, u"EPI"_s, {}}));
        QCOMPARE(accessOf(u"breath-slow-4-6"_s, held), ItemAccess{});

        // A ticked condition locks what is moderate until somebody agreed.
        const ItemAccess locked = accessOf(u"sit-to-stand"_s, held);
        QCOMPARE(locked.kind, Kind::AskFirst);
        QCOMPARE(locked.caution, QString());
        held.events.push_back({3, held.day, held.now, ModerateAgreed{held.day}});
        QCOMPARE(accessOf(u"sit-to-stand"_s, held).kind, Kind::Open);

        DayInput bad = in;
        bad.facts.choice.isBadDay = true;
        QCOMPARE(accessOf(u"sit-to-stand"_s, bad).kind, Kind::NotToday);
        QCOMPARE(accessOf(u"breath-slow-4-6"_s, bad).kind, Kind::Open);

        DayInput stopped = in;
        stopped.pacing.answer.state = pacing::State::Stopped;
        QCOMPARE(accessOf(u"ankle-pumps-lying"_s, stopped).kind, Kind::NotToday);
        QCOMPARE(accessOf(u"breath-slow-4-6"_s, stopped).kind, Kind::Open);
    }

    void whatAnItemSaysIsWhatASessionDoes()
    {
        const Library &library = shippedLibrary();
        for (const QString &condition : safetyConditions()) {
            DayInput in = input();
            tick(in, {condition});
            const DayPlan plan = planOf(in);
            for (const auto &entry : library.movements) {
                const ItemAccess access = itemAccess(library, entry.first, plan);
                const DaySession session = describeSession(library, in, plan, kOwn, entry.first);
                const bool isItself = !session.plan.items.empty() && session.plan.items.front().id == entry.first;
                QCOMPARE(access.kind == ItemAccess::Kind::Open, isItself);
                if (!isItself && !session.plan.items.empty())
                    QCOMPARE(access.instead, session.plan.items.front().id);
                QCOMPARE(access.caution, hidingCaution(library, entry.first, plan.cautions));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DayAdditionsTest)
#include "tst_dayadditions.moc"
