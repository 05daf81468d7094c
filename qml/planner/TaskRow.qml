// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One planned task. A tap opens what can be done with it; the handle moves it. */
Rectangle {
    id: root

    required property string key
    required property string title
    required property string iconName
    required property string loadWord
    required property bool isHeavy
    required property bool isForHead
    required property string note
    required property bool isOpen
    required property bool isDone
    required property string spokenName
    property bool isChosen: false
    property bool canBeDone: false
    // Two of its buttons do not stand side by side.
    readonly property bool isNarrow: Theme.hugeText || width < 264

    signal chosen
    signal doneChosen
    signal notNeededChosen
    signal reopenChosen
    signal changeChosen
    signal removeChosen
    /** From `part` of the row, for takeFocus(). */
    signal stepped(down: bool, part: string)
    signal dropped(sceneY: real)

    function takeFocus(part: string): void {
        const places = {
            "handle": handle,
            "earlier": earlier,
            "later": later
        };
        places[part].forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gapXs
    radius: Theme.radiusBlock
    color: handle.isDragging ? Theme.primarySoft : Theme.surface
    z: handle.isDragging ? 2 : 0
    transform: Translate {
        y: handle.dragged
    }

    ColumnLayout {
        id: column

        x: Theme.gapS
        y: Theme.gapXs
        width: root.width - 2 * Theme.gapS
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            BaseRow {
                id: row

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.targetSecond, words.implicitHeight + topPadding + bottomPadding)
                text: root.spokenName
                Accessible.description: root.isChosen ? qsTr("Shown") : qsTr("Folded")
                onClicked: root.chosen()

                RowLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gapM

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: root.isDone ? "check-circle-fill" : root.isOpen ? root.iconName : "minus-circle"
                        color: root.isOpen || root.isDone ? Theme.primary : Theme.rest
                        size: 26
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2

                        AppText {
                            Layout.fillWidth: true
                            text: root.title
                            token: Theme.bodyStrong
                            color: root.isOpen ? Theme.ink : Theme.ink2
                            Accessible.ignored: true
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.gapXs

                            Icon {
                                Layout.alignment: Qt.AlignTop
                                name: root.isForHead ? "brain" : "person-simple-walk"
                                color: Theme.ink2
                                size: 20
                                visible: root.isOpen
                            }
                            AppText {
                                Layout.fillWidth: true
                                text: root.note
                                token: root.isHeavy && root.isOpen ? Theme.smallStrong : Theme.small
                                color: Theme.ink2
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
            TaskHandle {
                id: handle

                name: root.title
                visible: root.isOpen
                onStepped: down => root.stepped(down, "handle")
                onPressed: root.chosen()
                onDropped: root.dropped(root.mapToItem(null, 0, root.height / 2).y)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapS
            visible: root.isChosen
            columns: root.isNarrow ? 1 : 2
            columnSpacing: Theme.gapS
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.isOpen && root.canBeDone
                text: qsTr("Done")
                iconName: "check"
                spokenName: qsTr("%1 is done").arg(root.title)
                onClicked: root.doneChosen()
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.isOpen
                text: qsTr("Not needed")
                spokenName: qsTr("%1 is not needed").arg(root.title)
                onClicked: root.notNeededChosen()
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !root.isOpen
                text: qsTr("Open it again")
                spokenName: qsTr("Open %1 again").arg(root.title)
                onClicked: root.reopenChosen()
            }
            SecondButton {
                id: earlier

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.isOpen
                text: qsTr("Earlier")
                iconName: "caret-up"
                spokenName: qsTr("Move %1 earlier").arg(root.title)
                onClicked: root.stepped(false, "earlier")
            }
            SecondButton {
                id: later

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.isOpen
                text: qsTr("Later")
                iconName: "caret-down"
                spokenName: qsTr("Move %1 later").arg(root.title)
                onClicked: root.stepped(true, "later")
            }
            SecondButton {
                Layout.fillWidth: true
                // What is done was told as it is.
                visible: !root.isDone
                // Alone in its row, but for tomorrow.
                Layout.columnSpan: root.isOpen && root.canBeDone && !root.isNarrow ? 2 : 1
                Layout.preferredWidth: 1
                text: qsTr("Change")
                iconName: "pencil-simple"
                spokenName: qsTr("Change %1").arg(root.title)
                onClicked: root.changeChosen()
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.isDone
                text: qsTr("Delete")
                iconName: "trash"
                spokenName: qsTr("Delete %1").arg(root.title)
                onClicked: root.removeChosen()
            }
        }
    }
}
