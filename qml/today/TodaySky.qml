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
    /** Words over the whole width, the guide lying below them. */
    readonly property bool isWide: root.today.heroTitle !== ""

    signal settingsRequested
    signal hardRequested
    signal checkInRequested

    color: root.today.isGentle ? Theme.flareSky : Theme.sky
    implicitHeight: column.implicitHeight + Theme.gapM + Theme.strokeLine

    Behavior on color {
        ColorAnimation {
            duration: Theme.motionScene
            easing.type: Easing.InOutSine
        }
    }

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
                // The line below is 48 high for the finger, and not for the eye.
                spacing: Theme.bigText || checkInLine.isWrapped ? 0 : -Theme.gapM

                AppText {
                    Layout.fillWidth: true
                    text: root.today.dayName
                    token: Theme.h3
                    heading: true
                }
                CheckInLine {
                    id: checkInLine

                    Layout.fillWidth: true
                    text: root.today.checkInText
                    isTold: root.today.hasCheckIn
                    onClicked: root.checkInRequested()
                }
            }
            HardButton {
                Layout.alignment: Qt.AlignTop
                Layout.rightMargin: -Theme.gapS
                visible: root.hasGear
                onClicked: root.hardRequested()
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

            readonly property real besideWords: root.hasFigure && !root.isWide ? guide.width : 0

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.hugeText ? Theme.gapM : 0
            implicitHeight: {
                const words = hero.implicitHeight + Theme.gapM;
                if (!root.hasFigure)
                    return words;
                return root.isWide ? words + 116 : Math.max(128, words);
            }

            TodayHero {
                id: hero

                z: 1
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.rightMargin: scene.besideWords
                y: root.isWide ? 0 : parent.height - height - Theme.gapM
                today: root.today
                isInRow: !root.hasFigure
            }

            GuidePicture {
                id: guide

                anchors.bottom: parent.bottom
                x: root.isWide ? (parent.width - width) / 2 : root.LayoutMirroring.enabled ? 0 : parent.width - width
                visible: root.hasFigure
                // A lying guide is as long as a standing one is tall: its frame reaches up behind the words.
                width: root.isWide ? parent.width : 140
                height: root.isWide ? 240 : Math.min(scene.height, 168)
                discRadius: 68
                isGentle: root.today.isGentle
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
        color: root.today.isGentle ? Theme.rest : Theme.primary
    }
}
