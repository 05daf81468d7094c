// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace.Controls

TestCase {
    id: testCase

    name: "Scales"
    when: windowShown
    visible: true
    width: 420
    height: 700

    component Fixture: Item {
        property alias tiles: tiles
        property alias track: track
        property alias slider: slider
        property alias stepper: stepper
        width: 420
        height: 700

        ScaleTiles {
            id: tiles

            width: 320
            question: "How is your pain now?"
            lastValue: 6
            lastWord: "yesterday"
            words: ["no pain", "barely there", "mild"]
            onChosen: chosenValue => value = chosenValue
            onNotSureChosen: notSure = true
        }
        ScaleTrack {
            id: track

            y: 300
            width: 320
            question: "And now?"
            value: 4
            onChosen: chosenValue => value = chosenValue
        }
        StepSlider {
            id: slider

            y: 400
            width: 320
            text: "Voice speed"
            from: 0.8
            to: 1.2
            stepSize: 0.1
            value: 1
            onMoved: movedValue => value = movedValue
        }
        Stepper {
            id: stepper

            y: 560
            width: 320
            text: "Get ready"
            from: 3
            to: 30
            value: 29
            onMoved: movedValue => value = movedValue
        }
    }
    Component { id: fixture; Fixture {} }
    Finder { id: finder }

    function init(): void {
        failOnWarning(/.?/)
    }
    function cleanup(): void {
        Theme.textScale = 1
    }

    function test_aTapChoosesATile(): void {
        const f = createTemporaryObject(fixture, testCase)
        mouseClick(finder.byName(f.tiles, "2, mild"))
        compare(f.tiles.value, 2)
        verify(finder.byName(f.tiles, "2, mild").Accessible.checked)
    }
    function test_notSureIsAnAnswerOfItsOwn(): void {
        const f = createTemporaryObject(fixture, testCase)
        mouseClick(finder.byName(f.tiles, "Not sure"))
        verify(f.tiles.notSure)
        compare(f.tiles.value, -1)
        compare(f.tiles.spokenValue, "Not sure. yesterday 6")
    }
    function test_arrowsMoveAndSpaceChooses(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.tiles.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Down)
        compare(f.tiles.value, -1)
        keyClick(Qt.Key_Space)
        compare(f.tiles.value, 7)
        keyClick(Qt.Key_End)
        keyClick(Qt.Key_Return)
        compare(f.tiles.value, 10)
    }
    function test_itIsReadAsASlider(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.tiles.Accessible.role, Accessible.Slider)
        compare(f.tiles.Accessible.name, "How is your pain now?")
        f.tiles.value = 1
        compare(f.tiles.Accessible.description, "1, barely there. yesterday 6")
        compare(f.tiles.minimumValue, 0)
        compare(f.tiles.maximumValue, 10)
    }
    function test_largeTextAndNarrowScreensHaveFourColumns(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.tiles.columns, 6)
        f.tiles.width = 288
        compare(f.tiles.columns, 4)
        f.tiles.width = 320
        Theme.textScale = 1.5
        compare(f.tiles.columns, 4)
    }
    function test_everyTileIsLargeEnough_data(): var {
        return [{tag: "100 %", scale: 1, width: 318}, {tag: "narrow", scale: 1, width: 288}, {tag: "200 %", scale: 2, width: 288}]
    }
    function test_everyTileIsLargeEnough(row: var): void {
        const f = createTemporaryObject(fixture, testCase)
        Theme.textScale = row.scale
        f.tiles.width = row.width
        waitForRendering(f)
        const names = ["0, no pain", "5", "10", "Not sure"]
        for (let i = 0; i < names.length; ++i) {
            const tile = finder.byName(f.tiles, names[i])
            tryVerify(() => tile.width >= 48 && tile.height >= 56, 1000, names[i] + ": " + tile.width + " x " + tile.height)
        }
    }
    function test_theTrackFollowsTheFinger(): void {
        const f = createTemporaryObject(fixture, testCase)
        const strip = findChildOfKind(f.track)
        mousePress(strip, strip.width / 2, 32)
        compare(f.track.value, 5)
        mouseMove(strip, strip.width - 2, 32)
        mouseRelease(strip, strip.width - 2, 32)
        compare(f.track.value, 10)
    }
    function test_theTrackHasButtonsAndKeys(): void {
        const f = createTemporaryObject(fixture, testCase)
        mouseClick(finder.byName(f.track, "Less"))
        compare(f.track.value, 3)
        mouseClick(finder.byName(f.track, "More"))
        compare(f.track.value, 4)
        f.track.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        compare(f.track.value, 3)
        keyClick(Qt.Key_Home)
        compare(f.track.value, 0)
        verify(!finder.byName(f.track, "Less").enabled)
    }
    function test_arrowsFollowTheReadingDirection(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.track.LayoutMirroring.enabled = true
        f.track.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        compare(f.track.value, 5)
    }
    function test_theSliderMovesInSteps(): void {
        const f = createTemporaryObject(fixture, testCase)
        mouseClick(finder.byName(f.slider, "More"))
        fuzzyCompare(f.slider.value, 1.1, 1e-9)
        f.slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_End)
        fuzzyCompare(f.slider.value, 1.2, 1e-9)
        keyClick(Qt.Key_Right)
        fuzzyCompare(f.slider.value, 1.2, 1e-9)
    }
    function test_theStepperStaysInItsRange(): void {
        const f = createTemporaryObject(fixture, testCase)
        mouseClick(finder.byName(f.stepper, "More"))
        compare(f.stepper.value, 30)
        verify(!finder.byName(f.stepper, "More").enabled)
        f.stepper.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        compare(f.stepper.value, 29)
    }

    // The strip has no name of its own: its track speaks for it.
    function findChildOfKind(item: Item): Item {
        for (let i = 0; i < item.children.length; ++i) {
            if (item.children[i] instanceof TrackStrip) {
                return item.children[i]
            }
            const deeper = findChildOfKind(item.children[i])
            if (deeper !== null) {
                return deeper
            }
        }
        return null
    }
}
