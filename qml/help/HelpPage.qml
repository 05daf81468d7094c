// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** When to get help: signs by how soon they need somebody, the number to call, and the way back after a stop. */
T.Page {
    id: root

    required property HelpController help

    signal backRequested
    signal cardRequested(id: string)
    signal countryRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("When to get help")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("When to get help")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        Item {
            implicitHeight: Theme.gapL
        }
        CheckedBy {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapM
            visible: root.help.isStopped
            title: qsTr("Movement is stopped")
            text: root.help.stoppedText
            buttonText: qsTr("A professional has checked this")
            dayText: root.help.dayText
            onConfirmed: daysAgo => root.help.clearStop(daysAgo)
        }
        Part {
            level: HelpController.Emergency
            ink: Theme.stop

            CallCard {
                Layout.fillWidth: true
                help: root.help
            }
            PlaceCard {
                Layout.fillWidth: true
                help: root.help
                onNumberRequested: number.open()
                onCountryRequested: root.countryRequested()
            }
        }
        Part {
            level: HelpController.SameDay
        }
        Part {
            level: HelpController.Soon
        }
        Part {
            level: HelpController.PauseItem
        }
        CheckedBy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            visible: root.help.isModerateLocked && !root.help.isStopped
            title: qsTr("Moderate movements are locked")
            text: qsTr("That follows from your safety check. A doctor or therapist may open them.")
            buttonText: qsTr("A professional agreed")
            dayText: root.help.dayText
            onConfirmed: daysAgo => root.help.agreeModerate(daysAgo)
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.sectionGap
            text: qsTr("Not on any list, and it worries you? Ask a person. This page finds out nothing; it only says when not to wait.")
            token: Theme.small
            color: Theme.ink2
        }
        LinkButton {
            Layout.fillWidth: true
            atStart: true
            text: qsTr("Read: when to call at once")
            onClicked: root.cardRequested("edu-emergency")
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXxl
            atStart: true
            text: qsTr("Read: when to see a doctor")
            onClicked: root.cardRequested("edu-see-doctor")
        }
    }

    NumberSheet {
        id: number

        help: root.help
    }

    component Part: ColumnLayout {
        id: part

        property int level
        property color ink: Theme.ink
        default property alias content: more.data

        Layout.fillWidth: true
        Layout.topMargin: part.level === HelpController.Emergency ? 0 : Theme.sectionGap
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            text: root.help.title(part.level)
            token: Theme.h2
            color: part.ink
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.help.action(part.level)
            color: Theme.ink2
        }
        ColumnLayout {
            id: more

            Layout.fillWidth: true
            visible: children.length > 0
        }
        Card {
            Layout.fillWidth: true

            SignList {
                Layout.fillWidth: true
                signs: root.help.signs(part.level)
            }
        }
    }
}
