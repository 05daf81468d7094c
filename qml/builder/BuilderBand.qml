// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** The planned minutes of a day against the most it may have; what is past it stands beside it. */
Item {
    id: root

    required property real amount
    required property real limit
    required property bool isWarned
    /** On a chosen chip. */
    property bool isInverse: false
    readonly property real most: Math.max(root.amount, root.limit, 0.001)
    readonly property real inside: root.isWarned ? root.width * root.limit / root.most : root.width

    implicitHeight: 10

    Rectangle {
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        width: root.isWarned ? root.inside - 2 : root.inside
        height: parent.height
        color: root.isInverse ? "transparent" : Theme.surface
        border.color: root.isInverse ? Theme.primaryInk : Theme.primary
        border.width: Theme.strokeField
        radius: height / 2

        Rectangle {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            width: root.isWarned ? parent.width : Math.max(root.amount > 0 ? height : 0, parent.width * root.amount / root.most)
            height: parent.height
            color: root.isInverse ? Theme.primaryInk : Theme.primary
            radius: height / 2
        }
    }
    Rectangle {
        x: root.LayoutMirroring.enabled ? 0 : root.inside + 2
        width: Math.max(4, parent.width - root.inside - 2)
        height: parent.height
        visible: root.isWarned
        color: Theme.dOver
        radius: 3
    }
}
