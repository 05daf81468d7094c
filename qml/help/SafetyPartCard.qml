// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.Controls

/** One list of the safety card: its lines, ready phrases to tap, and a place to write. */
Card {
    id: root

    required property int index
    required property string title
    required property list<string> lines
    required property list<string> starters
    required property bool canAdd

    signal added(text: string)
    signal removed(line: int)

    /** What stands in the field becomes a line: with Add, or when the page is left. */
    function keepTyped(): void {
        if (own.text.trim() !== "")
            root.added(own.text);
        own.text = "";
    }

    spacing: Theme.gapS

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    Repeater {
        model: root.lines

        Item {
            id: line

            required property int index
            required property string modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(words.height, away.height)

            AppText {
                id: words

                width: parent.width - away.width
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData
            }
            IconButton {
                id: away

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                text: qsTr("Remove %1").arg(line.modelData)
                onClicked: root.removed(line.index)
            }
        }
    }
    MindStarters {
        Layout.fillWidth: true
        texts: root.starters
        onChosen: text => root.added(text)
    }
    Field {
        id: own

        Layout.fillWidth: true
        visible: root.canAdd
        label: qsTr("In your own words")
        maximumLength: 120
        onAccepted: add.click()
    }
    SecondButton {
        id: add

        Layout.maximumWidth: parent.width
        visible: root.canAdd && own.text !== ""
        text: qsTr("Add")
        spokenName: qsTr("Add to: %1").arg(root.title)
        onClicked: root.keepTyped()
    }
}
