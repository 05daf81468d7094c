// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "CardPages"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component ListFixture: Item {
        property alias bench: listBench
        property alias page: listPage

        TestBench {
            id: listBench
        }
        CardsPage {
            id: listPage

            anchors.fill: parent
            cards: listBench.app.cards
            settings: listBench.app.settings
        }
    }
    component PageFixture: Item {
        property alias bench: pageBench
        property alias page: cardPage

        TestBench {
            id: pageBench
        }
        CardPage {
            id: cardPage

            anchors.fill: parent
            cards: pageBench.app.cards
            settings: pageBench.app.settings
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
    SignalSpy {
        id: spy
    }

    function listen(page: Item, name: string): void {
        spy.target = page;
        spy.signalName = name;
        spy.clear();
    }

    function list(): Item {
        const fixture = createTemporaryObject(listFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.lessMotion = true;
        fixture.bench.app.cards.openList();
        fixture.bench.settle(fixture.page);
        return fixture;
    }

    function card(id: string): Item {
        const fixture = createTemporaryObject(pageFixture, testCase);
        failOnWarning(/.?/);
        fixture.bench.lessMotion = true;
        verify(fixture.bench.app.cards.open(id));
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

    function test_theListLeadsToACard() {
        const fixture = list();
        listen(fixture.page, "cardRequested");
        compare(fixture.bench.smallTargets(fixture.page), []);
        verify(fixture.bench.names(fixture.page).includes("What this is"));
        press(fixture, "The word inomyalgia");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "edu-word-inomyalgia");
    }

    function test_aSearchLeavesWhatFits() {
        const fixture = list();
        // Its label comes first by that name; the place to write in is below it.
        const label = fixture.bench.byName(fixture.page, "What would you like to know?");
        mouseClick(label, 20, label.height + 30);
        for (const letter of "flare")
            keyClick(letter);
        fixture.bench.settle(fixture.page);
        let names = fixture.bench.names(fixture.page);
        verify(names.includes("Flares and set-backs"), names.join(" | "));
        verify(!names.includes("What this is"));
        keyClick(Qt.Key_A, Qt.ControlModifier);
        for (const letter of "zzyzx")
            keyClick(letter);
        fixture.bench.settle(fixture.page);
        names = fixture.bench.names(fixture.page);
        verify(names.includes("No card fits that."), names.join(" | "));
    }

    function test_aCardTellsAllItHas() {
        const fixture = card("edu-word-inomyalgia");
        const names = fixture.bench.names(fixture.page);
        const cards = fixture.bench.app.cards;
        for (const text of [cards.title, cards.pictureText, cards.paragraphs[0], cards.paragraphs[3], cards.actionText, "How sure are we?", "No studies found", cards.certaintyText, "Reviewed in November 2026"])
            verify(names.includes(text), text + " in " + names.join(" | "));
        compare(fixture.bench.smallTargets(fixture.page), []);
    }

    function test_whatIsFoldedOpensAndClosesForTheNextCard() {
        const fixture = card("edu-word-inomyalgia");
        verify(!fixture.bench.byName(fixture.page, "Myofascial pain"));
        press(fixture, "In the words of doctors");
        verify(fixture.bench.byName(fixture.page, "Myofascial pain"));
        press(fixture, "Sources");
        verify(fixture.bench.byName(fixture.page, "Our collection of studies, section 8.1."));
        compare(fixture.bench.smallTargets(fixture.page), []);
        press(fixture, "Fibromyalgia in brief");
        compare(fixture.bench.app.cards.cardId, "edu-fibro-what");
        verify(!fixture.bench.byName(fixture.page, "Our collection of studies, section 8.2."));
    }

    function test_actionsLeadWhereTheySay_data() {
        return [
            { tag: "item", id: "edu-flare", button: "Make a flare plan", wish: "itemRequested", argument: "cbt-flare-plan" },
            { tag: "program", id: "edu-headache", button: "Open the program", wish: "programRequested", argument: "prog-head-jaw-neck" },
            { tag: "programs", id: "edu-treatment-map", button: "See the programs", wish: "programsRequested" },
            { tag: "help", id: "edu-emergency", button: "Emergency number", wish: "helpRequested" },
            { tag: "check-in", id: "edu-symptoms", button: "Open the check-in", wish: "morningRequested", argument: "" },
            { tag: "pace", id: "edu-pacing-how", button: "Open my pace", wish: "paceSettingsRequested" }
        ];
    }

    function test_actionsLeadWhereTheySay(data) {
        const fixture = card(data.id);
        listen(fixture.page, data.wish);
        press(fixture, data.button);
        compare(spy.count, 1);
        if (data.argument !== undefined)
            compare(spy.signalArguments[0][0], data.argument);
    }

    function test_anActionMayLeadToAnotherCard() {
        const fixture = card("edu-causes");
        press(fixture, "Read about sleep");
        compare(fixture.bench.app.cards.cardId, "edu-sleep");
        verify(fixture.bench.byName(fixture.page, "Sleep and pain"));
    }

    function test_theVoiceReadsPausesAndStops() {
        const fixture = card("edu-sleep");
        tryVerify(() => fixture.bench.byName(fixture.page, "Read this aloud") !== null);
        compare(fixture.bench.byName(fixture.page, "Stop reading"), null);
        press(fixture, "Read this aloud");
        compare(fixture.bench.app.cards.reading, CardsController.Speaking);
        compare(fixture.bench.smallTargets(fixture.page), []);
        press(fixture, "Pause reading");
        compare(fixture.bench.app.cards.reading, CardsController.Paused);
        press(fixture, "Go on reading");
        press(fixture, "Stop reading");
        compare(fixture.bench.app.cards.reading, CardsController.None);
        verify(fixture.bench.byName(fixture.page, "Read this aloud"));
    }

    function test_theNextCardIsOfferedAnewAndASilentAppOffersNothing() {
        const fixture = card("edu-sleep");
        tryVerify(() => fixture.bench.byName(fixture.page, "Read this aloud") !== null);
        press(fixture, "Read this aloud");
        fixture.bench.app.cards.openNext();
        compare(fixture.bench.app.cards.reading, CardsController.None);
        tryVerify(() => fixture.bench.app.cards.canReadAloud);
        const silent = card("edu-sleep");
        silent.bench.soundMode = 2;
        silent.bench.app.cards.offerReading();
        compare(silent.bench.byName(silent.page, "Read this aloud"), null);
    }
}
