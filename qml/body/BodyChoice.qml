// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** Where it hurts: on the body, or as a list. */
GridLayout {
    id: root

    /** The areas and what they are called. */
    required property var ids
    required property var names
    property var marked: []
    property string markedText
    property bool isList: false
    /** Of one silhouette. */
    property real figureHeight: 264
    /** The words beside the map instead of above it. */
    property bool isWide: false

    signal tapped(area: string)

    function takeFocus(): void {
        turn.forceActiveFocus(Qt.OtherFocusReason);
    }

    columns: root.isWide && !root.isList ? 2 : 1
    columnSpacing: Theme.gapL
    rowSpacing: Theme.gapM

    GridLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        columns: Theme.hugeText || root.columns > 1 ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapM

        AppText {
            Layout.fillWidth: true
            text: root.markedText
            token: Theme.body
            color: Theme.ink2
        }
        // Before the map, so that it is what a screen reader and the keyboard meet first.
        SecondButton {
            id: turn

            Layout.alignment: Qt.AlignTop
            minimumHeight: Theme.targetMin
            iconName: root.isList ? "person-simple" : "list-bullets"
            text: root.isList ? qsTr("On the body") : qsTr("As a list")
            onClicked: root.isList = !root.isList
        }
    }
    BodyMap {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: !root.isList
        figureHeight: root.figureHeight
        marked: root.marked
        markedText: root.markedText
        onTapped: area => root.tapped(area)
    }
    Repeater {
        model: root.isList ? 1 : 0

        BodyList {
            Layout.fillWidth: true
            ids: root.ids
            names: root.names
            marked: root.marked
            onTapped: area => root.tapped(area)
        }
    }
}
