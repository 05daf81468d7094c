// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One program: what it is for, what a week of it looks like, what its sessions hold, and the way to begin or end it. */
T.Page {
    id: root

    required property ProgramController programs
    readonly property bool isShort: Theme.isShort(height)
    readonly property bool isWide: width >= 600 && (root.isShort || Theme.isExpanded(width)) && !(Theme.hugeText && root.isShort)
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool hasDock: root.programs.canStart || root.programs.state === ProgramController.Followed || root.programs.state === ProgramController.Paused
    readonly property real side: Math.max(Theme.screenMargin(width), (width - (root.isWide ? 1040 : 640)) / 2)

    signal backRequested

    function showWeeks(): void {
        weeks.isOpen = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: [root.programs.title, root.programs.stateText].join(". ") // qmllint disable
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: root.programs.title
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        side: root.side

        Item {
            id: columns

            // Below each other, or side by side.
            readonly property real columnWidth: root.isWide ? (width - Theme.gapXl) / 2 : width

            Layout.fillWidth: true
            implicitHeight: root.isWide ? Math.max(about.implicitHeight, held.implicitHeight) : about.implicitHeight + held.implicitHeight

            ColumnLayout {
                id: about

                x: root.isWide && root.isMirrored ? columns.width - width : 0
                width: columns.columnWidth
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapL
                    text: root.programs.goal
                    token: Theme.bodyL
                }
                Flow {
                    id: badges

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapM
                    spacing: Theme.gapS

                    Badge {
                        width: Math.min(implicitWidth, badges.width)
                        text: root.programs.stateText
                        iconName: root.programs.state === ProgramController.Followed ? "check" : root.programs.state === ProgramController.Paused ? "pause" : ""
                        tone: root.programs.state === ProgramController.Followed ? "ok" : root.programs.state === ProgramController.Paused ? "rest" : "soft"
                    }
                    Repeater {
                        model: root.programs.facts
                        delegate: Badge {
                            required property string modelData

                            width: Math.min(implicitWidth, badges.width)
                            text: modelData
                        }
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapM
                    text: root.programs.suits
                    color: Theme.ink2
                }
                TherapistWords {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapM
                    notes: root.programs.therapistNotes
                    stopRules: root.programs.stopRules
                }
                Notice {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapM
                    visible: text !== ""
                    kind: "rest"
                    iconName: "info"
                    text: root.programs.whyNot
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.sectionGap
                    text: root.programs.weekTitle
                    token: Theme.h3
                    heading: true
                }
                Card {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    padding: Theme.gapS
                    spacing: 0

                    Repeater {
                        model: root.programs.week
                        delegate: ProgramLine {
                            required property bool isSum

                            Layout.fillWidth: true
                            isToday: isSum
                        }
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    Layout.bottomMargin: root.isWide && root.programs.weeksTitle === "" ? Theme.gapXxl : 0
                    text: qsTr("Minutes are in your size of today.")
                    token: Theme.small
                    color: Theme.ink2
                }
                Fold {
                    id: weeks

                    Layout.fillWidth: true
                    Layout.bottomMargin: root.isWide ? Theme.gapXxl : 0
                    visible: text !== ""
                    text: root.programs.weeksTitle

                    Repeater {
                        model: root.programs.weeks
                        delegate: ProgramLine {
                            required property bool isSum

                            Layout.fillWidth: true
                            isToday: isSum
                        }
                    }
                }
            }
            ColumnLayout {
                id: held

                x: root.isWide && !root.isMirrored ? columns.width - width : 0
                y: root.isWide ? 0 : about.implicitHeight
                width: columns.columnWidth
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: root.isWide ? Theme.gapL : Theme.sectionGap
                    text: qsTr("What the sessions hold")
                    token: Theme.h3
                    heading: true
                }
                Card {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    Layout.bottomMargin: Theme.gapXxl
                    padding: Theme.gapS
                    spacing: 0

                    Repeater {
                        model: root.programs.sessions
                        delegate: ProgramLine {
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    ProgramDock {
        id: dock

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        visible: root.hasDock
        sideMargin: root.side
        programs: root.programs
        isShort: root.isShort
    }
    ProgramSheet {
        id: sheet

        programs: root.programs
    }
    Toast {
        id: toast

        x: root.side
        y: dock.y - height - Theme.gapS
        width: parent.width - 2 * x
        onUndone: root.programs.undo()
    }
    Connections {
        function onAsked(): void {
            sheet.open();
        }

        function onSaid(text: string, canUndo: bool): void {
            toast.show(text, canUndo ? qsTr("Undo") : "");
        }

        target: root.programs
    }
}
