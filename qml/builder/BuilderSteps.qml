// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** One step back, one step on, and what is done less often. */
Row {
    id: root

    required property BuilderController builder

    signal menuRequested

    IconButton {
        iconName: "arrow-counter-clockwise"
        text: qsTr("Undo")
        enabled: root.builder.canUndo
        onClicked: root.builder.undo()
    }
    IconButton {
        iconName: "arrow-clockwise"
        text: qsTr("Redo")
        enabled: root.builder.canRedo
        onClicked: root.builder.redo()
    }
    IconButton {
        iconName: "dots-three"
        text: qsTr("More")
        onClicked: root.menuRequested()
    }
}
