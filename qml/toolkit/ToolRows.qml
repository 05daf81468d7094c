// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Rows of a list in one card, each leading somewhere. */
Card {
    id: root

    required property ToolListModel rows
    property string iconName: ""

    signal opened(key: string)

    spacing: 0

    Repeater {
        model: root.rows

        ColumnLayout {
            id: entry

            required property int index
            required property string key
            required property string title
            required property string detail

            Layout.fillWidth: true
            spacing: 0

            Divider {
                visible: entry.index > 0
            }
            NavRow {
                Layout.fillWidth: true
                text: entry.title
                detail: entry.detail
                iconName: root.iconName
                onClicked: root.opened(entry.key)
            }
        }
    }
}
