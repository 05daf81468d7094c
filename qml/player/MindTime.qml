// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace

/** A time of day in quarters of an hour. */
MindMoment {
    id: root

    required property MindInputRow row

    valueText: row.valueText
    emptyText: qsTr("no time yet")
    earlierText: qsTr("%1, 15 minutes earlier").arg(row.spokenName)
    laterText: qsTr("%1, 15 minutes later").arg(row.spokenName)
    onMoved: steps => root.row.inputs.moveTime(root.row.index, steps)
}
