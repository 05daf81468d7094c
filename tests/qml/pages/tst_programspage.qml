// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "ProgramsPage"
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
        ProgramsPage {
            id: listPage

            anchors.fill: parent
            programs: listBench.app.programs
        }
        SignalSpy {
            id: spy

            target: listPage
            signalName: "programRequested"
        }
    }
    component PageFixture: Item {
        property alias bench: pageBench
        property alias page: programPage

        TestBench {
            id: pageBench
        }
        ProgramPage {
            id: programPage

            anchors.fill: parent
            programs: pageBench.app.programs
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

        PageFixture {
            width: 360
            height: 780
        }
    }

    function begin(id: string): Item {
        const fixture = createTemporaryObject(pageFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.passSafetyCheck();
        fixture.bench.lessMotion = true;
        verify(fixture.bench.app.programs.open(id));
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

    function test_theListLeadsToAProgram() {
        const fixture = createTemporaryObject(listFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.app.programs.openList();
        fixture.bench.settle(fixture.page);
        compare(fixture.bench.smallTargets(fixture.page), []);
        verify(fixture.bench.names(fixture.page).includes("What you follow"));
        press(fixture, "First gentle week");
        compare(fixture.wishes.count, 1);
        compare(fixture.wishes.signalArguments[0][0], "prog-first-gentle-week");
    }

    function test_everyTargetIsLargeEnough() {
        for (const id of ["prog-first-gentle-week", "prog-flare-day", "prog-desk-neck-shoulders"]) {
            const fixture = begin(id);
            compare(fixture.bench.smallTargets(fixture.page), []);
        }
    }

    function test_aProgramIsPausedAndGoesOn() {
        const fixture = begin("prog-first-gentle-week");
        const programs = fixture.bench.app.programs;
        press(fixture, "Pause it");
        compare(programs.state, ProgramController.Paused);
        press(fixture, "Go on");
        compare(programs.state, ProgramController.Followed);
    }

    function test_aStopIsTakenBack() {
        const fixture = begin("prog-first-gentle-week");
        const programs = fixture.bench.app.programs;
        press(fixture, "Stop");
        compare(programs.state, ProgramController.NotFollowed);
        press(fixture, "Undo");
        compare(programs.state, ProgramController.Followed);
    }

    function test_fullDaysAreAskedAbout() {
        const fixture = begin("prog-desk-neck-shoulders");
        const programs = fixture.bench.app.programs;
        press(fixture, "Start today");
        compare(programs.state, ProgramController.NotFollowed);
        press(fixture, "Not now");
        compare(programs.state, ProgramController.NotFollowed);
        press(fixture, "Start today");
        press(fixture, "Start anyway");
        compare(programs.state, ProgramController.Followed);
    }

    function test_whatComesByItselfHasNoButton() {
        const fixture = begin("prog-flare-day");
        verify(!fixture.bench.byName(fixture.page, "Start today"));
        verify(fixture.bench.names(fixture.page).includes("Comes by itself"));
    }
}
