// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Everything that was done, by day, newest first. */
T.Page {
    id: root

    required property HistoryListModel history
    readonly property real margin: Theme.screenMargin(width)
    readonly property real side: Math.max(margin, (width - 640) / 2)

    signal settingsRequested
    signal sessionOpened(key: string)
    signal measuresRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Patterns")
    background: Rectangle {
        color: Theme.ground
    }

    header: TabHead {
        title: qsTr("Patterns")
        onSettingsRequested: root.settingsRequested()
    }

    HistoryList {
        anchors.fill: parent
        visible: !root.history.isEmpty
        model: root.history
        side: root.side
        onChosen: key => root.sessionOpened(key)
        onMeasuresRequested: root.measuresRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: root.side
        visible: root.history.isEmpty

        MeasuresLink {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            onChosen: root.measuresRequested()
        }
        HistoryEmpty {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space40
            Layout.bottomMargin: Theme.gapXl
        }
    }
}
