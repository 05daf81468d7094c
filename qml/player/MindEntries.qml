// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.Controls

/** A short list made by tapping ready phrases or writing, each entry with a size or kind. */
Column {
    id: root

    required property MindInputRow row

    spacing: Theme.gapS

    Repeater {
        model: root.row.entries

        Rectangle {
            id: entry

            required property int index
            required property string modelData

            width: root.width
            height: inside.height + Theme.gapL
            radius: Theme.radiusCard
            color: Theme.surface

            Column {
                id: inside

                x: Theme.cardPadding
                y: Theme.gapS
                width: parent.width - 2 * x
                spacing: Theme.gapXs

                Item {
                    width: parent.width
                    height: Math.max(words.height, away.height)

                    AppText {
                        id: words

                        width: parent.width - away.width
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData
                        token: Theme.bodyStrong
                    }
                    IconButton {
                        id: away

                        anchors.right: parent.right
                        iconName: "x"
                        text: qsTr("Remove %1").arg(entry.modelData)
                        onClicked: root.row.inputs.removeEntry(root.row.index, entry.index)
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gapS

                    Repeater {
                        model: root.row.optionIds

                        Chip {
                            required property int index
                            required property string modelData

                            width: Math.min(implicitWidth, inside.width)
                            text: root.row.optionTexts[index]
                            exclusive: true
                            checked: root.row.entryOptions[entry.index] === modelData
                            onClicked: root.row.inputs.setEntryOption(root.row.index, entry.index, modelData)
                        }
                    }
                }
            }
        }
    }
    MindStarters {
        width: root.width
        texts: root.row.starters
        visible: root.row.canAdd && root.row.starters.length > 0
        onChosen: text => root.row.inputs.addEntry(root.row.index, text)
    }
    Field {
        id: own

        width: root.width
        label: qsTr("Something else")
        maximumLength: 80
        visible: root.row.canAdd
        onEdited: text => root.row.inputs.typeEntry(root.row.index, text)
        onAccepted: add.click()
    }
    SecondButton {
        id: add

        text: qsTr("Add")
        spokenName: qsTr("Add to: %1").arg(root.row.label)
        visible: root.row.canAdd && own.text !== ""
        onClicked: {
            root.row.inputs.addEntry(root.row.index, own.text);
            own.text = "";
        }
    }
}
