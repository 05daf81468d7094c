// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Ready things to plan: a tap puts one into the block. */
Sheet {
    id: root

    required property PlannerController planner
    property int block: 0

    signal added

    title: qsTr("What is planned?")
    overline: root.planner.blockNames[root.block] ?? ""

    AppText {
        Layout.fillWidth: true
        text: qsTr("Tap one. Name, length and load can be changed then.")
        token: Theme.small
        color: Theme.ink2
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : Theme.bigText || root.inner < 300 ? 2 : 3
        columnSpacing: Theme.gapS
        rowSpacing: Theme.gapS

        Repeater {
            model: root.planner.ideas
            delegate: SecondButton {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: modelData
                token: Theme.smallStrong
                iconName: root.planner.ideaIcons[index] ?? ""
                stacked: !Theme.hugeText
                horizontalPadding: 4
                minimumHeight: Theme.targetMain
                spokenName: qsTr("Plan %1").arg(modelData)
                onClicked: {
                    root.planner.add(index, root.block);
                    root.close();
                    root.added();
                }
            }
        }
    }
}
