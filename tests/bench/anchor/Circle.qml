// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic

/** A circle that breathes at the full frame rate. */
ApplicationWindow {
    id: root

    width: 390
    height: 844
    visible: true

    Rectangle {
        anchors.centerIn: parent
        width: 280
        height: 280
        radius: 140
        color: "#7aa6a1"

        SequentialAnimation on scale {
            loops: Animation.Infinite

            NumberAnimation {
                from: 0.6
                to: 1
                duration: 4000
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: 1
                to: 0.6
                duration: 6000
                easing.type: Easing.InOutSine
            }
        }
    }
}
