// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The code of a patient was scanned: both look whether their screens show the same numbers. */
T.Page {
    id: root

    required property PatientsController patients
    required property ClinicSettingsController own

    signal answered(same: bool)

    function goBack(): void {
        root.answered(false);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Compare")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Compare")
        hasHelp: false
        onBackRequested: root.answered(false)
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
            visible: root.patients.isMetChanged
            kind: "stop"
            iconName: "warning"
            headline: qsTr("This is not the code from before.")
            text: qsTr("It may be a new device. It may also be somebody else. Ask them, and compare the numbers with care.")
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("Compare these numbers with those on the other screen.")
        }
        FingerprintCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            title: root.patients.metName
            number: root.patients.metNumber
        }
        FingerprintCard {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.own.hasCard
            title: qsTr("You, as %1").arg(root.own.name)
            number: root.own.number
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.patients.metProblem !== ""
            kind: "care"
            iconName: "warning"
            text: root.patients.metProblem
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
                onClicked: root.answered(false)
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: qsTr("The same")
                onClicked: root.answered(true)
            }
        }
    }
}
