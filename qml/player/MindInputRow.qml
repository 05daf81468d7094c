// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One question of a step, whatever its kind. What is tapped or typed is kept at once. */
Column {
    id: root

    required property MindStepModel inputs
    required property int index
    required property string key
    required property int kind
    required property string label
    required property int low
    required property int high
    required property string lowText
    required property string highText
    required property list<string> optionIds
    required property list<string> optionTexts
    required property list<string> starters
    required property var value
    required property string valueText
    required property string explanation
    required property list<string> entries
    required property list<string> entryOptions
    required property bool canAdd

    spacing: Theme.gapS

    AppText {
        width: root.width
        text: root.label
        token: Theme.h3
        visible: text !== "" && root.kind !== MindStepModel.Toggle && root.kind !== MindStepModel.Text && root.kind !== MindStepModel.Number
    }
    Loader {
        width: root.width
        sourceComponent: {
            switch (root.kind) {
            case MindStepModel.Rating:
                return rating;
            case MindStepModel.Choice:
            case MindStepModel.Multi:
                return options;
            case MindStepModel.Text:
                return words;
            case MindStepModel.List:
                return entryList;
            case MindStepModel.Time:
                return time;
            case MindStepModel.Toggle:
                return toggle;
            default:
                return number;
            }
        }
    }
    AppText {
        width: root.width
        text: root.explanation
        color: Theme.ink2
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
    }

    Component {
        id: rating

        ScaleTiles {
            question: root.label
            to: root.high
            value: root.value ?? -1
            hasNotSure: true
            notSure: false
            lowLabel: root.lowText === "" ? "" : qsTr("%1 %2").arg(root.low).arg(root.lowText)
            highLabel: root.highText === "" ? "" : qsTr("%1 %2").arg(root.high).arg(root.highText)
            onChosen: value => root.inputs.setValue(root.index, value)
            onNotSureChosen: root.inputs.setValue(root.index, undefined)
        }
    }
    Component {
        id: options

        Flow {
            spacing: Theme.gapS

            Repeater {
                model: root.optionIds

                Chip {
                    required property int index
                    required property string modelData

                    text: root.optionTexts[index]
                    exclusive: root.kind === MindStepModel.Choice
                    checked: exclusive ? root.value === modelData : (root.value ?? []).indexOf(modelData) >= 0
                    onClicked: {
                        if (exclusive)
                            root.inputs.setValue(root.index, modelData);
                        else
                            root.inputs.toggleOption(root.index, modelData);
                    }
                }
            }
        }
    }
    Component {
        id: words

        Column {
            spacing: Theme.gapS

            Field {
                width: parent.width
                label: root.label
                multiline: true
                maximumLength: root.high
                text: root.value ?? ""
                onEdited: text => root.inputs.setValue(root.index, text)
            }
            MindStarters {
                width: parent.width
                texts: root.starters
                onChosen: text => root.inputs.useStarter(root.index, text)
            }
        }
    }
    Component {
        id: entryList

        MindEntries {
            label: root.label
            entries: root.entries
            entryOptions: root.entryOptions
            optionIds: root.optionIds
            optionTexts: root.optionTexts
            starters: root.starters
            canAdd: root.canAdd
            onAdded: text => root.inputs.addEntry(root.index, text)
            onRemoved: entry => root.inputs.removeEntry(root.index, entry)
            onOptionChosen: (entry, option) => root.inputs.setEntryOption(root.index, entry, option)
        }
    }
    Component {
        id: time

        Row {
            spacing: Theme.gapM

            IconButton {
                outlined: true
                iconName: "minus-bold"
                text: qsTr("%1, 15 minutes earlier").arg(root.label)
                onClicked: root.inputs.moveTime(root.index, -1)
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.sized(112, 2)
                text: root.valueText === "" ? qsTr("no time yet") : root.valueText
                token: root.valueText === "" ? Theme.body : Theme.h2
                horizontalAlignment: Text.AlignHCenter
            }
            IconButton {
                outlined: true
                iconName: "plus-bold"
                text: qsTr("%1, 15 minutes later").arg(root.label)
                onClicked: root.inputs.moveTime(root.index, 1)
            }
        }
    }
    Component {
        id: toggle

        SwitchRow {
            text: root.label
            checked: root.value ?? false
            onToggled: checked => root.inputs.setValue(root.index, checked)
        }
    }
    Component {
        id: number

        Stepper {
            text: root.label
            from: root.low
            to: root.high
            value: root.value ?? root.low
            onMoved: value => root.inputs.setValue(root.index, value)
        }
    }
}
