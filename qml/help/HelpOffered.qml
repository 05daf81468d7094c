// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** After heavy words: a calm offer that stands in nobody's way. */
Sheet {
    id: root

    required property CrisisController crisis
    required property HelpController help

    signal crisisRequested

    title: qsTr("Those are heavy words")

    AppText {
        Layout.fillWidth: true
        text: qsTr("You do not have to carry them alone.")
    }
    HelplineCard {
        Layout.fillWidth: true
        visible: root.crisis.hasLines
        color: Theme.surfaceAlt
        crisis: root.crisis
        isShort: true
    }
    SecondButton {
        Layout.fillWidth: true
        iconName: "hand-heart"
        text: qsTr("More who can help")
        onClicked: {
            root.close();
            root.crisisRequested();
        }
    }
    DialButton {
        Layout.fillWidth: true
        ink: Theme.stop
        outline: Theme.stop
        //: %1 is a telephone number
        text: qsTr("In danger? Call %1").arg(root.help.number)
        url: root.help.callUrl
        //: %1 is a telephone number
        byHand: qsTr("Does no call begin? Dial %1 on any phone.").arg(root.help.number)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Nobody has read what you wrote. It stays on this device.")
        token: Theme.small
        color: Theme.ink2
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Go on")
        onClicked: root.close()
    }
}
