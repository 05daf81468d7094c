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
    /** There is no number to compare, or it is seen whole above the answers. Else the answers come after it. */
    property bool isDocked: false
    // A dock that is not seen has no height of its own.
    readonly property real dockHeight: Theme.targetMain + (Theme.bigText ? Theme.targetMain + Theme.gapS : 0) + 22
    readonly property bool hasRoom: root.given.isVerified || !root.given.canUse
        || signer.y + signer.height <= root.contentItem.height - root.dockHeight

    // After the layout that tells the room: it may not change while it is being made.
    onHasRoomChanged: Qt.callLater(() => root.isDocked = root.hasRoom) // qmllint disable

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
        anchors.bottom: root.isDocked ? dock.top : parent.bottom
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
            id: signer

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            given: root.given
        }
        Flow {
            id: facts

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            spacing: Theme.gapS

            Repeater {
                model: root.given.facts

                Badge {
                    required property string modelData

                    width: Math.min(implicitWidth, facts.width)
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
            title: qsTr("Week")
            lines: root.given.week
            isListed: true
            tail: root.given.lastDayText
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
        AnswerButtons {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: !root.isDocked
            text: qsTr("Use it")
            otherText: qsTr("Look first")
            onAccepted: root.useRequested()
            onOtherRequested: root.lookRequested()
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
        visible: root.isDocked
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        AnswerButtons {
            Layout.fillWidth: true
            hasMain: root.given.canUse
            text: qsTr("Use it")
            otherText: root.given.isOffer ? qsTr("Look first") : qsTr("Sessions")
            onAccepted: root.useRequested()
            onOtherRequested: root.lookRequested()
        }
    }
}
