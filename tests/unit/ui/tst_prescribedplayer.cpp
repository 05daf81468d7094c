// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/therapyrepository.h"
#include "support/testbench.h"
#include "ui/givenpicture.h"
#include "ui/itemcontroller.h"
#include "ui/sizewords.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

using Phase = PlayerController::Phase;
using Why = PlayerController::SkipReason;

const QString kGiven = u"assigned-1"_s;
const QString kNeck = u"neck-rotation-seated"_s;
const QString kRolls = u"shoulder-rolls-seated"_s;
/** The whole dose once a side. */
const QString kAnkle = u"ankle-circles-seated"_s;

ProgramItem neck()
{
    ProgramItem item{.id = kNeck};
    item.note = u"Chin level, slowly."_s;
    item.stopWhen = u"Stop if you get dizzy."_s;
    item.swaps = {{Reason::Hurts, kRolls, Dose{DoseMode::Reps, 3, 1, 0s, 0s, 0s}}, {Reason::TooTired, {}, {}}};
    return item;
}

} // namespace

/** What a therapist wrote, as the player plays and shows it. */
class PrescribedPlayerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestBench> m_bench;

    [[nodiscard]] PlayerController &player() const { return *m_bench->player(); }
    [[nodiscard]] QList<int> reasons() const
    {
        QList<int> list;
        for (const QVariant &reason : m_bench->lastSession()[u"reasons"_s].toList())
            list << reason.toInt();
        return list;
    }
    void begin(const std::vector<ProgramItem> &items)
    {
        Program program;
        program.id = kGiven;
        program.name = u"Given"_s;
        program.sessions = {{u"a"_s, u"Session A"_s, items}};
        program.prescription = Prescription{{}, {u"Stop if your arm goes numb."_s}, {}, {}};
        m_bench->library().programs.emplace(kGiven, program);
        m_bench->begin(kGiven, u"a"_s);
    }

private slots:
    void init() { m_bench = std::make_unique<TestBench>(); }
    void cleanup() { m_bench.reset(); }

    void whereSomethingStandsInItWaitsAndAsksWhy()
    {
        begin({neck(), {.id = kAnkle}});
        m_bench->advance(3);
        player().skip();
        QVERIFY(player().isSwapAsked());
        QVERIFY(player().isPaused());
        QCOMPARE(player().itemId(), kNeck);
        QCOMPARE(player().swapText(), QString());
        player().tellSwapReason(Why::Hurts);
        QCOMPARE(player().swapText(),
                 u"Your therapist suggests: %1 instead, 3 time(s)."_s.arg(m_bench->library().name(kRolls)));
        player().takeSwap();
        QVERIFY(!player().isSwapAsked());
        QVERIFY(!player().isPaused());
        QCOMPARE(player().itemId(), kRolls);
        QCOMPARE(player().itemCount(), 3);
        QCOMPARE(reasons(), (QList<int>{static_cast<int>(Reason::Hurts), 0, 0}));
        QVERIFY(m_bench->advanceTo(Phase::Move));
        player().stop();
    }

    void aReasonWithNothingToStandInLeavesItOutAtOnce()
    {
        for (const Why why : {Why::TooTired, Why::NoTime}) {
            begin({neck(), {.id = kAnkle}});
            m_bench->advance(3);
            player().skip();
            player().tellSwapReason(why);
            QVERIFY(!player().isSwapAsked());
            QVERIFY(!player().isPaused());
            QCOMPARE(player().itemId(), kAnkle);
            QCOMPARE(player().toast(), PlayerController::Toast::LeftOut);
            QCOMPARE(reasons().first(), static_cast<int>(why));
            m_bench->close();
        }
    }

    void noReasonHasToBeTold()
    {
        begin({neck(), {.id = kAnkle}});
        player().skip();
        player().leaveOut();
        QCOMPARE(player().itemId(), kAnkle);
        QCOMPARE(player().toast(), PlayerController::Toast::Skipped);
        QCOMPARE(reasons().first(), 0);
    }

    void goingOnWithItChangesNothing()
    {
        begin({neck(), {.id = kAnkle}});
        m_bench->advance(3);
        player().skip();
        player().tellSwapReason(Why::Hurts);
        player().closeSheet();
        QCOMPARE(player().itemId(), kNeck);
        QVERIFY(!player().isPaused());
        QCOMPARE(player().itemCount(), 2);
        // Asked again, it begins with the reasons.
        player().skip();
        QCOMPARE(player().swapText(), QString());
    }

    void undoingForgetsTheReason()
    {
        begin({neck(), {.id = kAnkle}});
        player().skip();
        player().tellSwapReason(Why::TooTired);
        player().undoSkip();
        QCOMPARE(player().itemId(), kNeck);
        QCOMPARE(reasons().first(), 0);
    }

    void theLastItemIsSwappedAndTheSessionGoesOn()
    {
        begin({neck()});
        player().skip();
        player().tellSwapReason(Why::Hurts);
        player().takeSwap();
        QVERIFY(!player().isDone());
        QCOMPARE(player().itemId(), kRolls);
    }

    void whatTheTherapistWroteStandsBesideTheMovement()
    {
        begin({neck(), {.id = kAnkle}});
        QCOMPARE(player().phase(), Phase::GetReady);
        QCOMPARE(player().therapistNote(), u"Chin level, slowly."_s);
        QCOMPARE(player().therapistStop(), u"Stop if you get dizzy."_s);
        QCOMPARE(player().stopRules(), (QStringList{u"Stop if you get dizzy."_s, u"Stop if your arm goes numb."_s}));
        QVERIFY(player().statusText().contains(u"From your therapist: Chin level, slowly."_s));
        player().skip();
        player().leaveOut();
        QCOMPARE(player().therapistNote(), QString());
    }

    void aRestartKeepsIt()
    {
        begin({neck(), {.id = kAnkle}});
        m_bench->advance(2);
        m_bench->restart();
        QCOMPARE(player().therapistNote(), u"Chin level, slowly."_s);
        player().skip();
        QVERIFY(player().isSwapAsked());
    }

    void oneSideIsNotCalledEachSide()
    {
        begin({{.id = kAnkle}});
        QVERIFY(player().nextLine().startsWith(u"Each side: "_s));
        m_bench->close();
        m_bench->library().programs.at(kGiven).sessions[0].items[0].side = SideWish::Left;
        m_bench->begin(kGiven, u"a"_s);
        QVERIFY(player().nextLine().startsWith(u"Then: "_s));
        QVERIFY(player().isLeftSide());
    }

    void theItemPageHasTheTherapistsWordsAndPicture()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QImage image(8, 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(&buffer, "png"));
        const QByteArray name(32, 'p');
        TakenProgram taken;
        taken.program.id = QUuid(u"1b671a64-40d5-491e-99b0-da01ff1f3341"_s);
        taken.program.name = u"Given"_s;
        taken.program.stopRules = QStringList{u"Stop if your arm goes numb."_s};
        taken.program.sessions = {{u"a"_s, u"Session A"_s, {neck()}}};
        taken.program.sessions[0].items[0].picture = name;
        taken.program.phases = {{{}, 2, {{1, {u"a"_s}}}}};
        QCOMPARE(m_bench->therapy().take(taken, {{exchange::Attachment::Kind::Png, name, bytes}}), StoreOutcome::Ok);
        QCOMPARE(m_bench->settings().enroll({exchange::libraryId(taken.program), m_bench->services().wallClock().date()}),
                 StoreOutcome::Ok);
        ItemController *item = m_bench->app()->item();
        QVERIFY(item->open(kNeck));
        QCOMPARE(item->therapistNotes(), QStringList{u"Chin level, slowly."_s});
        QCOMPARE(item->stopRules(), (QStringList{u"Stop if you get dizzy."_s, u"Stop if your arm goes numb."_s}));
        QCOMPARE(item->givenPicture(), bytes);
        QVERIFY(item->open(kAnkle));
        QVERIFY(item->therapistNotes().isEmpty() && item->stopRules().isEmpty() && item->givenPicture().isEmpty());
        GivenPicture picture;
        picture.setWidth(100);
        picture.setBytes(bytes);
        QVERIFY(picture.isThere());
        QCOMPARE(picture.implicitHeight(), 50.0);
        picture.setBytes(QByteArray("no picture"));
        QVERIFY(!picture.isThere());
        QCOMPARE(picture.implicitHeight(), 0.0);
    }

    void aLittleMoreIsExplained()
    {
        const SizedChange grown{kNeck, kNeck, SizedChange::Why::Grown, {}, 4};
        const QString sentence = u"A little more: your therapist's plan after 4 session(s)."_s;
        QCOMPARE(sizewords::whyChanged(grown), sentence);
        QCOMPARE(sizewords::changesText({grown}), u"1 a little more"_s);
        DayPlan plan;
        plan.sessions.resize(2);
        plan.sessions[0].changes = plan.sessions[1].changes = {grown};
        const std::vector<sizewords::Ground> grounds = sizewords::grounds(plan);
        QCOMPARE(grounds.size(), size_t{1});
        QCOMPARE(grounds[0].text, sentence);
    }
};

QTEST_MAIN(PrescribedPlayerTest)
#include "tst_prescribedplayer.moc"
