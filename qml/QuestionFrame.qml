// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace.Controls

/** One question: what is asked above, its answers and the way on below, in reach of a thumb. */
Item {
    id: root

    property string title
    property TypeToken titleToken: Theme.h1
    property string text
    property bool isAnswered: false
    /** Goes on with what was answered, or without. Off where the answers themselves go on. */
    property bool hasNext: true
    property string nextText: qsTr("Continue")
    default property alias content: column.data
    /** Beside the title, at its end. */
    property alias corner: head.data
    property alias answers: footer.data

    signal nextRequested

    readonly property real side: Math.max(Theme.screenMargin(width), (width - 640) / 2)
    /** Bars may take less than half of the height; more than that goes with the page. */
    readonly property bool isFooterFixed: footer.implicitHeight + 22 <= height * 0.5

    /** What is left of a tall and wide page, above and below: on a tablet the question and the way on stand together. */
    readonly property real rest: width < 840 || !isFooterFixed ? 0 : Math.max(0, height - all.height - Theme.gapL - footer.implicitHeight - 22)

    /** Brings what has just unfolded at the end into sight. */
    function showEnd(): void {
        Qt.callLater(() => { // qmllint disable
            if (scroll)
                scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height);
        });
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Flickable {
        id: scroll

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        contentWidth: width
        contentHeight: all.y + all.height + Theme.gapL
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        Column {
            id: all

            x: root.side
            y: root.rest * 0.35
            width: scroll.width - 2 * root.side
            spacing: Theme.gapL

            ColumnLayout {
                width: parent.width
                spacing: Theme.gapS

                RowLayout {
                    id: head

                    Layout.fillWidth: true
                    spacing: Theme.gapS

                    AppText {
                        Layout.fillWidth: true
                        text: root.title
                        token: root.titleToken
                        heading: true
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.text
                    token: Theme.body
                    color: Theme.ink2
                    visible: text !== ""
                }
            }
            ColumnLayout {
                id: column

                width: parent.width
                spacing: Theme.gapM
            }
            Item {
                id: inlinePlace

                width: parent.width
                height: root.isFooterFixed ? 0 : footer.implicitHeight
                visible: !root.isFooterFixed
            }
        }
    }

    Rectangle {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.rest * 0.4
        height: root.isFooterFixed ? footer.implicitHeight + 22 : 0
        color: Theme.sky

        Rectangle {
            width: parent.width
            height: Theme.strokeHair
            color: Theme.hair
            visible: scroll.contentHeight > scroll.height
        }
        Item {
            id: fixedPlace

            x: root.side
            y: 11
            width: parent.width - 2 * root.side
            height: footer.implicitHeight
        }
    }

    ColumnLayout {
        id: footer

        parent: root.isFooterFixed ? fixedPlace : inlinePlace
        width: scroll.width - 2 * root.side
        spacing: Theme.gapS
    }

    PrimaryButton {
        parent: footer
        Layout.fillWidth: true
        visible: root.hasNext && root.isAnswered
        text: root.nextText
        onClicked: root.nextRequested()
    }
    SecondButton {
        parent: footer
        Layout.fillWidth: true
        visible: root.hasNext && !root.isAnswered
        minimumHeight: Theme.targetMain
        text: qsTr("Skip this question")
        onClicked: root.nextRequested()
    }
}
