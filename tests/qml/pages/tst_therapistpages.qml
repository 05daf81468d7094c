// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

/** The pages between a person and their therapist, before there is one. */
TestCase {
    id: testCase

    name: "TherapistPages"
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
        Loader {
            id: page

            anchors.fill: parent
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
        id: wish
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.app.therapist.open();
        return f;
    }

    function show(f: Item, url: string, values: var, signalName: string): void {
        f.page.setSource(Qt.resolvedUrl("qrc:/qt/qml/Evenpace/therapist/" + url), values);
        verify(f.page.item);
        wish.clear();
        wish.signalName = "";
        wish.target = f.page.item;
        wish.signalName = signalName;
        f.bench.settle(f.page);
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        const button = f.bench.byName(f.page, name);
        verify(button, name);
        button.forceActiveFocus();
        keyClick(Qt.Key_Return);
    }

    function test_withoutATherapistThereIsOneWay(): void {
        const f = make();
        show(f, "TherapistPage.qml", {
            "therapist": f.bench.app.therapist
        }, "pairRequested");
        compare(f.bench.smallTargets(f.page), []);
        press(f, "Meet my therapist");
        compare(wish.count, 1);
        verify(!f.bench.byName(f.page, "Scan from them, A program or a receipt"));
    }

    function test_aNameComesBeforeTheCodes(): void {
        const f = make();
        show(f, "PairPage.qml", {
            "therapist": f.bench.app.therapist
        }, "ownCodeRequested");
        compare(f.bench.app.therapist.hasOwnCode, false);
        press(f, "Next");
        compare(f.bench.app.therapist.ownName, "Me");
        press(f, "Show my code");
        compare(wish.count, 1);
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_aCodeIsNamedAndCanBeSaved(): void {
        const f = make();
        f.bench.app.therapist.begin("Me");
        f.bench.app.therapist.showOwnCode();
        show(f, "CodePage.qml", {
            "code": f.bench.app.therapist.code,
            "nextText": "Now scan theirs"
        }, "nextRequested");
        verify(f.bench.byName(f.page, "Your code"));
        verify(f.bench.byName(f.page, "Save as file"));
        // One part has no way through parts.
        verify(!f.bench.byName(f.page, "Part after"));
        press(f, "Now scan theirs");
        compare(wish.count, 1);
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_aScanWithoutACameraLeavesTheFile(): void {
        const f = make();
        f.bench.app.therapist.askForMessage();
        show(f, "ScanPage.qml", {
            "scan": f.bench.app.therapist.scan
        }, "backRequested");
        f.bench.app.therapist.scan.start();
        verify(f.bench.byName(f.page, "The camera starts"));
        // A folder is no file.
        f.bench.app.therapist.scan.openFile("file:///");
        tryVerify(() => f.bench.byName(f.page, "Nothing was changed. This file cannot be read."));
        verify(f.bench.byName(f.page, "Open a picture or file"));
        compare(f.bench.smallTargets(f.page), []);
        press(f, "Back");
        compare(wish.count, 1);
    }

    function test_aNumberIsReadDigitByDigit(): void {
        const f = make();
        show(f, "FingerprintCard.qml", {
            "title": "You",
            "number": "12345 67890 11111 22222 33333 44444"
        }, "");
        verify(f.bench.byNameStart(f.page, "1 2 3 4 5, 6 7 8 9 0, 1 1 1 1 1"));
    }
}
