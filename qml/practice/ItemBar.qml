// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
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
    /** Where the words begin, if the picture stands beside them. */
    property real inset: 0

    signal backRequested
    signal hardRequested
    signal favoriteToggled
    signal readRequested

    implicitHeight: Math.max(Theme.targetSecond, content.implicitHeight) + Theme.gapS

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.inset
        color: root.inset > 0 ? Theme.ground : Theme.sky
        visible: root.isCovering
    }
    LevelLine {
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.showsTitle && root.inset === 0
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
            overPicture: true
            onClicked: root.backRequested()
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Math.max(0, root.inset - Theme.targetMin)
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
            overPicture: true
            onClicked: root.favoriteToggled()
        }
        IconButton {
            iconName: "speaker-high"
            text: qsTr("Read aloud")
            visible: root.canRead
            overPicture: true
            onClicked: root.readRequested()
        }
        HardButton {
            overPicture: true
            onClicked: root.hardRequested()
        }
    }
}
