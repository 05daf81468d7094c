// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** Signs, one a line, with a mark before each. */
ColumnLayout {
    id: root

    property list<string> signs

    spacing: Theme.gapS

    Repeater {
        model: root.signs

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.gapS

            AppText {
                Layout.alignment: Qt.AlignTop
                text: "•"
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: line.modelData
            }
        }
    }
}
