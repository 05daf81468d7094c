// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.Controls

/** Two bars a row: before and after, with their numbers. Longer is neither better nor worse: both have one calm color. */
Column {
    id: root

    required property MindPart part

    spacing: Theme.gapM

    component Bar: Item {
        id: bar

        property int value: 0
        property string label: ""
        property bool isFilled: true

        width: root.width
        height: Math.max(words.height, 20)

        AppText {
            id: words

            anchors.left: parent.left
            width: Math.min(bar.width * 0.4, Theme.hugeText ? 160 : 96)
            text: bar.label
            token: Theme.small
            color: Theme.ink2
            Accessible.ignored: true
        }
        Rectangle {
            id: track

            anchors.left: words.right
            anchors.leftMargin: Theme.gapS
            anchors.right: number.left
            anchors.rightMargin: Theme.gapS
            anchors.verticalCenter: parent.verticalCenter
            height: 14
            radius: 7
            color: Theme.primarySoft

            Rectangle {
                anchors.left: parent.left
                width: Math.max(height, parent.width * bar.value / root.part.most)
                height: parent.height
                radius: parent.radius
                visible: bar.value > 0
                color: bar.isFilled ? Theme.primary : "transparent"
                border.width: 2
                border.color: Theme.primary
            }
        }
        AppText {
            id: number

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, 32)
            text: bar.value
            token: Theme.bodyStrong
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.part.rows

        Column {
            id: pair

            required property int index
            required property string modelData

            width: root.width
            spacing: Theme.gapXs

            AppText {
                width: parent.width
                text: pair.modelData
                visible: root.part.rows.length > 1
                Accessible.ignored: true
            }
            Bar {
                label: root.part.beforeText
                value: root.part.before[pair.index]
                isFilled: false
            }
            Bar {
                label: root.part.afterText
                value: root.part.after[pair.index]
            }
        }
    }
}
