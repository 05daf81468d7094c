// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Ceilings of the program, and whether its doses may grow by themselves. */
Sheet {
    id: root

    required property BuilderFrameController frame

    title: qsTr("Limits and growth")

    AppText {
        Layout.fillWidth: true
        text: qsTr("The stricter limit holds: yours, the patient’s own, or that of the app.")
        color: Theme.ink2
    }
    StepTiles {
        Layout.fillWidth: true
        rows: root.frame.limits
        onStepped: (key, by) => root.frame.change(key, by)
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Doses may grow by these rules")
        detail: root.frame.grows ? qsTr("Signed with the program.") : qsTr("Without them nothing grows by itself.")
        checked: root.frame.grows
        onToggled: root.frame.setGrows(checked)
    }
    StepTiles {
        Layout.fillWidth: true
        visible: root.frame.grows
        rows: root.frame.growth
        onStepped: (key, by) => root.frame.changeGrowth(key, by)
    }

    footer: PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
