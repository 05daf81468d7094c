// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What they follow, how old the last report is, and what can be done with it. */
GridLayout {
    id: root

    required property PatientController reading
    property bool isWide: true

    signal printRequested
    signal editRequested

    columns: root.isWide ? 2 : 1
    columnSpacing: Theme.gapL
    rowSpacing: Theme.gapM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        AppText {
            Layout.fillWidth: true
            text: root.reading.programLine
            token: Theme.small
            color: Theme.ink2
        }
        AppText {
            Layout.fillWidth: true
            text: root.reading.reportLine
            token: Theme.smallStrong
            color: Theme.ink2
        }
    }
    GridLayout {
        Layout.fillWidth: !root.isWide
        Layout.alignment: Qt.AlignTop
        columns: Theme.hugeText && !root.isWide ? 1 : 2
        columnSpacing: Theme.gapS
        rowSpacing: Theme.gapS

        SecondButton {
            Layout.fillWidth: !root.isWide
            text: qsTr("Print")
            iconName: "printer"
            spokenName: qsTr("Print the last report")
            visible: root.reading.hasReport
            onClicked: root.printRequested()
        }
        PrimaryButton {
            Layout.fillWidth: !root.isWide
            minimumHeight: Theme.targetSecond
            text: root.reading.hasProgram ? qsTr("Edit program") : qsTr("Write a program")
            iconName: "pencil-simple"
            onClicked: root.editRequested()
        }
    }
}
