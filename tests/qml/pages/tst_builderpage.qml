// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Controls
import Evenpace.Testing

TestCase {
    id: testCase

    name: "BuilderPage"
    when: windowShown
    visible: true
    width: 1180
    height: 820

    component Fixture: Item {
        property alias bench: pageBench
        property alias page: builderPage
        property alias codes: spy
        property int taps: 0

        TestBench {
            id: pageBench
        }
        BuilderPage {
            id: builderPage

            anchors.fill: parent
            builder: pageBench.app.clinic.builder
            settings: pageBench.app.settings
        }
        SignalSpy {
            id: spy

            target: builderPage
            signalName: "codeRequested"
        }
    }
    Component {
        id: pageFixture

        Fixture {}
    }

    function begin(width: int, height: int): Item {
        const fixture = createTemporaryObject(pageFixture, testCase, {
            "width": width,
            "height": height
        });
        failOnWarning(/.?/);
        Theme.reducedMotion = true;
        fixture.bench.app.clinic.builder.beginNew();
        fixture.bench.settle(fixture.page);
        return fixture;
    }

    /** One tap of a finger on what a screen reader calls so. */
    function tap(fixture: Item, name: string): void {
        fixture.bench.settle(fixture.page);
        const button = fixture.bench.byName(fixture.page, name);
        verify(button, name + " in " + fixture.bench.names(fixture.page).join(" | "));
        verify(button.enabled, name);
        fixture.taps += 1;
        mouseClick(button);
        fixture.bench.settle(fixture.page);
    }

    /** Into the field that has the focus. */
    function write(text: string): void {
        tryVerify(() => testCase.Window.activeFocusItem && testCase.Window.activeFocusItem["insert"]);
        for (const letter of text)
            keyClick(letter);
    }

    /** The makings of a program, by taps alone. */
    function test_sixItemsAreHandedOverWithFewTaps() {
        const fixture = begin(1180, 820);
        const builder = fixture.bench.app.clinic.builder;
        builder.handOver.makeKeys("A. Physio", "");
        tap(fixture, "Name and details");
        write("Gentle start");
        tap(fixture, "Done");
        tryCompare(builder.frame, "name", "Gentle start");
        // Three for the mornings of Monday, Wednesday and Friday.
        for (const row of [0, 1, 2]) {
            tap(fixture, "Add " + builder.library.data(builder.library.index(row, 0), Qt.UserRole + 2) + " to the week");
            tap(fixture, "Add");
            tryVerify(() => !fixture.bench.byName(fixture.page, "Add"));
        }
        // Breathing on two evenings, and two more on Tuesday.
        tap(fixture, "Breath");
        tap(fixture, "Add to Tuesday, Evening");
        compare(builder.aimText, "Tuesday, evening");
        for (const row of [0, 1, 2])
            tap(fixture, "Add " + builder.library.data(builder.library.index(row, 0), Qt.UserRole + 2) + " to the week");
        compare(builder.cell(2, 2).rowCount(), 3);
        compare(builder.cell(5, 0).rowCount(), 3);
        // A dose is set.
        tap(fixture, "More: Length");
        tap(fixture, "Assign");
        tap(fixture, "Show the code, A file is there, too");
        compare(fixture.codes.count, 1);
        verify(builder.handOver.isMade);
        compare(fixture.taps, 16);
    }

    function test_everyTargetIsLargeEnough_data() {
        return [
            {
                "tag": "tablet",
                "width": 1180,
                "height": 820
            },
            {
                "tag": "upright tablet",
                "width": 820,
                "height": 1180
            },
            {
                "tag": "phone",
                "width": 360,
                "height": 780
            }
        ];
    }

    function test_everyTargetIsLargeEnough(data) {
        const fixture = begin(data.width, data.height);
        fixture.bench.app.clinic.builder.addAt("sit-to-stand", 1, 0);
        fixture.bench.settle(fixture.page);
        compare(fixture.bench.smallTargets(fixture.page), []);
    }

    function test_aBlockFollowsTheArrowKeysAndKeepsTheFocus() {
        const fixture = begin(1180, 820);
        const builder = fixture.bench.app.clinic.builder;
        builder.addAt("sit-to-stand", 1, 0);
        fixture.bench.settle(fixture.page);
        const block = fixture.bench.byNameStart(fixture.page, "Monday, morning, Sit to stand");
        verify(block);
        block.forceActiveFocus();
        keyClick(Qt.Key_Right);
        fixture.bench.settle(fixture.page);
        compare(builder.cell(2, 0).rowCount(), 1);
        keyClick(Qt.Key_Down);
        fixture.bench.settle(fixture.page);
        compare(builder.cell(2, 1).rowCount(), 1);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(builder.cell(1, 0).rowCount(), 1);
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        compare(builder.cell(2, 0).rowCount(), 1);
    }

    function test_aBlockIsDraggedToAnotherDay() {
        const fixture = begin(1180, 820);
        const builder = fixture.bench.app.clinic.builder;
        builder.addAt("sit-to-stand", 1, 0);
        builder.clearAim();
        fixture.bench.settle(fixture.page);
        const block = fixture.bench.byNameStart(fixture.page, "Monday, morning, Sit to stand");
        const target = fixture.bench.byName(fixture.page, "Add to Thursday, Midday");
        const from = block.mapToItem(fixture, block.width / 2, block.height / 2);
        const to = target.mapToItem(fixture, target.width / 2, target.height / 2);
        mousePress(fixture, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(fixture, from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10);
        mouseRelease(fixture, to.x, to.y);
        fixture.bench.settle(fixture.page);
        compare(builder.cell(4, 1).rowCount(), 1);
        compare(builder.cell(1, 0).rowCount(), 0);
    }

    function test_onAPhoneADayIsWrittenWithTheLibraryAsASheet() {
        const fixture = begin(360, 780);
        const builder = fixture.bench.app.clinic.builder;
        tap(fixture, "Add to Morning");
        verify(fixture.bench.byName(fixture.page, "Add to Monday, morning"));
        tap(fixture, "Add Jaw side glide to the week");
        compare(builder.cell(1, 0).rowCount(), 1);
        compare(fixture.bench.smallTargets(fixture.page), []);
    }

    function test_onAPhoneSixItemsAreHandedOverWithFewTaps() {
        const fixture = begin(360, 780);
        const builder = fixture.bench.app.clinic.builder;
        builder.handOver.makeKeys("A. Physio", "");
        tap(fixture, "Name and details");
        write("Gentle start");
        tap(fixture, "Done");
        tryCompare(builder.frame, "name", "Gentle start");
        // Three for the mornings of Monday, Wednesday and Friday.
        tap(fixture, "Add");
        for (const row of [0, 1, 2]) {
            tap(fixture, "Add " + builder.library.data(builder.library.index(row, 0), Qt.UserRole + 2) + " to the week");
            tryVerify(() => fixture.bench.byName(fixture.page, "Tuesday"));
            tap(fixture, "Add");
            tryVerify(() => !fixture.bench.byName(fixture.page, "Tuesday"));
        }
        tap(fixture, "Done");
        tryVerify(() => !fixture.bench.byName(fixture.page, "Done"));
        // Breathing on Tuesday evening.
        const tuesday = builder.days.data(builder.days.index(1, 0), Qt.UserRole + 4);
        tap(fixture, tuesday);
        tap(fixture, "Add to Evening");
        tap(fixture, "Breath");
        for (const row of [0, 1, 2])
            tap(fixture, "Add " + builder.library.data(builder.library.index(row, 0), Qt.UserRole + 2) + " to the week");
        tap(fixture, "Done");
        tryVerify(() => !fixture.bench.byName(fixture.page, "Done"));
        compare(builder.cell(2, 2).rowCount(), 3);
        compare(builder.cell(5, 0).rowCount(), 3);
        tap(fixture, "Assign");
        tap(fixture, "Show the code, A file is there, too");
        compare(fixture.codes.count, 1);
        verify(builder.handOver.isMade);
        compare(fixture.taps, 19);
    }

    function test_aBlockIsMovedByTapsOnAPhone() {
        const fixture = begin(360, 780);
        const builder = fixture.bench.app.clinic.builder;
        builder.addAt("sit-to-stand", 1, 0);
        builder.addAt("bridge", 1, 0);
        tap(fixture, fixture.bench.nameOf(fixture.bench.byNameStart(fixture.page, "Monday, morning, Bridge")));
        tryVerify(() => fixture.bench.byName(fixture.page, "Earlier"));
        tap(fixture, "Earlier");
        compare(builder.cell(1, 0).data(builder.cell(1, 0).index(0, 0), Qt.UserRole + 2), "Bridge");
        tap(fixture, "Move to Thursday");
        compare(builder.cell(4, 0).rowCount(), 1);
        tap(fixture, "Done");
        // The day that is shown goes along.
        verify(fixture.bench.byNameStart(fixture.page, "Thursday, morning, Bridge"));
    }

    function test_aBlockIsDroppedBeforeAnother() {
        const fixture = begin(1180, 820);
        const builder = fixture.bench.app.clinic.builder;
        builder.addAt("sit-to-stand", 1, 0);
        builder.addAt("bridge", 1, 0);
        fixture.bench.settle(fixture.page);
        const block = fixture.bench.byNameStart(fixture.page, "Monday, morning, Bridge");
        const target = fixture.bench.byNameStart(fixture.page, "Monday, morning, Sit to stand");
        const from = block.mapToItem(fixture, block.width / 2, block.height / 2);
        const to = target.mapToItem(fixture, target.width / 2, 4);
        mousePress(fixture, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(fixture, from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10);
        compare(target["dropEdge"], -1);
        mouseRelease(fixture, to.x, to.y);
        fixture.bench.settle(fixture.page);
        compare(builder.cell(1, 0).data(builder.cell(1, 0).index(0, 0), Qt.UserRole + 2), "Bridge");
        compare(target["dropEdge"], 0);
    }

    function test_whatIsTakenOutTakesItsNoteAlong() {
        const fixture = begin(360, 780);
        const builder = fixture.bench.app.clinic.builder;
        builder.addAt("sit-to-stand", 1, 0);
        builder.addAt("bridge", 1, 0);
        builder.choose(builder.cell(1, 0).data(builder.cell(1, 0).index(0, 0), Qt.UserRole + 1));
        builder.item.setWords("Slowly.", "Your knee hurts.");
        fixture.page.openItem();
        fixture.bench.settle(fixture.page);
        tryVerify(() => fixture.bench.byName(fixture.page, "Take it out"));
        fixture.bench.byName(fixture.page, "Take it out").click();
        tryVerify(() => builder.cell(1, 0).rowCount() === 1);
        builder.choose(builder.cell(1, 0).data(builder.cell(1, 0).index(0, 0), Qt.UserRole + 1));
        compare(builder.item.name, "Bridge");
        compare(builder.item.note, "");
        compare(builder.item.stopWhen, "");
    }

    function test_theLibraryIsFilteredInASheet() {
        const fixture = begin(360, 780);
        const builder = fixture.bench.app.clinic.builder;
        tap(fixture, "Add");
        tap(fixture, "Filter");
        tryVerify(() => fixture.bench.byName(fixture.page, "Seated"));
        const all = builder.library.rowCount();
        tap(fixture, "Neck and shoulders");
        tap(fixture, "Seated");
        verify(builder.library.rowCount() < all);
        compare(fixture.bench.smallTargets(fixture.page), []);
        tap(fixture, "Show " + builder.library.rowCount());
        tryVerify(() => fixture.bench.byName(fixture.page, "Filter, 2 chosen"));
    }
}
