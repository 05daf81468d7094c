// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A record of a thinking exercise: what came of it, all answers, and what can be done with it. Nothing of it is shared. */
T.Page {
    id: root

    required property MindRecordController records
    readonly property bool isOpen: records.state === MindRecordController.Open
    readonly property bool isEmpty: records.state === MindRecordController.None
    // Large words break in half beside each other, and below each other they leave no room: the second one is on the page.
    readonly property bool isStacked: Theme.hugeText && width < 480

    signal backRequested
    signal itemRequested(id: string)

    Accessible.role: Accessible.Pane
    Accessible.name: [root.records.title, root.records.heading].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.records.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.isEmpty ? qsTr("Nothing is kept here.") : root.records.heading
            token: Theme.h2
            heading: true
        }
        AppText {
            Layout.fillWidth: true
            text: root.records.stateText
            color: Theme.ink2
            visible: text !== ""
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            visible: root.records.placeText !== ""
            spacing: Theme.gapM

            IconButton {
                outlined: true
                iconName: "caret-left"
                text: qsTr("The one before")
                followsReading: true
                enabled: root.records.hasOlder
                onClicked: root.records.showOlder()
            }
            AppText {
                Layout.fillWidth: true
                text: root.records.placeText
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                // Wrapped while the row had no width yet, it would keep that height.
                wrapMode: Text.NoWrap
            }
            IconButton {
                outlined: true
                iconName: "caret-right"
                text: qsTr("The one after")
                followsReading: true
                enabled: root.records.hasNewer
                onClicked: root.records.showNewer()
            }
        }
        MindParts {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            parts: root.records.parts
            opensItems: true
            onCopyRequested: text => root.records.copy(text)
            onItemRequested: id => root.itemRequested(id)
        }
        MindParts {
            Layout.fillWidth: true
            Layout.topMargin: root.records.parts.count > 0 ? Theme.gapM : 0
            parts: root.records.answers
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("Only you see this. It stays on this device.")
            token: Theme.small
            color: Theme.ink2
            visible: !root.isEmpty
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("Begin anew")
            visible: root.isStacked && root.records.canStart && !root.isEmpty
            onClicked: root.records.beginAnew()
        }
        DangerButton {
            Layout.maximumWidth: parent.width
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapXl
            text: qsTr("Delete it")
            visible: !root.isEmpty
            onClicked: ask.open()
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.records.canStart
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 640) / 2)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapM

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.targetMain
                horizontalPadding: Theme.gapS
                text: qsTr("Begin anew")
                visible: !root.isStacked && !root.isEmpty
                onClicked: root.records.beginAnew()
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                minimumHeight: Theme.targetMain
                text: root.isEmpty ? qsTr("Begin") : root.isOpen ? qsTr("Go on") : qsTr("Change it")
                onClicked: root.records.goOn()
            }
        }
    }

    ConfirmDialog {
        id: ask

        title: qsTr("Delete it for good?")
        text: qsTr("All that you answered in it is erased, and cannot be brought back.")
        confirmText: qsTr("Delete it")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: root.records.remove()
    }
}
