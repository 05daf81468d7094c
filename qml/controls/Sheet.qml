// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Evenpace.Controls

// A panel from below over the page. It closes with Back, its grip or a tap beside it, and what was entered stays.
T.Popup {
    id: root

    default property alias content: column.data
    // Stays in sight below the scrolling content.
    property alias footer: footerColumn.data
    property string title: ""
    property TypeToken titleToken: Theme.h2
    // A small line above the title: "Check-in, 1 of 3".
    property string overline: ""
    // Beside that line, at the end of it.
    property alias corner: cornerRow.data
    readonly property real inner: width - leftPadding - rightPadding

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height - height : 0
    width: parent ? Math.min(parent.width, 640) : 320
    height: parent ? Math.min(implicitHeight, Math.floor(parent.height * 0.92)) : implicitHeight
    implicitHeight: grip.height + head.implicitHeight + column.implicitHeight + foot.implicitHeight + bottomPadding
                    + 2 * Theme.gapM
    padding: Theme.gapXl
    topPadding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: grip.forceActiveFocus(Qt.OtherFocusReason)

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionFade; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionFade; easing.type: Easing.OutCubic }
    }

    background: Item {
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height + Theme.radiusSheet
            color: Theme.surface
            radius: Theme.radiusSheet
        }
    }

    Item {
        id: panel

        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: root.overline === "" ? root.title : root.overline + ". " + root.title

        T.AbstractButton {
            id: grip

            width: parent.width
            height: Theme.targetMin
            text: qsTr("Close and keep")
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: root.close()
            Keys.onReturnPressed: root.close()
            onClicked: root.close()

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 10
                width: 44
                height: 5
                color: Theme.outline
                radius: 2.5

                FocusRing {
                    cornerRadius: 2.5
                    visible: grip.visualFocus
                }
            }
        }
        ColumnLayout {
            id: head

            // A button in the corner brings room of its own.
            y: grip.height - (cornerRow.visibleChildren.length > 0 ? Theme.gapL : 0)
            width: parent.width
            spacing: 2

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.hugeText ? 1 : 2
                columnSpacing: Theme.gapM
                rowSpacing: 0
                visible: root.overline !== "" || cornerRow.visibleChildren.length > 0

                AppText {
                    Layout.fillWidth: true
                    text: root.overline
                    token: Theme.smallStrong
                    color: Theme.ink2
                    visible: text !== ""
                }
                RowLayout {
                    id: cornerRow
                }
            }
            AppText {
                Layout.fillWidth: true
                text: root.title
                token: root.titleToken
                heading: true
                visible: text !== ""
            }
        }
        Flickable {
            y: head.y + head.implicitHeight + Theme.gapM
            width: parent.width
            height: parent.height - y - (foot.implicitHeight > 0 ? foot.implicitHeight + Theme.gapM : 0)
            contentWidth: width
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            interactive: contentHeight > height

            ColumnLayout {
                id: column

                width: parent.width
                spacing: Theme.gapM
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            implicitHeight: footerColumn.implicitHeight
            height: implicitHeight

            ColumnLayout {
                id: footerColumn

                width: parent.width
                spacing: Theme.gapS
            }
        }
    }
}
