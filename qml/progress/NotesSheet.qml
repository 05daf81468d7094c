// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Notes of a session: taps, and words of one's own. */
Sheet {
    id: root

    required property SessionDetailController detail

    title: qsTr("Notes")
    onOpened: words.text = root.detail.text

    ChipRow {
        Layout.fillWidth: true
        wraps: true

        Repeater {
            model: root.detail.noteIds
            delegate: Chip {
                required property string modelData

                text: root.detail.noteText(modelData)
                checked: root.detail.notes.indexOf(modelData) >= 0
                onClicked: root.detail.toggleNote(modelData)
            }
        }
    }
    Field {
        id: words

        Layout.fillWidth: true
        label: qsTr("In your own words")
        help: qsTr("Only you see this.")
        multiline: true
        maximumLength: 500
    }
    PrimaryButton {
        Layout.fillWidth: true
        text: qsTr("Keep")
        onClicked: {
            root.detail.setText(words.text);
            root.close();
        }
    }
}
