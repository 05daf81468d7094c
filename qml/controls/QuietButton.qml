// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Words alone, for what is needed seldom.
BaseButton {
    minimumHeight: Theme.targetMin
    horizontalPadding: 8
    pressedFill: Theme.primarySoft
    ink: Theme.primary
    cornerRadius: Theme.radiusChip
}
