// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Below the sessions: what else the day asked for, the form of today, and where in the program this is. */
ColumnLayout {
    id: root

    required property TodayController today
    required property ActivityController activities

    signal activitiesRequested

    spacing: Theme.gapM

    Card {
        Layout.fillWidth: true
        padding: Theme.gapXs

        NavRow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.cardPadding - Theme.gapXs
            Layout.rightMargin: Theme.gapS
            text: qsTr("What else was today?")
            detail: root.activities.summary
            iconName: "plus-circle"
            onClicked: root.activitiesRequested()
        }
    }

    Loader {
        id: form

        readonly property bool isNeeded: root.today.canChooseForm

        Layout.fillWidth: true
        visible: form.isNeeded
        onIsNeededChanged: {
            if (form.status === Loader.Null)
                form.setSource(Qt.resolvedUrl("FormChoice.qml"), {
                    "today": root.today
                });
        }
    }

    LinkButton {
        Layout.fillWidth: true
        atStart: true
        visible: root.today.isGentle
        text: qsTr("Read: flares and set-backs")
        onClicked: root.today.cardRequested("edu-flare")
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.today.greeting
        token: Theme.small
        color: Theme.ink2
    }
}
