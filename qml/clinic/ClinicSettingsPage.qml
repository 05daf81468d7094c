// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What a therapist sets: their card, the rules of the flags, the lock, and the way to their own days. */
Rectangle {
    id: root

    required property ClinicController clinic
    readonly property ClinicSettingsController own: root.clinic.own

    signal ownCodeRequested
    signal rulesRequested
    signal forMeRequested
    signal settingsRequested
    signal aboutRequested

    color: Theme.ground
    Component.onCompleted: root.own.open()

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("Settings")
            token: Theme.h1
            heading: true
        }

        SectionTitle {
            text: qsTr("Your code")
        }
        OwnCard {
            Layout.fillWidth: true
            own: root.own
            onCodeRequested: root.ownCodeRequested()
        }

        SectionTitle {
            text: qsTr("Flags")
        }
        Card {
            Layout.fillWidth: true

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Rules of the flags")
                detail: root.clinic.rules.areAllUsual ? qsTr("As they come with the app") : qsTr("Changed by you")
                iconName: "flag-pennant"
                onClicked: root.rulesRequested()
            }
        }

        SectionTitle {
            text: qsTr("Private")
        }
        Card {
            Layout.fillWidth: true

            NavRow {
                Layout.fillWidth: true
                text: root.clinic.lock.isSet ? qsTr("The clinic has a lock") : qsTr("Lock the clinic with a PIN")
                detail: root.clinic.lock.isSet ? qsTr("Asked for after 5 minutes away") : qsTr("Off")
                iconName: "lock-simple"
                onClicked: pin.open()
            }
        }

        SectionTitle {
            text: qsTr("This app")
        }
        Card {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gapXxl
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("For me")
                detail: qsTr("Days and exercises of your own, kept apart")
                iconName: "person-simple"
                onClicked: root.forMeRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Look, text size and sound")
                iconName: "text-aa"
                onClicked: root.settingsRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("About Evenpace, and licenses")
                iconName: "info"
                onClicked: root.aboutRequested()
            }
        }
    }

    PinPlace {
        id: pin

        lock: root.clinic.lock
    }
}
