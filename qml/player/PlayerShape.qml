// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** How a player page is laid out in its size: upright or wide, with much or little height. */
QtObject {
    id: root

    property real width: 0
    property real height: 0
    readonly property bool isWide: width > height && (Theme.isShort(height) || width >= 760)
    readonly property bool isLow: height < 600
    readonly property real margin: Theme.screenMargin(width)
    /** The bar along the top. */
    readonly property real barY: height >= 700 && !isWide ? 24 : 4
    readonly property real barHeight: 52
    readonly property real top: barY + barHeight
}
