// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A value between minus and plus on a tile, several of them beside each other. */
Rectangle {
    id: root

    required property string title
    required property string value
    required property bool canLess
    required property bool canMore

    signal stepped(by: int)

    implicitWidth: 190
    implicitHeight: Math.max(64, content.implicitHeight + Theme.gapS)
    color: Theme.surfaceAlt
    radius: Theme.radiusTile
    activeFocusOnTab: true

    Accessible.role: Accessible.SpinBox
    Accessible.name: root.title
    Accessible.description: root.value
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.stepped(1)
    Accessible.onDecreaseAction: root.stepped(-1)
    Keys.onUpPressed: root.stepped(1)
    Keys.onDownPressed: root.stepped(-1)

    FocusRing {
        cornerRadius: root.radius
        visible: watch.visual
    }
    FocusWatch {
        id: watch

        target: root
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 6
        spacing: 0

        IconButton {
            iconName: "minus"
            iconSize: 22
            text: qsTr("Less: %1").arg(root.title)
            enabled: root.canLess
            onClicked: root.stepped(-1)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.caption
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.value
                token: Theme.bodyStrong
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        IconButton {
            iconName: "plus"
            iconSize: 22
            text: qsTr("More: %1").arg(root.title)
            enabled: root.canMore
            onClicked: root.stepped(1)
        }
    }
}
