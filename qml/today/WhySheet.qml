// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Why today has its size, as plain additions; how we know; and another size for today. */
Sheet {
    id: root

    required property TodayController today
    /** Easy minutes as they stand on the stepper; kept only by a tap. */
    property int wanted: 0
    readonly property bool isChanged: root.wanted !== root.today.size

    function show(): void {
        root.today.explain();
        root.wanted = root.today.size;
        root.open();
    }

    title: qsTr("Why this size?")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.today.additions
            delegate: LineRow {
                Layout.fillWidth: true
            }
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Counted in easy minutes: a light minute is one, a moderate one is two, rest and breathing are none.")
            token: Theme.small
            color: Theme.ink2
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: qsTr("How we know")
        token: Theme.h3
        heading: true
    }
    Repeater {
        model: root.today.grounds
        delegate: LineRow {
            Layout.fillWidth: true
        }
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: qsTr("How pacing works here")
        onClicked: {
            root.close();
            root.today.cardRequested("edu-pacing-how");
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        visible: root.today.canChangeSize
        spacing: Theme.gapM

        Stepper {
            Layout.fillWidth: true
            text: qsTr("Change it for today")
            from: 0
            to: root.today.mostSize
            value: root.wanted
            valueText: qsTr("%1 min").arg(root.wanted)
            onMoved: value => root.wanted = value
        }
        AppText {
            Layout.fillWidth: true
            visible: root.isChanged && root.wanted > root.today.usual
            text: qsTr("That is more than your usual. Your plan will not grow by itself.")
            token: Theme.body
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.isChanged
            spacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                text: qsTr("Back")
                onClicked: root.wanted = root.today.size
            }
            PrimaryButton {
                Layout.fillWidth: true
                text: qsTr("Keep")
                minimumHeight: Theme.targetSecond
                spokenName: qsTr("Keep %1 for today").arg(root.wanted)
                onClicked: {
                    root.today.chooseSize(root.wanted);
                    root.close();
                }
            }
        }
        QuietButton {
            visible: root.today.hasOwnSize && !root.isChanged
            text: qsTr("Back to the proposed size")
            onClicked: {
                root.today.dropSize();
                root.close();
            }
        }
    }
}
