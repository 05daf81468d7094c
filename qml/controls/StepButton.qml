// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// The square minus and plus beside a value. `text` is read out, not shown; `letter` is shown instead of an icon.
BaseButton {
    id: root

    property string letter: ""
    property TypeToken letterToken: Theme.h3

    minimumHeight: Theme.targetSecond
    minimumWidth: Theme.targetSecond
    horizontalPadding: 4
    iconSize: 26
    fill: Theme.surface
    pressedFill: Theme.primarySoft
    outline: Theme.outline
    cornerRadius: Theme.radiusChip

    contentItem: ButtonContent {
        text: root.letter
        token: root.letterToken
        iconName: root.iconName
        iconSize: root.iconSize
        ink: root.shownInk
    }
}
