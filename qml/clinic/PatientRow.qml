// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

/** One patient: the pseudonym, the last report, and the flags. Anchors instead of layouts, for it has to come quickly. */
BaseRow {
    id: root

    required property string name
    required property list<string> flagTexts
    required property list<string> flagIcons
    required property list<string> flagTones
    required property string spokenName
    required detail
    property bool isChosen: false

    text: root.name
    implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.gapM)
    spokenRole: Accessible.ListItem

    Accessible.name: root.spokenName
    Accessible.description: ""
    Accessible.selectable: true
    Accessible.selected: root.isChosen

    // A row that waits to be used again is out of sight only; screen readers would still find it.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    background: Rectangle {
        color: root.down ? Theme.primarySoft : root.isChosen ? Theme.surface : "transparent"
        border.color: Theme.primary
        border.width: root.isChosen ? Theme.strokeField : 0
        radius: Theme.radiusCard

        FocusRing {
            cornerRadius: parent.radius
            visible: root.visualFocus
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapL
        anchors.right: caret.left
        anchors.rightMargin: Theme.gapS
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        AppText {
            width: parent.width
            text: root.name
            token: Theme.h3
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.detail
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            topPadding: 4
            spacing: 6
            visible: root.flagTexts.length > 0

            Repeater {
                model: root.flagTexts

                Badge {
                    required property int index
                    required property string modelData

                    width: Math.min(implicitWidth, words.width)
                    text: modelData
                    iconName: root.flagIcons[index] ?? ""
                    tone: root.flagTones[index] ?? "soft"
                    Accessible.ignored: true
                }
            }
        }
    }
    Icon {
        id: caret

        anchors.right: parent.right
        anchors.rightMargin: Theme.gapM
        y: words.y + 2
        name: "caret-right"
        color: Theme.ink2
        size: 22
        mirrored: root.mirrored
    }
}
