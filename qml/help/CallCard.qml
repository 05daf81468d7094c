// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The number to call, large, with a button that dials it where the device can. */
Card {
    id: root

    required property HelpController help

    color: Theme.stopSoft

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gapM
        // The button says it as well, and nothing stands before it where room is short.
        visible: !Theme.hugeText

        AppText {
            Layout.fillWidth: true
            text: qsTr("Emergency number")
            token: Theme.bodyStrong
        }
        AppText {
            text: root.help.number
            token: Theme.value
            color: Theme.stop
            Accessible.name: qsTr("Emergency number: %1").arg(root.help.number)
        }
    }
    DialButton {
        Layout.fillWidth: true
        minimumHeight: Theme.targetMain
        ink: Theme.stop
        outline: Theme.stop
        //: %1 is a telephone number
        text: qsTr("Call %1").arg(root.help.number)
        url: root.help.callUrl
        //: %1 is a telephone number
        byHand: qsTr("Does no call begin? Dial %1 on any phone.").arg(root.help.number)
    }
    AppText {
        Layout.fillWidth: true
        visible: root.help.alsoNumber !== ""
        //: %1 is a telephone number
        text: qsTr("%1 reaches help as well.").arg(root.help.alsoNumber)
        token: Theme.small
    }
}
