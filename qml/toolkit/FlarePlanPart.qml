// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One question of the flare plan with its answers: to be ticked off, or only to be read. */
Card {
    id: root

    required property FlarePlanController plan
    property string title
    /** Names the ticks of this part. */
    property string part
    /** Nothing to do: a line with a mark for each. */
    property bool isList: false
    property list<string> lines
    property list<string> details
    /** Exercises that the lines stand for; empty: they are words only. */
    property list<string> itemIds

    signal itemRequested(id: string)

    Layout.bottomMargin: Theme.cardGap
    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    SignList {
        Layout.fillWidth: true
        visible: root.isList
        signs: root.isList ? root.lines : [] // qmllint disable
    }
    Repeater {
        model: root.isList ? 0 : root.lines.length // qmllint disable

        RowLayout {
            id: row

            required property int index
            readonly property string key: root.part + "/" + root.lines[row.index]

            Layout.fillWidth: true
            spacing: Theme.gapXs

            TickRow {
                Layout.fillWidth: true
                text: root.lines[row.index]
                detail: row.index < root.details.length ? root.details[row.index] : ""
                checked: root.plan.ticked.includes(row.key) // qmllint disable
                onClicked: root.plan.setTicked(row.key, checked)
            }
            IconButton {
                visible: row.index < root.itemIds.length
                iconName: "caret-right"
                followsReading: true
                //: %1 is the name of an exercise
                text: qsTr("Open %1").arg(root.lines[row.index])
                onClicked: root.itemRequested(root.itemIds[row.index])
            }
        }
    }
}
