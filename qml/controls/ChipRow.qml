// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// Chips side by side: one row that scrolls sideways, or several rows when the text is large or `wraps` says so. What the
// keyboard reaches comes into sight.
Flickable {
    id: root

    default property alias content: flow.data
    property bool wraps: Theme.bigText
    // Room before the first chip and after the last one, which chips pass through when the row scrolls.
    property real sideMargin: 0
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property Item focused: Window.activeFocusItem

    implicitWidth: d.rowWidth + 2 * sideMargin
    implicitHeight: flow.implicitHeight
    contentWidth: wraps ? width : Math.max(width, d.rowWidth + 2 * sideMargin)
    contentHeight: flow.height
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    onContentWidthChanged: d.begin()
    onWidthChanged: d.begin()
    onIsMirroredChanged: d.begin()
    onFocusedChanged: {
        if (focused && focused.parent === flow && !wraps) {
            const x = focused.mapToItem(contentItem, 0, 0).x
            contentX = Math.max(Math.min(contentX, x - sideMargin), x + focused.width + sideMargin - width)
        }
    }

    Flow {
        id: flow

        x: root.sideMargin
        // A hair more than the chips need, for widths are rounded.
        width: root.wraps ? root.width - 2 * root.sideMargin : Math.max(root.width - 2 * root.sideMargin, d.rowWidth + 1)
        spacing: Theme.gapS
    }

    QtObject {
        id: d

        // As wide as the chips wish to be: they may take their width from this row.
        readonly property real rowWidth: {
            let sum = -flow.spacing
            for (let i = 0; i < flow.children.length; ++i) {
                if (flow.children[i].visible && flow.children[i].implicitWidth > 0) {
                    sum += flow.children[i].implicitWidth + flow.spacing
                }
            }
            return Math.max(0, sum)
        }

        // Rows begin where reading does.
        function begin(): void {
            if (!root.moving) {
                root.contentX = root.isMirrored ? root.contentWidth - root.width : 0
            }
        }
    }
}
