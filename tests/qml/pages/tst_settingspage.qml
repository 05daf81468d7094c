// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "SettingsPage"
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
        SettingsPage {
            id: page

            anchors.fill: parent
            settings: bench.app.settings
            version: "0.1.0"
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
        return f;
    }

    function test_aWorldIsChosenByItsTile(): void {
        const f = make();
        mouseClick(f.bench.byName(f.page, "Ember"));
        compare(f.bench.app.settings.world, SettingsController.Ember);
        mouseClick(f.bench.byName(f.page, "Day"));
        compare(f.bench.app.settings.world, SettingsController.Day);
    }

    function test_aSwitchHoldsAtOnce(): void {
        const f = make();
        verify(!f.bench.app.settings.isLessMotion);
        mouseClick(f.bench.byNameStart(f.page, "Less motion"));
        verify(f.bench.app.settings.isLessMotion);
    }

    function test_everythingIsLargeEnoughToTap(): void {
        const f = make();
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_backIsAsked(): void {
        const f = make();
        spy.target = f.page;
        spy.signalName = "backRequested";
        spy.clear();
        mouseClick(f.bench.byName(f.page, "Back"));
        compare(spy.count, 1);
    }
}
