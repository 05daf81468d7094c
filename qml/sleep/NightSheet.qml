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
        earlierText: qsTr("Asleep sooner. Now: %1").arg(root.sleep.toSleepText)
        laterText: qsTr("Asleep later. Now: %1").arg(root.sleep.toSleepText)
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
    TaskChips {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        name: qsTr("How did you sleep?")
        texts: root.sleep.qualityWords
        current: root.sleep.quality
        onPicked: index => root.sleep.setQuality(index)
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Your check-in has it too.")
        token: Theme.small
        color: Theme.ink2
        visible: root.sleep.quality >= 0
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

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: root.sleep.isTold ? qsTr("Done") : qsTr("Keep it like this")
        onClicked: {
            if (!root.sleep.isTold)
                root.sleep.keepNight();
            root.close();
        }
    }
}
