// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Which days an item is for, several at once, and which time of them. */
Sheet {
    id: root

    required property BuilderController builder

    title: qsTr("Which days?")
    overline: root.builder.addName
    corner: IconButton {
        iconName: root.builder.isAddMarked ? "heart-fill" : "heart"
        color: Theme.primary
        text: root.builder.isAddMarked ? qsTr("Take it out of the favorites") : qsTr("Keep it as a favorite")
        onClicked: root.builder.markAdd()
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.builder.days
            delegate: Chip {
                id: day

                required property int index
                required property string title
                required property string detail

                checkable: false
                checked: root.builder.addDays[day.index]
                text: day.title
                Accessible.name: day.detail
                onClicked: root.builder.toggleAddDay(day.index + 1)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.builder.timeNames
            delegate: Chip {
                id: time

                required property int index
                required property string modelData

                exclusive: true
                checked: root.builder.addTime === time.index
                text: time.modelData
                onClicked: root.builder.chooseAddTime(time.index)
            }
        }
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        enabled: root.builder.canAdd
        reason: qsTr("Choose a day first.")
        text: qsTr("Add")
        iconName: "plus"
        onClicked: {
            root.builder.confirmAdd();
            root.close();
        }
    }
}
