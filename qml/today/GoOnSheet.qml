// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What it means to go on past enough or past a rest; or that a session has no room today. */
Sheet {
    id: root

    required property TodayController today
    property string key
    property bool mayGoOn: true

    signal sizeRequested

    function show(key: string, mayGoOn: bool): void {
        root.key = key;
        root.mayGoOn = mayGoOn;
        root.open();
    }

    title: !root.mayGoOn ? qsTr("It fits tomorrow better") : root.today.isResting ? root.today.restText : qsTr("Go on today?")

    AppText {
        Layout.fillWidth: true
        text: {
            if (!root.mayGoOn)
                return root.today.isStopped ? qsTr("It waits until a professional has checked the warning sign.") : qsTr("There is no room for it in the minutes of today. Nothing has to be made up for.");
            return root.today.isResting ? qsTr("A rest after moving lets the body settle. Waiting is part of the plan.") : root.today.goOnText;
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.mayGoOn
        text: qsTr("If you go on, that is noted, and nothing else changes.")
        color: Theme.ink2
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: root.mayGoOn ? root.today.isResting ? qsTr("Rest on") : qsTr("Leave it for today") : qsTr("Fine")
        onClicked: root.close()
    }
    SecondButton {
        Layout.fillWidth: true
        visible: root.mayGoOn
        text: root.today.isResting ? qsTr("Start anyway") : qsTr("Go on anyway")
        onClicked: {
            root.close();
            root.today.goOn(root.key);
        }
    }
    SecondButton {
        Layout.fillWidth: true
        visible: !root.mayGoOn && root.today.canChangeSize
        text: qsTr("Change today's size")
        onClicked: {
            root.close();
            root.sizeRequested();
        }
    }
}
