// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// A track with whole steps, a mark on each, and a knob. A finger may begin anywhere on it. Its owner has the keyboard
// and speaks for it.
Item {
    id: root

    // From 0 to this.
    property int steps: 10
    // Where the knob is; negative: no knob yet.
    property int position: -1
    // The step of last time, or -1.
    property int marked: -1
    // On the knob.
    property string label: ""
    property bool mirrored: false
    property bool underKeyboard: false
    // The look of settings: a thin rail and a plain knob.
    property bool thin: false
    readonly property real knobSize: thin ? 24 : 44
    readonly property real inset: knobSize / 2

    signal moved(int step)

    implicitWidth: 160
    implicitHeight: Theme.targetMain

    Rectangle {
        id: rail

        readonly property real outset: root.thin ? 0 : 12

        x: root.inset - outset
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * x
        height: root.thin ? 4 : 24
        color: root.thin ? Theme.outline : Theme.surfaceAlt
        border.color: Theme.outline
        border.width: root.thin ? 0 : Theme.strokeTile
        radius: height / 2
    }
    Rectangle {
        readonly property real reach: d.place(Math.max(0, root.position))

        x: root.mirrored ? reach : rail.x
        anchors.verticalCenter: parent.verticalCenter
        width: root.mirrored ? rail.x + rail.width - reach : reach - rail.x
        height: rail.height
        color: Theme.primary
        radius: height / 2
        visible: root.position >= 0
    }
    Repeater {
        // Too many steps would make a solid line of dots.
        model: root.steps <= 12 ? root.steps + 1 : 0

        Rectangle {
            required property int index

            x: d.place(index) - width / 2
            anchors.verticalCenter: root.verticalCenter
            width: root.thin ? 10 : 6
            height: width
            color: index <= root.position ? (root.thin ? Theme.primary : Theme.primaryInk) : Theme.outline
            radius: width / 2
        }
    }
    Rectangle {
        x: d.place(root.marked) - width / 2
        y: rail.y + rail.height + 4
        width: 16
        height: 4
        color: Theme.dFatigue
        radius: 2
        visible: root.marked >= 0
    }
    Rectangle {
        x: d.place(root.position) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.knobSize
        height: width
        color: root.thin ? Theme.primary : Theme.surface
        border.color: Theme.primary
        border.width: 3
        radius: width / 2
        visible: root.position >= 0

        AppText {
            anchors.centerIn: parent
            text: root.label
            token: Theme.knob
            visible: !root.thin
            Accessible.ignored: true
        }
        FocusRing {
            cornerRadius: parent.radius
            visible: root.underKeyboard
        }
    }
    FocusRing {
        cornerRadius: Theme.radiusTile
        visible: root.underKeyboard && root.position < 0
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.moved(d.stepAt(mouse.x))
        onPositionChanged: mouse => root.moved(d.stepAt(mouse.x))
    }

    QtObject {
        id: d

        readonly property real room: root.width - 2 * root.inset

        function place(step: int): real {
            const share = step / Math.max(1, root.steps)
            return root.inset + room * (root.mirrored ? 1 - share : share)
        }
        function stepAt(x: real): int {
            const share = Math.max(0, Math.min(1, (x - root.inset) / Math.max(1, room)))
            return Math.round((root.mirrored ? 1 - share : share) * root.steps)
        }
    }
}
