// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Someone the person trusts: one tap to call, or a place to put them in. */
Card {
    id: root

    required property CrisisController crisis

    signal changeRequested

    AppText {
        Layout.fillWidth: true
        text: root.crisis.trustedName !== "" ? root.crisis.trustedName : qsTr("Someone I trust")
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.crisis.hasTrusted
        text: qsTr("Who could you call at any hour? Put in a name and a number.")
        color: Theme.ink2
    }
    DialButton {
        Layout.fillWidth: true
        visible: root.crisis.trustedUrl !== ""
        //: %1 is a telephone number
        text: qsTr("Call %1").arg(root.crisis.trustedNumber)
        spokenName: root.crisis.trustedName !== "" ? qsTr("Call %1").arg(root.crisis.trustedName) : text
        url: root.crisis.trustedUrl
        //: %1 is a telephone number
        byHand: qsTr("Does no call begin? Dial %1 on any phone.").arg(root.crisis.trustedNumber)
    }
    QuietButton {
        Layout.fillWidth: true
        text: root.crisis.hasTrusted ? qsTr("Change who it is") : qsTr("Put someone in")
        onClicked: root.changeRequested()
    }
}
