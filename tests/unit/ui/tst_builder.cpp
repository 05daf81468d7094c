// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"
#include "ui/buildercontroller.h"
#include "ui/builderframecontroller.h"
#include "ui/builderitemcontroller.h"
#include "ui/cliniccontroller.h"
#include "ui/handovercontroller.h"
#include "ui/programshelfcontroller.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;
using namespace evenpace::exchange;

/** A therapist writes a program and hands it over. */
class BuilderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->setWallClock(u"2026-06-11T10:40"_s);
        builder().beginNew();
    }
    void cleanup() { m_bench.reset(); }

    void nothingIsKeptUntilSomethingIsWritten()
    {
        QVERIFY(m_bench->drafts().drafts().empty());
        add(u"bridge"_s, 1, 0);
        QCOMPARE(m_bench->drafts().drafts().size(), size_t{1});
    }

    void eachEditIsKeptAtOnceWithTheOnesBeforeIt()
    {
        add(u"bridge"_s, 1, 0);
        add(u"clamshell"_s, 1, 0);
        builder().undo();
        const qint64 id = m_bench->drafts().drafts().front().id;
        // As after the end of the process.
        BuilderController again(m_bench->services());
        QVERIFY(again.openDraft(QString::number(id)));
        QCOMPARE(again.cell(1, 0)->rowCount(), 1);
        QVERIFY(again.canRedo());
        again.redo();
        QCOMPARE(again.cell(1, 0)->rowCount(), 2);
        again.undo();
        again.undo();
        QVERIFY(again.isEmpty());
        QVERIFY(!again.canUndo());
    }

    void theCellIsSaidAsATableHasIt()
    {
        add(u"sit-to-stand"_s, 2, 1);
        const BuilderRowModel::Row row = builder().cell(2, 1)->rows().front();
        QVERIFY2(row.spokenName.startsWith(u"Tuesday, midday, Sit to stand, "_s), qPrintable(row.spokenName));
        QVERIFY2(row.spokenName.contains(u" moderate, counts "_s), qPrintable(row.spokenName));
        QCOMPARE(builder().days()->rows()[1].title, u"Tue"_s);
        QCOMPARE(builder().days()->rows()[2].value, u"rest"_s);
    }

    void anItemIsAddedToSeveralDaysAtOnce()
    {
        QVERIFY(!builder().beginAdd(u"bridge"_s)); // asks for the days
        QCOMPARE(builder().addName(), u"Bridge"_s);
        builder().chooseAddTime(1);
        builder().confirmAdd();
        for (const int day : {1, 3, 5})
            QCOMPARE(builder().cell(day, 1)->rowCount(), 1);
        QVERIFY(builder().item()->isShared());
        QCOMPARE(builder().item()->daysText(), u"Mon, Wed, Fri"_s);
    }

    void aimedTheLibraryAddsWithoutAsking()
    {
        builder().aim(4, 2);
        QCOMPARE(builder().aimText(), u"Thursday, evening"_s);
        QVERIFY(builder().beginAdd(u"bridge"_s));
        QVERIFY(builder().beginAdd(u"clamshell"_s));
        QCOMPARE(builder().cell(4, 2)->rowCount(), 2);
        builder().aim(4, 2);
        QVERIFY(!builder().hasAim());
    }

    void theDoseIsSetForAllItsDaysOrOne()
    {
        QVERIFY(!builder().beginAdd(u"sit-to-stand"_s));
        builder().confirmAdd();
        QCOMPARE(value(u"Repeats"_s), u"5"_s);
        builder().item()->change(u"reps"_s, 1);
        QCOMPARE(value(u"Repeats"_s), u"6"_s);
        builder().item()->setOnlyHere(true);
        builder().item()->change(u"reps"_s, 1);
        QCOMPARE(value(u"Repeats"_s), u"7"_s);
        builder().choose(builder().cell(3, 0)->rows().front().key);
        QCOMPARE(value(u"Repeats"_s), u"6"_s);
        for (int i = 0; i < 40; ++i)
            builder().item()->change(u"reps"_s, 1);
        QCOMPARE(value(u"Repeats"_s), u"12"_s); // the library's range
    }

    void tempoAndStopRuleGoWithTheItem()
    {
        add(u"sit-to-stand"_s, 1, 0);
        const QString before = value(u"Tempo"_s);
        builder().item()->change(u"tempo"_s, 1);
        QVERIFY(value(u"Tempo"_s) != before);
        builder().item()->setWords({}, u"Your knee hurts."_s);
        const ProgramItem item = builder().program().sessions.front().items.front();
        QVERIFY(item.tempo.has_value());
        QCOMPARE(item.stopWhen, u"Your knee hurts."_s);
        builder().item()->change(u"tempo"_s, -1);
        QVERIFY(!builder().program().sessions.front().items.front().tempo);
    }

    void badDaysAndReasonsHaveTheirOwnForms()
    {
        add(u"sit-to-stand"_s, 1, 0);
        BuilderItemController &item = *builder().item();
        QCOMPARE(item.forms()->rows().size(), size_t{6});
        item.openSlot(u"flare"_s);
        QCOMPARE(item.slotTitle(), u"On a bad day"_s);
        item.choose(u"own"_s);
        item.changeSlot(u"reps"_s, -1);
        item.openSlot(u"hurts"_s);
        item.choose(u"sit-to-stand-easier"_s);
        item.openSlot(u"no_place"_s);
        item.choose(u"out"_s);
        const ProgramItem written = builder().program().sessions.front().items.front();
        QCOMPARE(written.flare->id, u"sit-to-stand"_s);
        QCOMPARE(written.flare->dose->reps, 4);
        QVERIFY(!written.good);
        QCOMPARE(written.swaps.size(), size_t{2});
        QVERIFY(!problemOf(named(), m_bench->library()));
        item.openSlot(u"flare"_s);
        item.choose(u"rules"_s);
        QVERIFY(!builder().program().sessions.front().items.front().flare);
    }

    void blocksAreMovedByArrows()
    {
        QAbstractItemModelTester first(builder().cell(1, 0), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(builder().cell(2, 0), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"bridge"_s, 1, 0);
        add(u"clamshell"_s, 1, 0);
        QString key = builder().cell(1, 0)->rows().back().key;
        key = builder().moveBlock(key, 0, -1);
        QCOMPARE(builder().cell(1, 0)->rows().front().itemId, u"clamshell"_s);
        key = builder().moveBlock(key, 1, 0);
        QCOMPARE(builder().cell(2, 0)->rows().front().key, key);
        QVERIFY(builder().cell(2, 0)->rows().front().isChosen);
        key = builder().moveBlock(key, 0, 1);
        QCOMPARE(builder().cell(2, 1)->rows().front().key, key);
        QCOMPARE(builder().moveBlock(key, 6, 0), key); // past the week: stays
        key = builder().dropBlock(key, 7, 2);
        QCOMPARE(builder().cell(7, 2)->rows().front().key, key);
    }

    void aDropGoesBeforeTheBlockItIsHeldOver()
    {
        add(u"bridge"_s, 1, 0);
        add(u"clamshell"_s, 1, 0);
        builder().addAt(u"seated-march"_s, 1, 0, 1);
        QCOMPARE(items(1, 0), (QStringList{u"bridge"_s, u"seated-march"_s, u"clamshell"_s}));
        QCOMPARE(builder().item()->itemId(), u"seated-march"_s);
        // Within its own time, too.
        builder().dropBlock(builder().cell(1, 0)->rows().back().key, 1, 0, 0);
        QCOMPARE(items(1, 0), (QStringList{u"clamshell"_s, u"bridge"_s, u"seated-march"_s}));
        builder().dropBlock(builder().cell(1, 0)->rows().front().key, 1, 0, 2);
        QCOMPARE(items(1, 0), (QStringList{u"bridge"_s, u"clamshell"_s, u"seated-march"_s}));
        builder().undo();
        builder().dropBlock(builder().cell(1, 0)->rows().front().key, 1, 0, 1); // where it is
        QVERIFY(builder().canRedo());
    }

    void aBlockIsMovedByTapsAlone()
    {
        add(u"bridge"_s, 1, 0);
        add(u"clamshell"_s, 1, 0);
        BuilderItemController &item = *builder().item();
        QCOMPARE(item.placeText(), u"Monday, morning, 2 of 2"_s);
        item.move(-1);
        QCOMPARE(items(1, 0), (QStringList{u"clamshell"_s, u"bridge"_s}));
        QCOMPARE(item.name(), u"Clamshell"_s);
        QVERIFY(!item.canGoEarlier());
        item.move(1);
        item.move(1);
        QCOMPARE(items(1, 1), QStringList{u"clamshell"_s});
        QSignalSpy moved(&item, &BuilderItemController::movedToDay);
        item.moveToDay(4);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(item.placeText(), u"Thursday, midday"_s);
        item.move(1);
        QVERIFY(!item.canGoLater());
        QCOMPARE(items(4, 2), QStringList{u"clamshell"_s});
    }

    void whatSlidesIntoThePlaceOfARemovedBlockIsNotChosen()
    {
        add(u"clamshell"_s, 1, 0);
        builder().addAt(u"bridge"_s, 1, 0, 0);
        QCOMPARE(builder().item()->itemId(), u"bridge"_s);
        builder().item()->remove(false);
        QVERIFY(!builder().item()->isOpen());
        builder().item()->setWords(u"Press the heels down."_s, u"Your back hurts."_s);
        QCOMPARE(builder().program().sessions.front().items.front().note, QString());
    }

    void whatIsWrittenOfAProgramOrAnItemIsOneStep()
    {
        add(u"bridge"_s, 1, 0);
        builder().item()->setWords(u"Press the heels down."_s, u"Your back hurts."_s);
        builder().frame()->setDetails(u"Gentle start"_s, u"Less stiff"_s, u"Take your time."_s, u"Pain rises\n\nYou get dizzy"_s);
        QCOMPARE(builder().draft().frame.stopRules, (QStringList{u"Pain rises"_s, u"You get dizzy"_s}));
        builder().undo();
        QCOMPARE(builder().frame()->name(), QString());
        QCOMPARE(builder().item()->note(), u"Press the heels down."_s);
        builder().undo();
        QCOMPARE(builder().item()->stopWhen(), QString());
        QCOMPARE(builder().cell(1, 0)->rowCount(), 1);
    }

    void theLibraryIsNarrowedByPartPositionAndEffort()
    {
        const int all = builder().library()->rowCount();
        builder().toggleFilter(nameOf(BodyRegion::NeckShoulders));
        const int neck = builder().library()->rowCount();
        QVERIFY(neck > 0 && neck < all);
        builder().toggleFilter(builder().positions()->rows()[0].key); // lying
        builder().toggleFilter(builder().efforts()->rows()[0].key); // very light
        QCOMPARE(builder().filterCount(), 3);
        const int few = builder().library()->rowCount();
        QVERIFY2(few > 0 && few < neck, qPrintable(QString::number(few)));
        QCOMPARE(builder().matchText(), u"Show %1"_s.arg(few));
        for (int i = 0; i < few; ++i) {
            const Movement *movement = m_bench->library().movement(
                builder().library()->index(i).data(static_cast<int>(PracticeListModel::Role::Key)).toString());
            QVERIFY(movement && movement->load <= 1);
        }
        QVERIFY(builder().regions()->rows()[1].isChosen);
        // Words are looked for among what fits.
        builder().search(u"neck"_s);
        const int found = builder().library()->rowCount();
        QVERIFY(found > 0);
        builder().clearFilters();
        QVERIFY(builder().library()->rowCount() > found);
        builder().showKind(BuilderController::Body);
        QCOMPARE(builder().library()->rowCount(), all);
    }

    void aFindingIsSolvedByItsButton()
    {
        add(u"bridge"_s, 5, 0);
        add(u"seated-march"_s, 5, 1);
        add(u"seated-march"_s, 6, 1);
        builder().frame()->change(u"minutes"_s, 1);
        while (builder().findings()->rowCount() == 0)
            builder().frame()->change(u"minutes"_s, -1);
        const BuilderRowModel::Row row = builder().findings()->rows().front();
        QVERIFY2(row.title.startsWith(u"Friday plans "_s), qPrintable(row.title));
        QVERIFY(!row.value.isEmpty());
        QVERIFY(builder().days()->rows()[4].isWarned);
        builder().fix(row.key, false);
        QVERIFY(!builder().days()->rows()[4].isWarned);
        builder().undo();
        QVERIFY(builder().days()->rows()[4].isWarned);
    }

    void aWeekIsCopiedAndChangedByItself()
    {
        add(u"bridge"_s, 1, 0);
        builder().frame()->setWeeks(4);
        builder().copyWeek();
        QCOMPARE(builder().phaseNames(), (QStringList{u"Weeks 1–4"_s, u"Week 5"_s}));
        QCOMPARE(builder().phase(), 1);
        builder().removeBlock(builder().cell(1, 0)->rows().front().key);
        builder().showPhase(0);
        QCOMPARE(builder().cell(1, 0)->rowCount(), 1);
    }

    void limitsAreOpenUntilTheyAreSet()
    {
        const auto limit = [&](int row) { return builder().frame()->limits()->rows()[static_cast<size_t>(row)].value; };
        QCOMPARE(limit(0), u"open"_s);
        builder().frame()->change(u"minutes"_s, 1);
        QCOMPARE(limit(0), u"20 min"_s);
        builder().frame()->change(u"gap"_s, 1);
        builder().frame()->change(u"gap"_s, 1);
        QCOMPARE(limit(2), u"90 min"_s);
        builder().frame()->change(u"grow"_s, 1);
        QCOMPARE(limit(1), u"10 %"_s);
        for (int i = 0; i < 20; ++i)
            builder().frame()->change(u"grow"_s, -1);
        QCOMPARE(limit(1), u"open"_s);
    }

    void aPreviewShowsWhatThePatientGets()
    {
        add(u"clamshell"_s, 1, 0);
        BuilderItemController &item = *builder().item();
        item.setSide(static_cast<int>(SideWish::Left));
        item.setWords(u"Chin level, slowly."_s, u"You get dizzy."_s);
        QVERIFY(builder().beginPreview(1, 0));
        const PlayerController &player = *builder().preview();
        QCOMPARE(player.therapistNote(), u"Chin level, slowly."_s);
        QCOMPARE(player.therapistStop(), u"You get dizzy."_s);
        QStringList sides;
        watchPreview([&] {
            if (builder().preview() && !sides.contains(builder().preview()->sideLine()))
                sides << builder().preview()->sideLine();
        });
        sides.removeAll(QString());
        QCOMPARE(sides.size(), 1);
        QVERIFY2(sides.front().contains(u"left"_s, Qt::CaseInsensitive), qPrintable(sides.front()));
    }

    void aPreviewLeavesNoTrace()
    {
        add(u"bridge"_s, 1, 0);
        const Settings before = m_bench->settings().settings();
        QVERIFY(!builder().beginPreview(2, 0));
        QVERIFY(builder().beginPreview(1, 0));
        QVERIFY(builder().preview());
        builder().preview()->cycleSoundMode();
        QCOMPARE(watchPreview([] {}), 1);
        QVERIFY(!builder().preview());
        QCOMPARE(m_bench->storedCount(), 0);
        QVERIFY(m_bench->settings().settings() == before);
    }

    void aProgramIsHandedOverAndItsNextVersionKeepsItsName()
    {
        HandOverController &give = *builder().handOver();
        give.open();
        QVERIFY(give.needsKeys());
        give.makeKeys(u"A. Physio"_s, {});
        QVERIFY(!give.needsKeys());
        QVERIFY(!give.make());
        QCOMPARE(give.problem(), u"Give the program a name first."_s);
        add(u"bridge"_s, 1, 0);
        builder().frame()->setDetails(u"Gentle start"_s, {}, {}, {});
        give.open();
        QVERIFY2(give.make(), qPrintable(give.problem()));
        QCOMPARE(give.codeCount(), 1);
        QCOMPARE(give.version(), 1);
        const QByteArray message = give.message();
        // The same again is the same version.
        give.open();
        QVERIFY(give.make());
        QCOMPARE(give.message(), message);
        QCOMPARE(m_bench->drafts().handedOver().size(), size_t{1});

        add(u"clamshell"_s, 1, 0);
        give.open();
        QCOMPARE(give.version(), 2);
        QVERIFY(!give.make()); // what is new?
        give.setChangeNote(u"One more for the hips"_s);
        QVERIFY2(give.make(), qPrintable(give.problem()));
        const auto given = m_bench->drafts().handedOver();
        QCOMPARE(given.size(), size_t{2});
        QCOMPARE(given[0].draft.frame.id, given[1].draft.frame.id);
        QCOMPARE(given[0].draft.frame.version, 2);
    }

    void fileAndPaperAreWritten()
    {
        QTemporaryDir folder;
        add(u"bridge"_s, 1, 0);
        builder().frame()->setDetails(u"Gentle start"_s, {}, {}, {});
        HandOverController &give = *builder().handOver();
        give.open();
        give.makeKeys(u"A. Physio"_s, {});
        QVERIFY2(give.make(), qPrintable(give.problem()));
        const QString file = folder.filePath(give.code()->suggestedFile().fileName());
        QVERIFY2(file.endsWith(u"gentle-start-v1.evenpace"_s), qPrintable(file));
        give.code()->save(QUrl::fromLocalFile(file));
        QVERIFY2(give.code()->isSaved(), qPrintable(give.code()->problem()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto received = m_bench->courier().open(written.readAll(), {}, QDate(2026, 6, 11), m_bench->library());
        QVERIFY(!refusalIn(received));
        QCOMPARE(std::get<ReceivedProgram>(std::get<Received>(received)).program.name, u"Gentle start"_s);
        const QString paper = folder.filePath(u"a.pdf"_s);
        QCOMPARE(give.savePaper(QUrl::fromLocalFile(paper), false), u"Saved."_s);
        QVERIFY(QFile(paper).size() > 1000);
        QVERIFY(give.savePaper(QUrl::fromLocalFile(folder.filePath(u"no/where"_s)), true) != u"Saved."_s);
    }

    void templatesAndBuiltInProgramsAreBeginnings()
    {
        add(u"bridge"_s, 1, 0);
        builder().frame()->setDetails(u"Gentle start"_s, {}, {}, {});
        QVERIFY(builder().saveAsTemplate());
        ProgramShelfController &shelf = *builder().shelf();
        shelf.show();
        QCOMPARE(shelf.templates()->rowCount(), 1);
        QVERIFY(shelf.beginWithTemplate(shelf.templates()->rows().front().key));
        QCOMPARE(builder().cell(1, 0)->rowCount(), 1);
        QVERIFY(!builder().canUndo());
        QVERIFY(shelf.builtIn()->rowCount() > 3);
        QVERIFY(shelf.beginWithBuiltIn(u"prog-first-gentle-week"_s));
        QVERIFY(!builder().isEmpty());
        QCOMPARE(m_bench->drafts().drafts().size(), size_t{1});
        shelf.deleteDraft(shelf.drafts()->rows().front().key);
        QCOMPARE(shelf.drafts()->rowCount(), 0);
    }

    void itIsWrittenForAPatientWithTheirCautions()
    {
        builder().openFor(QByteArray::fromHex("0011223344556677"), u"Patient 014"_s, 4, {u"HEADLOW"_s});
        add(u"bridge"_s, 1, 0);
        QVERIFY(builder().frame()->detail().startsWith(u"For Patient 014"_s));
        QCOMPARE(builder().findings()->rowCount(), 1);
        QCOMPARE(builder().days()->rows()[0].limit, 4.0);
        // What is being written for them is gone on with.
        builder().beginNew();
        builder().openFor(QByteArray::fromHex("0011223344556677"), u"Patient 014"_s, 6, {});
        QCOMPARE(builder().cell(1, 0)->rowCount(), 1);
        QCOMPARE(builder().findings()->rowCount(), 0);
    }

    void oneWithoutACardGetsAProgramOfTheirOwn()
    {
        add(u"bridge"_s, 1, 0);
        builder().openFor({}, u"Patient 020"_s, 0, {});
        QVERIFY(builder().isEmpty());
        QVERIFY(builder().frame()->detail().startsWith(u"For Patient 020"_s));
    }

    void aFullDiskIsToldAndTheEditIsStillThere()
    {
        QSignalSpy told(&builder(), &BuilderController::notKept);
        m_bench->drafts().setOutcome(StoreOutcome::DiskFull);
        add(u"bridge"_s, 1, 0);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().front().value<StoreOutcome>(), StoreOutcome::DiskFull);
        QCOMPARE(builder().cell(1, 0)->rowCount(), 1);
        m_bench->drafts().setOutcome(StoreOutcome::Ok);
        add(u"clamshell"_s, 1, 0);
        const auto kept = m_bench->drafts().draft(m_bench->drafts().drafts().front().id);
        QCOMPARE(kept->now().entries.size(), size_t{2});
    }

private:
    [[nodiscard]] BuilderController &builder() { return *m_bench->app()->clinic()->builder(); }
    void add(const QString &item, int day, int time) { builder().addAt(item, day, time); }
    [[nodiscard]] QStringList items(int day, int time)
    {
        QStringList ids;
        for (const BuilderRowModel::Row &row : builder().cell(day, time)->rows())
            ids << row.itemId;
        return ids;
    }
    /** Lets the preview run to its end, with a look at each moment; how often it ended. */
    int watchPreview(const std::function<void()> &look)
    {
        QSignalSpy ended(&builder(), &BuilderController::previewEnded);
        for (int i = 0; i < 6000 && ended.isEmpty(); ++i) {
            m_bench->clock().advance(Milliseconds{500});
            if (builder().preview())
                builder().preview()->wake();
            look();
            QCoreApplication::processEvents();
        }
        return static_cast<int>(ended.size());
    }
    [[nodiscard]] QString value(const QString &title)
    {
        for (const BuilderRowModel::Row &row : builder().item()->doses()->rows()) {
            if (row.title == title)
                return row.value;
        }
        return {};
    }
    [[nodiscard]] AssignedProgram named()
    {
        AssignedProgram program = builder().program();
        program.name = u"Named"_s;
        program.issuedOn = QDate(2026, 6, 11);
        program.expiresOn = program.issuedOn;
        return program;
    }

    std::unique_ptr<TestBench> m_bench;
};

QTEST_MAIN(BuilderTest)
#include "tst_builder.moc"
