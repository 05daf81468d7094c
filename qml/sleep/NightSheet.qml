// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One night: four times, and how it felt. Each tap is kept as it is made. */
Sheet {
    id: root

    required property SleepController sleep

    signal deleteRequested

    title: root.sleep.nightTitle

    TimeRow {
        Layout.fillWidth: true
        name: qsTr("In bed")
        valueText: root.sleep.bedText
        onMoved: steps => root.sleep.moveBed(steps)
    }
    TimeRow {
        Layout.fillWidth: true
        name: qsTr("Asleep, about")
        valueText: root.sleep.toSleepText
        earlierText: qsTr("Asleep sooner")
        laterText: qsTr("Asleep later")
        onMoved: steps => root.sleep.moveToSleep(steps)
    }
    TimeRow {
        Layout.fillWidth: true
        name: qsTr("Awake for good")
        valueText: root.sleep.wakeText
        onMoved: steps => root.sleep.moveWake(steps)
    }
    TimeRow {
        Layout.fillWidth: true
        name: qsTr("Out of bed")
        valueText: root.sleep.upText
        onMoved: steps => root.sleep.moveUp(steps)
    }
    AppText {
        Layout.fillWidth: true
        text: root.sleep.lengthText
        token: Theme.bodyStrong
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: root.sleep.qualityText === "" ? qsTr("How did you sleep?") : qsTr("It felt like this: %1. Your check-in has it.").arg(root.sleep.qualityText)
        token: root.sleep.qualityText === "" ? Theme.h3 : Theme.body
        color: root.sleep.qualityText === "" ? Theme.ink : Theme.ink2
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.hugeText || root.inner < 300 ? 1 : 2
        columnSpacing: Theme.gapS
        rowSpacing: Theme.gapS
        visible: root.sleep.qualityText === ""

        Repeater {
            model: root.sleep.qualityWords
            delegate: SecondButton {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData
                token: Theme.bodyStrong
                onClicked: root.sleep.setQuality(index)
            }
        }
    }
    // With the rest and not below it: on little height the times come first.
    PrimaryButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        text: root.sleep.isTold ? qsTr("Done") : qsTr("Keep it like this")
        onClicked: {
            if (!root.sleep.isTold)
                root.sleep.keepNight();
            root.close();
        }
    }
    QuietButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapL
        text: qsTr("Delete this night")
        iconName: "trash"
        visible: root.sleep.isTold
        onClicked: {
            root.close();
            root.deleteRequested();
        }
    }
}
