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
    /** Where the number comes from, and a way to put in another one. */
    property bool hasNote: true

    signal numberRequested

    color: Theme.stopSoft

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.gapM

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
    SecondButton {
        Layout.fillWidth: true
        minimumHeight: Theme.targetMain
        iconName: "phone"
        ink: Theme.stop
        outline: Theme.stop
        //: %1 is a telephone number
        text: qsTr("Call %1").arg(root.help.number)
        onClicked: Qt.openUrlExternally(root.help.callUrl)
    }
    AppText {
        Layout.fillWidth: true
        visible: root.help.alsoNumber !== ""
        //: %1 is a telephone number
        text: qsTr("%1 reaches help as well.").arg(root.help.alsoNumber)
        token: Theme.small
    }
    AppText {
        Layout.fillWidth: true
        visible: root.hasNote
        text: root.help.numberNote
        token: Theme.small
        color: Theme.ink2
    }
    QuietButton {
        Layout.fillWidth: true
        visible: root.hasNote
        text: qsTr("Put in another number")
        ink: Theme.stop
        onClicked: root.numberRequested()
    }
}
