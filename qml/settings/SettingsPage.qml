// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Everything a person can set. Each change holds at once. */
T.Page {
    id: root

    required property SettingsController settings
    required property string version
    /** The first questions were not answered to the end. */
    property bool hasQuestions: false

    signal backRequested
    signal aboutRequested
    signal paceSettingsRequested
    signal questionsRequested
    signal helpRequested
    signal safetyRequested
    signal therapistRequested
    signal clinicRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("Settings")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        SectionTitle {
            text: qsTr("Look and comfort")
        }
        LookSettings {
            Layout.fillWidth: true
            settings: root.settings
        }

        SectionTitle {
            text: qsTr("Voice and sound")
        }
        SoundSettings {
            Layout.fillWidth: true
            settings: root.settings
        }

        SectionTitle {
            text: qsTr("Sessions")
        }
        SessionSettings {
            Layout.fillWidth: true
            settings: root.settings
        }

        SectionTitle {
            text: qsTr("My pace")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Limits, and what they rest on")
                detail: qsTr("Minutes, sessions, rest, effort")
                iconName: "feather"
                onClicked: root.paceSettingsRequested()
            }
            Divider {
                visible: root.hasQuestions
            }
            NavRow {
                Layout.fillWidth: true
                visible: root.hasQuestions
                text: qsTr("First questions")
                detail: qsTr("Go on where you were")
                iconName: "question"
                onClicked: root.questionsRequested()
            }
        }

        SectionTitle {
            text: qsTr("Safety")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("When to get help")
                detail: qsTr("Signs, and the number to call")
                iconName: "first-aid"
                onClicked: root.helpRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Safety check again")
                detail: qsTr("When something is new or has changed")
                iconName: "hand-palm"
                onClicked: root.safetyRequested()
            }
        }

        SectionTitle {
            text: qsTr("Therapist")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("My therapist")
                detail: qsTr("Their program, and what you tell them")
                iconName: "stethoscope"
                onClicked: root.therapistRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Clinic")
                detail: root.settings.hasClinic ? qsTr("Your patients and programs, kept apart") : qsTr("For people who treat others")
                iconName: "users"
                onClicked: root.clinicRequested()
            }
        }

        SectionTitle {
            text: qsTr("Your guide")
        }
        GuideSettings {
            Layout.fillWidth: true
            settings: root.settings
        }

        SectionTitle {
            text: qsTr("About")
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXxl

            NavRow {
                Layout.fillWidth: true
                text: qsTr("About Evenpace, and licenses")
                //: %1 is a version number like 0.1.0
                detail: qsTr("Version %1").arg(root.version)
                iconName: "info"
                onClicked: root.aboutRequested()
            }
        }
    }
}
