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

    name: "SessionEndPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: loader.item
        property alias leaving: spy

        function open(): void {
            loader.active = true;
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
            sourceComponent: SessionEndPage {
                ending: bench.player.ending
            }
        }
        SignalSpy {
            id: spy

            target: loader.item
            signalName: "leaveRequested"
        }
    }
    Component {
        id: fixture

        Fixture {}
    }

    function start(seconds: real): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.beginItems(["neck-rotation-seated"]);
        f.bench.advance(seconds);
        if (!f.bench.player.isDone)
            f.bench.player.stop();
        f.open();
        return f;
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byName(f.page, name) !== null, 2000, "there is no " + name + " among " + f.bench.names(f.page).join(" | "));
        mouseClick(f.bench.byName(f.page, name));
    }

    function test_oneQuestionIsOpenAtATime(): void {
        const f = start(200);
        press(f, "2, easy");
        compare(f.bench.lastSession().effort, 2);
        verify(f.bench.byName(f.page, "Effort 2, easy, in your range. Change it") !== null);
        press(f, "4, there, hard to forget");
        compare(f.bench.lastSession().painAfter, 4);
        press(f, "Effort 2, easy, in your range. Change it");
        press(f, "3, comfortable");
        compare(f.bench.lastSession().effort, 3);
    }

    function test_notSureStoresNothing(): void {
        const f = start(200);
        press(f, "Not sure");
        compare(f.bench.lastSession().effort, undefined);
        verify(f.bench.byName(f.page, "And your pain now?") !== null);
    }

    function test_leavingAsksForNothing(): void {
        const f = start(200);
        press(f, "Save and rest");
        compare(f.leaving.count, 1);
    }

    function test_aReasonIsOfferedOnlyAfterStoppingEarly(): void {
        const whole = start(200);
        compare(whole.bench.byName(whole.page, "Too tired"), null);
        const early = start(20);
        press(early, "Too tired");
        compare(early.bench.lastSession().stopReason, 2);
    }

    function test_aNoteIsOneTap(): void {
        const f = start(200);
        press(f, "Felt fine");
        compare(f.bench.lastSession().notes, ["felt_fine"]);
        press(f, "Felt fine");
        compare(f.bench.lastSession().notes, []);
    }

    function test_afterTooMuchTheNextOneIsThePersonsChoice(): void {
        const f = start(200);
        press(f, "6, hard to keep up");
        verify(f.bench.byName(f.page, "That was more than we planned for. The next one is set smaller.") !== null);
        press(f, "Keep as it was");
        tryVerify(() => f.bench.byName(f.page, "The next one stays as it was.") !== null);
        compare(f.bench.byName(f.page, "Fine"), null);
    }

    function test_theRestHasATime(): void {
        const f = start(200);
        verify(f.bench.byNameStart(f.page, "Next: rest until ") !== null);
    }
}
