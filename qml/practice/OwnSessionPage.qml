// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A session of one's own: its name, what is in it and how much of it. All of it is kept as it is made. */
T.Page {
    id: root

    required property OwnSessionController own

    signal backRequested

    /** Opens the choice of items. */
    function openChoices(): void {
        choices.open();
    }

    /** Opens the dose of the item that was chosen. */
    function openDose(): void {
        dose.open();
    }

    T.StackView.onDeactivated: root.own.leaveWords()
    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }
    header: PageHead {
        id: head

        title: qsTr("Your own session")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        width: parent.width
        height: parent.height - dock.height
        side: Math.max(Theme.screenMargin(root.width), (width - 640) / 2)
        enabled: !root.own.isRemoved

        Field {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            label: qsTr("Name")
            placeholder: qsTr("My session")
            maximumLength: root.own.mostNameLength
            text: root.own.name
            onEdited: text => root.own.name = text
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            visible: root.own.nameIdeas.length > 0
            spacing: Theme.gapS

            Repeater {
                model: root.own.nameIdeas
                delegate: Chip {
                    id: idea

                    required property string modelData

                    checkable: false
                    spokenRole: Accessible.Button
                    text: idea.modelData
                    spokenName: qsTr("Name it %1").arg(idea.modelData)
                    onClicked: root.own.name = idea.modelData
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.own.itemCount > 0
            spacing: Theme.gapXs

            AppText {
                Layout.fillWidth: true
                text: qsTr("%1, %2").arg(root.own.countText).arg(root.own.minutesText)
                token: Theme.h3
            }
            AppText {
                Layout.fillWidth: true
                text: root.own.easyText
                color: Theme.ink2
            }
            AppText {
                Layout.fillWidth: true
                text: root.own.effortText
                color: Theme.ink2
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.own.todayText
                color: Theme.ink2
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.own.itemCount > 0
            padding: 6
            spacing: 0

            Repeater {
                id: itemList

                model: root.own.items
                delegate: OwnItemRow {
                    id: row

                    required property int index
                    required title
                    required detail

                    Layout.fillWidth: true
                    place: row.index
                    count: root.own.itemCount
                    onOpened: {
                        root.own.choose(row.index);
                        dose.open();
                    }
                    onMoved: by => {
                        const to = row.index + by;
                        root.own.move(row.index, by);
                        (itemList.itemAt(to) as OwnItemRow).focusMover(by);
                    }
                }
            }
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: root.own.itemCount > 0 ? Theme.cardGap : Theme.gapL
            enabled: root.own.canAddItem
            reason: qsTr("The session is full.")
            text: qsTr("Add something")
            iconName: "plus"
            onClicked: choices.open()
        }
        QuietButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: !root.own.isBlank
            text: qsTr("Remove this session")
            iconName: "trash"
            onClicked: root.own.remove()
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }
    OwnSessionDock {
        id: dock

        y: parent.height - height
        width: parent.width
        sideMargin: scroll.side
        own: root.own
        isShort: Theme.isShort(root.height)
    }
    OfferSheets {
        x: scroll.side
        y: dock.y - height - Theme.gapS
        width: parent.width - 2 * x
        height: implicitHeight
        offer: root.own
    }
    OwnAddSheet {
        id: choices

        objectName: "own-add"
        own: root.own
    }
    OwnDoseSheet {
        id: dose

        own: root.own
    }
}
