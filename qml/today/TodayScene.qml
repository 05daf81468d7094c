// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The wide end side of a tablet: the guide in a tall sky, and what was done lately below the line. */
Item {
    id: root

    required property TodayController today
    required property HistoryListModel recent
    property int guideSkin: 2
    property int guideHair: 0

    signal settingsRequested
    signal hardRequested
    signal sessionOpened(key: string)

    Rectangle {
        id: sky

        width: root.width
        height: Math.round(root.height * 0.56)
        color: root.today.isGentle ? Theme.flareSky : Theme.sky

        Behavior on color {
            ColorAnimation {
                duration: Theme.motionScene
                easing.type: Easing.InOutSine
            }
        }

        HardButton {
            anchors.top: parent.top
            anchors.right: gear.left
            anchors.topMargin: Theme.gapM
            onClicked: root.hardRequested()
        }
        IconButton {
            id: gear

            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.gapM
            iconName: "gear-six"
            text: qsTr("Settings")
            onClicked: root.settingsRequested()
        }
        GuidePicture {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: line.top
            width: Math.min(parent.width - 2 * Theme.gapXxl, 460)
            height: parent.height - 72
            discRadius: Math.min(170, height * 0.46)
            isGentle: root.today.isGentle
            movementId: root.today.pictureItem
            poseName: root.today.restingPose
            skin: root.guideSkin
            hair: root.guideHair
        }
        LevelLine {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            color: root.today.isGentle ? Theme.rest : Theme.primary
        }
    }

    AppText {
        id: heading

        anchors.top: sky.bottom
        anchors.topMargin: Theme.gapXxl
        x: Theme.gapXxl
        width: root.width - 2 * Theme.gapXxl
        text: root.recent.isEmpty ? qsTr("What you do will stand here.") : qsTr("Lately")
        token: Theme.h2
        heading: true
    }

    ListView {
        id: list

        anchors.top: heading.bottom
        anchors.topMargin: Theme.gapS
        anchors.bottom: parent.bottom
        width: root.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.recent
        T.ScrollBar.vertical: ScrollLine {}
        delegate: DoneRow {
            required property string key
            required property string title
            required property string day
            required property string time

            x: Theme.gapXxl
            width: list.width - 2 * Theme.gapXxl
            text: title
            //: %1 is a day, %2 a time of day
            detail: qsTr("%1, %2").arg(day).arg(time)
            kind: "done"
            interactive: true
            onClicked: root.sessionOpened(key)
        }
    }
}
