// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Two people meet: what the therapist calls the person here, then one code, then the other. */
T.Page {
    id: root

    required property TherapistController therapist

    signal backRequested
    signal ownCodeRequested
    signal theirCodeRequested

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        id: head

        title: qsTr("Meet my therapist")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.therapist.hasOwnCode ? qsTr("Two codes, one after the other") : qsTr("What does your therapist call you here?")
            token: Theme.h2
            heading: true
        }
        Field {
            id: name

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: !root.therapist.hasOwnCode
            label: qsTr("A name or a number, as you both like")
            help: qsTr("It need not be your own name.")
            error: root.therapist.problem
            maximumLength: 60
            //: what somebody is called in the list of their therapist, unless they write something else
            text: qsTr("Me")
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapL
            visible: root.therapist.hasOwnCode
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                text: qsTr("Your therapist scans yours, you scan theirs. Then you compare two numbers.")
            }
            Card {
                Layout.fillWidth: true

                NavRow {
                    Layout.fillWidth: true
                    text: qsTr("1. Show my code")
                    detail: qsTr("You are %1 here").arg(root.therapist.ownName)
                    iconName: "qr-code"
                    onClicked: root.ownCodeRequested()
                }
                Divider {}
                NavRow {
                    Layout.fillWidth: true
                    text: qsTr("2. Scan their code")
                    detail: qsTr("With the camera, or from a file")
                    iconName: "magnifying-glass"
                    onClicked: root.theirCodeRequested()
                }
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("No account and no internet is needed for this.")
                token: Theme.small
                color: Theme.ink2
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        PrimaryButton {
            Layout.fillWidth: true
            text: root.therapist.hasOwnCode ? qsTr("Show my code") : qsTr("Next")
            enabled: root.therapist.hasOwnCode || name.text.trim() !== ""
            reason: qsTr("Write a name first")
            onClicked: {
                if (root.therapist.hasOwnCode)
                    root.ownCodeRequested();
                else
                    root.therapist.begin(name.text);
            }
        }
    }
}
