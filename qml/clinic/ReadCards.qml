// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The charts and tables of a patient's reports: two beside each other where there is room. */
GridLayout {
    id: root

    required property PatientController reading
    property bool isWide: true

    signal tableRequested(string chart)

    columns: root.isWide ? 2 : 1
    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapM

    DoneCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        reading: root.reading
        onTableRequested: root.tableRequested("done")
    }
    EffortCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        reading: root.reading
        onTableRequested: root.tableRequested("effort")
    }
    LinesCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        lines: root.reading.sessions
        title: qsTr("In their words")
        emptyText: qsTr("Nothing was told beside what was done.")
        most: 4
    }
    RatingsCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        reading: root.reading
        onTableRequested: root.tableRequested("ratings")
    }
    LinesCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        lines: root.reading.measures
        title: qsTr("Measures")
        emptyText: qsTr("No measure is in the reports.")
    }
    LinesCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        lines: root.reading.decisions
        title: qsTr("What the pacing decided")
        emptyText: qsTr("Nothing but days of the usual size.")
        most: 5
    }
    ItemsCard {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        items: root.reading.items
    }
    VersionsCard {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        reading: root.reading
    }
}
