// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "RecordPage"
    when: windowShown
    visible: true
    width: 360
    height: 1200

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        RecordPage {
            id: page

            anchors.fill: parent
            records: bench.app.records
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 1200
        }
    }
    SignalSpy {
        id: started

        signalName: "startRequested"
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        started.target = f.bench.app.records;
        started.clear();
        return f;
    }

    /** Three good moments, told by taps. */
    function tell(f: Item): void {
        f.bench.beginItems(["cbt-three-good"]);
        const player = f.bench.player;
        player.mindStep.addEntry(0, "Tea in the sun");
        player.completeStep();
        player.mindStep.setValue(0, "I made the tea");
        player.completeStep();
        player.mindStep.setValue(0, 6);
        player.completeStep();
        f.bench.close();
        f.bench.app.records.show("cbt-three-good");
        f.bench.settle(f.page);
    }

    function test_aRecordSaysWhatCameOfItAndWhatWasAnswered(): void {
        const f = make();
        tell(f);
        verify(f.bench.byNameStart(f.page, "Tea in the sun"));
        verify(f.bench.byNameStart(f.page, "My part in it"));
        const answers = f.bench.byNameStart(f.page, "What you answered");
        verify(f.bench.nameOf(answers).includes("I made the tea"));
        verify(f.bench.byName(f.page, "Change it"));
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_withoutARecordOneCanBegin(): void {
        const f = make();
        f.bench.app.records.show("cbt-three-good");
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "Nothing is kept here."));
        verify(!f.bench.byName(f.page, "Delete it"));
        mouseClick(f.bench.byName(f.page, "Begin"));
        compare(started.count, 1);
    }

    function test_changingGoesOnWithTheSameRecord(): void {
        const f = make();
        tell(f);
        mouseClick(f.bench.byName(f.page, "Change it"));
        compare(started.count, 1);
        compare(started.signalArguments[0][0], "cbt-three-good");
        verify(started.signalArguments[0][1] > 0);
        compare(started.signalArguments[0][2], false);
    }

    function test_deletingAsksFirst(): void {
        const f = make();
        tell(f);
        mouseClick(f.bench.byName(f.page, "Delete it"));
        const keep = () => f.bench.byName(f.page, "Keep it");
        tryVerify(() => keep() !== null);
        mouseClick(keep());
        tryVerify(() => keep() === null);
        compare(f.bench.app.records.state, MindRecordController.Finished);
        mouseClick(f.bench.byName(f.page, "Delete it"));
        tryVerify(() => keep() !== null);
        f.bench.settle(f.page);
        // The same words on the page, and in the question over it.
        const yes = f.bench.byNameStart(keep().parent, "Delete it");
        mouseClick(yes);
        compare(f.bench.app.records.state, MindRecordController.None);
        tryVerify(() => f.bench.byName(f.page, "Nothing is kept here.") !== null);
    }
}
