// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** How it was, in a few taps, none of which has to be. Every tap is kept at once; leaving keeps all. */
T.Page {
    id: root

    required property SessionEndController ending
    readonly property bool isWide: width >= 700
    readonly property real margin: Theme.screenMargin(width)

    signal leaveRequested
    signal helpRequested
    signal hardRequested

    padding: 0
    Accessible.role: Accessible.Pane
    Accessible.name: root.ending.title
    background: Rectangle {
        color: Theme.ground
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back) {
            event.accepted = true;
            root.leaveRequested();
        }
    }

    Flickable {
        id: scroll

        width: root.width
        height: dock.y
        contentHeight: column.height + Theme.gapL
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: Theme.sectionGap

            SessionEndSky {
                width: parent.width
                margin: root.margin
                ending: root.ending
                hasFigure: !Theme.bigText && root.width >= 340
                isLow: root.height < 480
            }
            SessionEndQuestions {
                x: root.isWide ? (root.width - width) / 2 : Theme.gapM
                width: root.isWide ? Math.min(640, root.width - 2 * root.margin) : root.width - 2 * Theme.gapM
                ending: root.ending
                onHelpRequested: root.helpRequested()
            }
        }
    }

    HardButton {
        anchors.right: parent.right
        anchors.rightMargin: root.margin - 10
        y: Theme.gapS
        overPicture: true
        onClicked: root.hardRequested()
    }

    Dock {
        id: dock

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gapS

        RowLayout {
            spacing: Theme.gapM
            visible: root.height >= 600 && !Theme.hugeText

            Icon {
                name: "couch"
                color: Theme.rest
            }
            AppText {
                Layout.fillWidth: true
                text: root.ending.restText
                token: Theme.bodyStrong
                color: Theme.rest
            }
        }
        PrimaryButton {
            Layout.fillWidth: true
            text: qsTr("Save and rest")
            onClicked: root.leaveRequested()
        }
    }
}
