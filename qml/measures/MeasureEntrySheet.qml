// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** One of the times a set was answered: its answers, to be corrected or deleted. */
Sheet {
    id: root

    required property MeasuresController measures

    signal correctRequested
    signal deleteRequested

    title: root.measures.entryTitle

    Repeater {
        model: root.measures.entryLines

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.measures.entryNote
        token: Theme.small
        color: Theme.ink2
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapM
        text: qsTr("Change the answers")
        onClicked: {
            root.close();
            root.correctRequested();
        }
    }
    DangerButton {
        Layout.fillWidth: true
        // Nothing that erases may lie close to another button.
        Layout.topMargin: Theme.gapXl
        text: qsTr("Delete it")
        onClicked: {
            root.close();
            root.deleteRequested();
        }
    }
}
