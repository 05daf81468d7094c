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

    signal copyRequested(text: string)

    spacing: Theme.gapM

    Repeater {
        model: root.parts

        MindPart {
            width: root.width
            onCopyRequested: text => root.copyRequested(text)
        }
    }
}
