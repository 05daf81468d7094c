// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Everything that was done, by day, newest first. */
Page {
    id: root

    required property HistoryListModel history
    readonly property real margin: Theme.screenMargin(width)
    readonly property real side: Math.max(margin, (width - 640) / 2)

    signal settingsRequested
    signal sessionOpened(key: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Patterns")
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
            title: qsTr("Patterns")

            IconButton {
                iconName: "gear-six"
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
        }
        LevelLine {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        visible: !root.history.isEmpty
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.history
        spacing: Theme.cardGap
        activeFocusOnTab: true
        ScrollBar.vertical: ScrollBar {}

        section.property: "day"
        section.delegate: Item {
            id: heading

            required property string section

            width: list.width
            implicitHeight: day.implicitHeight + Theme.gapXl + Theme.gapS

            AppText {
                id: day

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.leftMargin: root.side
                anchors.rightMargin: root.side
                anchors.bottomMargin: Theme.gapS
                text: heading.section
                token: Theme.h3
                heading: true
            }
        }

        delegate: HistoryRow {
            required property string key

            x: root.side
            width: list.width - 2 * root.side
            onClicked: root.sessionOpened(key)
        }

        footer: Item {
            implicitHeight: Theme.gapXxl
        }
    }

    EmptyState {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: root.margin
        visible: root.history.isEmpty
        title: qsTr("Nothing here yet")
        detail: qsTr("What you do will stand here, day by day.")
        picture: Component {
            Thumbnail {
                implicitWidth: 112
                poseName: "sitEasy"
            }
        }
    }
}
