// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "OwnSessionPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component ListFixture: Item {
        property alias bench: listBench
        property alias page: listPage
        property alias wishes: spy

        TestBench {
            id: listBench
        }
        OwnSessionsPage {
            id: listPage

            anchors.fill: parent
            own: listBench.app.ownSessions
        }
        SignalSpy {
            id: spy

            target: listPage
            signalName: "ownSessionRequested"
        }
    }
    component Fixture: Item {
        property alias bench: pageBench
        property alias page: ownPage

        TestBench {
            id: pageBench
        }
        OwnSessionPage {
            id: ownPage

            anchors.fill: parent
            own: pageBench.app.ownSessions
        }
    }
    Component {
        id: listFixture

        ListFixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: pageFixture

        Fixture {
            width: 360
            height: 780
        }
    }

    function begin(): Item {
        const fixture = createTemporaryObject(pageFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.passSafetyCheck();
        fixture.bench.lessMotion = true;
        fixture.bench.app.ownSessions.begin();
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

    function test_anEmptyListSaysWhatItIsFor() {
        const fixture = createTemporaryObject(listFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.app.ownSessions.show();
        verify(fixture.bench.names(fixture.page).includes("Put together what does you good"));
        press(fixture, "New session");
        compare(fixture.wishes.signalArguments[0][0], "");
    }

    function test_aSessionIsOpenedFromTheList() {
        const fixture = createTemporaryObject(listFixture, testCase);
        failOnWarning(/.?/);
        const own = fixture.bench.app.ownSessions;
        own.begin();
        own.name = "Before breakfast";
        own.add("breath-slow-4-6");
        press(fixture, "Before breakfast");
        compare(fixture.wishes.signalArguments[0][0], own.sessionId);
        compare(fixture.bench.smallTargets(fixture.page), []);
    }

    function test_aSessionIsMadeWithoutTyping() {
        const fixture = begin();
        const own = fixture.bench.app.ownSessions;
        press(fixture, "Name it Evening");
        compare(own.name, "Evening");
        press(fixture, "Add something");
        compare(fixture.bench.smallTargets(fixture.page), []);
        own.search("calf stretch");
        press(fixture, "Calf stretch at the wall");
        compare(own.itemCount, 1);
        verify(!own.isNew);
        press(fixture, "Done: " + own.countText + ", " + own.minutesText);
        verify(fixture.bench.byName(fixture.page, own.startText).enabled);
        compare(fixture.bench.smallTargets(fixture.page), []);
    }

    function test_theKeyboardStaysWithTheItemThatIsMoved() {
        const fixture = begin();
        const own = fixture.bench.app.ownSessions;
        own.add("calf-stretch-wall");
        own.add("breath-slow-4-6");
        own.add("mind-space-3");
        press(fixture, "Calf stretch at the wall, move down");
        keyClick(Qt.Key_Space);
        fixture.bench.settle(fixture.page);
        const names = fixture.bench.names(fixture.page);
        verify(names.indexOf("Calf stretch at the wall") > names.indexOf("Slow breathing"));
        verify(fixture.bench.byName(fixture.page, "Calf stretch at the wall, move up").activeFocus);
    }

    function test_theDoseIsSetAndTheItemTakenOut() {
        const fixture = begin();
        const own = fixture.bench.app.ownSessions;
        own.add("breath-slow-4-6");
        press(fixture, fixture.bench.app.ownSessions.items.data(own.items.index(0, 0), Qt.UserRole + 2));
        compare(fixture.bench.smallTargets(fixture.page), []);
        press(fixture, "More");
        compare(own.seconds, 360);
        press(fixture, "Take it out");
        compare(own.itemCount, 0);
        press(fixture, "Undo");
        compare(own.itemCount, 1);
    }

    function test_itIsStarted() {
        const fixture = begin();
        const own = fixture.bench.app.ownSessions;
        own.add("breath-slow-4-6");
        verify(fixture.bench.names(fixture.page).includes("It still needs a name."));
        own.name = "Calm";
        press(fixture, own.startText);
        verify(fixture.bench.app.player);
    }

    function test_aRemovedSessionComesBack() {
        const fixture = begin();
        const own = fixture.bench.app.ownSessions;
        own.add("breath-slow-4-6");
        own.name = "Calm";
        press(fixture, "Remove this session");
        verify(own.isRemoved);
        press(fixture, "Undo");
        verify(!own.isRemoved);
    }
}
