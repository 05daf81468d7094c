// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Every exercise with how often it was done, what was left out and why, and the pain around it. */
Card {
    id: root

    required property ReadItemListModel items
    readonly property bool isWide: width >= 640 && !Theme.bigText
    readonly property real column: 84

    padding: Theme.gapL
    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        text: qsTr("Per exercise")
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("Means of what was told, those left out most often first. A number in brackets: so few answers, they say little.")
        token: Theme.small
        color: Theme.ink2
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapS
        spacing: Theme.gapM
        visible: root.isWide

        HeadCell {
            Layout.fillWidth: true
            text: qsTr("Exercise")
        }
        HeadCell {
            text: qsTr("Done")
        }
        HeadCell {
            text: qsTr("Pain before")
        }
        HeadCell {
            text: qsTr("Pain after")
        }
        HeadCell {
            text: qsTr("Next day")
        }
        HeadCell {
            Layout.preferredWidth: root.column * 1.3
            text: qsTr("Fatigue")
        }
    }
    Repeater {
        model: root.items
        delegate: ColumnLayout {
            id: row

            required property string name
            required property string done
            required property string dropped
            required property string before
            required property string after
            required property string next
            required property string fatigue
            required property string spokenName

            Layout.fillWidth: true
            spacing: 2

            Accessible.role: Accessible.ListItem
            Accessible.name: row.spokenName

            Rectangle {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapS
                implicitHeight: Theme.strokeHair
                color: Theme.hair
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapM

                AppText {
                    Layout.fillWidth: true
                    text: row.name
                    token: Theme.smallStrong
                    Accessible.ignored: true
                }
                Cell {
                    text: row.done
                    Layout.preferredWidth: root.isWide ? root.column : implicitWidth
                }
                Cell {
                    text: row.before
                    visible: root.isWide
                }
                Cell {
                    text: row.after
                    visible: root.isWide
                }
                Cell {
                    text: row.next
                    visible: root.isWide
                }
                Cell {
                    Layout.preferredWidth: root.column * 1.3
                    text: row.fatigue
                    visible: root.isWide
                }
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Pain before %1, after %2, next day %3.").arg(row.before || "–").arg(row.after || "–").arg(row.next || "–")
                token: Theme.small
                color: Theme.ink2
                visible: !root.isWide && (row.before !== "" || row.after !== "" || row.next !== "")
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Fatigue %1.").arg(row.fatigue)
                token: Theme.small
                color: Theme.ink2
                visible: !root.isWide && row.fatigue !== ""
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Left out: %1.").arg(row.dropped)
                token: Theme.small
                color: Theme.care
                visible: row.dropped !== ""
                Accessible.ignored: true
            }
        }
    }

    component HeadCell: AppText {
        Layout.preferredWidth: root.column
        token: Theme.caption
        color: Theme.ink2
        Accessible.ignored: true
    }
    component Cell: AppText {
        Layout.preferredWidth: root.column
        token: Theme.small
        Accessible.ignored: true
    }
}
