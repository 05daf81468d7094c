// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtTest
import Evenpace.Controls

TestCase {
    id: testCase

    name: "Messages"
    when: windowShown
    visible: true
    width: 360
    height: 640

    component Fixture: Item {
        property alias toast: toast
        property alias sheet: sheet
        property alias dialog: dialog
        property alias behind: behind
        property alias inside: inside
        width: 360
        height: 640

        PrimaryButton { id: behind; text: "Behind" }
        Toast { id: toast; y: 500; width: 360 }
        Sheet {
            id: sheet

            title: "How is your pain now?"

            ScaleTiles { Layout.fillWidth: true; question: "Pain" }
            PrimaryButton { id: inside; Layout.fillWidth: true; text: "Next" }
        }
        ConfirmDialog {
            id: dialog

            title: "Stop here?"
            confirmText: "Stop and keep 4 minutes"
            cancelText: "Go on"
        }
    }
    Component { id: fixture; Fixture {} }
    Component { id: spies; SignalSpy {} }
    Finder { id: finder }

    function init(): void {
        failOnWarning(/.?/)
    }
    function spyOn(target: QtObject, name: string): QtObject {
        return createTemporaryObject(spies, testCase, {target: target, signalName: name})
    }

    function test_aToastOffersUndo(): void {
        const f = createTemporaryObject(fixture, testCase)
        const undone = spyOn(f.toast, "undone")
        f.toast.show("Moved to tomorrow", "Undo")
        tryCompare(f.toast, "opacity", 1)
        verify(f.toast.shown)
        compare(f.toast.Accessible.name, "Moved to tomorrow")
        mouseClick(finder.byName(f.toast, "Undo"))
        compare(undone.count, 1)
        verify(!f.toast.shown)
    }
    function test_aToastLeavesByItself(): void {
        const f = createTemporaryObject(fixture, testCase)
        compare(f.toast.duration, 8000)
        f.toast.duration = 20
        f.toast.show("Saved", "")
        tryCompare(f.toast, "shown", false)
        tryCompare(f.toast, "visible", false)
    }
    function test_aToastWaitsWhileItsUndoHasTheKeyboard(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.toast.duration = 20
        f.toast.show("Moved", "Undo")
        const undo = finder.byName(f.toast, "Undo")
        undo.forceActiveFocus(Qt.TabFocusReason)
        verify(undo.activeFocus)
        // A toast that was shown later has come and gone meanwhile.
        const later = createTemporaryObject(fixture, testCase)
        later.toast.duration = 20
        later.toast.show("Saved", "")
        tryCompare(later.toast, "shown", false)
        verify(f.toast.shown)
        f.behind.forceActiveFocus(Qt.TabFocusReason)
        tryCompare(f.toast, "shown", false)
    }
    function test_aSheetKeepsTheKeyboard(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.sheet.open()
        tryCompare(f.sheet, "opened", true)
        for (let i = 0; i < 6; ++i) {
            keyClick(Qt.Key_Tab)
            verify(!f.behind.activeFocus)
        }
        keyClick(Qt.Key_Escape)
        tryCompare(f.sheet, "visible", false)
    }
    function test_aTapBesideTheSheetClosesIt(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.sheet.open()
        tryCompare(f.sheet, "opened", true)
        mouseClick(testCase, 20, 20)
        tryCompare(f.sheet, "visible", false)
    }
    function test_aTallSheetLeavesTheTopFree(): void {
        const f = createTemporaryObject(fixture, testCase)
        f.inside.minimumHeight = 2000
        f.sheet.open()
        tryCompare(f.sheet, "opened", true)
        verify(f.sheet.height <= f.sheet.parent.height * 0.92)
    }
    function test_aDialogAsksOnce(): void {
        const f = createTemporaryObject(fixture, testCase)
        const accepted = spyOn(f.dialog, "accepted")
        const rejected = spyOn(f.dialog, "rejected")
        f.dialog.open()
        tryCompare(f.dialog, "opened", true)
        mouseClick(finder.byName(f.dialog.contentItem, "Stop and keep 4 minutes"))
        tryCompare(f.dialog, "visible", false)
        compare(accepted.count, 1)
        compare(rejected.count, 0)
    }
    function test_escapeMeansNo(): void {
        const f = createTemporaryObject(fixture, testCase)
        const rejected = spyOn(f.dialog, "rejected")
        f.dialog.open()
        tryCompare(f.dialog, "opened", true)
        keyClick(Qt.Key_Escape)
        tryCompare(f.dialog, "visible", false)
        compare(rejected.count, 1)
    }
}
