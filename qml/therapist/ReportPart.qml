// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One part of a report, to be opened and read line by line. Not there when it has none. */
Fold {
    id: root

    required property LineListModel rows

    visible: lines.count > 0

    Repeater {
        id: lines

        // A long one is only made when somebody reads it; closed it counts its lines.
        model: root.rows

        Loader {
            id: line

            required property string text
            required property string detail
            required property string amount
            required property bool isSum

            Layout.fillWidth: true
            Layout.topMargin: Theme.gapS
            active: root.isOpen
            sourceComponent: LineRow {
                text: line.text
                detail: line.detail
                amount: line.amount
                isSum: line.isSum
            }
        }
    }
}
