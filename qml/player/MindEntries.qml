// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.Controls

/** A short list made by tapping ready phrases or writing, each entry with a size or kind. */
Column {
    id: root

    required property string label
    required property list<string> entries
    required property list<string> entryOptions
    required property list<string> optionIds
    required property list<string> optionTexts
    required property list<string> starters
    required property bool canAdd

    signal added(text: string)
    signal removed(entry: int)
    signal optionChosen(entry: int, option: string)

    spacing: Theme.gapS

    Repeater {
        model: root.entries

        Card {
            id: entry

            required property int index
            required property string modelData

            width: root.width

            Column {
                width: parent.width
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
                        onClicked: root.removed(entry.index)
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.gapS

                    Repeater {
                        model: root.optionIds

                        Chip {
                            required property int index
                            required property string modelData

                            text: root.optionTexts[index]
                            exclusive: true
                            checked: root.entryOptions[entry.index] === modelData
                            onClicked: root.optionChosen(entry.index, modelData)
                        }
                    }
                }
            }
        }
    }
    MindStarters {
        width: root.width
        texts: root.starters
        visible: root.canAdd && root.starters.length > 0
        onChosen: text => root.added(text)
    }
    Field {
        id: own

        width: root.width
        label: qsTr("Something else")
        maximumLength: 80
        visible: root.canAdd
        onAccepted: add.click()
    }
    SecondButton {
        id: add

        text: qsTr("Add")
        spokenName: qsTr("Add to: %1").arg(root.label)
        visible: root.canAdd && own.text !== ""
        onClicked: {
            root.added(own.text);
            own.text = "";
        }
    }
}
