// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One patient, as a page of its own. */
T.Page {
    id: root

    required property PatientController reading

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.reading.title
    background: Rectangle {
        color: Theme.ground
    }

    header: Rectangle {
        implicitHeight: bar.implicitHeight + line.height
        color: Theme.sky

        TopBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            title: root.reading.title
            leadingIcon: "arrow-left"
            leadingText: qsTr("Back")
            onLeadingClicked: root.backRequested()
        }
        LevelLine {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    PatientPane {
        anchors.fill: parent
        reading: root.reading
        hasTitle: false
    }
}
