// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace.Controls

/** A page of content that scrolls, one column with a margin at each side. */
Flickable {
    id: root

    property real side: Theme.screenMargin(width)
    default property alias content: column.data

    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollLine {}

    ColumnLayout {
        id: column

        x: root.side
        width: root.width - 2 * root.side
        spacing: 0
    }
}
