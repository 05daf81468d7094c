// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** More about a note, to be read. */
Sheet {
    id: root

    property string text

    function show(title: string, text: string): void {
        root.title = title;
        root.text = text;
        root.open();
    }

    AppText {
        Layout.fillWidth: true
        text: root.text
    }
    SecondButton {
        Layout.fillWidth: true
        text: qsTr("Fine")
        onClicked: root.close()
    }
}
