// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A heading that opens what stands below it: for what not everybody wants to read. Closed at first.
ColumnLayout {
    id: root

    default property alias content: column.data
    property string text: ""
    property string iconName: ""
    property bool isOpen: false

    spacing: 0

    BaseRow {
        id: row

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.targetSecond, line.implicitHeight + topPadding + bottomPadding)
        text: root.text
        Accessible.description: root.isOpen ? qsTr("Open") : qsTr("Closed")
        onClicked: root.isOpen = !root.isOpen

        RowLayout {
            id: line

            anchors.fill: parent
            anchors.topMargin: row.topPadding
            anchors.bottomMargin: row.bottomPadding
            spacing: Theme.gapM

            RowWords {
                Layout.fillWidth: true
                title: root.text
                iconName: root.iconName
            }
            Icon {
                name: root.isOpen ? "caret-up" : "caret-down"
                color: Theme.ink2
                size: 24
            }
        }
    }
    ColumnLayout {
        id: column

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gapM
        spacing: Theme.gapS
        visible: root.isOpen
    }
}
