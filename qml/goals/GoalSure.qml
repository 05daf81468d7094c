// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** How sure somebody is of a goal. Below seven the goal gets smaller, until they are. */
Card {
    id: root

    required property GoalsController goals
    /** The page has the button for a smaller goal where its main button is. */
    property bool hasButton: true

    AppText {
        Layout.fillWidth: true
        text: qsTr("How sure are you that you can do this?")
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Think of the next two weeks, with good days and hard days in them.")
        token: Theme.small
        color: Theme.ink2
    }
    ScaleTiles {
        Layout.fillWidth: true
        question: qsTr("How sure are you that you can do this?")
        value: root.goals.sure
        hasNotSure: false
        lowLabel: qsTr("Not at all")
        highLabel: qsTr("Fully")
        onChosen: value => root.goals.setSure(value)
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        implicitHeight: smaller.implicitHeight + 2 * Theme.gapM
        radius: Theme.radiusBlock
        color: Theme.glowSoft
        visible: root.goals.isTooLarge

        ColumnLayout {
            id: smaller

            x: Theme.gapM
            y: Theme.gapM
            width: parent.width - 2 * Theme.gapM
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                text: qsTr("Let us make it smaller")
                token: Theme.h3
                color: Theme.glowInk
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Seven or more is a good sign. Most good goals shrink once or twice.")
                color: Theme.glowInk
            }
            SecondButton {
                Layout.fillWidth: true
                visible: root.hasButton && root.goals.smallerText !== ""
                text: qsTr("Take %1").arg(root.goals.smallerText)
                onClicked: root.goals.makeSmaller()
            }
            AppText {
                Layout.fillWidth: true
                visible: root.goals.smallerText === ""
                text: qsTr("Choose a smaller amount above, or an easier place or time.")
                color: Theme.glowInk
            }
        }
    }
}
