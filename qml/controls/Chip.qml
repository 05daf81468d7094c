// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// A short choice. It checks itself when pressed (`onToggled`); `exclusive` makes it one of several of the same parent.
BaseButton {
    id: root

    property bool exclusive: false

    minimumHeight: Theme.targetMin
    checkable: true
    autoExclusive: exclusive
    horizontalPadding: 16
    verticalPadding: 6
    cornerRadius: Theme.radiusChip
    token: Theme.smallStrong
    iconSize: 20
    iconName: checked ? "check" : ""
    fill: checked ? Theme.primary : "transparent"
    pressedFill: checked ? Theme.primaryPressed : Theme.primarySoft
    ink: checked ? Theme.primaryInk : Theme.ink
    outline: checked ? "transparent" : Theme.outline
    spokenRole: exclusive ? Accessible.RadioButton : Accessible.CheckBox

    Accessible.checkable: true
    Accessible.checked: checked
}
