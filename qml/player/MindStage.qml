// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One step of a thinking exercise: a question, something to tap, and the way back and on. Nothing has to be filled in. */
Item {
    id: root

    required property PlayerController player
    readonly property real columnWidth: Math.min(width - 2 * shape.margin, 640)
    /** On its side a phone has no room for the ring below the words. */
    readonly property bool hasRingBeside: root.player.isQuiet && Theme.isShort(height) && width >= 600

    PlayerShape {
        id: shape

        width: root.width
        height: root.height
    }
    QtObject {
        id: d

        // What is left of a tall and wide page: on a tablet the question and the way on stand together.
        readonly property real rest: root.width < 840 ? 0 : Math.max(0, root.height - shape.top - column.height - Theme.gapL - dock.height)
        property string title: ""
        // Dots closer than this run into each other; the step's number says it too.
        readonly property real leastPip: 16
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sky
    }

    Flickable {
        id: scroll

        y: shape.top
        width: root.width
        height: dock.y - y
        contentHeight: column.y + column.height + Theme.gapL
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: {
                if (!root.hasRingBeside)
                    return (root.width - width) / 2;
                return root.LayoutMirroring.enabled ? root.width - width - shape.margin : shape.margin;
            }
            y: d.rest * 0.3
            width: root.hasRingBeside ? root.width * 0.56 - shape.margin : root.columnWidth
            spacing: Theme.gapS

            PipsLine {
                Layout.fillWidth: true
                count: root.player.mindCount
                current: root.player.mindNumber - 1
                visible: !root.player.isOutcome && !Theme.hugeText && root.columnWidth / root.player.mindCount >= d.leastPip
            }
            AppText {
                Layout.fillWidth: true
                text: root.player.isOutcome ? root.player.name : qsTr("%1, step %2 of %3").arg(root.player.name).arg(root.player.mindNumber).arg(root.player.mindCount)
                token: Theme.small
                color: Theme.ink2
            }
            AppText {
                Layout.fillWidth: true
                text: root.player.mindTitle
                token: Theme.h1
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                text: root.player.mindText
                token: Theme.bodyL
                color: Theme.ink2
                visible: text !== ""
            }
            MindQuote {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: root.player.mindQuote
            }
            MindQuiet {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.gapM
                player: root.player
                radius: Math.max(72, Math.min(132, root.columnWidth / 2 - 12, (root.height - shape.top - dock.height) * 0.3))
                isWanted: root.player.isQuiet && !root.hasRingBeside
            }
            PausePanel {
                Layout.fillWidth: true
                player: root.player
                isCentered: false
                visible: root.player.isPaused
            }
            // What follows from the answers, as soon as there is something.
            MindQuote {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                text: root.player.mindComputed
                isComputed: true
            }
            Repeater {
                model: root.player.mindStep

                MindInputRow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    inputs: root.player.mindStep
                    title: root.player.mindTitle
                    enabled: !root.player.isPaused
                }
            }
            MindParts {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapS
                visible: root.player.isOutcome
                parts: root.player.outcomeParts
                onCopyRequested: text => root.player.copy(text)
            }
            LinkButton {
                Layout.maximumWidth: root.columnWidth
                atStart: true
                Layout.topMargin: Theme.gapS
                // A step for another day can be answered now, or left out; any other can be left for later.
                text: root.player.waitsForAnotherTime ? qsTr("Go on now") : root.player.leaveText
                visible: root.player.leaveText !== "" && !root.player.isPaused && !root.player.isQuiet && (root.player.waitsForAnotherTime || root.player.mindNumber > 1)
                onClicked: {
                    if (root.player.waitsForAnotherTime)
                        root.player.completeStep();
                    else
                        root.player.leaveForLater();
                }
            }
        }
    }

    MindQuiet {
        readonly property real middle: scroll.x + root.width * (root.LayoutMirroring.enabled ? 0.22 : 0.78)

        x: middle - width / 2
        y: scroll.y + (scroll.height - height) / 2
        player: root.player
        radius: Math.max(72, Math.min(132, scroll.height / 2 - 16))
        isWanted: root.hasRingBeside
    }

    Rectangle {
        id: dock

        anchors.bottom: parent.bottom
        anchors.bottomMargin: d.rest * 0.4
        width: parent.width
        height: buttons.height + 2 * Theme.gapM
        color: Theme.sky

        GridLayout {
            id: buttons

            // Long words on the main button need the whole width where text is large.
            readonly property bool isStacked: Theme.hugeText && width < 480 && !root.player.isPaused && (root.player.waitsForAnotherTime || root.player.isQuiet)

            x: (root.width - width) / 2
            y: Theme.gapM
            width: root.columnWidth
            columns: 3
            columnSpacing: Theme.gapM
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.row: buttons.isStacked ? 1 : 0
                Layout.column: 0
                Layout.fillHeight: true
                Layout.fillWidth: buttons.isStacked
                Layout.preferredWidth: 104
                minimumHeight: Theme.targetMain
                horizontalPadding: Theme.gapXs
                text: root.player.isPaused ? qsTr("Skip") : qsTr("Back")
                visible: root.player.isPaused || root.player.mindNumber > 1 || root.player.isOutcome
                onClicked: {
                    if (root.player.isPaused)
                        root.player.skip();
                    else
                        root.player.previousStep();
                }
            }
            PrimaryButton {
                Layout.row: 0
                Layout.column: buttons.isStacked ? 0 : 1
                Layout.columnSpan: buttons.isStacked ? 3 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: root.player.isPaused ? qsTr("Continue") : root.player.isOutcome ? qsTr("Done") : root.player.waitsForAnotherTime ? root.player.leaveText : root.player.isQuiet ? qsTr("Enough") : qsTr("Next")
                iconName: root.player.isPaused ? "play-fill" : ""
                onClicked: {
                    if (root.player.isPaused)
                        root.player.resume();
                    else if (root.player.waitsForAnotherTime)
                        root.player.leaveForLater();
                    else
                        root.player.completeStep();
                }
            }
            IconButton {
                Layout.row: buttons.isStacked ? 1 : 0
                Layout.column: 2
                outlined: true
                iconName: "pause-fill"
                text: qsTr("Pause")
                visible: !root.player.isPaused
                onClicked: root.player.pause()
            }
        }
    }

    // A new step begins at its top.
    Connections {
        function onStepChanged(): void {
            if (d.title !== root.player.mindTitle)
                scroll.contentY = 0;
            d.title = root.player.mindTitle;
        }

        target: root.player
    }

    PlayerToast {
        x: (root.width - width) / 2
        y: dock.y - height - Theme.gapS
        width: Math.min(root.columnWidth, 560)
        player: root.player
    }
}
