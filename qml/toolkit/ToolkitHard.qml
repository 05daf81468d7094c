// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What helps when it is hard right now: the plan from a better day, a slow breath, a thought to look at, and people. */
ColumnLayout {
    id: root

    required property ToolkitController toolkit

    signal flarePlanRequested
    signal crisisRequested

    spacing: Theme.cardGap

    AppText {
        Layout.fillWidth: true
        // Wrapped while the column had no width yet, it would keep that height.
        wrapMode: Theme.bigText ? Text.Wrap : Text.NoWrap
        text: qsTr("When it is hard right now")
        token: Theme.h3
        heading: true
    }
    BaseRow {
        id: plan

        Layout.fillWidth: true
        implicitHeight: Math.max(92, planLine.implicitHeight + 2 * Theme.gapM)
        text: qsTr("My flare-up plan")
        detail: root.toolkit.planText
        onClicked: root.flarePlanRequested()

        background: Rectangle {
            color: Theme.restSoft
            radius: Theme.radiusCard
            border.color: Theme.rest
            border.width: plan.down ? Theme.strokeChosen : 0

            FocusRing {
                cornerRadius: parent.radius
                visible: plan.visualFocus
            }
        }

        RowLayout {
            id: planLine

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.cardPadding
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapM

            Icon {
                name: "cloud-rain"
                color: Theme.restSoftInk
                size: 32
                visible: !Theme.hugeText
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: plan.text
                    token: Theme.h3
                    color: Theme.restSoftInk
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    text: plan.detail
                    token: Theme.small
                    color: Theme.restSoftInk
                    Accessible.ignored: true
                }
            }
            Icon {
                name: "caret-right"
                color: Theme.restSoftInk
                size: 24
                mirrored: plan.mirrored
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: Theme.hugeText ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        ToolTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "wind"
            text: qsTr("Settle")
            detail: root.toolkit.settleText
            onClicked: root.toolkit.settle()
        }
        ToolTile {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            iconName: "chat-teardrop-text"
            text: qsTr("Thought record")
            detail: root.toolkit.thoughtText
            onClicked: root.toolkit.beginThoughtRecord()
        }
    }
    Card {
        Layout.fillWidth: true

        NavRow {
            Layout.fillWidth: true
            iconName: "hand-heart"
            text: qsTr("I need help now")
            detail: qsTr("People to call, and my safety card")
            onClicked: root.crisisRequested()
        }
    }
}
