// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "SleepPage"
    when: windowShown
    visible: true
    width: 360
    height: 2400

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        SleepPage {
            id: page

            anchors.fill: parent
            sleep: bench.app.sleep
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 2400
        }
    }
    SignalSpy {
        id: opened

        signalName: "itemRequested"
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.passSafetyCheck();
        f.bench.app.sleep.open();
        opened.target = f.page;
        opened.clear();
        f.bench.settle(f.page);
        return f;
    }

    function press(f: Item, name: string): void {
        const button = f.bench.byName(f.page, name);
        verify(button, name + " is not among " + f.bench.names(f.page));
        mouseClick(button);
        f.bench.settle(f.page);
    }

    function tellNightBefore(f: Item): void {
        if (f.bench.byName(f.page, "Tell an earlier night"))
            press(f, "Tell an earlier night");
        const row = f.bench.byNameStart(f.page, "Night to Wednesday");
        verify(row);
        mouseClick(row);
        tryVerify(() => f.bench.byName(f.page, "Keep it like this"));
        press(f, "Keep it like this");
        tryVerify(() => !f.bench.byName(f.page, "Done"));
        f.bench.settle(f.page);
    }

    function test_theSameAsLastTimeIsOneTapAndCanBeTakenBack(): void {
        const f = make();
        // Nothing was told yet that it could be the same as.
        verify(!f.bench.byNameStart(f.page, "Same as last time"));
        verify(f.bench.byName(f.page, "Tell your night"));
        tellNightBefore(f);
        verify(!f.bench.app.sleep.isLastTold);
        mouseClick(f.bench.byNameStart(f.page, "Same as last time"));
        f.bench.settle(f.page);
        verify(f.bench.app.sleep.isLastTold);
        verify(!f.bench.byNameStart(f.page, "Same as last time"));
        verify(f.bench.byName(f.page, "Change it"));
        compare(f.bench.smallTargets(f.page).length, 0);
        press(f, "Undo");
        verify(!f.bench.app.sleep.isLastTold);
        verify(f.bench.byNameStart(f.page, "Same as last time"));
    }

    function test_aNightIsToldByTaps(): void {
        const f = make();
        press(f, "Tell your night");
        tryVerify(() => f.bench.byNameStart(f.page, "In bed, 15 minutes earlier"));
        const before = f.bench.app.sleep.bedText;
        press(f, "In bed, 15 minutes earlier. Now: " + before);
        verify(f.bench.app.sleep.bedText !== before);
        verify(f.bench.byName(f.page, "In bed, 15 minutes earlier. Now: " + f.bench.app.sleep.bedText));
        verify(f.bench.app.sleep.isTold);
        mouseClick(f.bench.byNameStart(f.page, "Asleep sooner"));
        press(f, "Badly");
        compare(f.bench.app.sleep.quality, 1);
        // A slip of the finger is put right.
        press(f, "Well");
        compare(f.bench.app.sleep.qualityWords[f.bench.app.sleep.quality], "Well");
        press(f, "Done");
        tryVerify(() => !f.bench.byNameStart(f.page, "Asleep sooner"));
        verify(f.bench.app.sleep.isLastTold);
    }

    function test_aNightOfTheWeekIsOpenedAndDeletedForGood(): void {
        const f = make();
        f.bench.app.sleep.openNight("");
        f.bench.app.sleep.keepNight();
        f.bench.settle(f.page);
        const row = f.bench.byNameStart(f.page, "Night to Thursday");
        verify(row);
        mouseClick(row);
        tryVerify(() => f.bench.byName(f.page, "Delete this night"));
        press(f, "Delete this night");
        tryVerify(() => f.bench.byName(f.page, "Keep it"));
        verify(f.bench.app.sleep.isLastTold);
        tryVerify(() => f.bench.byName(f.page, "Delete it"));
        press(f, "Delete it");
        tryVerify(() => !f.bench.app.sleep.isLastTold);
    }

    function test_theWeekIsAlsoATable(): void {
        const f = make();
        f.bench.app.sleep.openNight("");
        f.bench.app.sleep.keepNight();
        f.bench.settle(f.page);
        press(f, "As a table");
        verify(f.bench.byName(f.page, "As bars"));
    }

    function test_whatHelpsIsPickedAndOpened(): void {
        const f = make();
        press(f, "What helps you wind down?");
        const name = f.bench.app.sleep.pickTexts[1];
        press(f, name);
        compare(f.bench.app.sleep.chosenIds.length, 1);
        // It stands above the list now, as a way to it.
        press(f, name);
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], f.bench.app.sleep.pickIds[1]);
    }

    function test_oneRuleIsBegunAndTried(): void {
        const f = make();
        mouseClick(f.bench.byNameStart(f.page, "Begin with one"));
        f.bench.settle(f.page);
        verify(f.bench.app.sleep.ruleTitle !== "");
        press(f, "I tried it");
        verify(f.bench.app.sleep.isRuleTried);
        verify(!f.bench.byNameStart(f.page, "Take the next rule"));
        compare(f.bench.smallTargets(f.page).length, 0);
    }

    function test_aSetTimeInBedIsClosedAndThePageSaysWhy(): void {
        const f = make();
        verify(f.bench.byName(f.page, f.bench.app.sleep.windowText));
        verify(f.bench.byName(f.page, "Sleepy by day? Then do not drive, and do not use machines."));
        mouseClick(f.bench.byNameStart(f.page, "Sleep reset"));
        compare(opened.signalArguments[0][0], "cbt-sleep-reset");
    }
}
