// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "FlarePlanPage"
    when: windowShown
    visible: true
    width: 360
    height: 1400

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        FlarePlanPage {
            id: page

            anchors.fill: parent
            plan: bench.app.flarePlan
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 1400
        }
    }
    SignalSpy {
        id: opened

        signalName: "itemRequested"
    }
    SignalSpy {
        id: helped

        signalName: "helpRequested"
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.passSafetyCheck();
        opened.target = f.page;
        helped.target = f.page;
        opened.clear();
        helped.clear();
        return f;
    }

    /** The plan is written as the player writes it: by taps on its questions. */
    function write(f: Item): void {
        f.bench.beginItems(["cbt-flare-plan"]);
        const player = f.bench.player;
        verify(f.bench.advanceTo(PlayerController.Ask));
        for (let step = 1; step <= 10; ++step) {
            compare(player.mindNumber, step);
            if (step === 1)
                player.mindStep.toggleOption(0, "worn_out");
            else if (step === 3)
                player.mindStep.toggleOption(0, "breath-slow-4-6");
            else if (step === 4)
                player.mindStep.useStarter(0, "Shorter visits");
            else if (step === 7)
                player.mindStep.useStarter(0, "I may rest");
            else if (step === 10)
                player.mindStep.useStarter(0, "My doctor");
            player.completeStep();
        }
        f.bench.close();
        f.bench.app.flarePlan.open();
    }

    function test_withoutAPlanOneIsOfferedForABetterDay(): void {
        const f = make();
        f.bench.app.flarePlan.open();
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "The first hour"));
        mouseClick(f.bench.byName(f.page, "See what it asks"));
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], "cbt-flare-plan");
    }

    function test_whatWasWrittenStandsOnOnePage(): void {
        const f = make();
        write(f);
        f.bench.settle(f.page);
        const names = f.bench.names(f.page);
        for (const line of ["Worn out", "Slow breathing", "Shorter visits", "I may rest", "Whom: My doctor"])
            verify(names.indexOf(line) >= 0, line + " is not among " + names);
        compare(f.bench.smallTargets(f.page).length, 0);
        verify(!f.bench.byName(f.page, "See what it asks"));
        mouseClick(f.bench.byName(f.page, "Open Slow breathing"));
        compare(opened.signalArguments[0][0], "breath-slow-4-6");
        mouseClick(f.bench.byName(f.page, "When to get help"));
        compare(helped.count, 1);
    }

    function test_whatIsDoneIsTickedOff(): void {
        const f = make();
        write(f);
        f.bench.settle(f.page);
        mouseClick(f.bench.byName(f.page, "Shorter visits"));
        compare(f.bench.app.flarePlan.ticked.length, 1);
        verify(f.bench.byName(f.page, "Shorter visits").checked);
        mouseClick(f.bench.byName(f.page, "Shorter visits"));
        compare(f.bench.app.flarePlan.ticked.length, 0);
    }
}
