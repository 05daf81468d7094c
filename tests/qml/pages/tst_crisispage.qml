// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "CrisisPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: page
        property alias card: card

        TestBench {
            id: bench
        }
        CrisisPage {
            id: page

            anchors.fill: parent
            crisis: bench.app.crisis
            help: bench.app.help
        }
        SafetyCardPage {
            id: card

            anchors.fill: parent
            visible: false
            crisis: bench.app.crisis
        }
    }
    Component {
        id: asking

        SignalSpy {}
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
        const f = createTemporaryObject(fixture, testCase);
        f.bench.app.crisis.open();
        f.bench.settle(f.page);
        return f;
    }

    function test_peopleComeBeforeEverythingElse(): void {
        const f = make();
        const names = f.bench.names(f.page);
        const places = ["Are you in danger, or hurt? Call now.", "Talk to someone who listens", "Someone I trust", "My safety card"].map(name => names.indexOf(name));
        for (let i = 0; i < places.length; ++i)
            verify(places[i] > (i > 0 ? places[i - 1] : -1));
    }

    function test_nobodyIsSaidToWatch(): void {
        const f = make();
        verify(f.bench.byNameStart(f.page, "No person watches this app") !== null);
    }

    function test_someoneTrustedCanBeCalled(): void {
        const f = make();
        verify(f.bench.byName(f.page, "Call Ana") === null);
        f.bench.app.crisis.setTrustedName("Ana");
        f.bench.app.crisis.setTrustedNumber("0151 234");
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "Call Ana") !== null);
    }

    function test_theNumberIsToldForADialByHand(): void {
        const f = make();
        // Nothing here can call.
        ignoreWarning(/openUrl/);
        const call = f.bench.byName(f.page, "Call " + f.bench.app.help.number);
        verify(f.bench.byNameStart(f.page, "Does no call begin?") === null);
        call.clicked();
        f.bench.settle(f.page);
        compare(f.bench.byNameStart(f.page, "Does no call begin?").text, "Does no call begin? Dial " + f.bench.app.help.number + " on any phone.");
    }

    function test_aNumberIsKeptWhenItIsWhole(): void {
        const f = make();
        f.bench.byName(f.page, "Put someone in").clicked();
        tryVerify(() => f.bench.byName(f.page, "Done") !== null);
        f.bench.settle(f.page);
        const label = f.bench.byName(f.page, "Number");
        mouseClick(label, 30, label.height + 24);
        for (const letter of "0151234")
            keyClick(letter);
        compare(f.bench.app.crisis.trustedNumber, "");
        keyClick(Qt.Key_Escape);
        tryCompare(f.bench.app.crisis, "trustedNumber", "0151234");
    }

    function test_theCountryCanBeChosen(): void {
        const f = make();
        const asked = createTemporaryObject(asking, testCase, {
            "target": f.page,
            "signalName": "countryRequested"
        });
        f.bench.byName(f.page, "Choose another country").clicked();
        compare(asked.count, 1);
        verify(f.bench.byName(f.page, "Put in another number") !== null);
    }

    function test_typedWordsAreKeptWithoutATap(): void {
        const f = make();
        f.page.visible = false;
        f.card.visible = true;
        f.bench.settle(f.card);
        const label = f.bench.byName(f.card, "In your own words");
        mouseClick(label, 30, label.height + 24);
        for (const letter of "tea")
            keyClick(letter);
        compare(f.bench.app.crisis.isWritten, false);
        f.card.keepTyped();
        f.bench.settle(f.card);
        verify(f.bench.byName(f.card, "Remove tea") !== null);
    }

    function test_aReadyPhraseIsOneTap(): void {
        const f = make();
        f.page.visible = false;
        f.card.visible = true;
        f.bench.settle(f.card);
        const phrase = f.bench.byName(f.card, "I stop answering people");
        verify(phrase !== null);
        phrase.clicked();
        f.bench.settle(f.card);
        const away = f.bench.byName(f.card, "Remove I stop answering people");
        verify(away !== null);
        away.clicked();
        f.bench.settle(f.card);
        verify(f.bench.byName(f.card, "Remove I stop answering people") === null);
    }

    function test_theCardIsDeletedOnlyAfterAQuestion(): void {
        const f = make();
        f.bench.app.crisis.addLine(1, "A warm drink");
        f.page.visible = false;
        f.card.visible = true;
        f.bench.settle(f.card);
        f.bench.byName(f.card, "Delete it").clicked();
        verify(!f.bench.app.crisis.isBlank);
        tryVerify(() => f.bench.byNameStart(f.card, "Keep it") !== null);
    }

    function test_targetsAreLargeEnough(): void {
        const f = make();
        compare(f.bench.smallTargets(f.page), []);
        f.page.visible = false;
        f.card.visible = true;
        f.bench.settle(f.card);
        compare(f.bench.smallTargets(f.card), []);
    }
}
