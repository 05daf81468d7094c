// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A line of today's plan without a card: done, left out, or a rest. It can be pressed only when `interactive`.
BaseRow {
    id: root

    // "done", "leftOut" or "rest".
    property string kind: "done"
    property bool interactive: false
    readonly property bool isRest: kind === "rest"

    implicitHeight: Math.max(Theme.targetMin, content.implicitHeight + topPadding + bottomPadding)
    leftPadding: 4
    rightPadding: 4
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    spokenRole: interactive ? Accessible.Button : Accessible.StaticText

    Accessible.name: detail === "" ? text : text + ", " + detail
    Accessible.description: ""

    background: Rectangle {
        color: root.down && root.interactive ? Theme.primarySoft : "transparent"
        radius: Theme.radiusBlock

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    GridLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        columnSpacing: 10
        rowSpacing: 0

        Icon {
            Layout.row: 0
            Layout.column: 0
            name: root.isRest ? "couch" : root.kind === "leftOut" ? "minus-circle" : "check-circle-fill"
            color: root.kind === "done" ? Theme.primary : Theme.rest
            size: 28
        }
        AppText {
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true
            text: root.text
            token: Theme.bodyStrong
            color: root.isRest ? Theme.rest : Theme.ink
            Accessible.ignored: true
        }
        AppText {
            Layout.row: Theme.hugeText ? 1 : 0
            Layout.column: Theme.hugeText ? 1 : 2
            Layout.fillWidth: Theme.hugeText
            Layout.maximumWidth: Theme.hugeText ? Infinity : root.width * 0.5
            text: root.detail
            token: Theme.small
            color: Theme.ink2
            horizontalAlignment: Theme.hugeText ? Text.AlignLeft : Text.AlignRight
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
