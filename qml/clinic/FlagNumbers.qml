// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The numbers of rules, each with its stepper; the buttons of all stand in one column. */
ColumnLayout {
    id: root

    required property FlagRulesController rules
    /** Of the values as shown; steppers only ask for more. */
    property real widest: 60

    spacing: Theme.gapL

    Repeater {
        model: root.rules.numbers
        delegate: ColumnLayout {
            id: number

            required property string heading
            required property string text
            required property int value
            required property string valueText
            required property int from
            required property int to
            required property int step
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gapS

            SectionTitle {
                visible: number.heading !== ""
                text: number.heading
            }
            Stepper {
                Layout.fillWidth: true
                text: number.text
                value: number.value
                valueText: number.valueText
                from: number.from
                to: number.to
                step: number.step
                valueWidth: root.widest
                onNeededWidthChanged: root.widest = Math.max(root.widest, neededWidth)
                onMoved: value => root.rules.set(number.index, value)
            }
        }
    }
}
