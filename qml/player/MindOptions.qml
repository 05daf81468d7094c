// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One of several, or all that fit. A second tap takes the choice back. */
Flow {
    id: root

    required property MindInputRow row

    spacing: Theme.gapS

    Repeater {
        model: root.row.optionIds

        Chip {
            required property int index
            required property string modelData
            readonly property bool isOne: root.row.kind === MindStepModel.Choice

            width: Math.min(implicitWidth, root.width)
            text: root.row.optionTexts[index]
            exclusive: isOne
            enabled: isOne || checked || root.row.canAdd
            checked: isOne ? root.row.value === modelData : (root.row.value ?? []).indexOf(modelData) >= 0
            onClicked: {
                // A second tap takes the answer back.
                if (isOne)
                    root.row.inputs.setValue(root.row.index, root.row.value === modelData ? undefined : modelData);
                else
                    root.row.inputs.toggleOption(root.row.index, modelData);
            }
        }
    }
}
