// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Talk to someone first: which signs need help now, which a doctor, and what stays open. */
Question {
    id: root

    required property HelpController help

    title: qsTr("Talk to someone first")
    text: qsTr("A person has to look at this before you move with Evenpace. Most of the time it turns out well.")
    toRead: [qsTr("Call for help now, if it is")].concat(root.onboarding.linesForNow, [qsTr("See a doctor soon, if it is")], root.onboarding.linesForDoctor, root.onboarding.isStopped ? [qsTr("Sessions that move wait until then. Rest, breathing and thinking stay open.")] : []) // qmllint disable
    nextText: qsTr("Go on with the questions")

    AppText {
        Layout.fillWidth: true
        text: qsTr("Call for help now, if it is")
        token: Theme.h3
        color: Theme.stop
        heading: true
    }
    SignList {
        Layout.fillWidth: true
        signs: root.onboarding.linesForNow // qmllint disable
    }
    CallCard {
        Layout.fillWidth: true
        help: root.help
    }
    PlaceCard {
        Layout.fillWidth: true
        help: root.help
        canChooseCountry: false
        onNumberRequested: number.open()
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        text: qsTr("See a doctor soon, if it is")
        token: Theme.h3
        heading: true
    }
    SignList {
        Layout.fillWidth: true
        signs: root.onboarding.linesForDoctor // qmllint disable
    }
    Notice {
        Layout.fillWidth: true
        visible: root.onboarding.isStopped
        kind: "rest"
        text: qsTr("Sessions that move wait until then. Rest, breathing and thinking stay open.")
    }
    CheckedBy {
        Layout.fillWidth: true
        visible: root.onboarding.isStopped
        title: qsTr("Was it checked already?")
        text: qsTr("Only if a doctor or therapist looked at it and said that you may move.")
        buttonText: qsTr("A professional has checked this")
        dayText: root.onboarding.dayText
        onConfirmed: daysAgo => root.onboarding.clearStop(daysAgo)
    }
    Notice {
        Layout.fillWidth: true
        visible: !root.onboarding.isStopped
        kind: "ok"
        text: qsTr("Good. It was checked, and movement is open again.")
    }

    NumberSheet {
        id: number

        help: root.help
    }
}
