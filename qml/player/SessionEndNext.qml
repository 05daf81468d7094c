// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** It was more than planned: what becomes of the next one, and the choice to leave it as it was. */
Rectangle {
    id: root

    required property SessionEndController ending

    height: content.height + 2 * Theme.cardPadding
    color: Theme.restSoft
    radius: Theme.radiusCard

    Column {
        id: content

        x: Theme.gapL
        y: Theme.cardPadding
        width: parent.width - 2 * x
        spacing: Theme.gapM

        AppText {
            width: parent.width
            text: root.ending.nextSizeText
            token: Theme.bodyStrong
            color: Theme.restSoftInk
        }
        Flow {
            width: parent.width
            spacing: Theme.gapS
            visible: root.ending.asksAboutNext

            RestButton {
                minimumHeight: Theme.targetMin
                minimumWidth: 96
                fill: Theme.surface
                text: qsTr("Fine")
                onClicked: root.ending.keepNextAsItWas(false)
            }
            RestButton {
                minimumHeight: Theme.targetMin
                fill: Theme.surface
                text: qsTr("Keep as it was")
                onClicked: root.ending.keepNextAsItWas(true)
            }
        }
    }
}
