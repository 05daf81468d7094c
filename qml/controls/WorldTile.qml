// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// A theme to choose, as a small picture of its sky, sun, line and ground. "clock" shows day and dusk side by side.
BaseRow {
    id: root

    property string world: "day"

    implicitWidth: Math.max(72, words.implicitWidth)
    implicitHeight: content.implicitHeight
    checkable: true
    autoExclusive: true
    spokenRole: Accessible.RadioButton

    Accessible.checkable: true
    Accessible.checked: checked

    background: FocusRing {
        cornerRadius: Theme.radiusCard
        visible: root.visualFocus
    }

    ColumnLayout {
        id: content

        width: root.width
        spacing: Theme.gapXs

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 72
            implicitHeight: 68
            color: "transparent"
            border.color: Theme.primary
            border.width: root.checked ? 3 : 0
            radius: 20

            WorldSwatch {
                readonly property string first: root.world === "clock" ? "day" : root.world

                anchors.fill: parent
                anchors.margins: 5
                sky: Theme.colorOf(first, "sky")
                ground: Theme.colorOf(first, "ground")
                disc: Theme.colorOf(first, root.world === "clock" ? "sky" : "disc")
                line: Theme.colorOf(first, "primary")
                split: root.world === "clock"
                otherSky: Theme.colorOf("dusk", "sky")
                otherGround: Theme.colorOf("dusk", "sky")
                otherDisc: Theme.colorOf("dusk", "sky")
                otherLine: Theme.colorOf("dusk", "primary")
            }
        }
        AppText {
            id: words

            Layout.fillWidth: true
            text: root.text
            token: root.checked ? Theme.tabChosen : Theme.tab
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
