// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A chart with its name, what its signs mean, and the way to the same as a table. */
Card {
    id: root

    property string title
    property string caption
    /** All that the chart says, for whoever does not see it. */
    property string summary
    property alias chart: chart.data
    property alias legend: legend.data
    property real chartHeight: 200

    signal tableRequested

    padding: Theme.gapL
    spacing: 0

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.caption
        token: Theme.small
        color: Theme.ink2
        visible: text !== ""
    }
    Item {
        id: chart

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gapM
        implicitHeight: root.chartHeight

        Accessible.role: Accessible.Chart
        Accessible.name: root.title
        Accessible.description: root.summary
    }
    Flow {
        id: legend

        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        spacing: Theme.gapL
        visible: children.length > 0
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: Theme.gapXs
        Layout.bottomMargin: -Theme.gapS
        Layout.leftMargin: -horizontalPadding
        text: qsTr("As a table")
        token: Theme.smallStrong
        spokenName: qsTr("%1, as a table").arg(root.title)
        onClicked: root.tableRequested()
    }
}
