// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Shown instead of everything else when the entries cannot be opened: one sentence, and what can be done. */
T.ApplicationWindow {
    id: root

    required property StartProblemController problem

    width: 400
    height: 520
    minimumWidth: 320
    minimumHeight: 320
    title: qsTr("Evenpace")
    color: Theme.sky
    visible: true

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.gapXxl)

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.screenMargin(root.width)
            spacing: Theme.gapXl

            Icon {
                name: "warning"
                size: 40
                color: Theme.care
            }
            AppText {
                Layout.fillWidth: true
                text: root.problem.text
                token: Theme.h2
                heading: true
            }
            PrimaryButton {
                Layout.fillWidth: true
                visible: root.problem.actionText !== ""
                text: root.problem.actionText
                onClicked: root.problem.act()
            }
            SecondButton {
                Layout.fillWidth: true
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
