// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Title and body beside the list, where there is width for both. */
Rectangle {
    id: root

    required property PracticeController practice
    property bool isList: false
    property bool isLookingOnly: false

    signal listWished(isList: bool)
    signal settingsRequested
    signal hardRequested

    color: Theme.sky

    PracticeTitle {
        id: title

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.isShort(root.height) ? 0 : Theme.gapS
        isLookingOnly: root.isLookingOnly
        onSearchRequested: root.practice.beginSearch()
        onSettingsRequested: root.settingsRequested()
        onHardRequested: root.hardRequested()
    }
    Flickable {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.bottom: parent.bottom
        contentHeight: where.implicitHeight + 2 * Theme.gapL
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollLine {}

        PracticeWhere {
            id: where

            x: Theme.screenMargin(root.width)
            y: Theme.isShort(root.height) ? 0 : Theme.gapL
            width: scroll.width - 2 * x
            practice: root.practice
            isList: root.isList
            figureHeight: Theme.isShort(root.height) ? 190 : Math.min(440, root.height - 320)
            isStacked: Theme.bigText || !Theme.isShort(root.height)
            onListWished: isList => root.listWished(isList)
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeLine
        height: parent.height
        color: Theme.primary
    }
}
