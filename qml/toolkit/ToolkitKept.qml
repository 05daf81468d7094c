// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The newest of what the exercises left to keep, and the way to the rest. */
ColumnLayout {
    id: root

    required property ToolkitController toolkit

    signal keptRequested
    signal keptOpened(key: string)

    spacing: Theme.cardGap

    AppText {
        Layout.fillWidth: true
        text: qsTr("What you kept")
        token: Theme.h3
        heading: true
    }
    ToolRows {
        Layout.fillWidth: true
        rows: root.toolkit.kept
        iconName: "notebook"
        onOpened: key => root.keptOpened(key)
    }
    LinkButton {
        Layout.fillWidth: true
        atStart: true
        visible: root.toolkit.hasMoreKept
        text: qsTr("All that you kept")
        onClicked: root.keptRequested()
    }
}
