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

    name: "PlayerPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        id: fixtureItem

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

    function start(items: var): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        // Before the session, which is to be the one that hears of the disk.
        verify(f.bench.app);
        f.bench.beginItems(items);
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

    function test_aPauseKeepsTheTimeLeft(): void {
        const f = start(["neck-rotation-seated"]);
        f.bench.advance(4);
        press(f, "Pause");
        verify(f.bench.player.isPaused);
        f.bench.advance(20);
        compare(f.bench.player.countText, "6");
        press(f, "Continue");
        verify(!f.bench.player.isPaused);
    }

    function test_easeOffTakesOneTapAndSoDoesItsUndo(): void {
        const f = start(["neck-rotation-seated", "supine-chest-open"]);
        f.bench.advance(12);
        press(f, "Ease off, make the rest gentler");
        compare(f.bench.player.easeLevel, 1);
        press(f, "Undo");
        compare(f.bench.player.easeLevel, 0);
    }

    function test_theSecondTapOnEaseOffLeavesOnlyRest(): void {
        const f = start(["neck-rotation-seated", "supine-chest-open"]);
        f.bench.advance(12);
        press(f, "Ease off, make the rest gentler");
        press(f, "Ease off more, only breathing and rest");
        compare(f.bench.player.easeLevel, 2);
        compare(f.bench.player.phase, PlayerController.Rest);
        press(f, "Rest longer, 30 seconds more");
    }

    function test_aSkipAsksForNothingAndTakesAReason(): void {
        const f = start(["neck-rotation-seated", "supine-chest-open"]);
        press(f, "Skip this one");
        compare(f.bench.player.itemId, "supine-chest-open");
        verify(!f.bench.player.isPaused);
        press(f, "Too tired");
        compare(f.bench.lastSession().reasons[0], 2);
        compare(f.bench.player.toast, PlayerController.None);
    }

    function test_stoppingAsksOnceAndKeepsWhatWasDone(): void {
        const f = start(["neck-rotation-seated", "supine-chest-open"]);
        f.bench.advance(65);
        press(f, "Stop this session");
        verify(f.bench.player.isPaused);
        press(f, "Stop and keep 1 minute(s)");
        verify(f.bench.player.isDone);
        compare(f.bench.lastSession().activeSeconds, 65);
    }

    function test_somethingWrongSaysWhatToDoInTwoTaps(): void {
        const f = start(["neck-rotation-seated"]);
        press(f, "Something is wrong");
        verify(f.bench.player.isPaused);
        tryVerify(() => f.bench.byNameStart(f.page, "Sudden and serious") !== null);
        f.bench.settle(f.page);
        mouseClick(f.bench.byNameStart(f.page, "Sudden and serious"));
        tryVerify(() => f.bench.byNameStart(f.page, "Call for help now") !== null);
        verify(f.bench.byName(f.page, "Call 112") !== null);
        verify(f.bench.app.help.isStopped);
    }

    function test_aSlipOfTheFingerIsTakenBack(): void {
        const f = start(["neck-rotation-seated"]);
        press(f, "Something is wrong");
        tryVerify(() => f.bench.byNameStart(f.page, "New and worrying") !== null);
        f.bench.settle(f.page);
        mouseClick(f.bench.byNameStart(f.page, "New and worrying"));
        verify(f.bench.app.help.isStopped);
        press(f, "I tapped the wrong one");
        verify(!f.bench.app.help.isStopped);
        press(f, "It is fine, go back");
    }

    function test_tooMuchStopsNothingButThisOne(): void {
        const f = start(["neck-rotation-seated"]);
        press(f, "Something is wrong");
        tryVerify(() => f.bench.byNameStart(f.page, "This one is too much") !== null);
        f.bench.settle(f.page);
        mouseClick(f.bench.byNameStart(f.page, "This one is too much"));
        tryVerify(() => f.bench.byNameStart(f.page, "Sit or lie down.") !== null);
        verify(!f.bench.app.help.isStopped);
        press(f, "Back");
    }

    function test_keysDoWhatButtonsDo(): void {
        const f = start(["neck-rotation-seated", "supine-chest-open"]);
        f.bench.advance(12);
        keyClick(Qt.Key_Space);
        verify(f.bench.player.isPaused);
        keyClick(Qt.Key_Space);
        verify(!f.bench.player.isPaused);
        keyClick(Qt.Key_E);
        compare(f.bench.player.easeLevel, 1);
        keyClick(Qt.Key_Right);
        compare(f.bench.player.itemId, "supine-chest-open");
        keyClick(Qt.Key_Left);
        compare(f.bench.player.itemId, "neck-rotation-seated");
        const before = f.bench.player.itemCount;
        keyClick(Qt.Key_R);
        compare(f.bench.player.itemCount, before + 1);
        keyClick(Qt.Key_D);
        verify(f.bench.player.isDimmed);
        keyClick(Qt.Key_Plus);
        keyClick(Qt.Key_Escape);
        verify(f.bench.player.isStopAsked);
    }

    function test_theSoundButtonSaysWhatIsHeard(): void {
        const f = start(["neck-rotation-seated"]);
        press(f, "Sound: Voice and sounds. Change it");
        verify(f.bench.byName(f.page, "Sound: Sounds only. Change it") !== null);
    }

    function test_anotherItemBringsItsOwnStage(): void {
        const f = start(["breath-slow-4-6", "cbt-energy-budget", "relax-pmr-8"]);
        verify(f.bench.byName(f.page, "In 4, out 6") !== null);
        f.bench.player.skip();
        verify(f.bench.byNameStart(f.page, "How much energy do you have") !== null);
        f.bench.player.skip();
        verify(f.bench.byName(f.page, "Short muscle release") !== null);
    }

    function test_breathingDimsWithOneTap(): void {
        const f = start(["breath-slow-4-6"]);
        press(f, "Dim");
        verify(f.bench.player.isDimmed);
        press(f, "Brighten");
        verify(!f.bench.player.isDimmed);
    }

    function test_aMindStepKeepsEachTap(): void {
        const f = start(["cbt-pain-basics"]);
        press(f, "Next");
        press(f, "Stress");
        press(f, "Poor sleep");
        compare(f.bench.lastAnswers().volume_up, ["sleep", "stress"]);
        press(f, "Back");
        compare(f.bench.player.mindNumber, 1);
        f.bench.player.completeStep();
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "Stress").checked);
    }

    function test_aQuizExplainsAfterTheTap(): void {
        const f = start(["cbt-pain-basics"]);
        for (let step = 1; step < 4; ++step)
            f.bench.player.completeStep();
        compare(f.bench.player.mindNumber, 4);
        press(f, "Not true");
        verify(f.bench.byNameStart(f.page, "Not true. Pain can go up without new harm.") !== null);
    }

    function test_anAnswerIsTakenBackByASecondTap(): void {
        const f = start(["cbt-pain-basics"]);
        for (let step = 1; step < 4; ++step)
            f.bench.player.completeStep();
        press(f, "Not true");
        verify(f.bench.byName(f.page, "Not true").checked);
        verify(f.bench.lastAnswers().quiz.new_harm);
        f.bench.byName(f.page, "Not true").click();
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "Not true").checked);
        verify(!f.bench.lastAnswers().quiz.new_harm);
    }

    function test_aTimeIsClearedByALink(): void {
        const f = start(["cbt-worry-time"]);
        compare(f.bench.byNameStart(f.page, "Clear"), null);
        press(f, "It begins at, 15 minutes later");
        verify(f.bench.lastAnswers().slot);
        press(f, "Clear: It begins at");
        verify(!f.bench.lastAnswers().slot);
        compare(f.bench.byNameStart(f.page, "Clear"), null);
    }

    function test_aListIsMadeByTapping(): void {
        const f = start(["cbt-energy-budget"]);
        f.bench.player.completeStep();
        press(f, "Cook a simple meal");
        press(f, "Large");
        compare(f.bench.lastAnswers().plan.must[0].text, "Cook a simple meal");
        compare(f.bench.lastAnswers().plan.must[0].option, "large");
        press(f, "Remove Cook a simple meal");
        compare(f.bench.lastAnswers().plan.must.length, 0);
    }

    function test_aMindExercisePausesToo(): void {
        const f = start(["cbt-energy-budget"]);
        press(f, "Pause");
        verify(f.bench.player.isPaused);
        press(f, "Continue");
        verify(!f.bench.player.isPaused);
    }

    function test_aFullDiskIsSaidInOneSentence(): void {
        const f = start(["neck-rotation-seated"]);
        f.bench.isDiskFull = true;
        f.bench.advance(12);
        verify(f.bench.byNameStart(f.page, "This device has no room left.") !== null);
        press(f, "Close");
        compare(f.bench.player.notice, "");
    }

    function test_targetsAreLargeEnough_data(): var {
        return [
            {tag: "phone", width: 360, height: 780, scale: 1},
            {tag: "small", width: 320, height: 568, scale: 1},
            {tag: "on its side", width: 780, height: 360, scale: 1},
            {tag: "tablet", width: 1180, height: 820, scale: 1},
            {tag: "large text", width: 360, height: 780, scale: 2}
        ];
    }

    function test_targetsAreLargeEnough(data: var): void {
        Theme.textScale = data.scale;
        const f = start(["neck-rotation-seated", "breath-slow-4-6", "cbt-pain-basics"]);
        f.width = data.width;
        f.height = data.height;
        for (let item = 0; item < 3; ++item) {
            f.bench.advance(12);
            compare(f.bench.smallTargets(f.page), []);
            f.bench.player.skip();
        }
    }
}
