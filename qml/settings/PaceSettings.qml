// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** My pace: limits of one's own beside the therapist's, and the questions that the size rests on. */
T.Page {
    id: root

    required property LimitsController limits

    signal backRequested
    signal cardRequested(id: string)
    signal paceRequested
    signal effortRequested
    signal reviewRequested
    signal logRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("My pace")
    background: Rectangle {
        color: Theme.ground
    }

    header: PageHead {
        title: qsTr("My pace")
        onBackRequested: root.backRequested()
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.limits.sizeText
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            visible: root.limits.therapistText !== ""
            kind: "ok"
            iconName: "info"
            text: root.limits.therapistText
        }

        SectionTitle {
            text: qsTr("Limits")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("Minutes a day")
                detail: root.limits.minutesDetail
                iconName: "hourglass-medium"
                onClicked: {
                    minutes.value = root.limits.minutes;
                    minutes.open();
                }
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Sessions a day")
                detail: root.limits.sessionsDetail
                iconName: "calendar-blank"
                onClicked: {
                    sessions.value = root.limits.sessions;
                    sessions.open();
                }
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Rest between")
                detail: root.limits.gapDetail
                iconName: "couch"
                onClicked: {
                    gap.value = root.limits.gap;
                    gap.open();
                }
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Effort")
                detail: root.limits.effortDetail
                iconName: "feather"
                onClicked: {
                    effort.value = root.limits.effort;
                    effort.open();
                }
            }
            Divider {}
            SwitchRow {
                Layout.fillWidth: true
                text: qsTr("Keep my size as it is")
                detail: root.limits.frozenDetail
                iconName: "pause"
                checked: root.limits.isFrozen
                enabled: !root.limits.isFrozenByTherapist
                reason: root.limits.frozenDetail
                onToggled: root.limits.setFrozen(checked)
            }
        }

        LinkButton {
            Layout.fillWidth: true
            atStart: true
            text: qsTr("How hard is hard enough?")
            onClicked: root.cardRequested("edu-effort")
        }
        SectionTitle {
            text: qsTr("What it rests on")
        }
        Card {
            Layout.fillWidth: true
            spacing: Theme.gapXs

            NavRow {
                Layout.fillWidth: true
                text: qsTr("My days and my normal week")
                detail: root.limits.comfortDetail
                iconName: "sun-horizon"
                onClicked: root.paceRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("How I feel after effort")
                detail: root.limits.effortPlanDetail
                iconName: "question"
                onClicked: root.effortRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("How we know")
                detail: qsTr("And how sure that is")
                iconName: "lightbulb"
                onClicked: known.open()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("My week")
                detail: qsTr("And the way back after a flare")
                iconName: "calendar-blank"
                onClicked: root.reviewRequested()
            }
            Divider {}
            NavRow {
                Layout.fillWidth: true
                text: qsTr("Every decision")
                detail: qsTr("Day by day, with its rules and numbers")
                iconName: "list-bullets"
                onClicked: root.logRequested()
            }
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }

    LimitSheet {
        id: minutes

        title: qsTr("Minutes a day, at most")
        text: qsTr("Easy minutes: light movement counts once, moderate movement twice, rest and breathing not at all.")
        stepperName: qsTr("Easy minutes a day")
        from: 1
        to: root.limits.mostMinutes
        valueText: root.limits.minutesText
        onKept: value => root.limits.setMinutes(value)
        onLifted: root.limits.setMinutes(-1)
    }
    LimitSheet {
        id: sessions

        title: qsTr("Sessions a day, at most")
        stepperName: title
        from: 1
        to: root.limits.mostSessions
        valueText: root.limits.sessionsText
        onKept: value => root.limits.setSessions(value)
        onLifted: root.limits.setSessions(-1)
    }
    LimitSheet {
        id: gap

        title: qsTr("Rest between sessions, at least")
        text: qsTr("After a session that moves. On harder days it is longer by itself.")
        stepperName: qsTr("Minutes of rest")
        from: root.limits.leastGap
        to: 240
        step: 15
        valueText: root.limits.gapText
        onKept: value => root.limits.setGap(value)
        onLifted: root.limits.setGap(-1)
    }
    LimitSheet {
        id: effort

        title: qsTr("Effort, at most")
        text: qsTr("How hard a session may feel, from 0 to 10. More than that makes the next one smaller.")
        stepperName: title
        from: 1
        to: root.limits.mostEffort
        valueText: root.limits.effortText
        onKept: value => root.limits.setEffort(value)
        onLifted: root.limits.setEffort(-1)
    }
    Sheet {
        id: known

        title: qsTr("How we know")

        AppText {
            Layout.fillWidth: true
            text: qsTr("Starting below what feels fine, and resting before it gets too much, is what pain clinics teach. Studies support it as a whole, not each number.")
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("Two thirds to begin with, an hour of rest, four sessions a day: these are our own careful guesses. You know your body better.")
        }
        AppText {
            Layout.fillWidth: true
            text: qsTr("For people who get worse after small effort, the guideline of NICE says not to raise activity by a fixed plan. So that plan never grows on its own.")
        }
    }
}
