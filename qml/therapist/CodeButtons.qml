// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** What is done with a code: it is saved as a file, shown in its parts, or something comes next. */
GridLayout {
    id: root

    required property CodeController code
    /** The file is offered before the codes. */
    required property bool isFileFirst
    property string nextText: ""

    signal saveRequested
    signal codesRequested
    signal nextRequested

    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapS

    PrimaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: root.isFileFirst
        minimumHeight: Theme.targetSecond
        iconName: "download-simple"
        text: qsTr("Save as file")
        onClicked: root.saveRequested()
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: root.isFileFirst && root.code.count > 0
        iconName: "qr-code"
        text: qsTr("Show %n code(s)", "", root.code.count)
        onClicked: root.codesRequested()
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: root.code.canSave && !root.isFileFirst
        iconName: "download-simple"
        text: qsTr("Save as file")
        onClicked: root.saveRequested()
    }
    PrimaryButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: text !== ""
        minimumHeight: Theme.targetSecond
        text: root.nextText
        onClicked: root.nextRequested()
    }
}
