// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

/** Ready phrases, so that nothing has to be typed. */
Column {
    id: root

    required property list<string> texts

    signal chosen(text: string)

    spacing: Theme.gapS
    visible: texts.length > 0

    AppText {
        width: root.width
        text: qsTr("Tap one, or write your own.")
        token: Theme.small
        color: Theme.ink2
    }
    Flow {
        width: root.width
        spacing: Theme.gapS

        Repeater {
            model: root.texts

            Chip {
                required property string modelData

                width: Math.min(implicitWidth, root.width)
                text: modelData
                checkable: false
                Accessible.role: Accessible.Button
                onClicked: root.chosen(modelData)
            }
        }
    }
}
