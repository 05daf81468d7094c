// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** "Leave this out?" Asked where the therapist wrote what to do instead: why, if one likes, and then what stands in for it. */
Sheet {
    id: root

    required property PlayerController player
    readonly property bool hasOffer: root.player.swapText !== ""

    title: hasOffer ? qsTr("Something else instead") : qsTr("Leave this out?")
    onClosed: if (root.player.isSwapAsked) root.player.closeSheet()

    AppText {
        Layout.fillWidth: true
        text: root.hasOffer ? root.player.swapText : qsTr("That is fine. Why, if you like:")
        token: root.hasOffer ? Theme.bodyL : Theme.body
        color: root.hasOffer ? Theme.ink : Theme.ink2
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        id: chips

        Layout.fillWidth: true
        spacing: Theme.gapS
        visible: !root.hasOffer

        Repeater {
            model: root.player.reasonTexts

            Chip {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, chips.width)
                text: modelData
                checkable: false
                spokenRole: Accessible.Button
                Accessible.checkable: false
                onClicked: root.player.tellSwapReason(index + 1)
            }
        }
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Do that")
        visible: root.hasOffer
        onClicked: root.player.takeSwap()
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Leave it out")
        onClicked: root.player.leaveOut()
    }
    LinkButton {
        Layout.fillWidth: true
        text: qsTr("Go on with it")
        onClicked: root.close()
    }

    Connections {
        function onSheetChanged(): void {
            if (root.player.isSwapAsked)
                root.open();
            else
                root.close();
        }

        target: root.player
    }
}
