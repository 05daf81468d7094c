// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What is known of a patient without their reports. */
ScrollPage {
    id: root

    required property PatientsController patients

    Card {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM

        AppText {
            Layout.fillWidth: true
            text: root.patients.chosenDetail
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("There is no live link. What you see is what the last report said.")
            token: Theme.small
            color: Theme.ink2
        }
    }
}
