// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.Controls

/** Days in a row, a dot for each that was told, at the height of its value, with the number above it. */
Item {
    id: root

    required property MindPart part
    readonly property int days: part.rows.length
    readonly property real step: width / Math.max(1, days)
    readonly property real chart: 96

    implicitHeight: chart + numbers + 2 * Theme.gapS + names.height
    readonly property real numbers: number.lineHeight

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

        Rectangle {
            required property int index

            y: root.numbers + root.chart * (1 - (index + 1) * 50 / Math.max(100, root.part.most))
            width: root.width
            height: 1
            color: Theme.hair
        }
    }
    Repeater {
        model: root.part.before

        Item {
            id: day

            required property int index
            required property int modelData
            readonly property bool isKnown: modelData >= 0

            x: root.mirrored(index) * root.step
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

                x: root.mirrored(index) * root.step
                width: root.step
                text: modelData
                token: Theme.small
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    function mirrored(index: int): int {
        return LayoutMirroring.enabled ? days - 1 - index : index;
    }
}
