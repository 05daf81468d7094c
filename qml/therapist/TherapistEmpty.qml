// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** What a therapist can do here, before there is one. */
ColumnLayout {
    id: root

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: qsTr("Do you see a physical therapist who uses Evenpace?")
        token: Theme.h2
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("They can give you a program that fits you, with limits that protect you. You can show them how it went.")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Repeater {
            model: [[qsTr("You meet once, and scan each other's code."), "qr-code"], [qsTr("You see each program before it changes anything."), "seal-check"], [qsTr("You choose what you tell them. It leaves your phone only when you send it."), "paper-plane-tilt"]]

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gapM

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.modelData[1]
                    color: Theme.primary
                    size: 26
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.modelData[0]
                }
            }
        }
    }
}
