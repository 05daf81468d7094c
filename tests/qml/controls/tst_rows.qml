// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Evenpace.Controls

TestCase {
    id: testCase

    name: "Rows"
    when: windowShown
    visible: true
    width: 360
    height: 900

    component Fixture: Item {
        property alias row: row
        property alias first: first
        property alias second: second
        property alias chips: chips
        property alias tabs: tabs
        property alias field: field
        property alias area: area
        property alias card: card
        property alias done: done
        property alias digits: digits
        property alias pips: pips
        property alias band: band
        property alias ring: ring
        property alias wave: wave
        width: 360
        height: 900

        SwitchRow { id: row; width: 360; text: "Less motion"; detail: "Figure steps" }
        ChipRow {
            id: chips

            y: 70
            width: 360
            Chip { id: first; text: "Seated"; exclusive: true; checked: true }
            Chip { id: second; text: "Standing up, near a chair"; exclusive: true }
            Chip { text: "Lying on the back"; exclusive: true }
        }
        MainTabs {
            id: tabs

            y: 300
            width: 360
            currentKey: "today"
            onTabChosen: key => currentKey = key
            TabEntry { key: "today"; text: "Today"; iconName: "sun-horizon" }
            TabEntry { key: "practice"; text: "Practice"; iconName: "person-simple-tai-chi" }
        }
        Field { id: field; y: 400; width: 360; label: "Name"; maximumLength: 5 }
        Field { id: area; y: 500; width: 360; label: "Notes"; multiline: true }
        SessionCard {
            id: card

            property bool pictureIsShown: false

            y: 640
            width: 360
            label: "Next"
            text: "Neck"
            detail: "6 min"
            isNext: true
            thumbnail: Component { Item { onWidthChanged: card.pictureIsShown = width === 84 } }
        }
        DoneRow { id: done; y: 740; width: 360; text: "Morning"; detail: "done 8:40" }
        DigitRow { id: digits; y: 800; text: "11"; token: Theme.h1 }
        Pips { id: pips; y: 840; width: 100; count: 7; current: 2 }
        Band { id: band; y: 850; width: 320; envelope: 24; used: 8; planned: 10; usual: 30; name: "Today's envelope" }
        CountdownRing { id: ring; width: 302; height: 302 }
        BreathWave { id: wave; phaseSeconds: [4, 6]; phaseLevels: [1, 0] }
    }
    Component { id: fixture; Fixture {} }
    Component { id: spies; SignalSpy {} }
    Finder { id: finder }

    function init(): void {
        failOnWarning(/.?/)
    }
    function cleanup(): void {
        Theme.textScale = 1
    }
    function spyOn(target: QtObject, name: string): QtObject {
        return createTemporaryObject(spies, testCase, {target: target, signalName: name})
    }

    function test_theWholeRowIsTheSwitch(): void {
        const f = createTemporaryObject(fixture, testCase)
        const toggled = spyOn(f.row, "toggled")
        mouseClick(f.row, 5, 5)
        verify(f.row.checked)
        verify(f.row.Accessible.checked)
        compare(f.row.Accessible.role, Accessible.CheckBox)
        compare(toggled.count, 1)
        f.row.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        verify(!f.row.checked)
    }
    function test_onlyOneOfSeveralChipsIsChosen(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.first.Accessible.role, Accessible.RadioButton)
        mouseClick(f.second)
        verify(f.second.checked)
        verify(!f.first.checked)
        f.second.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(f.second.checked)
    }
    function test_chipsWrapWhenTheTextIsLarge(): void {
        const f = createTemporaryObject(fixture, testCase)
        const oneRow = f.chips.height
        verify(f.chips.contentWidth > f.chips.width)
        Theme.textScale = 1.3
        tryVerify(() => f.chips.height > oneRow * 1.8)
        compare(f.chips.contentWidth, f.chips.width)
    }
    function test_aTabIsChosenByItsKey(): void {
        const f = createTemporaryObject(fixture, testCase)
        const practice = finder.byName(f.tabs, "Practice")
        compare(practice.Accessible.role, Accessible.PageTab)
        mouseClick(practice)
        compare(f.tabs.currentKey, "practice")
        verify(practice.Accessible.selected)
    }
    function test_tabsGrowWithTheText(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.tabs.implicitHeight, 72)
        Theme.textScale = 2
        tryVerify(() => f.tabs.implicitHeight >= 84)
    }
    function test_aFieldTellsWhatWasWritten(): void {
        const f = createTemporaryObject(fixture, testCase)
        const edited = spyOn(f.field, "edited")
        const accepted = spyOn(f.field, "accepted")
        f.field.forceActiveFocus()
        keyClick("a")
        keyClick("b")
        compare(f.field.text, "ab")
        compare(edited.count, 2)
        keyClick(Qt.Key_Return)
        compare(f.field.text, "ab")
        compare(accepted.count, 1)
    }
    function test_aFieldHoldsNoMoreThanItMay(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.field.text = "abcdefgh"
        compare(f.field.text, "abcde")
    }
    function test_aFieldGrowsWithItsText(): void {
        const f = createTemporaryObject(fixture, testCase)
        const before = f.area.height
        f.area.text = "One idea after another. ".repeat(20)
        tryVerify(() => f.area.height > before + 40)
    }
    function test_aCardShowsAPictureFromElsewhere(): void {
        const f = createTemporaryObject(fixture, testCase)
        tryCompare(f.card, "pictureIsShown", true)
        compare(f.card.Accessible.name, "Next. Neck. 6 min")
    }
    function test_aDoneRowIsTextUntilItCanBePressed(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.done.Accessible.role, Accessible.StaticText)
        f.done.interactive = true
        compare(f.done.Accessible.role, Accessible.Button)
        compare(f.done.Accessible.name, "Morning, done 8:40")
    }
    function test_digitsKeepTheirPlace(): void {
        const f = createTemporaryObject(fixture, testCase)
        const narrow = f.digits.implicitWidth
        f.digits.text = "88"
        compare(f.digits.implicitWidth, narrow)
        compare(f.digits.Accessible.name, "88")
    }
    function test_pipsSayWhereWeAre(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.pips.Accessible.name, "Step 3 of 7")
    }
    function test_theBandIsReadAsProgress(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.band.Accessible.role, Accessible.ProgressBar)
        compare(f.band.value, 8)
        compare(f.band.maximumValue, 24)
    }
    function test_theRingIgnoresWhatCannotBeSeen(): void {
        const f = createTemporaryObject(fixture, testCase)
        const changed = spyOn(f.ring, "remainingChanged")
        f.ring.remaining = 0.5
        f.ring.remaining = 0.5001
        compare(changed.count, 1)
        f.ring.remaining = 0.51
        compare(changed.count, 2)
        f.ring.remaining = -3
        compare(f.ring.remaining, 0)
    }
    function test_theWaveFollowsThePhases(): void {
        const f = createTemporaryObject(fixture, testCase)
        fuzzyCompare(f.wave.levelAt(-1), 0, 1e-9)
        fuzzyCompare(f.wave.levelAt(2), 0.5, 1e-9)
        fuzzyCompare(f.wave.levelAt(4), 1, 1e-9)
        fuzzyCompare(f.wave.levelAt(7), 0.5, 1e-9)
        fuzzyCompare(f.wave.levelAt(30), 0, 1e-9)
    }
}
