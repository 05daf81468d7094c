// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.Controls

// A number whose digits do not wobble while it counts: each digit sits in a cell of 0.66 em. Never mirrored.
// Qt below 6.7 cannot ask a font for digits of one width; this can go with that version.
Item {
    id: root

    property string text: ""
    property TypeToken token: Theme.timer
    property color color: Theme.ink

    implicitWidth: row.width
    implicitHeight: token.lineHeight

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: root.text.length

            Text {
                required property int index
                readonly property string character: root.text.charAt(index)

                width: /\d/.test(character) ? Math.round(root.token.pixelSize * 0.66) : implicitWidth
                text: character
                color: root.color
                font: root.token.font
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
