// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// The one main button of a screen. `text: "Start"; detail: "6 min, seated"; iconName: "play-fill"`
BaseButton {
    minimumHeight: Theme.targetMain
    fill: Theme.primary
    pressedFill: Theme.primaryPressed
    ink: Theme.primaryInk
    iconSize: 28
}
