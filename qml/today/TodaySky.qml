// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Above the line: the day, how much is left of it, and the guide in the pose of what comes next. */
Rectangle {
    id: root

    required property TodayController today
    property int guideSkin: 2
    property int guideHair: 0
    property bool hasFigure: true
    property bool hasGear: true
    readonly property real margin: Theme.screenMargin(width)

    signal settingsRequested

    color: Theme.sky
    implicitHeight: column.implicitHeight + Theme.gapM + Theme.strokeLine

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: line.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: Theme.gapM
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapS

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: root.today.dayName
                    token: Theme.h3
                    heading: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.today.greeting
                    token: Theme.small
                    color: Theme.ink2
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                Layout.rightMargin: -Theme.gapM
                visible: root.hasGear
                iconName: "gear-six"
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
        }

        Item {
            id: scene

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.hugeText ? Theme.gapM : 0
            implicitHeight: root.hasFigure ? Math.max(152, hero.implicitHeight + Theme.gapM) : hero.implicitHeight + Theme.gapM

            TodayHero {
                id: hero

                anchors.left: parent.left
                anchors.right: root.hasFigure ? guide.left : parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gapM
                today: root.today
                isInRow: !root.hasFigure
            }

            GuidePicture {
                id: guide

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: root.hasFigure
                width: 140
                height: Math.min(scene.height, 168)
                movementId: root.today.pictureItem
                poseName: root.today.restingPose
                skin: root.guideSkin
                hair: root.guideHair
            }
        }
    }

    LevelLine {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
