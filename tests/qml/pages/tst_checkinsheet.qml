// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Controls
import Evenpace.Testing

TestCase {
    id: testCase

    name: "CheckInSheet"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias place: place
        readonly property CheckInController checkIn: bench.app.checkIn

        width: 360
        height: 780

        TestBench {
            id: bench
        }
        CheckInLayer {
            id: place

            anchors.fill: parent
            checkIn: bench.app.checkIn
        }
    }
    Component {
        id: fixture

        Fixture {}
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        verify(f);
        // Pages move on by themselves only where a test asks for it.
        f.bench.app.settings.setMovingOn(false);
        return f;
    }

    function find(f: Item, name: string): Item {
        f.bench.settle(f.place);
        tryVerify(() => f.bench.byName(f.place, name) !== null, 2000, "there is no " + name);
        return f.bench.byName(f.place, name);
    }

    function press(f: Item, name: string): void {
        mouseClick(find(f, name));
    }

    function test_threeTapsAndThreeTimesNext(): void {
        const f = make();
        verify(f.checkIn.open());
        press(f, "5, hard to ignore, but I can do some things");
        compare(f.checkIn.value, 5);
        press(f, "Next: fatigue");
        press(f, "6, very tired");
        press(f, "Next: sleep");
        press(f, "Badly");
        press(f, "Done");
        tryVerify(() => !f.checkIn.isOpen);
        find(f, "More");
        verify(f.bench.byNameStart(f.place, "Thank you. Today is sized at ") !== null);
    }

    function test_aTapMovesOnByItself(): void {
        const f = make();
        f.bench.app.settings.setMovingOn(true);
        verify(f.checkIn.open());
        press(f, "4, there, hard to forget");
        tryCompare(f.checkIn, "page", CheckInController.Fatigue);
    }

    function test_itSaysWhereThePersonIs(): void {
        const f = make();
        verify(f.checkIn.open());
        verify(find(f, "Check-in, 1 of 3. How is your pain now?") !== null);
        const scale = find(f, "How is your pain now?");
        verify(scale !== null);
        f.checkIn.next();
        verify(find(f, "Check-in, 2 of 3. How tired are you?") !== null);
    }

    function test_skipTodayIsOneTap(): void {
        const f = make();
        verify(f.checkIn.open());
        press(f, "Skip today");
        tryVerify(() => !f.checkIn.isOpen);
        tryVerify(() => f.bench.byName(f.place, "Skip today") === null);
    }

    function test_closingKeepsWhatWasTold(): void {
        const f = make();
        verify(f.checkIn.open());
        press(f, "3, there, but I can forget it");
        press(f, "Close and keep");
        tryVerify(() => !f.checkIn.isOpen);
        verify(f.checkIn.open());
        compare(f.checkIn.page, CheckInController.Fatigue);
    }

    function test_theBodyMapCanBeAList(): void {
        const f = make();
        f.checkIn.openMore();
        for (let page = 0; page < 3; ++page)
            f.checkIn.next();
        verify(find(f, "Body map") !== null);
        press(f, "As a list");
        compare(f.bench.smallTargets(f.place), []);
        press(f, "Left jaw");
        compare(f.checkIn.areas, ["jaw_left"]);
        press(f, "On the body");
        compare(f.checkIn.areasText, "Left jaw");
    }

    function test_aTapOnTheBodyMarksTheNearestArea(): void {
        const f = make();
        f.checkIn.openMore();
        for (let page = 0; page < 3; ++page)
            f.checkIn.next();
        const map = find(f, "Body map");
        // The middle of the left silhouette is the front of the trunk.
        mouseClick(map, map.width / 2 - 80, map.height * 0.36);
        compare(f.checkIn.areas.length, 1);
    }

    function test_everyTargetIsLargeEnough(): void {
        const f = make();
        verify(f.checkIn.open());
        for (let page = 0; page < 3; ++page) {
            f.bench.settle(f.place);
            compare(f.bench.smallTargets(f.place.Window.window.contentItem), []);
            f.checkIn.next();
        }
    }
}
