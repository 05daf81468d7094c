// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The numbers of the rule behind a flag. They hold for all patients. */
Sheet {
    id: root

    required property PatientController reading

    title: root.reading.ruleTitle
    overline: qsTr("The rule for all patients")

    AppText {
        Layout.fillWidth: true
        text: root.reading.ruleText
        token: Theme.small
        color: Theme.ink2
    }
    // By count, so that a stepper stays the same one while its value changes.
    Repeater {
        model: root.reading.ruleNumbers.length
        delegate: Stepper {
            id: number

            required property int index
            // qmllint disable
            readonly property var entry: root.reading.ruleNumbers[number.index] ?? ({})

            Layout.fillWidth: true
            text: number.entry.label ?? ""
            value: number.entry.value ?? 0
            valueText: number.entry.valueText ?? ""
            from: number.entry.from ?? 0
            to: number.entry.to ?? 0
            step: number.entry.step ?? 1
            // qmllint enable
            onMoved: value => root.reading.setRuleNumber(number.index, value)
        }
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Back to the usual numbers")
        enabled: !root.reading.isRuleUsual
        reason: qsTr("These are the usual numbers.")
        onClicked: root.reading.resetRule()
    }
}
