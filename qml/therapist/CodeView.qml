// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** A code on the brightest paper there is. */
Rectangle {
    id: root

    required property CodeController code
    /** How large it is. */
    required property real side

    implicitWidth: root.side
    implicitHeight: root.side
    radius: Theme.radiusChip
    // A camera needs white paper in every world.
    color: "white"

    CodePicture {
        anchors.fill: parent
        anchors.margins: Theme.gapXs
        code: root.code

        Accessible.role: Accessible.Graphic
        Accessible.name: root.code.pictureName
    }
}
