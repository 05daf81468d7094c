// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** What the camera sees, with a frame where the code is to be. */
Rectangle {
    id: root

    required property ScanController scan

    implicitHeight: 320
    radius: Theme.radiusCard
    color: Theme.surfaceAlt

    Accessible.role: Accessible.Graphic
    Accessible.name: root.scan.state === ScanController.Looking ? qsTr("The camera looks for a code") : qsTr("The camera starts")

    CameraView {
        anchors.fill: parent
        anchors.margins: Theme.gapXs
        scan: root.scan
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(240, parent.width - 2 * Theme.gapL, parent.height - 2 * Theme.gapL)
        height: width
        radius: Theme.radiusChip
        color: "transparent"
        border.width: 3
        border.color: Theme.primary
    }
    AppText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.gapXl)
        visible: root.scan.state === ScanController.Starting
        text: qsTr("The camera starts")
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    IconButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapS
        visible: root.scan.hasLight
        overPicture: true
        iconName: "flashlight"
        text: root.scan.isLight ? qsTr("Light off") : qsTr("Light on")
        onClicked: root.scan.setLight(!root.scan.isLight)
    }
}
