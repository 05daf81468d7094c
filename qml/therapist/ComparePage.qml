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
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

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
        FingerprintCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            title: root.therapist.metName
            number: root.therapist.metNumber
        }
        FingerprintCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapL
            visible: root.therapist.hasOwnCode
            title: qsTr("You, as %1").arg(root.therapist.ownName)
            number: root.therapist.ownNumber
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.bigText ? 1 : 2
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.targetMain
                text: qsTr("Not the same")
                onClicked: root.comparedRequested(false)
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("The same")
                onClicked: root.comparedRequested(true)
            }
        }
    }
}
