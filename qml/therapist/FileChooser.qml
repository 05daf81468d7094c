// SPDX-License-Identifier: Apache-2.0
import QtQuick

/** The device's own way to choose a file, read when it is first asked for. */
Item {
    id: root

    /** To write one, instead of reading one. */
    property bool saves: false
    property url suggestion: ""

    signal chosen(file: url)

    function open(): void {
        if (dialog.status === Loader.Null)
            dialog.setSource(Qt.resolvedUrl("FileChooserDialog.qml"), {
                "saves": root.saves
            });
        if (dialog.item)
            dialog.item.ask(root.suggestion); // qmllint disable
    }

    Loader {
        id: dialog
    }
    Connections {
        function onChosen(file: url): void {
            root.chosen(file);
        }

        target: dialog.item
        ignoreUnknownSignals: true
    }
}
