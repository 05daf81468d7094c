// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// What else can be done here: outlined, quieter than the main button.
BaseButton {
    minimumHeight: Theme.targetSecond
    fill: Theme.surface
    pressedFill: Theme.primarySoft
    outline: Theme.outline
}
