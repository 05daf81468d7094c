// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// A few underlined words that open something: "Why?"
BaseButton {
    minimumHeight: Theme.targetMin
    horizontalPadding: 4
    // At the start its words stand at the edge of the column, like all others.
    leftPadding: atStart && !mirrored ? 0 : horizontalPadding
    rightPadding: atStart && mirrored ? 0 : horizontalPadding
    pressedFill: Theme.primarySoft
    ink: Theme.primary
    cornerRadius: Theme.radiusSmall
    token: Theme.bodyStrong
    underlined: true
    spokenRole: Accessible.Link
}
