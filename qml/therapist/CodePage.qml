// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A code for another device to scan, as large as there is room for it; and the same as a file, which comes first where one
 *  code is not enough. */
T.Page {
    id: root

    required property CodeController code
    /** What comes next, if anything does. */
    property string nextText: ""
    /** The parts are wanted although a file is there. */
    property bool showsCodes: false
    readonly property bool isFileFirst: root.code.count !== 1 && root.code.canSave && !root.showsCodes
    readonly property bool isWide: width >= 600 && (Theme.isShort(height) || Theme.isExpanded(width)) && !Theme.hugeText
    /** On its side a phone has no height for a dock. */
    readonly property bool hasDock: !(root.isWide && Theme.isShort(root.height)) && (root.code.canSave || root.nextText !== "")

    /** Above and below the code. */
    readonly property real air: Theme.isShort(root.height) ? Theme.gapXs : Theme.gapM
    /** As large as there is room for it. */
    readonly property real codeSide: Math.max(160, Math.min(520, root.isWide ? scroll.height - 2 * root.air : scroll.width - 2 * scroll.side))

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
            Layout.topMargin: root.air
            Layout.bottomMargin: root.air
            implicitHeight: root.isWide ? Math.max(view.visible ? view.height : 0, words.implicitHeight) : words.y + words.implicitHeight

            CodeView {
                id: view

                x: root.isWide ? (root.mirrored ? place.width - width : 0) : (place.width - width) / 2
                width: root.codeSide
                height: root.codeSide
                visible: root.code.count > 0 && !root.isFileFirst
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

                CodeParts {
                    Layout.fillWidth: true
                    Layout.maximumWidth: 420
                    Layout.alignment: Qt.AlignHCenter
                    visible: root.code.count > 1 && view.visible
                    code: root.code
                }
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
                CodeButtons {
                    Layout.fillWidth: true
                    visible: !root.hasDock
                    columns: 1
                    code: root.code
                    isFileFirst: root.isFileFirst
                    nextText: root.nextText
                    onSaveRequested: chooser.open()
                    onCodesRequested: root.showsCodes = true
                    onNextRequested: root.nextRequested()
                }
            }
        }
    }
    Dock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.hasDock
        height: visible ? implicitHeight : 0
        sideMargin: Math.max(Theme.screenMargin(root.width), (root.width - 560) / 2)

        CodeButtons {
            Layout.fillWidth: true
            columns: Theme.hugeText || (root.isFileFirst && Theme.bigText) ? 1 : 2
            code: root.code
            isFileFirst: root.isFileFirst
            nextText: root.nextText
            onSaveRequested: chooser.open()
            onCodesRequested: root.showsCodes = true
            onNextRequested: root.nextRequested()
        }
    }
    FileChooser {
        id: chooser

        saves: true
        suggestion: root.code.suggestedFile
        onChosen: file => root.code.save(file)
    }
}
