// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Controls
import Evenpace.Testing

TestCase {
    id: testCase

    name: "PracticePage"
    when: windowShown
    visible: true
    width: 1180
    height: 820

    component Fixture: Item {
        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        PracticePage {
            id: page

            anchors.fill: parent
            practice: bench.app.practice
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

    function make(width: int, height: int): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase, {
            "width": width,
            "height": height
        });
        verify(f);
        f.bench.passSafetyCheck();
        f.bench.settle(f.page);
        return f;
    }

    function tap(f: Item, nameStart: string): void {
        f.bench.settle(f.page);
        const item = f.bench.byNameStart(f.page, nameStart);
        verify(item, nameStart);
        mouseClick(item);
        f.bench.settle(f.page);
    }

    function said(f: Item): string {
        return f.bench.names(f.page).join("|");
    }

    function expectSignal(f: Item, name: string): void {
        spy.target = f.page;
        spy.signalName = name;
        spy.clear();
    }

    function test_theListStaysWhereItWasPulled(): void {
        const f = make(360, 780);
        f.page.practice.beginSearch();
        f.bench.settle(f.page);
        let list = f.bench.byNameStart(f.page, "Add ");
        while (list && list.contentY === undefined)
            list = list.parent;
        verify(list);
        // As the line beside it does it, by far and without a finger on the list itself.
        for (const share of [0.5, 0.3, 0.7]) {
            list.contentY = list.originY + share * list.contentHeight;
            f.bench.settle(f.page);
            verify(list.contentY > list.originY + list.height, `${share}: ${list.contentY} of ${list.contentHeight}`);
        }
    }

    function test_theListComesBeforeTheMapForThoseWhoDoNotSee(): void {
        const f = make(360, 780);
        const names = f.bench.names(f.page);
        verify(names.indexOf("As a list") >= 0);
        verify(names.indexOf("As a list") < names.indexOf("Body map"));
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_aRegionIsChosenFromTheList(): void {
        const f = make(360, 780);
        tap(f, "As a list");
        verify(!said(f).includes("Body map"));
        tap(f, "Hips");
        compare(f.page.practice.region, "hips");
        verify(said(f).includes("Body map"));
        verify(f.page.Accessible.description.startsWith("Region: Hips"));
    }

    function test_aChipNarrowsAndClearTakesItAway(): void {
        const f = make(360, 780);
        const all = f.page.practice.matchCount;
        verify(said(f).includes("Programs"));
        tap(f, "Seated");
        verify(f.page.practice.matchCount < all);
        verify(!said(f).includes("Programs"));
        tap(f, "Clear");
        compare(f.page.practice.matchCount, all);
        verify(!f.bench.byName(f.page, "Seated").checked);
        verify(said(f).includes("My own sessions"));
    }

    function test_theKeyboardBringsChipsIntoSight(): void {
        const f = make(360, 780);
        const last = f.bench.byName(f.page, "Moderate");
        verify(last);
        verify(last.mapToItem(f.page, 0, 0).x > 360);
        last.forceActiveFocus(Qt.TabFocusReason);
        f.bench.settle(f.page);
        const x = last.mapToItem(f.page, 0, 0).x;
        verify(x >= 0 && x + last.width <= 360);
        keyClick(Qt.Key_Space);
        verify(last.checked);
    }

    function test_theSearchFindsWhileTyping(): void {
        const f = make(360, 780);
        tap(f, "Search");
        verify(f.page.practice.isSearching);
        for (const letter of "stif nek")
            keyClick(letter);
        compare(f.page.practice.query, "stif nek");
        verify(f.page.practice.matchCount > 0);
        verify(f.bench.byNameStart(f.page, "Seated neck turn"));
        verify(f.page.goBack());
        verify(!f.page.practice.isSearching);
        verify(!f.page.goBack());
    }

    function test_nothingFoundOffersAWayOut(): void {
        const f = make(360, 780);
        f.page.practice.toggleRegion("hands");
        f.page.practice.toggleChip(f.page.practice.chipNames.indexOf("Mind"));
        f.bench.settle(f.page);
        verify(said(f).includes("Nothing fits all of that."));
        verify(said(f).includes("Try without Mind?"));
        tap(f, "Remove it");
        verify(!said(f).includes("Nothing fits all of that."));
        compare(f.page.practice.region, "hands");
    }

    function test_aCardOpensItsItemAndThePlusAddsIt(): void {
        const f = make(360, 780);
        f.page.practice.beginSearch();
        f.page.practice.search("Natural breath");
        f.bench.settle(f.page);
        expectSignal(f, "itemOpened");
        tap(f, "Natural breath");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "breath-natural");
        tap(f, "Add Natural breath");
        tryVerify(() => said(f).includes("Natural breath is in today’s plan."));
        tap(f, "Undo");
        verify(f.bench.byNameStart(f.page, "Add Natural breath"));
        compare(spy.count, 1);
    }

    function test_theDoorsAreThere_data(): var {
        return [
            {"tag": "programs", "button": "Programs", "wish": "programsRequested"},
            {"tag": "own sessions", "button": "My own sessions", "wish": "ownSessionsRequested"},
            {"tag": "settings", "button": "Settings", "wish": "settingsRequested"}
        ];
    }
    function test_theDoorsAreThere(data: var): void {
        const f = make(360, 780);
        expectSignal(f, data.wish);
        tap(f, data.button);
        compare(spy.count, 1);
    }

    function test_theBodyStandsBesideTheListWhereThereIsWidth_data(): var {
        return [
            {"tag": "phone", "width": 360, "height": 780, "beside": false},
            {"tag": "phone on its side", "width": 708, "height": 360, "beside": true},
            {"tag": "tablet", "width": 1100, "height": 820, "beside": true}
        ];
    }
    function test_theBodyStandsBesideTheListWhereThereIsWidth(data: var): void {
        const f = make(data.width, data.height);
        const map = f.bench.byName(f.page, "Body map");
        const card = f.bench.byNameStart(f.page, "Seated");
        verify(map && card);
        compare(map.mapToItem(f.page, map.width, 0).x < card.mapToItem(f.page, 0, 0).x, data.beside);
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_everythingCanBePressedWithLargeText(): void {
        const f = make(360, 780);
        Theme.textScale = 2;
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
        Theme.textScale = 1;
    }
}
