// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Takes a code from another device: with the camera, from a picture of it, or as a file. */
T.Page {
    id: root

    required property ScanController scan
    readonly property bool isBlind: scan.state === ScanController.Blind
    readonly property bool isWide: width >= 600 && (Theme.isShort(height) || Theme.isExpanded(width)) && !Theme.hugeText

    readonly property real frameSide: Math.max(160, Math.min(root.isWide ? 420 : 320, root.isWide ? scroll.height - 2 * Theme.gapL : scroll.width - 2 * scroll.side))

    signal backRequested

    T.StackView.onDeactivating: root.scan.stop()
    T.StackView.onActivated: root.scan.start()

    Accessible.role: Accessible.Pane
    Accessible.name: root.scan.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.scan.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - (root.isWide ? 900 : 560)) / 2)

        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapL
            columns: root.isWide && !root.isBlind ? 2 : 1
            columnSpacing: Theme.gapXl
            rowSpacing: Theme.gapM

            ScanFrame {
                Layout.fillWidth: !root.isWide
                Layout.preferredWidth: root.frameSide
                Layout.preferredHeight: root.frameSide
                Layout.alignment: Qt.AlignTop
                visible: !root.isBlind
                scan: root.scan
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: root.isWide && !root.isBlind ? Qt.AlignVCenter : Qt.AlignTop
                spacing: Theme.gapM

                AppText {
                    Layout.fillWidth: true
                    text: root.scan.text
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.scan.progressText
                    token: Theme.h3
                }
                Notice {
                    Layout.fillWidth: true
                    visible: root.scan.problem !== ""
                    headline: qsTr("Nothing was changed.")
                    text: root.scan.problem
                }
                Notice {
                    Layout.fillWidth: true
                    visible: root.isBlind
                    kind: "rest"
                    iconName: "qr-code"
                    headline: root.scan.cameraProblem
                    text: qsTr("You can open the file instead, or a photo of the code. A file can also be dropped here.")
                }
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        SecondButton {
            Layout.fillWidth: true
            iconName: "folder-open"
            text: qsTr("Open a picture or file")
            onClicked: chooser.open()
        }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.scan.openFile(drop.urls[0]);
        }
    }
    FileChooser {
        id: chooser

        onChosen: file => root.scan.openFile(file)
    }
}
