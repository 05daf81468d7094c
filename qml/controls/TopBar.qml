// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Title, a button before it, and at most two after it.
Item {
    id: root

    default property alias trailing: trailingItems.data
    property string title: ""
    // The title in the middle and in the size of text, as in tools and the player.
    property bool centered: false
    property string leadingIcon: ""
    property string leadingText: ""
    property real sideMargin: Theme.screenMargin(width)
    property color ink: Theme.ink

    signal leadingClicked()

    implicitWidth: 320
    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight + 4)

    RowLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        // The pictures of buttons stand on the margin, their targets reach beyond it.
        anchors.leftMargin: root.sideMargin - (leading.visible ? 10 : 0)
        anchors.rightMargin: root.sideMargin - (trailingItems.children.length > 0 ? 10 : 0)
        spacing: Theme.gapXs

        IconButton {
            id: leading

            iconName: root.leadingIcon
            text: root.leadingText
            color: root.ink
            followsReading: root.leadingIcon.startsWith("arrow") || root.leadingIcon.startsWith("caret")
            visible: root.leadingIcon !== ""
            onClicked: root.leadingClicked()
        }
        AppText {
            Layout.fillWidth: true
            text: root.title
            token: root.centered ? Theme.bodyStrong : leading.visible ? Theme.h2 : Theme.h1
            color: root.ink
            heading: true
            horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        }
        RowLayout {
            id: trailingItems

            // As wide as the button before the title, so that the middle is the middle.
            Layout.minimumWidth: root.centered && leading.visible ? leading.width : 0
            spacing: Theme.gapXs
        }
    }
}
