// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// The ring that shows where the keyboard is. A child of what it surrounds; its room outside belongs to nobody.
Rectangle {
    id: root

    // The corners of what it surrounds.
    property real cornerRadius: 0
    readonly property real reach: Theme.focusGap + Theme.strokeFocus

    anchors.fill: parent
    anchors.margins: -reach
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.strokeFocus
    radius: Math.min(cornerRadius, parent ? parent.height / 2 : cornerRadius) + reach
    z: 1
}
