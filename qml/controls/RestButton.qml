// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Gentler, in the colors of rest: Ease off, Rest longer.
BaseButton {
    minimumHeight: Theme.targetSecond
    fill: Theme.restSoft
    pressedFill: Theme.restDisc
    ink: Theme.restSoftInk
}
