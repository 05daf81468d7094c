// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A professional's word, with its day: opens what a warning sign or a condition had closed. */
Card {
    id: root

    property string title
    property string text
    property string buttonText
    /** Words for a number of days ago: a function of one number. */
    property var dayText: days => String(days)
    property int daysAgo: 0

    signal confirmed(daysAgo: int)

    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.text
        token: Theme.small
        color: Theme.ink2
        visible: text !== ""
    }
    Stepper {
        Layout.fillWidth: true
        //: the day on which a doctor or therapist looked at it
        text: qsTr("Day")
        from: -365
        to: 0
        value: -root.daysAgo
        valueText: root.dayText(root.daysAgo) // qmllint disable
        onMoved: value => root.daysAgo = -value
    }
    SecondButton {
        Layout.fillWidth: true
        iconName: "check"
        text: root.buttonText
        onClicked: root.confirmed(root.daysAgo)
    }
}
