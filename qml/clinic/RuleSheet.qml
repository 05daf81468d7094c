// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The numbers of the rule behind a flag. They hold for all patients. */
Sheet {
    id: root

    required property FlagRulesController rules

    title: root.rules.title
    overline: qsTr("The rule for all patients")
    onClosed: root.rules.finish()

    AppText {
        Layout.fillWidth: true
        text: root.rules.text
        token: Theme.small
        color: Theme.ink2
    }
    FlagNumbers {
        Layout.fillWidth: true
        rules: root.rules
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Back to the usual numbers")
        enabled: !root.rules.isUsual
        reason: qsTr("These are the usual numbers.")
        onClicked: root.rules.reset()
    }
}
