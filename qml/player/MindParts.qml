// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What somebody has at the end of a thinking exercise, part below part. */
Column {
    id: root

    required property MindPartListModel parts
    property bool opensItems: false

    signal copyRequested(text: string)
    signal itemRequested(id: string)

    spacing: Theme.gapM

    Repeater {
        model: root.parts

        MindPart {
            width: root.width
            opensItems: root.opensItems
            onCopyRequested: text => root.copyRequested(text)
            onItemRequested: id => root.itemRequested(id)
        }
    }
}
