// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** The guide on the level line, slowly going through a movement again and again; a tap lets it stand still. */
Item {
    id: root

    required property ItemController item
    property int skin: 1
    property int hair: 0
    /** Somebody can see it: only then does it move. */
    property bool isShown: true
    property bool isPlaying: true
    property bool isFront: root.item.isFrontFirst
    readonly property bool isMovement: root.item.kind === ItemController.Movement
    readonly property bool canMove: root.isMovement && !Theme.still
    /** What lies below the line: a mat. */
    readonly property int floorInset: 10
    readonly property real lineY: height - floorInset
    readonly property color discColor: root.isMovement ? Theme.disc : Theme.restDisc

    Backdrop {
        anchors.fill: parent
        lineY: root.lineY
    }
    Item {
        width: parent.width
        height: root.lineY - Theme.strokeLine / 2
        clip: true

        Disc {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.lineY - implicitWidth * 0.75
            implicitWidth: Math.min(root.lineY * 0.95, root.width * 0.7, 420)
            badDay: !root.isMovement
        }
    }
    GuideFigure {
        id: figure

        anchors.fill: parent
        // A wall goes up to the edge, a head does not.
        anchors.topMargin: root.item.isAtWall ? 0 : Theme.gapM
        floorInset: root.floorInset
        movementId: root.isMovement ? root.item.itemId : ""
        poseName: root.item.restingPose
        blend: Theme.still ? 1 : 0
        isFrontView: root.isFront
        showsGhost: root.isMovement && Theme.still
        showsArrow: root.isMovement && Theme.still
        showsRegion: root.isMovement
        world: Theme.world
        behind: root.discColor
        skin: root.skin
        hair: root.hair

        Accessible.role: Accessible.Graphic
        Accessible.name: description
        Accessible.ignored: description === ""
    }
    TapHandler {
        enabled: root.canMove
        onTapped: root.isPlaying = !root.isPlaying
    }

    SequentialAnimation {
        id: loop

        running: root.canMove && root.visible
        // One that is paused runs no timer.
        paused: running && !(root.isPlaying && root.isShown)
        onFinished: {
            figure.isLeftSide = root.item.changesSides && !figure.isLeftSide;
            loop.restart();
        }

        PauseAnimation {
            duration: 1200
        }
        NumberAnimation {
            target: figure
            property: "blend"
            from: 0
            to: 1
            duration: root.item.moveTime
        }
        PauseAnimation {
            duration: root.item.stayTime
        }
        NumberAnimation {
            target: figure
            property: "blend"
            from: 1
            to: 2
            duration: root.item.returnTime
        }
    }
    Connections {
        function onOpened(): void {
            figure.isLeftSide = false;
            if (loop.running)
                loop.restart();
        }

        target: root.item
    }

    BaseButton {
        x: Theme.screenMargin(root.width) - 4
        y: root.lineY - height - Theme.gapS
        minimumHeight: Theme.targetMin
        horizontalPadding: 14
        visible: root.isMovement && root.item.hasBothViews
        fill: Theme.surface
        pressedFill: Theme.primarySoft
        cornerRadius: Theme.radiusChip
        token: Theme.smallStrong
        text: root.isFront ? qsTr("From the side") : qsTr("From the front")
        onClicked: root.isFront = !root.isFront
    }
    IconButton {
        x: root.width - width - Theme.screenMargin(root.width) + 4
        y: root.lineY - height - Theme.gapS
        visible: root.canMove
        overPicture: true
        iconName: root.isPlaying ? "pause" : "play"
        text: root.isPlaying ? qsTr("Let the guide stand still") : qsTr("Let the guide move")
        onClicked: root.isPlaying = !root.isPlaying
    }
}
