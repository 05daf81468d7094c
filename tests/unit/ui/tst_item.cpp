// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/itemwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

QString text(const QAbstractItemModel &model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

QStringList labels(const ItemFormModel &forms)
{
    QStringList list;
    for (int row = 0; row < forms.rowCount(); ++row)
        list << text(forms, row, static_cast<int>(ItemFormModel::Role::Label));
    return list;
}

QString chosenForm(const ItemFormModel &forms)
{
    for (int row = 0; row < forms.rowCount(); ++row) {
        const QModelIndex index = forms.index(row);
        if (forms.data(index, static_cast<int>(ItemFormModel::Role::IsChosen)).toBool())
            return forms.data(index, static_cast<int>(ItemFormModel::Role::Key)).toString();
    }
    return {};
}

} // namespace

/** One item to read and to do, on the shipped library. */
class ItemTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyItemOfTheLibraryCanBeRead();
    void anUnknownItemOpensNothing();
    void dosesAreToldInWords();
    void phasesAreToldInWords();
    void aMovementSaysHowMuchItIsToday();
    void formsGoFromEasierToHarder();
    void anotherFormStaysAmongTheCards();
    void whatACautionRulesOutSaysWhy();
    void aWarningSignLeavesBreathingOpen();
    void anItemIsStartedInItsSize();
    void aBreathIsStartedInTheLengthChosen();
    void silencesMakeAScriptLongerOrShorter();
    void everyKindCanBePlayed();
    void theSafetyCheckComesBeforeTheFirstMovement();
    void aRestIsAskedAboutBeforeItIsSkipped();
    void aDayWithoutRoomSaysSo();
    void aDayThatIsUsedAsksBeforeItGoesOn();
    void addingCanBeTakenBack();
    void takingOutCanBeTakenBack();
    void aFullDayIsAskedAbout();
    void whatIsKeptForTomorrowIsAmongItsSessions();
    void aFavoriteIsKept();
    void readingAloudSaysWhatIsWritten();
    void aFullDiskIsTold();

    void aPatternOfOnesOwnIsKeptAndPlayed();
    void phasesMoveInHalfSecondsWithinTheirLimits();
    void holdsShortenTheBreathingAndWarn();
    void aPatternNeedsAName();
    void aRemovedPatternComesBack();

private:
    ItemController &item() { return *m_bench->app()->item(); }
    PatternController &pattern() { return *m_bench->app()->pattern(); }
    void tellCondition(const QString &condition);

    std::unique_ptr<TestBench> m_bench;
};

void ItemTest::init()
{
    m_bench = std::make_unique<TestBench>();
    m_bench->passSafetyCheck();
}

void ItemTest::cleanup()
{
    m_bench.reset();
}

void ItemTest::tellCondition(const QString &condition)
{
    DiaryEvent event{0, dayOf(m_bench->services().wallClock()), m_bench->services().wallClock().toUTC(),
                     SafetyChecked{SafetyChecked::Flags::None, {condition}, true}};
    QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
    m_bench->app()->lookAgain();
}

void ItemTest::everyItemOfTheLibraryCanBeRead()
{
    const Library &library = m_bench->library();
    QStringList ids;
    for (const auto &[id, one] : library.movements)
        ids << id;
    for (const auto &[id, one] : library.patterns)
        ids << id;
    for (const auto &[id, one] : library.scripts)
        ids << id;
    for (const auto &[id, one] : library.minds)
        ids << id;
    QVERIFY(ids.size() > 100);
    for (const QString &id : ids) {
        QVERIFY2(item().open(id), qPrintable(id));
        QCOMPARE(item().itemId(), id);
        for (const QString &words : {item().title(), item().purpose(), item().dose(), item().caution(), item().source(),
                                     item().certainty(), item().startText(), item().spokenSummary()})
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(id + u": "_s + words));
        QVERIFY2(!item().steps().isEmpty() || item().parts()->rowCount() > 0, qPrintable(id));
        QCOMPARE(item().phaseSeconds().size(), item().phaseLevels().size());
        QVERIFY2(item().length() <= std::max(1, item().mostLength()) || !item().hasLength(), qPrintable(id));
    }
}

void ItemTest::anUnknownItemOpensNothing()
{
    QSignalSpy opened(&item(), &ItemController::opened);
    QVERIFY(!item().open(u"nowhere"_s));
    QVERIFY(opened.isEmpty());
}

void ItemTest::dosesAreToldInWords()
{
    Movement movement;
    const Dose hold{DoseMode::Hold, 2, 1, 20s, {}, {}};
    QCOMPARE(itemwords::doseText(movement, hold), u"2 × 20 s"_s);
    movement.side = SideMode::LeftRight;
    QCOMPARE(itemwords::doseText(movement, hold), u"2 × 20 s a side"_s);
    QCOMPARE(itemwords::doseText(movement, {DoseMode::Time, 1, 1, {}, 300s, {}}), u"5 min a side"_s);
    QCOMPARE(itemwords::sourceText(u"Evidence 3.2, 3.3"_s), u"Our collection of studies, section 3.2 and 3.3."_s);
    QCOMPARE(itemwords::equipmentText({}), QString());
    QCOMPARE(itemwords::equipmentText({u"chair"_s, u"towel"_s}), u"You need: chair and towel"_s);
    QCOMPARE(itemwords::regionsText({u"neck"_s, u"shoulders"_s}), u"neck and shoulders"_s);
}

void ItemTest::phasesAreToldInWords()
{
    BreathPattern pattern;
    QCOMPARE(itemwords::phasesText(pattern), u"Your own pace"_s);
    QCOMPARE(itemwords::breathsText(pattern), QString());
    pattern.phases = {4s, 0s, 6s, 0s};
    QCOMPARE(itemwords::phasesText(pattern), u"In 4, out 6"_s);
    pattern.phases = {4500ms, 1s, 5500ms, 1s};
    QCOMPARE(itemwords::phasesText(pattern), u"In 4.5, hold 1, out 5.5, hold 1"_s);
    pattern.phases = {5s, 0s, 5900ms, 0s};
    QCOMPARE(itemwords::breathsText(pattern), u"about 5.5 breaths a minute"_s);
}

void ItemTest::aMovementSaysHowMuchItIsToday()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    QCOMPARE(item().kind(), ItemController::Kind::Movement);
    QCOMPARE(item().position(), u"Standing"_s);
    QCOMPARE(item().effort(), u"Light"_s);
    QCOMPARE(item().cost(), QString());
    QVERIFY(item().dose().endsWith(u"a side"_s));
    QVERIFY(item().isAtWall());
    QVERIFY(item().canStart());
    QVERIFY(item().startText().startsWith(u"Try it, "_s));
    const Dose written = m_bench->library().movement(u"calf-stretch-wall"_s)->dose;
    const QString asWritten = itemwords::doseText(*m_bench->library().movement(u"calf-stretch-wall"_s), written);
    QCOMPARE(item().todayText().contains(asWritten), item().dose() != asWritten);
}

void ItemTest::formsGoFromEasierToHarder()
{
    QAbstractItemModelTester tester(item().forms(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    QCOMPARE(labels(*item().forms()), (QStringList{u"Easier"_s, u"This one"_s, u"Harder"_s}));
    QCOMPARE(chosenForm(*item().forms()), u"calf-stretch-wall"_s);
    // What costs more says so.
    QVERIFY(item().open(u"seated-march"_s));
    QCOMPARE(text(*item().forms(), 2, static_cast<int>(ItemFormModel::Role::Detail)), u"costs 2 per minute"_s);
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    QCOMPARE(item().formCount(), 0);
}

void ItemTest::anotherFormStaysAmongTheCards()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().chooseForm(u"calf-stretch-wall-easier"_s);
    QCOMPARE(item().itemId(), u"calf-stretch-wall-easier"_s);
    QCOMPARE(chosenForm(*item().forms()), u"calf-stretch-wall-easier"_s);
    QVERIFY(labels(*item().forms()).contains(u"This one"_s));
    item().chooseForm(u"calf-stretch-wall"_s);
    QCOMPARE(labels(*item().forms()), (QStringList{u"Easier"_s, u"This one"_s, u"Harder"_s}));
    // A row of more forms than stand side by side moves along.
    QVERIFY(item().open(u"seated-march"_s));
    item().chooseForm(u"march-standing"_s);
    QCOMPARE(labels(*item().forms()), (QStringList{u"This one"_s, u"Harder"_s, u"Harder still"_s}));
}

void ItemTest::whatACautionRulesOutSaysWhy()
{
    QVERIFY(item().open(u"butterfly-supine"_s));
    QVERIFY(item().canStart());
    tellCondition(u"pregnant"_s);
    QCOMPARE(item().lock(), ItemController::Lock::Condition);
    QVERIFY(item().lockText().contains(u"pregnancy"_s));
    QVERIFY(!item().lockAction().isEmpty());
    QSignalSpy started(&item(), &ItemController::startRequested);
    item().start();
    QVERIFY(started.isEmpty());
    QVERIFY(!item().canAdd());
}

void ItemTest::aWarningSignLeavesBreathingOpen()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    DiaryEvent event{0, dayOf(m_bench->services().wallClock()), m_bench->services().wallClock().toUTC(), RedFlagTold{}};
    QCOMPARE(m_bench->diary().addEvent(event), StoreOutcome::Ok);
    m_bench->app()->lookAgain();
    QCOMPARE(item().lock(), ItemController::Lock::Stopped);
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    QVERIFY(item().canStart());
}

void ItemTest::anItemIsStartedInItsSize()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().start();
    PlayerController *player = m_bench->app()->player();
    QVERIFY(player);
    QCOMPARE(player->itemCount(), 1);
    QCOMPARE(player->itemId(), u"calf-stretch-wall"_s);
    QCOMPARE(player->session().plan().programId, kOwnProgram.toString());
    // It is in the history like any other session.
    QCOMPARE(m_bench->storedCount(), 1);
}

void ItemTest::aBreathIsStartedInTheLengthChosen()
{
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    QCOMPARE(item().phases(), u"In 4, out 6"_s);
    QCOMPARE(item().length(), 5);
    item().setLength(2);
    QCOMPARE(item().dose(), u"2 min"_s);
    item().setLength(500);
    QCOMPARE(item().length(), item().mostLength());
    item().setLength(2);
    item().start();
    QVERIFY(m_bench->app()->player());
    QCOMPARE(m_bench->app()->player()->session().plan().items.front().length, Milliseconds{120000});
}

void ItemTest::silencesMakeAScriptLongerOrShorter()
{
    QVERIFY(item().open(u"mind-body-scan-10"_s));
    QCOMPARE(item().dose(), u"10 min"_s);
    SettingsController &settings = *m_bench->app()->settings();
    settings.setSilence(SettingsController::Silence::ShorterSilence);
    QCOMPARE(item().dose(), u"7 min"_s);
    QCOMPARE(item().startText(), u"Start, 7 min"_s);
    settings.setSilence(SettingsController::Silence::LongerSilence);
    QCOMPARE(item().dose(), u"14 min"_s);
    item().start();
    const Timeline &timeline = m_bench->app()->player()->session().timeline();
    QVERIFY(timeline.back().end() > 13min && timeline.back().end() < 14min);
}

void ItemTest::everyKindCanBePlayed()
{
    for (const QString &id : {u"calf-stretch-wall"_s, u"breath-box-4"_s, u"mind-space-3"_s, u"cbt-self-compassion"_s}) {
        QVERIFY(item().open(id));
        item().start();
        QVERIFY2(m_bench->app()->player(), qPrintable(id));
        QCOMPARE(m_bench->app()->player()->itemId(), id);
        m_bench->app()->player()->stop();
        m_bench->app()->closeSession();
    }
}

void ItemTest::theSafetyCheckComesBeforeTheFirstMovement()
{
    m_bench = std::make_unique<TestBench>();
    QSignalSpy asked(m_bench->app(), &AppController::safetyCheckNeeded);
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().start();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!m_bench->app()->player());
    m_bench->passSafetyCheck();
    m_bench->app()->lookAgain();
    m_bench->app()->continueAfterSafety();
    QVERIFY(m_bench->app()->player());
}

void ItemTest::aRestIsAskedAboutBeforeItIsSkipped()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().start();
    for (int minute = 0; minute < 10 && !m_bench->app()->player()->ending(); ++minute)
        m_bench->advance(60);
    QVERIFY(m_bench->app()->player()->ending());
    m_bench->app()->closeSession();

    QSignalSpy held(&item(), &ItemController::heldBack);
    item().start();
    QCOMPARE(held.size(), 1);
    QVERIFY(!m_bench->app()->player());
    QVERIFY(item().heldTitle().startsWith(u"Rest first"_s));
    QCOMPARE(item().waitText(), u"Rest on"_s);
    item().goOn();
    QVERIFY(m_bench->app()->player());
    // A breath asks for no rest.
    m_bench->app()->player()->stop();
    m_bench->app()->closeSession();
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    item().start();
    QVERIFY(m_bench->app()->player());
}

void ItemTest::aDayWithoutRoomSaysSo()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    m_bench->app()->today()->chooseSize(0);
    QCOMPARE(item().lock(), ItemController::Lock::Room);
    QVERIFY(!item().lockText().isEmpty());
    item().start();
    QVERIFY(!m_bench->app()->player());
}

void ItemTest::aDayThatIsUsedAsksBeforeItGoesOn()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().start();
    for (int minute = 0; minute < 10 && !m_bench->app()->player()->ending(); ++minute)
        m_bench->advance(60);
    m_bench->app()->closeSession();
    m_bench->app()->today()->chooseSize(1);
    QCOMPARE(item().lock(), ItemController::Lock::Open);
    QVERIFY(item().startText().startsWith(u"Try it, "_s));
    QVERIFY(!item().todayText().isEmpty());
    QSignalSpy held(&item(), &ItemController::heldBack);
    item().start();
    QCOMPARE(held.size(), 1);
    QCOMPARE(item().heldTitle(), u"Go on today?"_s);
    QVERIFY(!m_bench->app()->player());
    item().goOn();
    QVERIFY(m_bench->app()->player());
}

void ItemTest::addingCanBeTakenBack()
{
    QSignalSpy said(&item(), &ItemController::said);
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    const int before = m_bench->app()->today()->list()->rowCount();
    item().addToToday();
    QVERIFY(item().isAdded());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().at(1).toBool());
    QCOMPARE(m_bench->app()->today()->list()->rowCount(), before + 2);
    item().undo();
    QVERIFY(!item().isAdded());
    QCOMPARE(m_bench->app()->today()->list()->rowCount(), before);
}

void ItemTest::takingOutCanBeTakenBack()
{
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    item().addToToday();
    item().takeFromToday();
    QVERIFY(!item().isAdded());
    item().undo();
    QVERIFY(item().isAdded());
}

void ItemTest::aFullDayIsAskedAbout()
{
    QSignalSpy asked(&item(), &ItemController::asked);
    QVERIFY(item().open(u"walk-paced"_s));
    item().addToToday();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!item().isAdded());
    QVERIFY(item().overText().startsWith(u"That would make "_s));
    for (int swap = 0; swap < item().swapTexts().size(); ++swap)
        QVERIFY(item().swapTexts().at(swap).startsWith(u"Swap with "_s));
    if (!item().swapTexts().isEmpty()) {
        item().swapWith(0);
        QVERIFY(item().isAdded());
        item().undo();
        QVERIFY(!item().isAdded());
    }
    item().swapWith(99);
    QVERIFY(!item().isAdded());
}

void ItemTest::whatIsKeptForTomorrowIsAmongItsSessions()
{
    QSignalSpy said(&item(), &ItemController::said);
    QVERIFY(item().open(u"walk-paced"_s));
    item().addToToday();
    item().keepForTomorrow();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().at(1).toBool());
    QVERIFY(!item().isAdded());
    item().undo();
    item().keepForTomorrow();
    m_bench->setWallClock(u"2026-06-05T09:00"_s);
    m_bench->app()->lookAgain();
    QVERIFY(item().isAdded());
    item().takeFromToday();
    QVERIFY(!item().isAdded());
    item().undo();
    QVERIFY(item().isAdded());
}

void ItemTest::aFavoriteIsKept()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    QVERIFY(!item().isFavorite());
    item().setFavorite(true);
    QVERIFY(item().isFavorite());
    QCOMPARE(m_bench->shelf().favorites().size(), 1U);
    QVERIFY(item().open(u"breath-slow-4-6"_s));
    QVERIFY(!item().isFavorite());
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().setFavorite(false);
    QVERIFY(m_bench->shelf().favorites().empty());
}

void ItemTest::readingAloudSaysWhatIsWritten()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    item().readAloud();
    const Movement &movement = *m_bench->library().movement(u"calf-stretch-wall"_s);
    QVERIFY(m_bench->said().contains(movement.setUp));
    for (const QString &cue : movement.cues)
        QVERIFY(m_bench->said().contains(cue));
}

void ItemTest::aFullDiskIsTold()
{
    QVERIFY(item().open(u"calf-stretch-wall"_s));
    m_bench->shelf().setOutcome(StoreOutcome::DiskFull);
    item().setFavorite(true);
    QVERIFY(!item().isFavorite());
    QVERIFY(!m_bench->app()->notice().isEmpty());
}

void ItemTest::aPatternOfOnesOwnIsKeptAndPlayed()
{
    pattern().begin();
    QVERIFY(pattern().isNew());
    pattern().setName(u"  Evening breath "_s);
    pattern().setIn(7);
    pattern().setOut(11);
    QCOMPARE(pattern().inText(), u"3.5 s"_s);
    QVERIFY(pattern().summary().startsWith(u"In 3.5, out 5.5."_s));
    QSignalSpy saved(&pattern(), &PatternController::saved);
    pattern().save();
    QCOMPARE(saved.size(), 1);
    const QString id = saved.front().front().toString();
    QVERIFY(item().open(id));
    QVERIFY(item().isOwnPattern());
    QCOMPARE(item().title(), u"Evening breath"_s);
    item().showPatterns();
    QCOMPARE(text(*item().patterns(), 0, static_cast<int>(PatternListModel::Role::Key)), id);
    item().start();
    QVERIFY(m_bench->app()->player());
    QCOMPARE(m_bench->app()->player()->itemId(), id);
}

void ItemTest::phasesMoveInHalfSecondsWithinTheirLimits()
{
    pattern().begin();
    QCOMPARE(pattern().in(), 8);
    QCOMPARE(pattern().out(), 12);
    QCOMPARE(pattern().holdFullText(), u"Off"_s);
    pattern().setIn(1);
    QCOMPARE(pattern().inText(), u"2 s"_s);
    pattern().setOut(99);
    QCOMPARE(pattern().outText(), u"10 s"_s);
    pattern().setHoldEmpty(99);
    QCOMPARE(pattern().holdEmptyText(), u"4 s"_s);
    QCOMPARE(pattern().phaseSeconds(), (QList<qreal>{2, 10, 4}));
    QCOMPARE(pattern().phaseLevels(), (QList<qreal>{1, 0, 0}));
}

void ItemTest::holdsShortenTheBreathingAndWarn()
{
    pattern().begin();
    pattern().setMinutes(20);
    QCOMPARE(pattern().minutes(), 20);
    pattern().setHoldFull(2);
    QCOMPARE(pattern().minutes(), pattern().mostMinutes());
    QVERIFY(pattern().mostMinutes() < 20);
    tellCondition(u"pregnant"_s);
    QVERIFY(pattern().holdsText().contains(u"pregnancy"_s));
    pattern().setHoldFull(0);
    QVERIFY(!pattern().holdsText().contains(u"pregnancy"_s));
}

void ItemTest::aPatternNeedsAName()
{
    QSignalSpy saved(&pattern(), &PatternController::saved);
    pattern().begin();
    QVERIFY(!pattern().problem().isEmpty());
    pattern().save();
    QVERIFY(saved.isEmpty());
    pattern().setName(u"Calm"_s);
    QCOMPARE(pattern().problem(), QString());
}

void ItemTest::aRemovedPatternComesBack()
{
    pattern().begin();
    pattern().setName(u"Calm"_s);
    pattern().save();
    const QString id = pattern().itemId();
    QVERIFY(item().open(id));
    const auto isOffered = [&] {
        item().showPatterns();
        return text(*item().patterns(), 0, static_cast<int>(PatternListModel::Role::Key)) == id;
    };
    QVERIFY(isOffered());
    pattern().remove();
    QVERIFY(pattern().isRemoved());
    QVERIFY(!isOffered());
    pattern().undoRemove();
    QVERIFY(isOffered());
    // It opens with what was kept.
    pattern().begin();
    QVERIFY(pattern().open(id));
    QCOMPARE(pattern().name(), u"Calm"_s);
    QVERIFY(!pattern().hasChanges());
    pattern().setName(u"Calmer"_s);
    QVERIFY(pattern().hasChanges());
    pattern().save();
    QCOMPARE(m_bench->shelf().ownPatterns().size(), 1U);
}

QTEST_MAIN(ItemTest)
#include "tst_item.moc"
