// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Sets one limit of one's own, or lifts it. Nothing changes until it is kept. */
Sheet {
    id: root

    property string text
    property string stepperName
    property int from: 0
    property int to: 10
    property int step: 1
    property int value: 0
    /** Words for a value: a function of one number. */
    property var valueText: value => String(value)

    signal kept(value: int)
    signal lifted

    AppText {
        Layout.fillWidth: true
        text: root.text
        color: Theme.ink2
        visible: text !== ""
    }
    AppText {
        Layout.fillWidth: true
        text: root.valueText(root.value) // qmllint disable
        token: Theme.h3
        Accessible.ignored: true
    }
    Stepper {
        Layout.fillWidth: true
        text: root.stepperName
        from: root.from
        to: root.to
        step: root.step
        value: root.value
        onMoved: value => root.value = value
    }

    footer: [
        PrimaryButton {
            Layout.fillWidth: true
            text: qsTr("Keep this limit")
            onClicked: {
                root.kept(root.value);
                root.close();
            }
        },
        QuietButton {
            Layout.fillWidth: true
            text: qsTr("No limit of my own")
            onClicked: {
                root.lifted();
                root.close();
            }
        }
    ]
}
