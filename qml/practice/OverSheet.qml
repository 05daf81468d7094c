// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Adding it would make the day too full: swap it with something, or keep it for the next one. */
Sheet {
    id: root

    property string text
    /** What could make the room. */
    property var swapTexts: []

    signal swapped(index: int)
    signal keptForTomorrow

    AppText {
        Layout.fillWidth: true
        text: root.text
    }
    Repeater {
        model: root.swapTexts
        delegate: SecondButton {
            id: swap

            required property string modelData
            required property int index

            Layout.fillWidth: true
            text: swap.modelData
            iconName: "repeat"
            onClicked: {
                root.close();
                root.swapped(swap.index);
            }
        }
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Keep it for tomorrow")
        onClicked: {
            root.close();
            root.keptForTomorrow();
        }
    }
}
