// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Whether it is known who signed a program; if not, their number to be compared. */
ColumnLayout {
    id: root

    required property GivenProgramController given

    spacing: Theme.gapM

    Badge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.given.isVerified
        tone: "ok"
        iconName: "seal-check"
        text: qsTr("From your therapist, unchanged")
    }
    Notice {
        Layout.fillWidth: true
        visible: !root.given.isVerified && !root.given.isChangedKey && root.given.title !== ""
        iconName: "seal-question"
        headline: qsTr("Not verified")
        text: qsTr("You have not met whoever signed this. Compare this number with them before you use it.")
    }
    Notice {
        Layout.fillWidth: true
        visible: root.given.isChangedKey
        kind: "stop"
        iconName: "warning"
        headline: qsTr("This is not the number from before.")
        text: qsTr("Somebody else may have made this. Ask your therapist, and scan their code anew. Until then it cannot be used.")
    }
    FingerprintCard {
        Layout.fillWidth: true
        visible: !root.given.isVerified && root.given.number !== ""
        title: qsTr("Signed with the number")
        number: root.given.number
    }
}
