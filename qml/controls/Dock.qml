// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// The bar at the bottom that holds the main button. Its children stand below each other.
Rectangle {
    id: root

    default property alias content: column.data
    property bool badDay: false
    property alias spacing: column.spacing
    property real sideMargin: Theme.screenMargin(width)

    implicitWidth: column.implicitWidth + 2 * sideMargin
    implicitHeight: column.implicitHeight + 22
    color: badDay ? Theme.flareGround : Theme.ground

    Rectangle {
        width: parent.width
        height: Theme.strokeHair
        color: Theme.hair
    }
    ColumnLayout {
        id: column

        x: root.sideMargin
        y: 11
        width: root.width - 2 * root.sideMargin
        spacing: Theme.gapM
    }
}
