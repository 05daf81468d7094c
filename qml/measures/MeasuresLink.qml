// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Leads to the questions about how a person is. */
Card {
    id: root

    signal chosen

    padding: Theme.gapM

    NavRow {
        Layout.fillWidth: true
        iconName: "chart-line"
        text: qsTr("How you are")
        detail: qsTr("Short questions, and what changes over weeks")
        onClicked: root.chosen()
    }
}
