// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Sessions that the person put together. */
T.Page {
    id: root

    required property OwnSessionController own

    signal backRequested
    signal ownSessionRequested(key: string)

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }
    header: PageHead {
        id: head

        title: qsTr("Your own sessions")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        width: parent.width
        height: parent.height - dock.height
        side: Math.max(Theme.screenMargin(root.width), (width - 640) / 2)

        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            visible: root.own.sessionCount === 0

            EmptyState {
                Layout.fillWidth: true
                title: qsTr("Put together what does you good")
                detail: qsTr("A few movements, a breath, a quiet moment: in your order, as much as suits you. It is kept under a name of your own, ready to start.")
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapXl
            visible: root.own.sessionCount > 0
            padding: 6
            spacing: 0

            Repeater {
                model: root.own.sessions
                delegate: NavRow {
                    id: row

                    required property string key
                    required property string title
                    required detail

                    Layout.fillWidth: true
                    horizontalPadding: 8
                    text: row.title
                    iconName: "list-bullets"
                    onClicked: root.ownSessionRequested(row.key)
                }
            }
        }
    }
    Dock {
        id: dock

        y: parent.height - height
        width: parent.width
        sideMargin: scroll.side

        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            text: qsTr("New session")
            iconName: "plus"
            token: Theme.start
            onClicked: root.ownSessionRequested("")
        }
    }
}
