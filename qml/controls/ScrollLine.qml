// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace.Controls

// Beside what scrolls, while it scrolls.
T.ScrollBar {
    id: root

    implicitWidth: 10
    padding: 2
    minimumSize: height > 0 ? width / height : 0

    contentItem: Rectangle {
        color: Theme.outline
        radius: width / 2
        opacity: root.active && root.size < 1 ? 0.75 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.motionFade }
        }
    }
}
