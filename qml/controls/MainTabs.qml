// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// The places of the app, along the bottom, or as a rail at the start side where the screen is low.
Rectangle {
    id: root

    default property list<TabEntry> tabs
    property string currentKey: ""
    property bool rail: false

    signal tabChosen(string key)

    implicitWidth: rail ? Theme.sized(72, 1.4) : 320
    implicitHeight: rail ? 288 : Math.max(Theme.hugeText ? 84 : 72, d.tallest)
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Main places")

    Rectangle {
        anchors.right: root.rail ? parent.right : undefined
        width: root.rail ? Theme.strokeHair : parent.width
        height: root.rail ? parent.height : Theme.strokeHair
        color: Theme.hair
    }
    Grid {
        anchors.fill: parent
        columns: root.rail ? 1 : root.tabs.length

        Repeater {
            id: cells

            model: root.tabs

            MainTab {
                required property TabEntry modelData

                width: root.rail ? root.width : root.width / root.tabs.length
                height: root.rail ? root.height / root.tabs.length : root.height
                text: modelData.text
                iconName: modelData.iconName
                chosen: modelData.key === root.currentKey
                rail: root.rail
                share: d.share
                onOwnShareChanged: d.look()
                Component.onCompleted: d.look()
                onClicked: root.tabChosen(modelData.key)
                onImplicitHeightChanged: d.tallest = Math.max(d.tallest, implicitHeight)
            }
        }
    }

    QtObject {
        id: d

        property real tallest: 0
        property real share: 1

        function look(): void {
            let least = 1;
            for (let i = 0; i < cells.count; ++i) {
                const tab = cells.itemAt(i) as MainTab;
                if (tab)
                    least = Math.min(least, tab.ownShare);
            }
            d.share = least;
        }
    }
}
