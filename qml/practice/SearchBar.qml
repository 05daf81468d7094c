// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

/** What is searched for, and the way back to the body. */
Rectangle {
    id: root

    property string query
    property alias hasHelp: hard.visible

    signal edited(text: string)
    signal closeRequested
    signal hardRequested

    implicitHeight: field.implicitHeight + 2 * Theme.gapS + line.height
    color: Theme.sky
    onVisibleChanged: {
        if (root.visible)
            field.forceActiveFocus(Qt.OtherFocusReason);
    }
    onQueryChanged: d.take()
    Component.onCompleted: d.take()

    QtObject {
        id: d

        property bool isTaking: false

        /** Shows what was changed elsewhere, and does not take it for typing. */
        function take(): void {
            if (field.text === root.query)
                return;
            d.isTaking = true;
            field.text = root.query;
            d.isTaking = false;
        }
    }

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.screenMargin(root.width) - 10
        anchors.bottom: field.bottom
        anchors.bottomMargin: 4
        iconName: "arrow-left"
        text: qsTr("Back to the body")
        followsReading: true
        onClicked: root.closeRequested()
    }
    Field {
        id: field

        anchors.left: back.right
        anchors.right: hard.visible ? hard.left : parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.gapXs
        anchors.rightMargin: hard.visible ? Theme.gapXs : Theme.screenMargin(root.width)
        anchors.topMargin: Theme.gapS
        label: qsTr("What are you looking for?")
        placeholder: qsTr("Stiff neck, sleep …")
        maximumLength: 60
        inputMethodHints: Qt.ImhNoPredictiveText
        onEdited: text => {
            if (!d.isTaking)
                root.edited(text);
        }
    }
    HardButton {
        id: hard

        anchors.right: parent.right
        anchors.rightMargin: Theme.screenMargin(root.width) - 10
        anchors.bottom: field.bottom
        anchors.bottomMargin: 4
        onClicked: root.hardRequested()
    }
    LevelLine {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
