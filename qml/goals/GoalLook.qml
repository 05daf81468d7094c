// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Once a week: does the goal still fit? Every answer is a good one. */
Card {
    id: root

    required property GoalsController goals

    color: Theme.primarySoft

    AppText {
        Layout.fillWidth: true
        text: qsTr("Your look of the week")
        token: Theme.h3
        color: Theme.primarySoftInk
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Does this goal still fit? Any answer is fine.")
        color: Theme.primarySoftInk
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Yes, go on")
        onClicked: root.goals.lookAndKeep()
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.goals.smallerText !== ""
        text: qsTr("Make it smaller")
        detail: root.goals.smallerText
        onClicked: {
            root.goals.makeSmaller();
            root.goals.lookAndKeep();
        }
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Let it wait")
        onClicked: root.goals.letWait()
    }
}
