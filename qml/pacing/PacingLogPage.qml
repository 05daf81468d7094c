// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the head and foot of a list.

/** Every decision of the pacing with its rules and the numbers they saw, for the person and for a clinician. */
T.Page {
    id: root

    required property PacingLogController log
    readonly property real side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

    signal backRequested
    signal morningRequested(day: string)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Decisions")
    background: Rectangle {
        color: Theme.ground
    }
    Component.onCompleted: root.log.open()
    Component.onDestruction: root.log.close()

    header: PageHead {
        title: qsTr("Decisions")
        onBackRequested: root.backRequested()
    }

    // qmllint disable unqualified
    ListView {
        id: list

        property bool isTouched: false

        anchors.fill: parent
        onMovementStarted: list.isTouched = true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.cardGap
        model: root.log.list
        T.ScrollBar.vertical: ScrollLine {}

        header: ColumnLayout {
            x: root.side
            width: list.width - 2 * root.side
            spacing: Theme.gapM
            // The head finds its height after the rows came, and would stand above the top.
            onHeightChanged: {
                if (!list.isTouched)
                    Qt.callLater(list.positionViewAtBeginning);
            }

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.sectionGap
                text: root.log.isEmpty ? qsTr("Nothing has been decided yet. The first check-in or session begins this list.") : qsTr("Each day with what was decided and why. Tap a day for the rules and numbers behind it.")
                token: Theme.body
                color: Theme.ink2
            }
            Flow {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapM
                visible: !root.log.isEmpty
                spacing: Theme.gapM

                SecondButton {
                    width: Math.min(implicitWidth, list.width - 2 * root.side)
                    text: qsTr("Save as a table (CSV)")
                    onClicked: root.log.exportAs("csv")
                }
                SecondButton {
                    width: Math.min(implicitWidth, list.width - 2 * root.side)
                    text: qsTr("Save as JSON")
                    onClicked: root.log.exportAs("json")
                }
            }
            Notice {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapM
                visible: root.log.exported !== ""
                kind: "ok"
                text: root.log.exported
            }
        }

        delegate: PacingLogRow {
            x: root.side
            width: list.width - 2 * root.side
            onMorningRequested: day => root.morningRequested(day)
        }

        footer: Item {
            width: list.width
            implicitHeight: Theme.gapXxl + (older.visible ? older.implicitHeight : 0)

            QuietButton {
                id: older

                x: root.side
                width: list.width - 2 * root.side
                visible: root.log.hasOlder
                text: qsTr("Show older days")
                onClicked: root.log.showOlder()
            }
        }
    }
    // qmllint enable unqualified
}
