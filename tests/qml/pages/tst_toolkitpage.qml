// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "ToolkitPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        ToolkitPage {
            id: page

            anchors.fill: parent
            toolkit: bench.app.toolkit
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.settle(f.page);
        return f;
    }

    function test_whatHelpsRightNowComesFirst(): void {
        const f = make();
        const names = f.bench.names(f.page);
        const places = ["When it is hard right now", "My flare-up plan", "Settle", "Thought record", "I need help now", "Planning ahead", "Activity planner", "Goals", "Sleep", "All thinking exercises", "Worth knowing"].map((name, i) => names.indexOf(name, i === 0 ? 0 : 1));
        for (let i = 1; i < places.length; ++i)
            verify(places[i] > places[i - 1], names[places[i]]);
    }

    function test_nothingKeptHasNoPlace(): void {
        const f = make();
        verify(f.bench.byName(f.page, "What you kept") === null);
    }

    function test_eachRowSaysWhatIsWished_data(): var {
        return [
            { tag: "plan", button: "My flare-up plan", wish: "flarePlanRequested" },
            { tag: "crisis", button: "I need help now", wish: "crisisRequested" },
            { tag: "planner", button: "Activity planner", wish: "plannerRequested" },
            { tag: "goals", button: "Goals", wish: "goalsRequested" },
            { tag: "sleep", button: "Sleep", wish: "sleepRequested" },
            { tag: "exercises", button: "All thinking exercises", wish: "exercisesRequested" },
            { tag: "settings", button: "Settings", wish: "settingsRequested" }
        ];
    }

    function test_eachRowSaysWhatIsWished(data: var): void {
        const f = make();
        const wished = createTemporaryObject(spy, testCase, {
            "target": f.page,
            "signalName": data.wish
        });
        const button = f.bench.byName(f.page, data.button);
        verify(button !== null);
        button.clicked();
        compare(wished.count, 1);
    }

    function test_settleBeginsAtOnce(): void {
        const f = make();
        f.bench.passSafetyCheck();
        mouseClick(f.bench.byName(f.page, "Settle"));
        verify(f.bench.app.player !== null);
        compare(f.bench.app.player.itemId, "breath-slow-4-6");
    }

    function test_targetsAreLargeEnough(): void {
        const f = make();
        compare(f.bench.smallTargets(f.page), []);
    }
}
