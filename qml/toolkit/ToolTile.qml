// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

/** A tool that begins at once: its picture, its name and what it is. */
BaseRow {
    id: root

    implicitHeight: words.implicitHeight + 2 * Theme.gapL

    background: Rectangle {
        color: root.down ? Theme.primarySoft : Theme.surface
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gapM
        anchors.rightMargin: Theme.gapS
        y: Theme.gapL
        spacing: 1

        Icon {
            name: root.iconName
            color: Theme.primary
            size: 28
        }
        AppText {
            width: parent.width
            topPadding: Theme.gapXs
            text: root.text
            token: Theme.h3
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.detail
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
