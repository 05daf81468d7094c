// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The one big button: starts what comes next, or goes on with what was interrupted. */
Dock {
    id: root

    required property TodayController today
    property bool hasResume: false
    property string resumeDetail

    signal resumeAccepted
    signal resumeDeclined

    RowLayout {
        Layout.fillWidth: true
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gapM

        SecondButton {
            visible: root.hasResume
            text: qsTr("Not now")
            minimumHeight: Theme.targetMain
            onClicked: root.resumeDeclined()
        }
        PrimaryButton {
            Layout.fillWidth: true
            visible: root.hasResume
            text: qsTr("Continue")
            detail: Theme.hugeText ? "" : root.resumeDetail
            iconName: "play-fill"
            atStart: true
            token: Theme.start
            spokenName: qsTr("%1, %2").arg(text).arg(root.resumeDetail)
            onClicked: root.resumeAccepted()
        }
        PrimaryButton {
            Layout.fillWidth: true
            visible: !root.hasResume && !root.today.isStartQuiet
            text: root.today.startText
            detail: Theme.hugeText ? "" : root.today.startDetail
            iconName: "play-fill"
            atStart: true
            token: Theme.start
            spokenName: qsTr("%1, %2").arg(text).arg(root.today.startDetail)
            onClicked: root.today.start()
        }
        SecondButton {
            Layout.fillWidth: true
            visible: !root.hasResume && root.today.isStartQuiet
            text: root.today.startText
            detail: Theme.hugeText ? "" : root.today.startDetail
            iconName: "play-fill"
            atStart: true
            minimumHeight: Theme.targetMain
            spokenName: qsTr("%1, %2").arg(text).arg(root.today.startDetail)
            onClicked: root.today.start()
        }
    }
}
