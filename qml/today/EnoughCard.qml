// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The day's minutes or sessions are used: said kindly, with what was done. Going on takes a second step. */
Card {
    id: root

    required property TodayController today

    signal goOnRequested

    spacing: Theme.gapXs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapM

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "check-circle-fill"
            color: Theme.primary
            size: 28
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: qsTr("Enough for today")
                token: Theme.h3
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.today.enoughText
                token: Theme.small
                color: Theme.ink2
            }
            LinkButton {
                Layout.leftMargin: -4
                Layout.bottomMargin: -Theme.gapS
                text: qsTr("Go on anyway")
                token: Theme.smallStrong
                onClicked: root.goOnRequested()
            }
        }
    }
}
