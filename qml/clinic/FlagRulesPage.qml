// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The numbers by which flags are raised. */
T.Page {
    id: root

    required property FlagRulesController rules

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Rules of the flags")
    background: Rectangle {
        color: Theme.ground
    }
    Component.onDestruction: root.rules?.finish()

    header: PageHead {
        title: qsTr("Rules of the flags")
        hasHelp: false
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("The numbers are habits of practice, not results of studies. They hold for all patients.")
            color: Theme.ink2
        }
        FlagNumbers {
            Layout.fillWidth: true
            rules: root.rules
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXl
            Layout.bottomMargin: Theme.gapXxl
            enabled: !root.rules.isUsual
            reason: qsTr("They are as they came")
            text: qsTr("As they came with the app")
            onClicked: root.rules.reset()
        }
    }
}
