// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// Icon, title and second line of a row; what stands at its end is the row's own.
RowLayout {
    id: root

    property string title: ""
    property string detail: ""
    property string iconName: ""
    property bool enabledLook: true

    spacing: Theme.gapM

    Icon {
        name: root.iconName
        color: root.enabledLook ? Theme.primary : Theme.ink3
        size: 26
        visible: name !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.title
            token: Theme.bodyStrong
            color: root.enabledLook ? Theme.ink : Theme.ink3
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.detail
            token: Theme.small
            color: root.enabledLook ? Theme.ink2 : Theme.ink3
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
