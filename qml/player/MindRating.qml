// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** How much, as tiles. */
ScaleTiles {
    id: root

    required property MindInputRow row

    question: row.spokenName
    to: row.high
    value: row.value ?? -1
    lowLabel: row.lowText === "" ? "" : qsTr("%1 %2").arg(row.low).arg(row.lowText)
    highLabel: row.highText === "" ? "" : qsTr("%1 %2").arg(row.high).arg(row.highText)
    onChosen: value => root.row.inputs.setValue(root.row.index, value)
    onNotSureChosen: root.row.inputs.setValue(root.row.index, undefined)
}
