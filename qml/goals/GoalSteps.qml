// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace.Controls

/** Five small steps on a line. Each can be done, or not done yet. */
Item {
    id: root

    property list<string> texts
    property list<bool> done
    /** The first that is not done. */
    property int current: 0

    signal doneChosen(step: int, done: bool)

    implicitHeight: Theme.targetSecond

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        // From the middle of the first place to that of the last.
        x: parent.width / (2 * Math.max(1, root.texts.length))
        width: parent.width - 2 * x
        height: Theme.strokeLine
        color: Theme.outline
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: root.texts.length
            delegate: T.AbstractButton {
                id: knot

                required property int index
                readonly property bool isDone: root.done[knot.index] ?? false
                readonly property bool isCurrent: knot.index === root.current

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                implicitWidth: Theme.targetMin
                text: qsTr("Step %1: %2").arg(knot.index + 1).arg(root.texts[knot.index] ?? "")
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.CheckBox
                Accessible.name: knot.text
                Accessible.checkable: true
                Accessible.checked: knot.isDone
                Accessible.onPressAction: knot.clicked()
                Accessible.onToggleAction: knot.clicked()
                Keys.onReturnPressed: knot.clicked()
                Keys.onEnterPressed: knot.clicked()
                onClicked: root.doneChosen(knot.index, !knot.isDone)

                Rectangle {
                    anchors.centerIn: parent
                    width: knot.isCurrent ? 32 : 28
                    height: width
                    radius: width / 2
                    color: knot.isDone ? Theme.primary : Theme.surface
                    border.color: knot.isDone || knot.isCurrent ? Theme.primary : Theme.outline
                    border.width: knot.isCurrent ? Theme.strokeLine : Theme.strokeField

                    Icon {
                        anchors.centerIn: parent
                        name: "check-bold"
                        color: Theme.primaryInk
                        size: 18
                        visible: knot.isDone
                    }
                    FocusRing {
                        cornerRadius: parent.radius
                        visible: knot.visualFocus
                    }
                }
            }
        }
    }
}
