// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** One part: a heading, and below it words, pairs of bars, a list or a row of days. A screen reader hears it as a whole. */
Rectangle {
    id: root

    required property int kind
    required property string title
    required property string text
    required property list<string> rows
    required property list<string> details
    required property list<int> before
    required property list<int> after
    required property string beforeText
    required property string afterText
    required property int most
    required property string itemId
    required property string itemText
    required property string spoken
    // Something else can be opened from here.
    property bool opensItems: false
    readonly property bool isKept: kind === MindPartListModel.Card || kind === MindPartListModel.Draft

    signal copyRequested(text: string)
    signal itemRequested(id: string)

    implicitHeight: inside.height + 2 * Theme.cardPadding
    radius: Theme.radiusCard
    color: isKept ? Theme.primarySoft : Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Column {
        id: inside

        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - 2 * x
        spacing: Theme.gapS

        AppText {
            width: parent.width
            text: root.title
            token: root.isKept ? Theme.small : Theme.h3
            color: root.isKept ? Theme.primarySoftInk : Theme.ink
            visible: text !== ""
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.text
            token: root.isKept ? Theme.h2 : Theme.body
            color: root.isKept ? Theme.primarySoftInk : Theme.ink
            visible: root.isKept && text !== ""
            Accessible.ignored: true
        }
        Loader {
            readonly property list<string> names: ["", "", "", "PartBars", "PartRows", "PartRows", "PartLine"]
            readonly property string name: names[root.kind]

            width: parent.width
            visible: name !== ""
            Component.onCompleted: {
                if (name !== "")
                    setSource(Qt.resolvedUrl(name + ".qml"), {
                        "part": root
                    });
            }
        }
        AppText {
            width: parent.width
            text: root.text
            color: Theme.ink2
            visible: !root.isKept && text !== ""
            Accessible.ignored: true
        }
        SecondButton {
            width: Math.min(implicitWidth, parent.width)
            text: root.itemText
            visible: root.opensItems && root.itemId !== ""
            onClicked: root.itemRequested(root.itemId)
        }
        SecondButton {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Copy")
            spokenName: qsTr("Copy the message")
            visible: root.kind === MindPartListModel.Draft
            onClicked: root.copyRequested(root.text)
        }
    }
}
