// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What daily life asked for today: a tap on a kind logs it, and each entry can be changed or taken back. */
Sheet {
    id: root

    required property ActivityController activities

    title: qsTr("What else was today?")
    // The planner may have been left on tomorrow.
    onAboutToShow: root.activities.planner.show()

    AppText {
        Layout.fillWidth: true
        text: qsTr("Daily life is effort too. Told here, it helps to see big and quiet days. It uses none of your minutes.")
        token: Theme.small
        color: Theme.ink2
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Planned for today. A tap tells that it is done.")
        token: Theme.smallStrong
        visible: root.activities.planner.openKeys.length > 0
    }
    Repeater {
        model: root.activities.planner.openKeys
        delegate: SecondButton {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            text: root.activities.planner.openTitles[index] ?? ""
            token: Theme.bodyStrong
            iconName: "check"
            atStart: true
            spokenName: qsTr("%1 is done").arg(text)
            onClicked: root.activities.planner.tellDone(modelData)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : Theme.bigText || root.inner < 300 ? 2 : 3
        columnSpacing: Theme.gapS
        rowSpacing: Theme.gapS

        Repeater {
            model: root.activities.kindNames
            delegate: SecondButton {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                token: Theme.smallStrong
                iconName: root.activities.kindIcons[index]
                stacked: !Theme.hugeText
                horizontalPadding: 4
                minimumHeight: Theme.targetMain
                spokenName: qsTr("Log %1").arg(modelData)
                onClicked: root.activities.log(index)
            }
        }
    }
    Repeater {
        model: root.activities.list
        delegate: ActivityRow {
            required property string key

            Layout.fillWidth: true
            efforts: root.activities.effortNames // qmllint disable
            onMinutesChosen: minutes => root.activities.setMinutes(key, minutes)
            onEffortChosen: effort => root.activities.setEffort(key, effort)
            onRemoveChosen: root.activities.remove(key)
        }
    }

    footer: Toast {
        id: toast

        Layout.fillWidth: true
        visible: shown
        onUndone: root.activities.undoRemove()
    }

    Connections {
        function onRemoved(name: string): void {
            toast.show(qsTr("%1 was taken away").arg(name), qsTr("Undo"));
        }

        target: root.activities
    }
}
