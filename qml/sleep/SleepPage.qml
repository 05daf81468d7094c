// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Sleep: last night in one tap, the week in hours, a calm evening, and one rule at a time. */
T.Page {
    id: root

    required property SleepController sleep

    signal backRequested
    signal itemRequested(id: string)
    signal cardRequested(id: string)

    function openNight(key: string): void {
        root.sleep.openNight(key);
        night.open();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: [qsTr("Sleep"), root.sleep.lastText, root.sleep.weekText].filter(text => text !== "").join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Sleep")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL

            AppText {
                Layout.fillWidth: true
                text: root.sleep.isLastTold ? qsTr("Last night") : qsTr("How was your night?")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.sleep.isLastTold ? root.sleep.lastText : qsTr("A guess is fine. Nobody counts points here.")
            }
            LinkButton {
                Layout.fillWidth: true
                atStart: true
                visible: root.sleep.isLastTold
                text: qsTr("Change it")
                onClicked: root.openNight("")
            }
            // With large words two buttons would take half of the page.
            LinkButton {
                Layout.fillWidth: true
                atStart: true
                visible: Theme.hugeText && !root.sleep.isLastTold && root.sleep.usualText !== ""
                text: qsTr("Other times")
                onClicked: root.openNight("")
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            visible: root.sleep.offerText !== ""
            color: Theme.primarySoft

            AppText {
                Layout.fillWidth: true
                text: root.sleep.offerText
                color: Theme.primarySoftInk
            }
            SecondButton {
                Layout.fillWidth: true
                text: qsTr("Put them here too")
                onClicked: root.sleep.takeNights()
            }
            QuietButton {
                Layout.fillWidth: true
                text: qsTr("Leave it")
                onClicked: root.sleep.leaveNights()
            }
        }
        SectionTitle {
            text: qsTr("Your week")
        }
        SleepWeek {
            Layout.fillWidth: true
            sleep: root.sleep
            onNightRequested: key => root.openNight(key)
        }
        SectionTitle {
            text: qsTr("Evening and morning")
        }
        SleepEvening {
            Layout.fillWidth: true
            sleep: root.sleep
            onItemRequested: id => root.itemRequested(id)
        }
        SectionTitle {
            text: qsTr("One rule for one week")
        }
        SleepRule {
            Layout.fillWidth: true
            sleep: root.sleep
        }
        SectionTitle {
            text: qsTr("A set time in bed")
        }
        Card {
            Layout.fillWidth: true
            color: root.sleep.isWindowOpen ? Theme.surface : Theme.surfaceAlt

            RowWords {
                Layout.fillWidth: true
                iconName: root.sleep.isWindowOpen ? "moon" : "lock-simple"
                title: root.sleep.isWindowOpen ? qsTr("Opened by your therapist") : qsTr("Closed for now")
                enabledLook: root.sleep.isWindowOpen
            }
            AppText {
                Layout.fillWidth: true
                text: root.sleep.windowText
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                visible: root.sleep.talkText !== ""
                text: qsTr("Worth a talk")
                token: Theme.bodyStrong
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                visible: root.sleep.talkText !== ""
                text: root.sleep.talkText
            }
            AppText {
                Layout.fillWidth: true
                visible: root.sleep.talkText !== ""
                text: qsTr("Tell them first if one of these is so:")
            }
            SignList {
                Layout.fillWidth: true
                visible: root.sleep.talkText !== ""
                signs: root.sleep.talkPoints // qmllint disable
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Sleepy by day? Then do not drive, and do not use machines.")
                token: Theme.small
                color: Theme.ink2
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            Layout.bottomMargin: Theme.gapXl
            spacing: 0

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Sleep and pain")
                detail: qsTr("What is known, in two minutes")
                iconName: "book-open"
                onClicked: root.cardRequested("edu-sleep")
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Sleep reset")
                detail: qsTr("All of this, step by step")
                iconName: "moon"
                onClicked: root.itemRequested(root.sleep.exerciseId)
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.sleep.isLastTold
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            visible: root.sleep.usualText === ""
            text: qsTr("Tell your night")
            onClicked: root.openNight("")
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.sleep.usualText !== ""
            columns: 2
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapS
            layoutDirection: Theme.leftHanded !== root.LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight

            SecondButton {
                Layout.preferredWidth: 112
                visible: !Theme.hugeText
                minimumHeight: Theme.targetMain
                horizontalPadding: Theme.gapS
                text: qsTr("Other times")
                onClicked: root.openNight("")
            }
            PrimaryButton {
                Layout.fillWidth: true
                minimumHeight: Theme.targetMain
                text: qsTr("Same as last time")
                detail: root.sleep.usualText
                onClicked: root.sleep.sameAsLast()
            }
        }
    }

    Toast {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapL
        visible: shown
        onUndone: root.sleep.undo()
    }

    Connections {
        function onSaid(text: string, canUndo: bool): void {
            toast.show(text, canUndo ? qsTr("Undo") : "");
        }

        target: root.sleep
    }
    NightSheet {
        id: night

        sleep: root.sleep
        onDeleteRequested: ask.open()
    }
    ConfirmDialog {
        id: ask

        title: qsTr("Delete it for good?")
        text: root.sleep.deleteText
        confirmText: qsTr("Delete it")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: root.sleep.deleteNight()
    }
}
