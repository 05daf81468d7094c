// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** All programs: what one follows, what suits, and the others. */
T.Page {
    id: root

    required property ProgramController programs

    signal backRequested
    signal programRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }
    Component.onDestruction: root.programs.closeList()

    header: PageHead {
        id: head

        title: qsTr("Programs")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: qsTr("A program fills your days for some weeks, in your size. You can pause or stop it at any time.")
            color: Theme.ink2
        }
        Repeater {
            model: root.programs.list
            delegate: ColumnLayout {
                id: entry

                required property string key
                required property string heading
                required property string name
                required property string goal
                required property string facts
                required property string stateText
                required property bool isFollowed
                required property bool isPaused

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.sectionGap
                    visible: text !== ""
                    text: entry.heading
                    token: Theme.h3
                    heading: true
                }
                ProgramCard {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.cardGap
                    name: entry.name
                    goal: entry.goal
                    facts: entry.facts
                    stateText: entry.stateText
                    isFollowed: entry.isFollowed
                    isPaused: entry.isPaused
                    onClicked: root.programRequested(entry.key)
                }
            }
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }
}
