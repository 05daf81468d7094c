// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** A breath of one's own: how long in and out, with or without holds, and a name. */
T.Page {
    id: root

    required property PatternController pattern
    readonly property bool isShort: Theme.isShort(height)
    readonly property bool isWide: width >= 600 && (root.isShort || Theme.isExpanded(width))
    readonly property bool isMirrored: LayoutMirroring.enabled
    readonly property bool isShown: (T.StackView.view === null || T.StackView.status === T.StackView.Active) && Application.state !== Qt.ApplicationHidden && Application.state !== Qt.ApplicationSuspended

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: head.title
    background: Rectangle {
        color: Theme.ground
    }
    header: PageHead {
        id: head

        title: root.pattern.isNew ? qsTr("Your own breath") : root.pattern.name
        onBackRequested: root.backRequested()
    }

    Item {
        id: frame

        anchors.fill: parent
    }
    BreathScene {
        // Upright it scrolls with the rest.
        parent: root.isWide ? frame : place
        width: root.isWide ? Math.round(root.width * 0.46) : root.width
        height: root.isWide ? root.height - head.height : place.height
        x: !root.isWide ? -scroll.side : root.isMirrored ? root.width - width : 0
        phaseSeconds: root.pattern.phaseSeconds
        phaseLevels: root.pattern.phaseLevels
        isShown: root.isShown
    }
    ScrollPage {
        id: scroll

        x: root.isWide && !root.isMirrored ? Math.round(root.width * 0.46) : 0
        width: parent.width - (root.isWide ? Math.round(root.width * 0.46) : 0)
        height: parent.height - dock.height
        side: Math.max(Theme.screenMargin(root.width), (width - 640) / 2)
        enabled: !root.pattern.isRemoved

        Item {
            id: place

            Layout.fillWidth: true
            implicitHeight: Math.min(232, Math.max(170, root.height * 0.3))
            visible: !root.isWide
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            text: root.pattern.summary
            token: Theme.h3
        }
        Field {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            label: qsTr("Name")
            placeholder: qsTr("Evening breath")
            maximumLength: root.pattern.mostNameLength
            text: root.pattern.name
            onEdited: text => root.pattern.name = text
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapL
            padding: 10
            spacing: Theme.gapM

            Stepper {
                Layout.fillWidth: true
                text: qsTr("In")
                from: root.pattern.leastBreath
                to: root.pattern.mostBreath
                value: root.pattern.in
                valueText: root.pattern.inText
                onMoved: value => root.pattern.setIn(value)
            }
            Stepper {
                Layout.fillWidth: true
                text: qsTr("Hold, full")
                to: root.pattern.mostHold
                value: root.pattern.holdFull
                valueText: root.pattern.holdFullText
                onMoved: value => root.pattern.setHoldFull(value)
            }
            Stepper {
                Layout.fillWidth: true
                text: qsTr("Out")
                from: root.pattern.leastBreath
                to: root.pattern.mostBreath
                value: root.pattern.out
                valueText: root.pattern.outText
                onMoved: value => root.pattern.setOut(value)
            }
            Stepper {
                Layout.fillWidth: true
                text: qsTr("Hold, empty")
                to: root.pattern.mostHold
                value: root.pattern.holdEmpty
                valueText: root.pattern.holdEmptyText
                onMoved: value => root.pattern.setHoldEmpty(value)
            }
            AppText {
                Layout.fillWidth: true
                text: root.pattern.holdsText
                token: Theme.small
                color: Theme.ink2
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.cardGap
            padding: 10

            Stepper {
                Layout.fillWidth: true
                text: qsTr("How long")
                from: 1
                to: root.pattern.mostMinutes
                value: root.pattern.minutes
                valueText: root.pattern.minutesText
                onMoved: value => root.pattern.setMinutes(value)
            }
        }
        QuietButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapXxl
            visible: !root.pattern.isNew
            text: qsTr("Remove this breath")
            iconName: "trash"
            onClicked: root.pattern.remove()
        }
        Item {
            implicitHeight: Theme.gapXxl
        }
    }
    Dock {
        id: dock

        x: scroll.x
        y: parent.height - height
        width: scroll.width
        sideMargin: scroll.side

        PrimaryButton {
            Layout.fillWidth: true
            minimumHeight: Theme.targetMain
            enabled: root.pattern.problem === "" && !root.pattern.isRemoved && (root.pattern.hasChanges || root.pattern.isNew)
            reason: root.pattern.problem
            text: qsTr("Keep it")
            iconName: "check"
            token: Theme.start
            onClicked: root.pattern.save()
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.pattern.isNew ? root.pattern.problem : ""
            token: Theme.small
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Toast {
        id: toast

        x: scroll.x + Theme.gapM
        y: dock.y - height - Theme.gapS
        width: scroll.width - 2 * Theme.gapM
        onUndone: root.pattern.undoRemove()
    }
    Connections {
        function onRemoved(): void {
            toast.show(qsTr("Removed. What you did with it stays in your history."), qsTr("Undo"));
        }

        target: root.pattern
    }
}
