// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the Loader of Qt 6.4 cannot build components that are.

/** The one big button, and beside it the way to a small day. */
Dock {
    id: root

    required property TodayController today
    property bool hasResume: false
    property string resumeDetail
    readonly property bool hasBadDay: root.today.hasBadDayButton && !root.hasResume

    signal resumeAccepted
    signal resumeDeclined
    signal badDayChosen(bool bad)

    badDay: root.today.isGentle

    RowLayout {
        Layout.fillWidth: true
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gapM

        // Only the buttons of this moment are built.
        // qmllint disable unqualified
        Loader {
            active: root.hasResume
            visible: active
            sourceComponent: SecondButton {
                text: qsTr("Not now")
                minimumHeight: Theme.targetMain
                onClicked: root.resumeDeclined()
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.hasResume
            visible: active
            sourceComponent: PrimaryButton {
                text: qsTr("Continue")
                detail: Theme.hugeText ? "" : root.resumeDetail
                iconName: "play-fill"
                atStart: true
                token: Theme.start
                spokenName: qsTr("%1, %2").arg(text).arg(root.resumeDetail)
                onClicked: root.resumeAccepted()
            }
        }
        Loader {
            Layout.fillHeight: true
            active: root.hasBadDay
            visible: active
            sourceComponent: BadDayButton {
                on: root.today.isBadDay
                onClicked: root.badDayChosen(!on)
            }
        }
        Loader {
            Layout.fillWidth: true
            active: !root.hasResume && !root.today.isStartQuiet
            visible: active
            sourceComponent: PrimaryButton {
                text: root.today.startText
                detail: Theme.hugeText ? "" : root.today.startDetail
                iconName: "play-fill"
                atStart: true
                token: Theme.start
                spokenName: qsTr("%1, %2").arg(text).arg(root.today.startDetail)
                onClicked: root.today.start()
            }
        }
        Loader {
            Layout.fillWidth: true
            active: !root.hasResume && root.today.isStartQuiet
            visible: active
            sourceComponent: SecondButton {
                text: root.today.startText
                detail: Theme.hugeText ? "" : root.today.startDetail
                iconName: "play-fill"
                atStart: true
                minimumHeight: Theme.targetMain
                spokenName: qsTr("%1, %2").arg(text).arg(root.today.startDetail)
                onClicked: root.today.start()
            }
        }
        // qmllint enable unqualified
    }
}
