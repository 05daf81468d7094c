// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** One tap calls, or opens a message. Whether that works lies with the device, so after it the way by hand is told, too. */
ColumnLayout {
    id: root

    required property string url
    /** A sentence with the number to dial. */
    required property string byHand
    property alias text: button.text
    property alias iconName: button.iconName
    property alias spokenName: button.spokenName
    property alias ink: button.ink
    property alias outline: button.outline
    property alias minimumHeight: button.minimumHeight
    property bool isTried: false

    spacing: Theme.gapXs
    onUrlChanged: root.isTried = false

    SecondButton {
        id: button

        Layout.fillWidth: true
        iconName: "phone"
        onClicked: {
            Qt.openUrlExternally(root.url);
            root.isTried = true;
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.isTried
        text: root.byHand
        token: Theme.small
    }
}
