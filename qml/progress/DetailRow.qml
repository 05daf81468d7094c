// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One value of a session that can be tapped to put it right. */
BaseButton {
    id: root

    property string title

    spokenName: root.title + ": " + root.detail
    minimumHeight: 64
    horizontalPadding: 0
    cornerRadius: Theme.radiusBlock
    pressedFill: Theme.surfaceAlt

    contentItem: RowLayout {
        spacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.h3
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        Icon {
            name: "pencil-simple"
            size: 22
            color: Theme.ink2
        }
    }
}
