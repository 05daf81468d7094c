// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** What Evenpace is, and whose work it is made of. */
Page {
    id: root

    required property string version

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("About")
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
            title: qsTr("About")
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

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        Part {
            title: qsTr("Evenpace %1").arg(root.version)
            text: qsTr("Evenpace helps you move a little, rest enough and keep an even pace. It does not find out what is wrong, and it does not replace your doctor or therapist.")
        }
        Part {
            title: qsTr("Your entries")
            text: qsTr("No account. Everything stays on this device.")
        }
        Part {
            title: qsTr("The voice")
            text: qsTr("The voice is synthetic: a computer speaks. It was made with SVOX Pico, Apache License 2.0.")
        }
        Part {
            title: qsTr("Licenses")
            text: qsTr("The program: Apache License 2.0. Its exercises and texts: Creative Commons Attribution 4.0.")
        }
        Part {
            title: qsTr("Made with")
            text: qsTr("Fonts: Atkinson Hyperlegible Next and Inter, SIL Open Font License 1.1.\nIcons: Phosphor, MIT License.\nQt: GNU Lesser General Public License 3.\nSQLite: public domain.")
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }

    component Part: ColumnLayout {
        id: part

        property string title
        property string text

        Layout.fillWidth: true
        Layout.topMargin: Theme.sectionGap
        spacing: Theme.gapXs

        AppText {
            Layout.fillWidth: true
            text: part.title
            token: Theme.h3
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: part.text
            token: Theme.body
            color: Theme.ink2
        }
    }
}
