// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Evenpace.Controls

// One question with two answers, over the page. Only for what cannot be undone, and for leaving a running session.
T.Popup {
    id: root

    property string title: ""
    property string text: ""
    property string confirmText: ""
    property string cancelText: ""
    // The confirming answer erases something.
    property bool danger: false

    signal accepted()
    signal rejected()

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: parent ? Math.min(parent.width - 2 * Theme.gapL, 420) : 320
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.gapL) : implicitHeight
    implicitHeight: content.implicitHeight + topPadding + bottomPadding
    padding: Theme.gapXl
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: cancel.forceActiveFocus(Qt.OtherFocusReason)
    onAboutToShow: d.answered = false
    onClosed: d.answered ? undefined : root.rejected()

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionFade }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionFade }
    }
    background: Rectangle {
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.strokeHair
        radius: Theme.radiusCard
    }

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: content.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.title
        Accessible.description: root.text

        ColumnLayout {
            id: content

            width: parent.width
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.h2
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.text
                color: Theme.ink2
                visible: text !== ""
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: root.confirmText
                visible: !root.danger
                onClicked: d.answer(true)
            }
            DangerButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: root.confirmText
                visible: root.danger
                onClicked: d.answer(true)
            }
            SecondButton {
                id: cancel

                Layout.fillWidth: true
                // Nothing that erases may lie close to another button.
                Layout.topMargin: root.danger ? Theme.gapL : 0
                text: root.cancelText
                onClicked: d.answer(false)
            }
        }
    }

    QtObject {
        id: d

        property bool answered: false

        function answer(yes: bool): void {
            answered = true
            root.close()
            if (yes) {
                root.accepted()
            } else {
                root.rejected()
            }
        }
    }
}
