// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One day at a time, where the width has no room for seven: chips with a band on each, and the day below them. */
ColumnLayout {
    id: root

    required property BuilderController builder
    property int day: 1
    property real sideMargin: 0

    signal aimed
    signal itemRequested

    function move(key: string, days: int, places: int): void {
        const now = root.builder.moveBlock(key, days, places);
        root.day = Math.max(1, Math.min(7, root.day + days));
        for (let time = 0; time < times.count; ++time) {
            const block = (times.itemAt(time)["cell"] as BuilderCell).blockOf(now); // qmllint disable
            if (block)
                block.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    spacing: Theme.gapM

    Connections {
        function onMovedToDay(day: int): void {
            root.day = day;
        }

        target: root.builder.item
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: false
        sideMargin: root.sideMargin

        Repeater {
            model: root.builder.days
            delegate: BuilderDayChip {
                id: chip

                required property int index
                required title
                required value
                required spokenName
                required amount
                required limit
                required isWarned

                checked: root.day === chip.index + 1
                onClicked: {
                    root.day = chip.index + 1;
                    root.builder.clearAim();
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.leftMargin: root.sideMargin
        Layout.rightMargin: root.sideMargin
        spacing: Theme.gapM

        Repeater {
            id: times

            model: root.builder.timeNames
            delegate: ColumnLayout {
                id: row

                required property string modelData
                required property int index
                property alias cell: cell

                Layout.fillWidth: true
                spacing: 6

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.strokeHair
                    visible: row.index > 0
                    color: Theme.hair
                }
                AppText {
                    Layout.fillWidth: true
                    text: row.modelData
                    token: Theme.small
                    color: Theme.ink2
                }
                BuilderCell {
                    id: cell

                    Layout.fillWidth: true
                    builder: root.builder
                    day: root.day
                    time: row.index
                    placeName: row.modelData
                    alwaysAdds: true
                    onChosen: key => {
                        root.builder.choose(key);
                        root.itemRequested();
                    }
                    onMoved: (key, days, places) => root.move(key, days, places)
                    onAimRequested: {
                        root.builder.clearAim();
                        root.builder.aim(root.day, row.index);
                        root.aimed();
                    }
                }
            }
        }
    }
}
