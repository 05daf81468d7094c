// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "PlannerPage"
    when: windowShown
    visible: true
    width: 360
    height: 1800

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        PlannerPage {
            id: page

            anchors.fill: parent
            planner: bench.app.planner
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 1800
        }
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.passSafetyCheck();
        f.bench.settle(f.page);
        return f;
    }

    function add(f: Item, idea: string, block: int): void {
        f.bench.app.planner.add(f.bench.app.planner.ideas.indexOf(idea), block);
        f.bench.app.planner.closeTask();
        f.bench.settle(f.page);
    }

    function press(f: Item, name: string): void {
        const button = f.bench.byName(f.page, name);
        verify(button, name + " is not among " + f.bench.names(f.page));
        mouseClick(button);
        f.bench.settle(f.page);
    }

    function test_aTapOnAnIdeaPlansIt(): void {
        const f = make();
        press(f, "Add something to the Afternoon");
        tryVerify(() => f.bench.byName(f.page, "Plan Laundry"));
        press(f, "Plan Laundry");
        compare(f.bench.app.planner.afternoon.count, 1);
        tryVerify(() => f.bench.byName(f.page, "Laundry is done"));
        compare(f.bench.smallTargets(f.page).length, 0);
    }

    function test_buttonsAndKeysMoveATask(): void {
        const f = make();
        add(f, "Laundry", 0);
        mouseClick(f.bench.byNameStart(f.page, "Laundry."));
        f.bench.settle(f.page);
        press(f, "Move Laundry later");
        compare(f.bench.app.planner.afternoon.count, 1);
        verify(f.bench.byName(f.page, "Move Laundry later").activeFocus);
        f.bench.byName(f.page, "Move Laundry").forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(f.bench.app.planner.morning.count, 1);
        // The focus goes along into the other block.
        verify(f.bench.byName(f.page, "Move Laundry").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(f.bench.app.planner.evening.count, 1);
        keyClick(Qt.Key_Return);
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "Move Laundry later"));
    }

    function test_theHandleDragsATaskToAnotherBlock(): void {
        const f = make();
        add(f, "Laundry", 0);
        add(f, "Cooking", 1);
        const handle = f.bench.byName(f.page, "Move Laundry");
        const target = f.bench.byNameStart(f.page, "Cooking.");
        const from = handle.mapToItem(f.page, 24, 24);
        const to = target.mapToItem(f.page, 0, target.height + 4);
        mousePress(f.page, from.x, from.y);
        for (let part = 1; part <= 5; ++part)
            mouseMove(f.page, from.x, from.y + (to.y - from.y) * part / 5);
        mouseRelease(f.page, from.x, to.y);
        compare(f.bench.app.planner.morning.count, 0);
        compare(f.bench.app.planner.afternoon.count, 2);
    }

    function test_twoHeavyOnesAreOfferedToBeSpreadOut(): void {
        const f = make();
        add(f, "Shopping", 0);
        verify(!f.bench.byName(f.page, "Two heavy ones together. Move one?"));
        add(f, "Vacuum", 0);
        verify(f.bench.byName(f.page, "Two heavy ones together. Move one?"));
        press(f, "Move Vacuum to the afternoon");
        verify(!f.bench.byName(f.page, "Two heavy ones together. Move one?"));
        compare(f.bench.app.planner.afternoon.count, 1);
    }

    function test_doneIsToldInOneTapAndTakenBackInAnother(): void {
        const f = make();
        add(f, "Shopping", 0);
        mouseClick(f.bench.byNameStart(f.page, "Shopping."));
        f.bench.settle(f.page);
        press(f, "Shopping is done");
        verify(f.bench.byName(f.page, "Shopping. Done"));
        compare(f.bench.app.activities.kindNames.length > 0, true);
        // What was told is not changed here.
        verify(!f.bench.byName(f.page, "Change Shopping"));
        verify(f.bench.byName(f.page, "Delete Shopping"));
        press(f, "Undo");
        verify(!f.bench.byName(f.page, "Shopping. Done"));
        verify(f.bench.byName(f.page, "Shopping is done"));
    }

    Component {
        id: sheet

        ActivitySheet {}
    }

    function test_theSheetOfDailyLifeTellsWhatWasPlanned(): void {
        const f = make();
        add(f, "Shopping", 0);
        f.bench.app.planner.isTomorrow = true;
        const told = createTemporaryObject(sheet, f.page, {
            "activities": f.bench.app.activities
        });
        told.open();
        tryVerify(() => f.bench.byName(f.page, "Shopping is done"));
        press(f, "Shopping is done");
        compare(f.bench.app.activities.list.rowCount(), 1);
        tryVerify(() => !f.bench.byName(f.page, "Shopping is done"));
        verify(f.bench.byName(f.page, "Take Shopping away"));
    }

    function test_aTaskIsChanged(): void {
        const f = make();
        add(f, "Shopping", 0);
        mouseClick(f.bench.byNameStart(f.page, "Shopping."));
        f.bench.settle(f.page);
        press(f, "Change Shopping");
        tryVerify(() => f.bench.byName(f.page, "Light"));
        press(f, "Light");
        compare(f.bench.app.planner.taskLoad, 0);
        press(f, "The head");
        verify(f.bench.app.planner.isTaskForHead);
        press(f, "Evening");
        compare(f.bench.app.planner.evening.count, 1);
        press(f, "Keep it like this");
        tryVerify(() => !f.bench.byName(f.page, "The head"));
    }

    function test_tomorrowIsADayOfItsOwn(): void {
        const f = make();
        add(f, "Shopping", 0);
        press(f, "Tomorrow");
        compare(f.bench.app.planner.morning.count, 0);
        add(f, "Vacuum", 0);
        mouseClick(f.bench.byNameStart(f.page, "Vacuum."));
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "Vacuum is done"));
        verify(f.bench.byName(f.page, "Vacuum is not needed"));
    }
}
