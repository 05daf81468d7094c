// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** Opens what helps when it is hard right now, from wherever this is. */
IconButton {
    iconName: "hand-heart"
    text: qsTr("When it is hard right now")
}
