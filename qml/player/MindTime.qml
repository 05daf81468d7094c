// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** A time of day in quarters of an hour. */
Row {
    id: root

    required property MindInputRow row

    spacing: Theme.gapM

    IconButton {
        outlined: true
        iconName: "minus-bold"
        text: qsTr("%1, 15 minutes earlier").arg(root.row.label)
        onClicked: root.row.inputs.moveTime(root.row.index, -1)
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.sized(112, 2)
        text: root.row.valueText === "" ? qsTr("no time yet") : root.row.valueText
        token: root.row.valueText === "" ? Theme.body : Theme.h2
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        outlined: true
        iconName: "plus-bold"
        text: qsTr("%1, 15 minutes later").arg(root.row.label)
        onClicked: root.row.inputs.moveTime(root.row.index, 1)
    }
}
