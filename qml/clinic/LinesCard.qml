// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** A card of lines: what, and below it the rest. Without any line it says so. */
Card {
    id: root

    required property LineListModel lines
    property string title
    property string emptyText
    /** So many lines at first; 0: all. */
    property int most: 0
    property alias foot: foot.data

    padding: Theme.gapL
    spacing: Theme.gapM

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.emptyText
        token: Theme.small
        color: Theme.ink2
        visible: all.count === 0 && text !== ""
    }
    Repeater {
        id: all

        property bool isOpen: false

        model: root.lines
        delegate: GridLayout {
            id: line

            required property int index
            required property string text
            required property string detail
            required property string amount

            Layout.fillWidth: true
            visible: root.most === 0 || all.isOpen || line.index < root.most
            columns: 2
            columnSpacing: Theme.gapM
            rowSpacing: 0

            Accessible.role: Accessible.ListItem
            Accessible.name: line.amount === "" ? line.text + ". " + line.detail
                                                : line.text + " " + line.amount + ". " + line.detail

            AppText {
                Layout.fillWidth: true
                text: line.text
                token: Theme.smallStrong
                Accessible.ignored: true
            }
            AppText {
                text: line.amount
                token: Theme.h3
                visible: text !== ""
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.columnSpan: 2
                text: line.detail
                token: Theme.small
                color: Theme.ink2
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    LinkButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.bottomMargin: -Theme.gapS
        text: all.isOpen ? qsTr("Show fewer") : qsTr("Show all")
        token: Theme.smallStrong
        spokenName: qsTr("%1: %2").arg(root.title).arg(text)
        visible: root.most > 0 && all.count > root.most
        onClicked: all.isOpen = !all.isOpen
    }
    ColumnLayout {
        id: foot

        Layout.fillWidth: true
        spacing: Theme.gapM
        visible: children.length > 0
    }
    Item {
        Layout.fillHeight: true
    }
}
