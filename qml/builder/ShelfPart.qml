// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Programs of one kind; nothing where there are none. */
ColumnLayout {
    id: root

    required property BuilderRowModel rows
    property string title
    property bool deletes: false

    signal opened(key: string)
    signal deleted(key: string, name: string)

    spacing: Theme.gapS
    visible: list.count > 0

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap
        text: root.title
        token: Theme.h3
        heading: true
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.gapM
        spacing: 0

        Repeater {
            id: list

            model: root.rows
            // Anchors instead of a row: in Qt 6.4 what stands beside words that wrap late keeps its first height.
            delegate: Item {
                id: row

                required property string key
                required property string title
                required property string detail

                Layout.fillWidth: true
                implicitHeight: opener.implicitHeight

                NavRow {
                    id: opener

                    anchors.left: parent.left
                    anchors.right: bin.visible ? bin.left : parent.right
                    height: implicitHeight
                    text: row.title
                    detail: row.detail
                    onClicked: root.opened(row.key)
                }
                IconButton {
                    id: bin

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.deletes
                    iconName: "trash"
                    iconSize: 22
                    color: Theme.ink2
                    text: qsTr("Delete %1").arg(row.title)
                    onClicked: root.deleted(row.key, row.title)
                }
            }
        }
    }
}
