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

    name: "PrescribedPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: loader.item

        function open(): void {
            loader.active = true;
            page.forceActiveFocus();
        }

        width: 360
        height: 780

        TestBench {
            id: bench
        }
        Loader {
            id: loader

            anchors.fill: parent
            active: false
            sourceComponent: PlayerPage {
                player: bench.player
                help: bench.app.help
            }
        }
    }
    Component {
        id: fixture

        Fixture {}
    }

    function start(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        verify(f.bench.app);
        f.bench.beginPrescribed();
        f.open();
        return f;
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byName(f.page, name) !== null, 2000, "there is no " + name + " among " + f.bench.names(f.page).join(" | "));
        mouseClick(f.bench.byName(f.page, name));
    }

    function cleanup(): void {
        Theme.textScale = 1;
    }

    function test_theNoteStandsThereBeforeItBeginsAndInAPause(): void {
        const f = start();
        verify(f.bench.byName(f.page, "Chin level, slowly.") !== null);
        verify(f.bench.byName(f.page, "Stop if you get dizzy.") !== null);
        verify(f.bench.advanceTo(PlayerController.Move));
        compare(f.bench.byName(f.page, "Chin level, slowly."), null);
        press(f, "Pause");
        verify(f.bench.byName(f.page, "Chin level, slowly.") !== null);
        verify(f.bench.byName(f.page, "Stop if your arm goes numb.") !== null);
    }

    function test_skipTakesAReasonAndOneTapTakesTheSwap(): void {
        const f = start();
        press(f, "Skip");
        verify(f.bench.player.isPaused);
        press(f, "It hurts");
        press(f, "Do that");
        compare(f.bench.player.itemId, "shoulder-rolls-seated");
        verify(!f.bench.player.isPaused);
        tryVerify(() => f.bench.byName(f.page, "Leave it out") === null);
    }

    function test_withoutAReasonItIsLeftOut(): void {
        const f = start();
        press(f, "Skip");
        press(f, "Leave it out");
        compare(f.bench.player.itemId, "ankle-circles-seated");
        // The sheet takes the tap until it is gone.
        tryVerify(() => f.bench.byName(f.page, "Leave it out") === null);
        press(f, "Undo");
        compare(f.bench.player.itemId, "neck-rotation-seated");
    }

    function test_targetsAreLargeEnough_data(): var {
        return [
            { tag: "usual text", scale: 1 },
            { tag: "large text", scale: 2 }
        ];
    }

    function test_targetsAreLargeEnough(data: var): void {
        Theme.textScale = data.scale;
        const f = start();
        press(f, "Skip");
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
        press(f, "It hurts");
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
    }
}
