// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs

/** The dialog itself; FileChooser.qml loads it. */
Item {
    id: root

    required property bool saves

    signal chosen(file: url)

    function ask(suggestion: url): void {
        if (root.saves)
            dialog.selectedFile = suggestion;
        dialog.open();
    }

    FileDialog {
        id: dialog

        title: root.saves ? qsTr("Save as file") : qsTr("Open a picture or file")
        fileMode: root.saves ? FileDialog.SaveFile : FileDialog.OpenFile
        onAccepted: root.chosen(selectedFile)
    }
}
