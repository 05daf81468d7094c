// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How the guide looks: the figure itself shows each choice. */
Card {
    id: root

    required property SettingsController settings

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapL

        GuidePicture {
            Layout.fillWidth: true
            implicitHeight: 150
            poseName: "standEasy"
            skin: root.settings.guideSkin
            hair: root.settings.guideHair
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("Skin")
            options: [qsTr("Light"), qsTr("Medium"), qsTr("Brown"), qsTr("Dark")]
            value: root.settings.guideSkin
            onChosen: value => root.settings.setGuideSkin(value)
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("Hair")
            options: [qsTr("Dark"), qsTr("Gray")]
            value: root.settings.guideHair
            onChosen: value => root.settings.setGuideHair(value)
        }
    }
}
