// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Which breath: those of the library and the person's own. */
Sheet {
    id: root

    required property PatternListModel patterns

    signal chosen(key: string)
    signal newRequested

    title: qsTr("Choose a breath")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.patterns
            delegate: RadioRow {
                id: row

                required property string key
                required property string name
                required property bool isOwn
                required property bool isChosen
                required detail

                Layout.fillWidth: true
                text: row.name
                iconName: row.isOwn ? "pencil-simple" : ""
                checked: row.isChosen
                onClicked: {
                    root.close();
                    root.chosen(row.key);
                }
            }
        }
    }

    footer: SecondButton {
        Layout.fillWidth: true
        text: qsTr("Make your own")
        iconName: "plus"
        onClicked: {
            root.close();
            root.newRequested();
        }
    }
}
