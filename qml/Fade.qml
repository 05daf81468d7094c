// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** How pages come and go. */
Transition {
    id: root

    property bool isOut: false

    NumberAnimation {
        property: "opacity"
        from: root.isOut ? 1 : 0
        to: root.isOut ? 0 : 1
        duration: Theme.motionFade
        easing.type: Easing.OutCubic
    }
}
