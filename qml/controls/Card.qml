// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A surface with round corners. Its children stand below each other and say `Layout.fillWidth: true`.
Rectangle {
    id: root

    default property alias content: column.data
    property real padding: Theme.cardPadding
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    color: Theme.surface
    radius: Theme.radiusCard

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.gapS
    }
}
