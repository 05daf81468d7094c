// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Above the list: the body, the level line, the chips, and how much fits. */
Item {
    id: root

    required property PracticeController practice
    property bool isList: false
    property bool hasWhere: true
    property bool isLookingOnly: false
    property real side: Theme.gapXl

    signal listWished(isList: bool)
    signal settingsRequested
    signal hardRequested
    signal programsRequested
    signal ownSessionsRequested

    implicitHeight: column.implicitHeight
    z: 1

    QtObject {
        id: d

        readonly property bool isNarrowed: root.practice.isFiltered || root.practice.isSearching
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: sky.implicitHeight + line.height
            visible: root.hasWhere
            color: Theme.sky

            ColumnLayout {
                id: sky

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: 0

                PracticeTitle {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapS
                    isLookingOnly: root.isLookingOnly
                    onSearchRequested: root.practice.beginSearch()
                    onSettingsRequested: root.settingsRequested()
                    onHardRequested: root.hardRequested()
                }
                PracticeWhere {
                    Layout.fillWidth: true
                    Layout.leftMargin: root.side
                    Layout.rightMargin: root.side
                    Layout.topMargin: Theme.gapS
                    Layout.bottomMargin: Theme.gapM
                    practice: root.practice
                    isList: root.isList && root.hasWhere
                    onListWished: isList => root.listWished(isList)
                }
            }
            LevelLine {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
        PracticeChips {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            practice: root.practice
            side: root.side
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            Layout.topMargin: Theme.gapM
            Layout.bottomMargin: Theme.gapM
            visible: !d.isNarrowed && !root.isLookingOnly
            columns: Theme.bigText ? 1 : 2
            columnSpacing: Theme.gapS
            rowSpacing: Theme.gapS

            SecondButton {
                Layout.fillWidth: true
                iconName: root.width < 358 ? "" : "calendar-blank"
                horizontalPadding: Theme.gapM
                token: Theme.smallStrong
                text: qsTr("Programs")
                onClicked: root.programsRequested()
            }
            SecondButton {
                Layout.fillWidth: true
                iconName: root.width < 358 ? "" : "list-plus"
                horizontalPadding: Theme.gapM
                token: Theme.smallStrong
                text: qsTr("My own sessions")
                onClicked: root.ownSessionsRequested()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            spacing: Theme.gapXs
            visible: d.isNarrowed

            AppText {
                text: root.practice.matchCount
                token: Theme.smallStrong
                Accessible.name: root.practice.matchSpoken
            }
            AppText {
                Layout.fillWidth: true
                text: root.practice.matchWord
                token: Theme.small
                color: Theme.ink2
                Accessible.ignored: true
            }
            LinkButton {
                Layout.rightMargin: -horizontalPadding
                text: qsTr("Clear")
                token: Theme.smallStrong
                opacity: root.practice.isFiltered ? 1 : 0
                enabled: root.practice.isFiltered
                Accessible.ignored: !enabled
                onClicked: root.practice.clear()
            }
        }
    }
}
