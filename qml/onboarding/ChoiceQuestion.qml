// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** A question with a few answers in words, one of which holds. */
Question {
    id: root

    property list<string> options
    property int value: -1

    signal chosen(value: int)

    toRead: root.options

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapS

        Repeater {
            model: root.options

            AnswerCard {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                minimumHeight: 60
                text: modelData
                checked: root.value === index
                onClicked: root.chosen(index)
            }
        }
    }

    answers: QuietButton {
        Layout.fillWidth: true
        text: qsTr("Enough of these questions")
        onClicked: root.onboarding.skipItems()
    }
}
