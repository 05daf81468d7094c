// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

/** A heading, a few chips, and nothing that has to be chosen. */
Column {
    id: root

    required property string title
    property string hint
    required property var texts
    required property var ids
    /** Ids that are chosen. */
    property var chosen: []

    signal tapped(index: int)

    spacing: Theme.gapS

    Flow {
        width: root.width
        spacing: Theme.gapS

        AppText {
            width: Math.min(implicitWidth, root.width)
            text: root.title
            token: Theme.h3
            heading: true
        }
        AppText {
            width: Math.min(implicitWidth, root.width)
            text: root.hint
            token: Theme.small
            topPadding: token.rise + 2
            color: Theme.ink2
        }
    }
    Flow {
        width: root.width
        spacing: Theme.gapS

        Repeater {
            model: root.texts

            Chip {
                required property int index
                required property string modelData

                text: modelData
                checked: root.chosen.indexOf(root.ids[index]) >= 0
                onClicked: root.tapped(index)
            }
        }
    }
}
