// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace

/** How long it lasts, in the bands of the questionnaire. */
ChoiceQuestion {
    id: root

    title: qsTr("When you feel worse, how long does it last?")
    options: [qsTr("Less than 1 hour, or not at all"), qsTr("2 to 3 hours"), qsTr("4 to 10 hours"), qsTr("11 to 13 hours"), qsTr("14 to 23 hours"), qsTr("A day or longer")]
    value: root.onboarding.howLong
    onChosen: value => root.onboarding.setHowLong(value)
}
