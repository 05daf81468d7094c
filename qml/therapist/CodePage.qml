// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A code for another device to scan, as large as there is room for it; and the same as a file. */
T.Page {
    id: root

    required property CodeController code
    /** What comes next, if anything does. */
    property string nextText: ""
    readonly property bool isWide: width >= 600 && (Theme.isShort(height) || Theme.isExpanded(width)) && !Theme.hugeText

    /** As large as there is room for it. */
    readonly property real codeSide: Math.max(160, Math.min(520, root.isWide ? scroll.height - 2 * Theme.gapL - (root.code.count > 1 ? 60 : 0) : scroll.width - 2 * scroll.side))

    signal backRequested
    signal nextRequested

    Accessible.role: Accessible.Pane
    Accessible.name: root.code.title
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.code.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        id: scroll

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: Math.max(Theme.screenMargin(root.width), (root.width - (root.isWide ? 900 : 560)) / 2)

        // Placed by hand: the code is as large as the page, which layouts ask about too late.
        Item {
            id: place

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapL
            implicitHeight: root.isWide ? Math.max(view.height, words.implicitHeight) : words.y + words.implicitHeight

            CodeView {
                id: view

                x: root.isWide ? (root.mirrored ? place.width - width : 0) : (place.width - width) / 2
                visible: root.code.count > 0
                side: root.codeSide
                code: root.code
            }
            ColumnLayout {
                id: words

                readonly property bool isBeside: root.isWide && view.visible

                x: words.isBeside && !root.mirrored ? view.width + Theme.gapXl : 0
                y: words.isBeside ? Math.max(0, (view.side - implicitHeight) / 2) : view.visible ? view.height + Theme.gapM : 0
                width: words.isBeside ? place.width - view.width - Theme.gapXl : place.width
                spacing: Theme.gapM

                AppText {
                    Layout.fillWidth: true
                    text: root.code.text
                }
                Notice {
                    Layout.fillWidth: true
                    visible: root.code.isSaved || root.code.problem !== ""
                    kind: root.code.isSaved ? "ok" : "care"
                    text: root.code.isSaved ? qsTr("Saved. Only people you send it to can get it.") : root.code.problem
                }
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.code.canSave || root.nextText !== ""
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.hugeText ? 1 : 2
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.code.canSave
                iconName: "download-simple"
                text: qsTr("Save as file")
                onClicked: chooser.open()
            }
            PrimaryButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: text !== ""
                minimumHeight: Theme.targetSecond
                text: root.nextText
                onClicked: root.nextRequested()
            }
        }
    }
    FileChooser {
        id: chooser

        saves: true
        suggestion: root.code.suggestedFile
        onChosen: file => root.code.save(file)
    }
}
