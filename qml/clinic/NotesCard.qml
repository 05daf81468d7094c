// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The therapist's own notes on one patient. They stay on this device. */
Card {
    id: root

    required property PatientController reading

    padding: Theme.gapL
    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: qsTr("Notes")
        token: Theme.h3
        heading: true
    }
    Repeater {
        model: root.reading.notes
        delegate: RowLayout {
            id: note

            required property int index
            required property string text
            required property string detail

            Layout.fillWidth: true
            spacing: Theme.gapM

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: note.text
                    token: Theme.small
                }
                AppText {
                    Layout.fillWidth: true
                    text: note.detail
                    token: Theme.caption
                    color: Theme.ink2
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "trash"
                text: qsTr("Delete the note of %1").arg(note.detail)
                onClicked: root.reading.deleteNote(note.index)
            }
        }
    }
    Field {
        id: field

        Layout.fillWidth: true
        label: qsTr("New note")
        help: qsTr("Kept on this device only. It is in no report and no program.")
        multiline: true
        maximumLength: 2000
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Keep this note")
        enabled: field.text.trim() !== ""
        reason: qsTr("Nothing is written yet.")
        onClicked: {
            if (root.reading.addNote(field.text))
                field.text = "";
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
