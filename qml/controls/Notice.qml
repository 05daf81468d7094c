// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Something to know, on a soft color: what happened in strong words, then what to do.
Rectangle {
    id: root

    // "care", "stop", "rest" or "ok".
    property string kind: "care"
    property string headline: ""
    property string text: ""
    property string iconName: kind === "stop" ? "first-aid" : kind === "rest" ? "couch" : kind === "ok" ? "check" : "warning"
    property string actionText: ""
    // What a screen reader says instead of it.
    property string actionName: actionText
    property bool closable: false

    signal acted()
    signal dismissed()

    implicitWidth: 320
    implicitHeight: content.implicitHeight + 24
    color: kind === "stop" ? Theme.stopSoft : kind === "rest" ? Theme.restSoft : kind === "ok" ? Theme.okSoft : Theme.careSoft
    radius: Theme.radiusChip

    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline === "" ? text : headline + " " + text

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.cardPadding
        anchors.rightMargin: root.closable ? 4 : Theme.cardPadding
        y: 12
        spacing: Theme.gapM

        Icon {
            Layout.alignment: Qt.AlignTop
            // Beside the first line.
            Layout.topMargin: Math.max(0, ((root.headline === "" ? Theme.small : Theme.body).lineHeight - size) / 2)
            name: root.iconName
            color: d.ink
            size: 26
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.headline
                token: Theme.bodyStrong
                visible: text !== ""
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.text
                token: Theme.small
                visible: text !== ""
                Accessible.ignored: true
            }
            LinkButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                // Its target may reach into the padding.
                Layout.bottomMargin: -Theme.gapS
                Layout.leftMargin: -horizontalPadding
                text: root.actionText
                spokenName: root.actionName
                ink: d.ink
                visible: text !== ""
                onClicked: root.acted()
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "x"
            iconSize: 22
            text: qsTr("Close")
            visible: root.closable
            onClicked: root.dismissed()
        }
    }

    QtObject {
        id: d

        readonly property color ink: root.kind === "stop" ? Theme.stop : root.kind === "rest" ? Theme.restSoftInk
                                     : root.kind === "ok" ? Theme.ok : Theme.care
    }
}
