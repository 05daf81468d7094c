// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Where the chosen block stands, and the way to another place by taps alone. */
ColumnLayout {
    id: root

    required property BuilderController builder
    readonly property BuilderItemController item: root.builder.item

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        text: root.item.placeText
        token: Theme.smallStrong
        heading: true
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.gapS
        rowSpacing: Theme.gapS

        SecondButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            minimumHeight: Theme.targetMin
            iconName: "caret-up"
            text: qsTr("Earlier")
            enabled: root.item.canGoEarlier
            onClicked: root.item.move(-1)
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            minimumHeight: Theme.targetMin
            iconName: "caret-down"
            text: qsTr("Later")
            enabled: root.item.canGoLater
            onClicked: root.item.move(1)
        }
    }
    // A grid: in Qt 6.4 what stands below chips that flow on late keeps its first place.
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText ? 2 : root.width >= 420 && !Theme.bigText ? 7 : 4
        columnSpacing: Theme.gapXs
        rowSpacing: Theme.gapXs

        Repeater {
            model: root.builder.days
            delegate: Chip {
                id: day

                required property int index
                required property string title
                required property string detail

                Layout.fillWidth: true
                Layout.preferredWidth: 50
                exclusive: true
                horizontalPadding: 6
                iconName: ""
                checked: root.item.day === day.index + 1
                text: day.title
                Accessible.name: qsTr("Move to %1").arg(day.detail)
                onClicked: root.item.moveToDay(day.index + 1)
            }
        }
    }
}
