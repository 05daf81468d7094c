// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// The low sun that rests behind what matters now.
Rectangle {
    id: root

    property bool badDay: false

    implicitWidth: 136
    implicitHeight: implicitWidth
    color: badDay ? Theme.restDisc : Theme.disc
    radius: width / 2
    Accessible.ignored: true
}
