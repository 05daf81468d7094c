// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The name of the program, and where there is room what is done with all of it; else undo and redo stand here. */
GridLayout {
    id: root

    required property BuilderController builder
    property bool hasBack: true
    property bool isWide: false
    /** All of its width, known before the layout has given it: in Qt 6.4 words that wrap late keep the height they had. */
    required property real room
    readonly property real titleRoom: root.room - pencil.width - (root.isWide ? buttons.implicitWidth + root.columnSpacing : 0) - (back.visible ? back.width : 0)

    signal backRequested
    signal nameRequested
    signal menuRequested
    signal assignRequested

    columns: root.isWide ? 2 : 1
    columnSpacing: Theme.gapM
    rowSpacing: 0

    RowLayout {
        Layout.fillWidth: true
        visible: !root.isWide
        spacing: 0

        IconButton {
            Layout.leftMargin: -10
            visible: root.hasBack
            iconName: "arrow-left"
            text: qsTr("Back")
            followsReading: true
            onClicked: root.backRequested()
        }
        Item {
            Layout.fillWidth: true
        }
        BuilderSteps {
            builder: root.builder
            onMenuRequested: root.menuRequested()
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(title.implicitHeight, pencil.height)

            IconButton {
                id: back

                anchors.left: parent.left
                anchors.leftMargin: -10
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isWide && root.hasBack
                iconName: "arrow-left"
                text: qsTr("Back")
                followsReading: true
                onClicked: root.backRequested()
            }
            AppText {
                id: title

                anchors.left: back.visible ? back.right : parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth + 1, root.titleRoom)
                text: root.builder.frame.title
                token: Theme.hugeText ? Theme.h3 : Theme.h2
                heading: true
            }
            IconButton {
                id: pencil

                anchors.left: title.right
                anchors.verticalCenter: title.verticalCenter
                iconName: "pencil-simple"
                iconSize: 22
                text: qsTr("Name and details")
                onClicked: root.nameRequested()
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: !Theme.hugeText // the menu says it then
            text: root.builder.frame.detail
            token: Theme.small
            color: Theme.ink2
        }
    }
    RowLayout {
        id: buttons

        Layout.alignment: Qt.AlignTop
        visible: root.isWide
        spacing: Theme.gapS

        SecondButton {
            enabled: root.builder.frame.name !== "" && !root.builder.isEmpty
            reason: qsTr("It needs a name and something in it.")
            text: qsTr("Save as template")
            token: Theme.bodyStrong
            onClicked: root.builder.saveAsTemplate()
        }
        PrimaryButton {
            minimumHeight: Theme.targetSecond
            iconName: "qr-code"
            iconSize: 24
            text: qsTr("Assign")
            token: Theme.bodyStrong
            onClicked: root.assignRequested()
        }
    }
}
