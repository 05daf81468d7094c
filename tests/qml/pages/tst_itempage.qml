// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "ItemPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component ItemFixture: Item {
        property alias bench: itemBench
        property alias page: itemPage
        property alias wishes: spy

        TestBench {
            id: itemBench
        }
        ItemPage {
            id: itemPage

            anchors.fill: parent
            item: itemBench.app.item
            settings: itemBench.app.settings
        }
        SignalSpy {
            id: spy

            target: itemPage
            signalName: "patternRequested"
        }
    }
    component PatternFixture: Item {
        property alias bench: patternBench
        property alias page: patternPage

        TestBench {
            id: patternBench
        }
        PatternPage {
            id: patternPage

            anchors.fill: parent
            pattern: patternBench.app.pattern
        }
    }
    Component {
        id: itemFixture

        ItemFixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: patternFixture

        PatternFixture {
            width: 360
            height: 780
        }
    }

    function begin(id: string): Item {
        const fixture = createTemporaryObject(itemFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.passSafetyCheck();
        fixture.bench.lessMotion = true;
        verify(fixture.bench.app.item.open(id));
        fixture.bench.settle(fixture.page);
        return fixture;
    }

    function press(fixture: Item, name: string): void {
        fixture.bench.settle(fixture.page);
        const button = fixture.bench.byName(fixture.page, name);
        verify(button, name + " in " + fixture.bench.names(fixture.page).join(" | "));
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        fixture.bench.settle(fixture.page);
    }

    function test_itSaysHowItIsDone() {
        const fixture = begin("calf-stretch-wall");
        const names = fixture.bench.names(fixture.page);
        verify(names.includes("Calf stretch at the wall"));
        verify(names.includes("1. One foot back, heel down."));
        verify(names.includes("Standing"));
        verify(names.includes("This one: Calf stretch at the wall"));
        // What is folded is not said before it is opened.
        verify(!names.includes("How sure we are"));
        press(fixture, "Why it can help");
        verify(fixture.bench.names(fixture.page).includes("How sure we are"));
    }

    function test_everyTargetIsLargeEnough() {
        for (const id of ["calf-stretch-wall", "levator-stretch-seated", "breath-slow-4-6", "mind-space-3", "cbt-self-compassion"]) {
            const fixture = begin(id);
            compare(fixture.bench.smallTargets(fixture.page), []);
        }
    }

    function test_anEasierFormIsShownInItsPlace() {
        const fixture = begin("calf-stretch-wall");
        press(fixture, "Easier: Seated calf stretch");
        verify(fixture.bench.names(fixture.page).includes("Seated calf stretch"));
        press(fixture, "This one: Calf stretch at the wall");
        compare(fixture.bench.app.item.itemId, "calf-stretch-wall");
    }

    function test_itIsStarted() {
        const fixture = begin("calf-stretch-wall");
        verify(!fixture.bench.app.player);
        press(fixture, fixture.bench.app.item.startText);
        verify(fixture.bench.app.player);
        compare(fixture.bench.app.player.itemId, "calf-stretch-wall");
    }

    function test_itIsAddedToTodayAndTakenBack() {
        const fixture = begin("breath-slow-4-6");
        press(fixture, "Add to today");
        verify(fixture.bench.app.item.isAdded);
        press(fixture, "Undo");
        verify(!fixture.bench.app.item.isAdded);
    }

    function test_theHeartKeepsIt() {
        const fixture = begin("calf-stretch-wall");
        press(fixture, "Keep as a favorite");
        verify(fixture.bench.app.item.isFavorite);
        press(fixture, "Take out of favorites");
        verify(!fixture.bench.app.item.isFavorite);
    }

    function test_aBreathIsAsLongAsOneLikes() {
        const fixture = begin("breath-slow-4-6");
        compare(fixture.bench.app.item.length, 5);
        press(fixture, "More");
        compare(fixture.bench.app.item.length, 6);
        verify(fixture.bench.names(fixture.page).includes("In 4, out 6"));
        press(fixture, "Slow down bit by bit");
        verify(fixture.bench.app.settings.isSlowDownRamp);
    }

    function test_anotherBreathIsChosen() {
        const fixture = begin("breath-slow-4-6");
        press(fixture, "Another pattern");
        press(fixture, "Even breathing");
        compare(fixture.bench.app.item.itemId, "breath-coherent-5-5");
        press(fixture, "Another pattern");
        press(fixture, "Make your own");
        compare(fixture.wishes.count, 1);
        compare(fixture.wishes.signalArguments[0][0], "");
    }

    function test_theWordsOfAScriptCanBeRead() {
        const fixture = begin("mind-space-3");
        verify(fixture.bench.names(fixture.page).includes("One thing only"));
        press(fixture, "What is said");
        verify(fixture.bench.names(fixture.page).length > 20);
    }

    function test_theOtherSideOfAMovementCanBeSeen() {
        const fixture = begin("levator-stretch-seated");
        press(fixture, "From the front");
        verify(fixture.bench.byName(fixture.page, "From the side"));
    }

    function test_theGuideStandsStillOnDemand() {
        const fixture = begin("calf-stretch-wall");
        fixture.bench.lessMotion = false;
        fixture.bench.settle(fixture.page);
        press(fixture, "Let the guide stand still");
        verify(fixture.bench.byName(fixture.page, "Let the guide move"));
    }

    function test_aBreathOfOnesOwnIsMade() {
        const fixture = createTemporaryObject(patternFixture, testCase);
        failOnWarning(/.?/);
        const pattern = fixture.bench.app.pattern;
        pattern.begin();
        fixture.bench.settle(fixture.page);
        compare(fixture.bench.smallTargets(fixture.page), []);
        verify(!fixture.bench.byName(fixture.page, "Keep it").enabled);
        // The first of that name is the label, beside what is written in.
        mouseClick(fixture.bench.byName(fixture.page, "Evening breath"));
        keyClick("a");
        compare(pattern.name, "a");
        verify(fixture.bench.byName(fixture.page, "Keep it").enabled);
        const spin = fixture.bench.byName(fixture.page, "Out");
        verify(spin);
        spin.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(pattern.out, 13);
        press(fixture, "Keep it");
        verify(!pattern.isNew);
        press(fixture, "Remove this breath");
        verify(pattern.isRemoved);
        press(fixture, "Undo");
        verify(!pattern.isRemoved);
    }
}
