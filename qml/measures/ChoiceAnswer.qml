// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** A few answers in words, one of which holds. */
MeasureQuestion {
    id: root

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.form.options

            AnswerCard {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                minimumHeight: 60
                text: modelData
                checked: root.form.value === index
                onClicked: root.form.choose(index)
            }
        }
    }
}
