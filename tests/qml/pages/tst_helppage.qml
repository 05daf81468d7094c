// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "HelpPage"
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
        HelpPage {
            id: page

            anchors.fill: parent
            help: bench.app.help
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 780
        }
    }

    function make(): Item {
        failOnWarning(/.?/);
        return createTemporaryObject(fixture, testCase);
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byName(f.page, name) !== null, 2000, "there is no " + name);
        mouseClick(f.bench.byName(f.page, name));
    }

    function test_theMostPressingComesFirst(): void {
        const f = make();
        const names = f.bench.names(f.page);
        const places = ["Call for help now", "Call 112", "Call a doctor today", "See a doctor soon", "Stop this one and rest"].map(name => names.indexOf(name));
        for (let i = 0; i < places.length; ++i)
            verify(places[i] > (i > 0 ? places[i - 1] : -1));
    }

    function test_onlyANumberIsKept_data(): var {
        return [
            {
                "tag": "a number",
                "text": "999",
                "kept": "999"
            },
            {
                "tag": "a name",
                "text": "mum",
                "kept": ""
            }
        ];
    }

    function test_onlyANumberIsKept(data: var): void {
        const f = make();
        press(f, "Put in another number");
        tryVerify(() => f.bench.byName(f.page, "Keep this number") !== null);
        f.bench.settle(f.page);
        // Its label comes first by that name; the place to write in is below it.
        const label = f.bench.byName(f.page, "Number");
        mouseClick(label, 30, label.height + 24);
        for (const letter of data.text)
            keyClick(letter);
        f.bench.byName(f.page, "Keep this number").click();
        compare(f.bench.app.help.ownNumber, data.kept);
    }

    function test_aStopIsClearedWithItsDay(): void {
        const f = make();
        f.bench.app.help.tellSign(HelpController.Emergency);
        f.bench.settle(f.page);
        press(f, "Less");
        tryVerify(() => f.bench.byName(f.page, "A professional has checked this") !== null);
        press(f, "A professional has checked this");
        verify(!f.bench.app.help.isStopped);
    }

    function test_everythingIsLargeEnoughToTap(): void {
        const f = make();
        f.bench.app.help.tellSign(HelpController.SameDay);
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
    }
}
