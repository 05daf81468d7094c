// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One region of the body, and how much there is for it. */
BaseRow {
    id: root

    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight + topPadding + bottomPadding)
    spokenRole: Accessible.RadioButton

    Accessible.checkable: true
    Accessible.checked: checked

    RowLayout {
        id: content

        anchors.fill: parent
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        spacing: Theme.gapM

        Icon {
            name: "check"
            size: 22
            color: Theme.primary
            opacity: root.checked ? 1 : 0
        }
        AppText {
            Layout.fillWidth: true
            text: root.text
            token: Theme.bodyStrong
            Accessible.ignored: true
        }
        AppText {
            text: root.detail
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.strokeHair
        color: Theme.hair
    }
}
