// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Something of daily life that was logged: how long, how hard, and away with it. */
Card {
    id: root

    required property string title
    required property string iconName
    required property int minutes
    required property int effort
    required property string detail
    property list<string> efforts

    signal minutesChosen(minutes: int)
    signal effortChosen(effort: int)
    signal removeChosen

    color: Theme.surfaceAlt

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            name: root.iconName
            color: Theme.primary
            size: 26
        }
        AppText {
            Layout.fillWidth: true
            text: root.title
            token: Theme.bodyStrong
            Accessible.name: root.title + ", " + root.detail
        }
        IconButton {
            text: qsTr("Take %1 away").arg(root.title)
            iconName: "trash"
            iconSize: 24
            onClicked: root.removeChosen()
        }
    }
    Stepper {
        Layout.fillWidth: true
        text: qsTr("How long?")
        from: 5
        to: 1440
        // Small steps for short things, and not forever for long ones.
        step: root.minutes < 60 ? 5 : 15
        value: root.minutes
        valueText: qsTr("%1 min").arg(root.minutes)
        onMoved: value => root.minutesChosen(value)
    }
    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: root.efforts
            delegate: Chip {
                id: chip

                required property string modelData
                required property int index

                text: chip.modelData
                exclusive: true
                checked: chip.index === root.effort
                onClicked: {
                    root.effortChosen(chip.index);
                    // The tap has put the binding away.
                    chip.checked = Qt.binding(() => chip.index === root.effort);
                }
            }
        }
    }
}
