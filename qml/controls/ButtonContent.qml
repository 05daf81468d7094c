// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Icon and words of a button.
Item {
    id: root

    property string text: ""
    property string detail: ""
    property string iconName: ""
    property real iconSize: 26
    property bool stacked: false
    property bool atStart: false
    property bool underlined: false
    property bool mirrored: false
    property color ink: Theme.ink
    property TypeToken token: Theme.button
    property TypeToken detailToken: Theme.small
    readonly property bool centersWords: stacked || (iconName === "" && !atStart)

    implicitWidth: content.implicitWidth
    implicitHeight: content.implicitHeight

    GridLayout {
        id: content

        readonly property real middle: (root.width - width) / 2

        x: !root.atStart || root.stacked ? middle : root.mirrored ? 2 * middle : 0
        y: (root.height - height) / 2
        width: Math.min(implicitWidth, root.width)
        columns: root.stacked ? 1 : 2
        columnSpacing: 10
        rowSpacing: 3

        Icon {
            Layout.alignment: Qt.AlignCenter
            name: root.iconName
            color: root.ink
            size: root.iconSize
            visible: name !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            visible: root.text !== ""

            AppText {
                Layout.fillWidth: true
                text: root.text
                token: root.token
                color: root.ink
                underlined: root.underlined
                horizontalAlignment: root.centersWords ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                token: root.detailToken
                color: root.ink
                horizontalAlignment: root.centersWords ? Text.AlignHCenter : Text.AlignLeft
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
