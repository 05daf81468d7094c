// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
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

    MeasuresLink {
        x: root.side
        y: Theme.gapL
        width: parent.width - 2 * x
        visible: root.history.isEmpty
        onChosen: root.measuresRequested()
    }
    HistoryEmpty {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: root.margin
        visible: root.history.isEmpty
    }
}
