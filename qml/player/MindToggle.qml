// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** Something to switch on, which may show more. */
SwitchRow {
    id: root

    required property MindInputRow row

    text: row.label
    checked: row.value ?? false
    onToggled: root.row.inputs.setValue(root.row.index, root.checked)
}
