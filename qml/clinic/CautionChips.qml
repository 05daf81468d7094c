// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What is to be watched with the patient who is chosen, each on a chip. */
ColumnLayout {
    id: root

    required property PatientsController patients

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        text: qsTr("To be careful with")
        token: Theme.smallStrong
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Kept on this device. The builder then says which exercises do not go with it.")
        token: Theme.small
        color: Theme.ink2
    }
    ChipRow {
        id: chips

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapXs
        wraps: true
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("To be careful with")

        Repeater {
            model: root.patients.cautionNames

            Chip {
                required property int index
                required property string modelData
                readonly property string code: root.patients.cautionCodes[index]
                readonly property bool holds: root.patients.cautions.includes(code) // qmllint disable

                width: Math.min(implicitWidth, chips.width)
                text: modelData
                checked: holds
                onClicked: {
                    root.patients.setCaution(code, !holds);
                    // A press has cut the binding.
                    checked = Qt.binding(() => holds);
                }
            }
        }
    }
}
