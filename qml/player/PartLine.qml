// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.Controls

/** Days in a row, a dot for each that was told, at the height of its value, with the number above it, and a line between them. */
Item {
    id: root

    required property MindPart part
    readonly property int days: part.rows.length
    readonly property real axis: widest.width + Theme.gapS
    readonly property real step: (width - axis) / Math.max(1, days)
    readonly property real chart: 96
    readonly property real numbers: number.lineHeight + Theme.gapS

    implicitHeight: chart + numbers + 2 * Theme.gapS + names.height

    // Seven of them stand side by side, whatever the size of text.
    TypeToken {
        id: number

        size: 15
        line: 20
        weight: 500
        maxScale: 1.3
        textScale: Theme.textScale
    }
    // Half of the scale and all of it.
    Repeater {
        model: 2

        Item {
            id: grid

            required property int index

            y: root.heightOf((index + 1) * 50)
            width: root.width

            AppText {
                x: root.LayoutMirroring.enabled ? parent.width - width : 0
                y: -height / 2
                text: (grid.index + 1) * 50
                token: number
                color: Theme.ink2
                Accessible.ignored: true
            }
            Rectangle {
                x: root.LayoutMirroring.enabled ? 0 : root.axis
                width: parent.width - root.axis
                height: 1
                color: Theme.hair
            }
        }
    }
    // As wide as the widest number beside the lines.
    AppText {
        id: widest

        text: "100"
        token: number
        visible: false
    }
    // From each told day to the next one.
    Repeater {
        model: root.part.before

        Rectangle {
            required property int index
            required property int modelData
            readonly property int next: root.nextTold(index)
            readonly property real across: next < 0 ? 0 : root.middleOf(next) - root.middleOf(index)
            readonly property real down: next < 0 ? 0 : root.heightOf(root.part.before[next]) - root.heightOf(modelData)

            x: root.middleOf(index)
            y: root.heightOf(modelData) - height / 2
            width: Math.sqrt(across * across + down * down)
            height: 3
            color: Theme.primary
            rotation: Math.atan2(down, across) * 180 / Math.PI
            transformOrigin: Item.Left
            antialiasing: true
            visible: modelData >= 0 && next >= 0
        }
    }
    Repeater {
        model: root.part.before

        Item {
            id: day

            required property int index
            required property int modelData
            readonly property bool isKnown: modelData >= 0

            x: root.middleOf(index) - width / 2
            y: root.numbers
            width: root.step
            height: root.chart

            Rectangle {
                id: dot

                anchors.horizontalCenter: parent.horizontalCenter
                y: (day.isKnown ? parent.height * (1 - day.modelData / Math.max(100, root.part.most)) : parent.height) - height / 2
                width: day.isKnown ? 14 : 6
                height: width
                radius: width / 2
                color: day.isKnown ? Theme.primary : Theme.hair
            }
            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: dot.y - height
                text: day.modelData
                token: number
                visible: day.isKnown
                Accessible.ignored: true
            }
        }
    }
    Item {
        id: names

        y: root.numbers + root.chart + Theme.gapS
        width: root.width
        height: Theme.small.pixelSize * 1.5

        Repeater {
            model: root.part.rows

            AppText {
                required property int index
                required property string modelData

                x: root.middleOf(index) - width / 2
                width: root.step
                text: modelData
                token: Theme.small
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    function middleOf(index: int): real {
        const place = LayoutMirroring.enabled ? days - 1 - index : index;
        return (LayoutMirroring.enabled ? 0 : axis) + (place + 0.5) * step;
    }
    function heightOf(value: int): real {
        return numbers + chart * (1 - value / Math.max(100, part.most));
    }
    /** The next day that was told, or -1. */
    function nextTold(index: int): int {
        for (let day = index + 1; day < days; ++day) {
            if (part.before[day] >= 0)
                return day;
        }
        return -1;
    }
}
