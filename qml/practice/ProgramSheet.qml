// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Beside what is followed, the days would be full: start it anyway, in place of another, or not now. */
Sheet {
    id: root

    required property ProgramController programs

    title: qsTr("Full days ahead")
    // Stays in sight where there is little height.
    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Not now")
        onClicked: root.close()
    }

    AppText {
        Layout.fillWidth: true
        text: root.programs.warning
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Your days stay in your size. What does not fit is left out.")
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Start anyway")
        onClicked: {
            root.close();
            root.programs.startAnyway();
        }
    }
    Repeater {
        model: root.programs.insteadTexts
        delegate: SecondButton {
            id: instead

            required property string modelData
            required property int index

            Layout.fillWidth: true
            text: instead.modelData
            iconName: "repeat"
            onClicked: {
                root.close();
                root.programs.startInstead(instead.index);
            }
        }
    }
}
