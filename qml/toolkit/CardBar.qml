// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Over the picture of a card: the way back, and the voice. Once the picture has scrolled away it is a bar with the title. */
Item {
    id: root

    property string title
    /** The picture below has moved: it must not show through. */
    property bool isCovering: false
    /** The title itself has scrolled away. */
    property bool showsTitle: false
    /** Where the words begin, if the picture stands beside them. */
    property real inset: 0
    property real sideMargin: Theme.screenMargin(width)

    /** There is a voice for the card, and what became of it. */
    property bool canRead: false
    property int reading: CardsController.None

    signal backRequested
    signal readRequested
    signal stopRequested
    signal hardRequested

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
            visible: root.reading !== CardsController.None
            iconName: "x"
            text: qsTr("Stop reading")
            overPicture: true
            onClicked: root.stopRequested()
        }
        IconButton {
            visible: root.canRead
            iconName: root.reading === CardsController.Speaking ? "pause" : root.reading === CardsController.Paused ? "play" : "speaker-high"
            text: root.reading === CardsController.Speaking ? qsTr("Pause reading") : root.reading === CardsController.Paused ? qsTr("Go on reading") : qsTr("Read this aloud")
            overPicture: true
            onClicked: root.readRequested()
        }
        HardButton {
            overPicture: true
            onClicked: root.hardRequested()
        }
    }
}
