// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** One rule for one week, then the next one if it is wanted. */
Card {
    id: root

    required property SleepController sleep
    readonly property bool hasRule: root.sleep.ruleTitle !== ""

    AppText {
        Layout.fillWidth: true
        text: root.hasRule ? root.sleep.ruleTitle : qsTr("Five small rules help many people. Try one of them for a week, and see.")
        token: root.hasRule ? Theme.h3 : Theme.body
        heading: root.hasRule
    }
    AppText {
        Layout.fillWidth: true
        text: root.sleep.ruleText
        visible: root.hasRule
    }
    AppText {
        Layout.fillWidth: true
        text: root.sleep.ruleStateText
        token: Theme.small
        color: Theme.ink2
        visible: root.hasRule
    }
    SwitchRow {
        id: tried

        Layout.fillWidth: true
        text: qsTr("I tried it")
        visible: root.hasRule
        checked: root.sleep.isRuleTried
        onToggled: {
            root.sleep.setRuleTried(tried.checked);
            // The tap has put the binding away.
            tried.checked = Qt.binding(() => root.sleep.isRuleTried);
        }
    }
    SecondButton {
        Layout.fillWidth: true
        text: root.hasRule ? qsTr("Take the next rule") : qsTr("Begin with one")
        detail: root.sleep.nextRuleTitle
        visible: root.sleep.nextRuleTitle !== ""
        onClicked: root.sleep.beginRule()
    }
    AppText {
        Layout.fillWidth: true
        text: root.sleep.rulesText
        token: Theme.small
        color: Theme.ink2
        visible: text !== ""
    }
}
