// SPDX-License-Identifier: Apache-2.0
import QtQuick
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
    required property bool isTold
    // What the step asks; it names a question that has no label of its own.
    property string title: ""
    readonly property string spokenName: label === "" ? title : label
    // Plus and minus say more than tiles where a rating goes below zero.
    readonly property bool isStepped: kind === MindStepModel.Number || kind === MindStepModel.Rating && low < 0
    // Others are opened again by a second tap on the answer.
    readonly property bool isCleared: isTold && (isStepped || kind === MindStepModel.Time || kind === MindStepModel.Date)

    spacing: Theme.gapS

    AppText {
        width: root.width
        text: root.label
        token: Theme.h3
        visible: text !== "" && root.kind !== MindStepModel.Toggle && root.kind !== MindStepModel.Text && !root.isStepped
    }
    Loader {
        readonly property list<string> names: ["MindRating", "MindOptions", "MindOptions", "MindWords", "MindEntries", "MindTime", "MindToggle", "MindNumber", "MindDate"]

        width: root.width
        Component.onCompleted: setSource(Qt.resolvedUrl((root.isStepped ? "MindNumber" : names[root.kind]) + ".qml"), {
            "row": root
        })
    }
    LinkButton {
        width: root.width
        atStart: true
        text: qsTr("Clear")
        //: %1 is a question
        spokenName: qsTr("Clear: %1").arg(root.spokenName)
        visible: root.isCleared
        onClicked: root.inputs.setValue(root.index, undefined)
    }
    AppText {
        width: root.width
        text: root.explanation
        color: Theme.ink2
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
    }
}
