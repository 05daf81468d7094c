// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build what the loaders have.
// qmllint disable unqualified

/** What the reports of one patient say, below the bar with their name. */
ScrollPage {
    id: root

    required property PatientController reading
    required property FlagRulesController rules
    readonly property bool isWide: width >= 640 && !Theme.bigText

    /** The rule behind a flag, to be changed. */
    function openRule(key: string): void {
        root.rules.open(key);
        ruleLoader.active = true;
        (ruleLoader.item as RuleSheet).open();
    }

    /** A chart as a list of days. */
    function openTable(chart: string): void {
        root.reading.openTable(chart);
        tableLoader.active = true;
        (tableLoader.item as TableSheet).open();
    }

    side: root.isWide ? Theme.gapXxl : Theme.screenMargin(width)

    Accessible.role: Accessible.Pane
    Accessible.name: root.reading.title

    PatientHead {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        reading: root.reading
        isWide: root.isWide
        onPrintRequested: root.reading.print()
        onEditRequested: root.reading.editProgram()
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        kind: "care"
        text: root.reading.unreadText
        visible: text !== ""
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        columns: root.isWide && flags.count > 1 ? 2 : 1
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapM
        visible: flags.count > 0

        Repeater {
            id: flags

            model: root.reading.flags
            delegate: FlagCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onEditRequested: key => root.openRule(key)
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space40
        visible: !root.reading.hasReport
        title: qsTr("No report yet")
        detail: qsTr("Ask for one at the next visit, or open a file that they sent.")
    }
    Loader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        active: root.reading.hasReport
        visible: active
        sourceComponent: ReadCards {
            reading: root.reading
            isWide: root.isWide
            onTableRequested: chart => root.openTable(chart)
        }
    }
    NotesCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        reading: root.reading
    }
    Notice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        kind: "ok"
        headline: root.reading.receiptText
        text: root.reading.isAcknowledged ? qsTr("Made. Their phone then knows what has arrived.") : qsTr("Tells their phone what has arrived, so that it need not be sent again.")
        actionText: root.reading.isAcknowledged ? qsTr("Show it again") : qsTr("Make the receipt")
        visible: root.reading.receiptText !== ""
        onActed: root.reading.acknowledge()
    }
    Item {
        implicitHeight: Theme.gapXxl
    }

    Loader {
        id: ruleLoader

        active: false
        sourceComponent: RuleSheet {
            rules: root.rules
        }
    }
    Loader {
        id: tableLoader

        active: false
        sourceComponent: TableSheet {
            reading: root.reading
        }
    }
}
