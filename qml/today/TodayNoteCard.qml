// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One calm thing to know or to answer. */
Rectangle {
    id: root

    required property string noteId
    /** "care", "stop", "rest" or "ok". */
    required property string kind
    required property string text
    required property string detail
    required property string action
    required property string other
    readonly property color ink: {
        switch (root.kind) {
        case "stop":
            return Theme.stop;
        case "care":
            return Theme.care;
        case "rest":
            return Theme.restSoftInk;
        default:
            return Theme.primarySoftInk;
        }
    }

    signal answered(bool isAction)

    implicitHeight: column.implicitHeight + 2 * Theme.gapM
    color: root.kind === "stop" ? Theme.stopSoft : root.kind === "care" ? Theme.careSoft : root.kind === "rest" ? Theme.restSoft : Theme.primarySoft
    radius: Theme.radiusCard

    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.cardPadding
        y: Theme.gapM
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: root.text
            token: Theme.bodyStrong
            color: root.ink
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.detail
            token: Theme.small
        }
        GridLayout {
            // One below the other where two long answers would not fit.
            readonly property bool isStacked: Theme.hugeText || first.implicitWidth + second.implicitWidth + Theme.gapS > column.width

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXs
            visible: root.action !== "" || root.other !== ""
            columns: isStacked ? 1 : 2
            columnSpacing: Theme.gapS
            rowSpacing: Theme.gapS

            SecondButton {
                id: first

                Layout.fillWidth: true
                minimumHeight: Theme.targetMin
                visible: root.action !== ""
                text: root.action
                onClicked: root.answered(true)
            }
            SecondButton {
                id: second

                // An answer that only puts the card away stays small.
                Layout.fillWidth: root.action !== ""
                minimumHeight: Theme.targetMin
                visible: root.other !== ""
                text: root.other
                onClicked: root.answered(false)
            }
        }
    }
}
