// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The days of a report: chosen at once, or moved day by day. */
ColumnLayout {
    id: root

    required property ReportController report

    spacing: Theme.gapM

    ChipRow {
        id: row

        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: root.report.spans

            Chip {
                id: chip

                required property int index
                required property string modelData

                // A long one in large text breaks into lines.
                width: Math.min(implicitWidth, row.width)
                text: chip.modelData
                exclusive: true
                checked: chip.index === root.report.span
                onClicked: {
                    root.report.chooseSpan(chip.index);
                    // A press has cut the binding.
                    chip.checked = Qt.binding(() => chip.index === root.report.span);
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            //: %1 is a date, the first of some days
            text: qsTr("From %1").arg(root.report.firstText)
            token: Theme.bodyStrong
        }
        IconButton {
            outlined: true
            iconName: "minus"
            text: qsTr("Begin a day earlier")
            enabled: root.report.canBeginEarlier
            onClicked: root.report.moveFirst(-1)
        }
        IconButton {
            outlined: true
            iconName: "plus"
            text: qsTr("Begin a day later")
            enabled: root.report.canBeginLater
            onClicked: root.report.moveFirst(1)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        AppText {
            Layout.fillWidth: true
            //: %1 is a date, the last of some days
            text: qsTr("To %1").arg(root.report.lastText)
            token: Theme.bodyStrong
        }
        IconButton {
            outlined: true
            iconName: "minus"
            text: qsTr("End a day earlier")
            onClicked: root.report.moveLast(-1)
        }
        IconButton {
            outlined: true
            iconName: "plus"
            text: qsTr("End a day later")
            enabled: root.report.canEndLater
            onClicked: root.report.moveLast(1)
        }
    }
}
