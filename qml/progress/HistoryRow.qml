// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One session of the history: name, what was said about it, and when. */
BaseButton {
    id: root

    required property string title
    required property string time
    required property bool hasNote
    required detail
    required spokenName

    minimumHeight: 72
    horizontalPadding: Theme.gapL
    verticalPadding: Theme.gapM
    cornerRadius: Theme.radiusCard
    fill: Theme.surface
    pressedFill: Theme.surfaceAlt

    contentItem: RowLayout {
        spacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.h3
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: Theme.hugeText ? qsTr("%1 · %2").arg(root.time).arg(root.detail) : root.detail
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            visible: root.hasNote && !Theme.hugeText
            name: "notebook"
            size: 20
            color: Theme.ink2
        }
        AppText {
            visible: !Theme.hugeText
            text: root.time
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        Icon {
            name: "caret-right"
            size: 22
            color: Theme.ink2
            mirrored: root.mirrored
        }
    }
}
