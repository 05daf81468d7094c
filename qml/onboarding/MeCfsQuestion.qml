// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace

/** Whether ME/CFS was found. */
ChoiceQuestion {
    id: root

    title: qsTr("Has a doctor told you that you have ME/CFS?")
    text: qsTr("An illness of deep fatigue that gets worse after effort.")
    options: [qsTr("No"), qsTr("Yes")]
    value: root.onboarding.meCfs
    onChosen: value => root.onboarding.setMeCfs(value === 1)
}
