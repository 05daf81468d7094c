// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Only for erasing.
BaseButton {
    minimumHeight: Theme.targetSecond
    fill: Theme.surface
    pressedFill: Theme.stopSoft
    ink: Theme.stop
    outline: Theme.stop
}
