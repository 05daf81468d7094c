// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** What was told this morning, or an invitation to tell; the whole line opens the check-in. */
BaseRow {
    id: root

    property bool isTold: false
    readonly property bool isWrapped: words.lineCount > 1

    implicitHeight: Math.max(Theme.targetMin, content.implicitHeight)
    verticalPadding: 0
    Accessible.name: root.isTold ? qsTr("%1. Change the check-in").arg(root.text) : qsTr("%1 Check in").arg(root.text)

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapS

        AppText {
            id: words

            Layout.maximumWidth: root.width - pencil.width - Theme.gapS
            text: root.text
            token: Theme.small
            color: root.isTold ? Theme.ink2 : Theme.primary
            Accessible.ignored: true
        }
        Icon {
            id: pencil

            name: "pencil-simple"
            color: root.isTold ? Theme.ink2 : Theme.primary
            size: 18
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
