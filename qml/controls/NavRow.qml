// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A row that opens something.
BaseRow {
    id: root

    implicitHeight: Math.max(60, content.implicitHeight + topPadding + bottomPadding)

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: Theme.gapM

        RowWords {
            Layout.fillWidth: true
            title: root.text
            detail: root.detail
            iconName: root.iconName
            enabledLook: root.enabled
        }
        Icon {
            name: "caret-right"
            color: Theme.ink2
            size: 24
            mirrored: root.mirrored
        }
    }
}
