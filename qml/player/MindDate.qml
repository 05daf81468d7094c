// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace

/** A day from today on. */
MindMoment {
    id: root

    required property MindInputRow row

    valueText: row.valueText
    emptyText: qsTr("no date yet")
    earlierText: qsTr("%1, a day earlier").arg(row.spokenName)
    laterText: qsTr("%1, a day later").arg(row.spokenName)
    onMoved: steps => root.row.inputs.moveDate(root.row.index, steps)
}
