// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Over the picture: the way back, the mark, the voice. Once the picture has scrolled away it is a bar with the title. */
Item {
    id: root

    property string title
    /** The picture below has moved: it must not show through. */
    property bool isCovering: false
    /** The title itself has scrolled away. */
    property bool showsTitle: false
    property bool isFavorite: false
    property bool canRead: false
    property real sideMargin: Theme.screenMargin(width)

    signal backRequested
    signal favoriteToggled
    signal readRequested

    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight) + Theme.gapS

    Rectangle {
        anchors.fill: parent
        color: Theme.sky
        visible: root.isCovering
    }
    LevelLine {
        y: parent.height - height / 2
        width: parent.width
        visible: root.showsTitle
    }
    RowLayout {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.sideMargin - 10
        anchors.rightMargin: root.sideMargin - 10
        spacing: Theme.gapXs

        IconButton {
            iconName: "arrow-left"
            text: qsTr("Back")
            followsReading: true
            onPicture: true
            onClicked: root.backRequested()
        }
        AppText {
            Layout.fillWidth: true
            text: root.title
            token: Theme.h3
            opacity: root.showsTitle ? 1 : 0
            maximumLineCount: 2
            Accessible.ignored: true
        }
        IconButton {
            iconName: root.isFavorite ? "heart-fill" : "heart"
            color: root.isFavorite ? Theme.primary : Theme.ink
            text: root.isFavorite ? qsTr("Take out of favorites") : qsTr("Keep as a favorite")
            onPicture: true
            onClicked: root.favoriteToggled()
        }
        IconButton {
            iconName: "speaker-high"
            text: qsTr("Read aloud")
            visible: root.canRead
            onPicture: true
            onClicked: root.readRequested()
        }
    }
}
