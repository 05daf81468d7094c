// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The wide end side of a tablet: the guide in a tall sky, and what was done lately below the line. */
ColumnLayout {
    id: root

    required property TodayController today
    required property HistoryListModel recent
    property int guideSkin: 2
    property int guideHair: 0

    signal settingsRequested
    signal sessionOpened(key: string)

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(root.height * 0.52)
        color: Theme.sky

        IconButton {
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
            width: Math.min(parent.width, 420)
            height: parent.height - 64
            discRadius: Math.min(150, height * 0.45)
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
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.gapXxl
        Layout.bottomMargin: Theme.gapS
        text: root.recent.isEmpty ? qsTr("What you do will stand here.") : qsTr("Lately")
        token: Theme.h2
        heading: true
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.recent
        ScrollBar.vertical: ScrollBar {}
        delegate: DoneRow {
            required property string key
            required property string day
            required property string time
            required property string title

            x: Theme.gapXxl
            width: list.width - 2 * Theme.gapXxl
            //: %1 is a day, %2 a time of day
            detail: qsTr("%1, %2").arg(day).arg(time)
            text: title
            kind: "done"
            interactive: true
            onClicked: root.sessionOpened(key)
        }
    }
}
