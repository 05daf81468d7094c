// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A heading with short lines below it. */
ColumnLayout {
    id: root

    property string title
    property list<string> lines

    spacing: Theme.gapXs

    AppText {
        Layout.fillWidth: true
        text: root.title
        token: Theme.h3
        heading: true
    }
    Repeater {
        model: root.lines

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            token: Theme.body
            color: Theme.ink2
        }
    }
}
