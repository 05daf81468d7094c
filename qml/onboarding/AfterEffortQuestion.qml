// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Worse after a little more than usual? The first question of the screening, and whether thinking does the same. */
Question {
    id: root

    readonly property var options: [
        {
            "text": qsTr("Hardly ever"),
            "detail": qsTr("Active days are fine the day after")
        },
        {
            "text": qsTr("Sometimes"),
            "detail": qsTr("After a busy day I need a slower one")
        },
        {
            "text": qsTr("Most times"),
            "detail": qsTr("Small things can cost me a day or more")
        },
        {
            "text": qsTr("I do not know yet"),
            "detail": qsTr("We will start low and watch together")
        }
    ]

    title: qsTr("After you do a little more than usual …")
    text: qsTr("do you feel much worse later that day, or the next day or two? More pain, more fatigue, foggier, as if the flu is coming?")
    toRead: root.options.reduce((texts, option) => texts.concat(option.text, option.detail), []) // qmllint disable

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.options

            AnswerCard {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                text: modelData.text
                detail: modelData.detail
                checked: root.onboarding.afterEffort === index
                onClicked: {
                    root.onboarding.setAfterEffort(index);
                    root.showEnd();
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        visible: root.onboarding.afterEffort === 2
        kind: "rest"
        text: qsTr("Thank you. Then your plan starts with rest and breathing, and it never grows on its own. You decide.")
    }
    Choice {
        Layout.fillWidth: true
        visible: root.onboarding.afterEffort >= 0
        text: qsTr("Does thinking tire you in the same way?")
        options: [qsTr("No"), qsTr("Yes")]
        value: root.onboarding.thinkingTires
        onChosen: value => root.onboarding.setThinkingTires(value === 1)
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        text: qsTr("Why we ask this")
        onClicked: root.cardRequested("edu-pem")
    }
}
