// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** A time of day under its name, with earlier and later beside it. */
ColumnLayout {
    id: root

    required property string name
    property alias valueText: moment.valueText
    property alias emptyText: moment.emptyText
    property alias earlierText: moment.earlierText
    property alias laterText: moment.laterText

    signal moved(steps: int)

    spacing: 0

    AppText {
        Layout.fillWidth: true
        text: root.name
        token: Theme.smallStrong
        color: Theme.ink2
    }
    MindMoment {
        id: moment

        Layout.fillWidth: true
        earlierText: qsTr("%1, 15 minutes earlier. Now: %2").arg(root.name).arg(root.valueText === "" ? root.emptyText : root.valueText)
        laterText: qsTr("%1, 15 minutes later. Now: %2").arg(root.name).arg(root.valueText === "" ? root.emptyText : root.valueText)
        onMoved: steps => root.moved(steps)
    }
}
