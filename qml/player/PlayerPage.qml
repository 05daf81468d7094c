// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A running session: what is done now, and how to pause, ease off or stop it. One stage for each kind of item. */
T.Page {
    id: root

    required property PlayerController player
    required property HelpController help
    readonly property bool isShown: Application.state !== Qt.ApplicationHidden && Application.state !== Qt.ApplicationSuspended

    signal flarePlanRequested
    signal crisisRequested

    padding: 0
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.player.name
    background: Rectangle {
        color: Theme.sky
    }

    onIsShownChanged: root.player.setShown(isShown)
    Keys.onPressed: event => keys.press(event)

    Binding {
        target: keys
        property: "player"
        value: root.player
    }
    PlayerKeys {
        id: keys
    }
    PlayerShape {
        id: shape

        width: root.width
        height: root.height
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

    // Made with its values and not as a component of this file: Qt 6.4 cannot load those when they are bound.
    Loader {
        id: stage

        property string shown: ""

        function show(): void {
            const names = ["FigureStage.qml", "BreathStage.qml", "FigureStage.qml", "MindStage.qml"];
            const name = names[root.player.itemKind];
            if (name === shown)
                return;
            shown = name;
            setSource(Qt.resolvedUrl(name), {
                "player": root.player
            });
        }

        anchors.fill: parent
        Component.onCompleted: show()
    }
    Connections {
        function onStepChanged(): void {
            stage.show();
        }

        target: root.player
    }

    PlayerBar {
        id: bar

        y: shape.barY
        height: shape.barHeight
        width: parent.width
        player: root.player
        margin: shape.margin
    }

    // Says it once and goes by itself, so that the name below is not covered for long.
    Notice {
        id: notice

        anchors.top: bar.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * shape.margin, 560)
        visible: root.player.notice !== ""
        kind: "care"
        text: root.player.notice
        closable: true
        onDismissed: root.player.dismissNotice()

        Timer {
            interval: 12000
            running: notice.visible && !notice.activeFocus
            onTriggered: root.player.dismissNotice()
        }
    }

    StopSheet {
        player: root.player
    }
    SwapSheet {
        player: root.player
    }
    HelpSheet {
        player: root.player
        help: root.help
        onFlarePlanRequested: root.flarePlanRequested()
        onCrisisRequested: root.crisisRequested()
    }
}
