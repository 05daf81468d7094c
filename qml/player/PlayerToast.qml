// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** Says what was just changed, with the way back, and takes a reason, if one is told. */
Rectangle {
    id: root

    required property PlayerController player
    readonly property bool isSkip: root.player.toast === PlayerController.Skipped || root.player.toast === PlayerController.LeftOut
    readonly property bool takesReason: root.player.toast !== PlayerController.LeftOut
    readonly property bool isShown: root.player.toast !== PlayerController.None && !root.player.isDone

    height: column.height + 2 * Theme.gapS
    radius: Theme.radiusChip
    color: Theme.inverse
    visible: opacity > 0
    opacity: isShown ? 1 : 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.player.toastText

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motionFade
        }
    }

    Timer {
        interval: Theme.toastTime
        // It stays while it is looked at with the keyboard or the pointer.
        running: root.isShown && !scope.activeFocus && !hover.hovered
        onTriggered: root.player.dismissToast()
    }
    HoverHandler {
        id: hover
    }

    FocusScope {
        id: scope

        anchors.fill: parent

        Column {
            id: column

            x: Theme.gapL
            y: Theme.gapS
            width: parent.width - 2 * x

            // Undo beside the words, or below them where letters are large.
            Item {
                readonly property real row: Math.max(undo.height, Theme.bigText && why.visible ? why.height + Theme.gapS : told.height)

                width: parent.width
                height: (Theme.bigText ? told.height : 0) + row

                AppText {
                    id: told

                    width: parent.width - (Theme.bigText ? 0 : undo.width + Theme.gapS)
                    y: Theme.bigText ? 0 : (parent.row - height) / 2
                    text: root.player.toastText
                    token: Theme.bigText ? Theme.small : Theme.body
                    color: Theme.inverseInk
                    Accessible.ignored: true
                }
                AppText {
                    id: why

                    width: parent.width - undo.width - Theme.gapS
                    y: told.height + (parent.row - height) / 2
                    text: qsTr("Why, if you like:")
                    token: Theme.small
                    color: Theme.inverseInk
                    visible: root.takesReason && Theme.bigText
                }
                QuietButton {
                    id: undo

                    anchors.right: parent.right
                    y: (Theme.bigText ? told.height : 0) + (parent.row - height) / 2
                    text: qsTr("Undo")
                    ink: Theme.inverseLink
                    pressedFill: "transparent"
                    horizontalPadding: Theme.gapS
                    onClicked: {
                        if (root.isSkip)
                            root.player.undoSkip();
                        else
                            root.player.undoEaseOff();
                    }
                }
            }
            AppText {
                width: parent.width
                text: why.text
                token: Theme.small
                color: Theme.inverseInk
                visible: root.takesReason && !Theme.bigText
            }
            ChipRow {
                x: -Theme.gapS
                width: parent.width + Theme.gapL
                height: implicitHeight
                // Large letters would cover the page: there the row moves sideways.
                wraps: !Theme.bigText
                clip: !wraps
                visible: root.takesReason

                Repeater {
                    model: root.player.reasonTexts

                    QuietButton {
                        required property int index
                        required property string modelData

                        text: modelData
                        ink: Theme.inverseLink
                        pressedFill: "transparent"
                        horizontalPadding: Theme.gapS
                        onClicked: root.player.setReason(index + 1)
                    }
                }
            }
        }
    }
}
