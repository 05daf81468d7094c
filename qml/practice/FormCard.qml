// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** One form of a movement, as a card of several of which one is chosen. */
BaseRow {
    id: root

    property string movementId
    property int skin: 1
    property int hair: 0
    property string label
    property string name

    implicitWidth: 104
    implicitHeight: column.implicitHeight + 2 * 6
    checkable: true
    autoExclusive: true
    spokenRole: Accessible.RadioButton
    text: root.label
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.name)

    background: Rectangle {
        color: root.checked ? Theme.primarySoft : root.down ? Theme.primarySoft : Theme.surface
        border.color: root.checked ? Theme.primary : Theme.outline
        border.width: root.checked ? Theme.strokeChosen : Theme.strokeTile
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 6
        y: 6
        spacing: 2

        Thumbnail {
            width: parent.width
            height: 64
            visible: !Theme.hugeText
            movementId: root.movementId
            skin: root.skin
            hair: root.hair

            LevelLine {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
        AppText {
            width: parent.width
            text: root.label
            token: Theme.smallStrong
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.name
            token: Theme.caption
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.detail
            token: Theme.caption
            color: Theme.glowInk
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
