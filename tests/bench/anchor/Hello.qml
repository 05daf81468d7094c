// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic

/** A window, a stack and a list of 40 rows. */
ApplicationWindow {
    id: root

    width: 400
    height: 800
    visible: true

    StackView {
        anchors.fill: parent
        initialItem: ListView {
            id: list

            model: 40
            delegate: ItemDelegate {
                required property int index

                width: list.width
                text: "Row " + index
            }
        }
    }
}
