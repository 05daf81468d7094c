// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Title, a button before it, and at most three after it.
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
    // The title below the buttons: large text that would have too little room between them.
    readonly property bool isStacked: Theme.hugeText && trailingItems.implicitWidth > 0.4 * width

    signal leadingClicked()

    implicitWidth: 320
    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight + 4)

    GridLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        // The pictures of buttons stand on the margin, their targets reach beyond it.
        anchors.leftMargin: root.sideMargin - (leading.visible ? 10 : 0)
        anchors.rightMargin: root.sideMargin - (trailingItems.children.length > 0 ? 10 : 0)
        columnSpacing: Theme.gapXs
        rowSpacing: 0

        IconButton {
            id: leading

            Layout.row: 0
            Layout.column: 0

            iconName: root.leadingIcon
            text: root.leadingText
            color: root.ink
            followsReading: root.leadingIcon.startsWith("arrow") || root.leadingIcon.startsWith("caret")
            visible: root.leadingIcon !== ""
            onClicked: root.leadingClicked()
        }
        AppText {
            Layout.row: root.isStacked ? 1 : 0
            Layout.column: root.isStacked ? 0 : 1
            Layout.columnSpan: root.isStacked ? 3 : 1
            Layout.fillWidth: true
            // The target of the button before it reaches beyond the margin.
            Layout.leftMargin: root.isStacked && leading.visible ? 10 : 0
            text: root.title
            token: root.centered ? Theme.bodyStrong : leading.visible ? Theme.h2 : Theme.h1
            color: root.ink
            heading: true
            horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        }
        RowLayout {
            id: trailingItems

            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignRight

            // As wide as the button before the title, so that the middle is the middle.
            Layout.minimumWidth: root.centered && leading.visible ? leading.width : 0
            spacing: Theme.gapXs
        }
    }
}
