// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A running session: what is done now, and how to pause, ease off or stop it. One stage for each kind of item. */
Page {
    id: root

    required property PlayerController player
    readonly property bool isWide: width > height && (Theme.isShort(height) || width >= 760)
    readonly property bool isLow: height < 600
    readonly property real margin: Theme.screenMargin(width)
    readonly property bool isMind: root.player.itemKind === PlayerController.Mind

    padding: 0
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.player.name
    background: Rectangle {
        color: Theme.ground
    }

    Keys.onPressed: event => keys.press(event)

    Binding {
        target: keys
        property: "player"
        value: root.player
    }
    PlayerKeys {
        id: keys
    }

    Connections {
        function onStateChanged(): void {
            root.player.setShown(Qt.application.state !== Qt.ApplicationHidden && Qt.application.state !== Qt.ApplicationSuspended);
        }

        target: Qt.application
    }

    // What a screen reader is told. It changes a few times in a step and never each second.
    AppText {
        text: root.player.statusText
        opacity: 0
        width: 1
        height: 1
        clip: true
        Accessible.role: Accessible.AlertMessage
    }

    Loader {
        id: stage

        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (root.player.itemKind) {
            case PlayerController.Breath:
                return breath;
            case PlayerController.Mind:
                return mind;
            default:
                return figure;
            }
        }
    }

    Component {
        id: figure

        FigureStage {
            player: root.player
            isWide: root.isWide
            isLow: root.isLow
            margin: root.margin
            topInset: bar.y + bar.height
        }
    }
    Component {
        id: breath

        BreathStage {
            player: root.player
            isWide: root.isWide
            isLow: root.isLow
            margin: root.margin
            topInset: bar.y + bar.height
        }
    }
    Component {
        id: mind

        MindStage {
            player: root.player
            isWide: root.isWide
            margin: root.margin
            topInset: bar.y + bar.height
        }
    }

    PlayerBar {
        id: bar

        y: root.height >= 700 && !root.isWide ? 24 : 4
        width: parent.width
        player: root.player
        margin: root.margin
    }

    Column {
        anchors.top: bar.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * root.margin, 560)
        spacing: Theme.gapS

        Notice {
            width: parent.width
            visible: root.player.notice !== ""
            kind: "care"
            text: root.player.notice
            closable: true
            onDismissed: root.player.dismissNotice()
        }
    }

    PlayerToast {
        x: (parent.width - width) / 2
        y: parent.height - height - (stage.item?.dockHeight ?? 0) - Theme.gapS
        width: Math.min(parent.width - 2 * root.margin, 560)
        player: root.player
    }

    StopSheet {
        player: root.player
    }
    HelpSheet {
        player: root.player
    }
}
