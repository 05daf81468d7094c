// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The parts of a script with how long each takes. */
ColumnLayout {
    id: root

    required property LineListModel parts

    spacing: 0

    Repeater {
        model: root.parts
        delegate: RowLayout {
            id: part

            required property string text
            required property string amount

            Layout.fillWidth: true
            Layout.minimumHeight: 36
            spacing: Theme.gapM

            AppText {
                Layout.fillWidth: true
                text: part.text
            }
            AppText {
                text: part.amount
                token: Theme.small
                color: Theme.ink2
            }
        }
    }
}
