// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A session has no room today. */
Sheet {
    id: root

    required property TodayController today

    signal sizeRequested

    title: qsTr("It fits tomorrow better")

    AppText {
        Layout.fillWidth: true
        text: root.today.isStopped ? qsTr("It waits until a professional has checked the warning sign.") : qsTr("There is no room for it in the minutes of today. Nothing has to be made up for.")
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Fine")
        onClicked: root.close()
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.today.canChangeSize
        text: qsTr("Change today's size")
        onClicked: {
            root.close();
            root.sizeRequested();
        }
    }
}
