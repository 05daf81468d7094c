// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** A number, one up or down at a time. */
Stepper {
    id: root

    required property MindInputRow row

    text: row.label
    from: row.low
    to: row.high
    value: row.value ?? row.low
    onMoved: value => root.row.inputs.setValue(root.row.index, value)
}
