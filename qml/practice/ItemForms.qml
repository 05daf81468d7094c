// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Easier, this one, harder: side by side, or below each other where the text is large. */
GridLayout {
    id: root

    required property ItemController item
    property int skin: 1
    property int hair: 0

    columns: Theme.hugeText ? 1 : 3
    columnSpacing: Theme.gapS
    rowSpacing: Theme.gapS

    Repeater {
        model: root.item.forms
        delegate: FormCard {
            id: card

            required property string key
            required property bool isChosen
            required label
            required name
            required detail

            Layout.fillWidth: true
            Layout.fillHeight: true
            // All of one width, whatever stands on them.
            Layout.preferredWidth: 104
            movementId: card.key
            skin: root.skin
            hair: root.hair
            checked: card.isChosen
            onClicked: root.item.chooseForm(card.key)
        }
    }
}
