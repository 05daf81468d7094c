// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What can wait: planning ahead, all exercises, and cards that are worth knowing. */
ColumnLayout {
    id: root

    required property ToolkitController toolkit
    property string plannerText
    property string goalsText
    property string sleepText

    signal plannerRequested
    signal goalsRequested
    signal sleepRequested
    signal exercisesRequested
    signal cardRequested(id: string)
    signal cardsRequested

    spacing: Theme.cardGap

    AppText {
        Layout.fillWidth: true
        text: qsTr("Planning ahead")
        token: Theme.h3
        heading: true
    }
    Card {
        Layout.fillWidth: true
        spacing: 0

        NavRow {
            Layout.fillWidth: true
            iconName: "scales"
            text: qsTr("Activity planner")
            detail: root.plannerText
            onClicked: root.plannerRequested()
        }
        Divider {}
        NavRow {
            Layout.fillWidth: true
            iconName: "flag-pennant"
            text: qsTr("Goals")
            detail: root.goalsText
            onClicked: root.goalsRequested()
        }
        Divider {}
        NavRow {
            Layout.fillWidth: true
            iconName: "moon"
            text: qsTr("Sleep")
            detail: root.sleepText
            onClicked: root.sleepRequested()
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap - Theme.cardGap
        text: qsTr("Thinking exercises")
        token: Theme.h3
        heading: true
    }
    Card {
        Layout.fillWidth: true

        NavRow {
            Layout.fillWidth: true
            iconName: "notebook"
            text: qsTr("All thinking exercises")
            detail: root.toolkit.exercisesText
            onClicked: root.exercisesRequested()
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap - Theme.cardGap
        text: qsTr("Worth knowing")
        token: Theme.h3
        heading: true
    }
    ToolRows {
        Layout.fillWidth: true
        rows: root.toolkit.cards
        iconName: "book-open"
        onOpened: key => root.cardRequested(key)
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: root.toolkit.cardsText
        onClicked: root.cardsRequested()
    }
}
