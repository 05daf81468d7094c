// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** The one big number of the day and its words, below it or beside it; or a title, on a day that is not about minutes. */
GridLayout {
    id: root

    required property TodayController today
    property bool isInRow: false
    readonly property bool hasTitle: root.today.heroTitle !== ""

    columns: root.isInRow && !Theme.hugeText && !root.hasTitle ? 2 : 1
    columnSpacing: Theme.gapL
    rowSpacing: root.hasTitle ? Theme.gapXs : -Theme.gapM

    AppText {
        Layout.fillWidth: root.hasTitle
        text: root.hasTitle ? root.today.heroTitle : root.today.heroNumber
        token: root.hasTitle ? Theme.h1 : Theme.hero
        heading: root.hasTitle
        Accessible.ignored: !root.hasTitle
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.today.heroText
            token: root.hasTitle ? Theme.body : Theme.h3
            color: root.hasTitle ? Theme.ink2 : Theme.ink
            Accessible.name: root.hasTitle ? text : root.today.heroNumber + " " + text
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
