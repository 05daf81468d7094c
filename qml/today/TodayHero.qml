// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The one big number of the day and its words, below it or beside it. */
GridLayout {
    id: root

    required property TodayController today
    property bool isInRow: false

    columns: root.isInRow && !Theme.hugeText ? 2 : 1
    columnSpacing: Theme.gapL
    rowSpacing: -Theme.gapM

    AppText {
        text: root.today.heroNumber
        token: Theme.hero
        Accessible.ignored: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.today.heroText
            token: Theme.h3
            Accessible.name: root.today.heroNumber + " " + root.today.heroText
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.today.heroDetail
            token: Theme.body
            color: Theme.ink2
        }
    }
}
