// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** "Something is wrong": the session waits; one more tap says what to do. Works without any connection. */
Sheet {
    id: root

    required property PlayerController player
    required property HelpController help
    /** A level of HelpController; -1: not chosen yet. */
    property int level: -1
    readonly property bool isChosen: level >= 0

    signal flarePlanRequested
    signal crisisRequested

    title: isChosen ? root.help.title(root.level) : qsTr("What do you feel?")
    onClosed: {
        if (root.player.isHelpShown)
            root.player.closeSheet();
        root.level = -1;
        root.help.closeAnswer();
    }

    // Large words leave no room for it below the others.
    CrisisRow {
        visible: !root.isChosen && Theme.hugeText
    }
    HelpChoices {
        Layout.fillWidth: true
        visible: !root.isChosen
        onChosen: level => {
            root.help.tellSign(level);
            root.level = level;
        }
    }
    NavRow {
        Layout.fillWidth: true
        visible: !root.isChosen
        iconName: "cloud-rain"
        text: qsTr("My flare-up plan")
        onClicked: {
            root.close();
            root.flarePlanRequested();
        }
    }
    CrisisRow {
        visible: !root.isChosen && !Theme.hugeText
    }
    HelpAnswer {
        Layout.fillWidth: true
        help: root.help
        level: root.level
        visible: root.isChosen
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Stop the session")
        visible: root.isChosen
        onClicked: root.player.stop()
    }
    SecondButton {
        Layout.fillWidth: true
        text: !root.isChosen ? qsTr("It is fine, go back") : root.help.canTakeBack ? qsTr("I tapped the wrong one") : qsTr("Back")
        onClicked: {
            if (root.isChosen) {
                root.help.takeBack();
                root.level = -1;
            } else {
                root.close();
            }
        }
    }

    component CrisisRow: NavRow {
        Layout.fillWidth: true
        iconName: "hand-heart"
        text: qsTr("I need help now")
        detail: qsTr("My mind is in a dark place")
        onClicked: {
            root.close();
            root.crisisRequested();
        }
    }

    Connections {
        function onSheetChanged(): void {
            if (root.player.isHelpShown)
                root.open();
            else
                root.close();
        }

        target: root.player
    }
}
