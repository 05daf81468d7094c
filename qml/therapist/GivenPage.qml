// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A therapist's program: what it asks, before anything changes; or as it was taken. */
T.Page {
    id: root

    required property GivenProgramController given

    signal backRequested
    signal useRequested
    signal lookRequested
    signal declineRequested

    Accessible.role: Accessible.Pane
    Accessible.name: [root.given.title, root.given.fromText].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.given.isNewVersion ? qsTr("New version") : root.given.isOffer ? qsTr("New program") : qsTr("Program")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.given.title
            token: Theme.h1
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.given.fromText
            color: Theme.ink2
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.given.takenText
            color: Theme.ink2
        }
        GivenSigner {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            given: root.given
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            spacing: Theme.gapS

            Repeater {
                model: root.given.facts

                Badge {
                    required property string modelData

                    text: modelData
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: text !== ""
            text: root.given.goal
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.given.sizeText !== ""
            kind: "rest"
            iconName: "feather"
            text: root.given.sizeText
        }
        GivenPart {
            Layout.fillWidth: true
            title: qsTr("What is new")
            lead: root.given.changeNote
            lines: root.given.changes
            isListed: true
        }
        GivenPart {
            Layout.fillWidth: true
            title: qsTr("Limits")
            lines: root.given.limits
            isListed: true
        }
        GivenPart {
            Layout.fillWidth: true
            title: qsTr("When to stop")
            lines: root.given.stopRules
            isListed: root.given.stopRules.length > 1
        }
        GivenPart {
            Layout.fillWidth: true
            title: qsTr("From your therapist")
            lead: root.given.notes
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: text !== ""
            text: root.given.besideText
            color: Theme.ink2
        }
        LinkButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapXl
            atStart: true
            visible: root.given.isOffer
            text: qsTr("No thanks")
            onClicked: root.declineRequested()
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText ? 1 : 2
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: root.given.canUse ? Theme.targetMain : Theme.targetSecond
                text: root.given.isOffer ? qsTr("Look first") : qsTr("Sessions")
                onClicked: root.lookRequested()
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.given.canUse
                text: qsTr("Use it")
                onClicked: root.useRequested()
            }
        }
    }
}
