// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A code was scanned: two people look whether both screens show the same numbers. */
T.Page {
    id: root

    required property TherapistController therapist
    /** The numbers are seen whole above the answers. Else the answers come after them. */
    property bool isDocked: false
    // A dock that is not seen has no height of its own.
    readonly property real dockHeight: Theme.targetMain + (Theme.bigText ? Theme.targetMain + Theme.gapS : 0) + 22
    readonly property bool hasRoom: numbers.y + numbers.height <= root.contentItem.height - root.dockHeight
    readonly property real widest: root.height < 480 ? 720 : 560

    // After the layout that tells the room: it may not change while it is being made.
    onHasRoomChanged: Qt.callLater(() => root.isDocked = root.hasRoom) // qmllint disable

    signal backRequested
    signal comparedRequested(same: bool)

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("Compare")
        onBackRequested: root.comparedRequested(false)
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: root.isDocked ? dock.top : parent.bottom
        side: Math.max(Theme.screenMargin(root.width), (root.width - root.widest) / 2)

        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.therapist.isMetChanged
            kind: "stop"
            iconName: "warning"
            headline: qsTr("This is not the code from before.")
            text: qsTr("It may be a new device. It may also be somebody else. Ask them, and compare the numbers with care.")
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.therapist.metName
            token: Theme.h2
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.therapist.metClinic
            color: Theme.ink2
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("Compare these numbers with those on the other screen.")
        }
        GridLayout {
            id: numbers

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            columns: width >= 520 && !Theme.bigText ? 2 : 1
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapM

            FingerprintCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                title: root.therapist.metName
                number: root.therapist.metNumber
            }
            FingerprintCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: root.therapist.hasOwnCode
                title: qsTr("You, as %1").arg(root.therapist.ownName)
                number: root.therapist.ownNumber
            }
        }
        AnswerButtons {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: !root.isDocked
            text: qsTr("The same")
            otherText: qsTr("Not the same")
            onAccepted: root.comparedRequested(true)
            onOtherRequested: root.comparedRequested(false)
        }
        Item {
            implicitHeight: Theme.gapL
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.isDocked
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - root.widest) / 2)

        AnswerButtons {
            Layout.fillWidth: true
            text: qsTr("The same")
            otherText: qsTr("Not the same")
            onAccepted: root.comparedRequested(true)
            onOtherRequested: root.comparedRequested(false)
        }
    }
}
