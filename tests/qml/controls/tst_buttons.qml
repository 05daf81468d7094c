// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace.Controls

TestCase {
    id: testCase

    name: "Buttons"
    when: windowShown
    visible: true
    width: 400
    height: 400

    component Fixture: Item {
        property alias start: start
        property alias off: off
        width: 400
        height: 400

        PrimaryButton {
            id: start

            x: 40
            y: 40
            text: "Start"
            detail: "6 minutes, seated"
            iconName: "play-fill"
        }
        SecondButton {
            id: off

            x: 40
            y: 200
            text: "Later"
            enabled: false
            reason: "Rest comes first"
        }
    }
    Component { id: fixture; Fixture {} }
    Component { id: spies; SignalSpy { signalName: "clicked" } }
    Component {
        id: kinds

        Column {
            PrimaryButton { text: "Go" }
            SecondButton { text: "Go" }
            RestButton { text: "Go" }
            QuietButton { text: "Go" }
            DangerButton { text: "Go" }
            LinkButton { text: "Go" }
            IconButton { text: "Go"; iconName: "x" }
            StepButton { text: "Go"; iconName: "plus" }
            Chip { text: "Go" }
        }
    }

    function init(): void {
        failOnWarning(/.?/)
    }
    function cleanup(): void {
        Theme.textScale = 1
    }

    function test_aTapPresses(): void {
        const f = createTemporaryObject(fixture, testCase)
        const spy = createTemporaryObject(spies, testCase, {target: f.start})
        mouseClick(f.start)
        compare(spy.count, 1)
    }
    function test_spaceAndEnterPress(): void {
        const f = createTemporaryObject(fixture, testCase)
        const spy = createTemporaryObject(spies, testCase, {target: f.start})
        f.start.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(spy.count, 1)
        keyClick(Qt.Key_Return)
        compare(spy.count, 2)
        keyClick(Qt.Key_Enter)
        compare(spy.count, 3)
    }
    function test_theKeyboardIsSeen(): void {
        const f = createTemporaryObject(fixture, testCase)
        verify(!f.start.visualFocus)
        f.start.forceActiveFocus(Qt.TabFocusReason)
        verify(f.start.visualFocus)
        const before = grabImage(f)
        f.start.focus = false
        verify(!before.equals(grabImage(f)))
    }
    function test_aReleaseJustOutsideStillCounts(): void {
        const f = createTemporaryObject(fixture, testCase)
        const spy = createTemporaryObject(spies, testCase, {target: f.start})
        mousePress(f.start, 20, 20)
        mouseMove(f.start, -10, 20)
        mouseRelease(f.start, -10, 20)
        compare(spy.count, 1)
    }
    function test_aReleaseFarOutsideDoesNot(): void {
        const f = createTemporaryObject(fixture, testCase)
        const spy = createTemporaryObject(spies, testCase, {target: f.start})
        mousePress(f.start, 20, 20)
        mouseMove(f.start, -30, 20)
        mouseRelease(f.start, -30, 20)
        compare(spy.count, 0)
    }
    function test_nothingOutsideIsATargetBeforeThePress(): void {
        const f = createTemporaryObject(fixture, testCase)
        const spy = createTemporaryObject(spies, testCase, {target: f.start})
        mouseClick(f.start, -5, 20)
        compare(spy.count, 0)
    }
    function test_theNameHoldsBothLines(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.start.Accessible.role, Accessible.Button)
        compare(f.start.Accessible.name, "Start, 6 minutes, seated")
    }
    function test_aButtonOutOfUseSaysWhy(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.off.Accessible.description, "Rest comes first")
        f.off.enabled = true
        compare(f.off.Accessible.description, "")
    }
    function test_everyTargetIsLargeEnough(): void {
        const column = createTemporaryObject(kinds, testCase)
        for (let i = 0; i < column.children.length; ++i) {
            verify(column.children[i].width >= 48, "width of " + column.children[i])
            verify(column.children[i].height >= 48, "height of " + column.children[i])
        }
    }
    function test_wordsGrowTheButton(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.start.width = 180
        const before = f.start.height
        Theme.textScale = 2
        f.start.text = "Start anyway, but slowly"
        tryVerify(() => f.start.height > before + 40)
    }
}
