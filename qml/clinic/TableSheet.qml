// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A chart as a list of days, the latest first. */
Sheet {
    id: root

    required property PatientController reading

    title: root.reading.tableTitle

    Repeater {
        model: root.reading.table
        delegate: GridLayout {
            id: row

            required property string text
            required property string detail

            Layout.fillWidth: true
            columns: Theme.bigText ? 1 : 2
            columnSpacing: Theme.gapM
            rowSpacing: 0

            Accessible.role: Accessible.ListItem
            Accessible.name: row.text + ": " + row.detail

            AppText {
                Layout.fillWidth: Theme.bigText
                Layout.preferredWidth: Theme.bigText ? -1 : 132
                Layout.alignment: Qt.AlignTop
                text: row.text
                token: Theme.smallStrong
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // its height is that of the width it gets
                text: row.detail
                token: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
