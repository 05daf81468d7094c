// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How it was: effort, pain before and after, and notes. */
Card {
    id: root

    required property SessionDetailController detail

    signal ratingChosen(field: string)
    signal notesChosen
    signal stopReasonChosen

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        DetailRow {
            Layout.fillWidth: true
            title: qsTr("Effort")
            detail: root.detail.effortText
            onClicked: root.ratingChosen("effort")
        }
        DetailRow {
            Layout.fillWidth: true
            title: qsTr("Pain before")
            detail: root.detail.painBeforeText
            onClicked: root.ratingChosen("painBefore")
        }
        DetailRow {
            Layout.fillWidth: true
            title: qsTr("Pain after")
            detail: root.detail.painAfterText
            onClicked: root.ratingChosen("painAfter")
        }
        DetailRow {
            Layout.fillWidth: true
            visible: root.detail.wasStopped
            title: qsTr("Why you stopped")
            detail: root.detail.stopReasonText
            onClicked: root.stopReasonChosen()
        }
        DetailRow {
            Layout.fillWidth: true
            title: qsTr("Notes")
            detail: root.detail.text === "" ? root.detail.notesText : root.detail.notesText + "\n" + root.detail.text
            onClicked: root.notesChosen()
        }
    }
}
