// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** A number, one up or down at a time. The first step up leads to the lowest, or away from zero where that is inside. */
Stepper {
    id: root

    required property MindInputRow row
    readonly property bool isOpen: row.value === undefined

    text: row.label
    from: row.low
    to: row.high
    value: isOpen ? row.low < 0 ? 0 : row.low - 1 : row.value
    valueText: isOpen ? "–" : row.low < 0 && value > 0 ? qsTr("+%1").arg(value) : String(value)
    onMoved: value => root.row.inputs.setValue(root.row.index, value)
}
