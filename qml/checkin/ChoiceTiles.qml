// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A few answers in words as large tiles of equal weight, the last answer marked: below each other, or in a row. */
ColumnLayout {
    id: root

    required property string question
    property var texts: []
    property int value: -1
    property int lastValue: -1
    property string lastWord
    property bool isRow: false

    signal chosen(index: int)

    function takeFocus(): void {
        const first = tiles.itemAt(Math.max(0, root.value));
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapM

    Accessible.role: Accessible.Grouping
    Accessible.name: root.question

    GridLayout {
        Layout.fillWidth: true
        columns: root.isRow ? Math.max(1, root.texts.length) : 1
        columnSpacing: Theme.tileGap
        rowSpacing: Theme.tileGap

        Repeater {
            id: tiles

            model: root.texts

            BaseButton {
                id: tile

                required property int index
                required property string modelData
                readonly property bool isChosen: tile.index === root.value
                readonly property bool isLast: tile.index === root.lastValue

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: tile.modelData
                token: Theme.bodyStrong
                minimumHeight: Theme.targetSecond
                horizontalPadding: Theme.gapS
                cornerRadius: Theme.radiusTile
                fill: tile.isChosen ? Theme.primary : Theme.surfaceAlt
                pressedFill: tile.isChosen ? Theme.primaryPressed : Theme.primarySoft
                ink: tile.isChosen ? Theme.primaryInk : Theme.ink
                outline: tile.isChosen ? "transparent" : Theme.outline
                spokenRole: Accessible.RadioButton
                spokenName: tile.isLast && root.lastWord !== "" ? qsTr("%1, %2").arg(tile.text).arg(root.lastWord) : tile.text
                Accessible.checkable: true
                Accessible.checked: tile.isChosen
                onClicked: root.chosen(tile.index)

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 7
                    width: 16
                    height: 4
                    radius: 2
                    color: tile.isChosen ? Theme.primaryInk : Theme.dFatigue
                    visible: tile.isLast
                }
            }
        }
    }
    LastMark {
        text: root.lastWord
        visible: root.lastValue >= 0 && root.lastWord !== ""
    }
}
