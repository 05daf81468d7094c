// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** When the evening becomes quiet, when the morning begins, and what helps in between. */
Card {
    id: root

    required property SleepController sleep

    signal itemRequested(id: string)

    function nameOf(id: string): string {
        return root.sleep.pickTexts[root.sleep.pickIds.indexOf(id)] ?? "";
    }

    spacing: Theme.gapM

    TimeRow {
        Layout.fillWidth: true
        name: qsTr("Wind down from")
        valueText: root.sleep.windDownText
        emptyText: qsTr("no time yet")
        onMoved: steps => root.sleep.moveWindDown(steps)
    }
    TimeRow {
        Layout.fillWidth: true
        name: qsTr("Get up at")
        valueText: root.sleep.riseText
        emptyText: qsTr("no time yet")
        onMoved: steps => root.sleep.moveRise(steps)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("The same time on most days helps the inner clock. Half an hour this way or that is fine.")
        token: Theme.small
        color: Theme.ink2
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: root.sleep.chosenIds.length > 0

        Repeater {
            model: root.sleep.chosenIds
            delegate: NavRow {
                id: pick

                required property string modelData

                Layout.fillWidth: true
                text: root.nameOf(pick.modelData)
                iconName: "play"
                onClicked: root.itemRequested(pick.modelData)
            }
        }
    }
    Fold {
        Layout.fillWidth: true
        text: qsTr("What helps you wind down?")
        iconName: "moon-stars"

        Repeater {
            model: root.sleep.pickIds
            delegate: TickRow {
                id: choice

                required property string modelData
                required property int index

                Layout.fillWidth: true
                text: root.sleep.pickTexts[choice.index] ?? ""
                checked: root.sleep.chosenIds.includes(choice.modelData)
                onClicked: {
                    root.sleep.setPicked(choice.modelData, choice.checked);
                    // The tap has put the binding away.
                    choice.checked = Qt.binding(() => root.sleep.chosenIds.includes(choice.modelData));
                }
            }
        }
    }
}
