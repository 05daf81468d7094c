// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Chips side by side: one row that scrolls sideways, or several rows when the text is large or `wraps` says so.
Flickable {
    id: root

    default property alias content: flow.data
    property bool wraps: Theme.bigText

    implicitWidth: flow.childrenRect.width
    implicitHeight: flow.implicitHeight
    contentWidth: wraps ? width : flow.childrenRect.width
    contentHeight: flow.height
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds

    Flow {
        id: flow

        // A width that nothing reaches keeps all chips in one row.
        width: root.wraps ? root.width : 100000
        spacing: Theme.gapS
    }
}
