// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "HistoryPage"
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
        HistoryPage {
            id: page

            anchors.fill: parent
            history: bench.app.history
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
        const f = createTemporaryObject(fixture, testCase);
        verify(f);
        f.bench.passSafetyCheck();
        return f;
    }

    function doOne(f: Item): void {
        f.bench.app.today.start();
        f.bench.advance(90);
        f.bench.app.player.stop();
        f.bench.app.closeSession();
    }

    function test_beforeTheFirstSessionItSaysSo(): void {
        const f = make();
        verify(f.bench.names(f.page).join(" ").includes("Nothing here yet"));
    }

    function test_aSessionIsListedUnderItsDay(): void {
        const f = make();
        doOne(f);
        tryVerify(() => f.bench.byName(f.page, "Today") !== null);
        const row = f.bench.byNameStart(f.page, "Sit and loosen");
        verify(row);
        spy.target = f.page;
        spy.signalName = "sessionOpened";
        spy.clear();
        mouseClick(row);
        compare(spy.count, 1);
        compare(f.bench.smallTargets(f.page), []);
    }
}
