// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** The number of a code: two people compare what their screens show. */
Card {
    id: root

    /** Whose it is: "Your number". */
    property string title: ""
    /** Six groups of five digits. */
    property string number: ""
    readonly property list<string> groups: root.number === "" ? [] : root.number.split(" ")

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.smallStrong
        color: Theme.ink2
    }
    TextMetrics {
        id: digits

        font: Theme.value.font
        text: "00000"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor((width + columnSpacing) / (digits.advanceWidth + 1 + columnSpacing))))
        columnSpacing: Theme.gapL
        rowSpacing: Theme.gapXs

        // As one text of single digits to a screen reader.
        Accessible.role: Accessible.StaticText
        Accessible.name: root.groups.map(group => group.split("").join(" ")).join(", ") // qmllint disable

        Repeater {
            model: root.groups

            AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                token: Theme.value
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
