// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** Own words, with ready phrases to begin with. */
Column {
    id: root

    required property MindInputRow row

    spacing: Theme.gapS

    Field {
        width: root.width
        label: root.row.label
        multiline: true
        maximumLength: root.row.high
        text: root.row.value ?? ""
        onEdited: text => root.row.inputs.setValue(root.row.index, text)
    }
    MindStarters {
        width: root.width
        texts: root.row.starters
        onChosen: text => root.row.inputs.useStarter(root.row.index, text)
    }
}
