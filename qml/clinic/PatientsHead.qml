// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Above the list: its title, adding somebody, the search, and who is shown. */
Item {
    id: root

    required property PatientsController patients
    property real side: Theme.gapXl

    signal addRequested

    implicitHeight: column.implicitHeight + Theme.gapM
    z: 1

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gapM

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            spacing: Theme.gapS

            AppText {
                Layout.fillWidth: true
                text: qsTr("Patients")
                token: Theme.h1
                heading: true
            }
            IconButton {
                implicitWidth: Theme.targetSecond
                implicitHeight: Theme.targetSecond
                iconName: "user-plus"
                outlined: true
                color: Theme.primary
                text: qsTr("Add a patient")
                onClicked: root.addRequested()
            }
        }
        Field {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            visible: !root.patients.isEmpty
            iconName: "magnifying-glass"
            placeholder: qsTr("Find a patient")
            spokenLabel: qsTr("Find a patient")
            maximumLength: 60
            inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: text => root.patients.search(text)
        }
        ChipRow {
            Layout.fillWidth: true
            visible: !root.patients.isEmpty
            sideMargin: root.side
            wraps: false
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Who is shown")

            Repeater {
                model: root.patients.filters

                Chip {
                    required property int index
                    required property string modelData

                    text: modelData
                    exclusive: true
                    iconName: ""
                    checked: root.patients.filter === index && root.patients.query === ""
                    onClicked: {
                        root.patients.setFilter(index);
                        // A press has cut the binding.
                        checked = Qt.binding(() => root.patients.filter === index && root.patients.query === "");
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            visible: root.patients.isEmpty
            title: qsTr("No patients yet.")
            detail: qsTr("Add one, or open a report file.")
            buttonText: qsTr("Add a patient")
            onActed: root.addRequested()
        }
    }

    Connections {
        function onChanged(): void {
            if (field.text !== root.patients.query && !field.activeFocus)
                field.text = root.patients.query;
        }

        target: root.patients
    }
}
