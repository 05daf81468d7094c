// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace

/** Worse after very little. */
ChoiceQuestion {
    id: root

    title: qsTr("Does even a very small effort make you worse?")
    text: qsTr("For example getting dressed, a shower, or a few steps.")
    options: [qsTr("No"), qsTr("Yes")]
    value: root.onboarding.smallEffort
    onChosen: value => root.onboarding.setSmallEffort(value === 1)
}
