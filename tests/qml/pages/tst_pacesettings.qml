// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "PaceSettings"
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
        PaceSettings {
            id: page

            anchors.fill: parent
            limits: bench.app.limits
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 780
        }
    }
    SignalSpy {
        id: spy
    }

    function make(): Item {
        failOnWarning(/.?/);
        return createTemporaryObject(fixture, testCase);
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byName(f.page, name) !== null, 2000, "there is no " + name);
        const item = f.bench.byName(f.page, name);
        reveal(item);
        mouseClick(item);
    }

    /** Scrolls to what is below the lower edge. */
    function reveal(item: Item): void {
        let list = item.parent;
        while (list && list.contentY === undefined)
            list = list.parent;
        if (list && item.mapToItem(list, 0, item.height).y > list.height)
            list.contentY = list.contentHeight - list.height;
    }

    function test_aLimitHoldsOnceItIsKept(): void {
        const f = make();
        press(f, "Sessions a day");
        press(f, "Less");
        compare(f.bench.app.limits.sessions, 4);
        press(f, "Keep this limit");
        compare(f.bench.app.limits.sessions, 3);
        tryVerify(() => f.bench.byName(f.page, "Keep this limit") === null);
        press(f, "Sessions a day");
        press(f, "No limit of my own");
        compare(f.bench.app.limits.sessions, 4);
    }

    function test_theSizeCanBeKeptAsItIs(): void {
        const f = make();
        press(f, "Keep my size as it is");
        verify(f.bench.app.limits.isFrozen);
    }

    function test_theQuestionsCanBeAskedAgain(): void {
        const f = make();
        spy.target = f.page;
        spy.signalName = "effortRequested";
        spy.clear();
        press(f, "How I feel after effort");
        compare(spy.count, 1);
    }

    function test_everythingIsLargeEnoughToTap(): void {
        const f = make();
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
    }
}
