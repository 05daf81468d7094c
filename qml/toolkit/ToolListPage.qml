// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as the rows are built by a list.

/** A whole list of the toolkit: all thinking exercises, or all that was kept. */
T.Page {
    id: root

    required property string heading
    required property ToolListModel rows
    property string emptyText: ""
    /** Rows are records; else exercises. */
    property bool isKept: false

    signal backRequested
    signal itemRequested(id: string)
    /** A record, by its id. */
    signal keptOpened(key: string)

    Accessible.role: Accessible.Pane
    Accessible.name: root.heading
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.heading
        onBackRequested: root.backRequested()
    }

    ListView {
        id: list

        readonly property real side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.cardGap
        topMargin: Theme.gapL
        bottomMargin: Theme.gapXxl
        activeFocusOnTab: true
        model: root.rows
        T.ScrollBar.vertical: ScrollLine {}

        delegate: ToolListRow {
            x: list.side // qmllint disable unqualified
            width: list.width - 2 * list.side // qmllint disable unqualified
            onOpened: {
                // qmllint disable unqualified
                if (root.isKept)
                    root.keptOpened(key);
                else
                    root.itemRequested(key);
                // qmllint enable unqualified
            }
        }
    }
    EmptyState {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: list.side
        visible: list.count === 0 && root.emptyText !== ""
        title: root.emptyText
    }
}
