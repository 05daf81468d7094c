// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A day to choose, with its minutes and a band. */
Chip {
    id: root

    required property string title
    required property string value
    required property real amount
    required property real limit
    required property bool isWarned

    exclusive: true
    text: root.title
    horizontalPadding: 10

    contentItem: ColumnLayout {
        spacing: 3

        RowLayout {
            Layout.minimumWidth: 56
            spacing: Theme.gapXs

            AppText {
                Layout.fillWidth: true
                text: root.title
                token: Theme.smallStrong
                color: root.shownInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            AppText {
                text: root.isWarned ? "▲ " + root.value : root.value
                token: Theme.caption
                color: root.shownInk
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        BuilderBand {
            Layout.fillWidth: true
            implicitHeight: 8
            amount: root.amount
            limit: root.limit
            isWarned: root.isWarned
            isInverse: root.checked
        }
    }
}
