// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The same days as files for oneself: a page to print, tables, and all of it for other programs. */
Fold {
    id: root

    required property ReportController report

    function save(kind: int): void {
        chooser.kind = kind;
        chooser.suggestion = root.report.suggestedFile(kind);
        chooser.open();
    }

    text: qsTr("Keep it as a file")
    iconName: "download-simple"

    AppText {
        Layout.fillWidth: true
        text: qsTr("These files are not closed: whoever has one can read it.")
        color: Theme.ink2
    }
    NavRow {
        Layout.fillWidth: true
        text: qsTr("One page to print")
        detail: "PDF"
        iconName: "printer"
        onClicked: root.save(ReportController.Sheet)
    }
    NavRow {
        Layout.fillWidth: true
        text: qsTr("Days as a table")
        detail: "CSV"
        iconName: "file-text"
        onClicked: root.save(ReportController.Days)
    }
    NavRow {
        Layout.fillWidth: true
        text: qsTr("Sessions as a table")
        detail: "CSV"
        iconName: "file-text"
        onClicked: root.save(ReportController.Sessions)
    }
    NavRow {
        Layout.fillWidth: true
        text: qsTr("All of it for other programs")
        detail: "JSON"
        iconName: "file-text"
        onClicked: root.save(ReportController.Json)
    }
    FileChooser {
        id: chooser

        property int kind: ReportController.Sheet

        saves: true
        onChosen: file => root.report.save(chooser.kind, file)
    }
}
