// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The safety card to write: short lists, each line kept as it is added. It can be deleted for good. */
T.Page {
    id: root

    required property CrisisController crisis

    signal backRequested

    readonly property bool isAway: Application.state !== Qt.ApplicationActive

    function keepTyped(): void {
        for (let i = 0; i < parts.count; ++i)
            (parts.itemAt(i) as SafetyPartCard).keepTyped();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("My safety card")
    T.StackView.onDeactivating: root.keepTyped()
    onIsAwayChanged: {
        if (root.isAway)
            root.keepTyped();
    }
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("My safety card")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            Layout.bottomMargin: Theme.gapM
            text: qsTr("A few words are enough, and you can leave out any part. It is easier to write with someone you trust.")
            color: Theme.ink2
        }
        Repeater {
            id: parts

            model: root.crisis.parts

            SafetyPartCard {
                id: part

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.cardGap
                onAdded: text => root.crisis.addLine(part.index, text)
                onRemoved: line => root.crisis.removeLine(part.index, line)
            }
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            text: qsTr("Only you see this. It stays on this device.")
            token: Theme.small
            color: Theme.ink2
        }
        DangerButton {
            Layout.maximumWidth: parent.width
            Layout.topMargin: Theme.gapL
            visible: !root.crisis.isBlank
            text: qsTr("Delete it")
            onClicked: ask.open()
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }

    ConfirmDialog {
        id: ask

        title: qsTr("Delete it for good?")
        text: qsTr("The card and the person you trust are erased, and cannot be brought back.")
        confirmText: qsTr("Delete it")
        cancelText: qsTr("Keep it")
        danger: true
        onAccepted: root.crisis.erase()
    }
}
