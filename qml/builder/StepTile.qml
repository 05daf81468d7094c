// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** A value between minus and plus on a tile: what it is stands above them, or before them where the tile is wide. */
Rectangle {
    id: root

    required property string title
    required property string value
    required property bool canLess
    required property bool canMore
    readonly property bool isWide: root.width >= 300 && !Theme.bigText

    signal stepped(by: int)

    implicitWidth: 190
    implicitHeight: Math.max(Theme.targetSecond, d.contentHeight + Theme.gapS)
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
    // Placed by hand: in Qt 6.4 layouts keep the height that words had before they got their width.
    AppText {
        id: heading

        anchors.left: parent.left
        anchors.right: root.isWide ? controls.left : parent.right
        anchors.leftMargin: root.isWide ? Theme.gapM : Theme.gapXs
        anchors.rightMargin: Theme.gapXs
        y: (root.height - (root.isWide ? implicitHeight : d.contentHeight)) / 2
        text: root.title
        token: root.isWide ? Theme.small : Theme.caption
        color: Theme.ink2
        horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
    Item {
        id: controls

        anchors.right: parent.right
        anchors.rightMargin: root.isWide ? 6 : 2
        y: root.isWide ? (root.height - height) / 2 : heading.y + heading.implicitHeight
        width: root.isWide ? 188 : root.width - 4
        height: Math.max(less.height, amount.implicitHeight)

        IconButton {
            id: less

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: "minus"
            iconSize: 22
            text: qsTr("Less: %1").arg(root.title)
            enabled: root.canLess
            onClicked: root.stepped(-1)
        }
        AppText {
            id: amount

            // The signs have room around them that a value may use.
            anchors.left: less.right
            anchors.right: more.left
            anchors.leftMargin: -8
            anchors.rightMargin: -8
            anchors.verticalCenter: parent.verticalCenter
            text: root.value
            token: Theme.bodyStrong
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        IconButton {
            id: more

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "plus"
            iconSize: 22
            text: qsTr("More: %1").arg(root.title)
            enabled: root.canMore
            onClicked: root.stepped(1)
        }
    }

    QtObject {
        id: d

        readonly property real contentHeight: root.isWide ? Math.max(heading.implicitHeight, controls.height) : heading.implicitHeight + controls.height
    }
}
