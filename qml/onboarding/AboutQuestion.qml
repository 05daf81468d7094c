// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** What the app is, and what it is not. */
Question {
    title: qsTr("What this is")
    text: qsTr("Evenpace helps you move a little, rest enough and keep an even pace. It does not find out what is wrong, and it does not replace your doctor or therapist.")
    toRead: [qsTr("Stop whenever you like. Stopping is never wrong."), qsTr("Pain that is new needs a person to look at it."), qsTr("What you enter stays on this device. You can change it or take it back.")]
    nextText: qsTr("I understand")

    Card {
        Layout.fillWidth: true
        spacing: Theme.gapL

        Line {
            iconName: "hand-palm"
            text: qsTr("Stop whenever you like. Stopping is never wrong.")
        }
        Line {
            iconName: "stethoscope"
            text: qsTr("Pain that is new needs a person to look at it.")
        }
        Line {
            iconName: "lock-simple"
            text: qsTr("What you enter stays on this device. You can change it or take it back.")
        }
    }

    component Line: RowLayout {
        id: line

        property string iconName
        property string text

        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: line.iconName
            color: Theme.primary
            size: 28
        }
        AppText {
            Layout.fillWidth: true
            text: line.text
        }
    }
}
