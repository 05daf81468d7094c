// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Where in the body: the map with its chosen region, or the regions as a list. */
GridLayout {
    id: root

    required property PracticeController practice
    property bool isList: false
    /** Of one silhouette. */
    property real figureHeight: 196
    /** The map above the words instead of beside them. */
    property bool isStacked: Theme.bigText || Theme.isTiny(width + 2 * Theme.gapL)

    signal listWished(isList: bool)

    columns: root.isStacked || root.isList ? 1 : 2
    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapM

    // Before the map, so that it is what a screen reader and the keyboard meet first.
    GridLayout {
        Layout.fillWidth: true
        Layout.row: root.columns === 1 && !root.isList ? 1 : 0
        Layout.column: root.columns === 1 ? 0 : 1
        columns: (root.isStacked || root.isList) && !Theme.hugeText ? 2 : 1
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: qsTr("Where?")
                token: Theme.small
                color: Theme.ink2
            }
            AppText {
                Layout.fillWidth: true
                text: root.practice.regionTitle
                token: Theme.h2
                heading: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: 2
                text: root.practice.regionDetail
                token: Theme.small
                color: Theme.ink2
            }
        }
        SecondButton {
            id: turn

            Layout.fillWidth: root.columns === 2
            Layout.maximumWidth: root.width
            minimumHeight: Theme.targetMin
            horizontalPadding: Theme.gapM
            token: Theme.smallStrong
            cornerRadius: Theme.radiusChip
            iconName: root.isList ? "person-simple" : "list-bullets"
            text: root.isList ? qsTr("On the body") : qsTr("As a list")
            onClicked: root.listWished(!root.isList)
        }
    }
    BodyMap {
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.figureHeight * 0.94
        Layout.row: 0
        Layout.column: 0
        visible: !root.isList
        figureHeight: root.figureHeight
        behind: Theme.sky
        areas: [...d.front, ...d.back, ...d.others]
        frontDots: d.front
        backDots: d.back
        marked: root.practice.markedAreas
        markedText: root.practice.regionTitle
        onTapped: area => root.practice.tapArea(area)
    }
    Repeater {
        model: root.isList ? 1 : 0

        RegionList {
            Layout.fillWidth: true
            practice: root.practice
            onChosen: {
                root.listWished(false);
                turn.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }

    QtObject {
        id: d

        /** One ring for each region on the side where it is seen best; areas without a ring can be tapped all the same. */
        readonly property list<string> front: ["head", "neck", "abdomen", "pelvis", "hand_left", "upper_leg_left", "foot_right"]
        readonly property list<string> back: ["neck", "upper_back", "lower_back", "lower_arm_right", "hip_left", "lower_leg_left"]
        readonly property list<string> others: ["jaw_left", "jaw_right", "shoulder_left", "shoulder_right", "chest",
            "upper_arm_left", "upper_arm_right", "lower_arm_left", "hand_right", "hip_right", "upper_leg_right",
            "lower_leg_right", "foot_left"]
    }
}
