// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A short message above the dock that leaves by itself, with Undo if something was changed. It waits while focused.
Rectangle {
    id: root

    readonly property bool shown: d.shown
    property string text: ""
    property string undoText: ""
    // In milliseconds.
    property int duration: Theme.toastTime

    signal undone()
    signal closed()

    // Shows a message; an empty second word means that there is nothing to undo.
    function show(message: string, undo: string): void {
        text = message
        undoText = undo
        d.shown = true
        wait.restart()
    }
    function hide(): void {
        if (d.shown) {
            d.shown = false
            closed()
        }
    }

    implicitWidth: 320
    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight + 16)
    color: Theme.inverse
    radius: Theme.radiusChip
    opacity: d.shown ? 1 : 0
    visible: d.shown || opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !d.shown
    Keys.onEscapePressed: hide()

    Behavior on opacity { NumberAnimation { duration: Theme.motionFade } }

    GridLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gapL
        anchors.rightMargin: Theme.gapS
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.text
            token: Theme.body
            color: Theme.inverseInk
            Accessible.ignored: true
        }
        BaseButton {
            id: undo

            Layout.alignment: Qt.AlignRight
            minimumHeight: Theme.targetMin
            horizontalPadding: 10
            text: root.undoText
            token: Theme.bodyStrong
            ink: Theme.inverseLink
            cornerRadius: Theme.radiusBlock
            visible: root.undoText !== ""
            enabled: d.shown
            onClicked: {
                root.hide()
                root.undone()
            }
        }
    }
    // The only timer of the controls; it runs while the message is there to be read.
    Timer {
        id: wait

        interval: root.duration
        running: d.shown && !undo.activeFocus
        onTriggered: root.hide()
    }

    QtObject {
        id: d

        property bool shown: false
    }
}
