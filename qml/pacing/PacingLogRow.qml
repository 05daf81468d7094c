// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One decision: the day and its size; opened, the rules, what they saw, and the way to what was told that morning. */
ColumnLayout {
    id: root

    required property string day
    required property string heading
    required property string summary
    required property list<string> rules
    required property list<string> numbers
    required property bool isAfterCorrection
    required property string spokenName
    property bool isOpen: false

    /** Wanted: the check-in of that day. */
    signal morningRequested(day: string)

    spacing: 0

    BaseButton {
        id: row

        Layout.fillWidth: true
        minimumHeight: 64
        horizontalPadding: Theme.gapL
        verticalPadding: Theme.gapM
        cornerRadius: Theme.radiusCard
        fill: Theme.surface
        pressedFill: Theme.surfaceAlt
        spokenName: root.spokenName
        Accessible.description: root.isOpen ? root.rules.concat(root.numbers).join(" ") : qsTr("Closed. Press to read the rules.")
        onClicked: root.isOpen = !root.isOpen

        contentItem: ColumnLayout {
            spacing: 2

            RowLayout {
                spacing: Theme.gapS

                AppText {
                    Layout.fillWidth: true
                    text: root.heading
                    token: Theme.h3
                    Accessible.ignored: true
                }
                Icon {
                    name: root.isOpen ? "caret-up" : "caret-down"
                    size: 22
                    color: Theme.ink2
                }
            }
            AppText {
                Layout.fillWidth: true
                text: root.summary
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
            Badge {
                Layout.topMargin: Theme.gapXs
                Layout.maximumWidth: row.availableWidth
                visible: root.isAfterCorrection
                text: qsTr("Decided anew after a correction")
            }
            ReviewFacts {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapM
                visible: root.isOpen
                title: qsTr("Rules")
                lines: root.isOpen ? root.rules : []
            }
            ReviewFacts {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapM
                visible: root.isOpen
                title: qsTr("What they saw")
                lines: root.isOpen ? root.numbers : []
            }
        }
    }
    LinkButton {
        Layout.leftMargin: Theme.gapM
        Layout.maximumWidth: root.width - Theme.gapM
        visible: root.isOpen
        text: qsTr("Change what you said that morning")
        onClicked: root.morningRequested(root.day)
    }
}
