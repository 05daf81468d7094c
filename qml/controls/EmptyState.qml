// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

// What a page says when there is nothing yet: a picture, a title, a line, and at most one button.
Item {
    id: root

    property string title: ""
    property string detail: ""
    property string buttonText: ""
    property Component picture: null

    signal acted()

    implicitWidth: 320
    implicitHeight: content.implicitHeight

    GridLayout {
        id: content

        width: root.width
        columns: Theme.bigText || root.picture === null ? 1 : 2
        columnSpacing: Theme.gapM
        rowSpacing: Theme.gapM

        PictureSlot {
            implicitWidth: 112
            implicitHeight: 84
            color: Theme.surfaceAlt
            picture: root.picture
            visible: picture !== null && !Theme.bigText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.h3
            }
            AppText {
                Layout.fillWidth: true
                text: root.detail
                token: Theme.small
                color: Theme.ink2
                visible: text !== ""
            }
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.columnSpan: content.columns
            text: root.buttonText
            visible: text !== ""
            onClicked: root.acted()
        }
    }
}
